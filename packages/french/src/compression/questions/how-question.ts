import { hasRelation, type Tree } from "../tree.ts";
import type { Question } from "./question.ts";
import { asking, wordsOf } from "./wording.ts";

/** What the writer does with the text, and nothing that a reader wants to do. */
const OF_THE_TEXT =
  /^(?:comprendre|savoir|conclure|résumer|finir|terminer|commencer|illustrer|rappeler|citer|voir|dire|témoigner|continuer|aller|préciser|expliquer|juger|être|avoir|effectuer|permettre|participer|contacter|écrire|répondre|parler|revenir|pallier|bénéficier)$/;
/** Who advises says so: "il faut", "vous pouvez", "il est conseillé de", "mieux vaut". */
const ADVISES = /^(?:falloir|pouvoir|devoir|convenir|suffire|exister|valoir|conseiller|recommander|préférer|penser)$/;
const ADVISED =
  /^(?:possible|important|essentiel|nécessaire|indispensable|conseillé|recommandé|préférable|utile|primordial|crucial)e?s?$/u;
const POINTING = /^(?:ce|cet|cette|ces|cela|ça|leurs?|notre|nos|mon|ma|mes|y|en|lui|eux|nous|le|la|les|l’|l')$/iu;

/** Nouns of what leads to an aim: "des gestes simples pour soulager …", "la meilleure façon de soulager …". */
const WAY = /^(?:technique|moyen|solution|façon|manière|méthode|astuce|geste|remède|conseil|recette|réflexe|piste)$/;

/**
 * How the aim of an advice is reached: "Pour soulager une entorse, il faut …", "Il existe des gestes pour soulager une
 * entorse" → "Comment soulager une entorse ?".
 */
export function howQuestion(tree: Tree, text: string): Question | undefined {
  const aim = /^(?:Pour|Afin)$/u.test(tree.word(0).form) ? openingAim(tree) : aimOfWays(tree);
  if (aim === undefined || OF_THE_TEXT.test(tree.word(aim).lemma)) return undefined;
  const group = withoutMark(tree, aim);
  if (!isWhole(tree, group, aim)) return undefined;
  return asking("how", `Comment ${wordsOf(tree, text, group)}`, tree, group);
}

/** What hangs on an infinitive, behind "pour" or "de" and up to a comma or the verb of the sentence. */
function withoutMark(tree: Tree, aim: number): number[] {
  const marks = new Set(tree.childrenBy(aim, "mark", "case").flatMap((index) => tree.subtree(index)));
  const group = tree.subtree(aim).filter((index) => !marks.has(index));
  const end = group.findIndex(
    (index) => tree.word(index).upos === "PUNCT" || tree.word(index).morph.VerbForm === "Fin",
  );
  return end < 0 ? group : group.slice(0, end);
}

function openingAim(tree: Tree): number | undefined {
  const aim = tree.words.findIndex(
    ({ morph }, index) => morph.VerbForm === "Inf" && index < tree.root && tree.subtree(index)[0] === 0,
  );
  return aim >= 0 && advises(tree, aim) ? aim : undefined;
}

/** "il existe des gestes pour …", "voici dix conseils pour …", "plusieurs solutions permettent de …". */
function aimOfWays(tree: Tree): number | undefined {
  const way = tree.words.findIndex(({ upos, lemma }) => upos === "NOUN" && WAY.test(lemma));
  // "Les fraudeurs ont des techniques pour …" advises nobody.
  const isTold =
    way >= 0 &&
    (way === tree.root ||
      (tree.word(way).head === tree.root &&
        tree.childrenBy(tree.root, "nsubj").every((index) => index === way || tree.word(index).upos === "PRON")));
  if (!isTold || !isPresent(tree)) return undefined;
  let mark = way + 1;
  while (/^(?:ADJ|ADV)$/.test(tree.words[mark]?.upos ?? "")) mark++;
  if (/^(?:permettre|aider)$/.test(tree.words[mark]?.lemma ?? "")) mark++;
  const { form = "", head = -1 } = tree.words[mark] ?? {};
  const aim = tree.words[head];
  return /^(?:pour|de|d’|d'|à)$/iu.test(form) && aim?.morph.VerbForm === "Inf" && head > mark ? head : undefined;
}

function isPresent(tree: Tree): boolean {
  const verbs = [tree.root, ...tree.childrenBy(tree.root, "aux", "cop")].map((index) => tree.word(index));
  return verbs.some(
    ({ form, morph }) => /^Voi(?:ci|là)$/u.test(form) || (morph.VerbForm === "Fin" && morph.Tense === "Pres"),
  );
}

function advises(tree: Tree, aim: number): boolean {
  const { lemma, form, upos, morph } = tree.word(tree.root);
  const modal = tree.childrenBy(tree.root, "aux", "cop").map((index) => tree.word(index));
  if (
    upos === "VERB" &&
    tree.root > aim &&
    (morph.Mood === "Imp" || (/ez$/u.test(form) && tree.childrenBy(tree.root, "nsubj").length === 0))
  )
    return true;
  return (
    isPresent(tree) && (ADVISES.test(lemma) || ADVISED.test(form) || modal.some((word) => ADVISES.test(word.lemma)))
  );
}

/** Without gaps, commas and words that point at the text, and with something to do it to. */
function isWhole(tree: Tree, group: readonly number[], aim: number): boolean {
  const words = group.map((index) => tree.word(index));
  const pointing = words.some(
    ({ form, upos }) => /^(?:PRON|DET)$/.test(upos) && POINTING.test(form) && !(upos === "DET" && /^l/iu.test(form)),
  );
  const told = tree
    .children(aim)
    .some(
      (child) =>
        (child > aim && hasRelation(tree.word(child), "obj", "obl", "xcomp", "iobj")) ||
        (child < aim && hasRelation(tree.word(child), "advmod")),
    );
  return (
    group.length >= 2 &&
    group.at(-1)! - group[0]! === group.length - 1 &&
    !words.some(({ upos, morph }) => upos === "PUNCT" || morph.VerbForm === "Fin") &&
    !pointing &&
    told
  );
}
