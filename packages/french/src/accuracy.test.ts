import assert from "node:assert/strict";
import { test } from "node:test";
import { evaluate } from "../scripts/evaluation.ts";
import { treebank } from "../scripts/treebank.ts";
import { loadFrench } from "./node.ts";

/** The figures that the documentation promises, in percent, on the parts of the treebanks that no model has seen. */
const PROMISED = [
  { file: "seq-test.conllu", upos: 98, lemma: 98, las: 87, nounPhraseF: 95 },
  { file: "gsd-test.conllu", upos: 95, lemma: 97, las: 78.8, nounPhraseF: 90 },
] as const;

for (const { file, ...promised } of PROMISED) {
  test(`tags and trees of ${file}`, (t) => {
    const gold = treebank(t, file);
    if (!gold) return;
    const { goldTokens, ...rawText } = evaluate(loadFrench(), gold);
    assert.ok(rawText.tokenF >= 99.5, `tokens of ${file}: ${rawText.tokenF}`);
    for (const [name, least] of Object.entries(promised) as [keyof typeof promised, number][]) {
      for (const found of [goldTokens[name], rawText[name]]) {
        assert.ok(found >= least, `${name}: ${found.toFixed(2)}, promised ${least}`);
      }
    }
  });
}
