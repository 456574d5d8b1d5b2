import { ByteReader, ByteWriter } from "./bytes.ts";

const SHIFT = 2 ** 17;
const PLACES = [1, SHIFT, SHIFT * SHIFT];

/**
 * Scores classes by adding up int8 weights of hashed features. Three classes share one double, 17 bits each, so that one
 * addition serves all three; sums stay exact up to 256 features.
 */
export class LinearModel {
  /** A power of two. */
  readonly rows: number;
  readonly classes: number;
  private readonly groups: number;
  private readonly weights: Float64Array;
  /** 1 for rows that have a weight: most features of unseen text have none, and this table stays in the processor's cache. */
  private readonly used: Uint8Array;
  private readonly sums: Float64Array;

  constructor(rows: number, classes: number) {
    this.rows = rows;
    this.classes = classes;
    this.groups = Math.ceil(classes / 3);
    this.weights = new Float64Array(rows * this.groups);
    this.used = new Uint8Array(rows);
    this.sums = new Float64Array(this.groups);
  }

  /** @param weight −127 to 127; set once per row and class. */
  set(row: number, wanted: number, weight: number): void {
    this.used[row] = 1;
    this.weights[row * this.groups + Math.floor(wanted / 3)]! += weight * PLACES[wanted % 3]!;
  }

  /** Writes the scores of all classes into `scores` for the first `count` features (32-bit hashes, 256 at most). */
  score(features: Uint32Array, count: number, scores: Float32Array): void {
    if (this.groups === 1) this.sums[0] = this.sumOfOneGroup(features, count);
    else this.addUp(features, count);
    for (let g = 0, c = 0; g < this.groups; g++) {
      let rest = this.sums[g]!;
      const third = Math.round(rest / (SHIFT * SHIFT));
      rest -= third * SHIFT * SHIFT;
      const second = Math.round(rest / SHIFT);
      // Places past the last class fall outside the array, and writing there does nothing.
      scores[c++] = rest - second * SHIFT;
      scores[c++] = second;
      scores[c++] = third;
    }
  }

  /** The score of the first class, for models that have one only. */
  scoreOne(features: Uint32Array, count: number): number {
    return this.sumOfOneGroup(features, count);
  }

  private sumOfOneGroup(features: Uint32Array, count: number): number {
    const { weights } = this;
    const mask = this.rows - 1;
    let sum = 0;
    for (let f = 0; f < count; f++) sum += weights[features[f]! & mask]!;
    return sum;
  }

  private addUp(features: Uint32Array, count: number): void {
    const { weights, used, groups, sums } = this;
    const mask = this.rows - 1;
    sums.fill(0);
    for (let f = 0; f < count; f++) {
      const row = features[f]! & mask;
      if (used[row] === 0) continue;
      const start = row * groups;
      for (let g = 0; g < groups; g++) sums[g] = sums[g]! + weights[start + g]!;
    }
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
