import { isoDate } from "../iso-date.ts";
import { signedNames } from "../signed-names.ts";
import type { SourceMetadata } from "../source.ts";
import { alike, lettersOf, pageTitle } from "./page-title.ts";
import { hostNames, publisherOf } from "./publisher.ts";
import { absolute } from "./runs.ts";
import { onlyAuthors, shownAuthors, shownDates, shownPseudonym } from "./shown-facts.ts";
import { isJson, type StructuredData, structuredData, textIn } from "./structured-data.ts";
import { headOf, signaturesOf } from "./title-head.ts";

const PUBLISHED =
  "article:published_time og:article:published_time datepublished date.published_time dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created citation_publication_date citation_date bepress_citation_date parsely-pub-date sailthru.date pubdate publish-date date date.available".split(
    " ",
  );
const MODIFIED =
  "article:modified_time og:article:modified_time datemodified dcterms.modified dc.date.modified date.modified og:updated_time lastmod last-modified".split(
    " ",
  );
const AUTHOR =
  "article:author og:article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl author".split(
    " ",
  );
/** Sections of a site that tell no subject. */
const NO_SECTION =
  /^(?:(?:à|a) la une|une|home|accueil|actualités?|actus?|news|infos?|non classée?s?|uncategorized|articles?)$/iu;
/** Characters and number of authors that are names. */
const MAX_NAME = 80;
const MAX_AUTHORS = 6;

/**
 * What a page says of itself: JSON-LD first, then Open Graph and meta tags, then what it prints around its title. Nothing
 * comes from elsewhere on the page: comments and teasers have authors and dates too.
 */
export function pageMetadata(document: Document, baseUrl: string | undefined): SourceMetadata {
  const tags = tagsOf(document);
  const meta = (...names: string[]): string | undefined => names.flatMap((name) => tags.get(keyOf(name)) ?? [])[0];
  const url =
    absolute(document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"), baseUrl) ??
    baseUrl;
  const social = [meta("og:title"), meta("twitter:title")].filter((title) => title !== undefined);
  const data = structuredData(document, (headline) => social.some((title) => alike(headline, title)));
  const { article } = data;
  const sites = [
    textIn((data.resolve(article?.publisher) as { name?: unknown } | undefined)?.name) ?? textIn(article?.publisher),
    meta("og:site_name"),
    meta("application-name", "dc.publisher", "publisher"),
    ...data.sites,
  ].filter((name) => name !== undefined);
  const publisher = publisherOf(document, sites, url);
  const names = [...sites, ...(publisher ? [publisher] : []), ...hostNames(url)];
  const { text: title, heading } = pageTitle(document, [...nonEmpty(textIn(article?.headline)), ...social], names);
  const head = heading ? headOf(document, heading) : [];
  const shown = shownDates(head);
  const [author, ...coAuthors] = authorsOf(
    [
      withShown(dataAuthors(data), shownAuthors(head)),
      shownAuthors(head),
      AUTHOR.map((name) => tags.get(keyOf(name)) ?? []).find((stated) => stated.some(isName)) ?? [],
      nonEmpty(shownPseudonym(head)),
      onlyAuthors(signaturesOf(document, heading)),
    ],
    names,
  );
  const image = absolute(imageUrl(article?.image) ?? meta("og:image", "twitter:image"), url);
  const published =
    firstDate([textIn(article?.datePublished), meta(...PUBLISHED), textIn(data.page?.datePublished)]) ??
    shown.published;
  const modified =
    firstDate([textIn(article?.dateModified), meta(...MODIFIED), textIn(data.page?.dateModified)]) ?? shown.modified;
  const found = {
    title,
    description: wholeOr([
      meta("og:description"),
      meta("description"),
      meta("twitter:description"),
      textIn(article?.description),
    ]),
    author,
    coAuthors: coAuthors.length > 0 ? coAuthors : undefined,
    publisher,
    datePublished: published,
    dateModified: published && modified && isBefore(modified, published) ? undefined : modified,
    url,
    image: image ? { url: image } : undefined,
    language: document.documentElement?.getAttribute("lang") ?? undefined,
    section: sectionOf([article?.articleSection, meta("article:section"), meta("og:article:section")]),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value !== ""),
  ) as SourceMetadata;
}

/** Contents of the meta elements by name, in lower case. `itemprop` only in the head: in the body others have it too. */
function tagsOf(document: Document): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[property],meta[name],head meta[itemprop]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.replace(/\s+/gu, " ").trim();
    if (content) tags.set(keyOf(name!), [...(tags.get(keyOf(name!)) ?? []), content]);
  }
  return tags;
}

/** "DC:date", "dc.date" and "DC.Date" are one. */
function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(":", ".");
}

/** The first that is not cut off at its end, or else the first: CMS cut some of them to a length. */
function wholeOr(texts: readonly (string | undefined)[]): string | undefined {
  const stated = texts.filter((text) => text !== undefined);
  return stated.find((text) => /[.!?][»”")]?$/u.test(text) && !/(?:\.{3}|…)\W*$/u.test(text)) ?? stated[0];
}

function firstDate(dates: readonly (string | undefined)[]): string | undefined {
  return dates.map((date) => date && isoDate(date)).find(Boolean);
}

/** Of a page that contradicts itself: nothing is changed before it appears. */
function isBefore(one: string, other: string): boolean {
  const toDay = !one.includes("T") || !other.includes("T");
  return toDay ? one.slice(0, 10) < other.slice(0, 10) : Date.parse(one) < Date.parse(other);
}

function dataAuthors({ article, resolve }: StructuredData): string[] {
  return [article?.author ?? article?.creator ?? []].flat().flatMap((each) => {
    const node = resolve(each);
    return nonEmpty(textIn(isJson(node) ? node.name : node));
  });
}

/** Data of a CMS often name the first author alone: where the page prints him and others, all of them. */
function withShown(stated: readonly string[], shown: readonly string[]): readonly string[] {
  const plain = shown.map(lettersOf);
  return stated.length > 0 && stated.length < shown.length && stated.every((name) => plain.includes(lettersOf(name)))
    ? shown
    : stated;
}

/** The first of the statements that names somebody beside the site itself; the site when none does. */
function authorsOf(stated: readonly (readonly string[])[], sites: readonly string[]): string[] {
  const own = new Set(sites.map((site) => lettersOf(site).replaceAll(" ", "")));
  const isSite = (name: string): boolean => own.has(lettersOf(name).replaceAll(" ", ""));
  const named = stated.map((names) => names.filter(isName).flatMap(namesIn));
  const others = named.map((names) => names.filter((name) => !isSite(name))).find((names) => names.length > 0);
  return (others ?? named.find((names) => names.length > 0) ?? []).slice(0, MAX_AUTHORS);
}

/** "Jeanne Morel, Rui Falcato" in one string is two; what is no signature ("Service politique") stays as it is. */
function namesIn(stated: string): string[] {
  const names = signedNames(stated);
  return names.length > 0 ? names : [stated];
}

function isName(name: string): boolean {
  return !/^https?:|@|^\d+$/.test(name) && name.length < MAX_NAME;
}

function sectionOf(stated: readonly unknown[]): string | undefined {
  const sections = stated
    .flat()
    .flatMap((value) => textIn(value)?.split(/\s*[,;]\s*/u) ?? [])
    .filter((section) => section !== "" && !/_/.test(section));
  return sections.find((section) => !NO_SECTION.test(section));
}

function imageUrl(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return isJson(first) ? textIn(first.url) : textIn(first);
}

function nonEmpty(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}
