import { numbersOf, sourceText } from "../../verify/facts.ts";
import { allTexts } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Every number of the article stands in a source. */
export const fidelityNumbers: Rule = {
  id: "fidelity-numbers",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check({ article, copies }) {
    if (!copies) return;
    const known = new Set(copies.flatMap((copy) => numbersOf(sourceText(copy))));
    for (const { place, text } of allTexts(article)) {
      for (const number of numbersOf(text)) {
        if (!known.has(number))
          yield {
            place,
            message: {
              fr: `Le nombre ${number} n’est dans aucune source : le vérifier ou le supprimer.`,
              en: `The number ${number} stands in no source: check it or remove it.`,
            },
          };
      }
    }
  },
};
