import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { growthOf, HARD_TEXTS } from "../../french/src/text/growth.fixture.ts";
import { TitrailleError } from "./errors/titraille-error.ts";
import { produce } from "./produce.ts";

const french = loadFrench();

/** Makes an article of a text, or refuses it as the user would be told. */
async function work(text: string): Promise<void> {
  try {
    await produce([{ name: "text", bytes: new TextEncoder().encode(text) }], { french });
  } catch (error) {
    if (!(error instanceof TitrailleError)) throw error;
  }
}

const SENTENCES = [
  "Le conseil municipal a voté lundi la gratuité des bus pour les moins de vingt-cinq ans.",
  "« Nous attendions cette mesure depuis longtemps », a déclaré Jeanne Morel, la présidente de l’association.",
  "Elle coûtera 1,2 million d’euros par an à la ville de Valbrune, selon le maire.",
  "Les commerçants du centre demandent des places de stationnement et des horaires élargis le samedi.",
];

/** Paragraphs that are all different. */
function article(length: number): string {
  const parts: string[] = [];
  for (let written = 0, number = 1; written < length; number++) {
    const sentence = SENTENCES[number % SENTENCES.length]!.replace(/\.$/u, `, dossier ${number}.`);
    parts.push(sentence + (number % 3 === 0 ? "\n\n" : " "));
    written += sentence.length + 1;
  }
  return parts.join("");
}

for (const [kind, write] of Object.entries({ ...HARD_TEXTS, article }))
  test(`an article takes time in proportion to its text: ${kind}`, async () => {
    const { ratio, passes } = await growthOf(write, 6_000, work);
    assert.ok(passes, `${ratio.toFixed(1)} times longer for a text four times as long`);
  });
