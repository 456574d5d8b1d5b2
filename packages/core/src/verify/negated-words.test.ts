import assert from "node:assert/strict";
import { test } from "node:test";
import { mendParse } from "@titraille/french";
import { loadFrench } from "@titraille/french/node";
import { negatedWords } from "./negated-words.ts";

const french = loadFrench();

function negated(sentence: string): string[] {
  const words = mendParse(french.parse(sentence));
  const { negated: verbs, absolute } = negatedWords(words);
  return [...new Set([...verbs, ...absolute])].sort((a, b) => a - b).map((index) => words[index]!.form);
}

test("the verb that “ne” denies, with its participle", () => {
  assert.deepEqual(negated("La ville ne vend plus son stade."), ["vend"]);
  assert.ok(negated("Le maire n’a pas signé la convention.").includes("signé"));
  assert.ok(negated("Personne n’a répondu.").includes("répondu"));
  assert.ok(negated("Il assure n’avoir pas reçu d’argent.").includes("reçu"));
});

test("“ne … que” restricts, an expletive “ne” says nothing, some verbs need no second element", () => {
  assert.deepEqual(negated("La ville ne vend que son stade."), []);
  assert.deepEqual(negated("Il faut agir avant que le toit ne tombe."), []);
  assert.ok(negated("Elle ne peut répondre.").includes("peut"));
});

test("nouns after “aucun”, “sans” and “pas de”", () => {
  assert.ok(negated("Aucun blessé dans l’incendie.").includes("blessé"));
  assert.ok(negated("Un budget sans surprise.").includes("surprise"));
  assert.deepEqual(negated("Sans doute viendra-t-il."), []);
});
