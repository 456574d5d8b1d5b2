import { Readability } from "@mozilla/readability";
import { isAbout } from "../is-about.ts";
import type { SourceMetadata } from "../source.ts";
import type { PageBlock } from "./page-block.ts";
import { blocksUnderTitle } from "./under-title.ts";

const ID = "data-titraille-block";
/** Characters of prose under which Readability is taken to have missed the article. */
const TOO_LITTLE = 1000;
/** Characters of a paragraph that is text. */
const LEAD_TEXT = 100;
const LEAD_CLASS =
  /(?:^|[\s_-])(?:chapo|chapeau|chapô|standfirst|lead|intro|introduction|excerpt|accroche|summary|resume|desc|description|teaser|subtitle|sub-?title|abstract|header-?desc|kicker-text|dek|heading__text|article-?intro)(?:$|[\s_-])/i;

/**
 * The blocks of the article, as Readability sees them, and the standfirst, which it loses on a third of French press
 * pages; or the text under the title, when that alone is what the page announces.
 */
export async function mainBlocks(
  document: Document,
  blocks: readonly PageBlock[],
  metadata: SourceMetadata,
): Promise<ReadonlySet<PageBlock>> {
  const elements = new Map<Element, string>();
  for (const { element } of blocks) {
    if (!elements.has(element)) elements.set(element, String(elements.size));
    element.setAttribute(ID, elements.get(element)!);
  }
  const clone = document.cloneNode(true) as Document;
  const article = new Readability(clone as never, {
    charThreshold: 250,
    keepClasses: true,
    serializer: (node) => node as never,
  }).parse() as { content?: Element } | null;
  for (const element of elements.keys()) element.removeAttribute(ID);
  const content = article?.content;
  if (!content) return new Set(blocks.filter((block) => !block.furniture));
  const survivors = new Set([...content.querySelectorAll(`[${ID}]`)].map((element) => element.getAttribute(ID)));
  const survives = (block: PageBlock): boolean => survivors.has(elements.get(block.element) ?? "");
  const surviving = blocks.filter(survives);
  const plain = surviving.filter(({ furniture }) => !furniture);
  // A short article may stand as a whole in an element with a name like "promo".
  const kept = new Set(lengthOf(plain) * 2 < lengthOf(surviving) ? surviving : plain);
  if (lengthOf(kept) < TOO_LITTLE && lengthOf(kept) * 4 < lengthOf(blocks)) return proseOf(document, blocks);
  const others = isAbout(textOf(kept), metadata) ? undefined : blocksUnderTitle(blocks, metadata);
  if (others) return new Set(others);
  const first = blocks.findIndex((block) => kept.has(block));
  for (const [index, block] of blocks.entries()) {
    if (!kept.has(block) && (isLead(block, index < first, metadata, kept) || isUnderTitle(blocks, index)))
      kept.add(block);
    if (!kept.has(block) && isLostHeading(blocks, index, kept)) kept.add(block);
  }
  for (const block of leadFigures(blocks, kept)) kept.add(block);
  for (const heading of overNothing(blocks, kept)) kept.delete(heading);
  return kept;
}

/** Pictures with captions around the first paragraphs, which Readability takes for a part of the page's head. */
function leadFigures(blocks: readonly PageBlock[], kept: ReadonlySet<PageBlock>): PageBlock[] {
  const title = blocks.findLastIndex(
    ({ shape }, index) => shape.depth === 1 && !blocks.slice(0, index).some((each) => kept.has(each)),
  );
  const prose = blocks.flatMap((block, index) =>
    index > title && kept.has(block) && block.text.length > LEAD_TEXT ? [index] : [],
  );
  const last = prose[2] ?? prose.at(-1) ?? 0;
  return blocks.slice(0, last).flatMap((block, index) => {
    const caption = blocks[index + 1];
    const isFigure = block.shape.type === "image" && caption?.shape.type === "caption" && !block.furniture;
    return index > title && isFigure && !kept.has(block) && !caption.furniture ? [block, caption] : [];
  });
}

/** Subheadings whose section was left out ("Notes et références", "Opinions"), and those at the very end. */
function overNothing(blocks: readonly PageBlock[], kept: ReadonlySet<PageBlock>): PageBlock[] {
  const last = blocks.findLastIndex((block) => kept.has(block) && block.shape.type !== "heading");
  return blocks.filter(({ shape }, index) => {
    if (shape.type !== "heading" || shape.depth === 1) return false;
    if (index > last) return true;
    let leftOut = false;
    for (let at = index + 1; at <= last; at++) {
      const block = blocks[at]!;
      const { type, depth = 0 } = block.shape;
      if (type === "heading" && depth <= shape.depth!) break;
      if (type !== "heading" && kept.has(block)) return false;
      leftOut ||= type !== "heading";
    }
    return leftOut;
  });
}

/** When Readability finds next to nothing on a page of prose: what stands in the page's own main element, or all of it. */
function proseOf(document: Document, blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const main = document.querySelector("article,main,[role=main],#content,.content") ?? document.body;
  const prose = blocks.filter((block) => !block.furniture && main.contains(block.element));
  return new Set(lengthOf(prose) > 0 ? prose : blocks);
}

function textOf(blocks: ReadonlySet<PageBlock>): string {
  return [...blocks].map(({ text }) => text).join(" ");
}

function lengthOf(blocks: Iterable<PageBlock>): number {
  let length = 0;
  for (const block of blocks)
    if (/^(?:paragraph|quote|list-item)$/.test(block.shape.type) && block.text.length > 80) length += block.text.length;
  return length;
}

function isLead(
  block: PageBlock,
  beforeText: boolean,
  metadata: SourceMetadata,
  kept: ReadonlySet<PageBlock>,
): boolean {
  if (block.shape.type !== "paragraph" && !(block.shape.type === "heading" && block.text.length > 90)) return false;
  if (block.text.length < 60 || block.text.length > 1200) return false;
  const plain = block.text.slice(0, 60);
  for (const other of kept) if (other.text.includes(plain)) return false;
  const stated = metadata.description ?? "";
  if (
    stated.length > 40 &&
    (stated.startsWith(block.text.slice(0, 50)) || block.text.slice(0, 100).includes(stated.slice(0, 50)))
  )
    return true;
  if (!beforeText || block.furniture) return false;
  const names: string[] = [];
  for (
    let element: Element | null = block.element, steps = 0;
    element && steps < 3;
    element = element.parentElement, steps++
  ) {
    names.push(
      element.getAttribute("class") ?? "",
      element.getAttribute("itemprop") ?? "",
      element.getAttribute("id") ?? "",
    );
  }
  return LEAD_CLASS.test(names.join(" "));
}

/** A sentence right under the title is the standfirst, whatever the class that its site gave it. */
function isUnderTitle(blocks: readonly PageBlock[], index: number): boolean {
  const { shape, text, runs, furniture } = blocks[index]!;
  const title = blocks[index - 1]?.shape;
  return (
    title?.type === "heading" &&
    title.depth === 1 &&
    shape.type === "paragraph" &&
    !furniture &&
    text.length >= 80 &&
    text.length <= 1200 &&
    /\p{L}{2}[.!?…][»”"]?$/u.test(text) &&
    !/^(?:par|publié|mis à jour|©)\s/iu.test(text) &&
    !runs.some(({ marks }) => marks.some(({ type }) => type === "link"))
  );
}

/** A subheading between two blocks of the article that Readability took for clutter. */
function isLostHeading(blocks: readonly PageBlock[], index: number, kept: ReadonlySet<PageBlock>): boolean {
  const block = blocks[index]!;
  if (block.shape.type !== "heading" || block.shape.depth === 1 || block.furniture || block.text.length > 140)
    return false;
  const after = blocks[index + 1];
  return (
    after !== undefined &&
    kept.has(after) &&
    after.shape.type !== "heading" &&
    blocks.slice(0, index).some((each) => kept.has(each))
  );
}
