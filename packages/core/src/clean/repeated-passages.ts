import { type Span, splitSentences } from "@titraille/french";
import { linesOf, type Pass, removal, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** Characters by which a passage is found again, and that it has at least. */
const KEY = 40;
const LEAST = 120;
/** Characters of what may have been a subheading, glued to a passage that the second time begins without it. */
const SUBHEADING = 80;
/** Share of the text from which repeats are the page's, printed twice, and not the writer's. House. */
const SHARE = 0.1;

/**
 * Passages that a page printed twice (an element and the one around it): "A. B. Intertitre C. D. A. B. C. D.". The second time
 * goes, from one sentence border to another, when so much of the text stands twice that no writer can have meant it.
 */
export const repeatedPassages: Pass = ({ text }) => {
  const known = new Map<string, number>();
  const spans: (Span & { earlier: number })[] = [];
  let indexed = 0;
  for (const line of linesOf(text)) {
    let covered = line.start;
    for (const sentence of splitSentences(line.text)) {
      const start = line.start + sentence.start;
      if (start < covered) continue;
      for (; indexed < start; indexed++)
        if (/[\p{Lu}«"]/u.test(text.charAt(indexed)) && !/\p{L}/u.test(text.charAt(indexed - 1)))
          if (!known.has(keyAt(text, indexed))) known.set(keyAt(text, indexed), indexed);
      const earlier = known.get(keyAt(text, start));
      if (earlier === undefined) continue;
      const end =
        wholeSentences(line.text, start - line.start, commonLength(text, earlier, start, line.end)) + line.start;
      if (end - start < LEAST) continue;
      spans.push({ start, end, earlier });
      covered = end;
    }
  }
  const repeated = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  if (spans.length < 2 || repeated < SHARE * text.length) return {};
  const borders = spans
    .flatMap(({ earlier }) => subheadingBefore(text, earlier))
    // What stands inside a passage that goes has nothing to part.
    .filter((border) => !spans.some(({ start, end }) => border.start < end && border.end > start))
    .filter((border, index, all) => all.findIndex(({ start }) => start === border.start) === index);
  const taken = new Set(borders.map(({ start }) => start));
  const removals = spans.map((span) => {
    const whole = withSpace(text, span, taken);
    taken.add(whole.end - 1);
    return removal("duplicate-paragraphs", "said-before", whole);
  });
  return { edits: [...borders, ...removals].sort((one, other) => one.start - other.start) };
};

/** "Une saison courte La pêche dure …", and the second time "La pêche dure …": the words before it are no part of it. */
function subheadingBefore(text: string, at: number): TrackedEdit[] {
  const from = Math.max(0, at - SUBHEADING);
  const before = /(?<=[.!?…»”] )[\p{Lu}«][^.!?…;:\n]{4,}(?= $)/u.exec(text.slice(from, at));
  if (!before) return [];
  const start = from + before.index;
  return [
    repair("glued-sentences", "paragraph-border", { start: start - 1, end: start }, "\n\n"),
    repair("glued-sentences", "paragraph-border", { start: at - 1, end: at }, "\n\n"),
  ];
}

function keyAt(text: string, at: number): string {
  return text.slice(at, at + KEY);
}

function commonLength(text: string, earlier: number, later: number, end: number): number {
  let length = 0;
  while (later + length < end && earlier + length < later && text[earlier + length] === text[later + length]) length++;
  return length;
}

/** The end, in a line, of the last sentence that lies wholly within `length` characters from `from`. */
function wholeSentences(line: string, from: number, length: number): number {
  let end = from;
  for (const sentence of splitSentences(line.slice(from, from + length + 1)))
    if (sentence.end <= length && (from + sentence.end >= line.length || /\s/u.test(line.charAt(from + sentence.end))))
      end = from + sentence.end;
  return end;
}

/** One space goes with what stood between two others, unless it becomes the border of a paragraph. */
function withSpace(text: string, { start, end }: Span, taken: ReadonlySet<number>): Span {
  const isFree = (at: number): boolean => /[ \u00a0]/u.test(text.charAt(at)) && !taken.has(at);
  if (isFree(end)) return { start, end: end + 1 };
  return isFree(start - 1) ? { start: start - 1, end } : { start, end };
}
