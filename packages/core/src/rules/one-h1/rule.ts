import type { Rule } from "../rule.ts";

/** The article has a headline, and its page one h1. */
export const oneH1: Rule = {
  id: "one-h1",
  category: "structure",
  basis: "convention",
  severity: "error",
  options: {},
  *check({ article, page }) {
    const place = { field: "headline" } as const;
    if (article.headline.text.trim() === "")
      yield {
        place,
        message: {
          fr: "Aucun titre, un attendu : l’écrire (niveau 1).",
          en: "No headline, one expected: write it (level 1).",
        },
      };
    const h1 = page?.h1.filter(Boolean) ?? [];
    if (h1.length > 1)
      yield {
        place,
        severity: "warning",
        message: {
          fr: `${h1.length} titres de niveau 1 dans la page, un seul attendu : passer les autres au niveau 2 (« ${h1[1]} »).`,
          en: `${h1.length} headings of level 1 on the page, one expected: make the others level 2 ("${h1[1]}").`,
        },
      };
  },
};
