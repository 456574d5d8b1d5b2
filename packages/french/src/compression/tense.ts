import { auxiliaryOf, conjugate, type Person } from "../inflection/conjugation.ts";
import type { ParsedWord } from "../words/word.ts";
import { presentForm } from "./present.ts";
import { hasRelation, type Tree } from "./tree.ts";

/**
 * The verb that carries person and tense for a predicate: itself, its auxiliary or its copula.
 *
 * @returns undefined for an infinitive or a participle standing alone.
 */
export function finiteVerb(tree: Tree, predicate: number): number | undefined {
  if (tree.word(predicate).morph.VerbForm === "Fin") return predicate;
  return tree.childrenBy(predicate, "aux", "cop").find((child) => tree.word(child).morph.VerbForm === "Fin");
}

/** How the tenses of a clause are read: see `toPresent`. */
export type Reading = "present" | "reported" | "today";

/**
 * Brings a predicate to the present, as headlines write: "a rencontré" → "rencontre", "a été un échec" → "est un échec",
 * "décida" → "décide". Futures and conditionals stay.
 *
 * @param reading "reported" puts the tenses of reported speech back: "(a dit que) n’était pas prête" → "n’est pas prête",
 * "avait refusé" → "a refusé", "rouvrirait" → "rouvrira". "today" is for the news of the day, where the imperfect tells what
 * goes on: "le port était fermé lundi" → "le port est fermé"; what had happened before stays. Elsewhere what used to be has
 * no present.
 *
 * @param kept in and out: a participle whose tense moved to the auxiliary is taken out.
 * @param rewritten out: the new verb form.
 * @returns false when the tense has no honest present (a subjunctive).
 */
export function toPresent(
  tree: Tree,
  predicate: number,
  reading: Reading,
  kept: Set<number>,
  rewritten: Map<number, string>,
): boolean {
  const finite = finiteVerb(tree, predicate);
  if (finite === undefined) return false;
  const verb = tree.word(finite);
  const { Mood, Tense } = verb.morph;
  if (Mood === "Sub" || Mood === "Imp") return false;
  if (Tense === "Fut") return true;
  if (Mood === "Cnd")
    return reading !== "reported" || keepsConditional(tree, predicate, finite) || toFuture(verb, finite, rewritten);
  const set = (index: number, lemma: string): boolean => {
    const present = presentForm(lemma, verb);
    if (present === undefined) return false;
    rewritten.set(index, matchCase(present, tree.word(index).text));
    return true;
  };
  const parts = tree
    .childrenBy(predicate, "aux", "cop")
    .filter((index) => index !== finite && tree.word(index).morph.VerbForm !== "Fin");
  const compound = finite !== predicate && (verb.lemma === "avoir" || isPerfect(tree, predicate, finite));
  // "n’a jamais été retenu", "a préparé son acte pendant des années" is true of the past: "n’est jamais retenu" would be a rule.
  const lasting = tree
    .children(predicate)
    .some(
      (child) => /^(?:jamais|toujours|déjà|longtemps|souvent)$/iu.test(tree.word(child).form) || isSpan(tree, child),
    );
  // "a su gagner" is a success that was had, "sait gagner" a gift; "a failli tomber" has no present.
  const managed = /^(?:savoir|pouvoir|devoir|faillir)$/u.test(tree.word(predicate).lemma) || isState(tree, predicate);
  // "a été maire" is no longer so; "n’a pas payé ses voyages" says less than "ne paie pas".
  const carried = tree.word(parts[0] ?? predicate);
  // "a été une source d’infection" was one then.
  const wasIn =
    carried.lemma === "être" &&
    hasRelation(carried, "cop") &&
    (isBareNoun(tree, predicate) || (reading !== "today" && isOneOfMany(tree, predicate)));
  if (compound && Tense === "Pres" && (lasting || managed || wasIn || isDenied(tree, predicate))) return true;
  if (compound && Tense === "Pres") {
    const carrier = parts[0] ?? predicate;
    kept.delete(carrier);
    return set(finite, tree.word(carrier).lemma);
  }
  if (Tense === "Pres") return true;
  if (Tense === "Imp") {
    const isPluperfect = compound && reading === "today";
    return reading === "present" || isPluperfect || set(finite, verb.lemma);
  }
  return Tense === "Past" && set(finite, verb.lemma);
}

/** "est mal partie", "est bien placé": how it stands, not what was done. */
function isState(tree: Tree, predicate: number): boolean {
  return (
    /^(?:partir|loger|placer|tomber)$/u.test(tree.word(predicate).lemma) &&
    tree.childrenBy(predicate, "advmod").some((index) => /^(?:mal|bien|loin)$/iu.test(tree.word(index).form))
  );
}

/** An occupation: "a été maire de Valbrune". */
function isBareNoun(tree: Tree, predicate: number): boolean {
  return (
    /^(?:NOUN|PROPN|X)$/.test(tree.word(predicate).upos) &&
    tree.childrenBy(predicate, "det", "case", "nummod").length === 0
  );
}

/** "pendant plusieurs années", "durant des mois". */
function isSpan(tree: Tree, child: number): boolean {
  return (
    /^(?:an|année|mois|semaine|décennie|siècle)$/u.test(tree.word(child).lemma) &&
    tree.childrenBy(child, "case").some((index) => /^(?:pendant|durant)$/iu.test(tree.word(index).form))
  );
}

/** "une source", "des sources". */
function isOneOfMany(tree: Tree, predicate: number): boolean {
  return tree.childrenBy(predicate, "det").some((index) => /^(?:une?|des)$/iu.test(tree.word(index).form));
}

/** "n’a pas payé ses voyages": what was not done once; "n’exclut pas de partir" and "ne faiblit pas" hold now. */
function isDenied(tree: Tree, predicate: number): boolean {
  if (!tree.childrenBy(predicate, "obj").some((object) => tree.word(object).upos === "NOUN")) return false;
  const forms = tree.children(predicate).map((index) => tree.word(index).form);
  return forms.some((form) => /^n(?:e|[’'])$/iu.test(form)) && forms.some((form) => /^(?:pas|plus)$/iu.test(form));
}

/** "pourrait", "aurait refusé", "… si …": a possibility then as now, or hearsay; no future seen from the past. */
function keepsConditional(tree: Tree, predicate: number, finite: number): boolean {
  const lemmas = [tree.word(finite).lemma, tree.word(predicate).lemma];
  return (
    lemmas.some((lemma) =>
      /^(?:pouvoir|devoir|vouloir|souhaiter|aimer|préférer|falloir|sembler|paraître)$/u.test(lemma),
    ) ||
    (finite !== predicate && tree.word(finite).lemma === "avoir") ||
    tree.words.some(({ form }) => /^(?:si|s’)$/iu.test(form))
  );
}

/** "(a annoncé que) le quai rouvrirait" → "le quai rouvrira". */
function toFuture(verb: ParsedWord, index: number, rewritten: Map<number, string>): boolean {
  const { Person: person = "3", Number: number = "Sing" } = verb.morph;
  const future = conjugate(verb.lemma, "future", Number(person) as Person, number);
  if (future !== undefined) rewritten.set(index, matchCase(future, verb.text));
  return true;
}

/** Verbs that take either auxiliary: "est monté" is a perfect, "a monté" too. */
const EITHER = /^(?:monter|descendre|remonter|redescendre|passer|repasser|ressortir|apparaître|disparaître|demeurer)$/u;

/** "est venu", "s’est rendu" are perfects; "est réglementé" is a passive, whatever the parse calls its auxiliary. */
function isPerfect(tree: Tree, predicate: number, finite: number): boolean {
  const { lemma } = tree.word(predicate);
  if (tree.word(finite).lemma !== "être" || !hasRelation(tree.word(finite), "aux")) return false;
  const reflexive = tree
    .children(predicate)
    .some((child) => /^(?:se|s[’']|me|nous|vous)$/iu.test(tree.word(child).form));
  return reflexive || EITHER.test(lemma) || auxiliaryOf(lemma) === "être";
}

function matchCase(form: string, model: string): string {
  return /^\p{Lu}/u.test(model) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
