import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadFrench } from "../node.ts";
import { Lexicon } from "./lexicon.ts";

const { lexicon } = loadFrench();
const readings = (form: string) =>
  lexicon.lookup(form).map(({ upos, lemma, features }) => `${upos} ${lemma} ${features}`);

test("gives part of speech, morphology and lemma of inflected forms", () => {
  assert.deepEqual(readings("chevaux"), ["NOUN cheval Gender=Masc|Number=Plur"]);
  assert.deepEqual(readings("mangerions"), ["VERB manger Mood=Cnd|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin"]);
  assert.ok(readings("décidée").includes("ADJ décidé Gender=Fem|Number=Sing"));
  assert.ok(readings("est").includes("AUX être Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"));
});

test("takes both apostrophes, elided words and pronouns with their hyphen", () => {
  assert.deepEqual(readings("aujourd’hui"), readings("aujourd'hui"));
  assert.ok(readings("qu’").includes("SCONJ que _"));
  assert.ok(readings("-t-il").some((reading) => reading.startsWith("PRON il")));
});

test("finds a word at the head of a sentence and in capitals", () => {
  assert.ok(readings("Chevaux").includes("NOUN cheval Gender=Masc|Number=Plur"));
  assert.ok(lexicon.lookup("MARSEILLE").some(({ lemma, name }) => lemma === "Marseille" && name === "proper"));
});

test("knows names and their kinds, by their capitals", () => {
  assert.deepEqual(lexicon.nameKinds("Dupont"), ["family"]);
  assert.deepEqual(lexicon.nameKinds("Francesco"), ["given"]);
  assert.equal(lexicon.isName("Paris"), true);
  assert.equal(lexicon.isName("paris"), false);
});

test("says of invented words and other scripts that it does not know them", () => {
  for (const form of ["zblorg", "", "-", "新闻", "\u{1f600}", "cheva", "constructor"]) {
    assert.equal(lexicon.has(form), false, form);
  }
});

test("refuses another data file", () => {
  const tagger = readFileSync(new URL("../../data/tagger.bin.gz", import.meta.url));
  assert.throws(() => new Lexicon(tagger), /expected a data file "titraille-lexicon-1"/);
});
