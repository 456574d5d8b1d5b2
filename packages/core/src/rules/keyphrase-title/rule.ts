import type { Rule } from "../rule.ts";

/** The keyphrase stands in the SEO title, or in the headline. */
export const keyphraseTitle: Rule = {
  id: "keyphrase-title",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: {},
  *check({ article, reading }) {
    const { seoTitle, headline, keyphrase } = article;
    if ([seoTitle, headline].some(({ text }) => reading.keyphraseIn(text).length > 0)) return;
    yield {
      place: { field: "seoTitle" },
      message: {
        fr: `Mot-clé principal (« ${keyphrase!.text} ») absent du titre et du titre SEO : l’y placer si la phrase reste naturelle.`,
        en: `Keyphrase ("${keyphrase!.text}") missing from headline and SEO title: place it there if it stays natural.`,
      },
    };
  },
};
