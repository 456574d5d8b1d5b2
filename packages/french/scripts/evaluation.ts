import { type French, withOwnQuotes, withPlainQuotes } from "../src/french.ts";
import { baseNounPhrases } from "../src/parser/noun-phrases.ts";
import { splitSentences } from "../src/sentences/sentences.ts";
import type { Span } from "../src/text/span.ts";
import type { ParsedWord, Upos } from "../src/words/word.ts";
import type { GoldSentence } from "./conllu.ts";
import { fMeasure } from "./treebank.ts";

/**
 * Figures in percent, as the CoNLL 2018 shared task defines them (https://universaldependencies.org/conll18/evaluation.html):
 * F-measures over aligned words; relations without their subtypes.
 */
export interface Accuracy {
  readonly upos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  /** LAS with subtypes ("obl:arg" is not "obl:mod"). */
  readonly lasSubtypes: number;
  /** Spans of base noun phrases, those of the gold tree as reference. */
  readonly nounPhraseF: number;
}

export interface Evaluation extends Accuracy {
  readonly sentences: number;
  readonly words: number;
  readonly tokenF: number;
  readonly sentenceF: number;
  /** Words of the raw text, from sentence splitting to the tree, per second. */
  readonly tokensPerSecond: number;
  /** The same figures when the tokens and contractions are given. */
  readonly goldTokens: Accuracy & { readonly taggerTokensPerSecond: number; readonly parserTokensPerSecond: number };
}

const FINAL_MARK = /[.!?…](?:["”)]| ?»)*$/u;
const LIST_DASH = /^[-–—•] /u;

/** A word with its place in the file's text and the index of its governor among all words of the file. */
interface Placed extends Span {
  readonly upos: string;
  readonly lemma: string;
  readonly deprel: string;
  readonly head: number;
}

/**
 * Evaluates on the raw text of a treebank and on its gold tokens. In the raw text sentences are joined by spaces; one without
 * a final mark (a title) or with a dash in front (a list item) stands on a line of its own, as it does in an article.
 */
export function evaluate(french: French, gold: readonly GoldSentence[]): Evaluation {
  const starts: number[] = [];
  let text = "";
  for (const [k, sentence] of gold.entries()) {
    const inRunningText = (near: GoldSentence) => FINAL_MARK.test(near.text) && !LIST_DASH.test(near.text);
    const onOwnLine = ![sentence, gold[k - 1] ?? sentence].every(inRunningText);
    if (k > 0) text += onOwnLine ? "\n" : " ";
    starts.push(text.length);
    text += sentence.text;
  }
  const analyse = () =>
    splitSentences(text).map(({ start, end }) => ({ start, end, words: french.parse(text.slice(start, end), start) }));
  analyse();
  const began = performance.now();
  const found = analyse();
  const seconds = (performance.now() - began) / 1000;

  const reference = gold.map((sentence, k) => goldWords(sentence, starts[k]!));
  const given = withGoldTokens(french, gold, starts);
  const keys = (spans: readonly Span[]) => new Set(spans.map(({ start, end }) => `${start}-${end}`));
  const goldTokens = gold.flatMap((sentence, k) =>
    sentence.tokens.map(({ start, end }) => ({ start: start + starts[k]!, end: end + starts[k]! })),
  );
  return {
    sentences: gold.length,
    words: reference.flat().length,
    tokenF: fMeasure(keys(found.flatMap(({ words }) => words)), keys(goldTokens)),
    sentenceF: fMeasure(
      keys(found),
      keys(gold.map(({ text: own }, k) => ({ start: starts[k]!, end: starts[k]! + own.length }))),
    ),
    ...accuracy(
      found.map(({ words }) => words),
      reference,
    ),
    tokensPerSecond: Math.round(reference.flat().length / seconds),
    goldTokens: {
      ...accuracy(given.sentences, reference),
      taggerTokensPerSecond: given.taggerSpeed,
      parserTokensPerSecond: given.parserSpeed,
    },
  };
}

function withGoldTokens(french: French, gold: readonly GoldSentence[], starts: readonly number[]) {
  const { tagger, parser } = french;
  if (!parser) throw new TypeError("no parser loaded");
  const inputs = gold.map((sentence, k) => ({
    tokens: sentence.tokens.map(({ text, start, end }) => ({
      text,
      start: start + starts[k]!,
      end: end + starts[k]!,
    })),
    contracted: sentence.tokens.map((_, i) => sentence.words.filter((word) => word.token === i).length > 1),
  }));
  const tag = () => inputs.map(({ tokens, contracted }) => tagger.tag(withPlainQuotes(tokens), contracted));
  tag();
  const began = performance.now();
  const tagged = tag();
  const between = performance.now();
  const sentences = tagged.map((words) => parser.parse(words));
  const ended = performance.now();
  const count = tagged.flat().length;
  return {
    sentences: sentences.map((words, k) => withOwnQuotes(words, inputs[k]!.tokens)),
    taggerSpeed: Math.round((count / (between - began)) * 1000),
    parserSpeed: Math.round((count / (ended - between)) * 1000),
  };
}

function goldWords(sentence: GoldSentence, offset: number): ParsedWord[] {
  return sentence.words.map((word) => {
    const { text, start, end } = sentence.tokens[word.token]!;
    const { form, lemma, head, deprel } = word;
    const upos = word.upos as Upos;
    return { text, form, lemma, upos, head, deprel, morph: {}, start: start + offset, end: end + offset };
  });
}

function accuracy(found: readonly ParsedWord[][], gold: readonly ParsedWord[][]): Accuracy {
  const system = inOneList(found);
  const reference = inOneList(gold);
  const partner = align(reference, system);
  const percent = (isRight: (word: Placed, match: Placed) => boolean) => {
    let hits = 0;
    for (const [g, s] of partner.entries()) if (s >= 0 && isRight(reference[g]!, system[s]!)) hits++;
    return (200 * hits) / (system.length + reference.length);
  };
  const sameHead = (word: Placed, match: Placed) =>
    word.head < 0 ? match.head < 0 : match.head >= 0 && partner[word.head] === match.head;
  const universal = (deprel: string) => deprel.split(":")[0];
  const phrases = (sentences: readonly ParsedWord[][]) =>
    new Set(sentences.flatMap((words) => baseNounPhrases(words).map(({ start, end }) => `${start}-${end}`)));
  return {
    upos: percent((word, match) => word.upos === match.upos),
    lemma: percent((word, match) => word.lemma === match.lemma),
    uas: percent(sameHead),
    las: percent((word, match) => sameHead(word, match) && universal(word.deprel) === universal(match.deprel)),
    lasSubtypes: percent((word, match) => sameHead(word, match) && word.deprel === match.deprel),
    nounPhraseF: fMeasure(phrases(found), phrases(gold)),
  };
}

function inOneList(sentences: readonly ParsedWord[][]): Placed[] {
  const all: Placed[] = [];
  for (const words of sentences) {
    const base = all.length;
    for (const word of words) all.push({ ...word, head: word.head < 0 ? -1 : word.head + base });
  }
  return all;
}

/** Per gold word the index of the system's word: those at the same place, in order, when both have as many there. */
function align(gold: readonly Placed[], system: readonly Placed[]): number[] {
  const places = new Map<string, number[]>();
  const key = ({ start, end }: Span) => `${start}-${end}`;
  for (const [index, word] of system.entries()) {
    const list = places.get(key(word));
    if (list) list.push(index);
    else places.set(key(word), [index]);
  }
  return gold.map((word, index) => {
    let first = index;
    while (first > 0 && key(gold[first - 1]!) === key(word)) first--;
    let last = index;
    while (last + 1 < gold.length && key(gold[last + 1]!) === key(word)) last++;
    const matches = places.get(key(word)) ?? [];
    return matches.length === last - first + 1 ? matches[index - first]! : -1;
  });
}
