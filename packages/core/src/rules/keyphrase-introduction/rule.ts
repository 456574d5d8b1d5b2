import type { Rule } from "../rule.ts";

/** The keyphrase stands in the standfirst or the first paragraph. */
export const keyphraseIntroduction: Rule = {
  id: "keyphrase-introduction",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: {},
  *check({ article, reading }) {
    const opening = reading.paragraphs.slice(0, article.standfirst ? 2 : 1);
    if (opening.length === 0 || opening.some(({ text }) => reading.keyphraseIn(text).length > 0)) return;
    yield {
      place: opening[0]!.place,
      message: {
        fr: `Mot-clé principal (« ${article.keyphrase!.text} ») absent du chapô et du premier paragraphe : dire d’emblée de quoi il s’agit.`,
        en: `Keyphrase ("${article.keyphrase!.text}") missing from standfirst and first paragraph: say at once what it is about.`,
      },
    };
  },
};
