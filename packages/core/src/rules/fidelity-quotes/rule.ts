import { alteredQuotes } from "../block-quotes.ts";
import { discrepancies, losses, sourceHas } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** Every quotation of the article stands in a source word for word, and every quotation of a source is kept. */
export const fidelityQuotes: Rule = {
  id: "fidelity-quotes",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { place, found, expected } of discrepancies(context, "quote")) {
      const source = sourceHas(expected);
      yield {
        place,
        message: {
          fr: `Citation absente des sources : « ${found} »${source.fr} : la rétablir mot pour mot.`,
          en: `Quotation that stands in no source: "${found}"${source.en}: restore it word for word.`,
        },
      };
    }
    for (const { place, text } of alteredQuotes(context))
      yield {
        place,
        message: {
          fr: `Citation en exergue absente des sources : « ${text} » : la rétablir mot pour mot.`,
          en: `Block quotation that stands in no source: "${text}": restore it word for word.`,
        },
      };
    for (const { text } of losses(context, "quotation"))
      yield {
        message: {
          fr: `Citation de la source perdue : « ${text} » : la rétablir.`,
          en: `Quotation of the source lost: "${text}": restore it.`,
        },
      };
  },
};
