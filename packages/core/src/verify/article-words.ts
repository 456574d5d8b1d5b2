import { countWords } from "@titraille/french";
import type { Article } from "../edit/article.ts";
import { blockText } from "../rules/article-text.ts";

/**
 * Words of an article as contracts count them: standfirst and body with its subheadings, by `countWords`. Key points and
 * questions restate, and do not count; nor do headline and metadata.
 */
export function articleWords(article: Article): number {
  return (
    countWords(article.standfirst?.text ?? "") +
    article.body.children.reduce((sum, block) => sum + countWords(blockText(block)), 0)
  );
}
