import { demandOf } from "../../brief/brief.ts";
import { articleWords } from "../../verify/article-words.ts";
import { printedNumber } from "../../verify/printed-number.ts";
import { counted, WORDS } from "../counted.ts";
import type { Rule } from "../rule.ts";

/** The article has at most the words that the brief allows. Counted by `articleWords`. */
export const wordsMaximum: Rule = {
  id: "words-maximum",
  category: "brief",
  basis: "contract",
  severity: "error",
  needs: "brief",
  options: {},
  *check({ article, brief }) {
    const max = brief && demandOf(brief, "words")?.max;
    if (max === undefined) return;
    const words = articleWords(article);
    if (words > max)
      yield {
        message: {
          fr: `${printedNumber(words, "fr")} mots, ${printedNumber(max, "fr")} au plus, soit ${printedNumber(words - max, "fr")} de trop : couper à la main.`,
          en: `${counted(words, ...WORDS).en}, ${printedNumber(max, "en")} at most, ${printedNumber(words - max, "en")} too many: cut by hand.`,
        },
      };
  },
};
