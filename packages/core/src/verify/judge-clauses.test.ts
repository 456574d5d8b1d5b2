import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { parseBrief } from "../brief/parse-brief.ts";
import { articleFromMarkdown } from "../foreign/markdown.ts";
import { check } from "../rules/check.ts";
import { judgeClauses } from "./judge-clauses.ts";
import type { ClauseResult } from "./report.ts";

const FRONT =
  "---\ntitle: La ville rénove douze écoles\ndescription: La ville débloque des moyens pour ses écoles et ses crèches, que les familles réclament depuis deux ans aux élus du conseil municipal.\n---\n\n";
const BODY = "La ville rénove douze écoles cet été.\n\n## Un chantier attendu en ville\n";

function judged(brief: string, markdown: string): readonly ClauseResult[] {
  const article = articleFromMarkdown(markdown);
  const parsed = parseBrief(brief);
  return judgeClauses(parsed, article, check({ article, brief: parsed }, { french: loadFrench() }).findings);
}
const statusOf = (results: readonly ClauseResult[], kind: string): string | undefined =>
  results.find(({ clause }) => clause.demand.kind === kind)?.status;

test("a minimum is met on the very word, and one word short says by how much", () => {
  assert.equal(statusOf(judged("at least 12 words", FRONT + BODY), "words"), "met");
  const [result] = judged("at least 13 words", FRONT + BODY);
  assert.equal(result?.status, "not-met");
  assert.match(result?.message.fr ?? "", /12\smots.*13.*il en manque 1/u);
  assert.match(result?.message.en ?? "", /12 words.*1 are missing.*language model/u);
});

test("SEO is met when nothing technical is open, and otherwise counts what is", () => {
  assert.equal(statusOf(judged("make it SEO compatible", FRONT + BODY), "seo"), "met");
  const [result] = judged("make it SEO compatible", `${FRONT}## Introduction\n\nUn texte.\n`);
  assert.equal(result?.status, "not-met");
  assert.match(result?.message.fr ?? "", /^\d+ points restent à régler/);
});

test("subheadings wanted and unwanted", () => {
  assert.equal(statusOf(judged("let there be subheadings", FRONT + BODY), "subheadings"), "met");
  assert.equal(statusOf(judged("let there be subheadings", `${FRONT}Un texte.\n`), "subheadings"), "not-met");
  assert.equal(statusOf(judged("sans intertitres", FRONT + BODY), "subheadings"), "not-met");
});
