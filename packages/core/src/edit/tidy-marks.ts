import type { Span } from "@titraille/french";
import type { CopyMark } from "../clean/copy.ts";

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Characters before a mark in which the end of the sentence before it is looked for. */
const NEAR = 8;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
  ["“", "”"],
];

/**
 * The marks of a span as an editor would set them. Pages leave blanks, stops and halves of words inside `<em>`, and links
 * around nothing: emphasis begins and ends at words, a stop belongs to it when the whole sentence does, and a quotation
 * with both its guillemets. What holds no word is no emphasis, and marks that only a blank parts are one.
 */
export function tidyMarks(marks: readonly CopyMark[], text: string, within: Span): CopyMark[] {
  const clipped = marks
    .filter((mark) => mark.start < within.end && mark.end > within.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) }));
  const links = clipped
    .filter(({ type }) => type === "link")
    .map((mark) => ({ ...mark, ...withoutSpaces(mark, text) }))
    .filter(({ start, end }) => /[\p{L}\p{N}\p{S}]/u.test(text.slice(start, end)));
  const strong = emphasisOf("strong", clipped, links, text, within);
  const emphasis = emphasisOf("emphasis", clipped, [...links, ...strong], text, within);
  return [...links, ...strong, ...emphasis].sort((a, b) => a.start - b.start || b.end - a.end);
}

function emphasisOf(
  type: "strong" | "emphasis",
  marks: readonly CopyMark[],
  others: readonly CopyMark[],
  text: string,
  within: Span,
): CopyMark[] {
  const whole = marks
    .filter((mark) => mark.type === type)
    .map((mark) => ({ ...mark, ...wholeWords(mark, text, within) }))
    .filter(({ start, end }) => end > start);
  return joined(whole, text)
    .flatMap((mark) => partsBetween(mark, others))
    .map((mark) => ({ ...mark, ...withoutLooseEnds(mark, text, within) }))
    .filter(({ start, end }) => LETTER.test(text.slice(start, end)));
}

/** Marks of one type that touch, overlap or have a blank between them. */
function joined(marks: readonly CopyMark[], text: string): CopyMark[] {
  const out: CopyMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && text.slice(last.end, mark.start).trim() === "")
      out[out.length - 1] = { ...last, end: Math.max(last.end, mark.end) };
    else out.push(mark);
  }
  return out;
}

/** A mark that crosses the border of another, cut there: a tree has no crossing nodes. */
function partsBetween(mark: CopyMark, others: readonly CopyMark[]): CopyMark[] {
  const cuts = others
    .filter((other) => other.start < mark.end && other.end > mark.start)
    .flatMap((other) => [
      ...(other.start < mark.start && other.end < mark.end ? [other.end] : []),
      ...(other.end > mark.end && other.start > mark.start ? [other.start] : []),
    ])
    .sort((a, b) => a - b);
  return [...cuts, mark.end].map((end, index) => ({
    ...mark,
    start: index === 0 ? mark.start : cuts[index - 1]!,
    end,
  }));
}

function withoutSpaces({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end);
  if (inside.trim() === "") return { start, end: start };
  return {
    start: start + inside.length - inside.trimStart().length,
    end: end - (inside.length - inside.trimEnd().length),
  };
}

/** A mark without the blanks and the punctuation at its ends that are not its words’. */
function withoutLooseEnds(mark: Span, text: string, within: Span): Span {
  let { start, end } = withoutSpaces(mark, text);
  for (let before = -1; before !== end - start; ) {
    before = end - start;
    const inside = text.slice(start, end);
    if (inside === "") break;
    if (isLoose(inside, 0, text.charAt(start - 1))) start++;
    else if (isLoose(inside, inside.length - 1, text.charAt(end)) && !endsOwnSentence({ start, end }, text, within))
      end--;
    ({ start, end } = withoutSpaces({ start, end }, text));
  }
  return { start, end };
}

/** Whether a mark’s first or last character is punctuation that is not its words’. */
function isLoose(inside: string, at: number, beside: string): boolean {
  const character = inside[at]!;
  if (!/[\p{P}]/u.test(character)) return false;
  const pair = PAIRS.find((each) => each.includes(character));
  if (pair) return LETTER.test(beside) || count(inside, pair[0]) !== count(inside, pair[1]);
  // What belongs to the word beside it as well as to a title: "Qui a peur ?", "l’", "#halle".
  if (/["'’*#@&%§?!…]/u.test(character)) return LETTER.test(beside) || !LETTER.test(inside);
  return true;
}

/** A full stop after a sentence that is emphasised from its first word on. */
function endsOwnSentence({ start, end }: Span, text: string, within: Span): boolean {
  if (!/\.\s*[»”)]?$/u.test(text.slice(start, end)) || LETTER.test(text.charAt(end))) return false;
  return (
    start <= within.start || /[.!?…:»”]\s+(?:[«“(]\s*)?$/u.test(text.slice(Math.max(within.start, start - NEAR), start))
  );
}

/** A mark that begins or ends inside a word takes the whole word, or leaves it where it has no more than half of it. */
function wholeWords({ start, end }: Span, text: string, within: Span): Span {
  const word = (at: number): Span => {
    let from = at;
    let to = at;
    while (from > within.start && LETTER.test(text.charAt(from - 1))) from--;
    while (to < within.end && LETTER.test(text.charAt(to))) to++;
    return { start: from, end: to };
  };
  const first = word(start);
  const last = word(end);
  const covered = Math.min(first.end, end) - start;
  const left = end - Math.max(last.start, start);
  return {
    start: covered * 2 > first.end - first.start ? first.start : first.end,
    end: left * 2 > last.end - last.start ? last.end : last.start,
  };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
