import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../node.ts";

const french = loadFrench();
const word = (sentence: string, form: string) => {
  const found = french.tag(sentence).find((candidate) => candidate.form === form);
  assert.ok(found, `no "${form}" in "${sentence}"`);
  return found;
};

test("tells the article “des” and “du” from the contraction", () => {
  const forms = (sentence: string) => french.tag(sentence).map(({ form }) => form);
  assert.deepEqual(forms("Il a vu des chevaux.").slice(3, 4), ["des"]);
  assert.deepEqual(forms("Le toit des maisons brûle.").slice(2, 4), ["de", "les"]);
  assert.deepEqual(forms("AU NORD").slice(0, 2), ["À", "LE"]);
});

test("tells readings of one form apart by the sentence", () => {
  assert.equal(word("Le président porte une écharpe.", "porte").upos, "VERB");
  assert.equal(word("La porte est fermée.", "porte").upos, "NOUN");
  assert.equal(word("Il est maire.", "est").lemma, "être");
  assert.equal(word("Elle a vécu dans l’est du pays.", "est").upos, "NOUN");
});

test("completes gender and number from the sentence", () => {
  assert.equal(word("Les pays voisins ont refusé.", "pays").morph.Number, "Plur");
  assert.equal(word("Ce pays a refusé.", "pays").morph.Number, "Sing");
  assert.equal(word("Les lois ont été votées.", "votées").morph.Voice, "Pass");
});

test("gives words that no list has a part of speech, a lemma and a number", () => {
  const unknown = word("Les zornifleurs ont quitté la salle.", "zornifleurs");
  assert.deepEqual([unknown.upos, unknown.lemma, unknown.morph.Number], ["NOUN", "zornifleur", "Plur"]);
  assert.equal(word("Selon Vrontzak, rien n’est décidé.", "Vrontzak").upos, "PROPN");
});

test("the same sentence gives the same words, whatever was tagged before", () => {
  const sentence = "Le maire de Vrontzak a-t-il démissionné ?";
  const first = french.tag(sentence);
  french.tag("La marche arrière du gouvernement surprend.");
  assert.deepEqual(french.tag(sentence), first);
});
