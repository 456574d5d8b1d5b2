import type { Span } from "../text/span.ts";
import type { Word } from "../words/word.ts";
import { type NounPhrase, nounPhrases } from "./noun-phrases.ts";

/** What a text is about, in its own words. */
export interface Keyphrase {
  /** As it stands most often in the text, without article. */
  readonly text: string;
  /** All its forms in the text. */
  readonly variants: readonly string[];
  readonly score: number;
  readonly spans: readonly Span[];
}

/** What standing in the title is worth: titles name what people search for; a common noun alone says less. */
const IN_TITLE = { group: 2.4, noun: 1.6 };

/**
 * Keyphrases of a text: whole noun phrases of one to four content words and names, scored by how often and how widely they
 * stand, how early, and how specific they are; forms of one lemma sequence count together.
 *
 * @param sentences tagged words with offsets into `text`.
 * @param title the text's title: what it names counts more.
 * @param names forms of the names, so that they can be keyphrases too.
 */
export function findKeyphrases(
  sentences: readonly (readonly Word[])[],
  text: string,
  names: readonly {
    readonly canonical: string;
    readonly variants: readonly string[];
    readonly mentions: readonly Span[];
  }[],
  title = "",
): Keyphrase[] {
  const groups = new Map<string, NounPhrase[]>();
  const heads = new Map<string, number>();
  for (const words of sentences) {
    for (const phrase of nounPhrases(words)) {
      const key = phrase.content.map((word) => word.lemma.toLowerCase()).join(" ");
      const group = groups.get(key);
      if (group) group.push(phrase);
      else groups.set(key, [phrase]);
      if (phrase.content.length === 1) heads.set(key, (heads.get(key) ?? 0) + 1);
    }
  }
  const length = Math.max(1, text.length);
  const found: Keyphrase[] = [];
  for (const [key, group] of groups) {
    const content = group[0]!.content.length;
    const whole = content > 1 ? wholeOnes(group) : group;
    if (whole.length === 0) continue;
    const free = group.filter(({ inside }) => !inside);
    const spans = whole.length * 2 < free.length ? whole : free;
    const shared = key.split(" ").reduce((sum, word) => sum + (heads.get(word) ?? 0), 0);
    const support = content > 1 ? 0.25 * shared : 0;
    const phrase = keyphraseOf(spans.map(spanOf), text, length, content, support);
    found.push({ ...phrase, text: formsOf(whole, text)[0] ?? phrase.text });
  }
  for (const { canonical, variants, mentions } of names) {
    const words = canonical.split(" ").length;
    const phrase = keyphraseOf(mentions, text, length, Math.min(words, 2), 0);
    // A name is what a text turns on only when it comes back again and again.
    found.push({
      ...phrase,
      text: canonical,
      variants: [...new Set([canonical, ...variants])],
      score: phrase.score * (mentions.length >= 4 ? 0.95 : 0.6),
    });
  }
  const named = title.toLowerCase();
  return found
    .map((keyphrase) =>
      named !== "" && keyphrase.variants.some((variant) => named.includes(variant.toLowerCase()))
        ? { ...keyphrase, score: keyphrase.score * (isNoun(keyphrase.text) ? IN_TITLE.noun : IN_TITLE.group) }
        : keyphrase,
    )
    .filter(({ spans, score }) => spans.length > 0 && score > 0)
    .sort((a, b) => b.score - a.score || a.spans[0]!.start - b.spans[0]!.start);
}

/**
 * Occurrences of a group that are no piece of a longer one: "baisse du pouvoir" that goes on with "d’achat" is none. What goes
 * on with this here and with that there is whole everywhere.
 */
function wholeOnes(group: readonly NounPhrase[]): NounPhrase[] {
  const free = group.filter(({ inside }) => !inside);
  const next = free.flatMap(({ goesOn }) => goesOn ?? []);
  const most = Math.max(0, ...next.map((lemma) => next.filter((other) => other === lemma).length));
  const isDiverse = free.length >= 3 && most / free.length < 0.5;
  if (isDiverse) return free;
  const isSame = most === free.length;
  return free.filter(({ goesOn, cut }) => goesOn === undefined || !(cut || isSame));
}

/** Characters of a text in which a subject stands more than twice. */
const LONG = 3000;

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** What stands at some places of a text, the most frequent form first. */
function formsOf(spans: readonly Span[], text: string): string[] {
  const forms = new Map<string, number>();
  for (const { start, end } of spans) {
    const form = text.slice(start, end).replace(/\s+/gu, " ");
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}

/** A long noun is a special one ("chlorothalonil"), a short one says little alone. */
function nounWorth(noun: string): number {
  return noun.length >= 10 ? 0.85 : 0.55;
}

function isNoun(text: string): boolean {
  return /^\p{Ll}[\p{L}’-]*$/u.test(text);
}

function keyphraseOf(
  spans: readonly Span[],
  text: string,
  length: number,
  content: number,
  support: number,
): Keyphrase {
  const variants = formsOf(spans, text);
  const first = (spans[0]?.start ?? length) / length;
  const tenths = new Set(spans.map(({ start }) => Math.floor((start / length) * 10))).size;
  const often = Math.log2(1 + spans.length + Math.min(support, 6));
  const specific = content === 1 ? nounWorth(variants[0] ?? "") : content === 2 ? 1.15 : content === 3 ? 1.1 : 0.9;
  // A group that stands once is a detail, whatever it says.
  const once = content > 1 && spans.length === 1 ? 0.55 : content > 1 && spans.length === 2 && length > LONG ? 0.8 : 1;
  const early = first < 0.06 ? 1.35 : first < 0.2 ? 1.1 : 0.85;
  return { text: variants[0] ?? "", variants, score: often * specific * once * early * (0.6 + 0.08 * tenths), spans };
}
