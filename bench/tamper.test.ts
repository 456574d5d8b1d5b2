import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { KINDS } from "./tamper/kinds.ts";
import { measure } from "./tamper/measure.ts";
import { makePairs } from "./tamper/pairs.ts";
import { judge, readParaphrases } from "./tamper/paraphrases.ts";

/*
 * The tamper benchmark in small, on our own texts: what must never get worse. The whole one is `npm run bench:tamper`.
 */

const french = loadFrench();
const examples = new URL("../examples/", import.meta.url);
const files = readdirSync(examples)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => new URL(name, examples).pathname);

test("our examples, tampered with: every corruption caught up to its bar, faithful changes let through", async (t) => {
  const pairs = await makePairs(files, french);
  assert.ok(pairs.length > 0);
  for (const { kind, cases, flagged, wrong } of measure(pairs, KINDS, { french, seed: 7, perKind: 8 })) {
    await t.test(kind.name, () => {
      const shown = wrong.map((each) => `\n${each.case.before}\n→ ${each.case.after}`).join("\n");
      // Of a dozen cases one may be missed where the bar on thousands allows some.
      const allowed = kind.control ? kind.bar * cases : Math.ceil((1 - kind.bar) * cases);
      assert.ok(wrong.length <= allowed, `${flagged} of ${cases} flagged; ${wrong.length} wrong:${shown}`);
    });
  }
});

const BARS: Readonly<Record<string, number>> = {
  number: 0.99,
  date: 0.99,
  unit: 0.99,
  name: 0.99,
  quote: 0.99,
  speaker: 0.95,
  negation: 0.95,
  invented: 0.95,
  modality: 0.85,
  direction: 0.85,
};

for (const set of ["a", "b", "c"]) {
  test(`paraphrases, set ${set}: faithful ones pass, wrong ones do not`, async () => {
    const judged = await judge(readParaphrases(new URL(`tamper/paraphrases/set-${set}.txt`, import.meta.url)), french);
    const faithful = judged.filter(({ kind }) => kind === undefined);
    const refused = faithful.filter(({ found }) => found.length > 0);
    assert.ok(faithful.length > 40);
    assert.ok(
      refused.length <= 0.05 * faithful.length,
      refused.map(({ text, found }) => `${text}: ${found.map(({ kind }) => kind).join(", ")}`).join("\n"),
    );
    for (const [kind, bar] of Object.entries(BARS)) {
      const wrong = judged.filter((each) => each.kind === kind);
      const missed = wrong.filter(({ found }) => found.length === 0);
      assert.ok(
        missed.length <= Math.ceil((1 - bar) * wrong.length),
        `${kind}: ${missed.map(({ text }) => text).join(" | ")}`,
      );
    }
  });
}
