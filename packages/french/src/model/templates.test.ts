import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { join, mix } from "./hash.ts";
import { Templates } from "./templates.ts";

test("features are the templates’ values, mixed", () => {
  const templates = new Templates(
    ["a", "b", "c"],
    `
    7 a
    8 a b
    9 c b a
    10 a+b c
    11 a+b+c b c+a`,
  );
  const value = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(value, value, value, (a, b, c) => {
      const { at, values } = templates;
      values[at.a] = a;
      values[at.b] = b;
      values[at.c] = c;
      const features = new Uint32Array(8);
      assert.equal(templates.hash(features), 5);
      assert.deepEqual(
        [...features.subarray(0, 5)],
        [mix(7, a), mix(8, a, b), mix(9, c, b, a), mix(10, join(a, b), c), mix(11, join(a, join(b, c)), b, join(c, a))],
      );
    }),
  );
});

test("a template with a value that does not exist is refused", () => {
  assert.throws(() => new Templates(["a"], "1 a b"), /no such value: b/);
});
