import { measureKeyphrase } from "../../edit/keyphrase.ts";
import type { Place, Rule } from "../rule.ts";

/** The keyphrase, or a form that counts as it, stands in the SEO title or headline, the description or standfirst, and the text. */
export const keyphrasePlacement: Rule = {
  id: "keyphrase-placement",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: {},
  *check({ article }) {
    const { keyphrase } = article;
    if (!keyphrase) return;
    const has = (...texts: (string | undefined)[]): boolean =>
      texts.some((text) => text !== undefined && measureKeyphrase(keyphrase, text) > 0);
    const missing: [boolean, Place, string, string][] = [
      [has(article.seoTitle.text, article.headline.text), { field: "seoTitle" }, "du titre", "the title"],
      [
        has(article.description.text, article.standfirst?.text),
        { field: "description" },
        "de la description et du chapô",
        "the description and the standfirst",
      ],
    ];
    for (const [present, place, fr, en] of missing) {
      if (!present)
        yield {
          place,
          message: {
            fr: `Mot-clé principal (« ${keyphrase.text} ») absent ${fr} : l’y placer si la phrase reste naturelle.`,
            en: `Keyphrase ("${keyphrase.text}") missing from ${en}: place it there if the sentence stays natural.`,
          },
        };
    }
  },
};
