import type { Rule } from "../rule.ts";

/** The keyphrase stands in the SEO title: what people who search are shown. */
export const keyphraseTitle: Rule = {
  id: "keyphrase-title",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: {},
  *check({ article, reading }) {
    const { seoTitle, keyphrase } = article;
    if (reading.keyphraseIn(seoTitle.text).length > 0) return;
    yield {
      place: { field: "seoTitle" },
      message: {
        fr: `Mot-clé principal (« ${keyphrase!.text} ») absent du titre SEO : l’y placer si la phrase reste naturelle.`,
        en: `Keyphrase ("${keyphrase!.text}") missing from the SEO title: place it there if it stays natural.`,
      },
    };
  },
};
