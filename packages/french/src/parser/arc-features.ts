import { join, mix } from "../model/hash.ts";
import type { Family } from "./label-features.ts";
import { marksBetween, type ParseCodes } from "./parse-codes.ts";

/** More than the templates below. */
export const MAX_ARC_FEATURES = 64;

/**
 * Writes the features of "word `i` depends on word `head`" into `out` and returns how many they are. The tree so far gives
 * what stands around both.
 *
 * @param votes 1 when the parser from the left chose this governor, 2 when the one from the right did, 3 for both.
 * @param trust how sure both parsers were of their choices for the word, in steps.
 */
export function arcFeatures(
  codes: ParseCodes,
  family: Family,
  i: number,
  head: number,
  votes: number,
  trust: number,
  out: Uint32Array,
): number {
  const { form, lemma, tag, morph } = codes;
  const get = (values: Uint32Array, index: number) => (index < 0 || index > codes.length ? 2 : values[index]!);
  const side = i < head ? 0 : 1;
  const gap = distance(Math.abs(head - i)) * 2 + side;
  const between = marksBetween(codes, Math.min(i, head), Math.max(i, head));
  const grand = head < codes.length ? family.heads[head]! : -1;
  const inner = innerSibling(family, i, head);
  const marker = family.marker[i]!;
  const headMarker = family.marker[head]!;
  const first = family.firstChild[i]!;
  const last = family.lastChild[i]!;
  const dp = get(tag, i);
  const dL = get(lemma, i);
  const dm = get(morph, i);
  const hp = get(tag, head);
  const hL = get(lemma, head);
  const hm = get(morph, head);
  const mL = get(lemma, marker);
  const mp = get(tag, marker);
  const hmL = get(lemma, headMarker);
  const ip = inner < 0 ? 2 : get(tag, inner);
  const gp = get(tag, grand);
  const pair = join(dp, join(hp, side));
  let n = 0;
  out[n++] = mix(600, votes);
  out[n++] = mix(636, votes, trust);
  out[n++] = mix(637, votes, trust, dp);
  out[n++] = mix(638, votes, trust, mp);
  out[n++] = mix(639, votes, trust >> 3, join(dp, hp));
  out[n++] = mix(640, votes, trust & 7, join(dp, hp));
  out[n++] = mix(601, votes, dp, hp);
  out[n++] = mix(602, votes, dp, mp);
  out[n++] = mix(603, votes, mL, hp);
  out[n++] = mix(604, votes, dL);
  out[n++] = mix(605, votes, gap, dp);
  out[n++] = mix(606, pair, gap);
  out[n++] = mix(607, pair, between);
  out[n++] = mix(608, pair, mL, gap);
  out[n++] = mix(609, dL, hL, side);
  out[n++] = mix(610, dL, hp, side);
  out[n++] = mix(611, dp, hL, side);
  out[n++] = mix(612, mL, hL, dp);
  out[n++] = mix(613, mL, hL, dL);
  out[n++] = mix(614, mL, dL, hp);
  out[n++] = mix(615, pair, join(mL, mp));
  out[n++] = mix(616, pair, join(dm, hm));
  out[n++] = mix(617, pair, ip);
  out[n++] = mix(618, pair, join(ip, get(lemma, inner)));
  out[n++] = mix(619, pair, gp);
  out[n++] = mix(620, join(pair, mL), gp, hmL);
  out[n++] = mix(621, pair, mL, hmL);
  out[n++] = mix(622, pair, join(get(tag, i - 1), get(tag, i + 1)));
  out[n++] = mix(623, pair, join(get(tag, head - 1), get(tag, head + 1)));
  out[n++] = mix(624, pair, get(tag, i - 1), get(tag, head + 1));
  out[n++] = mix(625, pair, get(lemma, first), get(lemma, last));
  out[n++] = mix(626, pair, join(get(tag, first), get(tag, last)));
  out[n++] = mix(627, pair, join(get(tag, family.firstChild[head]!), get(tag, family.lastChild[head]!)));
  out[n++] = mix(628, mL, hmL, join(dp === hp ? 1 : 0, between));
  out[n++] = mix(629, dp === hp ? 1 : 0, dm === hm ? 1 : 0, join(mL, votes));
  out[n++] = mix(630, between, join(mL, mp), pair);
  out[n++] = mix(631, get(form, i), between, hp);
  out[n++] = mix(632, head === codes.length ? 1 : 0, dp);
  out[n++] = mix(633, dL, gap, between);
  out[n++] = mix(634, join(hL, mL), ip, between);
  out[n++] = mix(635, pair, childCount(family, i, head), mL);
  return n;
}

function distance(words: number): number {
  return words < 5 ? words : words < 7 ? 5 : words < 10 ? 6 : words < 15 ? 7 : words < 25 ? 8 : 9;
}

/** The governor's child nearest to `i` between the two, -1 when there is none. Looks at twelve words at most. */
function innerSibling(family: Family, i: number, head: number): number {
  const step = i < head ? 1 : -1;
  for (let k = i + step, seen = 0; k !== head && seen < 12; k += step, seen++) if (family.heads[k] === head) return k;
  return -1;
}

/** How many children the governor has on the side of `i`, `i` itself left out, up to 3. */
function childCount(family: Family, i: number, head: number): number {
  let count = 0;
  for (let child = family.lastChild[head]!, seen = 0; child >= 0 && seen < 8; child = family.before[child]!, seen++) {
    if (child !== i && child < head === i < head) count++;
  }
  return Math.min(count, 3);
}
