import assert from "node:assert/strict";
import { test } from "node:test";
import { countSyllables } from "./syllables.ts";

test("syllables of French words in prose: mute endings, hiatuses, mute u", () => {
  const words: Readonly<Record<number, string>> = {
    1: "le chat classe rues eau œil guerre quai feu",
    2: "école maison client trier poète maïs chaos théâtre quatorze",
    3: "réunion président élégant rénové",
    4: "aéroport architecture",
    5: "université",
    6: "municipalité",
  };
  const wrong = Object.entries(words).flatMap(([count, list]) =>
    list.split(" ").filter((word) => countSyllables(word) !== Number(count)),
  );
  assert.deepEqual(wrong, []);
});
