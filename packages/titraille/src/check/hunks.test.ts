import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hunksOf } from "./hunks.ts";

test("what both texts have stays where it is", () => {
  assert.deepEqual(hunksOf("18h30", "18 h 30"), [
    { start: 2, end: 2, after: " " },
    { start: 3, end: 3, after: " " },
  ]);
  assert.deepEqual(hunksOf("XXIème", "XXIe"), [{ start: 3, end: 5, after: "" }]);
  assert.deepEqual(hunksOf("1 200 000", "1_200_000"), [
    { start: 1, end: 2, after: "_" },
    { start: 5, end: 6, after: "_" },
  ]);
  assert.deepEqual(hunksOf("mot", "mot"), []);
});

test("the differences make one text of the other", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 80 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      let out = "";
      let at = 0;
      for (const hunk of hunksOf(before, after)) {
        out += before.slice(at, hunk.start) + hunk.after;
        at = hunk.end;
      }
      assert.equal(out + before.slice(at), after);
    }),
  );
});
