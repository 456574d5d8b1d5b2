import type { Article } from "../edit/article.ts";
import { notAnArticle } from "../errors/catalogue.ts";
import { decode } from "../source/decode.ts";
import { type ReadOptions, readSource } from "../source/read-source.ts";
import type { Page } from "./page.ts";

/** An article written anywhere, and the page it stands on when it came as HTML. */
export interface ForeignArticle {
  readonly article: Article;
  readonly page?: Page;
}

/**
 * Reads an article to be checked: our `article.json`, Markdown with front matter, an HTML page or fragment, plain text or
 * .docx. Nothing is cleaned, so that what should not be there is found.
 *
 * @throws TitrailleError EMPTY_INPUT, BINARY_INPUT, TOO_LARGE, UNKNOWN_ENCODING, NOT_AN_ARTICLE for other JSON.
 */
export async function readArticle(bytes: Uint8Array, options: ReadOptions): Promise<ForeignArticle> {
  if (/\.json$/i.test(options.name)) return { article: articleFromJson(bytes, options.name) };
  const source = await readSource(bytes, { ...options, asIs: true });
  const raw = (): string => decode(bytes, options.name, { asIs: true }).text;
  if (source.format === "markdown") {
    const { articleFromMarkdown } = await import("./markdown.ts");
    return { article: articleFromMarkdown(raw()) };
  }
  const { articleFromSource } = await import("./from-source.ts");
  if (source.format === "text") {
    const { withPlainHeadings } = await import("../clean/plain-headings.ts");
    return { article: articleFromSource({ ...source, blocks: withPlainHeadings(source.blocks, source.text) }) };
  }
  if (source.format !== "html") return { article: articleFromSource(source) };
  const { readPage } = await import("./page.ts");
  const { page, parts } = readPage(raw(), source);
  return { article: articleFromSource(source, parts), page };
}

function articleFromJson(bytes: Uint8Array, name: string): Article {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes, name, { asIs: true }).text);
  } catch {
    throw notAnArticle(name);
  }
  const found = (typeof value === "object" && value !== null && "article" in value ? value.article : value) as Article;
  if (found?.schemaVersion !== 1 || !Array.isArray(found.body?.children) || typeof found.headline?.text !== "string")
    throw notAnArticle(name);
  return found;
}
