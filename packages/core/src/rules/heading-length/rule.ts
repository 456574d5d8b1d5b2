import { countWords } from "@titraille/french";
import { headings, isOwn } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Subheadings of 3 to 12 words, at most 70 characters. The source's own subheadings are only noted. */
export const headingLength: Rule<{ minWords: number; maxWords: number; maxCharacters: number }> = {
  id: "heading-length",
  category: "structure",
  basis: "convention",
  severity: "warning",
  options: { minWords: 3, maxWords: 12, maxCharacters: 70 },
  *check(context, { minWords, maxWords, maxCharacters }) {
    const { article } = context;
    for (const { place, text } of headings(article)) {
      const severity = isOwn(context, place) ? ("note" as const) : ("warning" as const);
      const words = countWords(text);
      if (text.length > maxCharacters) {
        const over = text.length - maxCharacters;
        yield {
          place,
          severity,
          message: {
            fr: `Intertitre de ${text.length} signes, ${maxCharacters} au plus : raccourcir de ${over} ${over > 1 ? "signes" : "signe"}.`,
            en: `Subheading of ${text.length} characters, ${maxCharacters} at most: shorten by ${over}.`,
          },
        };
      } else if (words > maxWords)
        yield {
          place,
          severity,
          message: {
            fr: `Intertitre de ${words} mots, ${maxWords} au plus : raccourcir.`,
            en: `Subheading of ${words} words, ${maxWords} at most: shorten.`,
          },
        };
      else if (words < minWords)
        yield {
          place,
          severity,
          message: {
            fr: `Intertitre de ${words} ${words > 1 ? "mots" : "mot"}, ${minWords} au moins : dire ce que dit la partie.`,
            en: `Subheading of ${words} words, ${minWords} at least: say what the section says.`,
          },
        };
    }
  },
};
