import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { findKeyphrase } from "./find-keyphrase.ts";

const { lexicon } = loadFrench();

function found(phrase: string, text: string, ...variants: string[]): string[] {
  return findKeyphrase({ text: phrase, variants: [phrase, ...variants] }, text, lexicon).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test("a keyphrase is found in other forms of its words", () => {
  assert.deepEqual(found("relation", "Les relations se tendent."), ["relations"]);
  assert.deepEqual(found("élection locale", "Les élections locales approchent."), ["élections locales"]);
  assert.deepEqual(found("travail", "Les travaux commencent."), ["travaux"]);
  assert.deepEqual(found("école rénovée", "Les écoles que la ville a rénové."), []);
  assert.deepEqual(found("école rénovée", "Des écoles rénovées en été."), ["écoles rénovées"]);
  assert.deepEqual(found("vote", "Ils votent lundi."), ["votent"]);
});

test("elisions, accents, case and little words between do not matter", () => {
  assert.deepEqual(found("rénovation école", "L’ECOLE attend la RENOVATION de l’école."), ["RENOVATION de l’école"]);
  assert.deepEqual(found("hôpital", "À l’hopital, rien de neuf."), ["hopital"]);
});

test("variants count, and places are not counted twice", () => {
  assert.deepEqual(
    found("Organisation mondiale de la santé", "L’OMS alerte, dit l’Organisation mondiale de la santé.", "OMS"),
    ["OMS", "Organisation mondiale de la santé"],
  );
  assert.deepEqual(found("santé", "La santé publique.", "santé publique"), ["santé publique"]);
});

test("words of another meaning, and words far apart, are no match", () => {
  assert.deepEqual(found("port", "La porte du hangar."), []);
  assert.deepEqual(found("plan climat", "Le plan que la ville a voté hier soir sur le climat."), []);
});
