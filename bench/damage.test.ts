import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, UNDAMAGED } from "./damage/kinds.ts";
import { meanOf, measureKind } from "./damage/measure.ts";
import { ownPassages } from "./damage/passages.ts";

const passages = ownPassages();
const drawn = { seed: 1, perKind: passages.length };

/**
 * The share of our own texts that come back the same to the character, damaged in one way: all of them but for these kinds.
 * The benchmark has the figures for the corpus.
 */
const EXACT: Readonly<Record<string, number>> = {
  "German and doubled quotes": 0.75,
  "closing guillemet missing": 0.75,
  "plain spaces for no-break ones": 0.75,
  "reversed guillemets": 0.5,
  "several kinds at once": 0.75,
};
/** However wrong a case is, it is this near to the clean text, in characters. */
const CHARACTERS = 0.98;

test("clean text comes out as it went in", async () => {
  const { cases } = await measureKind(UNDAMAGED, passages, drawn);
  assert.equal(cases.length, 4);
  for (const { cleaned, case: each } of cases) assert.equal(cleaned, each.expected);
});

for (const kind of KINDS)
  test(`damage undone: ${kind.name}`, async () => {
    const { cases } = await measureKind(kind, passages, drawn);
    assert.ok(cases.length > 0, "no text offers a place for it");
    for (const { case: each } of cases) assert.notEqual(each.damaged, each.expected);
    for (const { ours, passage } of cases)
      assert.ok(ours.characters >= CHARACTERS, `${passage.name}: characters ${ours.characters.toFixed(4)}`);
    const exact = meanOf(cases, ({ ours }) => ours.exact);
    assert.ok(exact >= (EXACT[kind.name] ?? 1), `exact ${exact}`);
  });
