import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticle } from "../foreign/read-article.ts";
import { frontMatterOf } from "./front-matter.ts";
import { readSource } from "./read-source.ts";

test("a colon that nobody quoted costs no field its value", () => {
  const { fields } = frontMatterOf(
    '---\ntitle: L’eau : oui\nauthor: Odile Marchenoir\ntags:\n  - eau\n  - ville\ndescription: "Le prix : un euro"\n---\nTexte.\n',
  );
  assert.deepEqual(fields, {
    title: "L’eau : oui",
    author: "Odile Marchenoir",
    tags: ["eau", "ville"],
    description: "Le prix : un euro",
  });
});

test("a quotation mark that is never closed, a tab and a stray line are no reason to lose the rest", () => {
  const { fields } = frontMatterOf(
    '---\ntitle: "Le pont ferme\n\tdate: lundi\nperdu\nauthor: Ana Vidal\n---\nTexte.\n',
  );
  assert.equal(fields.author, "Ana Vidal");
  assert.match(String(fields.title), /Le pont ferme/);
});

test("checking and producing read the same front matter", async () => {
  const bytes = new TextEncoder().encode("---\ntitle: L’eau: oui\n---\n\nLe conseil a voté lundi.\n");
  const { article } = await readArticle(bytes, { name: "eau.md" });
  const { metadata } = await readSource(bytes, { name: "eau.md" });
  assert.equal(article.headline.text, "L’eau: oui");
  assert.equal(metadata.title, "L’eau: oui");
});
