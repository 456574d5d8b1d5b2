import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanText } from "./clean.fixture.ts";

const SIGNATURES = [
  "Jeanne Morel – 21 mars 2024 à 8h30",
  "Jeanne Morel | 06.12.2022",
  "Publié par : Jeanne Morel  Le : lundi, 20 novembre 2023 à 15h15",
  "Publié dans Vie / Société, le 16/07/2023 par Jeanne Morel",
  "Par Jeanne Morel Le 02 juin 2025 à 11h38 - Mis à jour le 02 juin 2025 à 14h20",
];
for (const line of SIGNATURES)
  test(`who wrote it and when: ${line}`, async () => {
    const copy = await cleanText(`La halle de Valmorin rouvre\n\n${line}\n\n${BEFORE}\n\n${AFTER}`);
    assert.ok(!/Morel|20\d\d/u.test(copy.text), copy.text);
    assert.deepEqual(copy.byline, ["Jeanne Morel"]);
  });

test("a line that tells something besides stays", async () => {
  for (const line of ["Le 14 mars 2025, la halle a fermé", "Jeanne Morel a signé le 14 mars 2025 à Valmorin"]) {
    const copy = await cleanText(`La halle de Valmorin rouvre\n\n${line}\n\n${BEFORE}\n\n${AFTER}`);
    assert.ok(copy.text.includes(line.slice(0, 12)), copy.text);
    assert.equal(copy.byline, undefined);
  }
});

test("a name alone over the text signs it, unless the text tells of that person", async () => {
  const copy = await cleanText(`La halle de Valmorin rouvre\n\nOdile Ferrant\n\n${BEFORE}\n\n${AFTER}`);
  assert.deepEqual(copy.byline, ["Odile Ferrant"]);
  const told = await cleanText(
    `La halle de Valmorin rouvre\n\nOdile Ferrant\n\n${BEFORE} Odile Ferrant a coupé le ruban.\n\n${AFTER}`,
  );
  assert.equal(told.byline, undefined);
});
