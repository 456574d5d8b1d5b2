import assert from "node:assert/strict";
import { test } from "node:test";
import { leansOnText, pointsBack } from "./anaphora.ts";

const LEANING = [
  "Les deux élues se sont dites satisfaites.",
  "D’autres ports ont suivi.",
  "La maire y assistait avec Jeanne Roche.",
  "Quelques jours plus tard, le quai a rouvert.",
  "Lors de la visite, elle a promis une digue.",
  "Le septième d’entre eux ouvre jeudi.",
  "La ville n’est pas non plus avare de conseils.",
  "Depuis, les choses ont changé.",
  "J’avais envie de montrer la digue.",
  "Le premier coûte moins cher que le pont.",
  "Le deuxième est la hausse du prix du gazole.",
  "Certaines sont réglementées, d’autres non.",
  "Beaucoup ont vendu leur bateau.",
];
for (const text of LEANING) test(`leans on the text: ${text}`, () => assert.equal(leansOnText(text), true));

const ALONE = [
  "La maire a promis une digue à ses électeurs.",
  "Jeanne Roche annonce qu’elle quitte le conseil.",
  "Deux quais seront rénovés en mai.",
  "Onze communes ont signé.",
  "Certaines communes ont signé.",
  "Beaucoup de marins ont vendu leur bateau.",
  "Depuis lundi, les quais sont fermés.",
];
for (const text of ALONE) test(`stands alone: ${text}`, () => assert.equal(leansOnText(text), false));

test("only what counts those named before points back", () => {
  assert.equal(pointsBack("Les trois communes ont signé."), true);
  assert.equal(pointsBack("Trois communes ont signé."), false);
});
