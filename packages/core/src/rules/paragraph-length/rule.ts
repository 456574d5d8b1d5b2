import { countWords } from "@titraille/french";
import { blockText } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** No paragraph is longer than 150 words. */
export const paragraphLength: Rule<{ max: number }> = {
  id: "paragraph-length",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { max: 150 },
  *check({ article }, { max }) {
    for (const [index, block] of article.body.children.entries()) {
      const words = block.type === "paragraph" ? countWords(blockText(block)) : 0;
      if (words > max)
        yield {
          place: { field: "body", index },
          message: {
            fr: `Paragraphe de ${words} mots, ${max} au plus : le couper.`,
            en: `Paragraph of ${words} words, ${max} at most: split it.`,
          },
        };
    }
  },
};
