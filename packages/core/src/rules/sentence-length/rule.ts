import type { Rule } from "../rule.ts";

/**
 * Words as they are written, between spaces: a reader takes "Montceau-les-Mines" or "2-1" at once, whatever a client’s count
 * of words says. Marks alone are none, and a number in groups is one.
 */
export function writtenWords(sentence: string): number {
  return (
    sentence.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/gu, "").match(/[^\s]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  );
}

/** Few sentences are long. */
export const sentenceLength: Rule<{ maxWords: number; maxShare: number; minSentences: number }> = {
  id: "sentence-length",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { maxWords: 25, maxShare: 0.25, minSentences: 4 },
  *check({ reading }, { maxWords, maxShare, minSentences }) {
    const { sentences } = reading;
    const counted = sentences.map(({ place, text }) => ({ place, length: writtenWords(text) }));
    const long = counted.filter(({ length }) => length > maxWords);
    if (sentences.length < minSentences || long.length <= sentences.length * maxShare) return;
    const longest = long.toSorted((a, b) => b.length - a.length)[0]!;
    const percent = (share: number): number => Math.round(100 * share);
    yield {
      place: longest.place,
      message: {
        fr: `${percent(long.length / sentences.length)} % des phrases ont plus de ${maxWords} mots, ${percent(maxShare)} % au plus : en couper, la plus longue d’abord (${longest.length} mots).`,
        en: `${percent(long.length / sentences.length)}% of the sentences have more than ${maxWords} words, ${percent(maxShare)}% at most: split some, the longest first (${longest.length} words).`,
      },
    };
  },
};
