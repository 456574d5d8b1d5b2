import type { Candidate } from "../engines/engine.ts";
import { type DecisionTrees, sumOfAnswers } from "./decision-trees.ts";
import type { Desk } from "./desk.ts";
import { type Part, subheadingFeatures } from "./subheading-features.ts";
import { ASKED, BASE, FEATURES, LEAVES, QUESTIONS, THRESHOLDS } from "./subheading-trees.ts";

const features = FEATURES.split(" ");
const trees: DecisionTrees = {
  questions: QUESTIONS,
  asked: Uint8Array.from(ASKED.split(" "), Number),
  thresholds: Float64Array.from(THRESHOLDS.split(" "), (each) =>
    each === "" ? Number.POSITIVE_INFINITY : Number(each),
  ),
  leaves: Int16Array.from(LEAVES.split(" "), Number),
};

/** How likely readers would print a candidate as the subheading of a part: log-odds, 0 for one in two. */
export function judgeSubheading(candidate: Candidate, part: Part, desk: Desk): number {
  const told = subheadingFeatures(candidate, part, desk);
  const thousandths = sumOfAnswers(
    trees,
    features.map((name) => told[name]!),
  );
  return BASE + thousandths / 1000;
}
