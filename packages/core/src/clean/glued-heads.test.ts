import assert from "node:assert/strict";
import { test } from "node:test";
import { AFTER, BEFORE, cleanBlocks, cleanText } from "./clean.fixture.ts";

const TITLE = "La halle de Valmorin rouvre après trois ans de travaux";
const STORY = [BEFORE, AFTER, BEFORE.replace("lundi", "mardi"), AFTER.replace("quatorze", "quinze")].join(" ");

/** What pages have between the title and the first sentence, glued to both. */
const HEADS = [
  "",
  "Par Jeanne Morel | Publié le 14 mars 2025 à 18h42",
  "Publié le : 03/11/2023 - 14:19",
  "14 mars 2025",
  "12 Commentaires",
  "3 min de lecture",
  "© Les Halles / J. MorelPar Jeanne Morel",
  "Jeanne MorelPublié le 19/01/2025 à 16h04, mis à jour le 19/01/2025 à 21h30Écouter cet article",
];
for (const head of HEADS)
  test(`the title of a page that lost its lines stands apart: ${head || "nothing between"}`, async () => {
    const blocks = await cleanBlocks(`${TITLE}${head}${STORY}`);
    assert.equal(blocks[0], `## ${TITLE}`);
    assert.ok(blocks[1]?.startsWith(BEFORE), blocks[1]);
  });

test("a title of two sentences, one that ends on a bracket, one before a quotation", async () => {
  for (const title of [
    "Que faire à Valmorin en quatre jours ? Notre itinéraire loin des halles",
    "Les halles de Valmorin : ces travaux qui durent (et ceux qui n’en finissent pas)",
  ])
    assert.equal((await cleanBlocks(`${title}${STORY}`))[0]?.replaceAll("\u202f", " "), `## ${title}`);
  const quoted = await cleanBlocks(`${TITLE}« Nous rouvrons lundi », a dit la maire. ${STORY}`);
  assert.equal(quoted[0], `## ${TITLE}`);
});

test("names with a capital inside part nothing", async () => {
  const { text } = await cleanText(
    `Sur YouTube et avec BlaBlaCar, le site McMorel de la halle eBoutique vend ses fruits. ${STORY}`,
  );
  assert.ok(text.startsWith("Sur YouTube et avec BlaBlaCar, le site McMorel de la halle eBoutique"));
});

test("a question that opens a paragraph and its answer, a space apart, are no title", async () => {
  const blocks = await cleanBlocks(
    `Combien de bateaux sont rentrés l’an dernier à Valmorin ? L’office du port vient de compter. ${STORY}`,
  );
  assert.ok(blocks[0]?.includes("L’office du port vient de compter"), blocks[0]);
});
