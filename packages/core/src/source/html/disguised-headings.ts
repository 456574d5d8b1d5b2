import type { PageBlock } from "./page-block.ts";
import { partOf, withTitleBorders } from "./title-lines.ts";

const HEADING_CLASS =
  /(?:^|[\s_-])(?:inter|intertitre|inter-titre|subhead\w*|sub-?heading|sub-?title|section-title|crosshead\w*|title)(?:$|[\s_-])/i;
const MAX_CHARACTERS = 110;
const BARE_CHARACTERS = 60;
const NO_HEADING =
  /^(?:lire|voir|à lire|publié|par |mis à jour|©|photo|crédit|source|vidéo|pour aller plus loin|sur le même)/iu;
/** What some sites put before a subheading in bold. */
const ARROW = /^(?:>+|»|▶|►|→|■|●)\s*(?=\p{Lu})/u;

/**
 * A quarter of the subheadings of French press pages are plain paragraphs: all bold, in capitals, or marked by a class.
 * They become headings when they are short, end no sentence and text follows. Questions of interviews stay paragraphs.
 */
export function headingsInDisguise(blocks: readonly PageBlock[]): PageBlock[] {
  const parted = blocks.flatMap(withoutRunIn).flatMap(withTitleBorders);
  const told = parted.map((block, index): PageBlock => {
    const next = parted[index + 1];
    const previous = parted[index - 1];
    if (block.shape.type !== "paragraph" || block.furniture) return block;
    if (!isDisguised(block) && !isBare(block, previous, next)) return block;
    const textFollows =
      next !== undefined && next.text.length > 100 && /^(?:paragraph|quote|list-item)$/.test(next.shape.type);
    return textFollows && previous !== undefined && !isSame(previous, block)
      ? { ...block, shape: { type: "heading", depth: 2 } }
      : block;
  });
  return withOneLevelOfHours(told);
}

/** "9h05 - La halle ouvre" */
const HOUR = /^\d{1,2}\s?[h:]\s?\d{2}\s?[-–—:.|]\s?\S/u;

/** The entries of a live report that begin with their hour are headings of one level, if most of them are headings. */
function withOneLevelOfHours(blocks: PageBlock[]): PageBlock[] {
  const isEntry = (block: PageBlock): boolean =>
    HOUR.test(block.text) &&
    block.text.length <= MAX_CHARACTERS &&
    (block.shape.type === "heading" || (block.shape.type === "paragraph" && isBold(block)));
  const entries = blocks.filter(isEntry);
  const depths = entries.flatMap(({ shape }) => (shape.type === "heading" ? [shape.depth ?? 2] : []));
  if (depths.length < 3 || depths.length * 2 < entries.length) return blocks;
  const shape = { type: "heading", depth: Math.min(...depths) } as const;
  return blocks.map((block) => (isEntry(block) ? { ...block, shape } : block));
}

/**
 * A paragraph like its neighbours that says no more than a subheading would: short, no full stop, a word in small letters
 * (a name alone is a signature), between two paragraphs of full sentences.
 */
function isBare(
  { text, element, runs }: PageBlock,
  previous: PageBlock | undefined,
  next: PageBlock | undefined,
): boolean {
  return (
    text.length <= BARE_CHARACTERS &&
    /^(?:\.\s+)?[\p{Lu}«“"]/u.test(text) &&
    /(?<!\p{L})\p{Ll}{4}/u.test(text) &&
    !/[.:;,…!)]\s*$|[|©@/]|\d{1,2}[:h]\d{2}/u.test(text) &&
    !NO_HEADING.test(text) &&
    runs.every(({ marks }) => marks.length === 0) &&
    isProse(previous, element) &&
    isProse(next, element)
  );
}

/** A paragraph of the same article: full sentences, under the same parent. */
function isProse(block: PageBlock | undefined, beside: Element): boolean {
  return (
    block?.shape.type === "paragraph" &&
    !block.furniture &&
    block.element.parentElement === beside.parentElement &&
    block.text.length >= 150 &&
    /[.!?…»”"]$/u.test(block.text)
  );
}

/** A subheading in bold on the first line of its paragraph: "<p><strong>Le chantier</strong><br>Les travaux …" is two blocks. */
function withoutRunIn(block: PageBlock): readonly PageBlock[] {
  const { runs, shape, furniture } = block;
  const end = runs.findIndex(({ text }) => text === "\n");
  if (shape.type !== "paragraph" || furniture || end < 1) return [block];
  const [first, rest] = [partOf(block, runs.slice(0, end)), partOf(block, runs.slice(end + 1))];
  return isDisguised(first) && isBold(first) && rest.text.length > 100 ? [first, rest] : [block];
}

function isBold({ runs }: PageBlock): boolean {
  return runs.every((run) => run.text.trim() === "" || run.marks.some((mark) => mark.type === "strong"));
}

function isDisguised(block: PageBlock): boolean {
  const { text, runs, element } = block;
  if (text.length > MAX_CHARACTERS || text.length < 3 || !/\p{L}{2}/u.test(text)) return false;
  // Behind an arrow a full stop is a slip; elsewhere it ends a sentence.
  if (/[:;,…]\s*$/u.test(text) || (/\.\s*$/u.test(text) && !ARROW.test(text))) return false;
  if (NO_HEADING.test(text)) return false;
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && text.split(/\s+/u).length >= 2;
  const linked = runs.some((run) => run.marks.some((mark) => mark.type === "link"));
  return !linked && (isBold(block) || capitals || HEADING_CLASS.test(element.getAttribute("class") ?? ""));
}

function isSame(one: PageBlock, other: PageBlock): boolean {
  return one.text === other.text;
}
