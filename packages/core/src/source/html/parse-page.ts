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
 * Spaces take the place of the others, so that offsets stay.
 */
function withOneRoot(html: string): string {
  const roots = [...withoutComments(html).matchAll(/<html(?:\s[^>]*)?>/giu)];
  return roots
    .slice(0, -1)
    .reduceRight(
      (text, { 0: tag, index }) => text.slice(0, index) + " ".repeat(tag.length) + text.slice(index + tag.length),
      html,
    );
}
