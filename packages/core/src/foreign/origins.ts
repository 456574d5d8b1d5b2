import type { Root, RootContent } from "mdast";
import { joinTraced, restated, type TracedText, untraced } from "../source/origin.ts";
import { type Leaf, leavesOf } from "./leaves.ts";

/** A text of an article and where it comes from. */
export interface PlacedOrigins extends TracedText {
  /** By offset in the text: where in the file something can be put that belongs to neither side's markup. */
  readonly joints?: ReadonlyMap<number, number>;
}

/** Where the texts of an article stand in the file it was read from. */
export interface ArticleOrigins {
  readonly headline?: PlacedOrigins | undefined;
  readonly seoTitle?: PlacedOrigins | undefined;
  readonly description?: PlacedOrigins | undefined;
  readonly standfirst?: PlacedOrigins | undefined;
  readonly keyPoints?: readonly PlacedOrigins[];
  /** One for each block of the body. */
  readonly body?: readonly PlacedOrigins[];
  /** Captions, one for each figure. */
  readonly figures?: readonly PlacedOrigins[];
}

/**
 * The origins of a block's text.
 *
 * @param trace what the reader knows of a piece; asked in the order of the text.
 * @param shift offset in the file of what was parsed.
 */
export function blockOrigins(
  block: RootContent,
  trace: (leaf: Leaf["node"]) => TracedText | undefined,
  shift = 0,
): PlacedOrigins {
  const parts: TracedText[] = [];
  const joints = new Map<number, number>();
  let length = 0;
  for (const { node, start, joint } of leavesOf(block)) {
    // The line break between two items or cells.
    if (start > length) parts.push(untraced("\n".repeat(start - length)));
    if (joint !== undefined) joints.set(start, joint + shift);
    parts.push(trace(node) ?? untraced(node.value));
    length = start + node.value.length;
  }
  return { ...joinTraced(parts), joints };
}

export function bodyOrigins(
  body: Root,
  trace: (leaf: Leaf["node"]) => TracedText | undefined,
  shift = 0,
): PlacedOrigins[] {
  return body.children.map((block) => blockOrigins(block, trace, shift));
}

/** The origins of the text that stands at a place of the article; undefined where they are not known. */
export function originsAt(
  origins: ArticleOrigins | undefined,
  { field, index = -1 }: { readonly field: string; readonly index?: number },
): PlacedOrigins | undefined {
  switch (field) {
    case "headline":
    case "seoTitle":
    case "description":
    case "standfirst":
      return origins?.[field];
    case "keyPoints":
    case "body":
    case "figures":
      return origins?.[field]?.[index];
    default:
      return undefined;
  }
}

/** The same places in an article that is not in French. */
export function asApart(origins: ArticleOrigins): ArticleOrigins {
  const apart = (placed: PlacedOrigins): PlacedOrigins => ({
    ...placed,
    origins: placed.origins.map((origin) => restated(origin, "apart")),
  });
  const { headline, seoTitle, description, standfirst, keyPoints = [], body = [], figures = [] } = origins;
  return {
    headline: headline && apart(headline),
    seoTitle: seoTitle && apart(seoTitle),
    description: description && apart(description),
    standfirst: standfirst && apart(standfirst),
    keyPoints: keyPoints.map(apart),
    body: body.map(apart),
    figures: figures.map(apart),
  };
}
