import type { Candidate } from "../engines/engine.ts";
import { judgeOf } from "./decision-trees.ts";
import type { Desk } from "./desk.ts";
import { type Part, subheadingFeatures } from "./subheading-features.ts";
import { SUBHEADING_TREES } from "./subheading-trees.ts";

const judge = judgeOf(SUBHEADING_TREES);

/** How likely readers would print a candidate as the subheading of a part: log-odds, 0 for one in two. */
export function judgeSubheading(candidate: Candidate, part: Part, desk: Desk): number {
  return judge(subheadingFeatures(candidate, part, desk));
}
