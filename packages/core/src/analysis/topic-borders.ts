import type { Sentence } from "./analysis.ts";

/** Sentences compared on each side of a possible border. */
const WINDOW = 5;

/**
 * How strongly a new topic starts with each sentence, 0–1: how little the words before and after have in common, against
 * the neighbouring borders (after Hearst, "TextTiling", 1997, on lemmas). Windows slide, so time is linear.
 */
export function topicBorders(sentences: readonly Sentence[]): number[] {
  const bags = sentences.map(({ words }) =>
    words
      .filter(({ upos, form }) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(upos) && form.length > 2)
      .map(({ lemma }) => lemma.toLowerCase()),
  );
  const spread = new Map<string, number>();
  for (const bag of bags) for (const lemma of new Set(bag)) spread.set(lemma, (spread.get(lemma) ?? 0) + 1);
  const weight = (lemma: string): number => Math.log(1 + sentences.length / (spread.get(lemma) ?? 1));
  const likeness = sentences.map((_, index) =>
    index === 0
      ? 0
      : cosine(bags.slice(Math.max(0, index - WINDOW), index).flat(), bags.slice(index, index + WINDOW).flat(), weight),
  );
  return likeness.map((here, index) => {
    if (index === 0) return 1;
    const left = Math.max(here, ...likeness.slice(Math.max(1, index - 3), index));
    const right = Math.max(here, ...likeness.slice(index + 1, index + 4));
    const depth = left - here + right - here;
    return Math.min(1, 0.25 + 1.5 * depth + 0.3 * Math.max(0, 0.3 - here));
  });
}

function cosine(one: readonly string[], other: readonly string[], weight: (lemma: string) => number): number {
  const count = (bag: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const lemma of bag) counts.set(lemma, (counts.get(lemma) ?? 0) + weight(lemma));
    return counts;
  };
  const a = count(one);
  const b = count(other);
  let dot = 0;
  for (const [lemma, value] of a) dot += value * (b.get(lemma) ?? 0);
  const norm = (counts: ReadonlyMap<string, number>): number =>
    Math.sqrt([...counts.values()].reduce((sum, value) => sum + value * value, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}
