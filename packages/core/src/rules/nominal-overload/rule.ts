import type { Word } from "@titraille/french";
import type { Rule } from "../rule.ts";

/** No long chain of nouns hanging on each other: a verb says it. */
export const nominalOverload: Rule<{ max: number }> = {
  id: "nominal-overload",
  category: "readability",
  basis: "house",
  severity: "note",
  options: { max: 4 },
  *check({ reading }, { max }) {
    for (const { place, text, words } of reading.sentences) {
      for (const { first, last, nouns } of chains(words)) {
        if (nouns <= max) continue;
        const from = place.start ?? 0;
        const chain = text.slice(first.start, last.end);
        yield {
          place: { ...place, start: from + first.start, end: from + last.end },
          message: {
            fr: `${nouns} noms à la suite (« ${chain} »), ${max} au plus : remplacer un nom par un verbe.`,
            en: `${nouns} nouns in a chain ("${chain}"), ${max} at most: use a verb instead of a noun.`,
          },
        };
      }
    }
  },
};

interface Chain {
  readonly first: Word;
  readonly last: Word;
  readonly nouns: number;
}

/** Nouns joined by "de" and its contractions, with their articles and adjectives; names do not count. */
function* chains(words: readonly Word[]): Iterable<Chain> {
  let first: Word | undefined;
  let last: Word | undefined;
  let nouns = 0;
  let joined = false;
  for (const word of words) {
    if (word.upos === "NOUN") {
      if (first && joined) nouns++;
      else {
        if (first && last) yield { first, last, nouns };
        first = word;
        nouns = 1;
      }
      last = word;
      joined = false;
    } else if (first && word.upos === "ADP" && word.lemma === "de") joined = true;
    else if (!first || !/^(?:DET|ADJ)$/.test(word.upos)) {
      if (first && last) yield { first, last, nouns };
      first = undefined;
    }
  }
  if (first && last) yield { first, last, nouns };
}
