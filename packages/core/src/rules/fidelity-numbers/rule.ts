import { discrepancies, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** Numbers and their units are those of the source sentences: digits or words, abbreviated or in full. */
export const fidelityNumbers: Rule = {
  id: "fidelity-numbers",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { kind, place, found, expected } of discrepancies(context, "number", "unit")) {
      const source = sourceHas(expected);
      yield {
        place,
        message:
          kind === "unit"
            ? {
                fr: `L’unité de « ${found} » n’est pas celle de la source${source.fr} : la corriger.`,
                en: `The unit of "${found}" is not that of the source${source.en}: correct it.`,
              }
            : {
                fr: `Le nombre « ${found} » n’est pas celui de la source${source.fr} : le corriger.`,
                en: `The number "${found}" is not that of the source${source.en}: correct it.`,
              },
      };
    }
  },
};
