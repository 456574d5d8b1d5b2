import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { articleFromMarkdown } from "../foreign/markdown.ts";
import { check } from "./check.ts";

const french = loadFrench();
const article = articleFromMarkdown(
  "---\ntitle: La ville rénove douze écoles\n---\n\n## Introduction\n\nLa maire l'annonce : \"C'est fini !\"\n",
);
const TYPESET = "La maire l’annonce\u00a0: «\u00a0C’est fini\u202f!\u00a0»";

test("fixes are applied, logged, and gone from what remains; what a person must decide stays", () => {
  const { article: fixed, findings, applied } = check({ article }, { french, fix: true });
  assert.ok(JSON.stringify(fixed.body).includes(TYPESET));
  assert.deepEqual(
    [...new Set(applied.map(({ rule }) => rule))],
    ["typography-apostrophes", "typography-guillemets", "typography-spaces"],
  );
  assert.ok(!findings.some(({ fix }) => fix));
  assert.ok(findings.some(({ rule }) => rule === "heading-generic"));
});

test("checking changes nothing, and fixing twice is fixing once", () => {
  const before = JSON.stringify(article);
  const once = check({ article }, { french, fix: true });
  const twice = check({ article: once.article }, { french, fix: true });
  assert.equal(JSON.stringify(article), before);
  assert.deepEqual(twice.applied, []);
  assert.deepEqual(twice.article, once.article);
});

test("a rule can be turned off, or given another severity or options", () => {
  const rules = {
    "typography-spaces": "off",
    "heading-generic": "note",
    "heading-length": { options: { minWords: 1 } },
  } as const;
  const { findings } = check({ article }, { french, rules });
  assert.ok(!findings.some(({ rule }) => rule === "typography-spaces" || rule === "heading-length"));
  assert.deepEqual(
    findings.filter(({ rule }) => rule === "heading-generic").map(({ severity }) => severity),
    ["note"],
  );
});
