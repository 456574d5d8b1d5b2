import type { SourceBlock } from "./source.ts";
import { columnWidth, endsParagraph } from "./wrapped-lines.ts";

/** Questions behind a dash from which a text is a conversation. */
const TALK = 2;

/** Paragraphs of plain text: every line is one, unless the lines were broken to the width of a column. */
export function plainTextBlocks(text: string): SourceBlock[] {
  const lines = linesOf(text);
  const filled = lines.filter((line) => line.end > line.start);
  const width = columnWidth(text, filled);
  const blocks: SourceBlock[] = [];
  // "– Vous vivez de la pêche ?": dashes before questions are turns of a conversation.
  const asked = filled.filter((line) => /^[-–—]\s.*\?\s*$/u.test(text.slice(line.start, line.end))).length;
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(text, open.start, open.end, asked >= TALK));
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    if (line.end === line.start) close();
    else {
      open = { start: open?.start ?? line.start, end: line.end };
      if (width === undefined || endsParagraph(text, lines, index, width)) close();
    }
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
