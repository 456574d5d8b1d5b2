import { ByteReader, ByteWriter } from "./bytes.ts";

/**
 * Scores classes by adding up int8 weights of hashed features. Two classes share one 32-bit number, 16 bits each, so that
 * one addition serves both; sums stay exact up to 256 features.
 */
export class LinearModel {
  /** A power of two. */
  readonly rows: number;
  readonly classes: number;
  private readonly pairs: number;
  private readonly weights: Int32Array;
  /** 1 for rows that have a weight: most features of unseen text have none, and this table fits a processor's cache. */
  private readonly used: Uint8Array;
  private readonly sums: Int32Array;

  constructor(rows: number, classes: number) {
    this.rows = rows;
    this.classes = classes;
    this.pairs = (classes + 1) >> 1;
    this.weights = new Int32Array(rows * this.pairs);
    this.used = new Uint8Array(rows);
    this.sums = new Int32Array(this.pairs);
  }

  /** @param weight −127 to 127; set once per row and class. */
  set(row: number, wanted: number, weight: number): void {
    this.used[row] = 1;
    this.weights[row * this.pairs + (wanted >> 1)]! += (wanted & 1) === 0 ? weight : weight * 65_536;
  }

  /** Writes the scores of all classes into `scores` for the first `count` features (32-bit hashes, 256 at most). */
  score(features: Uint32Array, count: number, scores: Float32Array): void {
    const { weights, used, pairs, sums } = this;
    const mask = this.rows - 1;
    sums.fill(0);
    for (let f = 0; f < count; f++) {
      const row = features[f]! & mask;
      if (used[row] === 0) continue;
      const start = row * pairs;
      for (let p = 0; p < pairs; p++) sums[p] = sums[p]! + weights[start + p]!;
    }
    for (let c = 0; c < this.classes; c++) {
      const sum = sums[c >> 1]!;
      const low = (sum << 16) >> 16;
      scores[c] = (c & 1) === 0 ? low : (sum - low) >> 16;
    }
  }

  /** The score of the first class, for models that have one only. */
  scoreOne(features: Uint32Array, count: number): number {
    const { weights, used, pairs } = this;
    const mask = this.rows - 1;
    let sum = 0;
    for (let f = 0; f < count; f++) {
      const row = features[f]! & mask;
      if (used[row] !== 0) sum += weights[row * pairs]!;
    }
    return (sum << 16) >> 16;
  }
}

/** Bytes of a model: which rows are empty (run lengths), then per other row its weights that are not zero. */
export function writeModel(rows: number, classes: number, weights: Int8Array): Uint8Array {
  const places = new ByteWriter();
  const columns = new ByteWriter();
  const values = new ByteWriter();
  let previous = -1;
  for (let row = 0; row < rows; row++) {
    const start = row * classes;
    const used: number[] = [];
    for (let c = 0; c < classes; c++) if (weights[start + c] !== 0) used.push(c);
    if (used.length === 0) continue;
    places.varint(row - previous);
    previous = row;
    columns.varint(used.length);
    for (const c of used) columns.byte(c);
    for (const c of used) values.byte(weights[start + c]! & 255);
  }
  places.varint(0);
  const head = new ByteWriter();
  const parts = [places.bytes(), columns.bytes(), values.bytes()];
  for (const number of [rows, classes, ...parts.map((part) => part.length)]) head.varint(number);
  return Uint8Array.from([head.bytes(), ...parts].flatMap((part) => [...part]));
}

export function readModel(bytes: Uint8Array): LinearModel {
  const head = new ByteReader(bytes);
  const [rows, classes, placeBytes, columnBytes, valueBytes] = [0, 0, 0, 0, 0].map(() => head.varint()) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const body = bytes.length - placeBytes - columnBytes - valueBytes;
  const places = new ByteReader(bytes.subarray(body));
  const columns = new ByteReader(bytes.subarray(body + placeBytes));
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + body + placeBytes + columnBytes, valueBytes);
  const model = new LinearModel(rows, classes);
  let at = 0;
  let row = -1;
  for (let step = places.varint(); step > 0; step = places.varint()) {
    row += step;
    for (let left = columns.varint(); left > 0; left--) model.set(row, columns.byte(), values[at++]!);
  }
  return model;
}
