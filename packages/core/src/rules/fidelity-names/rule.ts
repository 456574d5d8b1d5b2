import { namesOf, plainFact, sourceText } from "../../verify/facts.ts";
import { allTexts } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Every name of the article stands in a source. */
export const fidelityNames: Rule = {
  id: "fidelity-names",
  category: "fidelity",
  basis: "house",
  severity: "error",
  options: {},
  *check({ article, copies }) {
    if (!copies) return;
    const known = new Set(copies.flatMap((copy) => plainFact(sourceText(copy)).split(" ")));
    for (const { place, text } of allTexts(article)) {
      for (const name of namesOf(text)) {
        const unknown = plainFact(name)
          .split(" ")
          .filter((word) => word !== "" && !known.has(word));
        if (unknown.length > 0)
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
