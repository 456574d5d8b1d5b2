import { countWords } from "@titraille/french";
import { printedNumber } from "../../verify/printed-number.ts";
import { blockText } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** No more than 300 words without a subheading. */
export const sectionLength: Rule<{ max: number }> = {
  id: "section-length",
  category: "structure",
  basis: "convention",
  severity: "warning",
  options: { max: 300 },
  *check({ article }, { max }) {
    let start = 0;
    let words = 0;
    const blocks = article.body.children;
    for (let index = 0; index <= blocks.length; index++) {
      const block = blocks[index];
      if (block && block.type !== "heading") {
        words += countWords(blockText(block));
        continue;
      }
      // A wall of text that is one block has no border to set a subheading on.
      if (words > max && index - start > 1)
        yield {
          place: { field: "body", index: start },
          message: {
            fr: `${printedNumber(words, "fr")} mots sans intertitre, ${printedNumber(max, "fr")} au plus : en ajouter un.`,
            en: `${printedNumber(words, "en")} words without a subheading, ${printedNumber(max, "en")} at most: add one.`,
          },
        };
      start = index + 1;
      words = 0;
    }
  },
};
