import type { Rule } from "../rule.ts";

/** The article has a description. */
export const descriptionPresent: Rule = {
  id: "description-present",
  category: "metadata",
  basis: "google",
  severity: "warning",
  options: {},
  *check({ article }) {
    if (article.description.text.trim() === "")
      yield {
        place: { field: "description" },
        message: {
          fr: "Aucune description, une attendue : écrire une ou deux phrases qui disent ce que le titre ne dit pas.",
          en: "No description, one expected: write one or two sentences that say what the title does not.",
        },
      };
  },
};
