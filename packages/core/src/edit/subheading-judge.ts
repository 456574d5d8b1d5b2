import type { Candidate } from "../engines/engine.ts";
import type { Desk } from "./desk.ts";
import { type Part, subheadingFeatures } from "./subheading-features.ts";
import { ASKED, BASE, FEATURES, LEAVES, QUESTIONS, THRESHOLDS } from "./subheading-trees.ts";

const features = FEATURES.split(" ");
const asked = Uint8Array.from(ASKED.split(" "), Number);
const thresholds = Float64Array.from(THRESHOLDS.split(" "), (each) =>
  each === "" ? Number.POSITIVE_INFINITY : Number(each),
);
const leaves = Int16Array.from(LEAVES.split(" "), Number);

/** How likely readers would print a candidate as the subheading of a part: log-odds, 0 for one in two. */
export function judgeSubheading(candidate: Candidate, part: Part, desk: Desk): number {
  const told = subheadingFeatures(candidate, part, desk);
  const values = features.map((name) => told[name]!);
  let thousandths = 0;
  for (let first = 0, leaf = 0; first < asked.length; first += QUESTIONS, leaf += QUESTIONS + 1) {
    let question = 0;
    while (question < QUESTIONS) {
      const isUnder = values[asked[first + question]!]! <= thresholds[first + question]!;
      question = 2 * question + (isUnder ? 1 : 2);
    }
    thousandths += leaves[leaf + question - QUESTIONS]!;
  }
  return BASE + thousandths / 1000;
}
