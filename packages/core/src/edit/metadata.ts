import type { Analysis } from "../analysis/analysis.ts";
import type { Config } from "../config/config.ts";
import { isoDate } from "../source/iso-date.ts";
import type { ArticleMetadata } from "./article.ts";

/** Facts for structured data: what the configuration states, then what the source states; nothing else. */
export function metadataOf(analysis: Analysis, config: Config): ArticleMetadata {
  const { copy } = analysis;
  const stated = copy.source.metadata;
  const [first, ...others] = stated.author ? [stated.author, ...(stated.coAuthors ?? [])] : (copy.byline ?? []);
  const author = config.author ?? (first ? named(first, stated.authorUrl) : undefined);
  const dates = { published: isoOf(stated.datePublished), modified: isoOf(stated.dateModified) };
  const credit = {
    ...(stated.publisher ? { name: stated.publisher } : {}),
    ...(stated.url ? { url: stated.url } : {}),
  };
  const image = stated.image ?? copy.figures.find((figure) => figure.image)?.image;
  return {
    ...(author ? { author } : {}),
    ...(!config.author && others.length > 0 ? { coAuthors: others.map((name) => ({ name })) } : {}),
    ...(config.publisher ? { publisher: config.publisher } : {}),
    ...(copy.dateline?.agency ? { agency: copy.dateline.agency } : {}),
    ...(copy.dateline?.place ? { place: copy.dateline.place } : {}),
    ...(dates.published ? { datePublished: dates.published } : {}),
    ...(dates.modified ? { dateModified: dates.modified } : {}),
    ...(stated.url && !config.publisher ? { url: stated.url } : {}),
    ...(image ? { image } : {}),
    ...(stated.section ? { section: stated.section } : {}),
    ...(credit.name || credit.url ? { credit } : {}),
  };
}

function named(name: string, url: string | undefined): ArticleMetadata["author"] {
  return { name, ...(url ? { url } : {}) };
}

/** A date that can be read in two ways stays as the source writes it. */
function isoOf(date: string | undefined): string | undefined {
  return date && (isoDate(date) ?? date);
}
