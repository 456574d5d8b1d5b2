import type { List, PhrasingContent, Root, RootContent } from "mdast";
import { type Article, type ArticleMetadata, ORIGINS } from "../edit/article.ts";
import { slugOf } from "../edit/slug.ts";
import type { Mark, Source, SourceBlock } from "../source/source.ts";
import { written } from "./markdown.ts";

/** What stands under a picture: all of it, and who is credited apart from what is told. */
export interface Caption {
  readonly text: string;
  readonly caption: string;
  readonly credit?: string;
}

/** What a page says of its parts that its blocks do not tell. */
export interface PageParts {
  readonly seoTitle?: string;
  readonly description?: string;
  readonly standfirst?: string;
  readonly keyPoints?: readonly string[];
  readonly captions?: readonly Caption[];
  /** Printed around the text: section, signature, source line. */
  readonly aside?: readonly string[];
  /** Where the words of subheadings come from, by their text, as pages of ours say it. */
  readonly origins?: ReadonlyMap<string, string>;
}

/** A document that was read, as the article that it is: nothing is cleaned, written or left out. */
export function articleFromSource(source: Source, parts: PageParts = {}): Article {
  const { metadata } = source;
  const h1 = source.blocks.find((block) => block.type === "heading" && block.depth === 1);
  const textOf = (block: SourceBlock): string => plain(source.text.slice(block.start, block.end));
  const headline = h1 ? textOf(h1) : (metadata.title ?? "");
  const apart = new Set(
    [parts.standfirst, ...(parts.keyPoints ?? []), ...(parts.aside ?? [])].flatMap((text) => text ?? []),
  );
  // Once each: a key point may stand in the text again, as a paragraph of its own.
  const blocks = source.blocks.filter((block) => block !== h1 && !apart.delete(textOf(block)));
  const captionOf = (block: SourceBlock | undefined): Caption | undefined => {
    const text = block?.type === "caption" ? textOf(block) : "";
    return text === "" ? undefined : (parts.captions?.find((each) => each.text === text) ?? { text, caption: text });
  };
  const standfirst = parts.standfirst ?? metadata.standfirst;
  return {
    schemaVersion: 1,
    language: metadata.language ?? "fr",
    slug: slugOfUrl(metadata.url) ?? slugOf(headline, source.name),
    headline: written(headline),
    seoTitle: written(parts.seoTitle ?? headline),
    description: written(parts.description ?? metadata.description ?? ""),
    ...(standfirst ? { standfirst: written(standfirst) } : {}),
    tags: metadata.tags ?? [],
    keyPoints: (parts.keyPoints ?? []).map(written),
    faq: [],
    body: bodyOf(
      source,
      blocks.filter(({ type }) => type !== "caption"),
      parts.origins ?? new Map(),
    ),
    figures: blocks.flatMap((block, index) => {
      const { image } = block;
      const own = captionOf(image ? blocks[index + 1] : blocks[index - 1]?.image ? undefined : block);
      if (!image && !own) return [];
      const { caption = "", credit } = own ?? {};
      return [{ caption, ...(credit ? { credit } : {}), ...(image ? { image } : {}), sources: [] }];
    }),
    metadata: metadataOf(source),
    sources: [],
  };
}

function metadataOf({ metadata }: Source): ArticleMetadata {
  const { author, authorUrl, publisher, datePublished, dateModified, url, image, section } = metadata;
  return {
    ...(author ? { author: { name: author, ...(authorUrl ? { url: authorUrl } : {}) } } : {}),
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
  return last?.replace(/\.\w{2,5}$/u, "").replace(/[-_.]\d{4,}.*$/u, "") || undefined;
}

function bodyOf(source: Source, blocks: readonly SourceBlock[], origins: ReadonlyMap<string, string>): Root {
  const children: RootContent[] = [];
  for (const block of blocks) {
    const last = children.at(-1);
    if (block.type === "list-item" && last?.type === "list") last.children.push(...listOf(source, block).children);
    else children.push(...blockOf(source, block, origins));
  }
  return { type: "root", children };
}

function headingOf(source: Source, block: SourceBlock, origins: ReadonlyMap<string, string>): RootContent {
  const stated = origins.get(plain(source.text.slice(block.start, block.end)));
  const origin = ORIGINS.find((each) => each === stated);
  return {
    type: "heading",
    depth: Math.min(block.depth ?? 2, 6) as 2,
    children: inline(source, block),
    ...(origin ? { data: { origin } } : {}),
  };
}

function blockOf(source: Source, block: SourceBlock, origins: ReadonlyMap<string, string>): RootContent[] {
  switch (block.type) {
    case "heading":
      return [headingOf(source, block, origins)];
    case "list-item":
      return [listOf(source, block)];
    case "quote":
      return [{ type: "blockquote", children: [{ type: "paragraph", children: inline(source, block) }] }];
    case "code":
      return [{ type: "code", value: source.text.slice(block.start, block.end) }];
    case "image":
      return block.image
        ? [
            {
              type: "paragraph",
              children: [{ type: "image", url: block.image.url, ...(block.image.alt ? { alt: block.image.alt } : {}) }],
            },
          ]
        : [];
    case "table":
      return [
        {
          type: "table",
          children: (block.rows ?? []).map((row) => ({
            type: "tableRow",
            children: row.map((cell) => ({ type: "tableCell", children: inline(source, cell) })),
          })),
        },
      ];
    case "caption":
      return [];
    case "paragraph":
      return [{ type: "paragraph", children: inline(source, block) }];
  }
}

function listOf(source: Source, block: SourceBlock): List {
  return {
    type: "list",
    ordered: block.ordered ?? false,
    children: [{ type: "listItem", children: [{ type: "paragraph", children: inline(source, block) }] }],
  };
}

/** The text of a span with its links; marks inside marks are passed over, since no rule looks at them. */
function inline({ text, marks }: Source, { start, end }: { start: number; end: number }): PhrasingContent[] {
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end).sort((a, b) => a.start - b.start);
  const out: PhrasingContent[] = [];
  let at = start;
  const add = (to: number): void => {
    if (to > at) out.push({ type: "text", value: oneLine(text.slice(at, to)) });
  };
  for (const mark of inside) {
    if (mark.start < at) continue;
    add(mark.start);
    out.push(marked(mark, oneLine(text.slice(mark.start, mark.end))));
    at = mark.end;
  }
  add(end);
  return out;
}

function marked({ type, url }: Mark, value: string): PhrasingContent {
  const children: PhrasingContent[] = [{ type: "text", value }];
  if (type === "link") return { type, url: url ?? "", children: children as never };
  return { type, children };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}

function plain(text: string): string {
  return oneLine(text).trim();
}
