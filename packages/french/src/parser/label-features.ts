import { Templates } from "../model/templates.ts";
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

/** Dependent d, head h, grandparent g, markers m and hm, first f, second s and last child; form w, lemma L, tag p, morphology m. */
const TEMPLATES = new Templates(
  [
    "dp",
    "hp",
    "side",
    "dL",
    "hL",
    "gap",
    "dm",
    "hm",
    "mL",
    "mp",
    "fL",
    "fp",
    "sL",
    "lastL",
    "gp",
    "beforeLabel",
    "before2Label",
    "hmL",
    "hmp",
    "dw",
    "leftp",
    "rightp",
    "leftw",
    "rightw",
    "beforeHeadL",
    "lastp",
    "siblings",
    "leftMark",
    "sp",
    "isRoot",
    "innerL",
    "between",
    "same",
    "headLastL",
  ],
  `
  400 dp hp side
  401 dL dp side
  402 hL hp dp+side
  403 dL hL side
  404 dL hp side
  405 dp hp gap
  406 dp+dm hp+hm side
  407 mL+mp dp hp
  408 mL+mp hL side
  409 mL dL hp
  410 mL dL hL
  411 fL+fp dp hp+side
  412 fL hL dp
  413 fL+sL dp hp
  414 lastL dp hp+side
  415 dp hp gp
  416 dL hp gp
  417 mL hp gp
  418 beforeLabel dp hp+side
  419 beforeLabel mL hp+dp
  420 beforeLabel before2Label dp+hp
  421 hmL+hmp dp hp+side
  422 dw side hp
  423 leftp dp hp+side
  424 rightp dp hp+side
  425 leftw dp hp
  426 rightw dp hp
  427 beforeHeadL dp hp
  428 dp hp fp+lastp
  429 hm dp mL
  430 siblings dp hp+mL
  431 siblings dp hp
  432 dm dL hp
  433 leftMark dp hp+side+mL
  434 lastp sp dp+hp
  435 isRoot dp
  436 mL+hL hm dp
  438 innerL dp hp+side
  439 mL+innerL hp dp
  440 between mL dp+hp
  441 same mL side+between
  442 dL mL lastL
  437 headLastL dL hp
`,
);

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
  const before2 = before < 0 ? -1 : family.before[before]!;
  const headMarker = family.marker[head]!;
  const side = i < head ? 0 : 1;
  const dp = get(tag, i);
  const hp = get(tag, head);
  const { at, values } = TEMPLATES;
  values[at.dp] = dp;
  values[at.hp] = hp;
  values[at.side] = side;
  values[at.dL] = get(lemma, i);
  values[at.hL] = get(lemma, head);
  values[at.gap] = Math.min(Math.abs(head - i), 7) * 2 + side;
  values[at.dm] = get(morph, i);
  values[at.hm] = get(morph, head);
  values[at.mL] = get(lemma, marker);
  values[at.mp] = get(tag, marker);
  values[at.fL] = get(lemma, first);
  values[at.fp] = get(tag, first);
  values[at.sL] = get(lemma, second);
  values[at.lastL] = get(lemma, last);
  values[at.gp] = get(tag, grand);
  values[at.beforeLabel] = before < 0 ? 255 : labels[before]!;
  values[at.before2Label] = before2 < 0 ? 255 : labels[before2]!;
  values[at.hmL] = get(lemma, headMarker);
  values[at.hmp] = get(tag, headMarker);
  values[at.dw] = get(form, i);
  values[at.leftp] = get(tag, i - 1);
  values[at.rightp] = get(tag, i + 1);
  values[at.leftw] = get(form, i - 1);
  values[at.rightw] = get(form, i + 1);
  values[at.beforeHeadL] = get(lemma, head - 1);
  values[at.lastp] = get(tag, last);
  values[at.siblings] = labelsOn(family, head, i, labels);
  values[at.leftMark] = mark[i - 1] ?? 0;
  values[at.sp] = get(tag, second);
  values[at.isRoot] = head === codes.length ? 1 : 0;
  values[at.innerL] = get(lemma, family.inner[i]!);
  values[at.between] = marksBetween(codes, Math.min(i, head), Math.max(i, head));
  values[at.same] = dp === hp ? 1 : 0;
  values[at.headLastL] = get(lemma, family.lastChild[head]!);
  return TEMPLATES.hash(out);
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
