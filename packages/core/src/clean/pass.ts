import type { Span } from "@titraille/french";
import type { Source } from "../source/source.ts";
import type { Dateline, Figure } from "./copy.ts";
import type { CleaningSuggestion } from "./record.ts";
import type { TrackedEdit, TrackedText } from "./tracked-text.ts";

/** What one kind of damage asks for, in offsets of the text it was given. */
export interface Repairs {
  readonly edits?: readonly TrackedEdit[];
  readonly suggestions?: readonly CleaningSuggestion[];
  readonly figures?: readonly Omit<Figure, "afterBlock">[];
  readonly dateline?: Dateline;
  readonly byline?: readonly string[];
}

/** A kind of damage: looks at the text as the passes before it left it. */
export type Pass = (tracked: TrackedText, source: Source) => Repairs;

/** A removal with its line: nothing but white space may be left of a line that is taken out whole. */
export function removal(kind: string, reason: string, { start, end }: Span, after = ""): TrackedEdit {
  return { kind, action: "removal", reason, start, end, after };
}

export function repair(kind: string, reason: string, { start, end }: Span, after: string): TrackedEdit {
  return { kind, action: "repair", reason, start, end, after };
}

/** Lines that hold text, without the white space around them. */
export function linesOf(text: string): (Span & { readonly text: string })[] {
  const lines: (Span & { text: string })[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const line = match[0].trim();
    if (line !== "") lines.push({ start, end: start + line.length, text: line });
  }
  return lines;
}

/** A line in the writing in which patterns of notices are written: typographic apostrophes, plain spaces. */
export function inPlainSpaces(line: string): string {
  return line.replaceAll("'", "’").replace(/[\u00a0\u202f]/gu, " ");
}

/** Characters of a paragraph of prose, at least. */
const PROSE = 90;

/** Whether a line is a paragraph: of some length, and ends a sentence. */
export function isProse(line: string | undefined): boolean {
  return line !== undefined && line.length >= PROSE && /[.!?…»”"]$/u.test(line);
}

/** One repair for every match of a pattern; `write` gives undefined to leave a match alone. */
export function repairsOf(
  kind: string,
  reason: string,
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | undefined,
): TrackedEdit[] {
  const edits: TrackedEdit[] = [];
  for (const match of text.matchAll(pattern)) {
    const after = write(match);
    if (after !== undefined && after !== match[0])
      edits.push(repair(kind, reason, { start: match.index, end: match.index + match[0].length }, after));
  }
  return edits;
}
