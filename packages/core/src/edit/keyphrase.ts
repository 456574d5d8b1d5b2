import type { Lexicon, Span } from "@titraille/french";
import type { Analysis } from "../analysis/analysis.ts";
import { type Brief, demandOf } from "../brief/brief.ts";
import type { Desk, Keyphrase } from "./desk.ts";

/** The client's keyphrase, or else the one the texts are most about; undefined when nothing stands out. */
export function chooseKeyphrase(brief: Brief, analyses: readonly Analysis[]): Keyphrase | undefined {
  const asked = demandOf(brief, "keyphrase")?.phrases[0];
  if (asked !== undefined) {
    const known = analyses.flatMap((analysis) => analysis.keyphrases);
    const same = known.find((keyphrase) => keyOf(keyphrase.text) === keyOf(asked));
    return { text: asked, variants: [...new Set([asked, ...(same?.variants ?? [])])] };
  }
  const theme = themeOf(analyses[0]);
  if (theme) return theme;
  const best = analyses
    .flatMap((analysis) => {
      const focus = focusOf(analysis);
      return analysis.keyphrases
        .slice(0, CANDIDATES)
        .map((keyphrase) => ({ ...keyphrase, worth: worth(keyphrase, focus) }));
    })
    .toSorted((a, b) => b.worth - a.worth)[0];
  return best && { text: best.text, variants: [...new Set([best.text, ...best.variants])] };
}

/** What a page is, or how it came about, before a colon: nobody searches for it. */
const LABEL =
  /^(?:en|pour|avec|sur|dans|à)\s|^(?:vidéos?|direct|live|images?|photos?|infographie|carte|enquête|reportage|récit|portrait|interview|entretien|analyse|tribune|opinion|éditorial|édito|chronique|décryptage|exclusif|sondage|témoignages?|bilan|résumé)(?!\p{L})/iu;
/** Words of a theme at most, and how often the text must come back to it. House. */
const THEME = { words: 5, times: 2 };

/**
 * What a person has put before the colon of the title, when the text comes back to it: "Travaux du port : …". That is what
 * people search for.
 */
function themeOf(analysis: Analysis | undefined): Keyphrase | undefined {
  const [, theme] =
    /^([^«»:?!.,]{4,45}?)(?:\s(?:19|20)\d\d)?[\s\u00a0\u202f]*:[\s\u00a0]/u.exec(analysis?.title ?? "") ?? [];
  if (!analysis || theme === undefined || theme.split(" ").length > THEME.words || LABEL.test(theme)) return undefined;
  // "Jeanne Morel : « … »" says who speaks.
  if (analysis.names.some(({ type, canonical }) => type === "person" && canonical === theme)) return undefined;
  const spans = analysis.copy.blocks
    .filter(({ type }) => type === "paragraph")
    .flatMap(({ start, end }) => {
      const text = analysis.copy.text.slice(start, end);
      return findKeyphrase({ text: theme, variants: [theme] }, text).map((span) => text.slice(span.start, span.end));
    });
  if (spans.length < THEME.times) return undefined;
  const [found] = spans;
  // Inside the text it has the capital that it has by itself.
  const text = found?.toLowerCase() === theme.toLowerCase() ? found : theme;
  return { text, variants: [...new Set([text, ...spans])] };
}

/** Where a text says what it is about. */
interface Focus {
  readonly title: string;
  readonly opening: string;
  readonly headings: readonly string[];
  /** Names of places: alone, hardly ever what an article is about. */
  readonly places: ReadonlySet<string>;
}

/** Keyphrases of a text that are looked at, best first. */
const CANDIDATES = 40;
/** Characters in which a text says what it is about. */
const OPENING = 700;

function focusOf({ copy, title, names }: Analysis): Focus {
  const { metadata } = copy.source;
  const textOf = ({ start, end }: Span): string => copy.text.slice(start, end);
  const all = copy.blocks.filter(({ type }) => type === "heading");
  const h1 = all.find(({ depth }) => depth === 1);
  const headings = all.filter((block) => block !== h1).map(textOf);
  const first = copy.blocks.find(({ type }) => type === "paragraph");
  const opening = first ? copy.text.slice(first.start, first.start + OPENING) : "";
  return {
    title,
    opening: `${metadata.standfirst ?? ""}\n${opening}`,
    headings,
    places: new Set(names.flatMap(({ type, canonical }) => (type === "place" ? canonical : []))),
  };
}

/**
 * A phrase that the title has in some form, that the opening and the headings come back to, is what the text is about and
 * what it can be found by. People search for names and for groups of words rather than for a common noun or a place alone.
 * House.
 */
function worth(
  { text, variants, score }: Keyphrase & { readonly score: number },
  { title, opening, headings, places }: Focus,
): number {
  const stands = (where: string): boolean => findKeyphrase({ text, variants: [text, ...variants] }, where).length > 0;
  const isPlace = places.has(text) && !text.includes(" ");
  const alone = isPlace ? 0.6 : /^\p{Ll}[\p{L}’-]*$/u.test(text) ? 0.75 : 1;
  const share = headings.length > 1 ? headings.filter(stands).length / headings.length : 0;
  return score * alone * (stands(title) ? 1.5 : 1) * (stands(opening) ? 1.25 : 1) * (1 + 0.4 * share);
}

function keyOf(phrase: string): string {
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
  const words = plainWords(text);
  const variants = keyphrase.variants
    .map((variant) => plainWords(variant).filter(({ key }) => !LITTLE.has(key)))
    .filter((wanted) => wanted.length > 0)
    .sort((one, other) => other.length - one.length)
    .map((wanted) => wanted.map((word) => ({ ...word, lemmas: lexicon ? lemmasOf(word.text, lexicon) : NONE })));
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
  wanted: readonly (PlainWord & { readonly lemmas: ReadonlySet<string> })[],
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
