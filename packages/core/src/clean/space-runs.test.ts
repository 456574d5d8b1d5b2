import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanBlocks } from "./clean.fixture.ts";

const FIRST =
  "Le port de Vauze a rouvert lundi aux caseyeurs après onze semaines de travaux, et les mareyeurs ont repris leurs places sur le quai nord. Les marins sont revenus avant l’aube.";
const SECOND =
  "La pêche dure six semaines à peine cette année, contre dix l’an dernier, et la criée ouvrira un jour sur deux. Les filets sont neufs, les caisses aussi. Le maire viendra samedi avec ses adjoints et la fanfare.";

test("a run of spaces after a sentence was the border of a paragraph", async () => {
  assert.deepEqual(await cleanBlocks(`${FIRST}   ${SECOND} ${FIRST}`), [FIRST, `${SECOND} ${FIRST}`]);
});

for (const [place, between] of [
  ["before and after", "   Une saison courte  "],
  ["before", "   Saison courte sur le quai "],
  ["after", " Saison courte sur le quai  "],
] as const)
  test(`a few words without a stop beside runs were a subheading: ${place}`, async () => {
    assert.deepEqual(await cleanBlocks(`${FIRST} ${SECOND}${between}${SECOND}`), [
      `${FIRST} ${SECOND}`,
      `## ${between.trim()}`,
      SECOND,
    ]);
  });

test("two spaces after every sentence are a habit", async () => {
  const typed = `${FIRST} ${SECOND} ${FIRST}`.replaceAll(". ", ".  ");
  assert.equal((await cleanBlocks(typed)).length, 1);
});

test("two spaces inside a sentence are only that", async () => {
  const doubled = `${FIRST} ${SECOND}`.replace("aux caseyeurs", "aux  caseyeurs").replace("Le maire", "Le  maire");
  assert.deepEqual(await cleanBlocks(doubled), [`${FIRST} ${SECOND}`]);
});

test("where subheadings stand between two spaces, two spaces after sentences are borders", async () => {
  const title = "La pêche reprend à Vauze";
  const [one, two] = FIRST.split(/(?<=\.) /u);
  const line = `${title}  ${one}  ${two}  Une saison courte  ${SECOND}  ${FIRST}`;
  assert.deepEqual((await cleanBlocks(line)).slice(0, 5), [`## ${title}`, one, two, "## Une saison courte", SECOND]);
});

test("spaces behind the mark that opens a quotation are none of a border", async () => {
  const line = `${FIRST}   ${SECOND} "   Le quai tient", dit la maire.  La halle rouvre aussi.`;
  assert.deepEqual(await cleanBlocks(line), [
    FIRST,
    `${SECOND} « Le quai tient », dit la maire.`,
    "La halle rouvre aussi.",
  ]);
});
