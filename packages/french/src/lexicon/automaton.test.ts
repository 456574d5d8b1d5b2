import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildAutomaton } from "../../scripts/automaton-builder.ts";
import { Automaton, writeAutomaton } from "./automaton.ts";

const words = fc.dictionary(
  fc.string({ unit: fc.constantFrom("a", "b", "é", "-"), minLength: 1, maxLength: 6 }),
  fc.integer({ min: 1, max: 60_000 }),
  { noNullPrototype: true },
);

test("maps each word to its output and any other to 0, after writing and reading", () => {
  fc.assert(
    fc.property(words, fc.string({ unit: fc.constantFrom("a", "b", "é", "z") }), (outputs, other) => {
      const entries = Object.entries(outputs).sort(([a], [b]) => (a < b ? -1 : 1));
      const data = buildAutomaton(entries);
      const automaton = new Automaton(data.alphabet, writeAutomaton(data));
      for (const [word, output] of entries) assert.equal(automaton.output(word), output);
      if (!Object.hasOwn(outputs, other)) assert.equal(automaton.output(other), 0);
    }),
  );
});

test("words with one ending share their states", () => {
  const data = buildAutomaton([
    ["chantera", 1],
    ["dansera", 1],
    ["sautera", 1],
  ]);
  const letters = "chantera".length + "dansera".length + "sautera".length;
  assert.ok(data.states.length < letters - 5, `${data.states.length} states`);
});

test("refuses words out of order", () => {
  assert.throws(
    () =>
      buildAutomaton([
        ["b", 1],
        ["a", 1],
      ]),
    RangeError,
  );
});
