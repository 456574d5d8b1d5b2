import { demandOf } from "../../brief/brief.ts";
import { articleWords } from "../../verify/article-words.ts";
import { printedNumber } from "../../verify/printed-number.ts";
import { counted, WORDS } from "../counted.ts";
import type { Rule } from "../rule.ts";

/** The article has at least the words that the brief asks for. Counted by `articleWords`. */
export const wordsMinimum: Rule = {
  id: "words-minimum",
  category: "brief",
  basis: "contract",
  severity: "error",
  needs: "brief",
  options: {},
  *check({ article, brief }) {
    const min = brief && demandOf(brief, "words")?.min;
    if (min === undefined) return;
    const words = articleWords(article);
    if (words < min)
      yield {
        message: {
          fr: `${printedNumber(words, "fr")} mots, ${printedNumber(min, "fr")} au moins, soit ${printedNumber(min - words, "fr")} de moins : compléter par d’autres sources, sans remplissage.`,
          en: `${counted(words, ...WORDS).en}, ${printedNumber(min, "en")} at least, ${printedNumber(min - words, "en")} missing: add other sources, no padding.`,
        },
      };
  },
};
