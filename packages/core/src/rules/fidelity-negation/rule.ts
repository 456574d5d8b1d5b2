import { discrepancies, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** What the source denies is not affirmed, and what it affirms is not denied. */
export const fidelityNegation: Rule = {
  id: "fidelity-negation",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found, expected } of discrepancies(context, "negation")) {
      const source = sourceHas(expected);
      yield {
        place,
        message: {
          fr: `Négation ajoutée ou perdue dans « ${found} »${source.fr} : rétablir le sens.`,
          en: `Negation added or lost in "${found}"${source.en}: restore the meaning.`,
        },
      };
    }
  },
};
