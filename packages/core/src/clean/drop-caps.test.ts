import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanText } from "./clean.fixture.ts";

for (const [copy, written] of [
  ["L es quais de Valmorin rouvrent lundi.", "Les quais de Valmorin rouvrent lundi."],
  ["O fficiellement lancé, le quai attend la marée.", "Officiellement lancé, le quai attend la marée."],
  ["À demain, dit la pilote du bac de Lannec.", "À demain, dit la pilote du bac de Lannec."],
  ["P aré au départ, le chalutier attend la marée.", "Paré au départ, le chalutier attend la marée."],
  ["L homme du quai attend la marée.", "L homme du quai attend la marée."],
  ["B comme Bretagne, dit le panneau.", "B comme Bretagne, dit le panneau."],
] as const)
  test(`a large initial comes back to its word, and nothing else: ${written}`, async () => {
    assert.equal((await cleanText(copy)).text, written);
  });
