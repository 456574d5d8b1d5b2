import { join, mix } from "../model/hash.ts";
import { marksBetween, type ParseCodes } from "./parse-codes.ts";
import type { ParseState } from "./parse-state.ts";

/** More than the templates below. */
export const MAX_MOVE_FEATURES = 128;

const at = (values: Uint32Array, index: number): number => (index < 0 ? 2 : (values[index] ?? 2));

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
  const s0w = at(form, s0);
  const s1w = at(form, s1);
  const b0w = at(form, b0);
  const b1w = at(form, b1);
  const s0L = at(lemma, s0);
  const s1L = at(lemma, s1);
  const b0L = at(lemma, b0);
  const s0p = at(tag, s0);
  const s1p = at(tag, s1);
  const s2p = at(tag, s2);
  const b0p = at(tag, b0);
  const b1p = at(tag, b1);
  const b2p = at(tag, b2);
  const s0m = at(morph, s0);
  const s1m = at(morph, s1);
  const b0m = at(morph, b0);
  const s0lp = at(tag, s0l);
  const s0rp = at(tag, s0r);
  const s1lp = at(tag, s1l);
  const s1rp = at(tag, s1r);
  const b0lp = at(tag, b0l);
  const s0lw = at(lemma, s0l);
  const s1lw = at(lemma, s1l);
  const b0lw = at(lemma, b0l);
  const far0 = s0 < 0 ? 0 : distance(b0 - s0);
  const far1 = s1 < 0 ? 0 : distance(s0 - s1);
  const between0 = s0 < 0 ? 0 : marksBetween(codes, s0, b0);
  const between1 = s1 < 0 ? 0 : marksBetween(codes, s1, s0);
  const s0v = s0 < 0 ? 0 : state.leftCount[s0]! * 8 + state.rightCount[s0]!;
  const s1v = s1 < 0 ? 0 : state.leftCount[s1]! * 8 + state.rightCount[s1]!;
  const b0v = state.leftCount[b0]!;
  let n = 0;
  out[n++] = mix(200, s0p, b0p, s1p);
  out[n++] = mix(201, s0w, s0p);
  out[n++] = mix(202, s0L, s0p);
  out[n++] = mix(203, s0p, s0m);
  out[n++] = mix(204, s1w, s1p);
  out[n++] = mix(205, s1L, s1p);
  out[n++] = mix(206, s1p, s1m);
  out[n++] = mix(207, b0w, b0p);
  out[n++] = mix(208, b0L, b0p);
  out[n++] = mix(209, b0p, b0m);
  out[n++] = mix(210, b1w, b1p);
  out[n++] = mix(211, b1p, b2p);
  // stack top and buffer
  out[n++] = mix(220, join(s0L, s0p), b0L, b0p);
  out[n++] = mix(221, s0L, b0p, s0p);
  out[n++] = mix(222, s0p, b0L, b0p);
  out[n++] = mix(224, s0p, b0p);
  out[n++] = mix(225, join(s0p, s0m), b0p, b0m);
  out[n++] = mix(226, b0p, b1p, s0p);
  out[n++] = mix(227, s0p, b0p, join(b1p, b2p));
  out[n++] = mix(228, b0L, b1p, s0p);
  out[n++] = mix(229, s0L, b0p, b1p);
  out[n++] = mix(231, b0w, b1w);
  // stack top and the word below
  out[n++] = mix(240, join(s0L, s0p), s1L, s1p);
  out[n++] = mix(241, s1L, s0p, s1p);
  out[n++] = mix(242, s1p, s0L, s0p);
  out[n++] = mix(244, s1p, s0p);
  out[n++] = mix(245, join(s1p, s1m), s0p, s0m);
  out[n++] = mix(246, s1p, s0p, join(b0p, b1p));
  out[n++] = mix(247, s1L, s0p, b0p);
  out[n++] = mix(248, s1p, s0L, b0p);
  out[n++] = mix(249, s1p, s0p, b0L);
  out[n++] = mix(252, s1L, b0p, s1p);
  out[n++] = mix(253, s1p, b0L, b0p);
  out[n++] = mix(254, join(s1p, s1m), b0p, b0m);
  out[n++] = mix(255, s2p, s1p, join(s0p, b0p));
  // children
  out[n++] = mix(260, s0p, s0lp, join(b0p, s0rp));
  out[n++] = mix(261, s0p, s0rp, b0p);
  out[n++] = mix(262, s0p, b0p, b0lp);
  out[n++] = mix(263, s1p, s1rp, join(s0p, b0p));
  out[n++] = mix(264, s1p, s1lp, s0p);
  out[n++] = mix(265, s1p, s0p, s0lp);
  out[n++] = mix(266, s1p, s0p, join(s0lw, s0lp));
  out[n++] = mix(267, s0p, b0p, join(b0lw, b0lp));
  out[n++] = mix(268, s0p, b0p, join(s0lw, s0lp));
  out[n++] = mix(271, s1p, s0L, s0lw);
  out[n++] = mix(272, s1L, s0p, s0lw);
  out[n++] = mix(273, s1p, s0p, join(s1lw, s0lw));
  out[n++] = mix(276, s0p, s0rp, at(tag, s0r2));
  out[n++] = mix(277, s1p, s1rp, at(tag, s1r2));
  out[n++] = mix(280, s1p, join(s1lp, s1rp), join(s0lp, s0p));
  out[n++] = mix(282, s1p, s0lw, b0L);
  // distance, valency, what stands between
  out[n++] = mix(290, far0, s0p, b0p);
  out[n++] = mix(291, far0, s0L, b0p);
  out[n++] = mix(292, far0, s0p, b0L);
  out[n++] = mix(293, far1, s1p, s0p);
  out[n++] = mix(294, far1, s1L, s0p);
  out[n++] = mix(295, far1, s1p, join(s0p, s0lw));
  out[n++] = mix(296, s0v, s0p, b0p);
  out[n++] = mix(297, s1v, s1p, s0p);
  out[n++] = mix(298, b0v, b0p, s0p);
  out[n++] = mix(299, s0v, s0L, b0p);
  out[n++] = mix(300, s1v, s1L, s0p);
  out[n++] = mix(301, between0, s0p, b0p);
  out[n++] = mix(302, between1, s1p, s0p);
  out[n++] = mix(304, between1, s1p, join(s0lw, s0p));
  // the word before the buffer, and the word after the stack top
  out[n++] = mix(310, at(tag, b0 - 1), b0p, s0p);
  out[n++] = mix(311, at(form, b0 - 1), b0p, s0p);
  out[n++] = mix(313, s1 < 0 ? 2 : at(tag, s1 + 1), s1p, s0p);
  return n;
}

function distance(words: number): number {
  return words < 5 ? words : words < 8 ? 5 : words < 14 ? 6 : 7;
}
