import assert from "node:assert/strict";
import { test } from "node:test";
import { wholePhrases } from "./whole-phrases.ts";

const TEXT =
  "La peur du regard des autres grandit. Qui a peur du regard des autres ? Le parti d’Odile Ferrant gagne. La coordinatrice de la lutte contre le bruit des chantiers navals part.";

function phrase(text: string): Parameters<typeof wholePhrases>[0][number] {
  const spans = [...TEXT.matchAll(new RegExp(text, "gu"))].map(({ index }) => ({
    start: index,
    end: index + text.length,
  }));
  return { text, variants: [text], score: 1, spans };
}

test("a phrase is told with what nearly always follows it, a name is not cut", () => {
  const [whole, name] = wholePhrases([phrase("peur du regard"), phrase("parti d’Odile")], TEXT);
  assert.equal(whole?.text, "peur du regard des autres");
  assert.deepEqual(whole?.variants, ["peur du regard des autres", "peur du regard"]);
  assert.equal(name?.text, "parti d’Odile Ferrant");
});

test("one that stays cut is worth less, one that stands alone stays as it is", () => {
  const long = phrase("coordinatrice de la lutte contre le bruit");
  const [alone] = wholePhrases([phrase("parti"), long], TEXT);
  assert.equal(alone?.text, "parti");
  const [cut] = wholePhrases([{ ...long, spans: [{ start: 0, end: TEXT.indexOf(" des chantiers") }] }], TEXT);
  assert.ok(cut!.score < 1);
});
