import assert from "node:assert/strict";
import { test } from "node:test";
import type { Grounded } from "../edit/article.ts";
import { type JudgedSentence, mend } from "./mend.ts";

const grounded = (text: string): Grounded => ({ text, origin: "verbatim", sources: [] });
const section = (...texts: string[]): Map<string, Grounded> =>
  new Map(texts.map((text, at) => [`s${at + 1}`, grounded(text)]));
const says = (text: string, ...cites: string[]): JudgedSentence => ({
  sentence: grounded(text),
  cites,
  isRefused: text.startsWith("Faux"),
  letPass: [],
});
const texts = (...given: Parameters<typeof mend>): string[][] | undefined =>
  mend(...given)?.paragraphs.map((paragraph) => paragraph.map(({ text }) => text));

const OWN = section("Un.", "Deux.", "Trois.", "Quatre.");

test("what is refused or not told has the section’s own sentence in its place", () => {
  const proposal = [[says("A.", "s1"), says("Faux.", "s2")], [says("C.", "s3")]];
  assert.deepEqual(texts(proposal, OWN, []), [
    ["A.", "Deux."],
    ["C.", "Quatre."],
  ]);
  assert.equal(mend(proposal, OWN, [])?.told, 2);
  assert.deepEqual(texts(proposal, OWN, ["s1"]), [
    ["Un.", "Deux."],
    ["C.", "Quatre."],
  ]);
});

test("a sentence that tells one that is back, and another, goes whole", () => {
  const proposal = [[says("A et b.", "s1", "s2"), says("Faux.", "s2"), says("C.", "s3"), says("D.", "s4")]];
  assert.deepEqual(texts(proposal, OWN, []), [["Un.", "Deux.", "C.", "D."]]);
});

test("a pronoun stays behind the sentence that it was written after", () => {
  const own = section("Le maire parle.", "Il promet un quai.", "Le port attend.", "La criée ferme.");
  const restored = [[says("A.", "s1"), says("Faux.", "s2"), says("C.", "s3"), says("D.", "s4")]];
  assert.deepEqual(texts(restored, own, []), [["Le maire parle.", "Il promet un quai.", "C.", "D."]]);
  const written = [[says("Faux.", "s1"), says("Elle promet.", "s2"), says("C.", "s3"), says("D.", "s4")]];
  assert.deepEqual(texts(written, own, []), [["Le maire parle.", "Il promet un quai.", "C.", "D."]]);
});

test("nothing is put into a section that was written in another order, or of which nothing would stay", () => {
  assert.equal(texts([[says("C.", "s3"), says("A.", "s1"), says("Faux.", "s2")]], OWN, []), undefined);
  assert.equal(texts([[says("Faux.", "s1")]], OWN, []), undefined);
  assert.equal(texts([], OWN, []), undefined);
});
