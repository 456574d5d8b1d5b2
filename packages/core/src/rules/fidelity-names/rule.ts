import { namesOf, plainFact, plainSource } from "../../verify/facts.ts";
import { allTexts } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Every name of the article stands in a source. */
export const fidelityNames: Rule = {
  id: "fidelity-names",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check({ article, copies }) {
    if (!copies) return;
    const sources = copies.map(plainSource);
    for (const { place, text } of allTexts(article)) {
      for (const name of namesOf(text)) {
        // The whole name: a first name of one person and the surname of another are nobody.
        if (!sources.some((source) => source.includes(` ${plainFact(name)} `)))
          yield {
            place,
            message: {
              fr: `Le nom « ${name} » n’est dans aucune source : le vérifier ou le supprimer.`,
              en: `The name "${name}" stands in no source: check it or remove it.`,
            },
          };
      }
    }
  },
};
