import {
  type Compression,
  compressClauses,
  compressToNounPhrases,
  type French,
  grammarRefusal,
  type ParsedWord,
  parseClause,
  type Span,
  subtreeOf,
} from "@titraille/french";
import { TURN } from "./turn.ts";

/** Where a clause of its own may begin inside a sentence that somebody says. */
const START =
  /[,;:–—][\s\u00a0\u202f]+(?:(?:et|mais|car|parce que|puisque|donc|alors|or)\s+)?|\s(?:et|mais|car|parce que)\s+|(?:^|\s)(?:[Jj]e (?:pense|crois|sais|dis|constate|répète|considère|trouve)|[Nn]ous (?:pensons|croyons|savons|constatons|considérons)|[Oo]n (?:sait|voit|constate)(?: bien)?) qu(?:e\s|’)/gu;
/** "nous ont demandé", "[je] vous demande pardon": whom, not who; "[ma femme et] moi avons vu": half of who. */
const NO_SUBJECT =
  /^(?:vous\s(?!\p{L}+ez(?!\p{L})|êtes|dites|faites|n[e’]|avez|[lmnsty]’|l[ea]s?\s|y\s|en\s)\p{L}+|nous\s(?!\p{L}+ons(?!\p{L})|sommes|n[e’]|[lmnsty]’|l[ea]s?\s|y\s|en\s)\p{L}+|moi\s(?:avons|sommes|étions|avions)|(?:nous|vous|me|m’|te|t’|se|s’|l[ea]s?|l’|lui|leur|n[e’])\s?(?:a|ont|avait|avaient|est|sont|était|étaient))(?!\p{L})/iu;
/** Characters of a part. */
const LENGTH = { least: 16, most: 66 };
/** Words of a sentence that is taken for a list or a broken paste. */
const LONGEST_SENTENCE = 90;
/** Whoever says this is against what is named after it: cut out, it would read as what he is for. */
const REJECTED =
  /(?<!\p{L})(?:refus|rejet|évit|empêch|dénon|condamn|combatt?|lutt|arrêt|cess|craign|redout|regrett|déplor|halte|contre|fin (?:à|de|du|des)|assez)\p{L}*/iu;
/** What a claim holds under, what turns it round, and the next item of a list: they stay with it. */
const BOUND =
  /(?<!\p{L})(?:n[e’]|pas|sans|ni|aucune?|jamais|rien|si|s’ils?|sauf|sinon|moins|condition|comme si|quand|lorsque?|soi-disant|prétendu\p{L}*)(?![\p{L}-])/iu;
const TURNED =
  /^[\s,;]*(?:mais|sauf|si\s|s’il|à condition|à moins|sinon|sans\s|que\s|qu’)|^,\s(?:l[ea]s?\s|l’|une?\s|des\s|d[eu]\s|d’)/iu;

/**
 * The parts of what somebody says that can be printed between guillemets by themselves, word for word: its clauses, noun
 * phrases and infinitives, as a desk picks them. « Dans cette période, la radio est un média de référence » gives « La radio
 * est un média de référence » and « Un média de référence ».
 *
 * @param said one sentence without its marks.
 * @returns spans of it, in its own offsets, each once.
 */
export function quoteParts(said: string, french: French): Span[] {
  const parts = new Map<string, Span>();
  const add = (start: number, end: number): void => {
    if (end - start >= LENGTH.least && end - start <= LENGTH.most) parts.set(`${start}-${end}`, { start, end });
  };
  for (const from of [0, ...[...said.matchAll(START)].map(({ index, 0: mark }) => index + mark.length)]) {
    const rest = said.slice(from);
    const words = parseClause(french, rest);
    if (words.length > LONGEST_SENTENCE) continue;
    const isBound = BOUND.test(sentenceBefore(said, from));
    for (const compression of isBound ? [] : compressClauses(words, rest, "as-is")) {
      const span = contiguous(compression, words);
      if (!span || NO_SUBJECT.test(rest.slice(span.start)) || OPEN_START.test(rest.slice(span.start))) continue;
      const behind = rest.slice(span.end);
      if (!grammarRefusal(compression, words, "quotation") && !TURNED.test(behind) && !TURN.test(behind))
        add(from + span.start, from + span.end);
    }
    if (from > 0 || BOUND.test(said) || REJECTED.test(said)) continue;
    for (const compression of compressToNounPhrases(words, rest)) {
      const span = contiguous(compression, words);
      if (span && !isToldOf(compression, words) && !grammarRefusal(compression, words, "quotation"))
        add(span.start, span.end);
    }
    for (const span of infinitives(words)) add(span.start, span.end);
  }
  return [...parts.values()];
}

/** "Les annonces de la ville [ne servent à rien]": the point is what is told of them. */
function isToldOf({ kept, head }: Compression, words: readonly ParsedWord[]): boolean {
  const subject = /^(?:nsubj|dislocated)/.test(words[head]!.deprel);
  return subject && /^(?:l[ea’']|les|ces?|cet|cette|nos|vos|mes)$/iu.test(words[kept[0]!]!.form);
}

/** What stands before a place in its own sentence, up to the last clause that is over. */
function sentenceBefore(said: string, at: number): string {
  return said.slice(Math.max(0, said.slice(0, at).search(/[^.;!?]*$/u)), at);
}

/** "qu’il faut …": a clause that its own conjunction opens hangs on what stands before. */
const OPEN_START = /^(?:qu[e’]|qui|dont|où|si|quand|lorsqu[e’]|puisqu[e’]|comme)(?!\p{L})/iu;

/** Where a compression stands, when it left nothing out in its midst. "(une partie) des offres" has no article to begin with. */
function contiguous({ kept }: Compression, words: readonly ParsedWord[]): Span | undefined {
  const body = kept.filter((index) => words[index]!.upos !== "PUNCT");
  const [first = 0] = body;
  const last = body.at(-1) ?? 0;
  if (words[first - 1]?.start === words[first]!.start) return undefined;
  for (let index = first; index <= last; index++) if (!kept.includes(index)) return undefined;
  return { start: words[first]!.start, end: words[last]!.end };
}

/** "(il faut) retrouver le chemin du cœur des Français": an infinitive with its object, up to the end of its group. */
function infinitives(words: readonly ParsedWord[]): Span[] {
  return words.flatMap(({ morph, deprel, head, start }, at) => {
    const governor = words[head];
    if (morph.VerbForm !== "Inf" || !/^(?:xcomp|root)/.test(deprel)) return [];
    if (governor && !/^(?:falloir|vouloir|devoir|pouvoir|souhaiter)$/u.test(governor.lemma)) return [];
    const own = subtreeOf(words, at).filter((index) => words[index]!.upos !== "PUNCT");
    const last = words[Math.max(...own)]!;
    const isWhole = Math.min(...own) === at && own.length === Math.max(...own) - at + 1;
    const hasObject = words.some(
      (word) => word.head === at && /^(?:obj|obl)/.test(word.deprel) && word.upos !== "PRON",
    );
    return isWhole && hasObject && /^(?:NOUN|PROPN|ADJ)$/.test(last.upos) ? [{ start, end: last.end }] : [];
  });
}
