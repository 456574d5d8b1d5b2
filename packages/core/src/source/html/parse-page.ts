import { parseHTML } from "linkedom";
import { limitNesting } from "./nesting.ts";
import { noteOrigins, type ToFile } from "./text-origins.ts";

/** The text of a whole page, and where in the file it comes from. */
export interface PageText {
  readonly html: string;
  readonly toFile: ToFile;
}

/** What stands between the tags of an empty page. */
export function wrapped(html: string): PageText {
  const head = "<!doctype html><html><head></head><body>";
  return { html: `${head}${html}</body></html>`, toFile: (offset) => offset - head.length };
}

/**
 * A page as a document, put right where linkedom differs from a browser: what stands between head and body, and depth.
 *
 * @param tracing notes where the text stands in the file, for `tracedNode`.
 */
export function parsePage({ html, toFile }: PageText, tracing = false): Document {
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
 * Spaces take the place of the others, so that offsets stay.
 */
function withOneRoot(html: string): string {
  const found = [...html.matchAll(/<!--[\s\S]*?(?:-->|$)|<html(?:\s[^>]*)?>/giu)];
  const roots = found.filter(({ 0: tag }) => !tag.startsWith("<!--"));
  return roots
    .slice(0, -1)
    .reduceRight(
      (text, { 0: tag, index }) => text.slice(0, index) + " ".repeat(tag.length) + text.slice(index + tag.length),
      html,
    );
}
