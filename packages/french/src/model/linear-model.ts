/** Scores classes by adding up int8 weights of hashed features. */
export interface LinearModel {
  /** A power of two. */
  readonly rows: number;
  readonly classes: number;
  /** Writes the scores of all classes into `scores` for the first `count` features (32-bit hashes, 256 at most). */
  score(features: Uint32Array, count: number, scores: Float32Array): void;
  /** The score of the first class, for models that have one only. */
  scoreOne(features: Uint32Array, count: number): number;
}

/** A table of one weight a row. */
export class SingleModel implements LinearModel {
  readonly rows: number;
  readonly classes = 1;
  private readonly weights: Int8Array;

  constructor(weights: Int8Array) {
    this.rows = weights.length;
    this.weights = weights;
  }

  score(features: Uint32Array, count: number, scores: Float32Array): void {
    scores[0] = this.scoreOne(features, count);
  }

  scoreOne(features: Uint32Array, count: number): number {
    const { weights } = this;
    const mask = weights.length - 1;
    let sum = 0;
    for (let f = 0; f < count; f++) sum += weights[features[f]! & mask]!;
    return sum;
  }
}

/** What is added to a weight in `TripleModel`, so that it is never negative and sums do not borrow from each other. */
const BIAS = 128;

/** The table of a `TripleModel` whose weights are all 0. */
export function emptyTriples(rows: number): Int32Array {
  return new Int32Array(rows).fill(BIAS | (BIAS << 8) | (BIAS << 16));
}

/**
 * Two or three classes, a byte of one number each: two additions serve all three. Sums have 16 bits, enough for 256 features.
 */
export class TripleModel implements LinearModel {
  readonly rows: number;
  readonly classes: number;
  private readonly weights: Int32Array;

  /** @param weights `emptyTriples` with the weights (−127 to 127) of class 0, 1 and 2 added, times 1, 2⁸ and 2¹⁶. */
  constructor(classes: number, weights: Int32Array) {
    this.rows = weights.length;
    this.classes = classes;
    this.weights = weights;
  }

  score(features: Uint32Array, count: number, scores: Float32Array): void {
    const { weights } = this;
    const mask = weights.length - 1;
    let outer = 0;
    let middle = 0;
    for (let f = 0; f < count; f++) {
      const row = weights[features[f]! & mask]!;
      outer = (outer + (row & 0xff00ff)) | 0;
      middle = (middle + (row & 0xff00)) | 0;
    }
    const bias = BIAS * count;
    scores[0] = (outer & 0xffff) - bias;
    scores[1] = (middle >>> 8) - bias;
    // Past the last class this falls outside the array, and writing there does nothing.
    scores[2] = (outer >>> 16) - bias;
  }

  scoreOne(features: Uint32Array, count: number): number {
    const scores = new Float32Array(3);
    this.score(features, count, scores);
    return scores[0]!;
  }
}

/** Many classes, of which each row has a weight for a few: the weights row by row, each with the number of its class. */
export class SparseModel implements LinearModel {
  readonly rows: number;
  readonly classes: number;
  /** Where each row's weights begin; the next row's beginning is their end. */
  private readonly starts: Uint32Array;
  private readonly entries: Int16Array;
  private readonly sums: Int32Array;

  /** @param entries the class times 2⁸ plus the weight (−127 to 127). */
  constructor(classes: number, starts: Uint32Array, entries: Int16Array) {
    this.rows = starts.length - 1;
    this.classes = classes;
    this.starts = starts;
    this.entries = entries;
    this.sums = new Int32Array(classes);
  }

  score(features: Uint32Array, count: number, scores: Float32Array): void {
    this.addUp(features, count);
    for (let c = 0; c < this.classes; c++) scores[c] = this.sums[c]!;
  }

  scoreOne(features: Uint32Array, count: number): number {
    this.addUp(features, count);
    return this.sums[0]!;
  }

  private addUp(features: Uint32Array, count: number): void {
    const { starts, entries, sums } = this;
    const mask = this.rows - 1;
    for (let c = 0; c < sums.length; c++) sums[c] = 0;
    for (let f = 0; f < count; f++) {
      const row = features[f]! & mask;
      const end = starts[row + 1]!;
      for (let e = starts[row]!; e < end; e++) {
        const entry = entries[e]!;
        const weight = (entry << 24) >> 24;
        sums[(entry - weight) >> 8]! += weight;
      }
    }
  }
}
