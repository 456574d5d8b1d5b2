import { type Chosen, featuresHash, MAX_READING_FEATURES, readingFeatures } from "./reading-features.ts";
import type { Reading } from "./readings.ts";
import type { WordCode } from "./word-coder.ts";

/** A model with one class, or one in training. */
export interface SingleScorer {
  scoreOne(features: Uint32Array, count: number): number;
}

/** Chooses morphology and lemma for tagged words, from left to right. */
export class ReadingChooser {
  private readonly model: SingleScorer;
  private readonly features = new Uint32Array(MAX_READING_FEATURES);

  constructor(model: SingleScorer) {
    this.model = model;
  }

  /** @param options per word what it may be; at least one each. */
  choose(codes: readonly WordCode[], tags: Uint8Array, options: readonly (readonly Reading[])[]): Reading[] {
    const chosen: Chosen[] = [];
    return options.map((readings, i) => {
      const reading = readings.length === 1 ? readings[0]! : this.best(readings, codes, tags, i, chosen);
      chosen.push({ tag: tags[i]!, features: featuresHash(reading.features) });
      return reading;
    });
  }

  /** The reading with the highest score, the first of equals. */
  best(
    readings: readonly Reading[],
    codes: readonly WordCode[],
    tags: Uint8Array,
    i: number,
    chosen: readonly Chosen[],
  ): Reading {
    let winner = readings[0]!;
    let highest = Number.NEGATIVE_INFINITY;
    for (const reading of readings) {
      const count = readingFeatures(reading, codes, tags, i, chosen, this.features);
      const score = this.model.scoreOne(this.features, count);
      if (score > highest) {
        highest = score;
        winner = reading;
      }
    }
    return winner;
  }
}
