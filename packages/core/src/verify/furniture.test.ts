import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { clean } from "../clean/clean.ts";
import { readArticle } from "../foreign/read-article.ts";
import { readSource } from "../source/read-source.ts";
import { verifyArticle } from "./verify-article.ts";

const french = loadFrench();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SOURCE = `La halle de Morvieux rouvrira samedi 5 avril, après onze mois de travaux. Construite en 1911, elle abrite quarante étals.

« Nous avons eu peur de la perdre et nous sommes heureux », a déclaré la maire, Irène Castel.`;

async function found(body: string): Promise<string[]> {
  const page = `<article><h1>La halle de Morvieux rouvrira samedi 5 avril</h1>${body}</article>`;
  const { article } = await readArticle(bytes(page), { name: "page.html" });
  const copy = clean(await readSource(bytes(SOURCE), { name: "source.txt" }));
  return verifyArticle(article, [copy], french).discrepancies.map((each) => `${each.kind}: ${each.found}`);
}

test("what a page has around its article is no statement of it", async () => {
  for (const furniture of [
    "<p>Publié le 2 avril 2025 à 7 h 30</p>",
    "<p>Mis à jour le 03/04/2025 à 9h05</p>",
    "<p>Par Lucie Anquetil, le 2 avril 2025</p>",
    "<p>Par Lucie Anquetil et Marc Tual | Publié le 2 avril 2025 | 3 min de lecture</p>",
    "<figure><img src='a.jpg' alt=''><figcaption>La halle de Morvieux. Photo Lucie Anquetil / AFP</figcaption></figure>",
    "<figure><img src='a.jpg' alt=''><figcaption>Photo : Lucie Anquetil</figcaption></figure>",
    "<p>Source : Agence des Deux-Rives</p>",
    "<p>À lire : nos photos du marché couvert</p>",
    "<p>Lire aussi : Le kiosque de Lormel démonté</p>",
    "<h2>Chronologie</h2>",
    "<table><tr><th>Chantier</th><th>Délai annoncé</th></tr><tr><td>travaux</td><td>onze mois</td></tr></table>",
    "<details><summary>Quel calendrier ?</summary><p>La halle rouvrira samedi 5 avril.</p></details>",
  ])
    assert.deepEqual(await found(furniture), [], furniture);
});

test("a false fact in a caption, a cell, a label or a line that looks like a byline is one", async () => {
  for (const [wrong, expected] of [
    [
      "<figure><img src='a.jpg' alt=''><figcaption>La halle, construite en 1921 (© L. Anquetil)</figcaption></figure>",
      /^date: 1921/,
    ],
    ["<table><tr><th>Délai</th></tr><tr><td>douze mois de travaux</td></tr></table>", /^number: douze/],
    ["<h2>Vendredi ?</h2>", /^(?:date|unsupported)/],
    ["<p>Par chance, le 2 avril 2025, la mairie a brûlé.</p>", /^unsupported/],
    ["<p>Source : la halle a été vendue à un promoteur.</p>", /^unsupported/],
  ] as const)
    assert.match((await found(wrong)).join("; "), expected, wrong);
});

test("a quotation may go on behind its speaker", async () => {
  const { article } = await readArticle(
    bytes(
      `${SOURCE.split("\n\n")[0]}\n\n« Nous avons eu peur de la perdre », a déclaré la maire, Irène Castel, « et nous sommes heureux ».`,
    ),
    { name: "article.txt" },
  );
  const copy = clean(await readSource(bytes(SOURCE), { name: "source.txt" }));
  assert.deepEqual(verifyArticle(article, [copy], french), { discrepancies: [], losses: [] });
});
