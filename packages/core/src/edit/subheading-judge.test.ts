import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadFrench } from "@titraille/french/node";
import { analyse } from "../analysis/analyse.ts";
import { clean } from "../clean/clean.ts";
import type { Candidate } from "../engines/engine.ts";
import { offline } from "../engines/offline/offline.ts";
import { readSource } from "../source/read-source.ts";
import { countContent, type Desk } from "./desk.ts";
import { setUpDesk } from "./set-up-desk.ts";
import { type Part, subheadingFeatures } from "./subheading-features.ts";
import { judgeSubheading } from "./subheading-judge.ts";
import { SUBHEADING_TREES } from "./subheading-trees.ts";
import { unitsOf } from "./units.ts";

const french = loadFrench();
const TEXT = `La coopérative de Vauze ferme son dernier moulin en mars, faute de blé à moudre. Le moulin employait neuf personnes, et la coopérative promet de les reprendre à la boulangerie.

« Un moulin sans blé, c’est une maison vide », résume Odile Ferrant, qui y travaille depuis vingt ans. La coopérative cherche un repreneur pour le moulin et pour son canal.`;

async function proposed(): Promise<{ candidates: readonly Candidate[]; part: Part; desk: Desk }> {
  const analysis = analyse(clean(await readSource(new TextEncoder().encode(TEXT), { name: "moulin.txt" })), french);
  const desk = setUpDesk([analysis], { clauses: [], language: "fr", notUnderstood: [] }, french);
  const { passages } = desk.material;
  const statements = passages.flatMap((passage) => passage.statements);
  const candidates = await offline.headings({ depth: 2, units: unitsOf(passages) }, desk);
  return { candidates, part: { statements, here: countContent(statements) }, desk };
}

test("the trees know each feature, and each feature is known", async () => {
  const { candidates, part, desk } = await proposed();
  assert.deepEqual(
    Object.keys(subheadingFeatures(candidates[0]!, part, desk)).sort(),
    SUBHEADING_TREES.features.split(" ").sort(),
  );
});

test("a whole quotation is worth more than what is named in passing", async () => {
  const { candidates, part, desk } = await proposed();
  const worth = (start: string): number =>
    judgeSubheading(candidates.find(({ text }) => text.startsWith(start))!, part, desk);
  assert.ok(worth("«\u00a0Un moulin sans blé") > worth("Le moulin"));
});

test("the trees are those that the readings give", () => {
  const script = fileURLToPath(new URL("../../scripts/judges.ts", import.meta.url));
  execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" });
});
