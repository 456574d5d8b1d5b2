import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../node.ts";
import { compressClauses } from "./compress.ts";
import { grammarRefusal } from "./grammar-gate.ts";
import { parseClause } from "./parse-clause.ts";
import { withoutAuxiliary } from "./without-auxiliary.ts";

const french = loadFrench();

function titlesOf(sentence: string): string[] {
  const words = parseClause(french, sentence);
  return compressClauses(words, sentence, "present")
    .filter((clause) => !grammarRefusal(clause, words))
    .flatMap((clause) => withoutAuxiliary(clause, words, sentence)?.text ?? []);
}

for (const [sentence, title] of [
  ["Deux suspects ont été interpellés mardi à Lyon.", "Deux suspects interpellés à Lyon"],
  ["La route du col est fermée par la neige.", "La route du col fermée par la neige"],
  ["Une enquête a été ouverte par la gendarmerie de Vauze.", "Une enquête ouverte par la gendarmerie de Vauze"],
] as const)
  test(`a passive loses its auxiliary: ${title}`, () => {
    assert.ok(titlesOf(sentence).includes(title), titlesOf(sentence).join(" | "));
  });

for (const [why, sentence] of [
  ["what is denied", "Aucun blessé n’a été évacué par les secours."],
  ["what is to come", "Deux ponts seront fermés à la circulation."],
  ["what may be", "Deux ponts auraient été fermés par la mairie."],
  ["a state", "Le maire est ravi de la fête."],
  ["what somebody does", "La mairie a fermé deux ponts."],
  ["a reflexive verb", "Les marins se sont rassemblés sur le quai."],
  ["a subject with a participle", "Les vols annoncés ont été annulés par la compagnie."],
] as const)
  test(`no title without auxiliary for ${why}`, () => {
    assert.deepEqual(titlesOf(sentence), []);
  });
