import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../../node.ts";
import { compressClauses, compressToNounPhrases } from "../compress.ts";
import { grammarRefusal } from "../grammar-gate.ts";
import { parseClause } from "../parse-clause.ts";

const french = loadFrench();

function printable(sentence: string): string[] {
  const words = parseClause(french, sentence);
  return [...compressClauses(words, sentence, "present"), ...compressToNounPhrases(words, sentence)]
    .filter((compression) => grammarRefusal(compression, words) === undefined)
    .map(({ text }) => text);
}

for (const [sentence, never] of [
  ["Rui Falcato, reçu avec lui, a été tout aussi affirmatif.", /affirmatif/u],
  ["Odile et Rui se connaissent depuis des années et ont tous les deux habité à Lannec.", /tous à|tous habité/u],
  ["Ni le port de la ville haute ni la halle de Valbrune prêts au second tour des travaux !", /prêts/u],
  ["La ville a voté dès hier un budget pour la halle.", /hier/u],
  ["Le plan de la ville est censé répondre aux appels des marins.", /censé$/u],
  ["Les heurts à Lannec ont fait dix blessés et conduit à des arrestations.", /font .* conduit/u],
  ["Les violences à Lannec ont fait 133 blessés et conduit au placement en garde à vue de 378 personnes.", /conduit/u],
  [
    "Sur le quai, les termes parole, langage et discours sont souvent employés de façon interchangeable.",
    /termes parole sont/u,
  ],
  ["La méthode se révèle aussi efficace chez les patrons que chez les matelots du port.", /^Les patrons que/u],
  [
    "Certains voyages récurrents, cependant, sont de nature agréable, comme voguer ou visiter une île secrète.",
    /cependant/u,
  ],
  [
    "Plusieurs ports se sont montrés accueillants avec les marins et les initiatives pour loger les familles sinistrées ont fleuri.",
    /accueillants .*initiatives$/u,
  ],
  ["Cinq fêtes du port ont d’ores et déjà été reportées.", /ores été/u],
] as const)
  test(`nothing is left without the word that it needs: ${sentence}`, () => {
    const made = printable(sentence);
    assert.ok(!made.some((text) => never.test(text)), made.join(" | "));
  });

test("an infinitive further on is not that of the verb, which has its own", () => {
  const made = printable(
    "La ville a proposé à Lannec de ramener sa dette à deux millions, dans l’espoir de conclure avec la région.",
  );
  assert.ok(made.includes("La ville propose à Lannec de ramener sa dette à deux millions"), made.join(" | "));
});
