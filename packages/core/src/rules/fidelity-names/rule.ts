import { discrepancies, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** Persons, places and organisations are those of the source sentences, each in its own part. */
export const fidelityNames: Rule = {
  id: "fidelity-names",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found, expected } of discrepancies(context, "name")) {
      const source = sourceHas(expected);
      yield {
        place,
        message: {
          fr: `Le nom « ${found} » n’est pas dans ce que dit la source${source.fr} : le corriger ou le supprimer.`,
          en: `The name "${found}" is not in what the source says here${source.en}: correct or remove it.`,
        },
      };
    }
  },
};
