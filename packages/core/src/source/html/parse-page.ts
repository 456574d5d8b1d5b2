import { parseHTML } from "linkedom";
import { limitNesting } from "./nesting.ts";

/** A page as a document, put right where linkedom differs from a browser: what stands between head and body, and depth. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const body = document.querySelector("body");
  // `document.body` is a new, empty one unless the body follows the head; browsers read such scripts as part of the head.
  if (body) document.querySelector("head")?.after(body);
  limitNesting(document.documentElement);
  return document;
}
