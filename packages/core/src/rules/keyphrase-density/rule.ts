import type { Rule } from "../rule.ts";

/** The text comes back to its keyphrase. */
export const keyphraseDensity: Rule<{ min: number; minWords: number }> = {
  id: "keyphrase-density",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: { min: 0.5, minWords: 100 },
  *check({ article, reading }, { min, minWords }) {
    const words = reading.paragraphs.reduce((sum, { length }) => sum + length, 0);
    if (words < minWords) return;
    const count = reading.paragraphs.reduce((sum, { text }) => sum + reading.keyphraseIn(text).length, 0);
    const wanted = Math.ceil((min * words) / 100);
    if (count >= wanted) return;
    yield {
      place: reading.paragraphs[0]!.place,
      message: {
        fr: `Mot-clé principal (« ${article.keyphrase!.text} ») ${count} fois en ${words} mots, ${wanted} au moins : nommer le sujet, ou choisir un autre mot-clé.`,
        en: `Keyphrase ("${article.keyphrase!.text}") ${count} times in ${words} words, ${wanted} at least: name the subject, or choose another keyphrase.`,
      },
    };
  },
};
