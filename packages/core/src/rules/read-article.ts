import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as plainTextOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { parse } from "yaml";
import type { Article, Grounded } from "../edit/article.ts";
import { slugOf } from "../edit/slug.ts";

/**
 * An article that was written elsewhere, to be checked: Markdown with the front matter that `render` writes (title,
 * seoTitle, description, slug, standfirst, keyphrase, keyPoints, agency). Without a title in the front matter, the first
 * heading of level 1 is the headline. What is not stated stays empty; nothing is taken to rest on a source.
 *
 * @throws YAMLParseError when the front matter is no YAML.
 */
export function readArticle(markdown: string): Article {
  const front = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown);
  const parsed: unknown = front ? parse(front[1] ?? "") : {};
  const fields = (typeof parsed === "object" && parsed !== null ? parsed : {}) as Record<string, unknown>;
  const field = (name: string): string | undefined => (typeof fields[name] === "string" ? fields[name] : undefined);
  const tree = fromMarkdown(markdown.slice(front?.[0].length ?? 0), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const h1 = tree.children.find((block) => block.type === "heading" && block.depth === 1);
  const h1Text = h1 ? plainTextOf(h1) : "";
  const headline = field("title") ?? h1Text;
  const isHeadline = (block: RootContent): boolean => block === h1 && h1Text === headline;
  const body: Root = { type: "root", children: tree.children.filter((block) => !isHeadline(block)) };
  const standfirst = field("standfirst");
  const keyphrase = field("keyphrase");
  const agency = field("agency");
  return {
    schemaVersion: 1,
    language: field("lang") ?? "fr",
    slug: field("slug") ?? slugOf(headline, ""),
    headline: written(headline),
    seoTitle: written(field("seoTitle") ?? headline),
    description: written(field("description") ?? ""),
    ...(standfirst ? { standfirst: written(standfirst) } : {}),
    ...(keyphrase ? { keyphrase: { text: keyphrase, variants: [keyphrase] } } : {}),
    tags: strings(fields.tags),
    keyPoints: strings(fields.keyPoints).map(written),
    faq: [],
    body,
    figures: [],
    metadata: agency ? { agency } : {},
    sources: [],
  };
}

function written(text: string): Grounded {
  return { text, origin: "generated", sources: [] };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
