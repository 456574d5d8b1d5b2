import { discrepancies } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** No sentence, heading or title is without a source that bears its content. */
export const fidelitySentences: Rule = {
  id: "fidelity-sentences",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found } of discrepancies(context, "unsupported")) {
      yield {
        place,
        message: {
          fr: `Phrase sans source : « ${found} » : la rattacher à une source ou la supprimer.`,
          en: `Sentence without a source: "${found}": tie it to a source or remove it.`,
        },
      };
    }
  },
};
