import { ByteReader, ByteWriter } from "./bytes.ts";

/** Scores classes by adding up int8 weights of hashed features. `rows` is a power of two. */
export class LinearModel {
  readonly rows: number;
  readonly classes: number;
  private readonly weights: Int8Array;

  constructor(rows: number, classes: number, weights: Int8Array) {
    this.rows = rows;
    this.classes = classes;
    this.weights = weights;
  }

  /** Writes the scores of all classes into `scores` for the first `count` features (32-bit hashes). */
  score(features: Uint32Array, count: number, scores: Float32Array): void {
    const { weights, classes } = this;
    const mask = this.rows - 1;
    scores.fill(0, 0, classes);
    for (let f = 0; f < count; f++) {
      const row = (features[f]! & mask) * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!;
    }
  }

  /** The score of one class. */
  scoreOf(features: Uint32Array, count: number, wanted: number): number {
    const mask = this.rows - 1;
    let score = 0;
    for (let f = 0; f < count; f++) score += this.weights[(features[f]! & mask) * this.classes + wanted]!;
    return score;
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
  const weights = new Int8Array(rows * classes);
  let at = 0;
  let row = -1;
  for (let step = places.varint(); step > 0; step = places.varint()) {
    row += step;
    for (let used = columns.varint(); used > 0; used--) weights[row * classes + columns.byte()] = values[at++]!;
  }
  return new LinearModel(rows, classes, weights);
}
