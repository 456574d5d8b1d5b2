import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsOf } from "../findings.fixture.ts";

test("characters decoded wrongly are told, and put right where they can only have been one thing", async () => {
  const found = await findingsOf("residue", "Le pont est fermÃ© lundi, dit Lâ€™agence.");
  assert.deepEqual(
    found.map(({ fix }) => fix?.after),
    ["é", "’"],
  );
  const lost = await findingsOf("residue", "Le pont est ferm\ufffd lundi. Il mène Ã la gare.");
  assert.equal(lost.length, 2);
  assert.ok(lost.every(({ fix }) => fix === undefined));
});

test("capitals with a circumflex and words of other languages are no damage", async () => {
  for (const text of [
    "L’âge, l’Âge d’or et São Paulo.",
    "Les Îles Åland, dit-on à « Ålesund ».",
    "Un café «\u00a0noir\u00a0»",
  ])
    assert.deepEqual(await findingsOf("residue", text), [], text);
});
