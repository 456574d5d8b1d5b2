/**
 * Measures the package on CoNLL-U files: npm run eval:french -- [--json] FILE.conllu…
 * Without a file it prints every figure that the package promises, with its test set, beside other packages.
 * With --json one object per file and line, of the raw text: tokenF, sentenceF, upos, lemma, uas, las (percent) and
 * tokensPerSecond.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { loadFrench } from "../src/node.ts";
import { printComparison } from "./comparison/comparison.ts";
import { readConllu } from "./conllu.ts";
import { type Evaluation, evaluate } from "./evaluation.ts";
import { SHARED } from "./treebank.ts";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const french = loadFrench();
if (positionals.length === 0) {
  if (values.json) {
    console.error("usage: npm run eval:french -- [--json] FILE.conllu…");
    process.exit(2);
  }
  await printComparison(french, {
    "Sequoia test": readConllu(readFileSync(new URL("seq-test.conllu", SHARED), "utf8")),
    "GSD test": readConllu(readFileSync(new URL("gsd-test.conllu", SHARED), "utf8")),
  });
}
for (const file of positionals) {
  const gold = readConllu(readFileSync(file, "utf8"));
  if (gold.length === 0) {
    console.error(`${file}: no sentence in CoNLL-U format`);
    process.exitCode = 1;
    continue;
  }
  const result = evaluate(french, gold);
  if (values.json) console.log(JSON.stringify(endToEnd(result)));
  else print(basename(file), result);
}

function endToEnd({ tokenF, sentenceF, upos, lemma, uas, las, tokensPerSecond }: Evaluation) {
  return { tokenF, sentenceF, upos, lemma, uas, las, tokensPerSecond };
}

function print(file: string, { goldTokens, ...raw }: Evaluation): void {
  const show = (figures: object) =>
    Object.entries(figures)
      .map(([name, value]: [string, number]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
      .join("  ");
  console.log(`${file}\n  raw text     ${show(raw)}\n  gold tokens  ${show(goldTokens)}`);
}
