import type { Mark } from "../source.ts";
import type { Run } from "../text-builder.ts";
import { tracedNode } from "./text-origins.ts";

const SKIPPED =
  /^(?:script|style|noscript|template|iframe|svg|button|form|input|select|textarea|object|video|audio|canvas|math)$/;
const MARKS: Readonly<Record<string, Mark["type"]>> = { b: "strong", strong: "strong", i: "emphasis", em: "emphasis" };

/** The inline text under a node, with links and emphasis. A line break is a space; two of them are a blank line. */
export function addRuns(node: Node, base: string | undefined, marks: Run["marks"] = []): Run[] {
  if (node.nodeType === 3) return [{ ...tracedNode(node), marks }];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const tag = element.tagName.toLowerCase();
  if (tag === "br") return [{ text: "\n", marks: [] }];
  if (SKIPPED.test(tag) || isHidden(element) || /\b(?:reference|mw-editsection)\b/.test(element.className ?? ""))
    return [];
  if (tag === "sup" && isNoteCall(element)) return [];
  const type = MARKS[tag];
  let inner = marks;
  if (type && !marks.some((mark) => mark.type === type)) inner = [...marks, { type }];
  else if (tag === "a") {
    const url = absolute(element.getAttribute("href"), base);
    if (url) inner = [...marks, { type: "link", url }];
  }
  return [...element.childNodes].flatMap((child) => addRuns(child, base, inner));
}

/** "des maladies¹": a small number behind a word, a year or a mark calls a note; behind a unit or a figure it is a power. */
function isNoteCall(element: Element): boolean {
  if (!/^\s*\(?\d{1,2}(?:\s?[,;–-]\s?\d{1,2})*\)?\s*$/u.test(element.textContent ?? "")) return false;
  let before: Node | null = element;
  while (before && !before.previousSibling) before = before.parentNode;
  return /(?:\p{L}{4,}|[.,;:!?»”)]|(?<!\d)(?:19|20)\d\d)\s*$/u.test(before?.previousSibling?.textContent ?? "");
}

/** A caption that is only hidden from screen readers, to whom the picture's alternative text says it already, is shown. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute("hidden") ||
    (element.getAttribute("aria-hidden") === "true" && element.closest("figcaption") === null) ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "")
  );
}

/** An http(s) address, absolute when a base is known; undefined for anything that is no address of a page. */
export function absolute(address: string | null | undefined, base: string | undefined): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.startsWith("#")) return undefined;
  try {
    const url = new URL(trimmed, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
