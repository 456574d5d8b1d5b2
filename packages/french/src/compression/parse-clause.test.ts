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

const COUNTED: readonly [sentence: string, subject: string][] = [
  ["Plus de 2 600 lettres ont été reçues.", "lettres"],
  ["Près de 40 000 visiteurs ont traversé la halle.", "visiteurs"],
  ["Plus d’un millier de pompiers luttent contre l’incendie.", "millier"],
];
for (const [sentence, subject] of COUNTED)
  test(`what is counted is the subject: ${sentence}`, () => {
    const words = parseClause(french, sentence);
    const root = words.findIndex(({ head }) => head === -1);
    const subjects = words.filter(({ head, deprel }) => head === root && deprel.startsWith("nsubj"));
    assert.deepEqual(
      subjects.map(({ form }) => form),
      [subject],
    );
  });

test("a verb after a year is still a verb", () => {
  assert.equal(rootOf("Une enquête publiée dans la revue Rivage en 2024 cite dix témoins."), "cite");
});

test("a sentence without a verb keeps its noun", () => {
  assert.equal(rootOf("Une grande consultation politique sur la ferme des Aubiers."), "consultation");
});

test("“ton” behind an article is a noun, and the day behind it no object", () => {
  const words = parseClause(french, "Le maire a adopté un ton offensif lundi pour ses vœux.");
  const object = words.find(({ deprel }) => deprel === "obj");
  assert.deepEqual([object?.form, object?.upos], ["ton", "NOUN"]);
});

test("what stands right behind a verb without object is not the object of the verb behind the comma", () => {
  const words = parseClause(
    french,
    "Le maire estime que les ports vont devenir « la cible d’une colère », craignant des hausses d’impôts.",
  );
  const target = words.find(({ form }) => form === "cible");
  assert.equal(words[target?.head ?? -1]?.form, "devenir");
});
