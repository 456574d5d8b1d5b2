import assert from "node:assert/strict";
import { test } from "node:test";
import { theFrenchWay } from "./french-way.ts";

/** What a translator left English, and how it is written; the source has the same places. */
const CASES: readonly (readonly [left: string, written: string])[] = [
  ["Il a coûté 1,250,000 livres.", "Il a coûté 1\u202f250\u202f000 livres."],
  ["Une hausse de 11.25 % en mai.", "Une hausse de 11,25 % en mai."],
  ["Elle gagne $35 de l’heure.", "Elle gagne 35\u00a0dollars de l’heure."],
  ["Un fonds de $2,4 millions.", "Un fonds de 2,4 millions\u00a0de\u00a0dollars."],
  ["La séance ouvre à 5:30 p.m. précises.", "La séance ouvre à 17\u00a0h\u00a030 précises."],
  ["Le musée ferme à 12 a.m. ce jour-là.", "Le musée ferme à 0\u00a0h ce jour-là."],
  ["Le vote du March 1, 2024 est annulé.", "Le vote du 1er mars 2024 est annulé."],
  ["Il viendra le 12 December 2024.", "Il viendra le 12 décembre 2024."],
  ["Mr. Moy et Mrs. Dean ont signé.", "M. Moy et Mme Dean ont signé."],
  ["Le sommet de Beijing a réuni les délégués.", "Le sommet de Pékin a réuni les délégués."],
  ["Elle revient de Athens demain.", "Elle revient d’Athènes demain."],
  ["Il vit à Cairo depuis dix ans.", "Il vit au Caire depuis dix ans."],
  ["Les députés de Warsaw ont voté.", "Les députés de Varsovie ont voté."],
];

for (const [left, written] of CASES) test(left, () => assert.equal(theFrenchWay(left, left), written));

test("names that are no places, versions and what is French already are left alone", () => {
  for (const text of [
    "London Breed dirige la ville.",
    "Le Moscow Times a publié la lettre.",
    "La version 11.25 est sortie.",
    "Le 12 mars, à 17 h 30, 2 500 personnes.",
    "Un prix de 1,250 kilo.",
  ])
    assert.equal(theFrenchWay(text, text), text.replace("1,250", "1\u202f250"));
});

test("a place that the source does not name is left as it stands", () => {
  assert.equal(theFrenchWay("Il est à Beijing.", "He is there."), "Il est à Beijing.");
});
