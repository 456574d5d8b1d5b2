import { demandOf } from "../../brief/brief.ts";
import { articleWords } from "../../verify/article-words.ts";
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
          fr: `${words} mots, ${max} au plus, soit ${words - max} de trop : couper à la main.`,
          en: `${words} words, ${max} at most, ${words - max} too many: cut by hand.`,
        },
      };
  },
};
