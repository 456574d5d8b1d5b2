import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "../../node.ts";
import type { ParsedWord } from "../../words/word.ts";
import type { Compression } from "../compress.ts";
import { Tree } from "../tree.ts";
import { cutsGroup, isCutShort, losesNegation, losesRelativeSubject } from "./open-end.ts";

const french = loadFrench();

/** What a wrong parse makes of a sentence: it keeps the words between the brackets. */
function wrong(marked: string, form: Compression["form"] = "clause"): { words: ParsedWord[]; cut: Compression } {
  const sentence = marked.replace(/[[\]]/gu, "");
  const words = french.parse(sentence);
  const kept: number[] = [];
  let at = 0;
  let inside = false;
  for (const [index, { start }] of words.entries()) {
    for (; at - (marked.slice(0, at).match(/[[\]]/gu)?.length ?? 0) <= start && at < marked.length; at++) {
      if (marked[at] === "[") inside = true;
      else if (marked[at] === "]") inside = false;
    }
    if (inside) kept.push(index);
  }
  const text = kept.map((index) => words[index]!.text).join(" ");
  return { words, cut: { form, text, kept, head: kept[0]!, retensed: false, prominence: 1 } };
}

const CUT = [
  "[Les salariés sont apparus surpris] et inquiets de la décision.",
  "La ferme [nourrit les bêtes avec le fourrage] produit sur place.",
  "[Les règles écrites en code et branchées] à un moteur de calcul facilitent la vie.",
  "[Le club change ses habitudes] et son organisation.",
  "[Chaque annonce du port] Sud disparaît.",
  "[Les guetteurs se taisent] quand on les regarde.",
  "[Le service profite des techniques] que la loi permet.",
  "[La préfète rappelle l’importance] pour le port de garder ses grues.",
  "[La machine aide à l’acquisition], le tri et l’annotation des images.",
];
for (const marked of CUT)
  test(`cut in its middle: ${marked}`, () => {
    const { words, cut } = wrong(marked);
    assert.equal(cutsGroup(Tree.of(words), cut), true);
  });

const WHOLE = [
  "[Le conseil vote le budget], le premier depuis l’élection.",
  "[La mairie ferme la piscine] et le club cherche un bassin.",
  "[La mairie ferme la piscine], vieille de trente ans.",
  "[La mairie ferme la piscine] pour six semaines.",
];
for (const marked of WHOLE)
  test(`not cut: ${marked}`, () => {
    const { words, cut } = wrong(marked);
    assert.equal(cutsGroup(Tree.of(words), cut), false);
  });

test("a noun phrase may be the subject of what follows, the end of a clause may not", () => {
  const subject = wrong("[La fermeture de la piscine] surprend le club.", "noun-phrase");
  assert.equal(cutsGroup(Tree.of(subject.words), subject.cut), false);
  const cut = wrong("[Des patrons louent le quai et des marins] l’ont repeint.");
  assert.equal(cutsGroup(Tree.of(cut.words), cut.cut), true);
});

test("an indefinite noun keeps the clause that says which", () => {
  const lost = wrong("[La fin du service est impensable dans des métiers] qui sauvent des vies.");
  assert.equal(cutsGroup(Tree.of(lost.words), lost.cut), true);
  const kept = wrong("[La fin du service inquiète les pompiers], qui travaillent la nuit.");
  assert.equal(cutsGroup(Tree.of(kept.words), kept.cut), false);
});

test("a negation keeps the word that carries it", () => {
  const lost = wrong("[La jeune équipe], où aucune joueuse [ne compte plus de huit sélections], bat la capitale.");
  assert.equal(losesNegation(Tree.of(lost.words), lost.cut), true);
  const kept = wrong("[Aucune joueuse ne compte plus de huit sélections] en équipe nationale.");
  assert.equal(losesNegation(Tree.of(kept.words), kept.cut), false);
});

test("a relative clause keeps the subject of its verb", () => {
  const lost = wrong("[Un constat avec lequel est] Jean Roche [en accord] revient souvent.", "noun-phrase");
  assert.equal(losesRelativeSubject(Tree.of(lost.words), lost.cut), true);
  const kept = wrong("[Un constat qui revient souvent] étonne Jean Roche.", "noun-phrase");
  assert.equal(losesRelativeSubject(Tree.of(kept.words), kept.cut), false);
});

test("what goes on with a preposition is told apart from what ends at a mark", () => {
  const open = wrong("[La mairie ferme la piscine] pour six semaines.");
  assert.equal(isCutShort(open.cut, open.words), true);
  const closed = wrong("[La mairie ferme la piscine], selon le club.");
  assert.equal(isCutShort(closed.cut, closed.words), false);
});
