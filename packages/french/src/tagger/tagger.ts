import type { Lexicon } from "../lexicon/lexicon.ts";
import { unpackContainer } from "../model/container.ts";
import { morphologyOf } from "../model/features.ts";
import { readModel } from "../model/model-file.ts";
import { expandContraction } from "../words/contractions.ts";
import type { Token, Upos, Word } from "../words/word.ts";
import { CONTRACTED_TAGS, contractedTag, maybeContracted } from "./contracted.ts";
import { ReadingChooser } from "./reading-chooser.ts";
import { type KnownReadings, type Reading, readingsOf } from "./readings.ts";
import { TagModel } from "./tag-model.ts";
import { type WordCode, WordCoder } from "./word-coder.ts";

/** The JSON part of the tagger's data file. */
export interface TaggerMeta {
  readonly tags: readonly string[];
  /** "form tag" → its readings, "features lemma" each. */
  readonly known: Readonly<Record<string, readonly string[]>>;
}

const CACHE_LIMIT = 5_000;

/** Part of speech, morphology and lemma for the words of a sentence. */
export class Tagger {
  readonly coder: WordCoder;
  private readonly lexicon: Lexicon;
  private readonly model: TagModel;
  private readonly chooser: ReadingChooser;
  private readonly known: KnownReadings;
  /** Per tag: form → readings; emptied when it has grown to its limit. */
  private readonly options: ReadonlyMap<string, Map<string, readonly Reading[]>>;
  private readonly composite: ReadonlySet<number>;
  private readonly simple: readonly number[];
  /** The part of speech of each tag. */
  private readonly parts: readonly string[];

  /**
   * @param file the bytes of `data/tagger.bin.gz`.
   * @throws TypeError when they are another data file.
   */
  constructor(file: Uint8Array, lexicon: Lexicon) {
    const { meta, sections } = unpackContainer<TaggerMeta>("titraille-tagger-1", file);
    this.lexicon = lexicon;
    this.coder = new WordCoder(lexicon);
    this.model = new TagModel(meta.tags, [readModel(sections.first!), readModel(sections.second!)]);
    this.chooser = new ReadingChooser(readModel(sections.readings!));
    this.known = readKnown(meta.known);
    this.composite = new Set(CONTRACTED_TAGS.map((tag) => meta.tags.indexOf(tag)));
    this.parts = meta.tags.map((tag) => tag.split(".")[0]!);
    this.options = new Map(
      [...meta.tags, ...CONTRACTED_TAGS.flatMap((tag) => tag.split("+"))].map((tag) => [tag, new Map()]),
    );
    this.simple = meta.tags.flatMap((_, index) => (this.composite.has(index) ? [] : [index]));
  }

  /** The names of the tags, by number. */
  get tags(): readonly string[] {
    return this.model.names;
  }

  /**
   * The words of a sentence with their analyses, in order. A contraction gives two words at one place.
   *
   * @param tokens the sentence's tokens; offsets are kept as they are.
   * @param contracted for tokens that only the sentence can decide ("des", "du"), what is known already, by index.
   */
  tag(tokens: readonly Token[], contracted?: readonly boolean[]): Word[] {
    const codes = tokens.map((token) => this.coder.code(token.text));
    const allowed = tokens.map((token, i) => this.allowedTags(token.text, contracted?.[i]));
    return this.analyseCoded(tokens, codes, this.model.predict(codes, allowed));
  }

  /** The words of tokens whose tags (numbers) are known already. */
  analyse(tokens: readonly Token[], tags: Uint8Array): Word[] {
    return this.analyseCoded(
      tokens,
      tokens.map((token) => this.coder.code(token.text)),
      tags,
    );
  }

  private analyseCoded(tokens: readonly Token[], codes: readonly WordCode[], tags: Uint8Array): Word[] {
    const options = tokens.map((token, i) => this.readings(token.text, this.model.names[tags[i]!]!));
    const readings = this.chooser.choose(codes, tags, options);
    return tokens.flatMap((token, i) => this.words(token, tags[i]!, readings[i]!));
  }

  private allowedTags(token: string, contracted: boolean | undefined): readonly number[] | undefined {
    const composite = contractedTag(token);
    if (composite === undefined || contracted === false) return this.simple;
    if (maybeContracted(token) && contracted === undefined) return undefined;
    return [this.model.names.indexOf(composite)];
  }

  private readings(form: string, tag: string): readonly Reading[] {
    const known = this.options.get(tag)!;
    let readings = known.get(form);
    if (readings === undefined) {
      if (known.size >= CACHE_LIMIT) known.clear();
      readings = readingsOf(form, tag, this.lexicon, this.known);
      known.set(form, readings);
    }
    return readings;
  }

  private words(token: Token, tag: number, reading: Reading): Word[] {
    const { text, start, end } = token;
    const upos = this.parts[tag]!;
    if (!this.composite.has(tag)) {
      const morph = morphologyOf(reading.features);
      return [{ text, start, end, form: text, upos: upos as Upos, lemma: reading.lemma, morph }];
    }
    const forms = expandContraction(text)!;
    return upos.split("+").map((part, index) => {
      const form = forms[index]!;
      const { features, lemma } = this.readings(form, part)[0]!;
      return { text, start, end, form, upos: part as Upos, lemma, morph: morphologyOf(features) };
    });
  }
}

function readKnown(known: TaggerMeta["known"]): KnownReadings {
  return new Map(
    Object.entries(known).map(([key, readings]) => [
      key,
      readings.map((reading) => {
        const space = reading.indexOf(" ");
        return { features: reading.slice(0, space), lemma: reading.slice(space + 1) };
      }),
    ]),
  );
}
