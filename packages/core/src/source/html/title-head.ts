import { isHidden } from "./runs.ts";

const SKIPPED = /^(?:script|style|noscript|template|iframe|svg|select|textarea|head)$/;
const INLINE = /^(?:a|abbr|b|bdi|em|font|i|mark|small|span|strong|sub|sup|time)$/;
/** Parts of a page where other articles, readers and the site speak. */
const APART = /^(?:aside|nav|footer|form|figure|figcaption|blockquote|table)$/;
const APART_NAME =
  /comment|related|recommand|associe|sidebar|teaser|widget|most-?read|plus-?lus|newsletter|(?:^|[\s_-])(?:menu|nav|similaire|agenda)/i;
/** Who signs may stand in an element that is apart otherwise: `<aside class="author">`. */
export const SIGNATURE =
  /(?:^|[\s_-])(?:authors?|auteurs?|byline|signat(?:ure)?|authorsign|creator|nom_auteur)(?=$|[\s_-]|\d)/i;

/** Characters of a paragraph of text, how many of them the head may have, and how far it goes from the title. */
const PARAGRAPH = 160;
const PARAGRAPHS = 2;
const BEFORE = 700;
const AFTER = 2500;

/** An element near the title of a page. */
export interface HeadPart {
  readonly element: Element;
  readonly text: string;
  /** What stands before it in the same line, at most 40 characters. */
  readonly before: string;
}

/**
 * What a page prints around the title of its article, before the text gets going: where papers sign and date. Parts of
 * other articles, menus and comments are left out. In the order of the page.
 */
export function headOf(document: Document, title: Element): HeadPart[] {
  const { text, places } = placesIn(document);
  const own = places.find(({ element }) => element === title);
  if (!own) return [];
  const from = Math.max(own.start - BEFORE, containerOf(title, places)?.start ?? own.start);
  const paragraphs = places.filter(
    ({ element, start, end }) => start >= own.end && isTag(element, /^p$/) && end - start >= PARAGRAPH,
  );
  const to = Math.min(paragraphs[PARAGRAPHS]?.start ?? text.length, own.end + AFTER);
  return places.flatMap(({ element, start, end }) =>
    start >= from && end <= to && element !== title && !title.contains(element) && !isApart(element, title)
      ? [
          {
            element,
            text: text.slice(start, end).replace(/\s+/gu, " ").trim(),
            before: /[^\n]*$/u.exec(text.slice(Math.max(0, start - 40), start))![0],
          },
        ]
      : [],
  );
}

/** What signs, wherever on the page, but for other articles and comments. */
export function signaturesOf(document: Document, title: Element | undefined): HeadPart[] {
  const { text, places } = placesIn(document);
  return places.flatMap(({ element, start, end }) => {
    const other = element.closest("li,article");
    return SIGNATURE.test(element.getAttribute("class") ?? "") &&
      !isApart(element, title) &&
      !(other && !(title && other.contains(title)))
      ? [{ element, text: text.slice(start, end).replace(/\s+/gu, " ").trim(), before: "" }]
      : [];
  });
}

interface Place {
  readonly element: Element;
  readonly start: number;
  end: number;
}

/** The text of a page once, and where each element stands in it: in time linear in the page, however deep it is nested. */
function placesIn(document: Document): { text: string; places: readonly Place[] } {
  const places: Place[] = [];
  let text = "";
  const open: (Node | Place)[] = [document.body];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("element" in next) {
      next.end = text.length;
      if (!isTag(next.element, INLINE)) text += "\n";
    } else if (next.nodeType === 3) text += next.textContent;
    else if (next.nodeType === 1) {
      const element = next as Element;
      if (isTag(element, SKIPPED) || isHidden(element)) continue;
      if (!isTag(element, INLINE)) text += "\n";
      const place: Place = { element, start: text.length, end: text.length };
      places.push(place);
      open.push(place, ...[...element.childNodes].reverse());
    }
  }
  return { text, places };
}

function containerOf(title: Element, places: readonly Place[]): Place | undefined {
  const container =
    title.closest("article,main") ?? title.closest("header") ?? title.parentElement?.parentElement?.parentElement;
  return places.find(({ element }) => element === container);
}

function isApart(element: Element, title: Element | undefined): boolean {
  for (let each: Element | null = element; each && !(title && each.contains(title)); each = each.parentElement) {
    const names = `${each.getAttribute("class") ?? ""} ${each.getAttribute("id") ?? ""}`;
    if (SIGNATURE.test(names)) continue;
    if (isTag(each, APART) || APART_NAME.test(names)) return true;
  }
  return false;
}

function isTag(element: Element, tags: RegExp): boolean {
  return tags.test(element.tagName.toLowerCase());
}
