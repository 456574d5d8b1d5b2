import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../node.ts";
import { parseClause } from "./parse-clause.ts";

const french = loadFrench();
const rootOf = (sentence: string): string | undefined =>
  parseClause(french, sentence).find(({ head }) => head === -1)?.form;

test("a verb that could be a noun is found by its subject and what follows", () => {
  assert.equal(rootOf("L’exécutif lance une grande consultation politique."), "lance");
  assert.equal(rootOf("Plusieurs quartiers de Paris ont été le théâtre de scènes de liesse."), "théâtre");
});

test("a sentence without a verb keeps its noun", () => {
  assert.equal(rootOf("Une grande consultation politique sur la ferme des Aubiers."), "consultation");
});
