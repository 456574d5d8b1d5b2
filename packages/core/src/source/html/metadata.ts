import type { SourceMetadata } from "../source.ts";
import { absolute } from "./runs.ts";

type Json = { readonly [key: string]: unknown };

/** What a page says of itself: JSON-LD first, then Open Graph and meta tags, then the page. Broken JSON-LD is passed over. */
export function pageMetadata(document: Document, baseUrl: string | undefined): SourceMetadata {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
      const content = element?.getAttribute("content")?.replace(/\s+/gu, " ").trim();
      if (content) return content;
    }
    return undefined;
  };
  const data = articleData(document);
  const url =
    absolute(document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"), baseUrl) ??
    baseUrl;
  const headings = [...document.querySelectorAll("h1")].map(textOf).filter(Boolean);
  const stated = text(data?.headline) ?? meta("og:title", "twitter:title");
  const title =
    headings.find((heading) => stated !== undefined && alike(heading, stated)) ??
    (headings.length === 1 ? headings[0] : undefined) ??
    stated ??
    (textOf(document.querySelector("title")) || undefined);
  const image = absolute(imageUrl(data?.image) ?? meta("og:image", "twitter:image"), url);
  const author = person(data?.author) ?? meta("author", "article:author");
  const found = {
    title,
    description: meta("og:description", "description", "twitter:description") ?? text(data?.description),
    author: author && !/^https?:|@/.test(author) && author.length < 80 ? author : undefined,
    publisher: text((data?.publisher as Json | undefined)?.name) ?? meta("og:site_name"),
    datePublished: text(data?.datePublished) ?? meta("article:published_time", "date", "dc.date"),
    dateModified: text(data?.dateModified) ?? meta("article:modified_time"),
    url,
    image: image ? { url: image } : undefined,
    language: document.documentElement?.getAttribute("lang") ?? undefined,
    section: text(data?.articleSection) ?? meta("article:section"),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value !== ""),
  ) as SourceMetadata;
}

function articleData(document: Document): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(script.textContent ?? "");
    } catch {
      continue;
    }
    const nodes = [parsed]
      .flat()
      .flatMap((node) => (isJson(node) && Array.isArray(node["@graph"]) ? node["@graph"] : [node]));
    const article = nodes.find(
      (node) => isJson(node) && /Article|BlogPosting|Report/.test([node["@type"]].flat().join(" ")),
    );
    if (isJson(article)) return article;
  }
  return undefined;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== ""
    ? decodeEntities(first).replace(/\s+/gu, " ").trim()
    : undefined;
}

function decodeEntities(value: string): string {
  return value.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(amp|quot|apos|lt|gt|nbsp));/gi,
    (_, decimal?: string, hex?: string, name?: string) =>
      name
        ? { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: "\u00a0" }[name.toLowerCase()]!
        : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
  );
}

function person(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .flatMap((each) => (isJson(each) ? [text(each.name)] : [text(each)]))
    .filter((name) => name !== undefined);
  return names.length > 0 && names.length <= 3 ? names.join(", ") : undefined;
}

function imageUrl(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return isJson(first) ? text(first.url) : text(first);
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

function alike(one: string, other: string): boolean {
  const plain = (value: string): string =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim();
  // A heading of half the length is the name of a column, not the title.
  if (plain(one).length * 2 < plain(other).length) return false;
  return plain(one).startsWith(plain(other).slice(0, 30)) || plain(other).startsWith(plain(one).slice(0, 30));
}
