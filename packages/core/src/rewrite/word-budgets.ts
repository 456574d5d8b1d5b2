import { countWords } from "@titraille/french";
import type { Article } from "../edit/article.ts";
import type { WritingTask } from "../engines/writing.ts";
import { blockText } from "../rules/article-text.ts";
import { articleWords } from "../verify/article-words.ts";
import type { Run } from "./runs.ts";

/**
 * How much shorter or longer than its text a rewritten section may be. House: what tells the same facts in less than two
 * thirds of the words tells fewer of them; what takes a third more fills lines.
 */
const SHORTEST = 0.65;
const LONGEST = 1.3;

/** Words of a run as it stands. */
export function wordsOf({ paragraphs }: Run): number {
  return paragraphs.reduce((sum, paragraph) => sum + countWords(blockText(paragraph)), 0);
}

/**
 * The words that each run may have, so that the article keeps within what the brief asks when each run keeps within its
 * share. Where the text is too short for the brief no run may be shorter than it is; nothing may be padded to make up.
 */
export function wordBudgets(
  article: Article,
  runs: readonly Run[],
  { min, max }: { readonly min?: number; readonly max?: number },
): WritingTask["words"][] {
  const words = runs.map(wordsOf);
  const inRuns = words.reduce((sum, each) => sum + each, 0);
  const outside = articleWords(article) - inRuns;
  const share = (wanted: number): number => Math.max(0, wanted - outside) / Math.max(1, inRuns);
  const shortest = min === undefined ? SHORTEST : Math.max(SHORTEST, Math.min(1, share(min)));
  const longest = max === undefined ? LONGEST : Math.max(shortest, Math.min(LONGEST, share(max)));
  return words.map((each) => ({ least: Math.ceil(each * shortest), most: Math.floor(each * longest) }));
}
