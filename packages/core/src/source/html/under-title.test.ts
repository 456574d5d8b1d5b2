import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { readSource } from "../read-source.ts";
import type { Source } from "../source.ts";

const OWN = [
  "Pour fêter la tuile, les lampes et la charpente, nul ne vaut le maire de Vauze à la veille de la foire, et son discours sous la halle.",
  "Il a promis un toit avant l’hiver, puis un autre avant le printemps, et les marchands ont applaudi les deux.",
];
const FAR =
  "Les pêcheurs du port reprennent la mer dès l’aube, avec leurs filets neufs, leurs bottes, leurs cirés jaunes, et la peur des tempêtes de février, qui ont emporté deux digues.";
const TEASER = `<div><div><div class="text">${`<p>${FAR}</p>`.repeat(8)}</div></div></div>`;

function page(own: string, description: string): Promise<Source> {
  const html = `<html lang="fr"><head><title>Le discours du maire de Vauze</title><meta property="og:title" content="Le discours du maire de Vauze"><meta name="description" content="${description}"></head><body><main><div class="top"><h1>Le discours du maire de Vauze</h1></div><div class="box">${own}</div></main><section class="latest">${TEASER}</section></body></html>`;
  return readSource(new TextEncoder().encode(html), { name: "page.html" });
}

test("a short article under its title is preferred to a teaser that says nothing of it", async () => {
  const { text } = await page(
    OWN.map((each) => `<p>${each}</p>`).join(""),
    "La charpente, les lampes et la halle : le maire à la veille de la foire",
  );
  for (const each of OWN) assert.ok(text.includes(each), text);
  assert.ok(!text.includes("Les pêcheurs du port"), text);
});

test("a text that is not what its page announces is pointed out", async () => {
  const source = await page("", "La charpente, les lampes et la halle, à la veille de la foire");
  assert.ok(source.text.includes("Les pêcheurs du port"));
  assert.ok(clean(source).suggestions.some(({ reason }) => reason === "other-article"));
});
