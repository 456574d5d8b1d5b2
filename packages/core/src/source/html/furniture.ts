/** Parts of a page that are not its article, by their tag or class. */

const FURNITURE_TAG = /^(?:nav|footer|aside|form)$/;
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:share|sharing|partage|social|socials|newsletter|related|related-(?:content|articles)|recommand\w*|breadcrumbs?|fil-ariane|cookie\w*|consent|paywall|comments?|commentaires?|pagination|tags?|tag-list|byline|signature|author-(?:box|bio|card)|advert\w*|ads?|pub|publicite|promo|sponsor\w*|toolbar|print-only|lire-aussi|readmore|read-also|a-lire|catcher|reading-time|screen-reader-text|sr-only|visually-hidden|mw-editsection|toc|navbox|infobox|hatnote|bandeau\w*|reflist|references|catlinks|mw-jump-link|box-source|source-infos?)(?:$|[\s_-])/i;
/** Furniture whatever its size: the notes of a wiki are as long as they are many. */
const NOTES_CLASS = /(?:^|\s)(?:reflist|references|references-small|mw-references-wrap|navbox)(?:$|\s)/i;

/** Characters of text that a part of the page's furniture has at most. */
const SMALL = 2500;

/** Whether an element is furniture of its page by its own tag or class, whatever Readability says. */
export function isFurniture(element: Element): boolean {
  const classes = element.getAttribute("class") ?? "";
  const isNamed =
    FURNITURE_TAG.test(element.tagName.toLowerCase()) ||
    FURNITURE_CLASS.test(`${classes} ${element.getAttribute("id") ?? ""}`);
  return (isNamed && isSmall(element)) || NOTES_CLASS.test(classes);
}

/** A container of the whole article may carry a class like "tag-politique": only a small part of the page is furniture. */
export function isSmall(element: Element): boolean {
  return (element.textContent ?? "").replace(/\s+/gu, " ").length < SMALL;
}

/** Logos, icons and the pixels that count readers: no picture of an article. @param width in pixels, where it is stated. */
export function isOrnament(url: string, width: number | undefined): boolean {
  return (width !== undefined && width < 100) || /\.svg(?:\?|$)|pixel|spacer|avatar|logo|icon/i.test(url);
}
