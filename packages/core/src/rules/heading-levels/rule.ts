import { headings } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** One h1, the headline; below it no level is skipped and no heading is empty. */
export const headingLevels: Rule = {
  id: "heading-levels",
  category: "structure",
  basis: "standard",
  severity: "error",
  options: {},
  *check({ article }) {
    let before = 1;
    for (const { place, text, depth } of headings(article)) {
      if (depth === 1)
        yield {
          place,
          message: {
            fr: "Second titre de niveau 1 dans le corps, le titre de l’article en est un : le passer au niveau 2.",
            en: "Second heading of level 1 in the body, the headline is one: make it level 2.",
          },
        };
      else if (depth > before + 1)
        yield {
          place,
          message: {
            fr: `Intertitre de niveau ${depth} sous un niveau ${before}, ${before + 1} attendu : ne pas sauter de niveau.`,
            en: `Heading of level ${depth} under level ${before}, ${before + 1} expected: skip no level.`,
          },
        };
      if (text.trim() === "")
        yield {
          place,
          message: { fr: "Intertitre vide : l’écrire ou le supprimer.", en: "Empty heading: write it or remove it." },
        };
      before = depth;
    }
  },
};
