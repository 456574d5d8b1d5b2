import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { French } from "./french.ts";
import { loadFrench } from "./node.ts";

const french = loadFrench();
const tags = (sentence: string) =>
  french
    .tag(sentence)
    .map(({ form, upos }) => `${form}/${upos}`)
    .join(" ");

test("tags words, numbers and marks", () => {
  assert.equal(
    tags("La mairie n’a pas encore répondu à nos questions."),
    "La/DET mairie/NOUN n’/ADV a/AUX pas/ADV encore/ADV répondu/VERB à/ADP nos/DET questions/NOUN ./PUNCT",
  );
});

test("cuts contractions in two words at one place, and leaves the article “des” whole", () => {
  const sentence = "Le directeur du port a reçu des pêcheurs.";
  assert.equal(
    tags(sentence),
    "Le/DET directeur/NOUN de/ADP le/DET port/NOUN a/AUX reçu/VERB des/DET pêcheurs/NOUN ./PUNCT",
  );
  const [de, le] = french.tag(sentence, 100).slice(2, 4);
  assert.deepEqual([de?.start, de?.end, le?.start, le?.end], [113, 115, 113, 115]);
  assert.deepEqual([de?.text, le?.text], ["du", "du"]);
});

test("gives lemma and morphology", () => {
  const words = french.tag("Les nouvelles règles seront adoptées mardi.");
  const word = (form: string) => words.find((candidate) => candidate.form === form);
  assert.deepEqual(word("règles")?.morph, { Gender: "Fem", Number: "Plur" });
  assert.equal(word("seront")?.lemma, "être");
  assert.equal(word("seront")?.morph.Tense, "Fut");
  assert.equal(word("adoptées")?.lemma, "adopter");
  assert.equal(word("adoptées")?.morph.VerbForm, "Part");
});

test("parses subject, object and complements", () => {
  const words = french.parse("Le conseil municipal a voté le budget de la ville jeudi soir.");
  const relation = (form: string) => {
    const word = words.find((candidate) => candidate.form === form);
    return `${word?.deprel} of ${words[word?.head ?? -1]?.form ?? "nothing"}`;
  };
  assert.equal(relation("voté"), "root of nothing");
  assert.equal(relation("conseil"), "nsubj of voté");
  assert.equal(relation("municipal"), "amod of conseil");
  assert.equal(relation("budget"), "obj of voté");
  assert.equal(relation("ville"), "nmod of budget");
});

test("any text gives words in its order, inside it, and a tree with one root", () => {
  const pieces = fc.constantFrom(
    "le",
    "du",
    "a-t-il",
    "« ",
    " »",
    "Paris",
    "12 000",
    "…",
    "\u{1f600}",
    "ﬀ",
    " ",
    "'",
    "\ud800",
    "не",
    "\n",
    "-",
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const words = french.parse(text);
      let last = 0;
      for (const { start, end, text: token } of words) {
        assert.ok(start >= last && end <= text.length);
        assert.equal(text.slice(start, end), token);
        last = start;
      }
      assert.equal(words.filter(({ head }) => head === -1).length, words.length > 0 ? 1 : 0);
      for (const index of words.keys()) assert.ok(reachesRoot(words, index));
    }),
    { numRuns: 300 },
  );
});

function reachesRoot(words: readonly { head: number }[], index: number): boolean {
  let at = index;
  for (let steps = 0; steps <= words.length; steps++) {
    if (at === -1) return true;
    at = words[at]!.head;
  }
  return false;
}

test("French for a document finds the same, the first time and again", () => {
  const document = french.forDocument();
  const sentence = "« Le maire du village a parlé », dit-elle.";
  for (const offset of [0, 7, 7, 0]) {
    assert.deepEqual(document.parse(sentence, offset), french.parse(sentence, offset));
    const tagged = document.tag(sentence, offset);
    assert.deepEqual(
      tagged.map(({ form, upos, lemma, start, end }) => ({ form, upos, lemma, start, end })),
      french.tag(sentence, offset).map(({ form, upos, lemma, start, end }) => ({ form, upos, lemma, start, end })),
    );
  }
});

test("time grows with the length of the text, not with its square", () => {
  const time = (text: string) => {
    const began = performance.now();
    french.parse(text);
    return performance.now() - began;
  };
  for (const piece of ["a", "« ", "le chat du voisin, ", "d’"]) {
    time(piece.repeat(2_000));
    const short = Math.max(time(piece.repeat(2_000)), 2);
    const long = time(piece.repeat(20_000));
    assert.ok(long < short * 60, `"${piece}" × 20 000: ${long} ms, × 2 000: ${short} ms`);
  }
});

test("parsing without the parser's data says what is missing", () => {
  const read = (name: string) => readFileSync(new URL(`../data/${name}`, import.meta.url));
  const small = French.load({ lexicon: read("lexicon.bin.gz"), tagger: read("tagger.bin.gz") });
  assert.equal(small.tag("Bonjour").length, 1);
  assert.throws(() => small.parse("Bonjour"), /needs the parser's data/);
});
