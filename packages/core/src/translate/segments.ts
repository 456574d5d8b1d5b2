import type { Span } from "@titraille/french";
import type { Copy, CopyBlock } from "../clean/copy.ts";
import { foreignSentences } from "./foreign-sentences.ts";

/** A piece of the copy that is translated by itself: a sentence, a heading, a cell. Offsets are those of `Copy.text`. */
export interface Segment extends Span {
  readonly text: string;
  /** Index in `Copy.blocks`. */
  readonly block: number;
}

/** Everything of a copy's text that is translated, in order. Code is code in every language; so is what has no letter. */
export function segmentsOf({ text, blocks }: Copy, language: string): Segment[] {
  return blocks.flatMap((block, index) =>
    spansOf(block, text, language)
      .map((span) => ({ ...span, text: text.slice(span.start, span.end), block: index }))
      .filter((segment) => /\p{L}{2}/u.test(segment.text)),
  );
}

function spansOf(block: CopyBlock, text: string, language: string): readonly Span[] {
  switch (block.type) {
    case "code":
      return [];
    case "table":
      return (block.rows?.flat() ?? []).filter(({ start, end }) => end > start);
    case "heading":
    case "image":
      return block.end > block.start ? [{ start: block.start, end: block.end }] : [];
    default:
      return foreignSentences(text.slice(block.start, block.end), language).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      }));
  }
}

/** Sentences of a request: what a model can hold together, and well under DeepL's 50 texts. */
const MOST_SENTENCES = 16;
/** Characters of a request. */
const MOST_CHARACTERS = 4000;

/** Parts a list into requests, in order; each at most so long, and at least one sentence. */
export function batchesOf<Item extends { readonly text: string }>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  let length = 0;
  for (const item of items) {
    const last = batches.at(-1);
    if (last && last.length < MOST_SENTENCES && length + item.text.length <= MOST_CHARACTERS) last.push(item);
    else {
      batches.push([item]);
      length = 0;
    }
    length += item.text.length;
  }
  return batches;
}
