import { discrepancies, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** What is possible, planned or reported in the source is not stated as a fact, nor a fact as possible. */
export const fidelityModality: Rule = {
  id: "fidelity-modality",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found, expected } of discrepancies(context, "modality")) {
      const source = sourceHas(expected);
      yield {
        place,
        message: {
          fr: `Degré de certitude changé dans « ${found} »${source.fr} : rétablir le mode, « selon » ou « peut-être ».`,
          en: `Degree of certainty changed in "${found}"${source.en}: restore the mood, the attribution or the adverb.`,
        },
      };
    }
  },
};
