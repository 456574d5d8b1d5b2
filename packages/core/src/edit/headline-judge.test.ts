import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../analysis/analyse.ts";
import { clean } from "../clean/clean.ts";
import type { Candidate } from "../engines/engine.ts";
import { offline } from "../engines/offline/offline.ts";
import { readSource } from "../source/read-source.ts";
import type { Desk } from "./desk.ts";
import { headlineFeatures } from "./headline-features.ts";
import { judgeHeadline } from "./headline-judge.ts";
import { HEADLINE_TREES } from "./headline-trees.ts";
import { wholeOf } from "./rank-headlines.ts";
import { setUpDesk } from "./set-up-desk.ts";

const french = loadFrench();
const TEXT = `La coopérative de Vauze a fermé mardi son dernier moulin pour protester contre le prix du blé. Le moulin employait neuf personnes, et la coopérative promet de les reprendre à la boulangerie.

« Un moulin sans blé, c’est une maison vide », résume Odile Ferrant, qui y travaille depuis vingt ans. La coopérative cherche un repreneur pour le moulin et pour son canal.`;

async function proposed(): Promise<{ candidates: readonly Candidate[]; desk: Desk }> {
  const copy = clean(await readSource(new TextEncoder().encode(TEXT), { name: "moulin.txt" }));
  const desk = setUpDesk([analyse(copy, french)], { clauses: [], language: "fr", notUnderstood: [] }, french);
  return { candidates: await offline.headlines(desk), desk };
}

test("the trees know each feature, and each feature is known", async () => {
  const { candidates, desk } = await proposed();
  assert.deepEqual(
    Object.keys(headlineFeatures(candidates[0]!, wholeOf(desk), desk)).sort(),
    HEADLINE_TREES.features.split(" ").sort(),
  );
});

test("the news with its reason is worth more than without, and that more than a bare name", async () => {
  const { candidates, desk } = await proposed();
  const worth = (text: string): number =>
    judgeHeadline(candidates.find((candidate) => candidate.text === text)!, wholeOf(desk), desk);
  const whole = worth("La coopérative de Vauze ferme son dernier moulin pour protester contre le prix du blé");
  const cut = worth("La coopérative de Vauze ferme son dernier moulin");
  assert.ok(whole > cut, `${whole} ${cut}`);
  assert.ok(cut > worth("Le prix du blé"));
});
