import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { clean } from "../clean/clean.ts";
import { articleFromMarkdown } from "../foreign/markdown.ts";
import { readSource } from "../source/read-source.ts";
import { check } from "./check.ts";
import { RULES } from "./index.ts";
import type { Finding } from "./rule.ts";
import { scoresOf } from "./scores.ts";

const french = loadFrench();
const FRONT =
  "---\ntitle: La ville de Valmont rénove douze écoles\ndescription: Les travaux dureront deux mois. La mairie de Valmont annonce une facture de 1\u202f200 euros par classe.\nsource: https://www.example.org/\n---\n\n";
const TEXT =
  "La ville de Valmont rénove douze écoles cet été. Les travaux dureront deux mois. La mairie de Valmont annonce une facture de 1 200 euros par classe.\n\n« Les enfants reviendront dans des classes neuves », promet Claire Dubreuil.\n"
    .replace("1 200", "1\u202f200")
    .replaceAll("« ", "«\u00a0")
    .replaceAll(" »", "\u00a0»");
const source = clean(await readSource(new TextEncoder().encode(TEXT), { name: "source.txt" }));

function scored(text: string) {
  return check({ article: articleFromMarkdown(FRONT + text), source }, { french }).scores;
}

test("an article that says what its source says is good", () => {
  const scores = scored(TEXT);
  assert.equal(scores.rating, "good", JSON.stringify(scores));
  assert.equal(scores.cap, undefined);
});

test("one falsified number, name or quotation, or one script left in, is poor whatever the rest", () => {
  for (const text of [
    TEXT.replace("200", "300"),
    TEXT.replace("Claire Dubreuil", "Claire Montfort"),
    TEXT.replace("classes neuves", "classes vieilles"),
    `${TEXT}\n!function(f,b){fbq('init')}\n`,
  ]) {
    const { rating, total, cap } = scored(text);
    assert.equal(rating, "poor", text);
    assert.ok(total <= 49);
    assert.ok(cap && cap.rules.length > 0);
  }
});

test("a score is 100 less the points listed, per category, and never below 0", () => {
  const finding = {
    rule: "heading-form",
    severity: "warning",
    basis: "house",
    category: "structure",
    message: { fr: "", en: "" },
  } as Finding;
  const structure = RULES.filter(({ category }) => category === "structure");
  for (const count of [0, 1, 5, 50]) {
    const { categories } = scoresOf(structure, Array<Finding>(count).fill(finding));
    const lost = categories[0]!.deductions.reduce((sum, { points }) => sum + points, 0);
    assert.equal(categories[0]!.score, 100 - lost);
    assert.ok(categories[0]!.score >= 0);
    assert.equal(count === 0, lost === 0);
  }
});
