import assert from "node:assert/strict";
import { test } from "node:test";
import { folded } from "./folded.ts";

test("lines are folded at plain spaces, indented, and never wider than the terminal", () => {
  const text = `  ${"un mot puis un autre ".repeat(9)}12\u00a0millions`;
  const lines = folded(text, 60, 4).split("\n");
  assert.ok(lines.length > 3);
  assert.ok(lines.every((line) => line.length < 60));
  assert.ok(lines.slice(1).every((line) => /^ {4}\S/.test(line)));
  assert.ok(lines[0]?.startsWith("  un"));
  assert.equal(lines.map((line) => line.trim()).join(" "), text.trim());
});

test("without a width nothing is folded; a word longer than the line stays whole", () => {
  assert.equal(folded("a b", undefined, 2), "a b");
  assert.equal(folded("x".repeat(90), 60, 2), "x".repeat(90));
});
