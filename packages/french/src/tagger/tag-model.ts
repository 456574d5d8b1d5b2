import { MAX_TAG_FEATURES, tagFeatures } from "./tag-features.ts";
import type { WordCode } from "./word-coder.ts";

/** A model or a model in training. */
export interface Scorer {
  readonly classes: number;
  /** Writes one score per class for the first `count` features. */
  score(features: Uint32Array, count: number, scores: Float32Array): void;
}

/** A lead, in units of the int8 weights, above which the first pass's tag stands: on the dev parts this costs no accuracy. */
const SURE = 60;

/** Tags a sentence in two passes from left to right; the second sees the first pass's tags on both sides. */
export class TagModel {
  /** Tag names: a part of speech, with the verb form where there is one ("VERB.Part"), or a contraction ("ADP+DET"). */
  readonly names: readonly string[];
  private readonly passes: readonly Scorer[];
  private readonly features = new Uint32Array(MAX_TAG_FEATURES);
  private readonly scores: Float32Array;

  constructor(names: readonly string[], passes: readonly Scorer[]) {
    this.names = names;
    this.passes = passes;
    this.scores = new Float32Array(names.length);
  }

  /**
   * @param allowed per word the only tags it may have (numbers), undefined for a free choice.
   * @returns the number of each word's tag.
   */
  predict(codes: readonly WordCode[], allowed: readonly (readonly number[] | undefined)[]): Uint8Array {
    const sure = new Uint8Array(codes.length);
    let guess: Uint8Array | undefined;
    for (const pass of this.passes) guess = this.run(pass, codes, allowed, guess, sure);
    return guess ?? sure;
  }

  private run(
    pass: Scorer,
    codes: readonly WordCode[],
    allowed: readonly (readonly number[] | undefined)[],
    guess: Uint8Array | undefined,
    sure: Uint8Array,
  ): Uint8Array {
    const tags = new Uint8Array(codes.length);
    for (let i = 0; i < codes.length; i++) {
      const only = allowed[i];
      if (sure[i] === 1 && guess !== undefined) {
        tags[i] = guess[i]!;
        continue;
      }
      const count = tagFeatures(codes, i, tags, guess, this.features);
      pass.score(this.features, count, this.scores);
      tags[i] = best(this.scores, only);
      if (this.lead(tags[i]!) > SURE) sure[i] = 1;
    }
    return tags;
  }

  /** By how much a tag's score is above the best of the others. */
  private lead(tag: number): number {
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < this.scores.length; c++) if (c !== tag && this.scores[c]! > second) second = this.scores[c]!;
    return this.scores[tag]! - second;
  }
}

/** The class with the highest score, the first of equals. */
export function best(scores: Float32Array, only: readonly number[] | undefined): number {
  if (only !== undefined) return only.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
}
