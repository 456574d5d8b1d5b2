import { hasRelation, type Tree } from "../tree.ts";
import type { Question } from "./question.ts";
import { asking, isDenied, isPresentFact, lowered, wordsOf } from "./wording.ts";

/** Sides of a thing that a text goes through: "les symptômes de la grippe", "le rôle du greffier". */
const SIDE =
  /^(?:symptôme|cause|effet|conséquence|avantage|inconvénient|risque|bienfait|vertu|étape|type|sorte|forme|catégorie|critère|condition|traitement|méthode|technique|origine|rôle|fonction|mission|différence|objectif|enjeu|facteur|signe|règle|obligation|droit|prix|tarif|coût|durée|usage|utilisation|propriété|caractéristique|ingrédient|limite|défi|sanction|démarche|délai|moyen|solution)$/;
/** Verbs behind which the sides are told or weighed. */
const TOLD =
  /^(?:être|comprendre|inclure|comporter|varier|dépendre|résider|consister|différer|apparaître|se|multiplier|diverger)$/;
const POINTING = /^(?:cet?|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes)$/iu;
const CHOOSING =
  /^(?:autre|premier|première|second|seconde|deuxième|troisième|dernier|dernière|seul|seule|même|tel|telle|certain|certaine|plupart)s?$/i;

/** Attributes that say only that there are several: the sides themselves follow. */
const SEVERAL = /^(?:nombreux|multiple|divers|varié|différent|suivant)$/;

/**
 * Which sides of a thing a sentence tells: "Les causes de la crue sont …" → "Quelles sont les causes de la crue ?", "Il existe
 * trois sortes de crues" → "Quelles sont les trois sortes de crues ?".
 */
export function whichQuestion(tree: Tree, text: string): Question | undefined {
  const counted = countedSides(tree);
  const side = counted ?? tree.childrenBy(tree.root, "nsubj")[0];
  if (side === undefined || (counted === undefined && !tells(tree, side))) return undefined;
  const { lemma, morph, upos } = tree.word(side);
  const whole = tree.subtree(side);
  const end = whole.findIndex((index) => tree.word(index).upos === "PUNCT");
  const group = end < 0 ? whole : whole.slice(0, end);
  const known = upos === "NOUN" && SIDE.test(lemma) && morph.Gender !== undefined && isWhole(tree, group, side);
  if (!known) return undefined;
  const number = tree.childrenBy(side, "nummod")[0];
  const kept = counted === undefined ? group : group.filter((index) => index >= (number ?? side));
  const written = wordsOf(tree, text, kept);
  const isMany = counted !== undefined || morph.Number === "Plur";
  const which = `Quel${morph.Gender === "Fem" ? "le" : ""}${isMany ? "s sont" : " est"}`;
  const what = counted === undefined ? lowered(written) : `les ${written}`;
  return asking("which", `${which} ${what}`, tree, kept);
}

/** "Il existe trois sortes de crues", "On distingue plusieurs types de …". */
function countedSides(tree: Tree): number | undefined {
  const { lemma, morph } = tree.word(tree.root);
  if (!/^(?:exister|distinguer|compter|recenser|avoir)$/.test(lemma) || morph.Tense !== "Pres" || tree.root > 3)
    return undefined;
  const counts = (index: number): boolean =>
    tree.childrenBy(index, "nummod").length > 0 ||
    tree
      .childrenBy(index, "det", "amod")
      .some((each) => /^(?:plusieurs|différente?s|diverse?s|divers)$/iu.test(tree.word(each).form));
  const opens = /^(?:Il|On)$/u.test(tree.word(0).form);
  return opens
    ? tree.childrenBy(tree.root, "obj", "nsubj").find((index) => index > tree.root && counts(index))
    : undefined;
}

const HAS_ARTICLE = /^(?:l[ea]|l’|l'|les)$/iu;

function tells(tree: Tree, side: number): boolean {
  const root = tree.word(tree.root);
  const copula = tree.childrenBy(tree.root, "cop").map((index) => tree.word(index));
  const told = copula.length > 0 ? root.upos !== "ADJ" || SEVERAL.test(root.lemma) : TOLD.test(root.lemma);
  return (
    isPresentFact(copula[0] ?? root) &&
    !isDenied(tree) &&
    tree.root > side &&
    tree.subtree(side)[0] === 0 &&
    told &&
    HAS_ARTICLE.test(tree.word(0).form)
  );
}

/** With its article and what it is the side of, and nothing that points at the text. */
function isWhole(tree: Tree, group: readonly number[], side: number): boolean {
  return (
    group.at(-1)! - group[0]! === group.length - 1 &&
    tree.children(side).some((child) => child > side && hasRelation(tree.word(child), "nmod")) &&
    group.every((index) => {
      const { form, upos, morph } = tree.word(index);
      return !POINTING.test(form) && !CHOOSING.test(form) && upos !== "PRON" && morph.VerbForm !== "Fin";
    })
  );
}
