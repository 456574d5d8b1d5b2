import type { PageBlock } from "./blocks.ts";

const HEADING_CLASS =
  /(?:^|[\s_-])(?:inter|intertitre|inter-titre|subhead\w*|sub-?heading|sub-?title|section-title|crosshead\w*|title)(?:$|[\s_-])/i;
const MAX_CHARACTERS = 110;

/**
 * A quarter of the subheadings of French press pages are plain paragraphs: all bold, in capitals, or marked by a class.
 * They become headings when they are short, end no sentence and text follows. Questions of interviews stay paragraphs.
 */
export function headingsInDisguise(blocks: readonly PageBlock[]): PageBlock[] {
  const depth = blocks.some((block) => block.shape.type === "heading" && block.shape.depth === 2) ? 2 : 2;
  return blocks.map((block, index) => {
    if (block.shape.type !== "paragraph" || block.furniture || !isDisguised(block)) return block;
    const next = blocks[index + 1];
    const previous = blocks[index - 1];
    const textFollows =
      next !== undefined && next.text.length > 100 && /^(?:paragraph|quote|list-item)$/.test(next.shape.type);
    return textFollows && previous !== undefined && !isSame(previous, block)
      ? { ...block, shape: { type: "heading", depth } }
      : block;
  });
}

function isDisguised({ text, runs, element }: PageBlock): boolean {
  if (text.length > MAX_CHARACTERS || text.length < 3 || /[.:;,…]\s*$/u.test(text) || !/\p{L}{2}/u.test(text))
    return false;
  if (
    /^(?:lire|voir|à lire|publié|par |mis à jour|©|photo|crédit|source|vidéo|pour aller plus loin|sur le même)/iu.test(
      text,
    )
  )
    return false;
  const bold = runs.every((run) => run.text.trim() === "" || run.marks.some((mark) => mark.type === "strong"));
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && text.split(/\s+/u).length >= 2;
  const linked = runs.some((run) => run.marks.some((mark) => mark.type === "link"));
  return !linked && (bold || capitals || HEADING_CLASS.test(element.getAttribute("class") ?? ""));
}

function isSame(one: PageBlock, other: PageBlock): boolean {
  return one.text === other.text;
}
