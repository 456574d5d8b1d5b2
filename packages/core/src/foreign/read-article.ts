import type { Article } from "../edit/article.ts";
import { notAnArticle } from "../errors/catalogue.ts";
import { decode } from "../source/decode.ts";
import { type ReadOptions, readSource } from "../source/read-source.ts";
import type { SourceFormat } from "../source/source.ts";
import type { ArticleOrigins } from "./origins.ts";
import type { Page } from "./page.ts";

/** An article written anywhere, and the page it stands on when it came as HTML. */
export interface ForeignArticle {
  readonly article: Article;
  readonly format: SourceFormat | "json";
  /** The text of the file, decoded, without byte order mark; "" of .docx. */
  readonly text: string;
  readonly page?: Page;
  /** Where its texts stand in `text`; not known of .docx. */
  readonly origins?: ArticleOrigins;
}

/**
 * Reads an article to be checked: our `article.json`, Markdown with front matter, an HTML page or fragment, plain text or
 * .docx. Nothing is cleaned, so that what should not be there is found.
 *
 * @throws TitrailleError EMPTY_INPUT, BINARY_INPUT, TOO_LARGE, UNKNOWN_ENCODING, NOT_AN_ARTICLE for other JSON.
 */
export async function readArticle(bytes: Uint8Array, options: ReadOptions): Promise<ForeignArticle> {
  const { name } = options;
  if (/\.json$/i.test(name)) {
    const { text } = decode(bytes, name, { asIs: true });
    const { article, root } = articleFromJson(text, name);
    const { jsonOrigins } = await import("./json-origins.ts");
    return { format: "json", text, article, origins: jsonOrigins(article, text, root) };
  }
  const source = await readSource(bytes, { ...options, tracing: true, asIs: true });
  const { format } = source;
  const text = format === "docx" ? "" : decode(bytes, name, { asIs: true }).text;
  if (format === "markdown") {
    const { readMarkdownArticle } = await import("./markdown.ts");
    return { format, text, ...readMarkdownArticle(text) };
  }
  const { readSourceArticle } = await import("./from-source.ts");
  if (format === "text") {
    const { withPlainHeadings } = await import("../clean/plain-headings.ts");
    return { format, text, ...readSourceArticle({ ...source, blocks: withPlainHeadings(source.blocks, source.text) }) };
  }
  if (format !== "html") return { format, text, ...readSourceArticle(source) };
  const { readPage } = await import("./page.ts");
  const { page, parts } = readPage(text, source);
  return { format, text, ...readSourceArticle(source, parts), page };
}

/** The article of a JSON document, which may be a report around it, and the keys that lead to it. */
function articleFromJson(text: string, name: string): { article: Article; root: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notAnArticle(name);
  }
  const isAround = typeof value === "object" && value !== null && "article" in value;
  const found = (isAround ? (value as { article: unknown }).article : value) as Article;
  if (found?.schemaVersion !== 1 || !Array.isArray(found.body?.children) || typeof found.headline?.text !== "string")
    throw notAnArticle(name);
  return { article: found, root: isAround ? ["article"] : [] };
}
