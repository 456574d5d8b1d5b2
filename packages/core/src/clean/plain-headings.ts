import type { Span } from "@titraille/french";

/** Characters of a line that may be a title. */
const TITLE = 220;
const SUBHEADING = 90;
/** Characters of a rubric that may end on a stop before a title ("VIDEO. …"). */
const SENTENCE = 25;
/** Marks of a post that was embedded in the page: its text is no title. */
const EMBED = /(?:^|[\s«(])[#@][\p{L}\d_]|https?:|www\.|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
/** Characters of a paragraph that a heading can stand over. */
const PARAGRAPH = 120;

/** A block of a source, or of a copy. */
interface TextBlock extends Span {
  readonly type: string;
  readonly wasGlued?: boolean;
}

/** The blocks of a plain text with its headings, told by their form and what follows. */
export function withPlainHeadings<Block extends TextBlock>(blocks: readonly Block[], text: string): Block[] {
  return blocks.map((block, index) => {
    const depth =
      block.type === "paragraph" ? headingDepth(text.slice(block.start, block.end), index, blocks, text) : undefined;
    return depth === undefined ? block : { ...block, type: "heading", depth };
  });
}

/**
 * Depth of the heading that a line of plain text is, or undefined. The first line is the title when it is short, ends no
 * sentence and paragraphs follow; a later one a subheading when it is shorter still and stands over a paragraph. When
 * unsure, it is text.
 */
function headingDepth(line: string, index: number, blocks: readonly TextBlock[], text: string): number | undefined {
  const next = blocks[index + 1];
  const after = next ? text.slice(next.start, next.end) : "";
  if (!/\p{L}{2}/u.test(line) || /^[-•*–—]/u.test(line) || /[,;:]$/u.test(line) || EMBED.test(line)) return undefined;
  const endsSentence = /[.…!]["»”)\u00a0\u202f\s]*$/u.test(line) && !/\.{3}$/u.test(line);
  if (index === 0) {
    const more = blocks.slice(1).reduce((sum, block) => sum + block.end - block.start, 0);
    return line.length <= TITLE &&
      !endsSentence &&
      !(line.length > SUBHEADING && /[.?!…][ \u00a0]+\p{Lu}/u.test(line.slice(SENTENCE))) &&
      line.split(/\s+/u).length >= 3 &&
      more > 3 * line.length &&
      (after.length > line.length || blocks.length > 3)
      ? 1
      : undefined;
  }
  const before = blocks[index - 1]!;
  const previous = text.slice(before.start, before.end);
  const between = /[.!?…»”):]["»”\u00a0\u202f\s]*$/u.test(previous) || before.type === "heading";
  const isQuestion = /\?\s*$/u.test(line);
  const words = line.split(/\s+/u).length;
  if (
    endsSentence ||
    !between ||
    line.length > SUBHEADING ||
    words > 14 ||
    after.length < PARAGRAPH ||
    !/^["«“\p{Lu}\d]/u.test(line)
  )
    return undefined;
  if (isQuestion && words > 10) return undefined;
  return blocks[index]!.wasGlued && words < 2 ? undefined : 2;
}
