import type { List, PhrasingContent, Root, RootContent, Text } from "mdast";
import { ORIGINS } from "../edit/article.ts";
import { foldTraced, sliceTraced, type TracedText, trimTraced } from "../source/origin.ts";
import type { Mark, SourceBlock } from "../source/source.ts";
import type { Leaf } from "./leaves.ts";

/** A document whose blocks are made to nodes, and what is known of the places of the nodes' text. */
export interface Reading {
  readonly whole: TracedText;
  /** In the order of their beginnings. */
  readonly marks: readonly Mark[];
  readonly traced: Map<Leaf["node"], TracedText>;
  /** Where the words of subheadings come from, by their text, as pages of ours say it. */
  readonly headingOrigins: ReadonlyMap<string, string>;
}

/** The body of an article from the blocks of a source. */
export function bodyOf(reading: Reading, blocks: readonly SourceBlock[]): Root {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const last = children.at(-1);
    if (block.type === "list-item" && last?.type === "list") last.children.push(...listOf(reading, block).children);
    else children.push(...blockOf(reading, block));
  }
  return { type: "root", children };
}

function blockOf(reading: Reading, block: SourceBlock): RootContent[] {
  switch (block.type) {
    case "heading":
      return [headingOf(reading, block)];
    case "list-item":
      return [listOf(reading, block)];
    case "quote":
      return [{ type: "blockquote", children: [{ type: "paragraph", children: inline(reading, block) }] }];
    case "code":
      return [leaf(reading, "code", sliceTraced(reading.whole, block.start, block.end))];
    case "image":
      return block.image
        ? [
            {
              type: "paragraph",
              children: [{ type: "image", url: block.image.url, ...(block.image.alt ? { alt: block.image.alt } : {}) }],
            },
          ]
        : [];
    case "table":
      return [
        {
          type: "table",
          children: (block.rows ?? []).map((row) => ({
            type: "tableRow",
            children: row.map((cell) => ({ type: "tableCell", children: inline(reading, cell) })),
          })),
        },
      ];
    case "caption":
      return [];
    case "paragraph":
      return [{ type: "paragraph", children: inline(reading, block) }];
  }
}

function headingOf(reading: Reading, block: SourceBlock): RootContent {
  const stated = reading.headingOrigins.get(plain(sliceTraced(reading.whole, block.start, block.end)).text);
  const origin = ORIGINS.find((each) => each === stated);
  return {
    type: "heading",
    depth: Math.min(block.depth ?? 2, 6) as 2,
    children: inline(reading, block),
    ...(origin ? { data: { origin } } : {}),
  };
}

function listOf(reading: Reading, block: SourceBlock): List {
  return {
    type: "list",
    ordered: block.ordered ?? false,
    children: [{ type: "listItem", children: [{ type: "paragraph", children: inline(reading, block) }] }],
  };
}

/** The text of a span with its links; marks inside marks are passed over, since no rule looks at them. */
function inline(reading: Reading, { start, end }: { start: number; end: number }): PhrasingContent[] {
  const { whole, marks } = reading;
  const out: PhrasingContent[] = [];
  let at = start;
  const text = (from: number, to: number): Text => leaf(reading, "text", oneLine(sliceTraced(whole, from, to)));
  for (let next = firstFrom(marks, start); next < marks.length && marks[next]!.start < end; next++) {
    const mark = marks[next]!;
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) out.push(text(at, mark.start));
    out.push(marked(mark, text(mark.start, mark.end)));
    at = mark.end;
  }
  if (end > at) out.push(text(at, end));
  return out;
}

/** Index of the first mark that begins at an offset or behind it. */
function firstFrom(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function marked({ type, url }: Mark, child: Text): PhrasingContent {
  if (type === "link") return { type, url: url ?? "", children: [child] };
  return { type, children: [child] };
}

function leaf<Type extends "text" | "code">(
  { traced }: Reading,
  type: Type,
  text: TracedText,
): { type: Type; value: string } {
  const node = { type, value: text.text };
  traced.set(node as Leaf["node"], text);
  return node;
}

function oneLine(text: TracedText): TracedText {
  // The look behind keeps a long run of spaces from being tried at each of them.
  return foldTraced(text, /(?<!\s)\s*\n\s*/gu);
}

/** A text without line breaks, and without white space at its ends. */
export function plain(text: TracedText): TracedText {
  return trimTraced(oneLine(text));
}
