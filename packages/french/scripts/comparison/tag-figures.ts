import type { French } from "../../src/french.ts";
import type { Span } from "../../src/text/span.ts";
import type { GoldSentence } from "../conllu.ts";
import { type Figure, OURS } from "./figure.ts";
import { taggers } from "./peers.ts";

interface Tagged extends Span {
  readonly upos: readonly string[];
}

/**
 * Parts of speech on raw sentences, words only (no marks, which the peers drop; contractions left out, which they keep
 * whole): the share of words of which a word found in that place can have the gold tag. And words per second.
 */
export async function tagFigures(
  french: French,
  testSets: Readonly<Record<string, readonly GoldSentence[]>>,
): Promise<Figure[]> {
  const systems: Record<string, (sentence: string) => Tagged[]> = {
    [OURS]: (sentence) => french.tag(sentence).map(({ start, end, upos }) => ({ start, end, upos: [upos] })),
    ...(await taggers()),
  };
  const figures: Figure[] = [];
  for (const [testSet, gold] of Object.entries(testSets)) {
    const accuracy: Record<string, number> = {};
    const speed: Record<string, number> = {};
    for (const [name, tag] of Object.entries(systems)) {
      let right = 0;
      let words = 0;
      for (const { text } of gold.slice(0, 100)) tag(text);
      const began = performance.now();
      const found = gold.map(({ text }) => tag(text));
      const seconds = (performance.now() - began) / 1000;
      for (const [k, sentence] of gold.entries()) {
        for (const { upos, token } of simpleWords(sentence)) {
          words++;
          const { start, end } = sentence.tokens[token]!;
          if (found[k]!.some((word) => word.start < end && word.end > start && word.upos.includes(upos))) right++;
        }
      }
      accuracy[name] = (100 * right) / words;
      speed[name] = words / seconds;
    }
    figures.push(
      { name: "part of speech, words only", testSet, results: accuracy },
      { name: "words tagged per second", testSet, results: speed, unit: "/s" },
    );
  }
  return figures;
}

function simpleWords({ words }: GoldSentence) {
  const perToken = new Map<number, number>();
  for (const { token } of words) perToken.set(token, (perToken.get(token) ?? 0) + 1);
  return words.filter(({ upos, token }) => upos !== "PUNCT" && upos !== "SYM" && perToken.get(token) === 1);
}
