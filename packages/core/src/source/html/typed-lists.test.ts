import assert from "node:assert/strict";
import { test } from "node:test";
import { clean } from "../../clean/clean.ts";
import { readSource } from "../read-source.ts";
import type { Source } from "../source.ts";

const BEFORE =
  "Le conseil de Vauze demande à la ville plusieurs mesures pour la halle, que les marchands réclament depuis trois ans :";
const AFTER =
  "La maire répondra lundi devant les marchands, et le vote aura lieu avant l’été, a dit son adjoint à la presse.";

function page(body: string): Promise<Source> {
  const html = `<html lang="fr"><head><title>La halle</title></head><body><article><h1>La halle de Vauze</h1><p>${BEFORE}</p>${body}<p>${AFTER}</p></article></body></html>`;
  return readSource(new TextEncoder().encode(html), { name: "page.html" });
}

const items = ({ blocks, text }: Source): [string, boolean | undefined][] =>
  blocks.flatMap(({ type, ordered, start, end }) => (type === "list-item" ? [[text.slice(start, end), ordered]] : []));

test("paragraphs that begin with numbers in order, bullets or dashes are items", async () => {
  const lists: [string, boolean][] = [
    ["<p>1-refaire le toit de la halle.</p><p>2- <b>payer</b> les lampes.</p>", true],
    ["<p>• refaire le toit de la halle.</p><p>• payer les lampes.</p>", false],
    ["<p>- refaire le toit de la halle ;</p><p>- payer les lampes.</p>", false],
    ["<p><strong>- refaire</strong> le toit de la halle.</p><p><strong>- payer</strong> les lampes.</p>", false],
  ];
  for (const [html, ordered] of lists) {
    const source = await page(html);
    assert.deepEqual(
      items(source).map(([text, isOrdered]) => [text.replace(" ;", ""), isOrdered]),
      [
        ["refaire le toit de la halle".concat(html.includes(";") ? "" : "."), ordered],
        ["payer les lampes.", ordered],
      ],
      html,
    );
    assert.equal(source.leftOut.filter(({ reason }) => reason === "markup-only").length, 2);
  }
});

test("lines of a dialogue, a number alone and numbers out of order are paragraphs", async () => {
  for (const html of [
    "<p>– Vous reviendrez ?</p><p>– Jamais de la vie.</p>",
    "<p>1- refaire le toit.</p><p>Payer les lampes.</p>",
    "<p>3- refaire le toit.</p><p>12- payer les lampes.</p>",
  ])
    assert.deepEqual(items(await page(html)), [], html);
});

test("a heading has no dash before it", async () => {
  const copy = clean(
    await page(`<h2>- Le toit de la halle</h2><p>${AFTER} Il pleut encore sur les étals du fond.</p>`),
  );
  const heading = copy.blocks.find(({ type, depth }) => type === "heading" && depth === 2)!;
  assert.equal(copy.text.slice(heading.start, heading.end), "Le toit de la halle");
});
