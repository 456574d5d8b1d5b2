import { cutRun, type Run } from "../text-builder.ts";
import type { PageBlock } from "./page-block.ts";
import { partOf } from "./title-lines.ts";

const NUMBER = /^\s*(\d{1,2})\s?[-–.)°/]\s*(?=[\p{L}«“])/u;
const BULLET = /^\s*[•▪●◦*·]\s*(?=[\p{L}\d«“])/u;
const DASH = /^\s*[-–—]\s*(?=[\p{L}\d«“])/u;

/** A page’s blocks with the lists in them, and what marked their items. */
interface Listed {
  readonly blocks: PageBlock[];
  readonly marks: string[];
}

/**
 * Lists that were typed: paragraphs, one after the other, that begin with "1-", "2-" … or with a bullet are items, whatever
 * their tags. A dash also opens what somebody says: those are items when each begins in bold, or ends as items do.
 */
export function typedLists(blocks: readonly PageBlock[]): Listed {
  const out: PageBlock[] = [];
  const marks: string[] = [];
  for (let index = 0; index < blocks.length; ) {
    const { length, pattern } = listAt(blocks, index);
    if (length < 2) {
      out.push(blocks[index++]!);
      continue;
    }
    for (const block of blocks.slice(index, index + length)) {
      const runs = withoutMark(block.runs, pattern);
      marks.push(pattern.exec(block.text)![0].trim());
      out.push({ ...partOf(block, runs), shape: { type: "list-item", depth: 1, ordered: pattern === NUMBER } });
    }
    index += length;
  }
  return { blocks: out, marks };
}

/** How many items a list that begins with a block has, and how they are marked. */
function listAt(blocks: readonly PageBlock[], from: number): { length: number; pattern: RegExp } {
  const count = (isItem: (text: string, index: number) => boolean): number => {
    let length = 0;
    while (isLine(blocks[from + length]) && isItem(blocks[from + length]!.text, length)) length++;
    return length;
  };
  const numbered = count((text, index) => Number(NUMBER.exec(text)?.[1]) === index + 1);
  if (numbered >= 2) return { length: numbered, pattern: NUMBER };
  const bullets = count((text) => BULLET.test(text));
  if (bullets >= 2) return { length: bullets, pattern: BULLET };
  const dashes = count((text) => DASH.test(text));
  const items = blocks.slice(from, from + dashes);
  const end = items.length - 1;
  const isList =
    items.every(opensInBold) || items.every(({ text }, index) => index === end || /[\p{L}\d»)]\s?[;,]?$/u.test(text));
  return { length: isList ? dashes : 0, pattern: DASH };
}

function isLine(block: PageBlock | undefined): block is PageBlock {
  return block !== undefined && !block.furniture && /^(?:paragraph|heading)$/.test(block.shape.type);
}

function opensInBold({ runs }: PageBlock): boolean {
  const first = runs.find(({ text }) => /[\p{L}\d]/u.test(text));
  return first?.marks.some(({ type }) => type === "strong") ?? false;
}

/** The runs of an item behind its mark, which may lie in several of them. */
function withoutMark(runs: readonly Run[], pattern: RegExp): Run[] {
  const text = runs.map((run) => run.text).join("");
  let left = pattern.exec(text)?.[0].length ?? 0;
  return runs.flatMap((run) => {
    const taken = Math.min(left, run.text.length);
    left -= taken;
    return taken < run.text.length ? [cutRun(run, taken, run.text.length)] : [];
  });
}
