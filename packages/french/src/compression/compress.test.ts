import assert from "node:assert/strict";
import { test } from "node:test";
import type { ParsedWord } from "../words/word.ts";
import { compressSentence } from "./compress.ts";
import { grammarRefusal } from "./grammar-gate.ts";
import { parsed } from "./parsed.fixture.ts";

/** What is left after the grammar gate, by form. */
function printable(text: string, words: readonly ParsedWord[], form: string): string[] {
  return compressSentence(words, text)
    .filter((compression) => compression.form === form && !grammarRefusal(compression, words))
    .map((compression) => compression.text);
}

const council = "Lundi, le maire de Valmont, élu en mars, a rencontré les pêcheurs du port.";
const councilWords = parsed(
  council,
  `Lundi NOUN lundi 13 obl:mod Number=Sing
   , PUNCT , 1 punct
   le DET le 4 det Definite=Def|Number=Sing
   maire NOUN maire 13 nsubj Gender=Masc|Number=Sing
   de ADP de 6 case
   Valmont PROPN Valmont 4 nmod
   , PUNCT , 8 punct
   élu VERB élire 4 acl Number=Sing|VerbForm=Part
   en ADP en 10 case
   mars NOUN mars 8 obl:mod
   , PUNCT , 8 punct
   a AUX avoir 13 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
   rencontré VERB rencontrer 0 root Number=Sing|Tense=Past|VerbForm=Part
   les DET le 15 det Definite=Def|Number=Plur
   pêcheurs NOUN pêcheur 13 obj Gender=Masc|Number=Plur
   du ADP de 17 case
   port NOUN port 15 nmod Number=Sing`,
);

test("a clause loses circumstances and asides and comes to the present", () => {
  assert.deepEqual(printable(council, councilWords, "clause"), ["Le maire de Valmont rencontre les pêcheurs du port"]);
});

test("noun phrases keep their complements; bare names and times give none", () => {
  assert.deepEqual(printable(council, councilWords, "noun-phrase"), ["Le maire de Valmont", "Les pêcheurs du port"]);
});

test("what somebody said keeps its speaker and gets the tense of direct speech back", () => {
  const text = "Le préfet a déclaré que la digue n’était pas solide.";
  const words = parsed(
    text,
    `Le DET le 2 det Number=Sing
     préfet NOUN préfet 4 nsubj Number=Sing
     a AUX avoir 4 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     déclaré VERB déclarer 0 root VerbForm=Part
     que SCONJ que 11 mark
     la DET le 7 det Number=Sing
     digue NOUN digue 11 nsubj Gender=Fem|Number=Sing
     n’ ADV ne 11 advmod
     était AUX être 11 cop Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
     pas ADV pas 11 advmod
     solide ADJ solide 4 ccomp Number=Sing`,
  );
  assert.deepEqual(printable(text, words, "reported"), ["La digue n’est pas solide, selon le préfet"]);
});

test("a negation stays, and what was not done stays in the past", () => {
  const text = "La ville n’a pas voulu le pont.";
  const words = parsed(
    text,
    `La DET le 2 det Number=Sing
     ville NOUN ville 6 nsubj Gender=Fem|Number=Sing
     n’ ADV ne 6 advmod
     a AUX avoir 6 aux:tense Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     pas ADV pas 6 advmod
     voulu VERB vouloir 0 root VerbForm=Part
     le DET le 8 det Number=Sing
     pont NOUN pont 6 obj Number=Sing`,
  );
  assert.deepEqual(printable(text, words, "clause"), ["La ville n’a pas voulu le pont"]);
});

test("a restriction is not taken for a plain statement", () => {
  const text = "La région ne paiera le pont qu’en mai.";
  const words = parsed(
    text,
    `La DET le 2 det Number=Sing
     région NOUN région 4 nsubj Number=Sing
     ne ADV ne 4 advmod
     paiera VERB payer 0 root Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin
     le DET le 6 det Number=Sing
     pont NOUN pont 4 obj Number=Sing
     qu’ ADV que 9 advmod
     en ADP en 9 case
     mai NOUN mai 4 obl:mod`,
  );
  assert.deepEqual(printable(text, words, "clause"), []);
});

test("an imperfect outside reported speech has no honest present and stays as it is", () => {
  const text = "La gare accueillait les trains.";
  const words = parsed(
    text,
    `La DET le 2 det Number=Sing
     gare NOUN gare 3 nsubj Number=Sing
     accueillait VERB accueillir 0 root Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin
     les DET le 5 det Number=Plur
     trains NOUN train 3 obj Number=Plur`,
  );
  assert.deepEqual(printable(text, words, "clause"), ["La gare accueillait les trains"]);
});

test("part of a quotation is refused", () => {
  const text = "Le club vit « une saison de rêve ».";
  const words = parsed(
    text,
    `Le DET le 2 det Number=Sing
     club NOUN club 3 nsubj Number=Sing
     vit VERB vivre 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
     « PUNCT « 6 punct
     une DET un 6 det Number=Sing
     saison NOUN saison 3 obj Gender=Fem|Number=Sing
     de ADP de 8 case
     rêve NOUN rêve 6 nmod
     » PUNCT » 6 punct`,
  );
  assert.deepEqual(printable(text, words, "clause"), ["Le club vit « une saison de rêve »"]);
  assert.ok(
    printable(text, words, "noun-phrase").every(
      (phrase) =>
        !phrase.includes("saison") ||
        phrase.includes("« une saison de rêve »") ||
        phrase.startsWith("« Une saison de rêve »"),
    ),
  );
});

test("a possessive without its owner is refused, with it kept", () => {
  const text = "Les syndicats maintiennent leur préavis de grève.";
  const words = parsed(
    text,
    `Les DET le 2 det Number=Plur
     syndicats NOUN syndicat 3 nsubj Number=Plur
     maintiennent VERB maintenir 0 root Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin
     leur DET son 5 det Number=Sing
     préavis NOUN préavis 3 obj Number=Sing
     de ADP de 7 case
     grève NOUN grève 5 nmod`,
  );
  assert.deepEqual(printable(text, words, "clause"), ["Les syndicats maintiennent leur préavis de grève"]);
  assert.deepEqual(printable(text, words, "noun-phrase"), []);
});
