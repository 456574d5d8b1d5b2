import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanText } from "./clean.fixture.ts";

const SENTENCE = "Seules douze barques sur quarante ont repris la mer depuis la tempête de mars, dit la criée.";
const CAPTION = SENTENCE.slice(0, -1);

test("a caption that says a sentence of the text again goes, wherever it stands", async () => {
  for (const text of [
    [BEFORE, CAPTION, AFTER, SENTENCE],
    [BEFORE, SENTENCE, AFTER, CAPTION],
  ]) {
    const copy = await cleanText(text.join("\n\n"));
    assert.equal(copy.text.split(CAPTION).length, 2);
    assert.ok(copy.text.includes(SENTENCE), copy.text);
  }
});

test("a paragraph printed twice is left once", async () => {
  const { text } = await cleanText([BEFORE, SENTENCE, AFTER, SENTENCE].join("\n\n"));
  assert.equal(text, [BEFORE, SENTENCE, AFTER].join("\n\n"));
});

test("two things in lists may have the same said of them", async () => {
  const shared = "Coque en chêne de la forêt de Lannec, calfatée à l’étoupe et peinte deux fois chaque hiver";
  const first = ["Barque de Vauze", shared, "Trois bancs", "Deux voiles de coton", "Huit mètres"];
  const second = ["Canot de Marvila", shared, "Deux bancs", "Une voile de coton", "Cinq mètres"];
  const { text } = await cleanText([BEFORE, ...first, AFTER, ...second].join("\n"));
  assert.equal(text.split(shared).length, 3);
});

test("a first line that the second one repeats and goes on with", async () => {
  const line =
    "Un budget de cinq millions est prévu pour la halle voulue par la mairie de Valmorin, en accord avec le port et la côte (Photo d’illustration)";
  const { text } = await cleanText([line, `${line} RivageFoto / photos.example`, BEFORE, AFTER].join("\n"));
  assert.ok(text.includes(BEFORE) && text.includes(AFTER));
});
