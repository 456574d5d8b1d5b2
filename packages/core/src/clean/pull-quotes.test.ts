import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { AFTER, BEFORE, cleanText } from "./clean.fixture.ts";
import { clean } from "./clean.ts";
import type { Copy } from "./copy.ts";

const SAID =
  "La maire l’a dit aux marchands : la halle est à vous, et la ville n’en est que le gardien, hiver comme été. Ils ont applaudi.";

async function ofPage(inside: string): Promise<Copy> {
  const html = `<html lang="fr"><body><p>${BEFORE}</p>${inside}<p>${SAID}</p><p>${AFTER}</p></body></html>`;
  return clean(await readSource(new TextEncoder().encode(html), { name: "a.html" }));
}

test("a quotation that repeats the running text goes, with the name under it, on record", async () => {
  const quote = "La halle est à vous et la ville n’en est que le gardien";
  for (const inside of [`<p>${quote}</p>`, `<p>« ${quote} »</p>`, `<p>${quote}</p><p>Jeanne Morel</p>`]) {
    const copy = await ofPage(`<blockquote>${inside}</blockquote>`);
    assert.ok(copy.text.startsWith(`${BEFORE}\n\nLa maire l’a dit`), copy.text);
    assert.ok(copy.records.some(({ reason, before }) => reason === "pull-quote" && before.includes("que le gardien")));
  }
});

test("a line in quotation marks that the text says with a few words between goes", async () => {
  const copy = await ofPage("<p>« La halle est à vous, et la ville le gardien »</p>");
  assert.ok(!copy.text.includes("«"), copy.text);
});

test("a subheading that quotes the text below it stays", async () => {
  const copy = await ofPage("<h2>« La halle est à vous, et la ville n’en est que le gardien »</h2>");
  assert.equal(copy.blocks.filter(({ type }) => type === "heading").length, 1);
  const line = "« La halle est à vous, et la ville n’en est que le gardien »";
  assert.ok(
    (await cleanText(`${BEFORE}\n\n${line}\n\n${SAID}\n\n${AFTER}`)).records.every(
      ({ reason }) => reason !== "pull-quote",
    ),
  );
});

test("a quotation that the text does not repeat stays", async () => {
  for (const quote of ["La halle est à vous et le restera longtemps", "La halle est à vous"]) {
    const copy = await ofPage(`<blockquote><p>${quote}</p></blockquote>`);
    assert.ok(copy.text.includes(quote), copy.text);
  }
});
