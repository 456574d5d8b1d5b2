import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readModel, writeModel } from "./model-file.ts";

const ROWS = 16;

test("scores after writing and reading are the sums of the weights", () => {
  const models = fc
    .integer({ min: 1, max: 7 })
    .chain((classes) =>
      fc.tuple(
        fc.constant(classes),
        fc.int8Array({ minLength: ROWS * classes, maxLength: ROWS * classes, min: -127 }),
        fc.uint32Array({ maxLength: 60 }),
      ),
    );
  fc.assert(
    fc.property(models, ([classes, weights, features]) => {
      const model = readModel(writeModel(ROWS, classes, weights));
      const scores = new Float32Array(classes);
      model.score(features, features.length, scores);
      const expected = Array.from({ length: classes }, (_, c) =>
        features.reduce((sum, feature) => sum + weights[(feature % ROWS) * classes + c]!, 0),
      );
      // Adding 0 makes 0 of −0.
      assert.deepEqual(
        Array.from(scores, (score) => score + 0),
        expected,
      );
      if (classes === 1) assert.equal(model.scoreOne(features, features.length) + 0, expected[0]);
    }),
  );
});

test("a file that is cut short is refused", () => {
  const bytes = writeModel(ROWS, 3, new Int8Array(ROWS * 3).fill(5));
  assert.throws(() => readModel(bytes.subarray(0, 2)), /cut short/);
});
