import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { windowsOf } from "./windows.ts";

const wordsIn = (text: string): string[] => text.split(" ").filter((word) => word !== "");

test("a premise that fits is left as it is", () => {
  assert.deepEqual(
    windowsOf("Le  port\nest vendu.", () => true),
    ["Le  port\nest vendu."],
  );
});

test("one that does not is cut into pieces that fit, and what half a piece says is whole in one of them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 20 }), (length, most) => {
      const words = Array.from({ length }, (_, at) => `m${at}`);
      const windows = windowsOf(words.join(" "), (piece) => wordsIn(piece).length <= most);
      assert.ok(windows.every((window) => wordsIn(window).length <= most));
      const half = Math.max(1, Math.floor((most * 0.75) / 2));
      for (let at = 0; at + half <= length; at++) {
        const said = words.slice(at, at + half).join(" ");
        assert.ok(
          windows.some((window) => `${window} `.includes(`${said} `)),
          said,
        );
      }
      assert.ok(windows.length <= Math.ceil((2 * length) / half) + 1, `${windows.length} pieces`);
    }),
  );
});

test("spaces that do not break hold together what they join", () => {
  const windows = windowsOf("un 12\u00a0% trois quatre", (piece) => wordsIn(piece).length <= 1);
  assert.deepEqual(windows, ["un", "12\u00a0%", "trois", "quatre"]);
});

test("where not even a word fits, the hypothesis is too long", () => {
  assert.throws(() => windowsOf("Le port est vendu.", () => false), { name: "HypothesisTooLong" });
  assert.throws(() => windowsOf("", () => false), { name: "HypothesisTooLong" });
});
