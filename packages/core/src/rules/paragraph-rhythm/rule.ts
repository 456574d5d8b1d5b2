import type { Rule } from "../rule.ts";

/** No row of long paragraphs: a short one lets the reader breathe. */
export const paragraphRhythm: Rule<{ maxWords: number; maxRow: number }> = {
  id: "paragraph-rhythm",
  category: "readability",
  basis: "house",
  severity: "note",
  options: { maxWords: 100, maxRow: 2 },
  *check({ reading }, { maxWords, maxRow }) {
    for (const { paragraphs } of reading.sections) {
      let row = 0;
      for (const { place, length } of paragraphs) {
        row = length > maxWords ? row + 1 : 0;
        if (row === maxRow + 1)
          yield {
            place,
            message: {
              fr: `${row} paragraphes de plus de ${maxWords} mots de suite, ${maxRow} au plus : en couper un, ou glisser un intertitre.`,
              en: `${row} paragraphs of more than ${maxWords} words in a row, ${maxRow} at most: split one, or add a subheading.`,
            },
          };
      }
    }
  },
};
