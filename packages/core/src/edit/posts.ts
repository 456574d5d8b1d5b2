import type { Statement } from "./material.ts";

/** An address of somebody on a network, tags at the end, a picture of a post. */
const POST = /(?:^|[\s(«])@\w{3,30}(?!\w)|(?:^|\s)#[\p{L}\d_]+\s*$|pic\.twitter\.com/u;

/** Words of a post and its signature at most; what stands in a longer paragraph is the text’s own but for the post itself. House. */
const LONGEST = 90;
/** Sentences of a post between two that show its marks. House. */
const NEAR = 3;

/**
 * The sentences of a paragraph without the post that it shows: who speaks there stands beside it, so that it gives no title.
 */
export function withoutPosts(statements: readonly Statement[]): readonly Statement[] {
  const marked = statements.flatMap(({ text }, index) => (POST.test(text) ? [index] : []));
  if (marked.length === 0) return statements;
  if (statements.reduce((sum, { length }) => sum + length, 0) <= LONGEST) return [];
  // The first sentence of a paragraph is its own.
  const isOfPost = (index: number): boolean =>
    marked.some((mark) => index === mark || (index > 0 && index === mark - 1)) ||
    marked.some((mark, at) => index > mark && index < (marked[at + 1] ?? mark) && marked[at + 1]! - mark <= NEAR);
  return statements.filter((_, index) => !isOfPost(index));
}
