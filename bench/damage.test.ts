import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS, UNDAMAGED } from "./damage/kinds.ts";
import { meanOf, measureKind } from "./damage/measure.ts";
import { ownPassages } from "./damage/passages.ts";

const passages = ownPassages();
const drawn = { seed: 1, perKind: passages.length };

/** What cleaning reaches on our own texts with one damage each, in characters; the figures are in the benchmark. */
const FLOOR = 0.97;
const FLOORS: Readonly<Record<string, number>> = {
  "« Lire aussi » inside a line": 0.96,
  "caption glued between paragraphs": 0.95,
  "credit, then the caption twice": 0.93,
  "lines of a tweet’s frame": 0.96,
  "newsletter line": 0.96,
  "paywall notice": 0.96,
  "twice mojibake": 0.88,
  "several kinds at once": 0.94,
};

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
    const reached = meanOf(cases, ({ ours }) => ours.characters);
    assert.ok(reached >= (FLOORS[kind.name] ?? FLOOR), `characters ${reached.toFixed(4)}`);
  });
