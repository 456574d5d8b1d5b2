import { linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** Characters under which a repeated line may be meant ("Oui.", a refrain). */
const LEAST = 60;

/** Words of a line without an end that may be other lines run together, and by how many in a row they are known. */
const RUN_TOGETHER = 20;
const IN_A_ROW = 5;
/** Share of its rows of words that the other lines have. House. */
const KNOWN = 0.6;

/**
 * A paragraph that stands a second time, word for word, and one without an end whose words the others have: summaries,
 * captions and pull quotes that lost their lines.
 */
export const duplicateParagraphs: Pass = ({ text }) => {
  const seen = new Map<string, Line>();
  const edits: TrackedEdit[] = [];
  const lines = linesOf(text);
  const items = itemsOf(lines);
  for (const [index, line] of lines.entries()) {
    const plain = line.text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim();
    if (plain.length < LEAST || items[index]) continue;
    const before = seen.get(plain);
    // A caption that says what a sentence of the text says stands before it or behind it: the sentence stays.
    const isCaption = before !== undefined && before !== lines[0] && !ENDS.test(before.text) && ENDS.test(line.text);
    if (before) edits.push(removal("duplicate-paragraphs", "said-before", isCaption ? before : line));
    if (!before || isCaption) seen.set(plain, line);
  }
  const gone = new Set(edits.map(({ start }) => start));
  for (const edit of repeatedTitle(lines).filter(({ start }) => !gone.has(start))) {
    edits.push(edit);
    gone.add(edit.start);
  }
  const runTogether = lines.filter((line) => !gone.has(line.start) && isRunTogether(line.text));
  if (runTogether.length > 0) {
    const known = new Set(
      lines
        .filter((line) => !gone.has(line.start) && !runTogether.includes(line))
        .flatMap(({ text: line }) => rowsOf(line)),
    );
    for (const line of runTogether) {
      const rows = rowsOf(line.text);
      if (rows.filter((row) => known.has(row)).length >= KNOWN * rows.length)
        edits.push(removal("duplicate-paragraphs", "said-before", line));
    }
  }
  return { edits: edits.sort((a, b) => a.start - b.start) };
};

type Line = ReturnType<typeof linesOf>[number];

/** Whether each line is one of a list: several in a row that end no sentence. Two things may share what is said of them. */
function itemsOf(lines: readonly Line[]): boolean[] {
  const items: boolean[] = [];
  for (let from = 0, to = 0; from < lines.length; from = Math.max(to, from + 1)) {
    for (to = from; to < lines.length && !ENDS.test(lines[to]!.text); to++);
    for (let at = from; at < Math.max(to, from + 1); at++) items.push(to - from >= LIST);
  }
  return items;
}

/** Lines of a list, at least. */
const LIST = 4;
/** The end of a sentence. */
const ENDS = /[.!?…»”"][)\]]?$/u;

/** "La halle rouvre⏎La halle rouvre Le chantier …": the title that the first lines begin with once more. */
function repeatedTitle([title, ...lines]: readonly Line[]): TrackedEdit[] {
  if (!title || title.text.length < TITLE || /[.!?…]$/u.test(title.text)) return [];
  return lines.slice(0, HEAD).flatMap((line) => {
    const rest = line.text.startsWith(title.text) ? line.text.slice(title.text.length) : "";
    if (!/^[ \u00a0]\p{Lu}\p{Ll}/u.test(rest)) return [];
    return [
      removal("duplicate-paragraphs", "said-before", { start: line.start, end: line.start + title.text.length + 1 }),
    ];
  });
}

/** Characters of a title that is not repeated by chance, and lines that may begin with it. */
const TITLE = 30;
const HEAD = 3;

function isRunTogether(line: string): boolean {
  return /[\p{L}\d]\s*$/u.test(line) && wordsOf(line).length >= RUN_TOGETHER;
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function rowsOf(line: string): string[] {
  const words = wordsOf(line);
  return words.slice(IN_A_ROW - 1).map((_, at) => words.slice(at, at + IN_A_ROW).join(" "));
}
