import { countWords } from "@titraille/french";
import { headings, isOwn } from "../article-text.ts";
import { CHARACTERS, counted, WORDS } from "../counted.ts";
import type { Rule } from "../rule.ts";

/**
 * Subheadings of 3 to 15 words, at most 86 characters: of 25 whole clauses of more than 70 that blind readers saw they would
 * print 20, of 82 shorter ones 61. The source's own subheadings are only noted.
 */
export const headingLength: Rule<{ minWords: number; maxWords: number; maxCharacters: number }> = {
  id: "heading-length",
  category: "structure",
  basis: "convention",
  severity: "warning",
  options: { minWords: 3, maxWords: 15, maxCharacters: 86 },
  *check(context, { minWords, maxWords, maxCharacters }) {
    const { article } = context;
    for (const { place, text } of headings(article)) {
      const severity = isOwn(context, place) ? ("note" as const) : ("warning" as const);
      const words = countWords(text);
      const count = counted(words, ...WORDS);
      if (text.length > maxCharacters) {
        const length = counted(text.length, ...CHARACTERS);
        const over = counted(text.length - maxCharacters, ...CHARACTERS);
        yield {
          place,
          severity,
          message: {
            fr: `Intertitre de ${length.fr}, ${maxCharacters} au plus : raccourcir de ${over.fr}.`,
            en: `Subheading of ${length.en}, ${maxCharacters} at most: shorten by ${over.en}.`,
          },
        };
      } else if (words > maxWords)
        yield {
          place,
          severity,
          message: {
            fr: `Intertitre de ${count.fr}, ${maxWords} au plus : raccourcir.`,
            en: `Subheading of ${count.en}, ${maxWords} at most: shorten.`,
          },
        };
      else if (words < minWords)
        yield {
          place,
          severity,
          message: {
            fr: `Intertitre de ${count.fr}, ${minWords} au moins : dire ce que dit la partie.`,
            en: `Subheading of ${count.en}, ${minWords} at least: say what the section says.`,
          },
        };
    }
  },
};
