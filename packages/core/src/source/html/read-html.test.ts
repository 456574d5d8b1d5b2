import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { readSource } from "../read-source.ts";
import type { Source } from "../source.ts";

const FIRST =
  "La fanfare de Brévannes reprend la route, avec vingt musiciens et un bus prêté par la commune voisine. Elle jouera dans douze villages, des bords de la Lierne jusqu’aux plateaux, où le public l’attend depuis deux ans.";
const SECOND =
  "Les répétitions ont commencé en mars, dans la grange communale, malgré le froid, la pluie et les pannes de chauffage. Chacun apporte une bûche et repart avec une partition, dit en riant le chef.";
const THIRD =
  "Le conseil municipal a voté une aide de 4 000 euros pour les costumes, cousus par les bénévoles de l’atelier. Les boutons, eux, viennent d’une mercerie fermée depuis dix ans, que sa propriétaire a vidée pour eux.";

const page = (body: string): Promise<Source> =>
  readSource(
    new TextEncoder().encode(
      `<html lang="fr"><head><title>La fanfare</title></head><body><article><h1>La fanfare repart</h1>${body}</article></body></html>`,
    ),
    { name: "page.html" },
  );

const subheadings = (source: Source): string[] =>
  source.blocks
    .filter(({ type, depth }) => type === "heading" && depth !== 1)
    .map(({ start, end }) => source.text.slice(start, end));

test("subheadings that are no heading tags are told by their form", async () => {
  const forms: [string, string][] = [
    ["in bold", `<p><strong>La grange sans chauffage</strong></p><p>${SECOND}</p>`],
    ["in bold, on the first line of its paragraph", `<p><b>La grange sans chauffage</b><br>${SECOND}</p>`],
    ["a paragraph like any other", `<p>La grange sans chauffage</p><p>${SECOND}</p>`],
  ];
  for (const [form, html] of forms) {
    const source = await page(`<p>${FIRST}</p>${html}<p>${THIRD}</p>`);
    assert.deepEqual(subheadings(source), ["La grange sans chauffage"], form);
    assert.ok(source.text.includes(SECOND), form);
  }
});

test("a question is a heading, however long", async () => {
  const question =
    "Vous jouez depuis vingt ans dans les mêmes villages. Comment expliquez-vous que le public revienne chaque été plus nombreux ?";
  const source = await page(`<p>${FIRST}</p><h3>${question}</h3><p>${SECOND}</p><p>${THIRD}</p>`);
  assert.deepEqual(subheadings(source), [question]);
});

test("short paragraphs that are no subheadings stay paragraphs", async () => {
  for (const line of ["Odile Marchenoir", "Il a plu.", "À suivre…", "Il répond :"]) {
    const source = await page(`<p>${FIRST}</p><p>${line}</p><p>${SECOND}</p><p>${THIRD}</p>`);
    assert.deepEqual(subheadings(source), [], line);
    assert.ok(source.text.includes(line), line);
  }
  const bold = await page(`<p>${FIRST}</p><p><strong>Attention.</strong><br>${SECOND}</p><p>${THIRD}</p>`);
  assert.deepEqual(subheadings(bold), []);
});

test("an arrow before a subheading goes, and is on record", async () => {
  const source = await page(
    `<p>${FIRST}</p><p><strong>&gt;&gt; La grange attend.</strong></p><p>${SECOND}</p><p>${THIRD}</p>`,
  );
  const copy = clean(source);
  const heading = copy.blocks.find(({ type, depth }) => type === "heading" && depth === 2)!;
  assert.equal(copy.text.slice(heading.start, heading.end), "La grange attend.");
  assert.ok(copy.records.some(({ reason, before }) => reason === "heading-mark" && before === ">> "));
});

test("teasers, boxes about the source and headings over nothing are no part of the article, and are not lost", async () => {
  const teaser = "Trois villages veulent leur propre fanfare et cherchent un trombone";
  const about = `Le Courrier de la Lierne paraît chaque jeudi depuis 1921. ${"Il compte douze correspondants. ".repeat(12)}`;
  const source = await page(
    `<p>${FIRST}</p><p>${SECOND}</p><a href="/trombone"><div><p>${teaser}</p></div></a><p>${THIRD}</p>
     <div class="article-box-source"><p>${about}</p></div><h2>Opinions</h2>`,
  );
  for (const kept of [FIRST, SECOND, THIRD]) assert.ok(source.text.includes(kept));
  for (const gone of [teaser, about.trim(), "Opinions"]) {
    assert.ok(!source.text.includes(gone), gone);
    assert.ok(
      source.leftOut.some(({ text }) => text.includes(gone)),
      gone,
    );
  }
});

test("an image in a link is no teaser, nor is a short article in an element named like advertising", async () => {
  const source = await page(
    `<div class="promo"><p>${FIRST}</p><a href="/grand.jpg"><figure><img src="https://exemple.test/a.jpg" alt="La grange"><figcaption>La grange de Brévannes.</figcaption></figure></a><p>${SECOND}</p><p>${THIRD}</p></div>`,
  );
  for (const kept of [FIRST, SECOND, THIRD]) assert.ok(source.text.includes(kept));
});

test("thousands of nested elements are read as a browser would", async () => {
  const deep = 20_000;
  const html = `<html><body>${"<div>".repeat(deep)}<p>La piscine de <b>Valmont</b> a rouvert.</p><p>Le club est ravi.</p>${"</div>".repeat(deep)}</body></html>`;
  const { text } = await readSource(new TextEncoder().encode(html), { name: "page.html" });
  assert.match(text, /La piscine de Valmont a rouvert\./u);
  assert.match(text, /Le club est ravi\./u);
});

test("a script between head and body does not hide the body", async () => {
  const html =
    "<!doctype html><html><head><title>Le bassin</title></head>\n<script>let x = 1;</script><body><h1>Le bassin rouvre</h1><p>La piscine de Valmont a rouvert lundi matin.</p></body></html>";
  const { text } = await readSource(new TextEncoder().encode(html), { name: "page.html" });
  assert.match(text, /La piscine de Valmont a rouvert/u);
});

test("a page that opens <html> once for each browser is one page", async () => {
  const html =
    '<!DOCTYPE html>\n<!--[if lt IE 7 ]><!-->\n<html lang="fr" class="ie6"> <!--<![endif]-->\n<!--[if gt IE 9]><!-->\n<html lang="fr"> <!--<![endif]-->\n<head><title>Le bassin rouvre</title></head><body><h1>Le bassin rouvre</h1><p>La piscine de Valmont a rouvert lundi matin.</p></body></html>';
  const source = await readSource(new TextEncoder().encode(html), { name: "page.html" });
  assert.match(source.text, /La piscine de Valmont a rouvert/u);
  assert.equal(source.metadata.title, "Le bassin rouvre");
});

test("a line break behind a line that is a title parts two paragraphs; verses and addresses stay whole", async () => {
  const title = "15 mars 1931 à Colombes : fanfares de France et de Suisse, 1-0";
  const parted = await page(`<p>${FIRST}</p><p><em>${title}</em><br>${SECOND}</p><p>${THIRD}</p>`);
  assert.ok(parted.text.includes(`\n\n${title}\n\n${SECOND}`), parted.text);
  for (const lines of [
    "Grange communale<br>12, chemin des Ormes<br>Brévannes",
    "Il pleut sur la Lierne<br>Et le bus attend<br>Vingt musiciens dorment",
    "Les répétitions ont commencé en mars, dans la grange communale,<br>Malgré le froid, la pluie et les pannes de chauffage. Chacun apporte une bûche et repart avec une partition, dit en riant le chef.",
    "Chacun le dit.<br>Les répétitions ont commencé en mars, dans la grange communale, malgré le froid et la pluie, et les pannes.",
  ]) {
    const { text, blocks } = await page(`<p>${FIRST}</p><p>${lines}</p><p>${THIRD}</p>`);
    assert.ok(text.includes(lines.replaceAll("<br>", " ")), text);
    assert.equal(blocks.length, 4);
  }
});

test("the entries of a live report have one level, whatever their tags", async () => {
  const entry = (hour: number): string =>
    `<p><strong>${hour}h05 - La halle ouvre ses portes</strong></p><p>${SECOND}</p>`;
  const source = await page(
    `<p>${FIRST}</p>${entry(12)}<p><strong>11h40 - Il pleut</strong></p><p>Un marchand rit.</p><h3>11h05 - Les musiciens arrivent</h3><p>${THIRD}</p>${entry(10)}${entry(9)}`,
  );
  const entries = source.blocks.filter(({ start, end }) => /^\d+h\d\d - /u.test(source.text.slice(start, end)));
  assert.deepEqual(
    entries.map(({ type, depth }) => [type, depth]),
    Array.from({ length: 5 }, () => ["heading", 2]),
  );
});

test("a page inside the page, and what a script says of tags, hide nothing", async () => {
  const nested = await page(`<html><body><p>${FIRST}</p></body></html><p>${SECOND}</p><p>${THIRD}</p>`);
  for (const paragraph of [FIRST, SECOND, THIRD]) assert.ok(nested.text.includes(paragraph));
  const said = await readSource(
    new TextEncoder().encode(
      `<!doctype html><html lang="fr"><head><title>La fanfare</title><script>// the classes of <html> and <body> are set so\nlet x = 1;</script></head><body><article><h1>La fanfare repart</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`,
    ),
    { name: "page.html" },
  );
  assert.ok(said.text.includes(FIRST) && said.text.includes(SECOND));
});

test("small numbers call notes behind words, years and marks, and are powers and ordinals behind others", async () => {
  const source = await page(
    `<p>Les crues<sup>1</sup> ont doublé en 2023<sup>2</sup>. Le bassin<em> couvre trois communes</em><sup>(3)</sup> et 40 km<sup>2</sup>, depuis le XIX<sup>e</sup> siècle, le 1<sup>er</sup> mars.</p><p>${SECOND}</p><p>${THIRD}</p>`,
  );
  assert.ok(
    source.text.includes(
      "Les crues ont doublé en 2023. Le bassin couvre trois communes et 40 km2, depuis le XIXe siècle, le 1er mars.",
    ),
    source.text,
  );
});
