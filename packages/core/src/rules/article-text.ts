import type { ListItem, Nodes, RootContent } from "mdast";
import { toString as plainTextOf } from "mdast-util-to-string";
import type { Copy } from "../clean/copy.ts";
import type { Article } from "../edit/article.ts";
import type { Place, RuleContext } from "./rule.ts";

/** A piece of an article's text and where it stands. */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** The text of a block; items and cells are parted by line breaks. */
export function blockText(block: RootContent): string {
  if (block.type === "list") return block.children.map(itemText).join("\n");
  if (block.type === "table")
    return block.children.flatMap((row) => row.children.map((cell) => printed(cell))).join("\n");
  return printed(block);
}

/** An item with the lists and paragraphs inside it, each on its line. */
function itemText({ children }: ListItem): string {
  return children.map((child) => (child.type === "list" ? blockText(child) : printed(child))).join("\n");
}

/** All blocks of the body with their text. */
function bodyTexts(article: Article): PlacedText[] {
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
    ...article.figures.map(({ caption }, index) => ({ place: { field: "figures", index } as const, text: caption })),
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

/**
 * Whether a block is the source's own, word for word or repaired: what its author chose is noted, not blamed. Of an article
 * that does not say where its blocks come from, the headings that a source has too.
 */
export function isOwn({ body, copies = [] }: Pick<RuleContext, "body" | "copies">, { field, index }: Place): boolean {
  const block = field === "body" ? body.children[index ?? -1] : undefined;
  if (!block) return false;
  if (block.data?.origin) return /^(?:verbatim|repaired)$/.test(block.data.origin);
  return block.type === "heading" && copies.some((copy) => headingsOf(copy).has(plain(blockText(block))));
}

const ownHeadings = new WeakMap<Copy, ReadonlySet<string>>();

function headingsOf(copy: Copy): ReadonlySet<string> {
  let known = ownHeadings.get(copy);
  if (!known) {
    const blocks = copy.blocks.filter(({ type }) => type === "heading");
    known = new Set(blocks.map(({ start, end }) => plain(copy.text.slice(start, end))));
    ownHeadings.set(copy, known);
  }
  return known;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** An image of the body. `alt` is undefined where there is none. */
export interface PlacedImage {
  readonly place: Place;
  readonly url: string;
  readonly alt?: string;
}

export function imagesOf(article: Article): PlacedImage[] {
  const found: PlacedImage[] = [];
  const walk = (node: Nodes, index: number): void => {
    if (node.type === "image")
      found.push({ place: { field: "body", index }, url: node.url, ...(node.alt ? { alt: node.alt } : {}) });
    else if ("children" in node) for (const child of node.children) walk(child, index);
  };
  for (const [index, block] of article.body.children.entries()) walk(block, index);
  return found;
}
