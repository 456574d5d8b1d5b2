import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanText } from "./clean.fixture.ts";

/** Pieces of copy and of every kind of damage, so that random texts meet random damage side by side. */
const PIECES = [
  "Le conseil a voté lundi la rénovation de la halle.",
  "« Nous avons attendu trois ans », a déclaré la maire.",
  "»Nous avons attendu",
  '"C\'est long"',
  "LISBON (AP) – ",
  "La maire visite la halle. Jean Aubry / Photo de piscine via AP",
  "!function(w,d)if(w.m)return;m=w.m=function()m.file.push(arguments);m.version=’1.0′;",
  "googletag.cmd.push(function() { googletag.display('x'); });",
  "Source link -12",
  "Lire aussi : la halle renaît",
  "Par Jeanne Morel",
  "&eacute;&nbsp;&#8217;",
  "e\u0301te\u0301",
  "\u200b\u00ad\ufeff",
  "gouverne-\nment",
  "<p>",
  "</p>",
  "[modifier | modifier le code]",
  "🎉🎉🎉🎉",
  " ????",
  "+ça suffit+",
  "(...)",
  "la République populaire. de Chine",
  "\r\n",
  "\n\n",
  "\n",
  " ",
  "!",
  ":",
];

test("undoing the records of any cleaning gives back the source", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 12 })), { maxLength: 25 }),
      async (pieces) => {
        const text = pieces.join("");
        // `cleanText` asserts that undoing gives back the source.
        const copy = await cleanText(`Texte. ${text}`);
        assert.doesNotMatch(copy.text, /\n{3}|^\s|\s$/u);
        for (const { start, end } of copy.blocks) assert.ok(start <= end && end <= copy.text.length);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});
