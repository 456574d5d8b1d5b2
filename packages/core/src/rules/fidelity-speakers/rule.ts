import { discrepancies, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** A quotation is said by who says it in the source. */
export const fidelitySpeakers: Rule = {
  id: "fidelity-speakers",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found, expected } of discrepancies(context, "speaker")) {
      const source = sourceHas(expected);
      yield {
        place,
        message: {
          fr: `Citation prêtée à « ${found} »${source.fr} : rétablir qui parle.`,
          en: `Quotation given to "${found}"${source.en}: restore who speaks.`,
        },
      };
    }
  },
};
