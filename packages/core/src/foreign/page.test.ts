import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { check } from "../rules/check.ts";
import { type ForeignArticle, readArticle } from "./read-article.ts";

const read = (html: string, name = "page.html"): Promise<ForeignArticle> =>
  readArticle(new TextEncoder().encode(html), { name });
const rulesOf = (read: ForeignArticle): string[] =>
  check(read, { french: loadFrench() }).findings.map(({ rule }) => rule);

const TEXT =
  "<p>La fanfare de Brévannes reprend la route avec vingt musiciens et un bus prêté par la commune voisine. Elle jouera dans douze villages, des bords de la Lierne jusqu’aux plateaux.</p><p>Les répétitions ont commencé en mars, dans la grange communale, malgré le froid et les pannes. Chacun apporte une bûche et repart avec une partition.</p>";
const HEAD = "<head><title>La fanfare repart sur les routes</title></head>";
const BODY = `<body><article><h1>La fanfare repart sur les routes</h1>${TEXT}</article></body>`;

test("conditional comments before the page do not hide it, nor its language", async () => {
  for (const before of [
    '<!--[if IE]><html lang="en"><![endif]--><!--[if !IE]><!--><html lang="fr-FR"><!--<![endif]-->',
    '<!DOCTYPE html><!--[if lt IE 9]><html lang="en" class="ie8"><![endif]--><html lang="fr-FR">',
    '<script src="a.js"></script><!DOCTYPE html><html lang="fr-FR">',
  ]) {
    const { article, page } = await read(`${before}${HEAD}${BODY}</html>`);
    assert.equal(page?.language, "fr-FR", before);
    assert.equal(article.language, "fr-FR", before);
    assert.deepEqual(page?.titles, ["La fanfare repart sur les routes"], before);
    assert.equal(article.body.children.length, 2, before);
  }
});

test("a page may leave out its head and body tags", async () => {
  const { article, page } = await read(
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>La fanfare repart</title><h1>La fanfare repart</h1>${TEXT}`,
  );
  assert.deepEqual(page?.titles, ["La fanfare repart"]);
  assert.equal(page?.isFragment, undefined);
  assert.equal(article.body.children.length, 2);
});

test("a fragment is not held to what its page has; one with a headline, and a page without one, are", async () => {
  const fragment = await read(TEXT);
  assert.equal(fragment.page?.isFragment, true);
  const { findings } = check(fragment, { french: loadFrench() });
  assert.deepEqual(
    findings.filter(({ severity }) => severity !== "note").map(({ rule }) => rule),
    [],
  );
  assert.ok(rulesOf(await read(`<html lang="fr"><body>${TEXT}</body></html>`)).includes("one-h1"));
  assert.ok(rulesOf(await read(`<h1>La fanfare repart</h1>${TEXT}`)).includes("description-present"));
});

test("the first line of a plain text is its headline, as when it is made into an article", async () => {
  const text = TEXT.replace(/<\/p>/g, "\n\n").replace(/<p>/g, "");
  const { article } = await read(`La fanfare repart sur les routes\n\n${text}`, "fanfare.txt");
  assert.equal(article.headline.text, "La fanfare repart sur les routes");
  assert.equal(article.body.children.length, 2);
  const bare = await read(text, "fanfare.txt");
  assert.equal(bare.article.headline.text, "");
});

test("only pictures and tables of the article are the page’s: no logos, buttons, counting pixels", async () => {
  const picture = '<img src="https://www.example.org/fanfare.jpg">';
  const table = "<table><tr><td>Villages</td><td>Douze</td></tr><tr><td>Bus</td><td>Un</td></tr></table>";
  const [first, second] = TEXT.split("</p>");
  const { page } = await read(
    `<html lang="fr">${HEAD}<body><header><img src="/banniere.jpg">${table.replace("Villages", "Menu")}</header>
    <article><h1>La fanfare repart sur les routes</h1>${first}</p>${picture}<div class="share"><img src="/bouton.png"></div>
    <img src="/compteur.gif" width="1" height="1"><img src="/pixel.gif"><a href="https://www.example.com/offre"><img src="/marque.png"></a>${table}${second}</p></article>
    <div><a href="/autre"><img src="/autre.jpg"></a>${table.replace("Villages", "Météo")}</div></body></html>`,
  );
  assert.deepEqual(
    page?.images.map(({ url }) => url),
    ["https://www.example.org/fanfare.jpg"],
  );
  assert.deepEqual(
    page?.tables.map(({ text }) => text.slice(0, 8)),
    ["Villages"],
  );
});
