import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { sumOfAnswers } from "../src/edit/decision-trees.ts";
import { type BoostedTrees, boost, sigmoid } from "./boosted-trees.ts";

/*
 * npm run judges
 * Fits the trees of `src/edit/subheading-trees.ts` and `src/edit/headline-trees.ts` to `scripts/subheading-readings.csv.gz`
 * and `scripts/headline-readings.csv.gz`: candidates that readers marked as fit to print or not, each as the numbers of
 * `subheadingFeatures` or `headlineFeatures`, without any text. No unseeded randomness: the same files each time (--check
 * compares them and writes nothing). Prints how well trees fitted without an article tell its own candidates apart, and of
 * how many articles the candidate that they like best is fit to print.
 */

/** Chosen by the figures printed; more trees and deeper ones gain nothing. */
const BOOSTING = { trees: 250, depth: 3, rate: 0.06, columns: 0.3, ridge: 5, least: 40, bins: 32 };
const FOLDS = 10;

interface Reading {
  readonly group: number;
  /** How fit to print its readers found it, 0–1: from 0.5 on most of them would print it. */
  readonly printed: number;
  readonly values: readonly number[];
}

interface Readings {
  readonly names: readonly string[];
  readonly rows: readonly Reading[];
}

function readReadings(title: string): Readings {
  const [head = "", ...lines] = gunzipSync(readFileSync(new URL(`${title}-readings.csv.gz`, import.meta.url)))
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

/**
 * Share of pairs, one printed and one not, that are in the right order (area under the curve), article by article unseen; and
 * the share of articles whose best candidate is fit to print, beside that of articles which have any.
 */
function evaluate({ rows }: Readings): { area: number; sure: string; best: string } {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(rows.filter(({ group }) => group % FOLDS !== fold));
    return rows
      .filter(({ group }) => group % FOLDS === fold)
      .map((row) => ({
        group: row.group,
        value: model.base + sumOfAnswers(model, row.values),
        good: row.printed >= 0.5,
      }));
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
  // Sorted, so the first of a group is its best.
  const first = new Map(scored.toReversed().map((each) => [each.group, each.good]));
  const any = new Set(scored.filter((each) => each.good).map(({ group }) => group));
  const share = (count: number): string => `${((100 * count) / first.size).toFixed(1)} %`;
  const best = `${share([...first.values()].filter(Boolean).length)} of ${first.size} (any: ${share(any.size)})`;
  return { area: right / (good * (scored.length - good)), sure: bands.join(", "), best };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const isCheck = process.argv.includes("--check");
for (const title of ["subheading", "headline"]) {
  const readings = readReadings(title);
  if (!isCheck) {
    const { area, sure, best } = evaluate(readings);
    console.log(
      `${title}: ${readings.rows.length} readings, area under the curve ${area.toFixed(3)}; ${sure}; best: ${best}`,
    );
  }
  const file = treesFile(title, readings.names, fit(readings.rows));
  const target = new URL(`../src/edit/${title}-trees.ts`, import.meta.url);
  if (!isCheck) writeFileSync(target, file);
  else if (readFileSync(target, "utf8") !== file) {
    console.error(`packages/core/src/edit/${title}-trees.ts is stale: npm run judges`);
    process.exitCode = 1;
  }
}

function treesFile(
  title: string,
  names: readonly string[],
  { base, questions, asked, thresholds, leaves }: BoostedTrees,
): string {
  const digits = (numbers: readonly number[], count: number): string =>
    numbers.map((each) => (Number.isFinite(each) ? String(Number(each.toFixed(count))) : "")).join(" ");
  return `/* Made by scripts/judges.ts from scripts/${title}-readings.csv.gz: change those. */

import type { WrittenTrees } from "./decision-trees.ts";

/** The features are those of \`${title}Features\`, in the order of their numbers. */
export const ${title.toUpperCase()}_TREES: WrittenTrees = {
  features:
    "${names.join(" ")}",
  base: ${Number(base.toFixed(3))},
  questions: ${questions},
  asked:
    "${digits(asked, 0)}",
  thresholds:
    "${digits(thresholds, 4)}",
  leaves:
    "${digits(
      leaves.map((leaf) => 1000 * leaf),
      0,
    )}",
};
`;
}
