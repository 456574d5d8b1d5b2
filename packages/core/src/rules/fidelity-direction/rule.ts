import { discrepancies, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** Rise or fall, more or less, before or after, for or against: the way is that of the source. */
export const fidelityDirection: Rule = {
  id: "fidelity-direction",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found, expected } of discrepancies(context, "direction")) {
      const source = sourceHas(expected);
      yield {
        place,
        message: {
          fr: `Sens contraire à celui de la source dans « ${found} »${source.fr} : le rétablir.`,
          en: `The opposite of what the source says in "${found}"${source.en}: restore it.`,
        },
      };
    }
  },
};
