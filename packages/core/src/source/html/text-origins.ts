import { Parser } from "htmlparser2";
import { isFrench } from "../language.ts";
import { type TracedText, tracedAs, tracedVerbatim, untraced } from "../origin.ts";

/** Elements whose text is no prose. */
const CODE = /^(?:code|kbd|var|samp|pre|tt|script|style|textarea|math|svg|template)$/;

/** Attributes that name a language, as they are written: linkedom keeps their case. */
const LANGUAGE = ["lang", "LANG", "xml:lang"];

/** Offset in the file of an offset in the text that was parsed. */
export type ToFile = (offset: number) => number;

/** Where text nodes and contents of meta elements stand in the file: kept beside the document, since its nodes have no place for it. */
const known = new WeakMap<Node, TracedText>();

/** The text of a text node, with its places when the document was parsed with them. */
export function tracedNode(node: Node): Pick<TracedText, "text"> & Partial<TracedText> {
  return known.get(node) ?? { text: node.textContent ?? "" };
}

/** The `content` of a meta element, in the same way. */
export function tracedContent(meta: Element): TracedText {
  return known.get(meta) ?? untraced(contentOf(meta));
}

/**
 * Notes the places of a document's text, before anything is moved in it. linkedom makes one node of each text that
 * htmlparser2 reports, and adds nodes in the order of the file: the same parser is run again for their offsets. Where the two
 * do not agree, nothing is noted.
 */
export function noteOrigins(document: Document, html: string, toFile: ToFile): void {
  const parsed = parse(html);
  const nodes = nodesOf(document);
  const agree =
    parsed.length === nodes.length &&
    nodes.every(({ node }, index) => parsed[index]!.text === (isMeta(node) ? contentOf(node) : node.textContent));
  if (!agree) return;
  for (const [index, { node, apart }] of nodes.entries()) {
    const { text, start, end } = parsed[index]!;
    const isVerbatim = html.slice(start, end) === text;
    const place = toFile(start);
    if (isVerbatim) known.set(node, tracedVerbatim(text, place, apart ? "apart" : "verbatim"));
    else known.set(node, tracedAs(text, place, apart ? "apart" : "decoded"));
  }
}

/** Text, or the content of a meta element, and where it stands in what was parsed. */
interface ParsedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function parse(html: string): ParsedText[] {
  const texts: ParsedText[] = [];
  let content: ParsedText | undefined;
  const parser = new Parser(
    {
      ontext: (text) => void texts.push({ text, start: parser.startIndex, end: parser.endIndex + 1 }),
      onattribute: (name, text, quote) => {
        const end = parser.endIndex - (quote ? 1 : 0);
        if (name === "content") content ??= { text, start: end - text.length, end };
      },
      onopentag: (name) => {
        if (name === "meta") texts.push(content ?? { text: "", start: 0, end: 0 });
        content = undefined;
      },
    },
    // The options of linkedom.
    { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: false },
  );
  parser.write(html);
  parser.end();
  return texts;
}

/** In the order of the document; not recursive, since broken pages nest thousands of elements. */
function nodesOf(document: Document): { node: Node; apart: boolean }[] {
  const found: { node: Node; apart: boolean }[] = [];
  const open: { node: Node; code: boolean; foreign: boolean }[] = [{ node: document, code: false, foreign: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    let { code, foreign } = next;
    if (node.nodeType === 1) {
      const element = node as Element;
      const language = LANGUAGE.map((name) => element.getAttribute(name)).find(Boolean);
      code ||= CODE.test(element.tagName.toLowerCase());
      foreign = language ? !isFrench(language) : foreign;
    }
    if (node.nodeType === 3 || node.nodeType === 4 || isMeta(node)) found.push({ node, apart: code || foreign });
    for (const child of [...node.childNodes].reverse()) open.push({ node: child, code, foreign });
  }
  return found;
}

function isMeta(node: Node): node is Element {
  return node.nodeType === 1 && (node as Element).tagName.toLowerCase() === "meta";
}

function contentOf(meta: Element): string {
  return meta.getAttribute("content") ?? "";
}
