import { seededRandom } from "../../french/scripts/trainer.ts";
import type { DecisionTrees } from "../src/edit/decision-trees.ts";

/*
 * Gradient-boosted trees for a yes-or-no question (Friedman 2001, with the second-order steps of Chen and Guestrin 2016):
 * each small tree corrects what the ones before it got wrong. Features are cut into quantile bins. Deterministic: the
 * features that a tree may ask are drawn from a seeded generator.
 */

/** Trees that answer in log-odds. */
export interface BoostedTrees extends DecisionTrees {
  /** Log-odds before any tree. */
  readonly base: number;
  readonly asked: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

interface Tree {
  readonly asked: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of a tree’s answer that is believed. */
  readonly rate: number;
  /** Share of the features that a tree may ask for. */
  readonly columns: number;
  /** Penalty on the squared leaves. */
  readonly ridge: number;
  /** Cases that a branch must have. */
  readonly least: number;
  readonly bins: number;
}

/**
 * @param rows cases, each with all features.
 * @param wanted per case: how likely yes is, 0–1.
 */
export function boost(
  rows: readonly (readonly number[])[],
  wanted: readonly number[],
  options: BoostingOptions,
): BoostedTrees {
  const width = rows[0]!.length;
  const borders = Array.from({ length: width }, (_, feature) => quantiles(rows, feature, options.bins));
  const binned = borders.map((border, feature) =>
    Uint8Array.from(rows, (row) => border.filter((each) => row[feature]! > each).length),
  );
  const mean = wanted.reduce((sum, want) => sum + want, 0) / wanted.length;
  const base = Math.log(mean / (1 - mean));
  const scores = new Float64Array(rows.length).fill(base);
  const random = seededRandom(1);
  const trees = Array.from({ length: options.trees }, () => {
    const gradients = scores.map((score, row) => sigmoid(score) - wanted[row]!);
    const weights = scores.map((score) => sigmoid(score) * (1 - sigmoid(score)));
    const offered = [...borders.keys()].filter(() => random() < options.columns);
    const { tree, leafOf } = grow(binned, borders, offered, gradients, weights, options);
    for (const [row, leaf] of leafOf.entries()) scores[row]! += tree.leaves[leaf]!;
    return tree;
  });
  return {
    base,
    questions: 2 ** options.depth - 1,
    asked: trees.flatMap(({ asked }) => asked),
    thresholds: trees.flatMap(({ thresholds }) => thresholds),
    leaves: trees.flatMap(({ leaves }) => leaves),
  };
}

function grow(
  binned: readonly Uint8Array[],
  borders: readonly (readonly number[])[],
  offered: readonly number[],
  gradients: Float64Array,
  weights: Float64Array,
  options: BoostingOptions,
): { tree: Tree; leafOf: Uint16Array } {
  const { depth, rate, ridge } = options;
  const nodes = 2 ** depth - 1;
  const asked = new Array<number>(nodes).fill(0);
  const thresholds = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
  const nodeOf = new Uint16Array(gradients.length);
  for (let level = 0; level < depth; level++) {
    const first = 2 ** level - 1;
    const best = bestSplits(binned, offered, nodeOf, first, gradients, weights, options);
    for (const [index, split] of best.entries()) {
      if (!split) continue;
      asked[first + index] = split.feature;
      thresholds[first + index] = borders[split.feature]![split.bin]!;
    }
    for (const [row, node] of nodeOf.entries()) {
      const split = best[node - first];
      nodeOf[row] = 2 * node + (!split || binned[split.feature]![row]! <= split.bin ? 1 : 2);
    }
  }
  const sums = new Float64Array(nodes + 1);
  const curves = new Float64Array(nodes + 1);
  for (const [row, node] of nodeOf.entries()) {
    sums[node - nodes]! += gradients[row]!;
    curves[node - nodes]! += weights[row]!;
    nodeOf[row] = node - nodes;
  }
  const leaves = Array.from(sums, (sum, leaf) => (-rate * sum) / (curves[leaf]! + ridge));
  return { tree: { asked, thresholds, leaves }, leafOf: nodeOf };
}

interface Split {
  readonly feature: number;
  /** The last bin of the first branch. */
  readonly bin: number;
  readonly gain: number;
}

/** For each node of a level the split that gains most, where one gains anything. */
function bestSplits(
  binned: readonly Uint8Array[],
  offered: readonly number[],
  nodeOf: Uint16Array,
  first: number,
  gradients: Float64Array,
  weights: Float64Array,
  options: BoostingOptions,
): (Split | undefined)[] {
  const { bins } = options;
  const best = new Array<Split | undefined>(first + 1).fill(undefined);
  for (const feature of offered) {
    const sums = new Float64Array((first + 1) * bins);
    const curves = new Float64Array((first + 1) * bins);
    const counts = new Float64Array((first + 1) * bins);
    for (const [row, node] of nodeOf.entries()) {
      const at = (node - first) * bins + binned[feature]![row]!;
      sums[at]! += gradients[row]!;
      curves[at]! += weights[row]!;
      counts[at]!++;
    }
    for (let node = 0; node <= first; node++) {
      const own = (of: Float64Array): Float64Array => of.subarray(node * bins, (node + 1) * bins);
      const split = bestBin(own(sums), own(curves), own(counts), options);
      if (split && split.gain > (best[node]?.gain ?? 0)) best[node] = { feature, ...split };
    }
  }
  return best;
}

function bestBin(
  sums: Float64Array,
  curves: Float64Array,
  counts: Float64Array,
  { ridge, least }: BoostingOptions,
): { bin: number; gain: number } | undefined {
  const total = (of: Float64Array): number => of.reduce((sum, each) => sum + each, 0);
  const [sum, curve, count] = [total(sums), total(curves), total(counts)];
  const worth = (gradient: number, weight: number): number => gradient ** 2 / (weight + ridge);
  let best: { bin: number; gain: number } | undefined;
  let [left, leftCurve, leftCount] = [0, 0, 0];
  for (let bin = 0; bin < sums.length - 1; bin++) {
    left += sums[bin]!;
    leftCurve += curves[bin]!;
    leftCount += counts[bin]!;
    if (leftCount < least || count - leftCount < least) continue;
    const gain = worth(left, leftCurve) + worth(sum - left, curve - leftCurve) - worth(sum, curve);
    if (gain > (best?.gain ?? 0)) best = { bin, gain };
  }
  return best;
}

/** Borders between the bins of a feature, each one half way between two values that occur. */
function quantiles(rows: readonly (readonly number[])[], feature: number, bins: number): number[] {
  const values = rows.map((row) => row[feature]!).sort((one, other) => one - other);
  const borders = new Set<number>();
  for (let bin = 1; bin < bins; bin++) {
    const at = Math.floor((bin * values.length) / bins);
    const next = values.find((value, index) => index >= at && value > values[at]!);
    const before = values[at]!;
    if (next !== undefined) borders.add(rounded((before + next) / 2));
  }
  // A feature that is nearly always 0 has its border above it.
  const positive = values.find((value) => value > values[0]!);
  if (positive !== undefined && borders.size < bins - 1) borders.add(rounded((values[0]! + positive) / 2));
  return [...borders].sort((one, other) => one - other);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
