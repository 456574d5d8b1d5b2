import { parseHTML } from "linkedom";
import { limitNesting } from "./nesting.ts";

/** A page or a fragment as a document, put right where linkedom differs from a browser: order, roots and depth. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(withOneRoot(asPage(html))) as unknown as { document: Document };
  const body = document.querySelector("body");
  // `document.body` is a new, empty one unless the body follows the head; browsers read such scripts as part of the head.
  if (body) document.querySelector("head")?.after(body);
  limitNesting(document.documentElement);
  return document;
}

/** Whether HTML is a whole page, or the part of one that a CMS keeps in a field. Comments do not count. */
export function isWholePage(html: string): boolean {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(withoutComments(html));
}

/** The same HTML, blanks in the place of comments: whatever is searched for in it stands where it says. */
function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
}

/** What stands before `<html>` (scripts that a CMS put in front) moves into the body, or linkedom finds none. */
function asPage(html: string): string {
  const shown = withoutComments(html);
  const body = /<body(?:\s[^>]*)?>/i.exec(shown);
  if (!body || !/<html[\s>]/i.test(shown)) return withAllParts(html, shown);
  const start = shown.search(/<!doctype\s|<html[\s>]/i);
  if (start <= 0 || start > body.index) return html;
  // The comments that older browsers read as conditions go: half of one would swallow the page.
  const before = shown
    .slice(0, start)
    .replace(/<\?xml[^>]*>/i, "")
    .trim();
  const inside = body.index + body[0].length;
  return `${html.slice(start, inside)}${before}${html.slice(inside)}`;
}

/** What a page has in its head when neither `<head>` nor `<body>` is written: HTML lets both be left out. */
const HEAD =
  /^(?:\s|<title[\s>][\s\S]*?<\/title>|<style[\s>][\s\S]*?<\/style>|<script[\s>][\s\S]*?<\/script>|<(?:meta|link|base)\s[^>]*>)*/i;

/** A fragment, or a page that leaves out tags as HTML allows, with all three of its parts. */
function withAllParts(html: string, shown: string): string {
  const root = /<html(?:\s[^>]*)?>/i.exec(shown)?.[0] ?? "<html>";
  if (!isWholePage(html)) return `<!doctype html>${root}<head></head><body>${html}</body></html>`;
  const inner = shown.replace(/<!doctype[^>]*>|<\/?(?:html|body|head)(?:\s[^>]*)?>/gi, "");
  const headEnd = shown.search(/<\/head>|<body[\s>]/i);
  const head =
    headEnd < 0
      ? HEAD.exec(inner)![0]
      : shown.slice(0, headEnd).replace(/<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi, "");
  return `<!doctype html>${root}<head>${head}</head><body>${inner.slice(head.length)}</body></html>`;
}

/** Pages of the days of conditional comments open `<html>` once for each browser; for a browser of today only the last counts. */
function withOneRoot(html: string): string {
  const roots = [...withoutComments(html).matchAll(/<html(?:\s[^>]*)?>/giu)];
  return roots
    .slice(0, -1)
    .reduceRight((text, { 0: tag, index }) => text.slice(0, index) + text.slice(index + tag.length), html);
}
