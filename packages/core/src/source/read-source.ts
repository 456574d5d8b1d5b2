import { emptyInput } from "../errors/catalogue.ts";
import { decode } from "./decode.ts";
import { tracedVerbatim } from "./origin.ts";
import { plainTextBlocks } from "./plain-text.ts";
import type { Source, SourceFormat } from "./source.ts";

export interface ReadOptions {
  /** A name for messages and provenance: a file name, or "stdin". */
  readonly name: string;
  /** Told by the content when absent. */
  readonly format?: SourceFormat;
  /** Address that relative links and images of HTML start from. */
  readonly baseUrl?: string;
  /** Says where each character of the text stands in the file (`Source.origins`). */
  readonly tracing?: boolean;
  /** Text that was decoded wrongly once before is left as it is, so that it is found. */
  readonly asIs?: boolean;
}

/**
 * Reads a document: what its format states becomes blocks, marks and metadata; nothing is cleaned yet. The readers of
 * HTML, Markdown and .docx are loaded when they are needed, so that plain text does not pay for them.
 *
 * @throws TitrailleError EMPTY_INPUT, BINARY_INPUT, TOO_LARGE, UNKNOWN_ENCODING.
 */
export async function readSource(
  bytes: Uint8Array,
  { name, format, baseUrl, tracing = false, asIs = false }: ReadOptions,
): Promise<Source> {
  if (format === "docx" || isZip(bytes)) {
    const { readDocx } = await import("./docx.ts");
    return { name, format: "docx", encoding: "utf-8", ...(await readDocx(bytes, name)) };
  }
  const { text, encoding } = decode(bytes, name, { asIs });
  const kind = format ?? formatOf(text, name);
  const source: Source = { name, format: kind, encoding, ...(await readText(text, kind, tracing, baseUrl)) };
  if (source.text.trim() === "") throw emptyInput(name);
  return source;
}

async function readText(
  text: string,
  format: SourceFormat,
  tracing: boolean,
  baseUrl?: string,
): Promise<Pick<Source, "text" | "origins" | "blocks" | "marks" | "metadata" | "leftOut">> {
  if (format === "html") {
    const { readHtml } = await import("./html/read-html.ts");
    return readHtml(text, baseUrl, { tracing });
  }
  if (format === "markdown") {
    const { readMarkdown } = await import("./markdown.ts");
    return readMarkdown(text);
  }
  const { origins } = tracing ? tracedVerbatim(text, 0) : {};
  return { text, ...(origins ? { origins } : {}), blocks: plainTextBlocks(text), marks: [], metadata: {}, leftOut: [] };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** By content first; the name decides what few tags leave open, and Markdown may have tags in it. */
function formatOf(text: string, name: string): SourceFormat {
  const isNamed = /\.(?:md|markdown|mdx)$/i.test(name);
  if (isNamed && !/^\s*</.test(text)) return "markdown";
  if (/\.x?html?$/i.test(name) && /<[a-z!]/i.test(text)) return "html";
  const tags =
    text
      .slice(0, 200_000)
      .match(
        /<(?:!doctype html|html|head|body|article|div|p|h[1-6]|ul|ol|li|figure|section|br|span|a\s|blockquote)\b[^>]*>/gi,
      )?.length ?? 0;
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 5000)) ||
    tags >= 4 ||
    (tags >= 2 && /^\s*</.test(text))
  )
    return "html";
  if (isNamed || /^---\r?\n[\s\S]*?\n---\r?\n/.test(text)) return "markdown";
  const signs = [
    /^#{1,6} \S/m,
    /^\s*[-*+] \S[^\n]*\n\s*[-*+] \S/m,
    /(?<!!)\[[^\]\n]+\]\([^)\s]+\)/,
    /!\[[^\]\n]*\]\([^)\s]+\)/,
    /\*\*[^*\n]+\*\*/,
    /^> \S/m,
  ].filter((sign) => sign.test(text)).length;
  return /^#{1,3} \S/m.test(text) || signs >= 2 ? "markdown" : "text";
}
