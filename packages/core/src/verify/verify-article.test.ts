import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { clean } from "../clean/clean.ts";
import type { Copy } from "../clean/copy.ts";
import { readArticle } from "../foreign/read-article.ts";
import { produce } from "../produce.ts";
import { readSource } from "../source/read-source.ts";
import { verifyArticle } from "./verify-article.ts";

const french = loadFrench();
const SENTENCES = [
  "La coopérative de Lannec a vendu son dernier chalutier mardi.",
  "L’équipage de six marins n’a pas été prévenu avant la vente.",
  "« Nous avons appris la nouvelle au port », raconte le patron, Erwan Le Bihan.",
  "Le bateau, construit en 1998, partira en juillet pour Porto.",
];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function copyOf(text: string): Promise<Copy> {
  return clean(await readSource(bytes(text), { name: "source.txt" }));
}

test("what the offline engine makes says what its source says, and all of it", async () => {
  const { article, copies } = await produce([{ name: "source.txt", bytes: bytes(SENTENCES.join(" ")) }], { french });
  assert.deepEqual(verifyArticle(article, copies, french), { discrepancies: [], losses: [] });
});

test("without the source sentence that it cites, a sentence has no source", async () => {
  const { article } = await produce([{ name: "source.txt", bytes: bytes(SENTENCES.join(" ")) }], { french });
  const without = await copyOf(SENTENCES.filter((_, index) => index !== 1).join(" "));
  const { discrepancies } = verifyArticle(article, [without], french);
  const unsupported = discrepancies.filter(({ kind }) => kind === "unsupported");
  assert.ok(unsupported.some(({ found }) => found === SENTENCES[1]));
});

test("what an article leaves out is a loss: sentences, and quotations word for word", async () => {
  const { article } = await produce([{ name: "source.txt", bytes: bytes(SENTENCES.join(" ")) }], { french });
  const more = await copyOf(
    `${SENTENCES.join(" ")} Les pêcheurs de Tréguen vendent désormais leur thon à la criée. « Il fallait bien tourner la page », dit le maire.`,
  );
  const { losses } = verifyArticle(article, [more], french);
  assert.deepEqual(
    losses.map(({ kind }) => kind),
    ["sentence", "sentence", "quotation"],
  );
});

test("a long sentence may be told in three short ones, but not by a stray word of each", async () => {
  const source = await copyOf(
    "La criée de Lannec a été fermée en mars après la découverte d’amiante sous le toit, par un couvreur chargé de l’entretien, alors que la commune préparait la fête des pêcheurs et que plusieurs mareyeurs de la rive droite avaient déjà loué leurs étals.",
  );
  const told = async (text: string): Promise<number> => {
    const { article } = await readArticle(bytes(`# La criée de Lannec\n\n${text}\n`), { name: "article.md" });
    return verifyArticle(article, [source], french).losses.length;
  };
  const short =
    "En mars, un couvreur a découvert de l’amiante sous le toit de la criée de Lannec. La commune préparait la fête des pêcheurs. Plusieurs mareyeurs de la rive droite avaient déjà loué leurs étals.";
  assert.equal(await told(short), 0);
  assert.equal(await told("En mars, il pleuvait. La commune dort. Plusieurs mareyeurs ont vendu leurs bateaux."), 1);
});

test("a finding stands where it is printed", async () => {
  const { article, copies } = await produce([{ name: "source.txt", bytes: bytes(SENTENCES.join(" ")) }], { french });
  const altered = {
    ...article,
    headline: { ...article.headline, text: "Le bateau partira en août pour Porto", sources: [] },
  };
  const [found] = verifyArticle(altered, copies, french).discrepancies.filter(
    ({ place }) => place.field === "headline",
  );
  assert.equal(found?.kind, "date");
  assert.equal(altered.headline.text.slice(found?.place.start, found?.place.end), "août");
});
