import { parseHTML } from "linkedom";
import { limitNesting } from "./nesting.ts";
import { type PageText, pageOf, withoutComments } from "./page-text.ts";
import { noteOrigins } from "./text-origins.ts";

/**
 * A page or a fragment as a document, put right where linkedom differs from a browser: order, roots and depth.
 *
 * @param tracing notes where the text stands in the file, for `tracedNode`.
 */
export function parsePage(file: string, tracing = false): Document {
  const { html, toFile }: PageText = pageOf(file);
  const page = withOneRoot(html);
  const { document } = parseHTML(page) as unknown as { document: Document };
  if (tracing) noteOrigins(document, page, toFile);
  const body = document.querySelector("body");
  // `document.body` is a new, empty one unless the body follows the head; browsers read such scripts as part of the head.
  if (body) document.querySelector("head")?.after(body);
  limitNesting(document.documentElement);
  return document;
}

/**
 * Pages of the days of conditional comments open `<html>` once for each browser; for a browser of today only the last counts.
 * What opens another page inside the body (`<html><body>` around a part that a site took from elsewhere) opens none, and
 * what scripts say of these tags is no tag. Spaces take the place of the others, so that offsets stay.
 */
function withOneRoot(html: string): string {
  const page = withoutScripts(withoutComments(html));
  const body = page.search(/<body[\s>]/iu);
  const roots = [...page.matchAll(/<html(?:\s[^>]*)?>/giu)];
  const root = roots.findLast(({ index }) => body < 0 || index < body) ?? roots[0];
  const others = [
    ...roots.filter((each) => each !== root),
    ...[...page.matchAll(/<body(?:\s[^>]*)?>/giu)].slice(1),
    ...[/<\/body\s*>/giu, /<\/html\s*>/giu].flatMap((end) => [...page.matchAll(end)].slice(0, -1)),
  ];
  return others
    .sort((one, other) => one.index - other.index)
    .reduceRight(
      (text, { 0: tag, index }) => text.slice(0, index) + " ".repeat(tag.length) + text.slice(index + tag.length),
      html,
    );
}

function withoutScripts(html: string): string {
  const lower = html.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  for (const { index, 0: tag } of html.matchAll(/<script(?:\s[^<>]*)?>/giu)) {
    if (index < at) continue;
    const from = index + tag.length;
    const end = lower.indexOf("</script", from);
    if (end < 0) break;
    parts.push(html.slice(at, from), " ".repeat(end - from));
    at = end;
  }
  return parts.join("") + html.slice(at);
}
