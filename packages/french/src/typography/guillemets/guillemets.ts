import type { TextEdit } from "../../text/edit.ts";
import type { TypographyRule } from "../rule.ts";
import { findQuoteMarks, type QuoteMark } from "./marks.ts";
import { type ReadMark, readLine } from "./structure.ts";

/** Marks by depth, outside in: « “ ‘ ’ ” ». Nested “ ” are house style; the Imprimerie nationale allows them. */
const PAIRS = [
  ["«", "»"],
  ["“", "”"],
  ["‘", "’"],
] as const;

export interface GuillemetRepair {
  readonly edits: TextEdit[];
  /** Marks without a partner, left as they are: what could be done (a » at the end of the line, or no mark), for a person. */
  readonly suggestions: TextEdit[];
}

/**
 * Repairs quotation marks by structure: swapped, mixed and foreign ones become « », “ ” inside another quotation. Lines
 * are read one by one, so paragraphs that were glued must have been split before; a quotation may run over several lines.
 * Only the marks change, not the white space around them.
 */
export function repairGuillemets(text: string): GuillemetRepair {
  const edits: TextEdit[] = [];
  const suggestions: TextEdit[] = [];
  const carried = new Carried();
  for (const { start, end, marks } of linesWithMarks(text)) {
    const read = readLine(marks, text, start, end);
    const first = read[0]!;
    if (/^(?:open|lone)$/.test(first.role) && text.slice(start, first.mark.start).trim() === "") carried.resume();
    const brokenFrom = read.findIndex(({ role, partner }) => role !== "skip" && partner < 0);
    let depth = 0;
    for (const [index, entry] of read.entries()) {
      if (entry.role === "skip") continue;
      if (entry.partner < 0) {
        // A quotation that goes on in the next line: its mark has no partner, and one shape.
        if (depth === 0 && !carried.open && /^(?:open|lone)$/.test(entry.role) && opensWord(entry, text))
          replace(entry.mark, "«", edits);
        if (depth === 0 && carried.open && entry.role === "close") replace(entry.mark, "»", edits);
        suggestions.push(...carried.alone(entry, end));
        continue;
      }
      const isInBroken = brokenFrom >= 0 && index > brokenFrom;
      if ((isInBroken || carried.open) && isProper(entry, read)) continue;
      if (entry.role === "close") depth--;
      const pair = PAIRS[Math.min(depth, PAIRS.length - 1)]!;
      if (entry.role === "open") depth++;
      replace(entry.mark, pair[entry.role === "open" ? 0 : 1], edits);
    }
  }
  suggestions.push(...carried.leftOpen());
  return { edits, suggestions };
}

export const guillemets: TypographyRule = { name: "guillemets", find: (text) => repairGuillemets(text).edits };

/** Whether a straight or double mark stands where only a quotation can begin: behind a space, before a word. */
function opensWord({ mark }: ReadMark, text: string): boolean {
  return (
    /^["“]$/u.test(mark.text) &&
    /^(?:[\s\u00a0(:]|)$/u.test(text.charAt(mark.start - 1)) &&
    /[\p{L}\d]/u.test(text.charAt(mark.end))
  );
}

/** Whether a mark and its partner are « and » or “ and ”: where a quotation around them has no end here, both can be right. */
function isProper({ mark, partner, role }: ReadMark, read: readonly ReadMark[]): boolean {
  const pair = role === "open" ? mark.text + read[partner]!.mark.text : read[partner]!.mark.text + mark.text;
  return pair === "«»" || pair === "“”";
}

function replace({ start, end, text }: QuoteMark, after: string, edits: TextEdit[]): void {
  if (text !== after) edits.push({ start, end, after, rule: "guillemets" });
}

/** Follows a quotation over several lines: opened in one, opened again or not in the next ones, closed in a later one. */
class Carried {
  private opener: { readonly mark: QuoteMark; readonly lineEnd: number } | undefined;

  get open(): boolean {
    return this.opener !== undefined;
  }

  /** A line that begins with an opening mark goes on with the quotation, or begins another: nothing is left open before it. */
  resume(): void {
    this.opener = undefined;
  }

  /** Takes a mark without a partner in its line; gives the suggestion for one that has none in the text either. */
  alone({ mark, role }: ReadMark, lineEnd: number): TextEdit[] {
    if (role === "close") {
      if (!this.opener) return [{ start: mark.start, end: mark.end, after: "", rule: "guillemets" }];
      this.opener = undefined;
      return [];
    }
    const left = this.opener && this.opener.lineEnd === lineEnd ? this.leftOpen() : [];
    this.opener = { mark, lineEnd };
    return left;
  }

  /** The suggestion for a quotation that is still open: close it at the end of its line. */
  leftOpen(): TextEdit[] {
    const { opener } = this;
    this.opener = undefined;
    return opener ? [{ start: opener.lineEnd, end: opener.lineEnd, after: "\u00a0»", rule: "guillemets" }] : [];
  }
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly QuoteMark[];
}

function linesWithMarks(text: string): Line[] {
  const lines: { start: number; end: number; marks: QuoteMark[] }[] = [];
  for (const mark of findQuoteMarks(text)) {
    const last = lines.at(-1);
    if (last && mark.start < last.end) {
      last.marks.push(mark);
      continue;
    }
    const newline = text.indexOf("\n", mark.end);
    const start = text.lastIndexOf("\n", mark.start) + 1;
    lines.push({ start, end: newline < 0 ? text.length : newline, marks: [mark] });
  }
  return lines;
}
