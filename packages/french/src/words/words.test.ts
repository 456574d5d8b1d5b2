import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fMeasure, treebank } from "../../scripts/treebank.ts";
import { assertLinear } from "../text/growth.fixture.ts";
import { expandContraction } from "./contractions.ts";
import { countWords } from "./count.ts";
import { splitWords } from "./words.ts";

const cut = (text: string) =>
  splitWords(text)
    .map((token) => token.text)
    .join("|");

const CASES: readonly [text: string, tokens: string][] = [
  ["L’homme qu’il a vu n’est pas d’ici.", "L’|homme|qu’|il|a|vu|n’|est|pas|d’|ici|."],
  ["Aujourd’hui, quelqu’un l’a vu, c’est-à-dire moi.", "Aujourd’hui|,|quelqu’un|l’|a|vu|,|c’est-à-dire|moi|."],
  ["Où va-t-il ? Est-ce loin ?", "Où|va|-t-il|?|Est|-ce|loin|?"],
  ["Donne-le-moi, vas-y, dites-lui.", "Donne|-le|-moi|,|vas|-y|,|dites|-lui|."],
  [
    "Un rendez-vous avec celui-ci, au-delà, à Bourg-la-Reine",
    "Un|rendez-vous|avec|celui-ci|,|au-delà|,|à|Bourg-la-Reine",
  ],
  ["M. Roux et Mme Le Goff, en 52 av. J.-C.", "M.|Roux|et|Mme|Le|Goff|,|en|52|av.|J.-C."],
  ["1 200 000 euros, 12,5 %, 3e, -6 °C", "1 200 000|euros|,|12,5|%|,|3e|,|-6|°C"],
  ["14h30, 10 h 30, 160km, 110 km/h", "14|h|30|,|10|h|30|,|160|km|,|110|km/h"],
  [
    "Voir https://exemple.fr/a?b=c. Écrire à jo@exemple.fr, ou exemple.fr…",
    "Voir|https://exemple.fr/a?b=c|.|Écrire|à|jo@exemple.fr|,|ou|exemple.fr|…",
  ],
  ["« Quoi ?! » (etc.) n° 5, p. 12", "«|Quoi|?!|»|(|etc.|)|n°|5|,|p.|12"],
  ["L’O.N.U. et/ou l’U.E. : un(e) élu(e)s", "L’|O.N.U.|et|/|ou|l’|U.E.|:|un(e)|élu(e)s"],
];

test("cuts French as the treebanks do", () => {
  for (const [text, tokens] of CASES) assert.equal(cut(text), tokens);
});

test("agrees with the treebanks", (t) => {
  for (const name of ["seq-dev.conllu", "gsd-dev.conllu"]) {
    const sentences = treebank(t, name);
    if (!sentences) return;
    const found = new Set<string>();
    const expected = new Set<string>();
    for (const [i, sentence] of sentences.entries()) {
      for (const { start, end } of splitWords(sentence.text)) found.add(`${i}:${start}-${end}`);
      for (const { start, end } of sentence.tokens) expected.add(`${i}:${start}-${end}`);
    }
    const f = fMeasure(found, expected);
    t.diagnostic(`${name}: token F ${f.toFixed(2)}`);
    assert.ok(f >= 99.5, `${name}: ${f}`);
  }
});

test("tokens follow each other and leave out only white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(50), (text, offset) => {
      let at = 0;
      for (const token of splitWords(text, offset)) {
        const start = token.start - offset;
        assert.equal(text.slice(at, start).trim(), "");
        assert.equal(text.slice(start, token.end - offset), token.text);
        at = token.end - offset;
      }
      assert.equal(text.slice(at).trim(), "");
    }),
  );
});

test("takes linear time on text without a space", async () => {
  for (const piece of ["a", "ab.cd.", "a-", "a'b", "1.", "@", "A.", "www.", "-t-il"])
    await assertLinear(piece, 50000, (text) => splitWords(text));
});

test("expands contractions in their case", () => {
  assert.deepEqual(expandContraction("du"), ["de", "le"]);
  assert.deepEqual(expandContraction("Aux"), ["À", "les"]);
  assert.deepEqual(expandContraction("DESQUELLES"), ["DE", "LESQUELLES"]);
  assert.equal(expandContraction("dur"), undefined);
  assert.equal(expandContraction("constructor"), undefined);
});

test("counts words as documented", () => {
  assert.equal(countWords("L’homme d’aujourd’hui a-t-il peut-être 1 200 amis ?"), 10);
  assert.equal(countWords("… – ; !"), 0);
});
