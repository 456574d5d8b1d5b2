import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Matrix, solve } from "ml-matrix";

/*
 * npm run subheading-judge
 * Fits the weights of `src/edit/subheading-weights.ts` to `scripts/subheading-readings.csv.gz`: candidates that readers
 * marked as fit to print or not, each as the numbers of `subheadingFeatures`, without any text. Logistic regression with a
 * ridge penalty, by Newton’s method from zero: no randomness, the same file each time (--check compares it and writes
 * nothing). Prints how well weights fitted without an article tell its own candidates apart.
 */

/** Penalty on the squared weights of standardised features. Chosen by the figures printed. */
const RIDGE = 60;
const STEPS = 25;
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

interface Fit {
  readonly bias: number;
  readonly weights: readonly number[];
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

function fit(rows: readonly Reading[]): Fit {
  const width = rows[0]!.values.length;
  const means = Array.from({ length: width }, (_, at) => mean(rows.map(({ values }) => values[at]!)));
  const scales = means.map((middle, at) => Math.sqrt(mean(rows.map(({ values }) => (values[at]! - middle) ** 2))) || 1);
  const inputs = new Matrix(
    rows.map(({ values }) => [1, ...values.map((value, at) => (value - means[at]!) / scales[at]!)]),
  );
  const wanted = rows.map(({ printed }) => printed);
  const penalty = Matrix.diag([0, ...means.map(() => RIDGE)]);
  let weights = Matrix.zeros(width + 1, 1);
  for (let step = 0; step < STEPS; step++) {
    const likely = inputs.mmul(weights).to1DArray().map(sigmoid);
    const gap = Matrix.columnVector(wanted.map((want, at) => want - likely[at]!));
    const gradient = inputs.transpose().mmul(gap).sub(penalty.mmul(weights));
    const weighted = inputs.clone();
    for (const [at, each] of likely.entries()) weighted.mulRow(at, each * (1 - each));
    weights = Matrix.add(weights, solve(inputs.transpose().mmul(weighted).add(penalty), gradient));
  }
  const [bias = 0, ...standard] = weights.to1DArray();
  const own = standard.map((weight, at) => weight / scales[at]!);
  return { bias: bias - own.reduce((sum, weight, at) => sum + weight * means[at]!, 0), weights: own };
}

function score({ bias, weights }: Fit, { values }: Reading): number {
  return values.reduce((sum, value, at) => sum + value * weights[at]!, bias);
}

/** Share of pairs, one printed and one not, that are in the right order (area under the curve), article by article unseen. */
function evaluate({ rows }: Readings): { area: number; sure: string } {
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(rows.filter(({ group }) => group % FOLDS !== fold));
    return rows
      .filter(({ group }) => group % FOLDS === fold)
      .map((row) => ({ value: score(model, row), good: row.printed >= 0.5 }));
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

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
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
const { bias, weights } = fit(readings.rows);
const lines = readings.names.map((feature, at) => `  ${feature}: ${Number(weights[at]!.toFixed(3))},`);
const target = new URL("../src/edit/subheading-weights.ts", import.meta.url);
const weightsFile = `/* Made by scripts/subheading-judge.ts from scripts/subheading-readings.csv.gz: change those. */

export const BIAS = ${bias.toFixed(3)};

/** Log-odds that each of \`subheadingFeatures\` is worth. */
export const WEIGHTS: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`;
if (!isCheck) writeFileSync(target, weightsFile);
else if (readFileSync(target, "utf8") !== weightsFile) {
  console.error("packages/core/src/edit/subheading-weights.ts is stale: npm run subheading-judge");
  process.exit(1);
}
