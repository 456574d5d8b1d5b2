import type { Article, ArticleMetadata } from "../edit/article.ts";
import { isAgency } from "../source/signed-names.ts";

/**
 * NewsArticle markup with nothing but what is known (Google, "Article structured data": no property is required;
 * recommended are headline, image, dates, author name and URL). No FAQPage: since May 2026 it earns nothing.
 */
export function jsonLd(article: Article): Record<string, unknown> {
  const { metadata } = article;
  const image = metadata.image ?? article.figures.find((figure) => figure.image)?.image;
  const known = {
    headline: article.headline.text,
    description: article.description.text,
    inLanguage: article.language,
    url: metadata.url,
    mainEntityOfPage: metadata.url,
    image: image && { "@type": "ImageObject", url: image.url, width: image.width, height: image.height },
    datePublished: isoDate(metadata.datePublished),
    dateModified: isoDate(metadata.dateModified),
    author: authorsOf(metadata),
    publisher: metadata.publisher && {
      "@type": "Organization",
      name: metadata.publisher.name,
      url: metadata.publisher.url,
      logo: metadata.publisher.logo && { "@type": "ImageObject", url: metadata.publisher.logo },
    },
    articleSection: metadata.section,
    keywords: article.tags.length > 0 ? article.tags.join(", ") : undefined,
    dateline: article.dateline?.place,
    isBasedOn: metadata.credit?.url !== metadata.url ? metadata.credit?.url : undefined,
    creditText: metadata.agency,
  };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...(JSON.parse(JSON.stringify(known)) as Record<string, unknown>),
  };
}

/** One object for each, as Google asks; whoever has the name of the publisher is no person. */
function authorsOf({ author, coAuthors = [], agency, credit }: ArticleMetadata): unknown {
  const typeOf = (name: string): string =>
    name === agency || name === credit?.name || isAgency(name) ? "Organization" : "Person";
  if (!author) return agency && { "@type": "Organization", name: agency };
  const all = [author, ...coAuthors].map((each) => ({ "@type": typeOf(each.name), ...each }));
  return all.length > 1 ? all : all[0];
}

/** Only what is an ISO 8601 date already: a date is never guessed from words. */
function isoDate(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date)
    ? date
    : undefined;
}

/** JSON for a script element: nothing in it can end the element or break a line ("</script>", U+2028). */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029\u007f-\u009f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
