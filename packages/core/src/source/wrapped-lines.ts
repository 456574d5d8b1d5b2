import type { Span } from "@titraille/french";

/** Lines from which one can tell, and shares of the lines: of about one width, without an end, with a small first letter. */
const LEAST = { lines: 6, full: 0.5, open: 0.5, continued: 0.25 };
/** The width is the length that this share of the lines does not pass; in characters, it is within these. */
const WIDTH = { share: 0.7, least: 30, most: 110 };
/** Shares of the width: of a full line, of the last line of a paragraph and of a title, and what is set wider than the column. */
const FULL = 0.7;
const SHORT = 0.8;
const WIDE = 1.2;

/** Running heads and rubrics. */
const CAPITALS = /^(?=(?:[^\p{L}]*\p{L}){6})[^\p{Ll}]+$/u;
const ENDS = /[.!?…»”")]$/u;

/**
 * The width of lines that were broken to a column, by a mail program, a terminal or the page of a paper.
 *
 * @returns characters; undefined when every line is a paragraph.
 */
export function columnWidth(text: string, lines: readonly Span[]): number | undefined {
  if (lines.length < LEAST.lines) return undefined;
  const lengths = lines.map(({ start, end }) => end - start).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * WIDTH.share)]!;
  if (width < WIDTH.least || width > WIDTH.most) return undefined;
  const share = (isOne: (line: string) => boolean): number =>
    lines.filter(({ start, end }) => isOne(text.slice(start, end))).length / lines.length;
  return share(({ length }) => length > width * FULL && length <= width * WIDE) >= LEAST.full &&
    share((line) => !/[.!?…:»”")]$/u.test(line)) >= LEAST.open &&
    share((line) => /^\p{Ll}/u.test(line)) >= LEAST.continued
    ? width
    : undefined;
}

/** Whether a paragraph ends with a line of a column: the line is short and ends a sentence, is a title, or is set wider. */
export function endsParagraph(text: string, lines: readonly Span[], index: number, width: number): boolean {
  const at = (line: number): string => (lines[line] ? text.slice(lines[line].start, lines[line].end) : "");
  const [before, line, after] = [at(index - 1), at(index), at(index + 1)];
  if (CAPITALS.test(line) || CAPITALS.test(after)) return true;
  // A lead may be set wider than the column: its lines go on with a small letter all the same.
  const goesOn = /^\p{Ll}/u.test(after);
  if ([line, after].some(({ length }) => length > width * WIDE)) return !goesOn;
  if (ENDS.test(line) && /^(?:[-•*–]\s|\d{1,2}[.)]\s)/u.test(after)) return true;
  if (line.length > Math.max(width, before.length > width * WIDE ? before.length : 0) * SHORT) return false;
  if (ENDS.test(line)) return /^(?:["«“(\p{Lu}\d—–-]|$)/u.test(after);
  // "compris. R. VIGOUROUX": the credit of a picture.
  if (/(?<!\p{L})\p{Lu}{4,}$/u.test(line) && /^["«“\p{Lu}]/u.test(after)) return true;
  const opens =
    before === "" ||
    (ENDS.test(before) && before.length <= width * SHORT) ||
    before.length > width * WIDE ||
    CAPITALS.test(before);
  return opens && /^["«“\p{Lu}\d]/u.test(line) && !/[,;:-]$/u.test(line) && /^["«“\p{Lu}]/u.test(after);
}
