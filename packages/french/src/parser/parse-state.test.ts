import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { moveCosts } from "../../scripts/dynamic-oracle.ts";
import { ParseState } from "./parse-state.ts";

/** A random projective tree: each half of a range gets a governor next to the range's own. The root is `length`. */
function projectiveTree(choices: readonly number[], length: number): Int32Array {
  const heads = new Int32Array(length);
  let used = 0;
  const fill = (from: number, to: number, head: number) => {
    if (from >= to) return;
    const middle = from + (choices[used++ % choices.length]! % (to - from));
    heads[middle] = head;
    fill(from, middle, middle);
    fill(middle + 1, to, middle);
  };
  fill(0, length, length);
  return heads;
}

test("moves that cost nothing build any projective tree", () => {
  const trees = fc
    .tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 30 }))
    .map(([choices, length]) => projectiveTree(choices, length));
  fc.assert(
    fc.property(trees, (gold) => {
      const state = new ParseState(gold.length);
      while (!state.finished) {
        const move = moveCosts(state, gold).indexOf(0);
        assert.notEqual(move, -1);
        state.apply(move);
      }
      assert.deepEqual([...state.heads.subarray(0, gold.length)], [...gold]);
    }),
  );
});

test("the root takes one word, whatever is chosen", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(2), { minLength: 1 }), (length, choices) => {
      const state = new ParseState(length);
      for (let step = 0; !state.finished; step++) {
        const wished = choices[step % choices.length]!;
        const move = [wished, 0, 1, 2].find((candidate) => state.allows(candidate))!;
        state.apply(move);
      }
      assert.equal(state.heads.subarray(0, length).filter((head) => head === length).length, 1);
    }),
  );
});
