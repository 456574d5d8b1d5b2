import type { Rule } from "../rule.ts";

/** The keyphrase is spread over the text. */
export const keyphraseSpread: Rule<{ maxGap: number; minSentences: number }> = {
  id: "keyphrase-spread",
  category: "keyphrase",
  basis: "convention",
  severity: "note",
  needs: "keyphrase",
  options: { maxGap: 0.5, minSentences: 12 },
  *check({ article, reading }, { maxGap, minSentences }) {
    const { sentences } = reading;
    if (sentences.length < minSentences) return;
    let since = -1;
    let gap = { from: 0, length: 0 };
    let count = 0;
    for (let index = 0; index <= sentences.length; index++) {
      const sentence = sentences[index];
      if (sentence && reading.keyphraseIn(sentence.text).length === 0) continue;
      if (sentence) count++;
      if (index - since - 1 > gap.length) gap = { from: since + 1, length: index - since - 1 };
      since = index;
    }
    if (count < 2 || gap.length <= sentences.length * maxGap) return;
    yield {
      place: sentences[gap.from]!.place,
      message: {
        fr: `${gap.length} phrases de suite sans le mot-clé principal (« ${article.keyphrase!.text} »), ${Math.floor(sentences.length * maxGap)} au plus : y rappeler le sujet.`,
        en: `${gap.length} sentences in a row without the keyphrase ("${article.keyphrase!.text}"), ${Math.floor(sentences.length * maxGap)} at most: name the subject again there.`,
      },
    };
  },
};
