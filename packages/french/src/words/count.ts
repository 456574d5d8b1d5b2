const segmenter = new Intl.Segmenter("fr", { granularity: "word" });

/**
 * Number of words, as the rule of the product counts them: the word-like segments of `Intl.Segmenter` for French
 * (Unicode UAX #29). An elision is one word with the word it leans on ("l’homme": 1, "aujourd’hui": 1), the parts of a
 * hyphenated compound are counted apart ("peut-être": 2, "a-t-il": 3), a number in groups by each group ("1 200": 2),
 * punctuation not at all.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++;
  return count;
}
