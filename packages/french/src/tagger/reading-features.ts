import { hashString, join, mix } from "../model/hash.ts";
import type { Reading } from "./readings.ts";
import { OUTSIDE, type WordCode } from "./word-coder.ts";

/** More than the templates below. */
export const MAX_READING_FEATURES = 32;

/** A word of the sentence as the chooser sees it: what is left of it has its features already. */
export interface Chosen {
  readonly tag: number;
  /** Hash of the chosen features. */
  readonly features: number;
}

const NOTHING: Chosen = { tag: 255, features: 0 };

/** Writes the features of one reading of word `i` into `out` and returns how many they are. `chosen` holds the words left of `i`. */
export function readingFeatures(
  reading: Reading,
  codes: readonly WordCode[],
  tags: Uint8Array,
  i: number,
  chosen: readonly Chosen[],
  out: Uint32Array,
): number {
  const w = codes[i]!;
  const r1 = codes[i + 1] ?? OUTSIDE;
  const l1 = codes[i - 1] ?? OUTSIDE;
  const c1 = chosen[i - 1] ?? NOTHING;
  const c2 = chosen[i - 2] ?? NOTHING;
  const c3 = chosen[i - 3] ?? NOTHING;
  const tag = tags[i]!;
  const right = tags[i + 1] ?? 255;
  const f = hashString(reading.features);
  const lemma = hashString(reading.lemma);
  let n = 0;
  out[n++] = mix(100, f, tag);
  out[n++] = mix(101, f, w.word, tag);
  out[n++] = mix(102, f, w.suffix3, tag);
  out[n++] = mix(103, f, w.suffix2, tag);
  out[n++] = mix(104, f, c1.features, c1.tag);
  out[n++] = mix(105, f, join(c2.features, c2.tag), tag);
  out[n++] = mix(106, f, join(c1.features, c1.tag), join(c2.features, c2.tag));
  out[n++] = mix(107, f, l1.word, tag);
  out[n++] = mix(108, f, r1.fine, tag);
  out[n++] = mix(109, f, r1.word, tag);
  out[n++] = mix(110, f, right, tag);
  out[n++] = mix(111, f, join(c3.features, c3.tag), tag);
  out[n++] = mix(112, f, w.fine, c1.features);
  out[n++] = mix(113, f, codes[i - 2]?.word ?? 1, l1.word);
  out[n++] = mix(114, lemma, w.word, tag);
  out[n++] = mix(115, lemma, l1.word, w.word);
  out[n++] = mix(116, lemma, r1.coarse, w.word);
  out[n++] = mix(117, f, w.shape, tag);
  out[n++] = mix(118, f, join(c1.features, c1.tag), r1.fine);
  out[n++] = mix(119, f, codes[i + 2]?.fine ?? 1, tag);
  return n;
}
