import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../node.ts";
import { splitSentences } from "../sentences/sentences.ts";
import { findNames } from "./find-names.ts";

const french = loadFrench();

function namesIn(text: string): string[] {
  const sentences = splitSentences(text).map(({ start, end }) => french.parse(text.slice(start, end), start));
  return findNames(sentences, text, french.lexicon).map(({ canonical }) => canonical);
}

const cases: [string, string[]][] = [
  ["Hier, la députée LREM Jeanne Morel a parlé.", ["LREM", "Jeanne Morel"]],
  ["Hier, le président du RN Jeanne Le Pré a parlé.", ["RN", "Jeanne Le Pré"]],
  ["Hier, la ministre de la Santé Odile Ferrant a parlé.", ["Santé", "Odile Ferrant"]],
  ["Hier, le chef de l’État Rui Falcato a parlé.", ["État", "Rui Falcato"]],
  ["Hier, la porte-parole de la Maison Blanche Odile Ferrant a parlé.", ["Maison Blanche", "Odile Ferrant"]],
  ["Hier, la Maison Blanche a parlé.", ["Maison Blanche"]],
  ["Un texte de Jeanne Morel Le 12 mars.", ["Jeanne Morel"]],
  ["Hier, le cofondateur de ValCom Jeanne Morel a parlé.", ["ValCom", "Jeanne Morel"]],
  ["C’est Odile Du Pré qui préside.", ["Odile Du Pré"]],
  ["On March 14, Vauze paie 100 $ CAN.", ["Vauze"]],
];
for (const [sentence, names] of cases)
  test(`names of: ${sentence}`, () => {
    const found = namesIn(sentence);
    for (const name of names) assert.ok(found.includes(name), `${name} in ${found.join(" | ")}`);
    assert.ok(!found.some((name) => /March|CAN|\bLe$|\bDu$|^(?:LREM|RN|Santé|État) /u.test(name)), found.join(" | "));
  });
