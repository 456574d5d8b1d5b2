import type { Nodes, RootContent } from "mdast";
import type { Article } from "../../packages/core/src/edit/article.ts";
import { allTexts } from "../../packages/core/src/rules/article-text.ts";
import type { Place } from "../../packages/core/src/rules/rule.ts";

/** A text of the article that a corruption may change: a field, or one text node of a block of the body. */
export interface Passage {
  readonly place: Place;
  readonly text: string;
  /** What is around it: a heading is not given a paragraph’s corruptions. */
  readonly role: "body" | "heading" | "title" | "summary";
  /** A quotation set apart, where every word counts. */
  readonly setApart?: boolean;
}

/** All passages of an article; in the body, one for each text node, so that links and emphasis stay whole. */
export function passages(article: Article): Passage[] {
  const fields = allTexts(article).flatMap(({ place, text }): Passage[] => {
    if (place.field === "headline" || place.field === "seoTitle") return [{ place, text, role: "title" }];
    return place.field === "body" || place.field === "faq" ? [] : [{ place, text, role: "summary" }];
  });
  const body = article.body.children.flatMap((block, index): Passage[] =>
    textNodes(block).map((text) => ({
      place: { field: "body", index },
      text,
      role: block.type === "heading" ? "heading" : "body",
      ...(block.type === "blockquote" ? { setApart: true } : {}),
    })),
  );
  return [...fields, ...body];
}

function textNodes(node: Nodes): string[] {
  if (node.type === "text") return [node.value];
  return "children" in node ? node.children.flatMap((child) => textNodes(child)) : [];
}

/** The article with a passage rewritten. The blocks’ `data` (what each sentence claims to rest on) stays as it was. */
export function rewrite(article: Article, { place, text }: Passage, after: string): Article {
  switch (place.field) {
    case "headline":
    case "seoTitle":
    case "description":
      return { ...article, [place.field]: { ...article[place.field], text: after } };
    case "standfirst":
      return { ...article, standfirst: { ...article.standfirst!, text: after } };
    case "keyPoints":
      return {
        ...article,
        keyPoints: article.keyPoints.map((point, index) => (index === place.index ? { ...point, text: after } : point)),
      };
    case "figures":
      return {
        ...article,
        figures: article.figures.map((figure, index) =>
          index === place.index ? { ...figure, caption: after } : figure,
        ),
      };
    default:
      return withBlocks(
        article,
        article.body.children.map((block, index) =>
          index === place.index ? (rewriteNode(block, text, after) as RootContent) : block,
        ),
      );
  }
}

function rewriteNode(node: Nodes, before: string, after: string): Nodes {
  if (node.type === "text") return node.value === before ? { ...node, value: after } : node;
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => rewriteNode(child, before, after)) } as Nodes;
}

export function withBlocks(article: Article, blocks: readonly RootContent[]): Article {
  return { ...article, body: { ...article.body, children: [...blocks] } };
}
