import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, numbersOf, plainFact, quotationsOf } from "./facts.ts";

test("one number in several writings is one value", () => {
  for (const text of ["1 200", "1\u202f200", "1.200", "1200"]) assert.deepEqual(numbersOf(text), ["1200"], text);
  assert.deepEqual(numbersOf("12,5\u00a0% en 2023"), ["12.5", "2023"]);
});

test("names leave out the first word of a sentence", () => {
  assert.deepEqual(namesOf("Hier, Claire Dubreuil était à Valence. Elle est repartie."), [
    "Claire Dubreuil",
    "Valence",
  ]);
});

test("pieces of addresses and tags are no names", () => {
  assert.deepEqual(namesOf("La photo est sur pic.twitter.com/MSGxXq avec #FRAITA et @Antoine."), []);
});

test("quotations are the outermost pairs, within a line", () => {
  assert.deepEqual(quotationsOf("Elle dit\u00a0: «\u00a0Oui\u00a0», puis «\u00a0non"), ["Oui"]);
});

test("typography does not tell facts apart, letters do", () => {
  assert.equal(plainFact("«\u00a0C’est l’œuvre\u202f!\u00a0»"), plainFact("C'est l'oeuvre"));
  assert.notEqual(plainFact("le côté"), plainFact("la cote"));
});
