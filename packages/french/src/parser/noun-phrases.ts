import type { ParsedWord } from "../words/word.ts";

/** A noun phrase: the indices of its first and last word, its head among them, and its place in the text (UTF-16 offsets). */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly start: number;
  readonly end: number;
}

const BASE_RELATIONS = /^(?:det|amod|nummod|flat|fixed|advmod)(?::|$)/;
/** What introduces or surrounds a phrase and is no part of it. */
const EDGE_RELATIONS = /^(?:case|mark|cc|punct)(?::|$)/;

/**
 * The base noun phrases of a parsed sentence in order: a noun or name with its determiner, numerals, adjectives and parts of
 * its name, without complements and clauses ("le secrétaire", "trois longues années", "Antony Blinken").
 */
export function baseNounPhrases(words: readonly ParsedWord[]): NounPhrase[] {
  return words.flatMap((word, head) => {
    if (word.upos !== "NOUN" && word.upos !== "PROPN") return [];
    if (/^(?:flat|fixed)/.test(word.deprel) && word.head >= 0) return [];
    let first = head;
    let last = head;
    while (first > 0 && inBase(words, first - 1, head)) first--;
    while (last + 1 < words.length && inBase(words, last + 1, head)) last++;
    return [phrase(words, first, last, head)];
  });
}

/** Whether a word belongs to the base phrase of `head`: through at most four steps of determiner, adjective and the like. */
function inBase(words: readonly ParsedWord[], index: number, head: number): boolean {
  let at = index;
  for (let steps = 0; steps < 4; steps++) {
    const word = words[at]!;
    if (!BASE_RELATIONS.test(word.deprel)) return false;
    if (word.head === head) return true;
    if (word.head < 0) return false;
    at = word.head;
  }
  return false;
}

/**
 * The whole phrase of a noun with its complements, appositions and clauses, without the preposition or conjunction that
 * introduces it and without marks at its edges.
 *
 * @param head index of the noun (of any word: the phrase is what depends on it).
 */
export function nounPhrase(words: readonly ParsedWord[], head: number): NounPhrase {
  const inside = dependents(words, head);
  let first = head;
  let last = head;
  while (first > 0 && inside.has(first - 1)) first--;
  while (last + 1 < words.length && inside.has(last + 1)) last++;
  while (first < head && isEdge(words, first, head)) first++;
  while (last > head && words[last]!.upos === "PUNCT") last--;
  return phrase(words, first, last, head);
}

/** A word at the left edge that is left out, with what belongs to it ("en raison de"): everything under an edge relation of the head. */
function isEdge(words: readonly ParsedWord[], index: number, head: number): boolean {
  let at = index;
  while (at >= 0 && words[at]!.head !== head) at = words[at]!.head;
  return at >= 0 && EDGE_RELATIONS.test(words[at]!.deprel);
}

function dependents(words: readonly ParsedWord[], head: number): Set<number> {
  const children = new Map<number, number[]>();
  for (const [index, word] of words.entries()) {
    const list = children.get(word.head);
    if (list) list.push(index);
    else children.set(word.head, [index]);
  }
  const inside = new Set([head]);
  for (const index of inside) for (const child of children.get(index) ?? []) inside.add(child);
  return inside;
}

/** A contraction whose article is in the phrase and whose preposition is not ("du" in "du ministre") is in it as a whole word. */
function phrase(words: readonly ParsedWord[], first: number, last: number, head: number): NounPhrase {
  return { first, last, head, start: words[first]!.start, end: words[last]!.end };
}
