import type { Span } from "@titraille/french";
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
  const items = blocks.filter(({ type }) => type === "list-item").map(({ start }) => tracked.fromSource(start));
  const tells = (line: Span & { text: string }): boolean =>
    isTitle(line.text) &&
    tellsOfElse(line.text, times) &&
    !items.some((start) => start >= line.start && start <= line.end);
  const titles = lines.filter((line, index) => {
    if (index < HEAD || !tells(line)) return false;
    const run = runAround(lines, index);
    return run.length < LIST || run.filter(tells).length >= MOSTLY * run.length;
  });
  return titles.length < LEAST ? {} : { edits: titles.map((line) => removal("page-notices", "read-also", line)) };
};

/** The lines around one that end no sentence either. */
function runAround<Line extends { readonly text: string }>(lines: readonly Line[], index: number): readonly Line[] {
  const ends = (at: number): boolean => lines[at] === undefined || /[.!?…»”")]$/u.test(lines[at].text);
  let [from, to] = [index, index + 1];
  while (!ends(from - 1)) from--;
  while (!ends(to)) to++;
  return lines.slice(from, to);
}

function isTitle(line: string): boolean {
  return (
    line.length >= LENGTH.least &&
    line.length <= LENGTH.most &&
    line.split(/\s+/u).length >= WORDS &&
    /^[\p{Lu}\d«]/u.test(line) &&
    /[\p{L}\d»”]$/u.test(line)
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
  const stems = [...stemsOf(line)];
  return stems.length > 2 && stems.filter((stem) => times.get(stem)! > 1).length < SHARED * stems.length;
}

/** The share of the words of a title, of those that say something, that stand in a text. */
export function tellsOf(title: string, text: string): number {
  const stems = [...stemsOf(title)];
  const known = stemsOf(text);
  return stems.length === 0 ? 1 : stems.filter((stem) => known.has(stem)).length / stems.length;
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
