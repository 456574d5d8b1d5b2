import type { Lexicon } from "../src/lexicon/lexicon.ts";
import { ReadingChooser } from "../src/tagger/reading-chooser.ts";
import { type Chosen, featuresHash, MAX_READING_FEATURES, readingFeatures } from "../src/tagger/reading-features.ts";
import { type KnownReadings, type Reading, readingsOf } from "../src/tagger/readings.ts";
import type { WordCoder } from "../src/tagger/word-coder.ts";
import type { TaggedToken } from "./tagged-tokens.ts";
import { AveragedPerceptron, seededRandom, shuffled } from "./trainer.ts";

const ROWS = 1 << 18;
const ROUNDS = 6;
const KEPT =
  /^(?:Gender|Number|Person|Mood|Tense|VerbForm|Voice|PronType|Definite|Polarity|Poss|Reflex|NumType)=(?!.*,)/;

/** A word's gold features, only those that the package offers. */
export function keptFeatures(features: string): string {
  return (
    features
      .split("|")
      .filter((feature) => KEPT.test(feature))
      .join("|") || "_"
  );
}

/**
 * The readings of the treebanks that the lexicon lacks, most frequent first, by "form tag". Where treebanks differ in their
 * lemmas ("je" is "moi" in one and "il" in another) the first one that has the word decides.
 */
export function knownReadings(treebanks: readonly (readonly TaggedToken[][])[], lexicon: Lexicon): KnownReadings {
  const known = new Map<string, readonly Reading[]>();
  for (const sentences of treebanks) {
    for (const [key, readings] of readingsIn(sentences, lexicon)) if (!known.has(key)) known.set(key, readings);
  }
  return new Map([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readingsIn(sentences: readonly (readonly TaggedToken[])[], lexicon: Lexicon): Map<string, Reading[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const token of sentences.flat()) {
    for (const word of token.words) {
      const tag = token.words.length > 1 ? word.upos : token.tag;
      const key = `${word.form.toLowerCase().replaceAll("’", "'")} ${tag}`;
      const reading = `${keptFeatures(word.features)} ${word.lemma}`;
      if (word.lemma === "_") continue;
      const closed = /^(?:ADP|AUX|CCONJ|DET|PRON|SCONJ)/.test(tag);
      if (!closed && (/^\d/.test(word.form) || offers(word.form, tag, reading, lexicon))) continue;
      const list = counts.get(key) ?? new Map();
      counts.set(key, list.set(reading, (list.get(reading) ?? 0) + 1));
    }
  }
  const known = new Map<string, Reading[]>();
  for (const [key, list] of counts) {
    const sorted = [...list].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    known.set(
      key,
      sorted.map(([reading]) => {
        const [features = "_", ...lemma] = reading.split(" ");
        return { features, lemma: lemma.join(" ") };
      }),
    );
  }
  return known;
}

function offers(form: string, tag: string, reading: string, lexicon: Lexicon): boolean {
  return readingsOf(form, tag, lexicon, new Map()).some(({ features, lemma }) => `${features} ${lemma}` === reading);
}

/** Trains the choice among readings, on tags as predicted for folds left out. */
export function trainReadings(
  sentences: readonly (readonly TaggedToken[])[],
  guesses: readonly Uint8Array[],
  tags: readonly string[],
  { lexicon, coder, known }: { lexicon: Lexicon; coder: WordCoder; known: KnownReadings },
): AveragedPerceptron {
  const model = new AveragedPerceptron(ROWS, 1);
  const chooser = new ReadingChooser(model);
  const features = new Uint32Array(MAX_READING_FEATURES);
  const random = seededRandom(2);
  for (let round = 0; round < ROUNDS; round++) {
    for (const k of shuffled([...sentences.keys()], random)) {
      const tokens = sentences[k]!;
      const codes = tokens.map((token) => coder.code(token.text));
      const chosen: Chosen[] = [];
      for (const [i, token] of tokens.entries()) {
        const options = readingsOf(token.text, tags[guesses[k]![i]!]!, lexicon, known);
        const word = token.words[0]!;
        const gold = options.find(
          ({ features: f, lemma }) => f === keptFeatures(word.features) && lemma === word.lemma,
        );
        const found = chooser.best(options, codes, guesses[k]!, i, chosen);
        if (gold && gold !== found && token.words.length === 1) {
          model.update(features, readingFeatures(gold, codes, guesses[k]!, i, chosen, features), 0, 1);
          model.update(features, readingFeatures(found, codes, guesses[k]!, i, chosen, features), 0, -1);
        }
        model.tick();
        chosen.push({ tag: guesses[k]![i]!, features: featuresHash(found.features) });
      }
    }
  }
  model.finish();
  return model;
}
