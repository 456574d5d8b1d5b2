import type { Rule } from "../rule.ts";
import { CONNECTOR, NO_CONNECTOR } from "./connectors.ts";

/** A share of the sentences is tied to the text around them. */
export const transitions: Rule<{ minShare: number; minSentences: number }> = {
  id: "transitions",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { minShare: 0.3, minSentences: 10 },
  *check({ reading }, { minShare, minSentences }) {
    const { sentences } = reading;
    if (sentences.length < minSentences) return;
    const tied = sentences.filter(({ text }) => isTied(text)).length;
    if (tied >= sentences.length * minShare) return;
    const percent = (share: number): number => Math.round(100 * share);
    yield {
      place: sentences[0]!.place,
      message: {
        fr: `${percent(tied / sentences.length)} % des phrases ont un mot de liaison, ${percent(minShare)} % au moins : dire comment les faits se tiennent.`,
        en: `${percent(tied / sentences.length)}% of the sentences have a connector, ${percent(minShare)}% at least: say how the facts hang together.`,
      },
    };
  },
};

/** Whether a sentence has a connector. */
export function isTied(sentence: string): boolean {
  return CONNECTOR.test(sentence.replaceAll("\u00a0", " ").replace(NO_CONNECTOR, ""));
}
