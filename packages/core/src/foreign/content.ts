import { collectBlocks } from "../source/html/blocks.ts";
import { isFurniture } from "../source/html/furniture.ts";
import type { PageBlock } from "../source/html/page-block.ts";
import { isHidden } from "../source/html/runs.ts";
import type { Source } from "../source/source.ts";

/**
 * Tells the elements of a page that belong to its article: between the first and the last block that reading kept, and in no
 * furniture. A page is full of pictures and tables that its article has no part in; a fragment is all article.
 */
export function contentOf(document: Document, source: Source, isWhole: boolean): (element: Element) => boolean {
  const order = new Map([...document.querySelectorAll("*")].map((element, index) => [element, index]));
  const texts = new Set(source.blocks.map(({ start, end }) => plain(source.text.slice(start, end))));
  const images = new Set(source.blocks.flatMap(({ image }) => image?.url ?? []));
  const kept = collectBlocks(document.body, source.metadata.url).filter(({ shape, text }) =>
    shape.image ? images.has(shape.image.url) : texts.has(plain(text)),
  );
  const places = kept.map(({ element }) => order.get(element)!);
  const home = homeOf(kept);
  const isBounded = isWhole && places.length > 0;
  const first = isBounded ? places[0]! : 0;
  // Notices of the page that reading took for text stand behind the article, in another element.
  const last = isBounded ? places[kept.findLastIndex(({ element }) => home?.contains(element) ?? true)]! : order.size;
  const aside = new Map<Element, boolean>();
  const isAside = (element: Element): boolean => {
    let known = aside.get(element);
    if (known === undefined) {
      const parent = element.parentElement;
      known = isFurniture(element) || isHidden(element) || (parent !== null && isAside(parent));
      aside.set(element, known);
    }
    return known;
  };
  return (element) => {
    const at = order.get(element) ?? -1;
    return at >= first && at <= last && !isAside(element) && !isLinkElsewhere(element);
  };
}

/** Share of the text that has to be in an element for it to be the article’s. */
const MOST = 0.8;

/** The deepest element that holds most of the text. */
function homeOf(blocks: readonly PageBlock[]): Element | undefined {
  const lengths = new Map<Element, number>();
  let all = 0;
  for (const { element, text } of blocks) {
    all += text.length;
    for (let each = element.parentElement; each; each = each.parentElement)
      lengths.set(each, (lengths.get(each) ?? 0) + text.length);
  }
  let home: Element | undefined;
  for (const [element, length] of lengths)
    if (length >= MOST * all && (!home || home.contains(element))) home = element;
  return home;
}

/** A picture that is a link is an advertisement or a teaser, unless it leads to itself in a larger size or has a caption. */
function isLinkElsewhere(element: Element): boolean {
  const link = element.closest("a[href]");
  if (!link || element.closest("figure")) return false;
  return !/\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i.test(link.getAttribute("href") ?? "");
}

function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
