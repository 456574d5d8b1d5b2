import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sumOfAnswers } from "../src/edit/decision-trees.ts";
import { type BoostedTrees, boost, sigmoid } from "./boosted-trees.ts";

/*
 * npm run subheading-judge
 * Fits the trees of `src/edit/subheading-trees.ts` to `scripts/subheading-readings.csv.gz`: candidates that readers
 * marked as fit to print or not, each as the numbers of `subheadingFeatures`, without any text. No unseeded randomness: the
 * same file each time (--check compares it and writes nothing). Prints how well trees fitted without an article tell its own
 * candidates apart.
 */

/** Chosen by the figures printed; more trees and deeper ones gain nothing. */
const BOOSTING = { trees: 250, depth: 3, rate: 0.06, columns: 0.3, ridge: 5, least: 40, bins: 32 };
const FOLDS = 10;

interface Reading {
  readonly group: number;
  /** Share of its readers who would print it. */
  readonly printed: number;
  readonly values: readonly number[];
}

interface Readings {
  readonly names: readonly string[];
  readonly rows: readonly Reading[];
}

function readReadings(): Readings {
  const [head = "", ...lines] = gunzipSync(readFileSync(new URL("subheading-readings.csv.gz", import.meta.url)))
    .toString("utf8")
    .trim()
    .split("\n");
  const [, , ...names] = head.split(",");
  const rows = lines.map((line) => {
    const [group, printed, ...values] = line.split(",");
    return {
      group: Number(group),
      printed: Number(printed),
      values: values.map((each) => (each === "" ? Number.NaN : Number(each))),
    };
  });
  // A reading older than a feature says nothing of it: the mean of the others.
  const means = names.map((_, at) =>
    mean(rows.map(({ values }) => values[at]!).filter((value) => !Number.isNaN(value))),
  );
  const filled = rows.map((row) => ({
    ...row,
    values: row.values.map((value, at) => (Number.isNaN(value) ? means[at]! : value)),
  }));
  return { names, rows: filled };
}

function fit(rows: readonly Reading[]): BoostedTrees {
  return boost(
    rows.map(({ values }) => values),
    rows.map(({ printed }) => printed),
    BOOSTING,
  );
}

/** Share of pairs, one printed and one not, that are in the right order (area under the curve), article by article unseen. */
function evaluate({ rows }: Readings): { area: number; sure: string } {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(rows.filter(({ group }) => group % FOLDS !== fold));
    return rows
      .filter(({ group }) => group % FOLDS === fold)
      .map((row) => ({ value: model.base + sumOfAnswers(model, row.values), good: row.printed >= 0.5 }));
  }).flat();
  scored.sort((one, other) => other.value - one.value);
  let good = 0;
  let right = 0;
  for (const each of scored) {
    if (each.good) good++;
    else right += good;
  }
  const bands = [0.5, 0.6, 0.7, 0.8].map((least) => {
    const over = scored.filter(({ value }) => sigmoid(value) >= least);
    return `${least}: ${((100 * over.filter((each) => each.good).length) / Math.max(1, over.length)).toFixed(0)} % of ${over.length}`;
  });
  return { area: right / (good * (scored.length - good)), sure: bands.join(", ") };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const isCheck = process.argv.includes("--check");
const readings = readReadings();
if (!isCheck) {
  const { area, sure } = evaluate(readings);
  console.log(`${readings.rows.length} readings, area under the curve ${area.toFixed(3)}; ${sure}`);
}
const { base, questions, asked, thresholds, leaves } = fit(readings.rows);
const target = new URL("../src/edit/subheading-trees.ts", import.meta.url);
const digits = (numbers: readonly number[], count: number): string =>
  numbers.map((each) => (Number.isFinite(each) ? String(Number(each.toFixed(count))) : "")).join(" ");
const treesFile = `/* Made by scripts/subheading-judge.ts from scripts/subheading-readings.csv.gz: change those. */

/** The features of \`subheadingFeatures\` that the trees ask for, in the order of their numbers. */
export const FEATURES =
  "${readings.names.join(" ")}";

/** Log-odds before any tree. */
export const BASE = ${Number(base.toFixed(3))};

/** Questions of a tree, which has one leaf more. */
export const QUESTIONS = ${questions};

/** Per tree and question: the number of the feature. Question n leads to 2n + 1 (at most the threshold) or 2n + 2. */
export const ASKED =
  "${digits(asked, 0)}";

/** Per tree and question: the threshold; nothing where everything goes the first way. */
export const THRESHOLDS =
  "${digits(thresholds, 4)}";

/** Per tree and leaf: thousandths of log-odds. */
export const LEAVES =
  "${digits(
    leaves.map((leaf) => 1000 * leaf),
    0,
  )}";
`;
if (!isCheck) writeFileSync(target, treesFile);
else if (readFileSync(target, "utf8") !== treesFile) {
  console.error("packages/core/src/edit/subheading-trees.ts is stale: npm run subheading-judge");
  process.exit(1);
}
