import { discrepancies, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** Days, months, years and hours of the day are those of the source sentences. */
export const fidelityDates: Rule = {
  id: "fidelity-dates",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found, expected } of discrepancies(context, "date")) {
      const source = sourceHas(expected);
      yield {
        place,
        message: {
          fr: `La date « ${found} » n’est pas celle de la source${source.fr} : la corriger.`,
          en: `The date "${found}" is not that of the source${source.en}: correct it.`,
        },
      };
    }
  },
};
