import type { Candidate } from "../engines/engine.ts";
import { judgeOf } from "./decision-trees.ts";
import type { Desk } from "./desk.ts";
import { headlineFeatures } from "./headline-features.ts";
import { HEADLINE_TREES } from "./headline-trees.ts";
import type { Part } from "./subheading-features.ts";

const judge = judgeOf(HEADLINE_TREES);

/**
 * How likely readers would print a candidate as the headline of an article: log-odds, 0 for one in two.
 *
 * @param whole the article as one part.
 */
export function judgeHeadline(candidate: Candidate, whole: Part, desk: Desk): number {
  return judge(headlineFeatures(candidate, whole, desk));
}
