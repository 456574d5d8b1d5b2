import type { PageBlock } from "./page-block.ts";

/** Characters of a line that may be a title over the text below it. */
const TITLE = 110;
/** Characters from which the line below is text, and how much longer it is than the title. */
const TEXT = 100;
const LONGER = 1.5;

/**
 * A line break behind a short line that ends no sentence ("15 mars 1931 à Colombes : France - Allemagne 1-0<br>C’est …")
 * parts two paragraphs: as a space it would let the title run on into the sentence. Lines of one width, verses and
 * addresses stay together.
 */
export function withTitleBorders(block: PageBlock): readonly PageBlock[] {
  if (block.shape.type !== "paragraph" || block.furniture) return [block];
  const lines = linesOf(block);
  const borders = lines.flatMap(({ text }, index) => (isTitleOver(text, lines[index + 1]?.text ?? "") ? [index] : []));
  if (borders.length === 0) return [block];
  const parts: PageBlock[] = [];
  let from = 0;
  for (const index of [...borders, lines.length - 1]) {
    parts.push(partOf(block, block.runs.slice(from, lines[index]!.end)));
    from = lines[index]!.end + 1;
  }
  return parts.filter(({ text }) => text !== "");
}

/** The block that some of its runs are. */
export function partOf(block: PageBlock, runs: PageBlock["runs"]): PageBlock {
  return { ...block, runs, text: textOf(runs) };
}

/** Lines between `<br>`: their text, and the index of the run that ends them. */
function linesOf({ runs }: PageBlock): { text: string; end: number }[] {
  const ends = [...runs.flatMap(({ text }, index) => (text === "\n" ? [index] : [])), runs.length];
  return ends.map((end, index) => ({ text: textOf(runs.slice(index === 0 ? 0 : ends[index - 1]! + 1, end)), end }));
}

function isTitleOver(line: string, next: string): boolean {
  return (
    line.length >= 3 &&
    line.length <= TITLE &&
    next.length >= TEXT &&
    next.length >= line.length * LONGER &&
    /^[\p{Lu}\d«“"]/u.test(line) &&
    /^[\p{Lu}«“"]/u.test(next) &&
    !/[.:;,!?…–—-][»”"’)\s]*$/u.test(line) &&
    /[.!?…][»”"’)\s]*$/u.test(next)
  );
}

function textOf(runs: PageBlock["runs"]): string {
  return runs
    .map((run) => run.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}
