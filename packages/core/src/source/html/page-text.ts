import type { ToFile } from "./text-origins.ts";

/** The text of a whole page, and where in the file it comes from. */
export interface PageText {
  readonly html: string;
  readonly toFile: ToFile;
}

/** Whether HTML is a whole page, or the part of one that a CMS keeps in a field. Comments do not count. */
export function isWholePage(html: string): boolean {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(withoutComments(html));
}

/** The same HTML, blanks in the place of comments: whatever is searched for in it stands where it says. */
export function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, blank);
}

/**
 * A file as a whole page, with all its parts: what stands before `<html>` (scripts that a CMS put in front) moves into the
 * body, or linkedom finds none; a fragment, or a page that leaves out tags as HTML allows, gets head and body.
 */
export function pageOf(html: string): PageText {
  const shown = withoutComments(html);
  const body = /<body(?:\s[^>]*)?>/i.exec(shown);
  if (!body || !/<html[\s>]/i.test(shown)) return withAllParts(html, shown);
  const start = shown.search(/<!doctype\s|<html[\s>]/i);
  if (start <= 0 || start > body.index) return { html, toFile: (offset) => offset };
  // The comments that older browsers read as conditions go: half of one would swallow the page.
  const before = shown.slice(0, start).replace(/<\?xml[^>]*>/i, blank);
  const inside = body.index + body[0].length;
  return {
    html: `${html.slice(start, inside)}${before}${html.slice(inside)}`,
    toFile: (offset) =>
      offset >= inside ? offset : offset < inside - start ? offset + start : offset - (inside - start),
  };
}

/** What a page has in its head when neither `<head>` nor `<body>` is written: HTML lets both be left out. */
const HEAD =
  /^(?:\s|<title[\s>][\s\S]*?<\/title>|<style[\s>][\s\S]*?<\/style>|<script[\s>][\s\S]*?<\/script>|<(?:meta|link|base)\s[^>]*>)*/i;

function withAllParts(html: string, shown: string): PageText {
  if (!isWholePage(html)) return inParts("<html>", html, 0);
  const root = /<html(?:\s[^>]*)?>/i.exec(shown)?.[0] ?? "<html>";
  const inner = shown.replace(/<!doctype[^>]*>|<\/?(?:html|body|head)(?:\s[^>]*)?>/gi, blank);
  const headEnd = shown.search(/<\/head>|<body[\s>]/i);
  return inParts(root, inner, headEnd < 0 ? HEAD.exec(inner)![0].length : headEnd);
}

/** A page of a head and a body, which meet at an offset of what is in them. */
function inParts(root: string, inner: string, border: number): PageText {
  const open = `<!doctype html>${root}<head>`;
  const between = "</head><body>";
  const bodyStart = open.length + border + between.length;
  return {
    html: `${open}${inner.slice(0, border)}${between}${inner.slice(border)}</body></html>`,
    toFile: (offset) => offset - (offset >= bodyStart ? open.length + between.length : open.length),
  };
}

function blank(found: string): string {
  return " ".repeat(found.length);
}
