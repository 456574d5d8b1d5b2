import type { Lexicon, Span } from "@titraille/french";
import type { Desk, Keyphrase } from "./desk.ts";

/** A keyphrase by its words, whatever their case, accents and endings. */
export function keyOf(phrase: string): string {
  return plainWords(phrase)
    .map(({ key }) => key)
    .join(" ");
}

/**
 * Where a keyphrase or one of its variants stands in a text, from its first word to its last. Accents, case, elisions,
 * plural endings and up to three words between its words do not matter ("relations entre la Chine" counts for "relation
 * Chine"); with a lexicon, forms of one lemma are the same word too ("locaux", "locale").
 *
 * @returns spans in order, UTF-16 offsets, that do not overlap.
 */
export function findKeyphrase(keyphrase: Keyphrase, text: string, lexicon?: Lexicon): Span[] {
  const words = wordsOfLast(text);
  const variants = wantedOf(keyphrase, lexicon);
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const wanted of variants) {
      const last = follow(words, at, wanted, lexicon);
      if (last === undefined) continue;
      found.push({ start: words[at]!.start, end: words[last]!.end });
      at = last;
      break;
    }
  }
  return found;
}

/** The words of a variant that say something, with their lemmas where a lexicon tells them. */
type Wanted = readonly (PlainWord & { readonly lemmas: ReadonlySet<string> })[];

/** A keyphrase is looked for in many texts: its variants are read once, with a lexicon and without. */
const knownVariants = new WeakMap<Keyphrase, Map<Lexicon | undefined, readonly Wanted[]>>();

function wantedOf(keyphrase: Keyphrase, lexicon: Lexicon | undefined): readonly Wanted[] {
  const known = knownVariants.get(keyphrase) ?? new Map<Lexicon | undefined, readonly Wanted[]>();
  knownVariants.set(keyphrase, known);
  let variants = known.get(lexicon);
  if (!variants) {
    variants = keyphrase.variants
      .map((variant) => plainWords(variant).filter(({ key }) => !LITTLE.has(key)))
      .filter((wanted) => wanted.length > 0)
      .sort((one, other) => other.length - one.length)
      .map((wanted) => wanted.map((word) => ({ ...word, lemmas: lexicon ? lemmasOf(word.text, lexicon) : NONE })));
    known.set(lexicon, variants);
  }
  return variants;
}

/** The text that was looked at last: several keyphrases are looked for in it one after the other. */
let last: { readonly text: string; readonly words: readonly PlainWord[] } = { text: "", words: [] };

function wordsOfLast(text: string): readonly PlainWord[] {
  if (last.text !== text) last = { text, words: plainWords(text) };
  return last.words;
}

/** How often a keyphrase stands in a text. */
export function measureKeyphrase(keyphrase: Keyphrase, text: string): number {
  return findKeyphrase(keyphrase, text).length;
}

/** Keyphrases that a text turns on. */
const TOPICS = 6;

/** Whether a title or sentence names anything that the text comes back to. */
export function hasTopic(text: string, { keyphrase, material }: Desk): boolean {
  const topics = material.analyses.flatMap(({ keyphrases }) => keyphrases.slice(0, TOPICS));
  return [...(keyphrase ? [keyphrase] : []), ...topics].some((topic) => measureKeyphrase(topic, text) > 0);
}

/** Words between two words of a keyphrase. */
const MAX_BETWEEN = 3;

/** Index of the last word of the keyphrase that begins at `at`, or undefined. */
function follow(
  words: readonly PlainWord[],
  at: number,
  wanted: Wanted,
  lexicon: Lexicon | undefined,
): number | undefined {
  const same = (word: PlainWord, { key, lemmas }: (typeof wanted)[number]): boolean =>
    word.key === key || (lexicon !== undefined && shares(lemmasOf(word.text, lexicon), lemmas));
  if (!same(words[at]!, wanted[0]!)) return undefined;
  let last = at;
  for (const word of wanted.slice(1)) {
    let next = last + 1;
    while (next < words.length && next <= last + 1 + MAX_BETWEEN && !same(words[next]!, word)) next++;
    if (next >= words.length || next > last + 1 + MAX_BETWEEN) return undefined;
    last = next;
  }
  return last;
}

const NONE: ReadonlySet<string> = new Set();
const LITTLE = new Set("a au aux de du des d l le la les un une en et sur dans par pour".split(" "));

const CACHE_LIMIT = 20_000;

/** Lemmas of forms, by lexicon; emptied when they have grown to their limit, so memory stays bounded. */
const knownLemmas = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>();

function lemmasOf(word: string, lexicon: Lexicon): ReadonlySet<string> {
  const known = knownLemmas.get(lexicon) ?? new Map<string, ReadonlySet<string>>();
  knownLemmas.set(lexicon, known);
  let lemmas = known.get(word);
  if (!lemmas) {
    if (known.size >= CACHE_LIMIT) known.clear();
    const content = lexicon.lookup(word).filter(({ upos }) => /^(?:NOUN|ADJ|VERB)$/.test(upos));
    lemmas = new Set(content.map(({ lemma }) => lemma));
    known.set(word, lemmas);
  }
  return lemmas;
}

function shares(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const each of some) if (others.has(each)) return true;
  return false;
}

interface PlainWord extends Span {
  readonly text: string;
  /** Without case, accents and plural ending. */
  readonly key: string;
}

/** The words of a text, elided articles apart. */
function plainWords(text: string): PlainWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => {
    return { text: word, key: keyOfWord(word), start: index, end: index + word.length };
  });
}

function keyOfWord(word: string): string {
  const plain = /^[a-z\d]+$/.test(word)
    ? word
    : word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae");
  return plain.length > 3 ? plain.replace(/(?:aux|s|x)$/, (end) => (end === "aux" ? "al" : "")) : plain;
}
