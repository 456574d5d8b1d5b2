import type { Article, ArticleMetadata } from "../edit/article.ts";
import { slugOf } from "../edit/slug.ts";
import { sliceTraced, type TracedText, untraced } from "../source/origin.ts";
import type { Source, SourceBlock } from "../source/source.ts";
import type { Leaf } from "./leaves.ts";
import { written } from "./markdown.ts";
import { type ArticleOrigins, bodyOrigins } from "./origins.ts";
import { bodyOf, plain } from "./source-body.ts";

/** What stands under a picture: all of it, and who is credited apart from what is told. */
export interface Caption {
  readonly text: string;
  readonly caption: TracedText;
  readonly credit?: string;
}

/** What a page says of its parts that its blocks do not tell. */
export interface PageParts {
  readonly h1?: readonly TracedText[];
  readonly seoTitle?: TracedText;
  readonly description?: TracedText;
  readonly standfirst?: TracedText;
  readonly keyPoints?: readonly TracedText[];
  readonly captions?: readonly Caption[];
  /** Printed around the text: section, signature, source line. */
  readonly aside?: readonly string[];
  /** Where the words of subheadings come from, by their text, as pages of ours say it. */
  readonly headingOrigins?: ReadonlyMap<string, string>;
}

/** A document that was read, as the article that it is, with the places of its texts: nothing is cleaned, written or left out. */
export function readSourceArticle(
  source: Source,
  parts: PageParts = {},
): { article: Article; origins: ArticleOrigins } {
  const { metadata } = source;
  const whole: TracedText =
    source.origins === undefined ? untraced(source.text) : { text: source.text, origins: source.origins };
  const h1 = source.blocks.find((block) => block.type === "heading" && block.depth === 1);
  const textOf = (block: SourceBlock): TracedText => plain(sliceTraced(whole, block.start, block.end));
  const headline = h1 ? textOf(h1) : titleOf(metadata.title ?? "", parts);
  const apart = new Set([
    ...[parts.standfirst, ...(parts.keyPoints ?? [])].flatMap((part) => part?.text ?? []),
    ...(parts.aside ?? []),
  ]);
  // Once each: a key point may stand in the text again, as a paragraph of its own.
  const blocks = source.blocks.filter((block) => block !== h1 && !apart.delete(textOf(block).text));
  const captionOf = (block: SourceBlock | undefined): Caption | undefined => {
    const own = block?.type === "caption" ? textOf(block) : untraced("");
    if (own.text === "") return undefined;
    return parts.captions?.find((each) => each.text === own.text) ?? { text: own.text, caption: own };
  };
  const figures = blocks.flatMap((block, index) => {
    const { image } = block;
    const own = captionOf(image ? blocks[index + 1] : blocks[index - 1]?.image ? undefined : block);
    if (!image && !own) return [];
    const { caption = untraced(""), credit } = own ?? {};
    return [{ caption, ...(credit ? { credit } : {}), ...(image ? { image } : {}), sources: [] }];
  });
  const standfirst = parts.standfirst ?? (metadata.standfirst ? untraced(metadata.standfirst) : undefined);
  const seoTitle = parts.seoTitle ?? headline;
  const description = parts.description ?? untraced(metadata.description ?? "");
  const keyPoints = parts.keyPoints ?? [];
  const traced = new Map<Leaf["node"], TracedText>();
  const body = bodyOf(
    {
      whole,
      marks: source.marks.toSorted((a, b) => a.start - b.start),
      traced,
      headingOrigins: parts.headingOrigins ?? new Map(),
    },
    blocks.filter(({ type }) => type !== "caption"),
  );
  const article: Article = {
    schemaVersion: 1,
    language: metadata.language ?? "fr",
    slug: slugOfUrl(metadata.url) ?? slugOf(headline.text, source.name),
    headline: written(headline.text),
    seoTitle: written(seoTitle.text),
    description: written(description.text),
    ...(standfirst?.text ? { standfirst: written(standfirst.text) } : {}),
    tags: metadata.tags ?? [],
    keyPoints: keyPoints.map(({ text }) => written(text)),
    faq: [],
    body,
    figures: figures.map((figure) => ({ ...figure, caption: figure.caption.text })),
    metadata: metadataOf(source),
    sources: [],
  };
  const origins: ArticleOrigins = {
    headline,
    seoTitle,
    description,
    ...(standfirst ? { standfirst } : {}),
    keyPoints,
    body: bodyOrigins(body, (leaf) => traced.get(leaf)),
    figures: figures.map(({ caption }) => caption),
  };
  return { article, origins };
}

/** The title that a page states, where a heading or its title element prints it. */
function titleOf(title: string, { h1 = [], seoTitle }: PageParts): TracedText {
  // Statements fold no-break spaces too.
  const folded = (text: string): string => text.replace(/\s+/gu, " ");
  return [...h1, ...(seoTitle ? [seoTitle] : [])].find(({ text }) => folded(text) === title) ?? untraced(title);
}

function metadataOf({ metadata }: Source): ArticleMetadata {
  const { author, authorUrl, coAuthors, publisher, datePublished, dateModified, url, image, section } = metadata;
  return {
    ...(author ? { author: { name: author, ...(authorUrl ? { url: authorUrl } : {}) } } : {}),
    ...(coAuthors ? { coAuthors: coAuthors.map((name) => ({ name })) } : {}),
    ...(publisher ? { publisher: { name: publisher } } : {}),
    ...(datePublished ? { datePublished } : {}),
    ...(dateModified ? { dateModified } : {}),
    ...(url ? { url } : {}),
    ...(image ? { image } : {}),
    ...(section ? { section } : {}),
  };
}

/** The last part of an address, without extension and number. */
function slugOfUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const last = new URL(url).pathname.split("/").filter(Boolean).at(-1);
  return last?.replace(/\.\w{2,5}$/u, "").replace(/[-_.]\d{4}.*$/u, "") || undefined;
}
