import type { SourceBlock } from "./source.ts";

/** Questions behind a dash from which a text is a conversation. */
const TALK = 2;

/**
 * Paragraphs of plain text. Blank lines part them; in a text without blank lines every line is a paragraph, unless the
 * lines are all of one width, broken by a mail program or a terminal.
 */
export function plainTextBlocks(text: string): SourceBlock[] {
  const lines = linesOf(text);
  const filled = lines.filter((line) => line.end > line.start);
  const wrapped = isWrapped(text, filled);
  const blankBetween = lines.some((line, index) => line.end === line.start && index > 0 && index < lines.length - 1);
  const byLine = !wrapped && (!blankBetween || filled.length > 0);
  const blocks: SourceBlock[] = [];
  // "– Vous vivez de la pêche ?": dashes before questions are turns of a conversation.
  const asked = filled.filter((line) => /^[-–—]\s.*\?\s*$/u.test(text.slice(line.start, line.end))).length;
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(text, open.start, open.end, asked >= TALK));
    open = undefined;
  };
  for (const line of lines) {
    if (line.end === line.start) close();
    else if (byLine || !open) {
      close();
      open = { ...line };
    } else open.end = line.end;
  }
  close();
  return blocks;
}

function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (match[0] === "") break;
    const line = match[0].replace(/[\r\n]+$/, "");
    const lead = line.length - line.trimStart().length;
    lines.push({
      start: match.index + Math.min(lead, line.length),
      end: match.index + Math.max(line.trimEnd().length, lead),
    });
  }
  return lines;
}

/** Most lines nearly as long as the longest, which is under 100 characters, and not ending a sentence. */
function isWrapped(text: string, lines: readonly { start: number; end: number }[]): boolean {
  if (lines.length < 6) return false;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.95)]!;
  if (longest > 100 || longest < 40) return false;
  const full = lengths.filter((length) => length > longest * 0.75).length;
  const open = lines.filter((line) => !/[.!?…:»”")]$/u.test(text.slice(line.start, line.end))).length;
  return full > lines.length * 0.55 && open > lines.length * 0.6;
}

function blockOf(text: string, start: number, end: number, isTalk: boolean): SourceBlock {
  const item = /^(?:[-+•*–]\s+|(\d{1,2})[.)]\s+)(?=\S)/u.exec(text.slice(start, end));
  // Agencies set their subheadings between dashes: "- Des commerces vides -".
  const subheading = /^[-–]\s?\S.{1,70}\S\s?[-–]$/u.test(text.slice(start, end));
  // A dash also opens a line of dialogue: only a bullet, or a short item, is a list.
  if (item && !subheading && !(isTalk && /^[-–]/u.test(item[0])) && (/^[+•*]/.test(item[0]) || end - start < 300))
    return {
      type: "list-item",
      depth: 1,
      ordered: item[1] !== undefined,
      ...(item[1] ? { number: Number(item[1]) } : {}),
      start: start + item[0].length,
      end,
    };
  return { type: "paragraph", start, end };
}
