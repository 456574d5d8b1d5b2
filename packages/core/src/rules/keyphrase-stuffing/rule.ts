import type { Rule } from "../rule.ts";

/** The keyphrase is not repeated for its own sake. */
export const keyphraseStuffing: Rule<{ maxDensity: number; minCount: number; maxInSentence: number }> = {
  id: "keyphrase-stuffing",
  category: "keyphrase",
  basis: "google",
  severity: "warning",
  needs: "keyphrase",
  options: { maxDensity: 3, minCount: 6, maxInSentence: 2 },
  *check({ article, reading, copies }, { maxDensity, minCount, maxInSentence }) {
    const { text: phrase } = article.keyphrase!;
    const words = reading.paragraphs.reduce((sum, { length }) => sum + length, 0);
    const count = reading.paragraphs.reduce((sum, { text }) => sum + reading.keyphraseIn(text).length, 0);
    // What a source says as often is its own subject.
    const isItsSubject = (): boolean =>
      (copies ?? []).reduce((sum, { text }) => sum + reading.keyphraseIn(text).length, 0) >= count;
    const density = (100 * count) / Math.max(words, 1);
    if (count >= minCount && density > maxDensity)
      yield {
        place: reading.paragraphs[0]!.place,
        ...(isItsSubject() ? { severity: "note" as const } : {}),
        message: {
          fr: `Mot-clé principal (« ${phrase} ») ${count} fois en ${words} mots (${density.toFixed(1).replace(".", ",")} %), ${maxDensity} % au plus : employer des pronoms et d’autres mots.`,
          en: `Keyphrase ("${phrase}") ${count} times in ${words} words (${density.toFixed(1)}%), ${maxDensity}% at most: use pronouns and other words.`,
        },
      };
    for (const { place, text } of reading.sentences) {
      const found = reading.keyphraseIn(text).length;
      if (found > maxInSentence)
        yield {
          place,
          ...(isItsSubject() ? { severity: "note" as const } : {}),
          message: {
            fr: `Mot-clé principal (« ${phrase} ») ${found} fois dans la phrase, ${maxInSentence} au plus : alléger.`,
            en: `Keyphrase ("${phrase}") ${found} times in the sentence, ${maxInSentence} at most: lighten it.`,
          },
        };
    }
  },
};
