import { applyEdits, TYPOGRAPHY, typeset } from "@titraille/french";
import { allTexts } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** French typography in every field: spaces, guillemets, apostrophes, accented capitals (Imprimerie nationale). */
export const frenchTypography: Rule = {
  id: "french-typography",
  category: "typography",
  basis: "standard",
  severity: "warning",
  options: {},
  *check({ article, body }) {
    for (const { place, text } of allTexts(article)) {
      if (place.field === "body" && /^(?:code|table|list)$/.test(body.children[place.index ?? -1]?.type ?? ""))
        continue;
      const after = typeset(text);
      if (after === text) continue;
      const rule = TYPOGRAPHY.find(({ find }) => applyEdits(text, find(text, "fr-FR")) !== text);
      yield {
        place,
        message: {
          fr: `Typographie à corriger (${rule?.name ?? "espaces"}) : appliquer la correction.`,
          en: `Typography to correct (${rule?.name ?? "spaces"}): apply the fix.`,
        },
        fix: { place, before: text, after },
      };
    }
  },
};
