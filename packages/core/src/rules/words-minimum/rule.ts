import { demandOf } from "../../brief/brief.ts";
import { articleWords } from "../../verify/article-words.ts";
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
          fr: `${words} mots, ${min} au moins, soit ${min - words} de moins : compléter par d’autres sources, sans remplissage.`,
          en: `${words} words, ${min} at least, ${min - words} missing: add other sources, no padding.`,
        },
      };
  },
};
