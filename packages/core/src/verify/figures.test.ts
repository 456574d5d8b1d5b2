import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresOf } from "./figures.ts";

const values = (text: string): string[] =>
  figuresOf(text).map(({ kind, value, unit }) => `${kind} ${value}${unit === undefined ? "" : ` ${unit}`}`);

test("one quantity in several writings has one value", () => {
  assert.deepEqual(values("12 M€"), values("douze millions d’euros"));
  assert.deepEqual(values("7 h 42"), ["measure 27720 s"]);
  assert.deepEqual(values("trois kilomètres"), values("3 000 mètres"));
  assert.deepEqual(values("le numéro deux"), values("la deuxième place").slice(0, 1));
});

test("ordinals, shares, multiples and orders of magnitude in words", () => {
  assert.deepEqual(values("la vingtième édition"), ["ordinal 20"]);
  assert.deepEqual(values("un tiers des sièges"), [`share ${1 / 3}`]);
  assert.deepEqual(values("les ventes ont doublé"), ["share 2"]);
  assert.deepEqual(values("multipliées par trois"), ["share 3"]);
  assert.deepEqual(values("deux fois plus de lits"), ["share 2"]);
  assert.deepEqual(values("des milliers de foyers"), ["magnitude 1000"]);
});

test("a doubled goal is no multiple, a second is no rank, a score is not negative", () => {
  assert.deepEqual(values("un doublé de l’attaquant"), []);
  assert.deepEqual(values("à 14 secondes du premier"), ["measure 14 s", "ordinal 1"]);
  assert.deepEqual(values("ils gagnent 3-1"), ["cardinal 3", "cardinal 1"]);
});

test("the first number of a range has the unit of the second", () => {
  assert.equal(figuresOf("entre 20 et 30 %")[0]?.sharesUnit, "percent");
  assert.deepEqual(values("une dizaine de kilomètres"), ["measure 10000 m"]);
});
