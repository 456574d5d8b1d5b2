import assert from "node:assert/strict";
import { test } from "node:test";
import { type Brief, demandOf } from "./brief.ts";
import { refuseContradictions } from "./contradictions.ts";
import { describeClause } from "./describe-clause.ts";
import { briefFromFlags } from "./gather.ts";
import { parseBrief } from "./parse-brief.ts";

const together = (...parts: Brief[]): Brief => {
  const brief: Brief = {
    language: "fr",
    clauses: parts.flatMap((part) => part.clauses),
    notUnderstood: parts.flatMap((part) => part.notUnderstood),
  };
  refuseContradictions(brief);
  return brief;
};

test("a stronger origin replaces what it says itself", () => {
  const config = parseBrief("en français, au moins 600 mots, avec intertitres, FAQ", "config");
  const brief = together(config, parseBrief("about 500 words, no FAQ"), briefFromFlags({ lang: "en" }));
  assert.deepEqual(demandOf(brief, "words"), { kind: "words", min: 450, max: 550, approximate: true });
  assert.deepEqual(demandOf(brief, "faq"), { kind: "faq", wanted: false });
  assert.deepEqual(demandOf(brief, "language"), { kind: "language", language: "en" });
  assert.deepEqual(demandOf(brief, "subheadings"), { kind: "subheadings", wanted: true });
});

test("a minimum and a maximum from two places both hold", () => {
  const brief = together(parseBrief("au moins 600 mots", "config"), parseBrief("900 mots max"));
  assert.deepEqual(demandOf(brief, "words"), { kind: "words", min: 600, max: 900 });
  assert.deepEqual(demandOf(parseBrief("au moins 600 mots, 900 mots max"), "words"), {
    kind: "words",
    min: 600,
    max: 900,
  });
});

test("bounds from two places that leave no room are refused, both named", () => {
  assert.throws(
    () => together(parseBrief("900 mots max"), briefFromFlags({ minWords: 1000 })),
    /«\u00A0--min-words 1000\u00A0» et «\u00A0900 mots max\u00A0»/u,
  );
});

test("keyphrases of one origin add up, a stronger origin replaces them", () => {
  const said = parseBrief("keyphrase: canicule\nkeywords: climat, canicule");
  assert.deepEqual(demandOf(said, "keyphrase")?.phrases, ["canicule", "climat"]);
  assert.deepEqual(demandOf(together(said, briefFromFlags({ keyphrases: ["eau"] })), "keyphrase")?.phrases, ["eau"]);
});

for (const [text, fr, en] of [
  ["at least 700 words", "au moins 700 mots", "at least 700 words"],
  ["max 1200 words", "au plus 1\u202F200 mots", "at most 1,200 words"],
  ["about 700 words", "de 630 à 770 mots (environ)", "630 to 770 words (approximately)"],
  ["4 intertitres", "4 intertitres", "4 subheadings"],
  ["sans intertitres", "sans intertitres", "no subheadings"],
  ["with subheadings", "des intertitres", "subheadings"],
  ["in english", "langue\u00A0: anglais", "language: English"],
  ["keywords: eau, climat", "mots-clés\u00A0: «\u00A0eau\u00A0», «\u00A0climat\u00A0»", 'keyphrases: "eau", "climat"'],
  [
    "meta description 150 characters",
    "méta-description de 150 signes au plus",
    "meta description of 150 characters at most",
  ],
  ["no faq", "sans FAQ", "no FAQ"],
  ["5 key points", "5 points clés", "5 key points"],
  ["titre de 60 signes maximum", "titre de 60 signes au plus", "headline of 60 characters at most"],
] as const)
  test(`describes: ${text}`, () => {
    assert.deepEqual(parseBrief(text).clauses.map(describeClause), [{ fr, en }]);
  });
