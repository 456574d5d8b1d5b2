import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { prose } from "../../scripts/comparison/sentence-figures.ts";
import { fMeasure, treebank } from "../../scripts/treebank.ts";
import { assertLinear } from "../text/growth.fixture.ts";
import { findGluedSentences } from "./glued.ts";
import { splitSentences } from "./sentences.ts";

const cut = (text: string, glued = false) =>
  splitSentences(text, { glued }).map(({ start, end }) => text.slice(start, end));

const WHOLE: readonly string[] = [
  "M. Roux et Mme. Vial ont vu le Dr. Petit, cf. p. 12, art. 5, t. II, vol. 3.",
  "En 52 av. J.-C. César assiège Alésia.",
  "« Vraiment ? », a-t-il demandé à J. Morel.",
  "« Quelle surprise ! » s’est exclamée la maire.",
  "Il hésite… puis il repart... enfin.",
  "À 10 h 30, le n° 5 coûte 2.5 euros sur www.exemple.fr/Accueil ou p. ex. ailleurs.",
  "Le maire (enfin !) Paul Roux arrive.",
  "Selon E! News Canada et Yahoo! Finance, tout va bien.",
  "1. Les faits sont connus.",
  "Auteur de « La Halle » (Ed. Falcato), il vit à Lannec, publié aux éd. Marchenoir.",
  "Ils vivent env. à 3 km, enfin. bof ! et c’est tout.",
];

const PAIRS: readonly [first: string, second: string][] = [
  ["Il part.", "Elle reste."],
  ["« Je pars. »", "Elle reste."],
  ["Elle a dit : « Je pars. »", "« Moi aussi », a-t-il répondu."],
  ["On a tout vendu, des meubles, etc.", "Le lendemain, plus rien."],
  ["C’était en 52 av. J.-C.", "Les Romains sont venus."],
  ["Vraiment ?", "– Oui."],
  ["C’est de l’art.", "Il en vit."],
  ["La police enquête sur le vol.", "Le bijou reste introuvable."],
  ["On honore Martin Luther King Jr.", "La ville y tient."],
  ["L’accord date de 2019.", "35 pays l’ont signé."],
  ["Il a quitté l’O.N.U.", "Elle y reste."],
  ["Le marché a fermé.", "à ce jour, rien ne le remplace."],
];

test("a sentence with misleading marks stays whole", () => {
  for (const sentence of WHOLE) assert.deepEqual(cut(sentence), [sentence]);
});

test("two sentences are two", () => {
  for (const [first, second] of PAIRS) {
    assert.deepEqual(cut(`${first} ${second}`), [first, second]);
    assert.deepEqual(cut(`${first}\n${second}`), [first, second]);
  }
});

test("glued sentences are found", () => {
  const glued: readonly [string, string][] = [
    ["Le calme revient sur le port.", "Après la tempête, on compte."],
    ["Des réactions contrastées", "Mais les élus tiennent bon."],
    ["Photo Jo Vial via AP", "Et le port rouvre."],
    ["La loi date de 2023.", "Le décret manque."],
    ["Un quai désert à Marvila", "Devant la criée, deux marins attendent."],
    ["Le quai coûte de l’argent", "Au-delà des chiffres, il manque."],
    ["Le quai coûte de l’argent", "Faut-il le fermer ?"],
    ["« On va continuer à chercher. »", "Les experts doutent."],
    ["Il manque des bras. ", "»Il faut agir vite », dit le maire."],
    ["Il l’a dit.", "« On verra. »"],
    ["Que faire ?", "Le conseil hésite."],
    ["Le préfet écoute.", "M. Roux aussi."],
  ];
  for (const [first, second] of glued) {
    assert.deepEqual(findGluedSentences(first + second), [first.length], first + second);
  }
});

test("a » between two spaces, with nothing to close, opens what the next one closes", () => {
  const text = "a dit la maire. » Nous partons demain ? »Le préfet doute.";
  assert.deepEqual(findGluedSentences(text), [text.indexOf("Le préfet")]);
});

test("names and codes written without a space are no borders", () => {
  for (const text of [
    "Il vit à L.A. avec McConnell et un iPhone sous GoogleDocs.",
    "La S.A.R.L. BlaBlaCar et CanalPlus, #JusticeDeClasse, @JeanLe Goff",
    "Voir https://exemple.fr/Page.Accueil?Le=1 ou jo.Le@exemple.fr, p.ex. demain.",
    "M.Dupont, J.-C.Martin, version 2.0, art.5, etc., « oui »",
    "La maire : « Nous verrons », dit-elle. « Demain. » Elle part.",
    "»Nous verrons bien, dit-elle. Demain.« Elle part.",
    "La maire : „Nous verrons bien. Demain.“ Elle part.",
  ]) {
    assert.deepEqual(findGluedSentences(text), [], text);
  }
});

for (const { joint, target } of [
  { joint: " ", target: 99.5 },
  { joint: "", target: 98.5 },
]) {
  test(`agrees with the treebanks, sentences joined by "${joint}"`, (t) => {
    for (const name of ["seq-dev.conllu", "gsd-dev.conllu"]) {
      const bank = treebank(t, name);
      if (!bank) return;
      const sentences = prose(bank);
      const text = sentences.join(joint);
      let end = -joint.length;
      const expected = new Set(
        sentences.map((sentence) => {
          end += joint.length + sentence.length;
          return end;
        }),
      );
      const found = new Set(splitSentences(text, { glued: joint === "" }).map((sentence) => sentence.end));
      const f = fMeasure(found, expected);
      t.diagnostic(`${name}: ${sentences.length} sentences, F ${f.toFixed(2)}`);
      assert.ok(f >= target, `${name}: ${f}`);
    }
  });
}

test("no text is lost, whatever it is", () => {
  const piece = fc.constantFrom(
    "Le ",
    "a",
    "M.",
    ". ",
    ".",
    "»",
    "« ",
    '"',
    "…",
    "\n",
    "(",
    ")",
    "É",
    "3",
    "Et ",
    "? ",
    "U.S.",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, glued) => {
      const text = pieces.join("");
      const joined = cut(text, glued).join("");
      assert.equal(joined.replace(/\s/g, ""), text.replace(/\s/g, ""));
    }),
  );
});

test("takes linear time", async () => {
  for (const piece of ["a", ". ", "(", "»L", '"', "A.", "aLe ", "!"])
    await assertLinear(piece, 50000, (text) => splitSentences(text, { glued: true }));
});
