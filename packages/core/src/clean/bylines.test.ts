import assert from "node:assert/strict";
import { test } from "node:test";
import { readSource } from "../source/read-source.ts";
import { AFTER, BEFORE, cleanText } from "./clean.fixture.ts";
import { clean } from "./clean.ts";
import type { Copy } from "./copy.ts";

const LAST = "La région paiera le reste, a dit son président devant les marchands réunis.";

async function ofPage(line: string, author = ""): Promise<Copy> {
  const head = author ? `<meta name="author" content="${author}">` : "";
  const html = `<html lang="fr"><head><title>La halle</title>${head}</head><body><p>${BEFORE}</p><p>${AFTER}</p><p>${LAST}</p><p>${line}</p></body></html>`;
  return clean(await readSource(new TextEncoder().encode(html), { name: "a.html" }));
}

test("a byline between two paragraphs goes, in bold or with initials", async () => {
  for (const [line, name] of [
    ["Par Jeanne Morel", ["Jeanne Morel"]],
    ["Par J.M.", ["J.M."]],
    ["Par Jeanne Morel et Rui Falcato", ["Jeanne Morel", "Rui Falcato"]],
  ] as const) {
    const filler = [1, 2, 3, 4, 5, 6].map(
      (day) => `Le ${day} mars, un marchand de plus a rouvert son étal de la halle.`,
    );
    const copy = await cleanText(
      [BEFORE, ...filler, line, ...filler.map((text) => `${text} Il pleut.`), AFTER].join("\n\n"),
    );
    assert.ok(!copy.text.includes(line), copy.text);
    assert.deepEqual(copy.byline, name);
  }
});

test("a signature under the last sentence goes", async () => {
  for (const [line, author] of [
    ["Jeanne MOREL", ""],
    ["Odile Ferrant", "Odile Ferrant"],
    ['<a href="https://exemple.test/auteur/rui-falcato"><strong>Rui Falcato</strong></a>', ""],
    ['<a href="https://exemple.test/auteur/12-odile">Odile Ferrant correspondante à Valmont</a>', ""],
  ] as const) {
    const copy = await ofPage(line, author);
    assert.ok(copy.text.endsWith(LAST), copy.text);
    assert.match(copy.byline!.join(), /^(?:Jeanne Morel|Odile Ferrant|Rui Falcato)$/u);
  }
});

test("a name that signs nothing stays", async () => {
  for (const line of ["Rui Falcato", '<a href="https://exemple.test/halle">Halle Centrale</a>', "Parc Morel"]) {
    const copy = await ofPage(line, "Odile Ferrant");
    assert.ok(!copy.text.endsWith(LAST), line);
    assert.equal(copy.byline, undefined);
  }
});

test("whoever wrote it is told twice under an article", async () => {
  const about = "Odile Ferrant\nOdile Ferrant couvre la mer et les ports. Elle vit à Lannec.";
  const { text } = await cleanText(`${BEFORE}\n${AFTER}\n${LAST}\n${about}\n${about}`);
  assert.ok(!text.includes("Ferrant"), text);
});
