import type { Span } from "@titraille/french";

/** Marks of a post that was embedded in the page: its text is no title, and no item of a list. */
export const EMBED =
  /(?:^|[\s«(])[#@][\p{L}\d_]|https?:|www\.|(?![©®™])\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** A block of a source, or of a copy. */
export interface TextBlock extends Span {
  readonly type: string;
  readonly depth?: number;
  readonly wasGlued?: boolean;
  readonly ordered?: boolean;
}

/** Lines without an end that follow each other, at least, and characters of one: a list that lost its marks. */
const FLAT = { lines: 4, characters: 90 };
/** Lines at the head of a page that are a title and what stands around it. */
const HEAD = 3;
/** What an item that came out of a line begins with. */
const MARK = /^[•●▪■✔✓►][ \u00a0]/u;
/** Words of the name of a part ("Instructions", "POINTS FORTS"). */
const LABEL = 4;
/** Share of the items that tell an amount, where a line that tells none names them. */
const AMOUNTS = 0.5;

/** "2 citrons⏎4 gousses d’ail⏎Sel, poivre": the items of a list that was copied without its marks, under their labels. */
export function withFlatLists<Block extends TextBlock>(blocks: readonly Block[], text: string): Block[] {
  const typed = blocks.map((block) => {
    const mark = block.type === "paragraph" ? MARK.exec(text.slice(block.start, block.end))?.[0] : undefined;
    return mark === undefined ? block : { ...block, type: "list-item", depth: 1, start: block.start + mark.length };
  });
  for (let index = HEAD; index < blocks.length; index++) {
    let end = index;
    while (end < blocks.length && isItem(typed[end]!, text)) end++;
    if (end - index >= FLAT.lines) {
      const run = blocks.slice(index, end);
      const isListBelow = blocks[end]?.type === "list-item";
      for (const [at, block] of run.entries())
        typed[index + at] = isLabel(run, at, isListBelow, text)
          ? { ...block, type: "heading", depth: 2 }
          : { ...block, type: "list-item", depth: 1 };
    }
    index = Math.max(index, end - 1);
  }
  return typed;
}

function isItem(block: TextBlock, text: string): boolean {
  const line = text.slice(block.start, block.end);
  return (
    block.type === "paragraph" &&
    !/[.!?…] \p{Lu}/u.test(line) &&
    line.length <= FLAT.characters &&
    /[\p{L}\d)%°€]$/u.test(line) &&
    !EMBED.test(line)
  );
}

/**
 * A line among items that names those below: the last over a list, one in capitals, or the first or the last of which alone
 * tells no amount.
 */
function isLabel(run: readonly TextBlock[], at: number, isListBelow: boolean, text: string): boolean {
  const line = (each: TextBlock): string => text.slice(each.start, each.end);
  const label = line(run[at]!);
  const words = label.split(/\s+/u).length;
  if (words > 2 * LABEL || /\d/u.test(label)) return false;
  const isLast = at === run.length - 1;
  if (isLast && isListBelow) return words <= LABEL;
  if (words <= LABEL && /^\p{Lu}[\p{Lu}\s’']+$/u.test(label)) return true;
  const others = run.filter((each) => /\d/u.test(line(each))).length;
  return (at === 0 || isLast) && !label.includes(",") && others >= AMOUNTS * run.length;
}
