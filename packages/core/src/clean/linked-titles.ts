import type { Span } from "@titraille/french";
import { isTurn } from "./interviews.ts";
import { linesOf, type Pass, removal } from "./pass.ts";

/** Letters of a word that says something, and those that its relatives share with it. */
const WORD = 5;
const STEM = 5;
/** Words and characters of a title. */
const WORDS = 6;
const LENGTH = { least: 30, most: 130 };
/** Share of its words under which a title tells of something else, and lines from which they are no chance. House. */
const SHARED = 0.34;
const LEAST = 3;
/** Lines at the head that may be titles of the article itself. */
const HEAD = 2;
/** Lines without an end from which they may be a list of the article’s own, and the share of titles from which they are not. */
const LIST = 3;
const MOSTLY = 0.5;

/**
 * Titles of other articles between the paragraphs of one that was copied without its links: lines without an end, several
 * of them, of which the text says next to nothing.
 */
export const linkedTitles: Pass = (tracked, { blocks, format }) => {
  if (format !== "text") return {};
  const lines = linesOf(tracked.text);
  const times = stemTimes(lines.map((line) => line.text));
  const items = itemLines(
    lines,
    blocks.filter(({ type }) => type === "list-item").map(({ start }) => tracked.fromSource(start)),
  );
  const tells = lines.map((line, index) => !items[index] && isTitle(line.text) && tellsOfElse(line.text, times));
  const runs = runsAround(lines);
  const told = sumsOf(tells);
  const titles = lines.filter((_, index) => {
    if (index < HEAD || !tells[index]) return false;
    const { from, to } = runs[index]!;
    // "Certains jouets aident :", and then what they are, line by line.
    if (lines.slice(from, index).some((line) => /:$/u.test(line.text))) return false;
    return to - from < LIST || told[to]! - told[from]! >= MOSTLY * (to - from);
  });
  return titles.length < LEAST ? {} : { edits: titles.map((line) => removal("page-notices", "read-also", line)) };
};

/** Whether an item of a list begins in each of the lines. */
function itemLines(lines: readonly Span[], starts: readonly number[]): boolean[] {
  let next = 0;
  return lines.map((line) => {
    while (next < starts.length && starts[next]! < line.start) next++;
    return next < starts.length && starts[next]! <= line.end;
  });
}

/** For each line, itself and those around it that end no sentence: from the first, to the one behind the last. */
function runsAround(lines: readonly { readonly text: string }[]): { from: number; to: number }[] {
  const ends = lines.map(({ text }) => /[.!?…»”")]$/u.test(text));
  const runs = lines.map((_, index) => ({ from: index, to: index + 1 }));
  for (let index = 1; index < lines.length; index++) if (!ends[index - 1]) runs[index]!.from = runs[index - 1]!.from;
  for (let index = lines.length - 2; index >= 0; index--) if (!ends[index + 1]) runs[index]!.to = runs[index + 1]!.to;
  return runs;
}

/** How many of the first so many are true. */
function sumsOf(flags: readonly boolean[]): number[] {
  const sums = [0];
  for (const flag of flags) sums.push(sums.at(-1)! + (flag ? 1 : 0));
  return sums;
}

function isTitle(line: string): boolean {
  return (
    line.length >= LENGTH.least &&
    line.length <= LENGTH.most &&
    line.split(/\s+/u).length >= WORDS &&
    /^[\p{Lu}\d«]/u.test(line) &&
    /[\p{L}\d»”]$/u.test(line) &&
    !isTurn(line)
  );
}

/** In how many lines the stem of each longer word stands. */
export function stemTimes(lines: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const line of lines) for (const stem of stemsOf(line)) times.set(stem, (times.get(stem) ?? 0) + 1);
  return times;
}

/** Whether a line tells of something else than the others: next to none of its words stand in them. */
export function tellsOfElse(line: string, times: ReadonlyMap<string, number>): boolean {
  const stems = stemsOf(line);
  return stems.size > 2 && shareOf(stems, times, 2) < SHARED;
}

/** The share of the words of a line, of those that say something, that stand in the others too. */
export function sharedWords(line: string, times: ReadonlyMap<string, number>, least = 2): number {
  return shareOf(stemsOf(line), times, least);
}

function shareOf(stems: ReadonlySet<string>, times: ReadonlyMap<string, number>, least: number): number {
  return stems.size === 0 ? 1 : [...stems].filter((stem) => (times.get(stem) ?? 0) >= least).length / stems.size;
}

function stemsOf(line: string): Set<string> {
  return new Set(
    line
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= WORD)
      .map((word) => word.slice(0, STEM)),
  );
}
