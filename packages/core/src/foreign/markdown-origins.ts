import { isFrench } from "../source/language.ts";
import { NOWHERE, type Origin, originAt, type TracedText, tracedAs, tracedVerbatim } from "../source/origin.ts";
import type { Leaf } from "./leaves.ts";

/** Elements whose text is no prose. */
const CODE = /^(?:code|kbd|var|samp|pre|tt|script|style|textarea|math|svg|template)$/i;
const TAG = /<(\/?)([a-z][\w-]*)(?![\w-])((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/**
 * Traces the pieces of text of a Markdown document, which must be asked for in the order of the document: raw HTML opens
 * and closes elements around them.
 *
 * @param shift offset of `markdown` in the file.
 */
export function markdownTracer(markdown: string, shift: number): (leaf: Leaf["node"]) => TracedText | undefined {
  /** The element of raw HTML that is open and holds no French prose, and how many of its name are open. */
  let open: { readonly name: string; count: number } | undefined;
  const follow = (html: string): void => {
    if (html.startsWith("<!--")) return;
    for (const [, slash, name = "", attributes = ""] of html.matchAll(TAG)) {
      if (open) {
        if (name.toLowerCase() !== open.name || attributes.endsWith("/")) continue;
        open.count += slash ? -1 : 1;
        if (open.count === 0) open = undefined;
      } else if (!slash && (CODE.test(name) || isForeign(attributes))) open = { name: name.toLowerCase(), count: 1 };
    }
  };
  return (leaf) => {
    const start = leaf.position?.start.offset;
    const end = leaf.position?.end.offset;
    if (leaf.type === "html") follow(leaf.value);
    if (start === undefined || end === undefined) return undefined;
    if (leaf.type !== "text") return tracedAs(leaf.value, shift + start, "apart");
    if (open) return tracedAs(leaf.value, shift + start, "apart");
    return alignText(leaf.value, markdown.slice(start, end), shift + start);
  };
}

function isForeign(attributes: string): boolean {
  const language = /\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1];
  return language !== undefined && !isFrench(language);
}

/**
 * Where each character of a text node stands in its own Markdown: reading takes away backslashes, decodes entities, and
 * strips the beginnings and ends of lines (CommonMark 6.7, 6.8, 2.4, 2.5); all else stands there as it is.
 *
 * @param offset of `raw` in the file.
 */
function alignText(value: string, raw: string, offset: number): TracedText {
  if (value === raw) return tracedVerbatim(value, offset);
  const origins: Origin[] = [];
  let at = 0;
  for (let index = 0; index < value.length; ) {
    const wanted = value[index]!;
    ENTITY.lastIndex = at;
    const entity = raw[at] === "&" ? ENTITY.exec(raw)?.[0] : undefined;
    if (raw[at] === "\\" && raw[at + 1] === wanted && /[!-/:-@[-`{-~]/.test(wanted)) {
      origins.push(originAt(offset + at, "decoded"));
      at += 2;
      index++;
    } else if (entity && !value.startsWith(entity, index)) {
      const length = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      for (let unit = 0; unit < length; unit++) origins.push(originAt(offset + at, "decoded"));
      at += entity.length;
      index += length;
    } else if (raw[at] === wanted) {
      origins.push(originAt(offset + at, "verbatim"));
      at++;
      index++;
      if (wanted === "\n") at = lineStart(raw, at);
    } else if (raw[at] === " " || raw[at] === "\t") at++;
    else return { text: value, origins: Array<Origin>(value.length).fill(NOWHERE) };
  }
  return at === raw.length || raw.slice(at).trim() === ""
    ? { text: value, origins }
    : { text: value, origins: Array<Origin>(value.length).fill(NOWHERE) };
}

/** Behind the indentation and the signs of block quotations at the beginning of a line. */
function lineStart(raw: string, at: number): number {
  let start = at;
  while (/[ \t>]/.test(raw[start] ?? "")) start++;
  return start;
}
