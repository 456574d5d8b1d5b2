import { countWords } from "@titraille/french";
import type { Article } from "../../edit/article.ts";
import { blockText } from "../article-text.ts";
import { counted } from "../counted.ts";
import type { Rule } from "../rule.ts";

/** What stands under the headline, subheadings, lists and tables included. */
function runningTexts({ standfirst, body }: Article): string[] {
  return [...(standfirst ? [standfirst.text] : []), ...body.children.map(blockText)];
}

const LITTLE = /^(?:des|les|une|aux|par|sur|pour|dans|avec)$/iu;

/**
 * A long keyphrase comes back less often than a word: a phrase of one content word weighs 1, of two 1.4, of three 1.7, as
 * SEO tools have it.
 */
function weightOf(keyphrase: string): number {
  const words = keyphrase.split(/[\s’'-]+/u).filter((word) => word.length > 2 && !LITTLE.test(word)).length;
  return 0.7 + Math.max(1, words) / 3;
}

/** The text comes back to its keyphrase. */
export const keyphraseDensity: Rule<{ min: number; minWords: number }> = {
  id: "keyphrase-density",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: { min: 0.5, minWords: 100 },
  *check({ article, reading }, { min, minWords }) {
    const texts = runningTexts(article);
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    if (words < minWords) return;
    const count = texts.reduce((sum, text) => sum + reading.keyphraseIn(text).length, 0);
    const wanted = Math.ceil((min * words) / 100 / weightOf(article.keyphrase!.text));
    if (count >= wanted) return;
    yield {
      place: reading.paragraphs[0]?.place ?? { field: "headline" },
      message: {
        fr: `Mot-clé principal (« ${article.keyphrase!.text} ») ${count} fois en ${words} mots, ${wanted} au moins : nommer le sujet, ou choisir un autre mot-clé.`,
        en: `Keyphrase ("${article.keyphrase!.text}") ${counted(count, ["fois", "fois"], ["time", "times"]).en} in ${words} words, ${wanted} at least: name the subject, or choose another keyphrase.`,
      },
    };
  },
};
