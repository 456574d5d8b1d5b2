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
export const SHORTEST = 0.65;
const LONGEST = 1.3;
/** Words that a section may have more or less in any case: of a short one a third is nothing. */
const PLAY = 8;

/** Words of a run as it stands. */
export function wordsOf({ paragraphs }: Run): number {
  return paragraphs.reduce((sum, paragraph) => sum + countWords(blockText(paragraph)), 0);
}

/**
 * The words that each run should have, so that the article keeps within what the brief asks when each run keeps within its
 * share. Where the text is too short for the brief no run should be shorter than it is; nothing may be padded to make up.
 */
export function wordBudgets(
  article: Article,
  runs: readonly Run[],
  { min = 0, max = Number.POSITIVE_INFINITY }: { readonly min?: number; readonly max?: number },
): WritingTask["words"][] {
  const words = runs.map(wordsOf);
  const inRuns = words.reduce((sum, each) => sum + each, 0);
  const outside = articleWords(article) - inRuns;
  const share = (wanted: number): number => Math.max(0, wanted - outside) / Math.max(1, inRuns);
  return words.map((each) => {
    const least = Math.max(Math.min(each * SHORTEST, each - PLAY), each * Math.min(1, share(min)), 1);
    const most = Math.min(Math.max(each * LONGEST, each + PLAY), Math.max(least, each * share(max)));
    return { least: Math.ceil(least), most: Math.max(Math.ceil(least), Math.floor(most)) };
  });
}
