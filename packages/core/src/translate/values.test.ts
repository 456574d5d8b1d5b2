import assert from "node:assert/strict";
import { test } from "node:test";
import { compareValues } from "./values.ts";

/** Sentences and faithful translations. */
const FAITHFUL: readonly (readonly [from: string, source: string, translation: string])[] = [
  [
    "en",
    "Mexico grew by 1.1% in the first quarter of 2023.",
    "Le Mexique a crû de 1,1 % au premier trimestre de 2023.",
  ],
  ["en", "The plan costs $2.4 billion.", "Le plan coûte 2,4 milliards de dollars."],
  ["en", "Two thousand people waited for thirty-five hours.", "Deux mille personnes ont attendu trente-cinq heures."],
  [
    "en",
    "Half of the 1,600 seats were sold at $35m.",
    "La moitié des 1 600 places ont été vendues à 35 millions de dollars.",
  ],
  ["en", "She left at 5:30 p.m. on Friday, March 1.", "Elle est partie à 17 h 30 le vendredi 1er mars."],
  [
    "en",
    "It was the sixth quarter, and the second-largest fall.",
    "C’était le sixième trimestre, et la deuxième plus forte baisse.",
  ],
  ["en", "Both sides signed in the 1990s.", "Les deux parties ont signé dans les années 1990."],
  ["en", "The prime minister may march to the sea.", "Le Premier ministre marchera peut-être jusqu’à la mer."],
  ["en", "Dozens of cars and an A320 burned.", "Des dizaines de voitures et un A320 ont brûlé."],
  ["de", "Am 3. Mai kamen 1.250 Gäste, 12,5 Prozent mehr.", "Le 3 mai, 1 250 invités sont venus, 12,5 % de plus."],
  ["es", "El 12 de marzo pagaron 2,5 millones de euros.", "Le 12 mars, ils ont payé 2,5 millions d’euros."],
];

for (const [from, source, translation] of FAITHFUL)
  test(`agrees: ${source}`, () => assert.deepEqual(compareValues(source, translation, from), []));

const FALSE: readonly (readonly [from: string, source: string, translation: string, reason: string])[] = [
  ["en", "Two thousand people waited.", "Deux cents personnes ont attendu.", "number"],
  ["en", "The plan costs $2.4 billion.", "Le plan coûte 2,4 millions de dollars.", "number"],
  ["en", "The plan costs $2.4 billion.", "Le plan coûte 2,4 milliards d’euros.", "unit"],
  ["en", "She left on Friday, March 1.", "Elle est partie le vendredi 1er mai.", "date"],
  ["en", "Five people died.", "Des gens sont morts.", "missing-value"],
  ["en", "Prices rose 3% in a year.", "Les prix ont augmenté en un an.", "missing-value"],
  ["de", "Es kamen 1.250 Gäste.", "1 350 invités sont venus.", "number"],
  ["es", "Fue el 12 de marzo.", "C’était le 12 mai.", "date"],
];

for (const [from, source, translation, reason] of FALSE)
  test(`${reason}: ${translation}`, () =>
    assert.ok(
      compareValues(source, translation, from).some((each) => each.reason === reason),
      JSON.stringify(compareValues(source, translation, from)),
    ));
