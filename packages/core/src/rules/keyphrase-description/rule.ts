import type { Rule } from "../rule.ts";

/** The keyphrase stands in the description. */
export const keyphraseDescription: Rule = {
  id: "keyphrase-description",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: {},
  *check({ article, reading }) {
    const { text } = article.description;
    if (text === "" || reading.keyphraseIn(text).length > 0) return;
    yield {
      place: { field: "description" },
      message: {
        fr: `Mot-clé principal (« ${article.keyphrase!.text} ») absent de la description : l’y placer si la phrase reste naturelle.`,
        en: `Keyphrase ("${article.keyphrase!.text}") missing from the description: place it there if it stays natural.`,
      },
    };
  },
};
