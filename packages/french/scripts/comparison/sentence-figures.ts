import { splitSentences } from "../../src/sentences/sentences.ts";
import type { GoldSentence } from "../conllu.ts";
import { fMeasure } from "../treebank.ts";
import { type Figure, OURS } from "./figure.ts";
import { sentenceSplitters } from "./peers.ts";

/**
 * Ends of sentences in running text: the treebank's sentences that begin and end like one, joined by a space, and then by
 * nothing, as in pages pasted without their paragraphs.
 */
export async function sentenceFigures(testSets: Readonly<Record<string, readonly GoldSentence[]>>): Promise<Figure[]> {
  const peers = await sentenceSplitters();
  return Object.entries(testSets).flatMap(([testSet, gold]) =>
    [" ", ""].map((joint): Figure => {
      const sentences = prose(gold);
      const text = sentences.join(joint);
      let end = -joint.length;
      const expected = new Set(sentences.map((sentence) => (end += joint.length + sentence.length)));
      const glued = joint === "";
      const results: Record<string, number> = {
        [OURS]: fMeasure(new Set(splitSentences(text, { glued }).map((sentence) => sentence.end)), expected),
      };
      for (const [name, ends] of Object.entries(peers)) results[name] = fMeasure(new Set(ends(text)), expected);
      return {
        name: glued ? "sentence F, glued" : "sentence F, clean",
        testSet: `${testSet}, ${sentences.length} sentences`,
        promise: glued ? "≥ 98.5" : "≥ 99.5",
        results,
      };
    }),
  );
}

/** Sentences that end with a mark and begin like one: titles and table cells have no border to find. */
export function prose(sentences: readonly GoldSentence[]): string[] {
  return sentences
    .map(({ text }) => text)
    .filter((text) => /[.!?…](?:["”)]| ?»)*$/u.test(text) && /^(?:[«“"(] ?)?[\p{Lu}\d]/u.test(text));
}
