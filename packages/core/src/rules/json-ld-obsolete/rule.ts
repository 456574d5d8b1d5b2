import { pageData, typesOf } from "../json-ld.ts";
import type { Rule } from "../rule.ts";
import { OBSOLETE } from "../schema-org.ts";

/** No markup that earns nothing any more. */
export const jsonLdObsolete: Rule = {
  id: "json-ld-obsolete",
  category: "structured-data",
  basis: "google",
  severity: "warning",
  needs: "page",
  options: {},
  *check({ page }) {
    const found = new Set(pageData(page!).nodes.flatMap(typesOf));
    for (const [type, since] of Object.entries(OBSOLETE))
      if (found.has(type))
        yield {
          place: { field: "metadata", part: "jsonLd" },
          message: {
            fr: `Balisage ${type}, que Google n’affiche plus depuis ${since.fr} : le supprimer, les questions peuvent rester dans le texte.`,
            en: `Markup ${type}, which Google has not shown since ${since.en}: remove it, the text may stay.`,
          },
        };
  },
};
