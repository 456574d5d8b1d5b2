import type { Candidate } from "../engines/engine.ts";
import type { Desk } from "./desk.ts";
import { type Part, subheadingFeatures } from "./subheading-features.ts";
import { BIAS, WEIGHTS } from "./subheading-weights.ts";

/** How likely readers would print a candidate as the subheading of a part: log-odds, 0 for one in two. */
export function judgeSubheading(candidate: Candidate, part: Part, desk: Desk): number {
  let sum = BIAS;
  for (const [name, value] of Object.entries(subheadingFeatures(candidate, part, desk)))
    sum += value * (WEIGHTS[name] ?? 0);
  return sum;
}
