import { join } from "../model/hash.ts";
import { Templates } from "../model/templates.ts";
import type { Family } from "./label-features.ts";
import { marksBetween, type ParseCodes } from "./parse-codes.ts";

/** More than the templates below. */
export const MAX_ARC_FEATURES = 64;

/** Dependent d, head h, grandparent g, markers m and hm, nearest sibling i; form w, lemma L, tag p, morphology m; `pair` both tags and the side. */
const TEMPLATES = new Templates(
  [
    "votes",
    "trust",
    "dp",
    "mp",
    "trustRight",
    "hp",
    "trustLeft",
    "mL",
    "dL",
    "gap",
    "pair",
    "between",
    "hL",
    "side",
    "dm",
    "hm",
    "ip",
    "iL",
    "gp",
    "hmL",
    "leftp",
    "rightp",
    "headLeftp",
    "headRightp",
    "firstL",
    "lastL",
    "firstp",
    "lastp",
    "headFirstp",
    "headLastp",
    "samep",
    "samem",
    "dw",
    "isRoot",
    "children",
  ],
  `
  600 votes
  636 votes trust
  637 votes trust dp
  638 votes trust mp
  639 votes trustRight dp+hp
  640 votes trustLeft dp+hp
  601 votes dp hp
  602 votes dp mp
  603 votes mL hp
  604 votes dL
  605 votes gap dp
  606 pair gap
  607 pair between
  608 pair mL gap
  609 dL hL side
  610 dL hp side
  611 dp hL side
  612 mL hL dp
  613 mL hL dL
  614 mL dL hp
  615 pair mL+mp
  616 pair dm+hm
  617 pair ip
  618 pair ip+iL
  619 pair gp
  620 pair+mL gp hmL
  621 pair mL hmL
  622 pair leftp+rightp
  623 pair headLeftp+headRightp
  624 pair leftp headRightp
  625 pair firstL lastL
  626 pair firstp+lastp
  627 pair headFirstp+headLastp
  628 mL hmL samep+between
  629 samep samem mL+votes
  630 between mL+mp pair
  631 dw between hp
  632 isRoot dp
  633 dL gap between
  634 hL+mL ip between
  635 pair children mL
`,
);

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
  const grand = head < codes.length ? family.heads[head]! : -1;
  const inner = innerSibling(family, i, head);
  const marker = family.marker[i]!;
  const headMarker = family.marker[head]!;
  const first = family.firstChild[i]!;
  const last = family.lastChild[i]!;
  const dp = get(tag, i);
  const dm = get(morph, i);
  const hp = get(tag, head);
  const hm = get(morph, head);
  const { at, values } = TEMPLATES;
  values[at.votes] = votes;
  values[at.trust] = trust;
  values[at.dp] = dp;
  values[at.mp] = get(tag, marker);
  values[at.trustRight] = trust >> 3;
  values[at.hp] = hp;
  values[at.trustLeft] = trust & 7;
  values[at.mL] = get(lemma, marker);
  values[at.dL] = get(lemma, i);
  values[at.gap] = distance(Math.abs(head - i)) * 2 + side;
  values[at.pair] = join(dp, join(hp, side));
  values[at.between] = marksBetween(codes, Math.min(i, head), Math.max(i, head));
  values[at.hL] = get(lemma, head);
  values[at.side] = side;
  values[at.dm] = dm;
  values[at.hm] = hm;
  values[at.ip] = inner < 0 ? 2 : get(tag, inner);
  values[at.iL] = get(lemma, inner);
  values[at.gp] = get(tag, grand);
  values[at.hmL] = get(lemma, headMarker);
  values[at.leftp] = get(tag, i - 1);
  values[at.rightp] = get(tag, i + 1);
  values[at.headLeftp] = get(tag, head - 1);
  values[at.headRightp] = get(tag, head + 1);
  values[at.firstL] = get(lemma, first);
  values[at.lastL] = get(lemma, last);
  values[at.firstp] = get(tag, first);
  values[at.lastp] = get(tag, last);
  values[at.headFirstp] = get(tag, family.firstChild[head]!);
  values[at.headLastp] = get(tag, family.lastChild[head]!);
  values[at.samep] = dp === hp ? 1 : 0;
  values[at.samem] = dm === hm ? 1 : 0;
  values[at.dw] = get(form, i);
  values[at.isRoot] = head === codes.length ? 1 : 0;
  values[at.children] = childCount(family, i, head);
  return TEMPLATES.hash(out);
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
