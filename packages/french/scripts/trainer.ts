/** A small seeded generator of random numbers (mulberry32): training gives the same weights every time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The items in a random order (Fisher–Yates); the list given stays as it is. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** An averaged perceptron over hashed features (Collins 2002; averaging as in Daumé's thesis, 2006). */
export class AveragedPerceptron {
  readonly rows: number;
  readonly classes: number;
  private readonly weights: Float32Array;
  private readonly drift: Float64Array;
  private readonly seen: Uint8Array;
  private clock = 1;

  constructor(rows: number, classes: number) {
    this.rows = rows;
    this.classes = classes;
    this.weights = new Float32Array(rows * classes);
    this.drift = new Float64Array(rows * classes);
    this.seen = new Uint8Array(rows);
  }

  /** Counts features before training, so that rare ones can be left out. */
  count(features: Uint32Array, n: number): void {
    for (let f = 0; f < n; f++) {
      const row = features[f]! & (this.rows - 1);
      if (this.seen[row]! < 255) this.seen[row]!++;
    }
  }

  score(features: Uint32Array, n: number, scores: Float32Array): void {
    const { weights, classes } = this;
    scores.fill(0, 0, classes);
    for (let f = 0; f < n; f++) {
      const row = (features[f]! & (this.rows - 1)) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
    }
  }

  /** The score of the first class, for models that have one only. */
  scoreOne(features: Uint32Array, n: number): number {
    let score = 0;
    for (let f = 0; f < n; f++) score += this.weights[(features[f]! & (this.rows - 1)) * this.classes]!;
    return score;
  }

  /** One example has passed: the clock of the average. */
  tick(): void {
    this.clock++;
  }

  /** Adds `by` to the weights of a class; features seen fewer than `atLeast` times (when counted) are left out. */
  update(features: Uint32Array, n: number, target: number, by: number, atLeast = 0): void {
    for (let f = 0; f < n; f++) {
      const row = features[f]! & (this.rows - 1);
      if (this.seen[row]! < atLeast) continue;
      this.weights[row * this.classes + target]! += by;
      this.drift[row * this.classes + target]! += by * this.clock;
    }
  }

  /** Ends training: the weights become their average over all examples. */
  finish(): void {
    for (let i = 0; i < this.weights.length; i++) this.weights[i]! -= this.drift[i]! / this.clock;
    this.drift.fill(0);
  }

  /** Adds the weights of a finished model: together they err less than each. */
  add(other: AveragedPerceptron): void {
    for (let i = 0; i < this.weights.length; i++) this.weights[i]! += other.weights[i]!;
  }

  /**
   * The weights as int8, scaled so that the largest one fits. (Clipping even one in 2000 cost a point of accuracy.)
   *
   * @param least smaller weights become 0: they are most of the file and decide nothing.
   */
  quantised(least = 1): Int8Array {
    const { scale } = this;
    return Int8Array.from(this.weights, (weight) => {
      const rounded = Math.round(weight * scale);
      return Math.abs(rounded) < least ? 0 : rounded;
    });
  }

  /** By how much `quantised` multiplies the weights. */
  get scale(): number {
    return 127 / this.weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1);
  }
}

/** Trains one model per seed and adds them up. */
export function trainTogether(
  seeds: readonly number[],
  train: (seed: number) => AveragedPerceptron,
): AveragedPerceptron {
  const [first, ...rest] = seeds.map(train);
  if (!first) throw new RangeError("no seed");
  for (const model of rest) first.add(model);
  return first;
}
