import assert from "node:assert/strict";
import { test } from "node:test";
import { amid, cleanText } from "./clean.fixture.ts";

for (const [copy, written] of [
  ["Le maire a parlé. Et, il a promis un quai neuf.", "Le maire a parlé. Et il a promis un quai neuf."],
  [
    "Et, il n’est pas clair si le quai peut rouvrir cette année, dont les travaux durent.",
    "Et il n’est pas clair si le quai peut rouvrir cette année, dont les travaux durent.",
  ],
] as const)
  test(`a comma after a conjunction that joins goes: ${written}`, async () => {
    assert.equal((await cleanText(copy)).text, written);
  });

for (const copy of [
  "Le maire a parlé. Et, il faut le dire, il a promis un quai neuf.",
  "Le quai est fermé. Mais, il y a trente ans, dans la commune, il y avait deux criées.",
  "Le quai est fermé. Mais, plus tôt ce mois-ci, le maire a promis des travaux.",
])
  test(`the comma of an aside stays: ${copy}`, async () => {
    assert.equal((await cleanText(copy)).text, copy);
  });

test("days, months before a year and participles lose a stray capital, names keep theirs; “dû” gets its accent", async () => {
  for (const [before, after] of [
    ["La halle reprend vie Jeudi, selon la maire.", "La halle reprend vie jeudi, selon la maire."],
    ["Politique Mardi, la maire a parlé.", "Politique Mardi, la maire a parlé."],
    ["La ville a Voté en Juin 2018.", "La ville a Voté en juin 2018."],
    ["La maire a Relevé de trois points la taxe des halles.", "La maire a relevé de trois points la taxe des halles."],
    ["Le bal du 14 Juillet a lieu sur le quai.", "Le bal du 14 Juillet a lieu sur le quai."],
    ["Les marins ont du quitter le port.", "Les marins ont dû quitter le port."],
    ["Les élus ont du mal à partir.", "Les élus ont du mal à partir."],
    ["Elle a André pour frère et Vendredi pour héros.", "Elle a André pour frère et Vendredi pour héros."],
  ])
    assert.ok((await cleanText(amid(before!))).text.replaceAll("\u00a0", " ").includes(after!), before);
});
