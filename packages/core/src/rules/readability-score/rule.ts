import { countSyllables } from "@titraille/french";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** The text can be read without effort, by the formula of Kandel and Moles. */
export const readabilityScore: Rule<{ min: number; minWords: number }> = {
  id: "readability-score",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { min: 30, minWords: 100 },
  *check({ reading }, { min, minWords }) {
    const score = kandelMoles(reading, minWords);
    if (score === undefined || score >= min) return;
    const long = reading.sentences.toSorted((a, b) => b.length - a.length)[0]!;
    yield {
      place: long.place,
      message: {
        fr: `Indice de lisibilité de ${Math.round(score)} (Kandel et Moles), ${min} au moins : couper des phrases, préférer des mots courts.`,
        en: `Readability of ${Math.round(score)} (Kandel and Moles), ${min} at least: split sentences, prefer short words.`,
      },
    };
  },
};

/**
 * Flesch’s reading ease adapted to French: 207 − 1.015 × words per sentence − 73.6 × syllables per word (L. Kandel and
 * A. Moles, "Application de l’indice de Flesch à la langue française", Cahiers d’études de radio-télévision 19, 1958,
 * p. 253–274). 60–70 is ordinary, under 30 very hard.
 *
 * @returns undefined for a text of fewer words than `minWords`, on which the formula says nothing.
 */
function kandelMoles(reading: Reading, minWords: number): number | undefined {
  let words = 0;
  let syllables = 0;
  const { sentences } = reading;
  for (const { text } of sentences)
    for (const word of text.match(/[\p{L}\p{M}’'-]*\p{L}/gu) ?? []) {
      words++;
      syllables += countSyllables(word);
    }
  if (words < minWords || sentences.length === 0) return undefined;
  return 207 - (1.015 * words) / sentences.length - (73.6 * syllables) / words;
}
