import type { Nodes, Root, RootContent } from "mdast";
import { toString as plainTextOf } from "mdast-util-to-string";
import type { Article } from "../edit/article.ts";
import type { Place } from "./rule.ts";

/** A piece of an article's text and where it stands. */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** The text of a block; items and cells are parted by line breaks. */
export function blockText(block: RootContent): string {
  if (block.type === "list") return block.children.map((item) => printed(item)).join("\n");
  if (block.type === "table")
    return block.children.flatMap((row) => row.children.map((cell) => printed(cell))).join("\n");
  return printed(block);
}

/** All blocks of the body with their text. */
export function bodyTexts(article: Article): PlacedText[] {
  return article.body.children.map((block, index) => ({ place: { field: "body", index }, text: blockText(block) }));
}

/** Everything of the article that a reader or a search engine is shown. */
export function allTexts(article: Article): PlacedText[] {
  return [
    { place: { field: "headline" }, text: article.headline.text },
    { place: { field: "seoTitle" }, text: article.seoTitle.text },
    { place: { field: "description" }, text: article.description.text },
    ...(article.standfirst ? [{ place: { field: "standfirst" } as const, text: article.standfirst.text }] : []),
    ...article.keyPoints.map(({ text }, index) => ({ place: { field: "keyPoints", index } as const, text })),
    ...article.faq.flatMap(({ question, answer }, index) => [
      { place: { field: "faq", index } as const, text: question.text },
      { place: { field: "faq", index } as const, text: answer.text },
    ]),
    ...bodyTexts(article),
  ];
}

/** Alternative texts of images are not part of what is printed, nor of the count of words. */
function printed(node: Nodes): string {
  return plainTextOf(node, { includeImageAlt: false });
}

export interface HeadingText extends PlacedText {
  readonly depth: number;
}

export function headings(article: Article): HeadingText[] {
  return article.body.children.flatMap((block, index) =>
    block.type === "heading"
      ? [{ place: { field: "body", index } as const, text: blockText(block), depth: block.depth }]
      : [],
  );
}

/** Whether a block is the source's own, word for word or repaired: what its author chose is noted, not blamed. */
export function isOwn(body: Root, { field, index }: Place): boolean {
  return field === "body" && /^(?:verbatim|repaired)$/.test(body.children[index ?? -1]?.data?.origin ?? "");
}
