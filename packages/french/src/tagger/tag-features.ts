import { Templates } from "../model/templates.ts";
import { OUTSIDE, type WordCode } from "./word-coder.ts";

/** More than the templates below. */
export const MAX_TAG_FEATURES = 64;

/** Tag number of a place outside the sentence. */
const NO_TAG = 99;

const FIRST_NAMES = [
  "word",
  "suffix1",
  "suffix2",
  "suffix3",
  "suffix4",
  "prefix",
  "shape",
  "coarse",
  "fine",
  "first",
  "t1",
  "t2",
  "t3",
  "l1word",
  "l1suffix3",
  "l1coarse",
  "l1fine",
  "l2word",
  "r1word",
  "r1suffix3",
  "r1shape",
  "r1coarse",
  "r1fine",
  "r2word",
  "r2coarse",
] as const;

/** The word, those left (l) and right (r) of it, tags chosen left of it (t). */
const FIRST_LINES = `
  0 word
  1 suffix1 coarse
  2 suffix2 coarse
  3 suffix3
  4 suffix4
  5 prefix coarse
  6 shape first
  7 shape coarse first
  8 coarse
  9 fine
  10 t1
  11 t1 t2
  12 t1 coarse
  13 t1 t2 coarse
  14 t1 word
  15 coarse r1coarse
  16 t1 coarse r1coarse
  17 coarse r1coarse r2coarse
  18 l1word coarse
  19 r1word coarse
  20 l1word
  21 r1word
  22 l2word
  23 r2word
  24 l1word word
  25 word r1word
  26 word r1coarse
  27 word l1coarse
  28 r1suffix3
  29 l1suffix3
  30 t1 r1coarse
  31 l1fine fine
  32 fine r1fine
  33 t1 t2 t3
  34 l2word l1word
  35 r1word r2word
  36 shape t1 r1shape
  37 l2word coarse l1coarse`;

/** The first pass's tags of the word and those right of it (g). */
const SECOND_LINES = `
  40 g0
  41 g1 coarse
  42 g1 g2 coarse
  43 t1 g1 coarse
  44 t1 g1 word
  45 g1 word
  46 t2 t1 g1
  47 t1 g1 g2
  48 g1 g2 g3`;

const FIRST = new Templates(FIRST_NAMES, FIRST_LINES);
/** Its names begin with those of the first pass, so that both have these values at the same places. */
const SECOND = new Templates([...FIRST_NAMES, "g0", "g1", "g2", "g3"], FIRST_LINES + SECOND_LINES);

/**
 * Writes the features of word `i` into `out` and returns how many they are. `tags` holds the tags chosen so far, left of
 * `i`; `guess`, in the second pass, those of the first pass for the whole sentence.
 */
export function tagFeatures(
  codes: readonly WordCode[],
  i: number,
  tags: Uint8Array,
  guess: Uint8Array | undefined,
  out: Uint32Array,
): number {
  const { values } = guess === undefined ? FIRST : SECOND;
  const { at } = FIRST;
  const w = codes[i]!;
  const l1 = i > 0 ? codes[i - 1]! : OUTSIDE;
  const l2 = i > 1 ? codes[i - 2]! : OUTSIDE;
  const r1 = i + 1 < codes.length ? codes[i + 1]! : OUTSIDE;
  const r2 = i + 2 < codes.length ? codes[i + 2]! : OUTSIDE;
  values[at.word] = w.word;
  values[at.suffix1] = w.suffix1;
  values[at.suffix2] = w.suffix2;
  values[at.suffix3] = w.suffix3;
  values[at.suffix4] = w.suffix4;
  values[at.prefix] = w.prefix;
  values[at.shape] = w.shape;
  values[at.coarse] = w.coarse;
  values[at.fine] = w.fine;
  values[at.first] = i === 0 ? 1 : 0;
  values[at.t1] = i > 0 ? tags[i - 1]! : NO_TAG;
  values[at.t2] = i > 1 ? tags[i - 2]! : NO_TAG;
  values[at.t3] = i > 2 ? tags[i - 3]! : NO_TAG;
  values[at.l1word] = l1.word;
  values[at.l1suffix3] = l1.suffix3;
  values[at.l1coarse] = l1.coarse;
  values[at.l1fine] = l1.fine;
  values[at.l2word] = l2.word;
  values[at.r1word] = r1.word;
  values[at.r1suffix3] = r1.suffix3;
  values[at.r1shape] = r1.shape;
  values[at.r1coarse] = r1.coarse;
  values[at.r1fine] = r1.fine;
  values[at.r2word] = r2.word;
  values[at.r2coarse] = r2.coarse;
  if (guess === undefined) return FIRST.hash(out);
  values[SECOND.at.g0] = guess[i]!;
  values[SECOND.at.g1] = guess[i + 1] ?? NO_TAG;
  values[SECOND.at.g2] = guess[i + 2] ?? NO_TAG;
  values[SECOND.at.g3] = guess[i + 3] ?? NO_TAG;
  return SECOND.hash(out);
}
