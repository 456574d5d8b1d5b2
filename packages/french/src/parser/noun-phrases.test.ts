import assert from "node:assert/strict";
import { test } from "node:test";
import { parsed } from "../compression/parsed.fixture.ts";
import { baseNounPhrases, nounPhrase } from "./noun-phrases.ts";

const TEXT = "Selon la jeune maire de Valence, le projet qui divise les riverains coûtera trois millions d’euros.";
const WORDS = parsed(
  TEXT,
  `Selon ADP selon 4 case
   la DET le 4 det
   jeune ADJ jeune 4 amod
   maire NOUN maire 14 obl:mod
   de ADP de 6 case
   Valence PROPN Valence 4 nmod
   , PUNCT , 4 punct
   le DET le 9 det
   projet NOUN projet 14 nsubj
   qui PRON qui 11 nsubj
   divise VERB diviser 9 acl:relcl
   les DET le 13 det
   riverains NOUN riverain 11 obj
   coûtera VERB coûter 0 root
   trois NUM trois 16 nummod
   millions NOUN million 14 obj
   d’ ADP de 18 case
   euros NOUN euro 16 nmod
   . PUNCT . 14 punct`,
);
const slice = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

test("base noun phrases hold determiners, numerals and adjectives, no complements", () => {
  assert.deepEqual(baseNounPhrases(WORDS).map(slice), [
    "la jeune maire",
    "Valence",
    "le projet",
    "les riverains",
    "trois millions",
    "euros",
  ]);
});

test("a whole phrase has its complements and clauses, without what introduces it and the marks at its edges", () => {
  const whole = (form: string) =>
    slice(
      nounPhrase(
        WORDS,
        WORDS.findIndex((word) => word.form === form),
      ),
    );
  assert.equal(whole("maire"), "la jeune maire de Valence");
  assert.equal(whole("projet"), "le projet qui divise les riverains");
  assert.equal(whole("millions"), "trois millions d’euros");
  assert.equal(whole("Valence"), "Valence");
});
