import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../read-source.ts";
import type { Source } from "../source.ts";

const FIRST =
  "La halle de Vauze a rouvert lundi matin, trois ans après l’incendie, et les marchands ont repris leurs places sous la charpente neuve, que deux compagnons ont taillée dans la forêt voisine.";
const SECOND =
  "Les travaux ont coûté deux millions d’euros, payés par la ville et par la région. Le conseil doit encore choisir les lampes, et la date de la fête, que les marchands veulent fixer avant l’été.";
const THIRD =
  "Le toit, lui, attendra le printemps : les tuiles viennent de Valmont, où le dernier tuilier du pays ne travaille qu’à la belle saison. La pluie, d’ici là, tombera dans des seaux.";
const TEASER = "Le marché couvert de Valmont ferme ses portes pour un an. Les marchands cherchent une place.";

function page(body: string): Promise<Source> {
  const html = `<html lang="fr"><head><title>La halle de Vauze</title><link rel="canonical" href="https://exemple.test/halle"></head><body><article><h1>La halle de Vauze rouvre</h1>${body}</article></body></html>`;
  return readSource(new TextEncoder().encode(html), { name: "page.html" });
}

const link = (text: string): string => `<a href="https://exemple.test/${text.length}">${text}</a>`;
const item = (title: string): string =>
  `<li><a href="https://exemple.test/x"><img src="https://exemple.test/x.jpg"></a><div><h3>${link(title)}</h3><p>${TEASER}</p><div>Par ${link("Jeanne Morel")}<br>Le 05/02/2020</div></div></li>`;

async function assertGone(body: string, gone: readonly string[]): Promise<void> {
  const source = await page(body);
  for (const kept of [FIRST, SECOND, THIRD]) assert.ok(source.text.includes(kept), source.text);
  for (const text of gone) {
    assert.ok(!source.text.includes(text), source.text);
    assert.ok(
      source.leftOut.some((each) => each.text.includes(text)),
      text,
    );
  }
  assert.ok(!source.blocks.some(({ type }) => type === "image"));
}

test("a label goes with the links under it, up to the next paragraph", async () => {
  for (const label of ["À lire aussi :", "Sur le même sujet", "Articles recommandés :"]) {
    const links = `<p>${link("Valmont ferme son marché couvert")}</p><p>${link("Valbrune cherche un charpentier")}</p>`;
    await assertGone(`<p>${FIRST}</p><p>${SECOND}</p><h3>${label}</h3>${links}<p>${THIRD}</p>`, [
      label,
      "Valmont ferme",
      "Valbrune cherche",
    ]);
  }
});

test("a heading that announced them goes, one that announces text stays", async () => {
  const box = `<div><h3>Lire aussi :</h3><p>${link("Valmont ferme son marché couvert")}</p></div>`;
  const over = "Pour ne rien rater de la halle :";
  const prose = `<p>${SECOND}</p><p>${THIRD}</p>`;
  await assertGone(`<p>${FIRST}</p><h3>${over}</h3>${box}${prose}`, [over, "Lire aussi", "Valmont ferme"]);
  assert.ok((await page(`<p>${FIRST}</p><h3>${over}</h3>${prose}`)).text.includes(over));
});

test("related articles with pictures, teasers and bylines go, with a label over them and without", async () => {
  const items = `<ul>${item("Valmont ferme son marché")}${item("Valbrune cherche un charpentier")}</ul>`;
  const prose = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
  for (const label of ["<h2>Articles liés</h2>", ""])
    await assertGone(`${prose}${label}${items}`, ["Valmont ferme", "Valbrune cherche", "Jeanne Morel", TEASER]);
});

test("links of the article’s own stay", async () => {
  const list = `<ul><li>${link("Le plan de la halle")}</li><li>${link("Le compte des dons")}</li></ul>`;
  for (const body of [
    `<p>${FIRST}</p><p>Trois documents sont publics :</p>${list}<p>${SECOND}</p><p>${THIRD}</p>`,
    `<p>${FIRST}</p><h2>${link("Le plan")}</h2><p>${SECOND}</p><h2>${link("Le toit")}</h2><p>${THIRD}</p>`,
    `<p>${FIRST}</p><h2>À lire aussi</h2><p>${SECOND}</p><p>${THIRD}</p>`,
  ]) {
    const source = await page(body);
    for (const kept of [FIRST, SECOND, THIRD]) assert.ok(source.text.includes(kept), source.text);
    if (body.includes("documents")) assert.ok(source.text.includes("Le plan de la halle"));
    if (body.includes("toit</a>")) assert.ok(source.text.includes("Le plan") && source.text.includes("Le toit"));
  }
});
