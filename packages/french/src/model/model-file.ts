import { ByteReader, ByteWriter } from "./bytes.ts";
import { emptyTriples, type LinearModel, SingleModel, SparseModel, TripleModel } from "./linear-model.ts";

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

/**
 * @param bytes what `writeModel` gave.
 * @throws RangeError when they are cut short.
 */
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
  if (body < 0) throw new RangeError("data file is cut short");
  const places = bytes.subarray(body, body + placeBytes);
  const columns = bytes.subarray(body + placeBytes, body + placeBytes + columnBytes);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + body + placeBytes + columnBytes, valueBytes);
  const used = usedRows(places);
  if (classes === 1) return readSingle(rows, used, values);
  if (classes <= 3) return readTriple(rows, classes, used, columns, values);
  return readSparse(rows, classes, used, columns, values);
}

/*
 * The loops below go over a million bytes before the first sentence is parsed, for the most part in the interpreter: they
 * read plain arrays and call as little as can be.
 */

function usedRows(places: Uint8Array): Uint32Array {
  const used = new Uint32Array(places.length);
  let count = 0;
  for (let p = 0, row = -1; p < places.length; ) {
    let byte = places[p++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = places[p++]!;
      gap |= (byte & 127) << shift;
    }
    if (gap === 0) break;
    row += gap;
    used[count++] = row;
  }
  return used.subarray(0, count);
}

function readSingle(rows: number, used: Uint32Array, values: Int8Array): LinearModel {
  const weights = new Int8Array(rows);
  for (let u = 0; u < used.length; u++) weights[used[u]!] = values[u]!;
  return new SingleModel(weights);
}

function readTriple(
  rows: number,
  classes: number,
  used: Uint32Array,
  columns: Uint8Array,
  values: Int8Array,
): LinearModel {
  const weights = emptyTriples(rows);
  for (let u = 0, c = 0, v = 0; u < used.length; u++) {
    let row = weights[used[u]!]!;
    for (let left = columns[c++]!; left > 0; left--) row += values[v++]! << (8 * columns[c++]!);
    weights[used[u]!] = row;
  }
  return new TripleModel(classes, weights);
}

function readSparse(
  rows: number,
  classes: number,
  used: Uint32Array,
  columns: Uint8Array,
  values: Int8Array,
): LinearModel {
  const starts = new Uint32Array(rows + 1);
  const entries = new Int16Array(values.length);
  let v = 0;
  for (let u = 0, c = 0, row = 0; u < used.length; u++) {
    const end = used[u]!;
    while (row <= end) starts[row++] = v;
    for (let left = columns[c++]!; left > 0; left--) {
      entries[v] = columns[c++]! * 256 + values[v]!;
      v++;
    }
    if (u === used.length - 1) starts.fill(v, row);
  }
  return new SparseModel(classes, starts, entries);
}
