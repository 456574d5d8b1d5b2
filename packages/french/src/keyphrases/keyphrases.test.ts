import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../node.ts";
import { splitSentences } from "../sentences/sentences.ts";
import { findKeyphrases } from "./keyphrases.ts";

const french = loadFrench();

function phrasesOf(text: string): string[] {
  const sentences = splitSentences(text).map(({ start, end }) => french.parse(text.slice(start, end), start));
  return findKeyphrases(sentences, text, []).map((keyphrase) => keyphrase.text);
}

test("a piece of a longer group is no keyphrase, the whole one is", () => {
  const phrases = phrasesOf(
    "La baisse du pouvoir d’achat inquiète Vauze. La maire veut freiner la baisse du pouvoir d’achat. La hausse de la taxe carbone attendra.",
  );
  assert.ok(phrases.includes("baisse du pouvoir d’achat"));
  assert.ok(!phrases.includes("baisse du pouvoir"));
  assert.ok(phrases.includes("pouvoir d’achat"));
  assert.ok(!phrases.includes("hausse de la taxe"));
});

test("a group that goes on with this here and with that there is whole", () => {
  const phrases = phrasesOf(
    "Le plan de secours du port est prêt. Le plan de secours de la mairie manque. Le plan de secours des écoles tarde.",
  );
  assert.ok(phrases.includes("plan de secours"));
});

test("nothing begins inside a compound or a locution", () => {
  const phrases = phrasesOf(
    "Les conseils d’administration des constructeurs se réunissent. La pêche est au centre du débat. La digue a été bâtie à la suite de la tempête.",
  );
  for (const piece of ["administration des constructeurs", "centre du débat", "suite de la tempête"])
    assert.ok(!phrases.includes(piece), piece);
});

test("the name beside a noun belongs to it", () => {
  const phrases = phrasesOf("Le lycée hôtelier Valbrune recrute.");
  assert.ok(phrases.includes("lycée hôtelier Valbrune"));
  assert.ok(!phrases.includes("lycée hôtelier"));
});
