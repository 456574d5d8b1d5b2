import type { Rule } from "../rule.ts";

/** The page may be indexed, and shown with a large image. */
export const robotsMeta: Rule = {
  id: "robots-meta",
  category: "metadata",
  basis: "google",
  severity: "warning",
  needs: "page",
  options: {},
  *check({ page, article }) {
    const place = { field: "metadata", part: "robots" } as const;
    const robots = page!.robots?.toLowerCase() ?? "";
    if (/\b(?:noindex|none)\b/.test(robots) && !article.metadata.agency)
      yield {
        place,
        message: {
          fr: `La balise robots dit « ${robots} » : la page ne sera pas indexée ; l’ôter si ce n’est pas voulu.`,
          en: `The robots tag says "${robots}": the page will not be indexed; remove it unless it is meant.`,
        },
      };
    else if (page!.titles.length > 0 && !/max-image-preview\s*:\s*large/.test(robots))
      yield {
        place,
        severity: "note",
        message: {
          fr: "Pas de « max-image-preview:large » dans la balise robots : l’ajouter pour que Discover montre une grande image.",
          en: 'No "max-image-preview:large" in the robots tag: add it so that Discover shows a large image.',
        },
      };
  },
};
