import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { TYPOGRAPHY } from "@titraille/french";
import { loadFrench } from "@titraille/french/node";
import { HtmlValidate } from "html-validate";
import { articleFromMarkdown } from "../foreign/markdown.ts";
import { produce } from "../produce.ts";
import { RULES } from "../rules/index.ts";
import type { Finding } from "../rules/rule.ts";
import { jsonLd, scriptJson } from "./json-ld.ts";
import { reasonText } from "./reason-texts.ts";
import { render } from "./render.ts";
import { renderReport } from "./report-page.ts";

const french = loadFrench();
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
});

async function assertValid(html: string, name: string): Promise<void> {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId}: ${message}`),
  );
  assert.deepEqual(messages, []);
}

function make(text: string, name = "a.md") {
  return produce([{ name, bytes: new TextEncoder().encode(text) }], { french });
}

/** All that can go wrong in a page at once; the sentences are ours. */
const UGLY = `---
title: 'Un titre avec "guillemets", <balise> & esperluette'
author: Jeanne Morel
date: 2026-03-01
tags: [pêche, "port & mer"]
brief: SEO, intertitres, avec une FAQ et du gras
---

La ville de Valmont a rouvert son port \u{1F6A2} après trois ans de travaux, et les pêcheurs ont repris la mer dès l’aube avec leurs filets neufs.

## Un quai refait à neuf

Le quai mesure 240 mètres. Voir [le plan](https://example.org/plan?a=1&b=2) ou [ce lien](javascript:alert(1)) et \`</script><script>alert(1)</script>\`.

![Le quai <refait> & "neuf"](https://example.org/quai.jpg)

- un entrepôt frigorifique
- deux grues
  - une grande
  - une petite

| Année | Prises |
|---|---|
| 2024 | 1 200 tonnes |
| 2025 | 1 450 tonnes |

> « La mer n’attend pas », dit un marin.

### Combien coûte le chantier ?

Le chantier a coûté douze millions d’euros, payés par la région et par l’État. شكرا لكم.
`;

test("pages and reports are valid and accessible HTML, whatever is in the text", async () => {
  const { article, report } = await make(UGLY);
  await assertValid(render(article, "html"), "article.html");
  await assertValid(renderReport(article, report), "report.html");
  await assertValid(renderReport(article, { ...report, language: "en" }), "report.html (en)");
});

test("nothing of the text can run", async () => {
  const { article } = await make(UGLY);
  for (const html of [render(article, "html"), render(article, "fragment")]) {
    assert.doesNotMatch(html, /javascript:|<script>alert/);
    assert.equal((html.match(/<script/g) ?? []).length, html.includes("<!doctype") ? 1 : 0);
  }
});

test("JSON-LD states what is known and nothing else, and cannot end its script element", async () => {
  const { article } = await make(UGLY);
  const data = jsonLd(article);
  assert.equal(data["@type"], "NewsArticle");
  assert.deepEqual(data.author, { "@type": "Person", name: "Jeanne Morel" });
  assert.equal(data.datePublished, "2026-03-01");
  assert.equal("publisher" in data, false);
  assert.doesNotMatch(scriptJson({ a: "</script>\u2028" }), /[<>\u2028]/);
});

test("a source without image, author or date gets none", async () => {
  const { article } = await make(
    "La ville rouvre son port. ".repeat(3) +
      "Les pêcheurs ont repris la mer dès l’aube avec leurs filets neufs et un peu d’espoir pour la saison.",
    "a.txt",
  );
  const data = jsonLd(article);
  for (const key of ["image", "author", "datePublished", "publisher", "url"]) assert.equal(key in data, false, key);
});

test("Markdown carries front matter and reads back", async () => {
  const { article } = await make(UGLY);
  const markdown = render(article, "md");
  assert.match(markdown, /^---\ntitle: /);
  const again = await make(markdown);
  assert.equal(again.article.headline.text, article.headline.text);
});

test("the example’s page is valid", async () => {
  const bytes = new Uint8Array(readFileSync(new URL("../../../../examples/depeche.txt", import.meta.url)));
  const { article, report } = await produce([{ name: "depeche.txt", bytes }], { french });
  await assertValid(render(article, "html"), "article.html");
  await assertValid(renderReport(article, report), "report.html");
});

test("the report speaks in words: no key of a rule, a repair or a category", async () => {
  const bytes = new Uint8Array(readFileSync(new URL("../../../../examples/depeche.txt", import.meta.url)));
  const { article, report } = await produce([{ name: "depeche.txt", bytes }], { french, brief: "au moins 5000 mots" });
  const keys = new Set([
    ...RULES.map(({ id }) => id),
    ...TYPOGRAPHY.map(({ name }) => name),
    ...report.cleaning.flatMap(({ records, suggestions }) => [...records, ...suggestions].map(({ reason }) => reason)),
  ]);
  for (const language of ["fr", "en"] as const) {
    const page = renderReport(article, { ...report, language });
    for (const key of keys) if (key.includes("-")) assert.ok(!page.includes(key), key);
  }
});

test("every reason of cleaning has its words in both languages", () => {
  const folder = new URL("../clean/", import.meta.url);
  const written = readdirSync(folder)
    .filter((name) => /^(?!.*\.(?:test|fixture)).*\.ts$/.test(name))
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), "utf8").matchAll(
        /reason: "([a-z-]+)"|(?:removal|repair|repairsOf)\(\s*"[a-z-]+",\s*"([a-z-]+)"/g,
      ),
    ])
    .map(([, one, other]) => one ?? other!);
  assert.ok(written.length > 30, "the scan finds the reasons");
  for (const reason of [...written, ...TYPOGRAPHY.map(({ name }) => name)]) {
    const words = [reasonText(reason, "fr"), reasonText(reason, "en")];
    assert.ok(
      words.some((text) => text !== reason),
      `${reason} has no words: add them to reason-texts.ts`,
    );
  }
});

test("a table keeps the heads that the source had", async () => {
  const page = `<!doctype html><html lang="fr"><body><article><h1>Les prises du port de Valmont</h1>
<p>Le port de Valmont compte ses prises depuis deux ans, espèce par espèce, et les pêcheurs y tiennent beaucoup.</p>
<table><tr><th>Espèce</th><th>2024</th></tr><tr><th>Sardine</th><td>1 200 tonnes</td></tr><tr><th>Maquereau</th><td>300 tonnes</td></tr></table>
<p>La criée a changé de toit au printemps, et la vente du matin dure désormais deux heures de moins qu’avant.</p>
<table><tr><td>Quai nord</td><td>12 bateaux</td></tr><tr><td>Quai sud</td><td>7 bateaux</td></tr></table></article></body></html>`;
  const { article } = await make(page, "a.html");
  const html = render(article, "fragment");
  assert.match(html, /<thead><tr><th scope="col">Espèce<\/th><th scope="col">2024<\/th><\/tr><\/thead>/);
  assert.match(html, /<tr><th scope="row">Sardine<\/th><td>1\s200\stonnes<\/td><\/tr>/u);
  assert.match(html, /<table><tbody><tr><td>Quai nord<\/td>/);
  await assertValid(render(article, "html"), "article.html");
});

test("the page states its language to social networks with the territory", async () => {
  const { article } = await make(UGLY);
  const localeOf = (language: string): string | undefined =>
    /og:locale" content="([^"]+)"/.exec(render({ ...article, language }, "html"))?.[1];
  assert.equal(localeOf("fr"), "fr_FR");
  assert.equal(localeOf("fr-CA"), "fr_CA");
});

test("Markdown shows key points and source like the page; reading it back takes them for what they are", async () => {
  const bytes = new Uint8Array(readFileSync(new URL("../../../../examples/depeche.txt", import.meta.url)));
  const { article } = await produce([{ name: "depeche.txt", bytes }], { french });
  const markdown = render(article, "md");
  assert.match(markdown, /\n\*\*L’essentiel\*\*\n\n- /);
  assert.match(markdown, /\nSource\u00a0: AP\n$/);
  const again = articleFromMarkdown(markdown);
  assert.equal(again.body.children.length, article.body.children.length);
  assert.deepEqual(
    again.keyPoints.map(({ text }) => text),
    article.keyPoints.map(({ text }) => text),
  );
  assert.equal(again.standfirst?.text, article.standfirst?.text);

  const { standfirst: _, ...without } = article;
  const bare = articleFromMarkdown(render(without, "md"));
  assert.equal(bare.standfirst, undefined);
  assert.equal(bare.body.children.length, article.body.children.length);
});

test("findings that say the same stand together, with the words that each is about; remarks are folded", async () => {
  const { article, report } = await make(UGLY);
  const about = (index: number): Finding => ({
    rule: "heading-length",
    severity: "warning",
    basis: "convention",
    category: "structure",
    message: { fr: "Intertitre trop court.", en: "Subheading too short." },
    place: { field: "body", index },
  });
  const indexes = article.body.children.flatMap(({ type }, index) => (type === "heading" ? [index] : []));
  const page = renderReport(article, {
    ...report,
    language: "en",
    findings: [
      ...indexes.map(about),
      { ...about(indexes[0]!), severity: "note", message: { fr: "Note.", en: "A remark." } },
    ],
  });
  assert.equal(page.match(/Subheading too short/g)?.length, 1);
  assert.match(page, /<q lang="fr">Un quai refait à neuf<\/q>, <q lang="fr">/);
  assert.match(page, /<details><summary>1 remark<\/summary>/);
  await assertValid(page, "report.html");
});
