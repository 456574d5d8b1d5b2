import type { Tagger } from "../src/tagger/tagger.ts";
import type { Word } from "../src/words/word.ts";
import type { GoldSentence } from "./conllu.ts";
import { taggedTokens } from "./tagged-tokens.ts";
import { TagTrainer } from "./train-tags.ts";

/** A sentence for the parser to learn from: its words as a tagger that has not seen it would give them, its gold tree. */
export interface ParseExample {
  readonly words: readonly Word[];
  /** Per word its governor, the number of words for the root. */
  readonly heads: Int32Array;
  readonly labels: readonly string[];
}

/** Tags come from models trained on the other folds; contractions are as in the treebank, so that words and tree agree. */
export function parseExamples(sentences: readonly GoldSentence[], tagger: Tagger): ParseExample[] {
  const { tags, coder } = tagger;
  const tagged = sentences.map(taggedTokens);
  const guesses = new TagTrainer(tags, coder, 1).guessByFold(tagged);
  return sentences.map((sentence, k) => {
    const guess = Uint8Array.from(guesses[k]!, (tag, i) => {
      const gold = tagged[k]![i]!.tag;
      return gold.includes("+") === tags[tag]!.includes("+") ? tag : tags.indexOf(gold);
    });
    const words = tagger.analyse(sentence.tokens, guess);
    return {
      words,
      heads: Int32Array.from(sentence.words, ({ head }) => (head < 0 ? words.length : head)),
      labels: sentence.words.map(({ deprel }) => deprel),
    };
  });
}
