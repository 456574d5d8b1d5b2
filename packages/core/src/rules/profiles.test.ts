import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { articleFromMarkdown } from "../foreign/markdown.ts";
import { check } from "./check.ts";
import { RULES } from "./index.ts";
import { PROFILES } from "./profiles.ts";

const french = loadFrench();
const article = articleFromMarkdown(`---
title: La ville rénove douze écoles
keyphrase: rénovation des écoles
---

## Pasteur

${"La ville paie. Le maire parle. La foule écoute. Le soir vient. ".repeat(5)}

## Jaurès

La cour est plantée.

## Zola

Le toit est neuf.
`);

test("profiles name rules that there are", () => {
  const ids = new Set(RULES.map(({ id }) => id));
  for (const profile of Object.values(PROFILES))
    assert.deepEqual(
      Object.keys(profile).filter((id) => !ids.has(id)),
      [],
    );
});

test("news leaves connectors and keyphrases in subheadings alone, blog does not; strict warns", () => {
  const rulesOf = (profile: keyof typeof PROFILES): Map<string, string> =>
    new Map(check({ article }, { french, profile }).findings.map(({ rule, severity }) => [rule, severity]));
  for (const id of ["transitions", "keyphrase-subheadings"]) {
    assert.ok(!rulesOf("news").has(id), id);
    assert.ok(rulesOf("blog").has(id), id);
    assert.equal(rulesOf("strict").get(id), "warning", id);
  }
  assert.deepEqual(rulesOf("news"), rulesOf("news"));
});

test("google-only runs what Google’s documentation says, and no convention", () => {
  const { findings, scores } = check({ article }, { french, profile: "google-only" });
  assert.ok(findings.length > 0);
  assert.deepEqual([...new Set(findings.map(({ basis }) => basis))], ["google"]);
  assert.ok(!scores.categories.some(({ category }) => category === "typography"));
});

test("the user’s settings win over the profile", () => {
  const { findings } = check({ article }, { french, rules: { transitions: "error" } });
  assert.equal(findings.find(({ rule }) => rule === "transitions")?.severity, "error");
});
