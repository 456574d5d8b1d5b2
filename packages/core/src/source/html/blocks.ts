import type { SourceImage } from "../source.ts";
import { isNamedCaption } from "./caption-class.ts";
import { isDataTable, tableOf, withWholeTables } from "./data-tables.ts";
import { isFurniture, isOrnament, isSmall } from "./furniture.ts";
import type { PageBlock } from "./page-block.ts";
import { absolute, addRuns, isHidden } from "./runs.ts";

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|picture|img|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIPPED =
  /^(?:script|style|noscript|template|iframe|svg|button|form|input|select|textarea|object|video|audio|canvas|link|meta|head)$/;
/** Definitions of formulas for the scripts of a page. */
const FORMULA_MACROS = /\\newcommand\{[^}]*\}.*\\newcommand\{/s;

/** Characters from which a heading of full sentences is taken for a paragraph. */
const MAX_HEADING = 120;

/** All blocks under an element, in the order of the page. */
export function collectBlocks(root: Element, base: string | undefined): PageBlock[] {
  const blocks: PageBlock[] = [];
  const context: Context = { listDepth: 0, ordered: false, quoted: false, furniture: false, teaser: false };
  walk(root, context, base, blocks);
  return withWholeTables(blocks);
}

interface Context {
  readonly listDepth: number;
  readonly ordered: boolean;
  /** The number of the next item of the numbered list that is open. */
  readonly counter?: { next: number } | undefined;
  readonly number?: number | undefined;
  readonly quoted: boolean;
  readonly furniture: boolean;
  /** Inside a link that holds blocks: the teaser of another page. */
  readonly teaser: boolean;
}

function walk(element: Element, outer: Context, base: string | undefined, blocks: PageBlock[]): void {
  const tag = element.tagName.toLowerCase();
  if (SKIPPED.test(tag) || isHidden(element)) return;
  const context: Context = {
    listDepth: outer.listDepth + (tag === "ul" || tag === "ol" ? 1 : 0),
    ordered: tag === "ol" ? true : tag === "ul" ? false : outer.ordered,
    counter: tag === "ol" ? { next: firstNumber(element) } : tag === "ul" ? undefined : outer.counter,
    number: tag === "li" && outer.counter ? outer.counter.next++ : /^[ou]l$/.test(tag) ? undefined : outer.number,
    quoted: outer.quoted || tag === "blockquote",
    furniture: outer.furniture || isFurniture(element),
    teaser: tag !== "figure" && (outer.teaser || (tag === "a" && element.hasAttribute("href") && isSmall(element))),
  };
  if (tag === "img") addImage(element, context, base, blocks);
  else if (tag === "table" && isDataTable(element)) blocks.push(...tableOf(element, context.furniture, base));
  else if (tag === "pre") addText(element, [element], { type: "code" }, context, base, blocks);
  else walkInside(element, tag, context, base, blocks);
}

function walkInside(
  element: Element,
  tag: string,
  context: Context,
  base: string | undefined,
  blocks: PageBlock[],
): void {
  let inline: Node[] = [];
  const flush = (): void => {
    for (const group of paragraphsOf(inline)) addText(element, group, shapeOf(tag, context), context, base, blocks);
    inline = [];
  };
  for (const child of element.childNodes) {
    if (child.nodeType === 1 && holdsBlocks(child as Element)) {
      flush();
      walk(child as Element, context, base, blocks);
    } else inline.push(child);
  }
  flush();
}

function holdsBlocks(element: Element): boolean {
  const tag = element.tagName.toLowerCase();
  if (BLOCK.test(tag)) return true;
  return (
    !SKIPPED.test(tag) &&
    element.querySelector("p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,figure,img,section,article") !== null
  );
}

/** Inline nodes parted at two line breaks in a row. */
function paragraphsOf(nodes: readonly Node[]): Node[][] {
  const groups: Node[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node.nodeType === 1 && (node as Element).tagName.toLowerCase() === "br") {
      breaks++;
      if (breaks === 2) groups.push([]);
      else groups.at(-1)!.push(node);
      continue;
    }
    if (node.nodeType !== 3 || /\S/u.test(node.textContent ?? "")) breaks = 0;
    groups.at(-1)!.push(node);
  }
  return groups.filter((group) => group.length > 0);
}

/** `<ol start="4">` */
function firstNumber(list: Element): number {
  const start = Number(list.getAttribute("start") ?? 1);
  return Number.isInteger(start) ? start : 1;
}

function shapeOf(tag: string, context: Context): PageBlock["shape"] {
  if (/^h[1-6]$/.test(tag)) return { type: "heading", depth: Number(tag[1]) };
  if (tag === "figcaption") return { type: "caption" };
  if (context.listDepth > 0) {
    const { listDepth: depth, ordered, number } = context;
    return { type: "list-item", depth, ordered, ...(number === undefined ? {} : { number }) };
  }
  if (context.quoted) return { type: "quote" };
  return { type: "paragraph" };
}

function addText(
  element: Element,
  nodes: readonly Node[],
  shape: PageBlock["shape"],
  context: Context,
  base: string | undefined,
  blocks: PageBlock[],
): void {
  const runs = nodes.flatMap((node) => addRuns(node, base));
  const text = runs
    .map((run) => run.text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
  // Some sites set their standfirst as a heading: full sentences are the paragraph that they are. A question is a heading.
  const isText =
    shape.type === "heading" &&
    shape.depth !== 1 &&
    text.length > MAX_HEADING &&
    !/\?$/u.test(text) &&
    /[\p{Ll})»]\.(?:\s+\p{Lu}|$)/u.test(text);
  const isCaption =
    shape.type === "paragraph" && blocks.at(-1)?.shape.type === "image" && isNamedCaption(element, text);
  if (text !== "")
    blocks.push({
      shape: isText ? { type: "paragraph" } : isCaption ? { type: "caption" } : shape,
      runs,
      text,
      element,
      base,
      furniture: context.furniture || context.teaser || FORMULA_MACROS.test(text),
    });
}

function addImage(element: Element, context: Context, base: string | undefined, blocks: PageBlock[]): void {
  const attribute = (name: string): string | null => element.getAttribute(name);
  const lazy = attribute("data-src") ?? attribute("data-original") ?? attribute("data-lazy-src");
  const plain = attribute("src");
  const srcset = attribute("srcset") ?? attribute("data-srcset");
  const url = absolute(
    lazy ?? (plain?.startsWith("data:") ? undefined : plain) ?? srcset?.split(",").at(-1)?.trim().split(/\s+/)[0],
    base,
  );
  const width = Number(attribute("width")) || undefined;
  const height = Number(attribute("height")) || undefined;
  if (!url || isOrnament(url, width)) return;
  const alt = attribute("alt")?.trim();
  const image: SourceImage = {
    url,
    ...(alt ? { alt } : {}),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
  blocks.push({
    shape: { type: "image", image },
    runs: alt ? [{ text: alt, marks: [] }] : [],
    text: alt ?? "",
    element,
    base,
    furniture: context.furniture,
  });
}
