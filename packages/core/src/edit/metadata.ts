import type { Analysis } from "../analysis/analysis.ts";
import type { Config } from "../config/config.ts";
import type { ArticleMetadata } from "./article.ts";

/** Facts for structured data: what the configuration states, then what the source states; nothing else. */
export function metadataOf(analysis: Analysis, config: Config): ArticleMetadata {
  const { copy } = analysis;
  const stated = copy.source.metadata;
  const author = config.author ?? named(stated.author ?? copy.byline, stated.authorUrl);
  const credit = {
    ...(stated.publisher ? { name: stated.publisher } : {}),
    ...(stated.url ? { url: stated.url } : {}),
  };
  const image = stated.image ?? copy.figures.find((figure) => figure.image)?.image;
  return {
    ...(author ? { author } : {}),
    ...(config.publisher ? { publisher: config.publisher } : {}),
    ...(copy.dateline?.agency ? { agency: copy.dateline.agency } : {}),
    ...(copy.dateline?.place ? { place: copy.dateline.place } : {}),
    ...(stated.datePublished ? { datePublished: stated.datePublished } : {}),
    ...(stated.dateModified ? { dateModified: stated.dateModified } : {}),
    ...(stated.url && !config.publisher ? { url: stated.url } : {}),
    ...(image ? { image } : {}),
    ...(stated.section ? { section: stated.section } : {}),
    ...(credit.name || credit.url ? { credit } : {}),
  };
}

function named(name: string | undefined, url: string | undefined): ArticleMetadata["author"] {
  return name ? { name, ...(url ? { url } : {}) } : undefined;
}
