import type { Article } from "../edit/article.ts";
import { bodyHtml } from "./body-html.ts";
import { escapeHtml } from "./escape.ts";
import { credit, keyPoints, questions } from "./fragment.ts";
import { jsonLd, scriptJson } from "./json-ld.ts";
import { STYLE } from "./style.ts";

/** A complete page: metadata, Open Graph and Twitter tags, JSON-LD, and the article in an accessible, readable layout. */
export function renderPage(article: Article): string {
  const { metadata } = article;
  const title = escapeHtml(article.seoTitle.text);
  const description = escapeHtml(article.description.text);
  const image = metadata.image ?? article.figures.find((figure) => figure.image)?.image;
  const meta = (attribute: "name" | "property", name: string, content: string | undefined): string[] =>
    content ? [`<meta ${attribute}="${name}" content="${escapeHtml(content)}">`] : [];
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    '<meta name="robots" content="index, follow, max-image-preview:large">',
    ...(metadata.url ? [`<link rel="canonical" href="${escapeHtml(metadata.url)}">`] : []),
    ...meta("property", "og:type", "article"),
    ...meta("property", "og:locale", ogLocale(article.language)),
    ...meta("property", "og:title", article.headline.text),
    ...meta("property", "og:description", article.description.text),
    ...meta("property", "og:url", metadata.url),
    ...meta("property", "og:site_name", metadata.publisher?.name),
    ...meta("property", "og:image", image?.url),
    ...meta("property", "og:image:alt", image?.alt),
    ...meta("property", "article:published_time", metadata.datePublished),
    ...meta("property", "article:modified_time", metadata.dateModified),
    ...meta("property", "article:section", metadata.section),
    ...article.tags.flatMap((tag) => meta("property", "article:tag", tag)),
    ...meta("name", "twitter:card", image ? "summary_large_image" : "summary"),
    ...meta("name", "twitter:title", article.headline.text),
    ...meta("name", "twitter:description", article.description.text),
    ...meta("name", "twitter:image", image?.url),
    `<script type="application/ld+json">${scriptJson(jsonLd(article))}</script>`,
    `<style>\n${STYLE}\n</style>`,
  ];
  const body = [
    "<main>",
    "<article>",
    ...(metadata.section ? [`<p class="rubrique">${escapeHtml(metadata.section)}</p>`] : []),
    `<h1>${escapeHtml(article.headline.text)}</h1>`,
    ...(article.standfirst ? [`<p class="chapo">${escapeHtml(article.standfirst.text)}</p>`] : []),
    ...signature(article),
    ...keyPoints(article),
    bodyHtml(article.body, { framedTables: true, withOrigins: true }),
    ...questions(article),
    ...credit(article),
    "</article>",
    "</main>",
  ];
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(article.language)}">`,
    "<head>",
    ...head,
    "</head>",
    "<body>",
    ...body.filter(Boolean),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Open Graph writes languages with their territory: "fr" → "fr_FR", "fr-CA" → "fr_CA". */
function ogLocale(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return `${code}_${region}`;
}

/** Author, agency, place and date, as far as they are known. */
function signature({ metadata, dateline }: Article): string[] {
  const authors = [metadata.author, ...(metadata.coAuthors ?? [])].flatMap((author) => author?.name ?? []);
  const signed = new Intl.ListFormat("fr").format(authors);
  const agency = metadata.agency && !authors.includes(metadata.agency) ? [metadata.agency] : [];
  const names = [...(signed ? [signed] : []), ...agency];
  const parts: string[] = [];
  if (names.length > 0) parts.push(`${metadata.author ? "Par " : ""}${escapeHtml(names.join(", avec "))}`);
  if (dateline?.place) parts.push(escapeHtml(dateline.place));
  const date = printedDate(metadata.datePublished) ?? dateline?.date;
  if (date)
    parts.push(
      metadata.datePublished && printedDate(metadata.datePublished)
        ? `<time datetime="${escapeHtml(metadata.datePublished)}">${escapeHtml(date)}</time>`
        : escapeHtml(date),
    );
  return parts.length > 0 ? [`<p class="signature">${parts.join(" · ")}</p>`] : [];
}

/** "2026-05-07" → "7 mai 2026", as the date says itself, whatever the time zone of the machine. */
function printedDate(date: string | undefined): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? "");
  if (!parts) return undefined;
  const day = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return new Intl.DateTimeFormat("fr", { dateStyle: "long", timeZone: "UTC" })
    .format(day)
    .replace(/^1 /, "1er ")
    .replaceAll(" ", "\u00a0");
}
