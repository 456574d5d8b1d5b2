import assert from "node:assert/strict";
import { test } from "node:test";
import { parseClause } from "./compression/parse-clause.ts";
import { withoutTimesAndAsides } from "./compression/plain-sentence.ts";
import { findKeyphrases } from "./keyphrases/keyphrases.ts";
import { findNames } from "./names/find-names.ts";
import { loadFrench } from "./node.ts";
import { splitSentences } from "./sentences/sentences.ts";
import { growthOf, HARD_TEXTS } from "./text/growth.fixture.ts";
import { typeset } from "./typography/typeset.ts";
import { splitWords } from "./words/words.ts";

const french = loadFrench();

const WORKS: Readonly<Record<string, (text: string) => unknown>> = {
  splitSentences: (text) => splitSentences(text, { glued: true }),
  splitWords: (text) => splitWords(text),
  typeset: (text) => typeset(text),
  "parse and mendParse": (text) => parseClause(french, text),
  withoutTimesAndAsides: (text) => withoutTimesAndAsides(text),
  "findNames and findKeyphrases": (text) => {
    const words = splitSentences(text).map(({ start, end }) => french.tag(text.slice(start, end), start));
    const parsed = words.map((sentence) => sentence.map((word) => ({ ...word, head: -1, deprel: "root" })));
    const names = findNames(parsed, text, french.lexicon);
    findKeyphrases(parsed, text, names, "");
  },
};

for (const [name, work] of Object.entries(WORKS))
  test(`${name} takes time in proportion to the text`, async () => {
    for (const [kind, write] of Object.entries(HARD_TEXTS)) {
      const { ratio, passes } = await growthOf(write, 12_000, work);
      assert.ok(passes, `${kind}: ${ratio.toFixed(1)} times longer for a text four times as long`);
    }
  });

test("a megabyte without a space, 100 000 quotation marks and random bytes are analysed", () => {
  for (const text of ["é".repeat(1_000_000), '"'.repeat(100_000), HARD_TEXTS["random bytes"]!(200_000)])
    assert.ok(french.parse(text).length > 0);
});
