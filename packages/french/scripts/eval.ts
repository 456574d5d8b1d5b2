/**
 * Measures the package on CoNLL-U files: npm run eval:french -- [--json] FILE.conllu…
 * With --json one object per file and line; percentages as numbers.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { loadFrench } from "../src/node.ts";
import { readConllu } from "./conllu.ts";
import { evaluate } from "./evaluation.ts";

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
if (positionals.length === 0) {
  console.error("usage: npm run eval:french -- [--json] FILE.conllu…");
  process.exit(2);
}

const french = loadFrench();
for (const file of positionals) {
  const gold = readConllu(readFileSync(file, "utf8"));
  if (gold.length === 0) {
    console.error(`${file}: no sentence in CoNLL-U format`);
    process.exitCode = 1;
    continue;
  }
  const result = { file: basename(file), ...evaluate(french, gold) };
  if (values.json) console.log(JSON.stringify(result));
  else print(result);
}

function print({ file, goldTokens, ...raw }: { file: string } & ReturnType<typeof evaluate>): void {
  const show = (figures: object) =>
    Object.entries(figures)
      .map(([name, value]: [string, number]) => `${name} ${Number.isInteger(value) ? value : value.toFixed(2)}`)
      .join("  ");
  console.log(`${file}\n  raw text     ${show(raw)}\n  gold tokens  ${show(goldTokens)}`);
}
