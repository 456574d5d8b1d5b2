import { mix } from "../model/hash.ts";
import { OUTSIDE, type WordCode } from "./word-coder.ts";

/** More than the templates below. */
export const MAX_TAG_FEATURES = 64;

/** Tag number of a place outside the sentence. */
const NO_TAG = 99;

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
  const w = codes[i]!;
  const l1 = codes[i - 1] ?? OUTSIDE;
  const l2 = codes[i - 2] ?? OUTSIDE;
  const r1 = codes[i + 1] ?? OUTSIDE;
  const r2 = codes[i + 2] ?? OUTSIDE;
  const t1 = i > 0 ? tags[i - 1]! : NO_TAG;
  const t2 = i > 1 ? tags[i - 2]! : NO_TAG;
  const t3 = i > 2 ? tags[i - 3]! : NO_TAG;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  out[n++] = mix(0, w.word);
  out[n++] = mix(1, w.suffix1, w.coarse);
  out[n++] = mix(2, w.suffix2, w.coarse);
  out[n++] = mix(3, w.suffix3);
  out[n++] = mix(4, w.suffix4);
  out[n++] = mix(5, w.prefix, w.coarse);
  out[n++] = mix(6, w.shape, first);
  out[n++] = mix(7, w.shape, w.coarse, first);
  out[n++] = mix(8, w.coarse);
  out[n++] = mix(9, w.fine);
  out[n++] = mix(10, t1);
  out[n++] = mix(11, t1, t2);
  out[n++] = mix(12, t1, w.coarse);
  out[n++] = mix(13, t1, t2, w.coarse);
  out[n++] = mix(14, t1, w.word);
  out[n++] = mix(15, w.coarse, r1.coarse);
  out[n++] = mix(16, t1, w.coarse, r1.coarse);
  out[n++] = mix(17, w.coarse, r1.coarse, r2.coarse);
  out[n++] = mix(18, l1.word, w.coarse);
  out[n++] = mix(19, r1.word, w.coarse);
  out[n++] = mix(20, l1.word);
  out[n++] = mix(21, r1.word);
  out[n++] = mix(22, l2.word);
  out[n++] = mix(23, r2.word);
  out[n++] = mix(24, l1.word, w.word);
  out[n++] = mix(25, w.word, r1.word);
  out[n++] = mix(26, w.word, r1.coarse);
  out[n++] = mix(27, w.word, l1.coarse);
  out[n++] = mix(28, r1.suffix3);
  out[n++] = mix(29, l1.suffix3);
  out[n++] = mix(30, t1, r1.coarse);
  out[n++] = mix(31, l1.fine, w.fine);
  out[n++] = mix(32, w.fine, r1.fine);
  out[n++] = mix(33, t1, t2, t3);
  out[n++] = mix(34, l2.word, l1.word);
  out[n++] = mix(35, r1.word, r2.word);
  out[n++] = mix(36, w.shape, t1, r1.shape);
  out[n++] = mix(37, l2.word, w.coarse, l1.coarse);
  if (guess === undefined) return n;
  const g1 = guess[i + 1] ?? NO_TAG;
  const g2 = guess[i + 2] ?? NO_TAG;
  const g3 = guess[i + 3] ?? NO_TAG;
  out[n++] = mix(40, guess[i]!);
  out[n++] = mix(41, g1, w.coarse);
  out[n++] = mix(42, g1, g2, w.coarse);
  out[n++] = mix(43, t1, g1, w.coarse);
  out[n++] = mix(44, t1, g1, w.word);
  out[n++] = mix(45, g1, w.word);
  out[n++] = mix(46, t2, t1, g1);
  out[n++] = mix(47, t1, g1, g2);
  out[n++] = mix(48, g1, g2, g3);
  return n;
}
