import { splitSentences } from "@titraille/french";
import { plainFact, plainSentences, plainSource } from "../../verify/facts.ts";
import { bodyTexts } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** No sentence of the body is without a source. */
export const fidelitySentences: Rule = {
  id: "fidelity-sentences",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check({ article, body, copies }) {
    if (!copies) return;
    const sources = copies.map(plainSource);
    const whole = new Set(copies.flatMap(({ text }) => text.split("\n").flatMap((line) => [...plainSentences(line)])));
    for (const { place, text } of bodyTexts(article)) {
      if (body.children[place.index ?? -1]?.type !== "paragraph") continue;
      for (const { start, end } of splitSentences(text)) {
        const sentence = plainFact(text.slice(start, end));
        if (sentence === "" || whole.has(sentence) || sources.some((source) => source.includes(` ${sentence} `)))
          continue;
        yield {
          place: { ...place, start, end },
          message: {
            fr: `Phrase sans source : « ${text.slice(start, end)} » : la rattacher à une source ou la supprimer.`,
            en: `Sentence without a source: "${text.slice(start, end)}": tie it to a source or remove it.`,
          },
        };
      }
    }
  },
};
