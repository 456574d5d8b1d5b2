import { CONTRACTED_TAGS, contractedTag } from "../src/tagger/contracted.ts";
import type { GoldSentence, GoldWord } from "./conllu.ts";

/** A surface token with its gold words and the tag that the tagger learns for it. */
export interface TaggedToken {
  readonly text: string;
  readonly words: readonly GoldWord[];
  readonly tag: string;
}

/** A sentence's tokens as the tagger sees them: contractions whole, verbs with their form ("VERB.Inf"). */
export function taggedTokens(sentence: GoldSentence): TaggedToken[] {
  return sentence.tokens.map(({ text }, index) => {
    const words = sentence.words.filter((word) => word.token === index);
    return { text, words, tag: words.length === 1 ? tagOf(words[0]!) : (contractedTag(text) ?? CONTRACTED_TAGS[0]!) };
  });
}

function tagOf({ upos, features }: GoldWord): string {
  if (upos !== "VERB" && upos !== "AUX") return upos;
  const form = /VerbForm=(\w+)/.exec(features)?.[1] ?? "Fin";
  return `${upos}.${form === "Part" && features.includes("Tense=Pres") ? "Ger" : form}`;
}
