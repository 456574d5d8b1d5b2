import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../../analysis/analyse.ts";
import { clean } from "../../clean/clean.ts";
import { setUpDesk } from "../../edit/set-up-desk.ts";
import { readSource } from "../../source/read-source.ts";
import { offline } from "./offline.ts";

const french = loadFrench();

/** What is proposed as the headline of a text, with plain spaces. */
async function proposed(text: string): Promise<string[]> {
  const copy = clean(await readSource(new TextEncoder().encode(text), { name: "a.txt" }));
  const desk = setUpDesk([analyse(copy, french)], { clauses: [], language: "fr", notUnderstood: [] }, french);
  return (await offline.headlines(desk)).map((candidate) => candidate.text.replaceAll(/[\u00a0\u202f]/gu, " "));
}

const REST = " Les services du port restent sur place. Aucune date n’est donnée pour la suite.";

/** Sentences, and the headlines that they are with what stands in front, between commas or at the end. */
const FULL = [
  [
    "Avec une coque de bois, le bac de Lannec peut prendre la mer.",
    "Avec une coque de bois, le bac de Lannec peut prendre la mer",
  ],
  [
    "Pour la première fois depuis 1904, le phare de Lannec s’éteint la nuit.",
    "Pour la première fois depuis 1904, le phare de Lannec s’éteint la nuit",
  ],
  [
    "Un garçon de quatre ans a perdu la vie samedi après avoir chuté du quai avec sa luge.",
    "Un garçon de quatre ans perd la vie après avoir chuté du quai avec sa luge",
  ],
  [
    "Le patron du bac a été condamné lundi par le tribunal de Marvila à deux ans de prison ferme.",
    "Le patron du bac est condamné à deux ans de prison ferme",
  ],
] as const;

for (const [lead, headline] of FULL)
  test(`is proposed: ${headline}`, async () => {
    const texts = await proposed(lead + REST);
    assert.ok(texts.includes(headline), texts.join("\n"));
  });

test("a place that it is told of alone stays, a day or a span that tells little does not", async () => {
  const norway = await proposed(`En Norvège, des pêcheurs ont saisi le tribunal contre la taxe.${REST}`);
  assert.deepEqual(
    norway.filter((text) => text.startsWith("Des pêcheurs saisissent")),
    [],
  );
  const vague = await proposed(`Depuis quelques années, le port de Lannec se vide de ses bateaux.${REST}`);
  assert.ok(!vague.some((text) => text.startsWith("Depuis quelques années")), vague.join("\n"));
});

test("a name behind the subject is not the one who acts", async () => {
  const texts = await proposed(
    `L’avocat de plusieurs victimes du naufrage de la Marie-Jeanne, Porte de Vauze à Lannec, a déposé une plainte.${REST}`,
  );
  assert.ok(!texts.some((text) => text.startsWith("Porte de Vauze")), texts.join("\n"));
});

test("questions that name what they ask of are headlines, others are not", async () => {
  const texts = await proposed(
    "Combien va coûter l’abandon du bac de Notre-Dame-des-Eaux ? Que peut-il faire de ses filets ? Qui n’a pas rêvé de partir un jour en mer ? Le conseil de Lannec en débat depuis mai.",
  );
  assert.ok(texts.includes("Combien va coûter l’abandon du bac de Notre-Dame-des-Eaux ?"), texts.join("\n"));
  assert.ok(!texts.some((text) => /^(?:Que peut-il|Qui n’a)/u.test(text)), texts.join("\n"));
});

test("whose figures they are is told, or nobody is named", async () => {
  const texts = await proposed(
    `Le port de Lannec a reçu dix mille bateaux, selon les données publiées jeudi par la préfecture.${REST}`,
  );
  assert.ok(!texts.some((text) => text.endsWith("selon les données")), texts.join("\n"));
});
