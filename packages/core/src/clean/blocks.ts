import type { Span } from "@titraille/french";
import type { Source, SourceBlock } from "../source/source.ts";
import type { CopyBlock, CopyMark } from "./copy.ts";
import { introduces } from "./introducing-headings.ts";
import { linesOf } from "./pass.ts";
import { withPlainHeadings, withPlainTitle } from "./plain-headings.ts";
import type { TrackedText } from "./tracked-text.ts";

/** The blocks of the clean text: those of the source where they are now, parted where cleaning parted them. */
export function blocksOf(tracked: TrackedText, source: Source): CopyBlock[] {
  const blocks: CopyBlock[] = [];
  for (const [index, block] of source.blocks.entries()) {
    if (block.type === "caption") continue;
    const start = tracked.fromSource(block.start);
    const end = Math.max(start, tracked.fromSource(block.end));
    if (block.type === "image") blocks.push({ ...shapeOf(block), type: "image", start, end });
    else if (block.type === "table" || block.type === "code") {
      if (tracked.text.slice(start, end).trim() !== "")
        blocks.push({ ...shapeOf(block), type: block.type, start, end, ...rowsOf(block, tracked) });
    } else {
      const standing = tracked.standing(block);
      const lines = standing && wholeLines(tracked.text, standing, blocks.at(-1)?.end ?? 0);
      if (!lines) continue;
      const opens =
        block.type === "heading" &&
        block.depth !== 1 &&
        introduces(tracked.text.slice(lines.start, lines.end), source.blocks[index + 1]?.type);
      const shape: SourceBlock = opens ? { type: "paragraph", start: block.start, end: block.end } : block;
      blocks.push(...partsOf(shape, opens ? "paragraph" : block.type, lines.start, lines.end, tracked.text));
    }
  }
  if (source.format === "markdown") return [...withPlainTitle(blocks, tracked.text)];
  return source.format === "text" ? withPlainHeadings(blocks, tracked.text) : blocks;
}

/**
 * A block with what was written at its very ends, where no character of the source tells whose it is: the guillemet that
 * now stands for the last ". Blocks never share a line: where cleaning joined two, the second goes on behind the line of the
 * first, which ends at `taken`. Undefined when nothing is left of the block.
 */
function wholeLines(text: string, { start, end }: Span, taken: number): Span | undefined {
  const standing = text.slice(start, end);
  if (standing.trim() === "") return undefined;
  const from = start + standing.length - standing.trimStart().length;
  const next = text.indexOf("\n", start + standing.trimEnd().length);
  const lines = { start: Math.max(text.lastIndexOf("\n", from) + 1, taken), end: next < 0 ? text.length : next };
  return text.slice(lines.start, lines.end).trim() === "" ? undefined : lines;
}

function shapeOf({ depth, ordered, number, header, rowHeaders, image }: SourceBlock): Partial<CopyBlock> {
  return {
    ...(depth === undefined ? {} : { depth }),
    ...(ordered === undefined ? {} : { ordered }),
    ...(number === undefined ? {} : { number }),
    ...(header === undefined ? {} : { header }),
    ...(rowHeaders ? { rowHeaders } : {}),
    ...(image ? { image } : {}),
  };
}

function rowsOf(block: SourceBlock, tracked: TrackedText): Partial<CopyBlock> {
  if (!block.rows) return {};
  return {
    rows: block.rows.map((row) =>
      row.map((cell) => ({ start: tracked.fromSource(cell.start), end: tracked.fromSource(cell.end) })),
    ),
  };
}

function partsOf(block: SourceBlock, type: CopyBlock["type"], start: number, end: number, text: string): CopyBlock[] {
  return linesOf(text.slice(start, end)).map((line, index) => ({
    ...(index === 0 ? shapeOf(block) : {}),
    type: index === 0 || type === "quote" ? type : "paragraph",
    start: start + line.start,
    end: start + line.end,
    ...(index > 0 ? { wasGlued: true } : {}),
  }));
}

/** The source's links and emphasis, where their text is now. */
export function marksOf(tracked: TrackedText, source: Source): CopyMark[] {
  return source.marks
    .map((mark) => ({ ...mark, start: tracked.fromSource(mark.start), end: tracked.fromSource(mark.end) }))
    .filter((mark) => mark.end > mark.start);
}
