import type { Compression } from "../compress.ts";
import { hasRelation, type Tree } from "../tree.ts";
import type { Refusal } from "./refusal.ts";
import { subjectRefusal } from "./subject.ts";
import { valencyRefusal } from "./valency.ts";

/** Why a clause cannot stand alone: its subject, its tenses, or what its verb needs. */
export function clauseRefusal(tree: Tree, compression: Compression, kept: ReadonlySet<number>): Refusal | undefined {
  const stays = (index: number): boolean => tree.subtree(index).some((each) => kept.has(each));
  const dependents = tree.children(compression.head).filter(stays);
  const isClause = compression.form === "clause";
  // "Un syndicat, ça concerne l’entreprise": what was put in front is not the subject.
  if (
    tree
      .children(compression.head)
      .some((index) => !kept.has(index) && /^(?:ça|cela|c’|ce)$/iu.test(tree.word(index).form))
  )
    return "pronoun-without-referent";
  const isInThePast = (index: number): boolean =>
    staysInThePast(tree, index, compression.text) ||
    tellsWhenInThePast(tree, index, kept) ||
    goesOnInThePast(tree, index, kept);
  if (isClause && compression.retensed && dependents.some(isInThePast)) return "tense-sequence";
  // "un accord de « phase un »": no preposition stands before a verb with its person; the parse took a noun for one.
  const hasPerson = tree.word(compression.head).morph.VerbForm === "Fin";
  if (isClause && hasPerson && tree.childrenBy(compression.head, "case").length > 0) return "two-clauses";
  // "Un constat avec lequel [Jeanne Morel] est en accord": one of two subjects went, the parse took the wrong one.
  if (isClause && tree.childrenBy(compression.head, "nsubj").some((index) => !stays(index))) return "two-clauses";
  return subjectRefusal(tree, compression, kept, dependents) ?? valencyRefusal(tree, compression, kept, dependents);
}

/** "marque lorsque le gardien a glissé": what happened at the same time stayed in the past. */
function tellsWhenInThePast(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  return (
    hasRelation(tree.word(index), "advcl") &&
    /^(?:lorsqu[e’]|quand|au|alors|tandis)$/iu.test(tree.opening(index).form) &&
    tree
      .childrenBy(index, "aux")
      .some((auxiliary) => kept.has(auxiliary) && tree.word(auxiliary).morph.VerbForm === "Fin")
  );
}

/** "voit son slogan moqué et a doublé la mise": two things of one subject, in two tenses. */
function goesOnInThePast(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  return (
    hasRelation(tree.word(index), "conj") &&
    kept.has(index) &&
    tree.childrenBy(index, "nsubj").length === 0 &&
    tree.childrenBy(index, "aux").some((aux) => kept.has(aux) && tree.word(aux).morph.VerbForm === "Fin") &&
    tree.word(index).morph.VerbForm === "Part"
  );
}

/** "prouve qu’il pouvait gagner": the verb was put in the present, what it governs was not. */
function staysInThePast(tree: Tree, index: number, written: string): boolean {
  if (!hasRelation(tree.word(index), "ccomp", "xcomp")) return false;
  return tree.subtree(index).some((each) => {
    const { lemma, morph, form } = tree.word(each);
    if (!written.includes(` ${form}`)) return false;
    // "suggère que le pire pourrait être passé" is a possibility, then as now.
    // "des accusations selon lesquelles il aurait menacé" is hearsay, then as now.
    const isHearsay = hasRelation(tree.word(each), "aux") && /^(?:avoir|être)$/u.test(lemma);
    const future = morph.Mood === "Cnd" && !isHearsay && !/^(?:pouvoir|devoir|falloir)$/u.test(lemma);
    return morph.VerbForm === "Fin" && (morph.Tense === "Imp" || future);
  });
}
