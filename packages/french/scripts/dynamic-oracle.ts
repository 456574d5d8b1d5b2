import { LEFT, type ParseState, RIGHT, SHIFT } from "../src/parser/parse-state.ts";

/**
 * How many gold arcs each move puts out of reach (Goldberg and Nivre 2013, arc-hybrid); Infinity where it is not allowed.
 *
 * @param gold per word its governor, the number of words for the root.
 */
export function moveCosts(state: ParseState, gold: Int32Array): [number, number, number] {
  const s0 = state.top(0);
  const b0 = state.next;
  const inBuffer = (index: number) => index >= b0 && index <= state.root;
  let shift = Number.POSITIVE_INFINITY;
  let left = Number.POSITIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  if (state.allows(SHIFT)) {
    shift = 0;
    for (let k = 0; k < state.depth; k++) {
      const word = state.top(k);
      if (gold[word] === b0) shift++;
      if (k > 0 && gold[b0] === word) shift++;
    }
  }
  if (s0 >= 0) {
    let dependents = 0;
    for (let i = b0; i < state.root; i++) if (gold[i] === s0) dependents++;
    const head = gold[s0]!;
    if (state.allows(LEFT)) {
      left = dependents + (head !== b0 && (head === state.top(1) || inBuffer(head)) ? 1 : 0);
    }
    if (state.allows(RIGHT)) right = dependents + (inBuffer(head) ? 1 : 0);
  }
  return [shift, left, right];
}
