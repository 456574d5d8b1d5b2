import { parseHTML } from "linkedom";
import { limitNesting } from "./nesting.ts";

/** A page as a document, put right where linkedom differs from a browser: what stands between head and body, and depth. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(withOneRoot(html)) as unknown as { document: Document };
  const body = document.querySelector("body");
  // `document.body` is a new, empty one unless the body follows the head; browsers read such scripts as part of the head.
  if (body) document.querySelector("head")?.after(body);
  limitNesting(document.documentElement);
  return document;
}

/** Pages of the days of conditional comments open `<html>` once for each browser; for a browser of today only the last counts. */
function withOneRoot(html: string): string {
  const roots = [...html.matchAll(/<html(?:\s[^>]*)?>/giu)];
  return roots
    .slice(0, -1)
    .reduceRight((text, { 0: tag, index }) => text.slice(0, index) + text.slice(index + tag.length), html);
}
