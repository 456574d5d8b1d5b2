import { headings, isOwn } from "../article-text.ts";
import type { Rule, RuleFinding } from "../rule.ts";

/** Content words from which a capital on each of them is no accident. */
const MIN_WORDS = 3;

/** A French heading has a capital at its start and on names, not on every word, and is not in capitals. */
export const headingCase: Rule = {
  id: "heading-case",
  category: "structure",
  basis: "standard",
  severity: "warning",
  options: {},
  *check(context) {
    const { article, french } = context;
    const { lexicon } = french;
    const titles = [{ place: { field: "headline" } as const, text: article.headline.text }, ...headings(article)];
    for (const { place, text } of titles) {
      const finding = caseOf(text, (word) => lexicon.has(word.toLowerCase()) && !lexicon.isName(word));
      if (finding) yield { ...finding, place, ...(isOwn(context, place) ? { severity: "note" as const } : {}) };
    }
  },
};

/** @param isCommon whether a word is a common word that is no name as well. */
function caseOf(text: string, isCommon: (word: string) => boolean): RuleFinding | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [];
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length > 6 && letters === letters.toUpperCase() && words.length > 1)
    return {
      message: {
        fr: "Titre tout en capitales : l’écrire en minuscules, avec ses accents.",
        en: "Heading in capitals: write it in lower case, with its accents.",
      },
    };
  const inner = words.slice(1).filter((word) => isCommon(word));
  const raised = inner.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (raised.length < inner.length || raised.length < MIN_WORDS) return undefined;
  return {
    message: {
      fr: `Capitale à chaque mot, à l’anglaise (${raised.slice(0, 3).join(", ")}) : ne garder que celle du début et celles des noms propres.`,
      en: `Title Case as in English (${raised.slice(0, 3).join(", ")}): keep only the first capital and those of names.`,
    },
  };
}
