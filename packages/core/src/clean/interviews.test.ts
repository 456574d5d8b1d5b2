import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanBlocks } from "./clean.fixture.ts";

const TURNS = [
  "Q : Depuis quand tenez-vous la criée ?",
  "R : Depuis l’hiver de la grande tempête.",
  "Q : Un port préféré ?",
  "R : Les quais de Lannec et la vieille halle de Vauze",
  "Q : Un livre pour les longues traversées ?",
  "R : Le carnet de bord de Rui Falcato",
];
const plain = async (text: string): Promise<string[]> =>
  (await cleanBlocks(text)).map((block) => block.replaceAll("\u202f", " "));

test("questions and answers that lost their lines are paragraphs, and no subheadings", async () => {
  assert.deepEqual(await plain(`${BEFORE}\n\n${TURNS.join("")}`), [BEFORE, ...TURNS]);
  assert.deepEqual(await plain(`${BEFORE}${TURNS.join("\n\n")}\n\n${AFTER}`), [BEFORE, ...TURNS, AFTER]);
});

test("a letter before a colon is no turn by itself", async () => {
  const text = `${BEFORE} Le quai R : deux cents mètres. Le quai Q : cent mètres.`;
  assert.deepEqual(await plain(text), [text]);
});
