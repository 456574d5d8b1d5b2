import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyEdits } from "../../text/edit.ts";
import { typeset } from "../typeset.ts";
import { repairGuillemets } from "./guillemets.ts";

const CASES: readonly [damage: string, before: string, after: string][] = [
  ["opening mark reversed", "»Il faut agir », dit-elle. « Vite. »", "« Il faut agir », dit-elle. « Vite. »"],
  [
    "reversed after an elision",
    "Il juge qu’ »il est trop tard pour choisir ».",
    "Il juge qu’« il est trop tard pour choisir ».",
  ],
  [
    "swapped inside a quotation",
    "Il a « promis de lutter contre la » vie chère « , de baisser les prix ».",
    "Il a « promis de lutter contre la “vie chère”, de baisser les prix ».",
  ],
  ["straight", 'Elle dit "oui", puis "non".', "Elle dit « oui », puis « non »."],
  ["straight in guillemets", '« Le "grand soir" est venu », dit-il.', "« Le “grand soir” est venu », dit-il."],
  ["English marks", "Un “accord” rare et l’“entente”.", "Un « accord » rare et l’« entente »."],
  [
    "two apostrophes, low marks, angles",
    "Un ''accord'', un ,,pacte”, un <<traité>>.",
    "Un « accord », un « pacte », un « traité ».",
  ],
  [
    "agency",
    "Ils crient +ça suffit+ et « c’est +non+ ». Canal+ filme, +12 %.",
    "Ils crient « ça suffit » et « c’est “non” ». Canal+ filme, +12 %.",
  ],
  ["tight", "l’acte«fondateur»de mai («rare»)", "l’acte « fondateur » de mai (« rare »)"],
  ["mixed", 'Il salue «un effort" et "un pas».', "Il salue « un effort » et « un pas »."],
  ["inches", 'Un écran de 15" et un de 17", dit "le chef".', 'Un écran de 15" et un de 17", dit « le chef ».'],
  ["nested guillemets", "« On parle de « réforme » partout », dit-il.", "« On parle de “réforme” partout », dit-il."],
];

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("each kind of damage is repaired by structure", () => {
  for (const [damage, before, after] of CASES) assert.equal(plain(typeset(before)), after, damage);
});

test("a quotation of several paragraphs is left alone", () => {
  const text = "« Premier point.\n« Deuxième point, dit “vital”.\nFin du propos », conclut-elle.";
  assert.deepEqual(repairGuillemets(text), { edits: [], suggestions: [] });
});

test("a straight or double mark that opens a paragraph of several is a guillemet", () => {
  assert.equal(
    plain(typeset('“Premier point.\n“Fin du propos”, conclut-elle. Elle dit "oui.\nEt part.')),
    "« Premier point.\n« Fin du propos », conclut-elle. Elle dit « oui.\nEt part.",
  );
  assert.equal(plain(typeset("“Oui”, dit-elle. “Premier point.")), "« Oui », dit-elle. « Premier point.");
});

test("a straight mark that ends the last paragraph of several is a guillemet", () => {
  assert.equal(
    plain(typeset('« Premier point, dit la maire.\nFin du propos."\nLe quai, lui, fait 15" de large.')),
    '« Premier point, dit la maire.\nFin du propos. »\nLe quai, lui, fait 15" de large.',
  );
});

test("a mark without a partner is a suggestion, not a change", () => {
  const open = "Elle a dit « que tout irait bien.\nPuis rien.";
  assert.deepEqual(repairGuillemets(open), {
    edits: [],
    suggestions: [{ start: 33, end: 33, after: "\u00a0»", rule: "guillemets" }],
  });
  const close = "Tout ira bien », a-t-elle dit.";
  assert.deepEqual(repairGuillemets(close), {
    edits: [],
    suggestions: [{ start: 14, end: 15, after: "", rule: "guillemets" }],
  });
});

test("a stray mark before the closing guillemet is a suggestion: the guillemet keeps its partner", () => {
  const text = "Elle cite «\u00a0Laurent Bonelli”\u00a0», puis «\u00a0le maire\u00a0».";
  assert.equal(typeset(text), text);
  assert.deepEqual(repairGuillemets(text).suggestions, [
    { start: text.indexOf("”"), end: text.indexOf("”") + 1, after: "", rule: "guillemets" },
  ]);
});

test("a text whose guillemets are in order comes out as it was", () => {
  const words = fc.array(fc.constantFrom("l’accord", "tient", "bon", "M. Roux", "en 2023,", "oui"), { maxLength: 5 });
  const phrase = words.map((parts) => [...parts, "encore"].join(" "));
  const quotation = fc
    .tuple(phrase, fc.constantFrom("", " “mot juste”"), phrase)
    .map(([start, inner, end]) => `« ${start}${inner} ${end} »`);
  const line = fc
    .array(fc.tuple(phrase, quotation, fc.constantFrom(", dit-il", ".", " et", " :", "")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.map(([before, quoted, after]) => `${before} ${quoted}${after}`).join(" "));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const text = lines.join("\n");
      const { edits, suggestions } = repairGuillemets(text);
      assert.equal(applyEdits(text, edits), text);
      assert.deepEqual(suggestions, []);
    }),
  );
});

test("repairing twice changes nothing more", () => {
  const marks = fc.array(
    fc.constantFrom("«", "»", "“", "”", '"', "''", " ", "mot", " le ", ",", ".", ": ", "\n", "l’", "3"),
    {
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(marks, (pieces) => {
      const text = pieces.join("");
      const once = typeset(text);
      assert.equal(typeset(once), once);
    }),
    { numRuns: 2000 },
  );
});
