import { hashString } from "../model/hash.ts";
import { Templates } from "../model/templates.ts";
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

/** Features (f) and lemma of the reading, the word, those left (l) and right (r) of it, features (cf) and tags (ct) chosen left of it. */
const TEMPLATES = new Templates(
  [
    "f",
    "lemma",
    "tag",
    "right",
    "word",
    "suffix2",
    "suffix3",
    "shape",
    "fine",
    "l1word",
    "l2word",
    "r1word",
    "r1coarse",
    "r1fine",
    "r2fine",
    "cf1",
    "ct1",
    "cf2",
    "ct2",
    "cf3",
    "ct3",
  ],
  `
  100 f tag
  101 f word tag
  102 f suffix3 tag
  103 f suffix2 tag
  104 f cf1 ct1
  105 f cf2+ct2 tag
  106 f cf1+ct1 cf2+ct2
  107 f l1word tag
  108 f r1fine tag
  109 f r1word tag
  110 f right tag
  111 f cf3+ct3 tag
  112 f fine cf1
  113 f l2word l1word
  114 lemma word tag
  115 lemma l1word word
  116 lemma r1coarse word
  117 f shape tag
  118 f cf1+ct1 r1fine
  119 f r2fine tag`,
);

/** Writes the features of one reading of word `i` into `out` and returns how many they are. `chosen` holds the words left of `i`. */
export function readingFeatures(
  reading: Reading,
  codes: readonly WordCode[],
  tags: Uint8Array,
  i: number,
  chosen: readonly Chosen[],
  out: Uint32Array,
): number {
  const { at, values } = TEMPLATES;
  const w = codes[i]!;
  const l1 = i > 0 ? codes[i - 1]! : OUTSIDE;
  const r1 = i + 1 < codes.length ? codes[i + 1]! : OUTSIDE;
  const c1 = i > 0 ? chosen[i - 1]! : NOTHING;
  const c2 = i > 1 ? chosen[i - 2]! : NOTHING;
  const c3 = i > 2 ? chosen[i - 3]! : NOTHING;
  values[at.f] = featuresHash(reading.features);
  values[at.lemma] = hashString(reading.lemma);
  values[at.tag] = tags[i]!;
  values[at.right] = tags[i + 1] ?? 255;
  values[at.word] = w.word;
  values[at.suffix2] = w.suffix2;
  values[at.suffix3] = w.suffix3;
  values[at.shape] = w.shape;
  values[at.fine] = w.fine;
  values[at.l1word] = l1.word;
  values[at.l2word] = i > 1 ? codes[i - 2]!.word : 1;
  values[at.r1word] = r1.word;
  values[at.r1coarse] = r1.coarse;
  values[at.r1fine] = r1.fine;
  values[at.r2fine] = i + 2 < codes.length ? codes[i + 2]!.fine : 1;
  values[at.cf1] = c1.features;
  values[at.ct1] = c1.tag;
  values[at.cf2] = c2.features;
  values[at.ct2] = c2.tag;
  values[at.cf3] = c3.features;
  values[at.ct3] = c3.tag;
  return TEMPLATES.hash(out);
}

const hashes = new Map<string, number>();

/** The hash of "Gender=Fem|Number=Sing": there are a few hundred such strings in all. */
export function featuresHash(features: string): number {
  let hash = hashes.get(features);
  if (hash === undefined) {
    hash = hashString(features);
    hashes.set(features, hash);
  }
  return hash;
}
