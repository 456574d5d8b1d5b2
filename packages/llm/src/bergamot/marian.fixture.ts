import { shortlist } from "./shortlist.fixture.ts";
import { vocabulary } from "./spm.fixture.ts";

/*
 * A translation model that knows a few words by heart, with weights made by hand instead of training: the kind that
 * Mozilla trains (transformer, SSRU decoder, eight bits), with one layer.
 *
 * Every word has a direction of its own, which it shares with its translation. Attention looks at the word that stands
 * where the decoder is, by the waves that tell positions; what it finds there is the direction to say. A bias keeps words
 * of the source language unsaid.
 */

/** Widths: of a word's vector, of the layers between. Multiples of 64, as the engine's products want them. */
const WIDTH = 128;
/** The fast waves of positions: the first numbers of each half of a vector. What is left of the halves is for words. */
const WAVES = 16;
/** The slowest wave: zero, wherever a word stands. */
const STILL = WIDTH / 2 - 1;
/** How sharply attention looks at one position, and how much louder what it finds is than what was there. */
const SHARPNESS = 9;
const LOUDNESS = 4;
/** The largest activation, for the scale of eight bits. */
const LARGEST = 14;

export interface TinyPair {
  readonly model: Buffer;
  readonly shortlist: Buffer;
  readonly vocab: Buffer;
}

/** @param dictionary words or whole sentences, less than a hundred, and their translations. */
export function tinyPair(dictionary: ReadonlyMap<string, string>): TinyPair {
  const targets = [...new Set(dictionary.values())];
  const sources = [...dictionary.keys()].filter((word) => !targets.includes(word));
  const words = [...targets, ...sources];
  while ((words.length + 2) % 8 !== 0) words.push(`nobody says ${words.length}`);
  const numbers = new Map(words.map((word, index) => [word, index + 2]));
  const meant = words.map((word) => numbers.get(dictionary.get(word) ?? word)!);
  return {
    model: modelFile([0, 1, ...meant], targets.length + 2),
    shortlist: shortlist([0, 1, ...meant]),
    vocab: vocabulary(words),
  };
}

/** @param meanings for each word the number of its translation. @param said how many words, from the first, may be said. */
function modelFile(meanings: readonly number[], said: number): Buffer {
  const directions = new Map<number, number>();
  const free = Array.from({ length: WIDTH }, (_, at) => at).filter((at) => !isWave(at) && at !== STILL);
  for (const meaning of meanings) if (!directions.has(meaning)) directions.set(meaning, free.pop()!);
  const diagonal = (value: (at: number) => number) => (row: number, column: number) =>
    row === column ? value(row) : 0;
  const nothing = () => 0;
  // Normalisation has moved all numbers by as much as the one that stands still: that much is taken back.
  const waves: Values = (row, column) => {
    if (!isWave(column)) return 0;
    return row === column ? SHARPNESS : row === STILL ? -SHARPNESS : 0;
  };
  const found = diagonal((at) => (isWave(at) ? 0 : 1));
  const louder = diagonal(() => LOUDNESS);
  const matrices: readonly Item[] = [
    ...attention("encoder_l1_self", nothing, nothing, nothing),
    ...feedForward("encoder_l1_ffn", nothing),
    ...matrix("decoder_l1_rnn_W", nothing),
    ...matrix("decoder_l1_rnn_Wf", nothing),
    floats("decoder_l1_rnn_bf", nothing),
    ...normal("decoder_l1_rnn_ffn"),
    ...attention("decoder_l1_context", waves, found, louder),
    ...feedForward("decoder_l1_ffn", nothing),
  ];
  return binaryFile([
    ...matrix("Wemb", (word, at) => (directions.get(meanings[word]!) === at ? 1 : 0), meanings.length),
    { name: "none_QuantMultA", shape: [1, 1], type: FLOAT, bytes: float32s([127 / LARGEST]) },
    floats("decoder_ff_logit_out_b", (word) => (word < said && word !== 1 ? 0 : -20), meanings.length),
    ...matrices,
    { name: "special:model.yml", shape: [0], type: INT8, bytes: Buffer.from(`${settings(meanings.length)}\0`) },
  ]);
}

function isWave(at: number): boolean {
  return at % (WIDTH / 2) < WAVES;
}

type Values = (row: number, column: number) => number;

function attention(name: string, look: Values, found: Values, out: Values): Item[] {
  return [
    ...[look, look, found, out].flatMap((values, index) => [
      ...matrix(`${name}_W${"qkvo"[index]}`, values),
      floats(`${name}_b${"qkvo"[index]}`, () => 0),
    ]),
    ...normal(`${name}_Wo`),
  ];
}

function feedForward(name: string, values: Values): Item[] {
  return [
    ...["1", "2"].flatMap((layer) => [...matrix(`${name}_W${layer}`, values), floats(`${name}_b${layer}`, () => 0)]),
    ...normal(`${name}_ffn`),
  ];
}

function normal(name: string): Item[] {
  return [floats(`${name}_ln_scale`, () => 1), floats(`${name}_ln_bias`, () => 0)];
}

/** A named array of a model file. */
interface Item {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: bigint;
  readonly bytes: Buffer;
}

/** Types of Marian (src/common/types.h). */
const INT8 = 0x101n;
const FLOAT = 0x404n;
const INTGEMM8 = 0x4101n;

function floats(name: string, value: (at: number) => number, length = WIDTH): Item {
  return { name, shape: [1, length], type: FLOAT, bytes: float32s(Array.from({ length }, (_, at) => value(at))) };
}

/** A matrix in eight bits, column by column but for words, its scale behind it, and that of what it is multiplied with. */
function matrix(name: string, values: Values, rows = WIDTH): Item[] {
  const isWords = rows !== WIDTH || name === "Wemb";
  const cells: number[] = [];
  for (let one = 0; one < (isWords ? rows : WIDTH); one++)
    for (let other = 0; other < WIDTH; other++) cells.push(isWords ? values(one, other) : values(other, one));
  const scale = 127 / Math.max(1, ...cells.map(Math.abs));
  const bytes = Buffer.concat([Buffer.from(cells.map((cell) => Math.round(cell * scale))), float32s([scale])]);
  return [
    { name, shape: [rows, WIDTH], type: INTGEMM8, bytes },
    { name: `${name}_QuantMultA`, shape: [1, 1], type: FLOAT, bytes: float32s([127 / LARGEST]) },
  ];
}

function float32s(values: readonly number[]): Buffer {
  return Buffer.from(new Float32Array(values).buffer);
}

/** The file: version, headers, names, shapes, then the arrays, each on a border of 256 bytes (src/common/binary.cpp). */
function binaryFile(items: readonly Item[]): Buffer {
  const padded = items.map(({ bytes }) => Buffer.concat([bytes, Buffer.alloc((256 - (bytes.length % 256)) % 256)]));
  const names = items.map(({ name }) => Buffer.from(`${name}\0`));
  const head = Buffer.concat([
    uint64s([1, items.length]),
    ...items.map(({ type, shape }, at) => uint64s([names[at]!.length, type, shape.length, padded[at]!.length])),
    ...names,
    ...items.map(({ shape, bytes }) => Buffer.from(new Int32Array(shape[0] === 0 ? [bytes.length] : shape).buffer)),
  ]);
  const gap = 256 - ((head.length + 8) % 256);
  return Buffer.concat([head, uint64s([gap]), Buffer.alloc(gap), ...padded]);
}

function uint64s(values: readonly (number | bigint)[]): Buffer {
  return Buffer.from(new BigUint64Array(values.map(BigInt)).buffer);
}

/** What the model says of itself, in YAML. */
function settings(words: number): string {
  const settings = {
    "bert-train-type-embeddings": true,
    "bert-type-vocab-size": 2,
    "dec-cell": "ssru",
    "dec-cell-base-depth": 2,
    "dec-cell-high-depth": 1,
    "dec-depth": 1,
    "dim-emb": WIDTH,
    "dim-rnn": WIDTH,
    "dim-vocabs": `[${words}, ${words}]`,
    "enc-cell": "gru",
    "enc-cell-depth": 1,
    "enc-depth": 1,
    "enc-type": "bidirectional",
    "input-types": "[]",
    "layer-normalization": false,
    "right-left": false,
    skip: false,
    "tied-embeddings": false,
    "tied-embeddings-all": true,
    "tied-embeddings-src": false,
    "transformer-decoder-autoreg": "rnn",
    "transformer-dim-ffn": WIDTH,
    "transformer-ffn-activation": "relu",
    "transformer-ffn-depth": 2,
    "transformer-guided-alignment-layer": "last",
    "transformer-heads": 1,
    "transformer-no-projection": false,
    "transformer-postprocess": "dan",
    "transformer-postprocess-emb": "d",
    "transformer-preprocess": '""',
    "transformer-tied-layers": "[]",
    "transformer-train-position-embeddings": false,
    type: "transformer",
    version: "v1.12.14",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}
