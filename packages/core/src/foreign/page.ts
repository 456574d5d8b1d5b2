import { isOrnament } from "../source/html/furniture.ts";
import { isWholePage } from "../source/html/page-text.ts";
import { parsePage } from "../source/html/parse-page.ts";
import { tracedContent, tracedNode } from "../source/html/text-origins.ts";
import { foldTraced, joinTraced, type TracedText, trimTraced, untraced } from "../source/origin.ts";
import type { Source } from "../source/source.ts";
import { contentOf } from "./content.ts";
import type { Caption, PageParts } from "./from-source.ts";

/** What a page has around and inside its article, as it is written in the HTML; rules on pages look at this. */
export interface Page {
  /** A part of a page, as a CMS keeps it in a field: without head and headline, which have fields of their own. */
  readonly isFragment?: boolean;
  /** `lang` of the html element. */
  readonly language?: string;
  /** The title elements of the head. */
  readonly titles: readonly string[];
  readonly description?: string;
  readonly robots?: string;
  readonly canonicals: readonly string[];
  /** og:…, twitter:… and article:… tags by name; of several the first. */
  readonly social: Readonly<Record<string, string>>;
  readonly h1: readonly string[];
  /** Text of each JSON-LD script. */
  readonly jsonLd: readonly string[];
  readonly images: readonly PageImage[];
  readonly links: readonly PageLink[];
  readonly tables: readonly PageTable[];
  /** Visible text of the page, white space collapsed. */
  readonly text: string;
}

/** An image of the article itself: no logo, no button, no pixel that counts readers. `alt` is undefined where the attribute is missing, "" where the image is said to be decorative. */
export interface PageImage {
  readonly url: string;
  readonly alt?: string;
  /** Pixels, as the attributes say. */
  readonly width?: number;
  readonly height?: number;
}

export interface PageLink {
  readonly url: string;
  /** Its name: text, label, or the alternative text of its image. */
  readonly text: string;
}

/** A table of the article itself. */
export interface PageTable {
  readonly rows: number;
  readonly headers: number;
  /** How the table begins. */
  readonly text: string;
}

const STANDFIRST = ".chapo,.chapeau,.standfirst,[itemprop=description]";
const KEY_POINTS = ".essentiel li";
const CREDIT = "small,cite,.credit,[class*=credit]";
const ASIDE = ".rubrique,.signature,.source,.essentiel-titre";

/**
 * Reads what is around and inside the article of a complete page or a fragment.
 *
 * @param source the same HTML as it was read: its blocks tell where the article is.
 */
export function readPage(html: string, source: Source): { page: Page; parts: PageParts } {
  const document = parsePage(html, true);
  const all = <E extends Element = Element>(selector: string, root: ParentNode = document): E[] => [
    ...root.querySelectorAll<E>(selector),
  ];
  const metaOf = (name: string): Element | null => document.querySelector(`meta[name="${name}"][content]`);
  const main = document.querySelector("article,main,[role=main]") ?? document.body;
  const titles = all("head title").map((element) => tracedOf(element));
  const described = metaOf("description");
  const description = described ? tracedContent(described) : undefined;
  const robots = metaOf("robots")?.getAttribute("content") ?? undefined;
  const language = document.documentElement.getAttribute("lang") ?? undefined;
  const h1 = all("h1").map((element) => tracedOf(element));
  const isContent = contentOf(document, source, isWholePage(html));
  const page: Page = {
    ...(h1.length === 0 && !isWholePage(html) ? { isFragment: true } : {}),
    ...(language === undefined ? {} : { language }),
    titles: titles.map(({ text }) => text),
    ...(description === undefined ? {} : { description: description.text }),
    ...(robots === undefined ? {} : { robots }),
    canonicals: all('link[rel="canonical"]').map((link) => link.getAttribute("href") ?? ""),
    social: socialTags(all("meta[property],meta[name]")),
    h1: h1.map(({ text }) => text),
    jsonLd: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ""),
    images: all("img").filter(isContent).map(imageOf).filter(isPicture),
    links: all("a[href]", main).map((link) => ({
      url: link.getAttribute("href") ?? "",
      text: link.getAttribute("aria-label") ?? (textOf(link) || all("img[alt]", link).map(altOf).join(" ")),
    })),
    tables: all("table")
      .filter((table) => isContent(table) && table.querySelector("input,select,textarea,button") === null)
      .map((table) => ({
        rows: all("tr", table).length,
        headers: all("th", table).length,
        text: textOf(table).slice(0, 60),
      })),
    text: visibleText(document.body),
  };
  const standfirst = all(STANDFIRST, main)
    .map((element) => tracedOf(element))
    .find(({ text }) => text !== "");
  return {
    page,
    parts: {
      h1,
      ...(titles[0]?.text ? { seoTitle: titles[0] } : {}),
      ...(description?.text ? { description } : {}),
      ...(standfirst ? { standfirst } : {}),
      keyPoints: all(KEY_POINTS, main).map((element) => tracedOf(element)),
      captions: all("figcaption", main).map(captionOf),
      aside: all(ASIDE, main).map(textOf),
      headingOrigins: new Map(
        all("[data-origin]", main).map((heading) => [textOf(heading), heading.getAttribute("data-origin") ?? ""]),
      ),
    },
  };
}

function socialTags(metas: readonly Element[]): Record<string, string> {
  const tags: Record<string, string> = {};
  for (const element of metas) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? "";
    const content = element.getAttribute("content");
    if (/^(?:og|twitter|article):/.test(name) && content !== null) tags[name] ??= content.trim();
  }
  return tags;
}

function imageOf(image: Element): PageImage {
  const alt = image.getAttribute("alt");
  const width = Number(image.getAttribute("width")) || undefined;
  const height = Number(image.getAttribute("height")) || undefined;
  return {
    url: image.getAttribute("data-src") ?? image.getAttribute("src") ?? "",
    ...(alt === null ? {} : { alt: alt.trim() }),
    ...(width ? { width } : {}),
    ...(height ? { height } : {}),
  };
}

function isPicture({ url, width, height }: PageImage): boolean {
  return !isOrnament(url, width) && !(height !== undefined && height <= 2);
}

function captionOf(element: Element): Caption {
  const credits = [...element.querySelectorAll(CREDIT)];
  const credit = credits.map(textOf).join(" ");
  return { text: textOf(element), caption: tracedOf(element, new Set(credits)), ...(credit ? { credit } : {}) };
}

function altOf(image: Element): string {
  return image.getAttribute("alt") ?? "";
}

/** White space that HTML folds: a no-break space stays. */
const SPACES = /[ \t\r\n\f]+/g;

function textOf(element: Element): string {
  return (element.textContent ?? "").replace(SPACES, " ").trim();
}

/** What `textOf` gives, with its places, without elements that are left out. */
function tracedOf(element: Element, leftOut: ReadonlySet<Element> = new Set()): TracedText {
  const parts: TracedText[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const { text, origins } = tracedNode(node);
      parts.push(origins ? { text, origins } : untraced(text));
    } else if (!leftOut.has(node as Element)) for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return trimTraced(foldTraced(joinTraced(parts), SPACES));
}

function visibleText(body: Element): string {
  const copy = body.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("script,style,noscript,template")) hidden.remove();
  // The end of a block parts words as a space does.
  for (const block of copy.querySelectorAll("*:not(a,b,i,em,strong,span,abbr,sup,sub,small,cite,q,time,mark,u,s,code)"))
    block.after(" ");
  return textOf(copy);
}
