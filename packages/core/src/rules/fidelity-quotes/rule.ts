import { plainFact, plainSource, quotationsOf } from "../../verify/facts.ts";
import { allTexts } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Every quotation of the article stands in a source word for word, and every quotation of a source is kept. */
export const fidelityQuotes: Rule = {
  id: "fidelity-quotes",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check({ article, copies }) {
    if (!copies) return;
    const sources = copies.map(plainSource);
    const texts = allTexts(article);
    for (const { place, text } of texts) {
      for (const quotation of quotationsOf(text)) {
        if (!sources.some((source) => source.includes(` ${plainFact(quotation)} `)))
          yield {
            place,
            message: {
              fr: `Citation absente des sources : « ${quotation} » : la rétablir mot pour mot.`,
              en: `Quotation that stands in no source: "${quotation}": restore it word for word.`,
            },
          };
      }
    }
    const printed = ` ${plainFact(texts.map(({ text }) => text).join(" "))} `;
    for (const copy of copies) {
      for (const quotation of quotationsOf(copy.text)) {
        if (quotation.split(/\s+/u).length >= 4 && !printed.includes(` ${plainFact(quotation)} `))
          yield {
            message: {
              fr: `Citation de la source perdue : « ${quotation} » : la rétablir.`,
              en: `Quotation of the source lost: "${quotation}": restore it.`,
            },
          };
      }
    }
  },
};
