import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../read-source.ts";
import type { Source, SourceMetadata } from "../source.ts";

const STORY = `<p>${"Le pont de Vauze a rouvert lundi après huit mois de travaux, et les habitants ont retrouvé leur passage vers Valbrune. ".repeat(2)}</p>
<p>${"Le chantier a coûté trois millions d’euros, selon la métropole, qui promet une seconde tranche avant la fin de l’année. ".repeat(2)}</p>
<p>${"Les commerçants de la rive droite espèrent que leurs clients reviendront, après un hiver sans passage ni marché. ".repeat(2)}</p>`;
const RELATED = `<aside class="related"><p class="author">Par Paul Autre</p><time datetime="1999-01-01">1er janvier 1999</time></aside>
<div class="comments"><p class="comment-author author">Luc Lecteur</p><time datetime="2022-01-01">1er janvier 2022</time></div>`;

async function page(head: string, body: string): Promise<Source> {
  const html = `<html lang="fr"><head>${head}</head><body>${body}</body></html>`;
  return readSource(new TextEncoder().encode(html), { name: "page.html" });
}

const factsOf = async (top: string, head = ""): Promise<SourceMetadata> =>
  (await page(head, `<article><h1>Le pont de Vauze rouvre</h1>${top}${STORY}</article>${RELATED}`)).metadata;

const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test("authors that the page prints near its title are read, all of them", async () => {
  for (const line of [
    "<p>Par Jeanne Morel et Rui Falcato</p>",
    "<address>Jeanne Morel, Rui Falcato</address>",
    '<p class="signature">Jeanne Morel et Rui Falcato | lundi 15 mars 2021</p>',
    '<ul><a rel="author" href="/j">Jeanne Morel</a> <a rel="author" href="/r">Rui Falcato</a></ul>',
  ]) {
    const { author, coAuthors } = await factsOf(line);
    assert.deepEqual([author, coAuthors], ["Jeanne Morel", ["Rui Falcato"]], line);
  }
  assert.equal((await factsOf("")).author, undefined);
});

test("authors of JSON-LD in all its shapes", async () => {
  for (const author of [
    "Jeanne Morel, Rui Falcato",
    ["Jeanne Morel", { "@type": "Person", name: "Rui Falcato" }],
    [{ "@id": "#j" }, { name: "Rui Falcato" }],
  ]) {
    const graph = [
      { "@type": "WebSite", name: "Le Courrier" },
      { "@type": "NewsArticle", author },
    ];
    const { author: first, coAuthors } = await factsOf(
      "",
      data([{ "@graph": [...graph, { "@id": "#j", "@type": "Person", name: "Jeanne Morel" }] }]),
    );
    assert.deepEqual([first, coAuthors], ["Jeanne Morel", ["Rui Falcato"]], JSON.stringify(author));
  }
});

test("a signature that is printed beats an author that is the publisher", async () => {
  const head = data({
    "@type": "NewsArticle",
    author: { name: "Le Courrier de Vauze" },
    publisher: { name: "Le Courrier de Vauze" },
  });
  assert.equal((await factsOf("<p>Par Odile Ferrant</p>", head)).author, "Odile Ferrant");
  assert.equal((await factsOf("", head)).author, "Le Courrier de Vauze");
});

test("dates stand in the head, in data or near the title, and are written in ISO 8601", async () => {
  for (const [top, head, published, modified] of [
    ["", '<meta name="DC:date" content="2021-03-12">', "2021-03-12", undefined],
    ["", '<meta name="dcterms.issued" content="2021-03-12 16:00:34 +02:00">', "2021-03-12T16:00:34+02:00", undefined],
    ["", data({ "@graph": [{ "@type": "WebPage", datePublished: "2021-03-12" }] }), "2021-03-12", undefined],
    ['<time datetime="2021-03-12T09:30:00+01:00">hier</time>', "", "2021-03-12T09:30:00+01:00", undefined],
    ['<span itemprop="datePublished" content="2021-03-12">hier</span>', "", "2021-03-12", undefined],
    ["<p>Publié le 12 mars 2021 à 9 h 30, mis à jour le 14 mars 2021</p>", "", "2021-03-12T09:30", "2021-03-14"],
    ["<p>Par Jeanne Morel | 12 mars 2021</p>", "", "2021-03-12", undefined],
    ['<time datetime="2021-07-03">Publié le 12 mars 2021</time>', "", "2021-03-12", undefined],
    ["", "", undefined, undefined],
  ] as const) {
    const { datePublished, dateModified } = await factsOf(top, head);
    assert.deepEqual([datePublished, dateModified], [published, modified], top || head);
  }
});

test("the publisher is a name where the page has one, the section the first that tells something", async () => {
  const address =
    '<link rel="canonical" href="https://www.courriervauze.fr/pont"><meta property="og:site_name" content="www.courriervauze.fr">';
  assert.equal((await factsOf("", address)).publisher, "www.courriervauze.fr");
  const named = await factsOf("", `${address}<title>Le pont de Vauze rouvre - Courrier Vauze</title>`);
  assert.equal(named.publisher, "Courrier Vauze");
  const { section } = await factsOf("", data({ "@type": "NewsArticle", articleSection: "à la une,Société" }));
  assert.equal(section, "Société");
});

test("a heading that is the name of the site is not the title", async () => {
  const head =
    '<title>Le pont de Vauze rouvre - Le Courrier</title><meta property="og:site_name" content="Le Courrier">';
  const { metadata } = await page(
    head,
    `<h1>Le Courrier</h1><article><h2>Le pont de Vauze rouvre</h2>${STORY}</article>`,
  );
  assert.equal(metadata.title, "Le pont de Vauze rouvre");
});

test("a badge in the heading is no part of the title, unless another title has it, and is not lost", async () => {
  const body = `<article><h1>Le pont de Vauze rouvre <span>Abonnés</span></h1>${STORY}</article>`;
  const { metadata, text, leftOut } = await page("<title>Le pont de Vauze rouvre</title>", body);
  assert.equal(metadata.title, "Le pont de Vauze rouvre");
  assert.ok(!text.includes("Abonnés"));
  assert.ok(leftOut.some((each) => each.text === "Abonnés"));
  const own = await page("<title>Le pont de Vauze rouvre Abonnés</title>", body);
  assert.equal(own.metadata.title, "Le pont de Vauze rouvre Abonnés");
});

test("a lead picture with its caption is kept, wherever its site prints it", async () => {
  for (const figure of [
    '<figure><img src="https://exemple.test/pont.jpg" width="900" alt=""><figcaption>Le pont, lundi matin.</figcaption></figure>',
    '<figure><img src="https://exemple.test/pont.jpg" width="900" alt=""><figcaption aria-hidden="true">Le pont, lundi matin.</figcaption></figure>',
    '<div><img src="https://exemple.test/pont.jpg" width="900" alt=""><p class="legende">Le pont, lundi matin.</p></div>',
  ]) {
    const { blocks, text } = await page(
      "",
      `<div><header><h1>Le pont de Vauze rouvre</h1>${figure}</header><div class="text">${STORY}</div></div>`,
    );
    const caption = blocks.find(({ type }) => type === "caption");
    assert.equal(caption && text.slice(caption.start, caption.end), "Le pont, lundi matin.", figure);
    assert.ok(
      blocks.some(({ image }) => image?.url === "https://exemple.test/pont.jpg"),
      figure,
    );
  }
});
