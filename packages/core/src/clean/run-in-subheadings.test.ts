import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanBlocks } from "./clean.fixture.ts";

const FIRST =
  "Le port de Vauze a rouvert lundi aux caseyeurs après onze semaines de travaux, et les mareyeurs ont repris leurs places sur le quai nord. Les marins sont revenus avant l’aube, selon la capitainerie.";
const SECOND =
  "La pêche dure six semaines à peine cette année, contre dix l’an dernier, et la criée ouvrira un jour sur deux. Les filets sont neufs, les caisses aussi. Le maire viendra samedi avec ses adjoints et la fanfare.";

for (const subheading of ["Retour à la criée", "« Une bonne nouvelle »", "Deux chalutiers retenus au large"])
  test(`a subheading between two sentences of one line: ${subheading}`, async () => {
    assert.deepEqual(await cleanBlocks(`${FIRST} ${subheading} ${SECOND}`), [FIRST, `## ${subheading}`, SECOND]);
  });

for (const [what, middle] of [
  ["a sentence that names a newspaper", "Un reportage de La Gazette du Port a suivi les travaux."],
  ["the title of a work", "Le film Une nuit sur le quai a été tourné ici."],
  ["a party", "Le conseiller avait rejoint En avant Vauze avant le vote."],
  ["a sentence with its verb", "Le port accueillera Un été sur le quai en juillet."],
] as const)
  test(`a capital inside a sentence is no border: ${what}`, async () => {
    assert.equal((await cleanBlocks(`${FIRST} ${middle} ${SECOND}`)).length, 1);
  });

test("a teaser behind its label in capitals, in a page without lines", async () => {
  const boats = Array.from(
    { length: 12 },
    (_, index) => `Le bateau ${index + 3} est rentré avec ${index * 7 + 20} caisses de homards.`,
  );
  const [first, ...rest] = await cleanBlocks(
    `${FIRST} À LIRE AUSSI Vauze, la criée impossible Pour la saison, rien ne change. ${boats.join(" ")} ${SECOND}`,
  );
  assert.equal(first, FIRST);
  assert.match(rest.join("\n"), /Pour la saison, rien ne change/u);
});
