import { join, mix } from "../model/hash.ts";
import { marksBetween, type ParseCodes } from "./parse-codes.ts";

/** More than the templates below. */
export const MAX_LABEL_FEATURES = 64;

/** The tree around each word: its nearest children and outermost ones, -1 where there is none. */
export interface Family {
  readonly heads: Int32Array;
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  /** The next sibling to the left. */
  readonly before: Int32Array;
  /** The outermost child on the left: preposition or conjunction where there is one. */
  readonly marker: Int32Array;
  /** The child on the left that stands nearest. */
  readonly inner: Int32Array;
}

/** @param heads per word its governor, the number of words for the root. */
export function familyOf(heads: Int32Array): Family {
  const length = heads.length;
  const none = () => new Int32Array(length + 1).fill(-1);
  const family = { heads, firstChild: none(), lastChild: none(), before: none(), marker: none(), inner: none() };
  for (let i = 0; i < length; i++) {
    const head = heads[i]!;
    family.before[i] = family.lastChild[head]!;
    if (family.firstChild[head] === -1) family.firstChild[head] = i;
    family.lastChild[head] = i;
    if (i < head) {
      if (family.marker[head] === -1) family.marker[head] = i;
      family.inner[head] = i;
    }
  }
  return family;
}

/**
 * Writes the features of the relation between word `i` and its governor into `out` and returns how many they are.
 *
 * @param labels relations of the words left of `i`.
 */
export function labelFeatures(
  codes: ParseCodes,
  family: Family,
  i: number,
  labels: Uint8Array,
  out: Uint32Array,
): number {
  const { form, lemma, tag, morph, mark } = codes;
  const get = (values: Uint32Array, index: number) => (index < 0 || index > codes.length ? 2 : values[index]!);
  const head = family.heads[i]!;
  const grand = head < codes.length ? family.heads[head]! : -1;
  const first = family.firstChild[i]!;
  const last = family.lastChild[i]!;
  const second = first < 0 ? -1 : nextChild(family, i, first);
  const marker = family.marker[i]!;
  const before = family.before[i]!;
  const beforeLabel = before < 0 ? 255 : labels[before]!;
  const before2 = before < 0 ? -1 : family.before[before]!;
  const headMarker = family.marker[head]!;
  const side = i < head ? 0 : 1;
  const gap = Math.min(Math.abs(head - i), 7) * 2 + side;
  const dp = get(tag, i);
  const dL = get(lemma, i);
  const dm = get(morph, i);
  const hp = get(tag, head);
  const hL = get(lemma, head);
  const hm = get(morph, head);
  const mL = get(lemma, marker);
  const mp = get(tag, marker);
  const fL = get(lemma, first);
  const fp = get(tag, first);
  const sL = get(lemma, second);
  const gp = get(tag, grand);
  let n = 0;
  out[n++] = mix(400, dp, hp, side);
  out[n++] = mix(401, dL, dp, side);
  out[n++] = mix(402, hL, hp, join(dp, side));
  out[n++] = mix(403, dL, hL, side);
  out[n++] = mix(404, dL, hp, side);
  out[n++] = mix(405, dp, hp, gap);
  out[n++] = mix(406, join(dp, dm), join(hp, hm), side);
  out[n++] = mix(407, join(mL, mp), dp, hp);
  out[n++] = mix(408, join(mL, mp), hL, side);
  out[n++] = mix(409, mL, dL, hp);
  out[n++] = mix(410, mL, dL, hL);
  out[n++] = mix(411, join(fL, fp), dp, join(hp, side));
  out[n++] = mix(412, fL, hL, dp);
  out[n++] = mix(413, join(fL, sL), dp, hp);
  out[n++] = mix(414, get(lemma, last), dp, join(hp, side));
  out[n++] = mix(415, dp, hp, gp);
  out[n++] = mix(416, dL, hp, gp);
  out[n++] = mix(417, mL, hp, gp);
  out[n++] = mix(418, beforeLabel, dp, join(hp, side));
  out[n++] = mix(419, beforeLabel, mL, join(hp, dp));
  out[n++] = mix(420, beforeLabel, before2 < 0 ? 255 : labels[before2]!, join(dp, hp));
  out[n++] = mix(421, join(get(lemma, headMarker), get(tag, headMarker)), dp, join(hp, side));
  out[n++] = mix(422, get(form, i), side, hp);
  out[n++] = mix(423, get(tag, i - 1), dp, join(hp, side));
  out[n++] = mix(424, get(tag, i + 1), dp, join(hp, side));
  out[n++] = mix(425, get(form, i - 1), dp, hp);
  out[n++] = mix(426, get(form, i + 1), dp, hp);
  out[n++] = mix(427, get(lemma, head - 1), dp, hp);
  out[n++] = mix(428, dp, hp, join(fp, get(tag, last)));
  out[n++] = mix(429, hm, dp, mL);
  out[n++] = mix(430, labelsOn(family, head, i, labels), dp, join(hp, mL));
  out[n++] = mix(431, labelsOn(family, head, i, labels), dp, hp);
  out[n++] = mix(432, get(morph, i), dL, hp);
  out[n++] = mix(433, mark[i - 1] ?? 0, dp, join(hp, join(side, mL)));
  out[n++] = mix(434, get(tag, last), get(tag, second), join(dp, hp));
  out[n++] = mix(435, head === codes.length ? 1 : 0, dp);
  out[n++] = mix(436, join(mL, hL), hm, dp);
  out[n++] = mix(438, get(lemma, family.inner[i]!), dp, join(hp, side));
  out[n++] = mix(439, join(mL, get(lemma, family.inner[i]!)), hp, dp);
  out[n++] = mix(440, marksBetween(codes, Math.min(i, head), Math.max(i, head)), mL, join(dp, hp));
  out[n++] = mix(441, dp === hp ? 1 : 0, mL, join(side, marksBetween(codes, Math.min(i, head), Math.max(i, head))));
  out[n++] = mix(442, dL, mL, get(lemma, last));
  out[n++] = mix(437, get(lemma, family.lastChild[head]!), dL, hp);
  return n;
}

function nextChild(family: Family, parent: number, child: number): number {
  for (let i = child + 1; i < family.heads.length && i < child + 12; i++) if (family.heads[i] === parent) return i;
  return -1;
}

/** The set of relations that the governor's children left of `i` have already. */
function labelsOn(family: Family, head: number, i: number, labels: Uint8Array): number {
  let set = 0;
  let steps = 0;
  for (let child = family.before[i]!; child >= 0 && steps < 6; child = family.before[child]!, steps++) {
    set |= 1 << (labels[child]! & 31);
  }
  return set + (head < i ? 1 : 0);
}
