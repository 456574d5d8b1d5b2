import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "./clean.fixture.ts";

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
