import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as plainTextOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { parseDocument } from "yaml";
import type { Article, ArticleMetadata, Grounded } from "../edit/article.ts";
import { slugOf } from "../edit/slug.ts";
import { frontMatterOf } from "../source/front-matter.ts";
import { isFrench } from "../source/language.ts";
import { markdownTracer } from "./markdown-origins.ts";
import { type ArticleOrigins, asApart, blockOrigins, bodyOrigins, type PlacedOrigins } from "./origins.ts";
import { yamlText, yamlTexts } from "./yaml-origins.ts";

/**
 * An article written in Markdown, with the front matter that `render` writes (title, seoTitle, description, slug,
 * standfirst, keyphrase, keyPoints, tags, lang, author, date, lastmod, agency, canonical, image, source). Without a title in
 * the front matter, the first heading of level 1 is the headline; without a standfirst, a first paragraph that is all bold.
 * Key points and the line of the source that the body repeats stay in the front matter only. What is not stated stays empty.
 */
export function articleFromMarkdown(markdown: string): Article {
  return readMarkdownArticle(markdown).article;
}

/** As `articleFromMarkdown`, with the places of its texts. Of front matter that is no YAML the places are not known. */
export function readMarkdownArticle(markdown: string): { article: Article; origins: ArticleOrigins } {
  const { raw: front, yaml, yamlStart, fields } = frontMatterOf(markdown);
  const whole = parseDocument(yaml);
  const document = whole.errors.length > 0 ? parseDocument("") : whole;
  const field = (name: string): string | undefined => (typeof fields[name] === "string" ? fields[name] : undefined);
  const below = front.length;
  const text = markdown.slice(below);
  const tree = fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const h1 = tree.children.find((block) => block.type === "heading" && block.depth === 1);
  const h1Text = h1 ? plainTextOf(h1) : "";
  const headline = field("title") ?? h1Text;
  const untitled = tree.children.filter((block) => !(block === h1 && h1Text === headline));
  const points = strings(fields.keyPoints);
  const own = withoutRestated(untitled, points, fields);
  const bold = field("standfirst") === undefined ? boldParagraph(own[0]) : undefined;
  const body: Root = { type: "root", children: bold ? own.slice(1) : own };
  const standfirst = field("standfirst") ?? bold;
  const keyphrase = field("keyphrase");
  const dates = { published: dateOf(fields.date), modified: dateOf(fields.lastmod) };
  const [author, ...others] = [field("author") ?? strings(fields.author)].flat();
  const metadata: ArticleMetadata = {
    ...(author !== undefined ? { author: { name: author } } : {}),
    ...(others.length > 0 ? { coAuthors: others.map((name) => ({ name })) } : {}),
    ...(field("agency") ? { agency: field("agency")! } : {}),
    ...(dates.published ? { datePublished: dates.published } : {}),
    ...(dates.modified ? { dateModified: dates.modified } : {}),
    ...(field("canonical") ? { url: field("canonical")! } : {}),
    ...(field("image") ? { image: { url: field("image")! } } : {}),
    ...(field("source") ? { credit: { url: field("source")! } } : {}),
  };
  const article: Article = {
    schemaVersion: 1,
    language: field("lang") ?? "fr",
    slug: field("slug") ?? slugOf(headline, ""),
    headline: written(headline),
    seoTitle: written(field("seoTitle") ?? headline),
    description: written(field("description") ?? ""),
    ...(standfirst ? { standfirst: written(standfirst) } : {}),
    ...(keyphrase ? { keyphrase: { text: keyphrase, variants: [keyphrase] } } : {}),
    tags: strings(fields.tags),
    keyPoints: points.map(written),
    faq: [],
    body,
    figures: [],
    metadata,
    sources: [],
  };
  const trace = markdownTracer(text, below);
  const stated = (name: string): PlacedOrigins | undefined =>
    field(name) === undefined ? undefined : yamlText(document, [name], yaml, yamlStart);
  const ofBlock = (block: RootContent | undefined): PlacedOrigins | undefined =>
    block && blockOrigins(block, trace, below);
  const title = stated("title") ?? ofBlock(h1);
  const origins: ArticleOrigins = {
    headline: title,
    seoTitle: stated("seoTitle") ?? title,
    description: stated("description"),
    standfirst: stated("standfirst") ?? (bold ? ofBlock(own[0]) : undefined),
    keyPoints: yamlTexts(document, "keyPoints", yaml, yamlStart),
    body: bodyOrigins(body, trace, below),
  };
  return { article, origins: isFrench(article.language) ? origins : asApart(origins) };
}

/** The text of a paragraph that is one piece of bold, as `render` prints a standfirst. */
function boldParagraph(block: RootContent | undefined): string | undefined {
  return block?.type === "paragraph" && block.children.length === 1 && block.children[0]?.type === "strong"
    ? plainTextOf(block)
    : undefined;
}

/** The body without what `render` prints again from the front matter: the list of key points, the line of the source. */
function withoutRestated(
  blocks: readonly RootContent[],
  points: readonly string[],
  { agency, source }: Record<string, unknown>,
): RootContent[] {
  const kept = [...blocks];
  // Under the standfirst, or at once where there is none.
  const title = [0, 1].find((at) => boldParagraph(kept[at]) !== undefined && isListOf(points, kept[at + 1]));
  if (title !== undefined) kept.splice(title, 2);
  const last = kept.at(-1);
  if ((agency || source) && last?.type === "paragraph" && /^Source\s?:\s/u.test(plainTextOf(last))) kept.pop();
  return kept;
}

function isListOf(points: readonly string[], block: RootContent | undefined): boolean {
  return (
    block?.type === "list" &&
    block.children.length > 0 &&
    block.children.every((item) => points.includes(plainTextOf(item)))
  );
}

/** YAML reads some dates as such. */
function dateOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : undefined;
}

/** A text that nobody tied to a source. */
export function written(text: string): Grounded {
  return { text, origin: "generated", sources: [] };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
