import { Templates } from "../model/templates.ts";
import { marksBetween, type ParseCodes } from "./parse-codes.ts";
import type { ParseState } from "./parse-state.ts";

/** More than the templates below. */
export const MAX_MOVE_FEATURES = 128;

const get = (values: Uint32Array, index: number): number => (index < 0 ? 2 : (values[index] ?? 2));

/** Words s0 to s2 of the stack, b0 to b2 of the buffer, their children l and r; form w, lemma L, tag p, morphology m, valency v. */
const TEMPLATES = new Templates(
  [
    "s0p",
    "b0p",
    "s1p",
    "s0w",
    "s0L",
    "s0m",
    "s1w",
    "s1L",
    "s1m",
    "b0w",
    "b0L",
    "b0m",
    "b1w",
    "b1p",
    "b2p",
    "s2p",
    "s0lp",
    "s0rp",
    "b0lp",
    "s1rp",
    "s1lp",
    "s0lw",
    "b0lw",
    "s1lw",
    "s0r2p",
    "s1r2p",
    "far0",
    "far1",
    "s0v",
    "s1v",
    "b0v",
    "between0",
    "between1",
    "leftp",
    "leftw",
    "afterp",
  ],
  `
  200 s0p b0p s1p
  201 s0w s0p
  202 s0L s0p
  203 s0p s0m
  204 s1w s1p
  205 s1L s1p
  206 s1p s1m
  207 b0w b0p
  208 b0L b0p
  209 b0p b0m
  210 b1w b1p
  211 b1p b2p
  220 s0L+s0p b0L b0p
  221 s0L b0p s0p
  222 s0p b0L b0p
  224 s0p b0p
  225 s0p+s0m b0p b0m
  226 b0p b1p s0p
  227 s0p b0p b1p+b2p
  228 b0L b1p s0p
  229 s0L b0p b1p
  231 b0w b1w
  240 s0L+s0p s1L s1p
  241 s1L s0p s1p
  242 s1p s0L s0p
  244 s1p s0p
  245 s1p+s1m s0p s0m
  246 s1p s0p b0p+b1p
  247 s1L s0p b0p
  248 s1p s0L b0p
  249 s1p s0p b0L
  252 s1L b0p s1p
  253 s1p b0L b0p
  254 s1p+s1m b0p b0m
  255 s2p s1p s0p+b0p
  260 s0p s0lp b0p+s0rp
  261 s0p s0rp b0p
  262 s0p b0p b0lp
  263 s1p s1rp s0p+b0p
  264 s1p s1lp s0p
  265 s1p s0p s0lp
  266 s1p s0p s0lw+s0lp
  267 s0p b0p b0lw+b0lp
  268 s0p b0p s0lw+s0lp
  271 s1p s0L s0lw
  272 s1L s0p s0lw
  273 s1p s0p s1lw+s0lw
  276 s0p s0rp s0r2p
  277 s1p s1rp s1r2p
  280 s1p s1lp+s1rp s0lp+s0p
  282 s1p s0lw b0L
  290 far0 s0p b0p
  291 far0 s0L b0p
  292 far0 s0p b0L
  293 far1 s1p s0p
  294 far1 s1L s0p
  295 far1 s1p s0p+s0lw
  296 s0v s0p b0p
  297 s1v s1p s0p
  298 b0v b0p s0p
  299 s0v s0L b0p
  300 s1v s1L s0p
  301 between0 s0p b0p
  302 between1 s1p s0p
  304 between1 s1p s0lw+s0p
  310 leftp b0p s0p
  311 leftw b0p s0p
  313 afterp s1p s0p
`,
);

/** Writes the features of a state into `out` and returns how many they are (templates after Zhang and Nivre 2011). */
export function moveFeatures(state: ParseState, codes: ParseCodes, out: Uint32Array): number {
  const { form, lemma, tag, morph } = codes;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next;
  const b1 = b0 + 1 <= state.root ? b0 + 1 : -1;
  const b2 = b0 + 2 <= state.root ? b0 + 2 : -1;
  const child = (children: Int32Array, index: number) => (index < 0 ? -1 : children[index]!);
  const s0l = child(state.left1, s0);
  const s0r = child(state.right1, s0);
  const s0r2 = child(state.right2, s0);
  const s1l = child(state.left1, s1);
  const s1r = child(state.right1, s1);
  const s1r2 = child(state.right2, s1);
  const b0l = child(state.left1, b0);
  const { at, values } = TEMPLATES;
  values[at.s0p] = get(tag, s0);
  values[at.b0p] = get(tag, b0);
  values[at.s1p] = get(tag, s1);
  values[at.s0w] = get(form, s0);
  values[at.s0L] = get(lemma, s0);
  values[at.s0m] = get(morph, s0);
  values[at.s1w] = get(form, s1);
  values[at.s1L] = get(lemma, s1);
  values[at.s1m] = get(morph, s1);
  values[at.b0w] = get(form, b0);
  values[at.b0L] = get(lemma, b0);
  values[at.b0m] = get(morph, b0);
  values[at.b1w] = get(form, b1);
  values[at.b1p] = get(tag, b1);
  values[at.b2p] = get(tag, b2);
  values[at.s2p] = get(tag, s2);
  values[at.s0lp] = get(tag, s0l);
  values[at.s0rp] = get(tag, s0r);
  values[at.b0lp] = get(tag, b0l);
  values[at.s1rp] = get(tag, s1r);
  values[at.s1lp] = get(tag, s1l);
  values[at.s0lw] = get(lemma, s0l);
  values[at.b0lw] = get(lemma, b0l);
  values[at.s1lw] = get(lemma, s1l);
  values[at.s0r2p] = get(tag, s0r2);
  values[at.s1r2p] = get(tag, s1r2);
  values[at.far0] = s0 < 0 ? 0 : distance(b0 - s0);
  values[at.far1] = s1 < 0 ? 0 : distance(s0 - s1);
  values[at.s0v] = s0 < 0 ? 0 : state.leftCount[s0]! * 8 + state.rightCount[s0]!;
  values[at.s1v] = s1 < 0 ? 0 : state.leftCount[s1]! * 8 + state.rightCount[s1]!;
  values[at.b0v] = state.leftCount[b0]!;
  values[at.between0] = s0 < 0 ? 0 : marksBetween(codes, s0, b0);
  values[at.between1] = s1 < 0 ? 0 : marksBetween(codes, s1, s0);
  values[at.leftp] = get(tag, b0 - 1);
  values[at.leftw] = get(form, b0 - 1);
  values[at.afterp] = s1 < 0 ? 2 : get(tag, s1 + 1);
  return TEMPLATES.hash(out);
}

function distance(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 14 ? 6 : 7;
}
