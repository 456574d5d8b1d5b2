import type { Source } from "../source/source.ts";
import { COLON, introduces } from "./introducing-headings.ts";
import { noticeOf } from "./notice-patterns.ts";
import { linesOf, type Pass, removal, repair } from "./pass.ts";
import type { TrackedEdit, TrackedText } from "./tracked-text.ts";

/** Arrows, bullets, dashes and stray stops that pages print before a subheading. */
const MARKS = /^(?:(?:>+|»|▶|►|→|■|●|•)\s*|[-–—.]\s+)(?=[\p{L}\d«“])/u;

const LIST_MARK = /^\s*(?:[-+•*–]|\d{1,2}[.)])\s+$/u;

/** A subheading of agency copy: "- Des commerces vides -". */
const BETWEEN_DASHES = /^([-–]\s?)\S[^\n]{1,70}\S(\s?[-–])$/u;

/** ">> Les remplaçants jouent leur place": the arrow is the page’s, the heading is the author’s. */
export const headingMarks: Pass = (tracked, source) => ({
  edits: [
    ...marked(tracked, source),
    ...listMarks(tracked, source),
    ...colons(tracked, source),
    ...betweenDashes(tracked.text),
    ...labels(tracked.text),
  ].sort((a, b) => a.start - b.start),
});

/** "… chez les marchands (EXCLUSIF)": what a page says of its own title. */
const LABELLED =
  /^.{20,200}?(?<label>[ \u00a0][([](?:EXCLUSIF|EXCLUSIVITÉ|VIDÉOS?|PHOTOS?|EN IMAGES|INFOGRAPHIES?|DIRECT|MIS À JOUR)[)\]])[ \t]*$/gmu;

function labels(text: string): TrackedEdit[] {
  return [...text.matchAll(LABELLED)].map(({ index, 0: line, groups }) => {
    const start = index + line.lastIndexOf(groups!.label!);
    return removal("heading-marks", "heading-mark", { start, end: start + groups!.label!.length });
  });
}

function marked(tracked: TrackedText, source: Source): TrackedEdit[] {
  return source.blocks
    .filter(({ type }) => type === "heading")
    .flatMap((block) => {
      const start = tracked.fromSource(block.start);
      const text = tracked.text.slice(start, tracked.fromSource(block.end)).trimEnd();
      const marks = BETWEEN_DASHES.test(text) ? undefined : MARKS.exec(text)?.[0];
      return marks ? [removal("heading-marks", "heading-mark", { start, end: start + marks.length })] : [];
    });
}

/** "• ", "- ", "3) " before an item of a plain text: the list is made with marks of its own. */
function listMarks(tracked: TrackedText, { blocks, format }: Source): TrackedEdit[] {
  if (format !== "text") return [];
  return blocks.flatMap((block) => {
    if (block.type !== "list-item") return [];
    const end = tracked.fromSource(block.start);
    const start = tracked.text.lastIndexOf("\n", end - 1) + 1;
    return LIST_MARK.test(tracked.text.slice(start, end))
      ? [repair("heading-marks", "list-mark", { start, end }, "")]
      : [];
  });
}

/** "Vision :" names the part below; what stands over it needs no colon. */
function colons(tracked: TrackedText, { blocks }: Source): TrackedEdit[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== "heading") return [];
    const start = tracked.fromSource(block.start);
    const text = tracked.text.slice(start, tracked.fromSource(block.end)).trimEnd();
    const colon = introduces(text, blocks[index + 1]?.type) ? undefined : COLON.exec(text);
    if (!colon || colon.index === 0) return [];
    const span = { start: start + colon.index, end: start + colon.index + colon[0].length };
    return [repair("heading-marks", "heading-colon", span, "")];
  });
}

function betweenDashes(text: string): TrackedEdit[] {
  return linesOf(text).flatMap((line) => {
    const [, open, close] = (line.text.length <= 80 && BETWEEN_DASHES.exec(line.text)) || [];
    if (open === undefined || close === undefined || noticeOf(line.text)) return [];
    return [
      removal("heading-marks", "heading-mark", { start: line.start, end: line.start + open.length }),
      removal("heading-marks", "heading-mark", { start: line.end - close.length, end: line.end }),
    ];
  });
}
