import { commaBetween } from "./noun-group.ts";
import { presentForm } from "./present.ts";
import { finiteVerb } from "./tense.ts";
import { hasRelation, type Tree } from "./tree.ts";

/** "a parcouru 200 hectares et entraîné l’évacuation de …": a second thing that was done, with the auxiliary of the first. */
export function secondPredicate(tree: Tree, predicate: number): number | undefined {
  const hasAvoir = tree.childrenBy(predicate, "aux").some((index) => tree.word(index).lemma === "avoir");
  const isActive = tree.childrenBy(predicate, "aux").length === 1;
  if (!hasAvoir || !isActive) return undefined;
  return tree.childrenBy(predicate, "conj").find((index) => {
    const joint = tree.childrenBy(index, "cc")[0];
    return (
      index > predicate &&
      tree.word(index).morph.VerbForm === "Part" &&
      tree.childrenBy(index, "aux", "nsubj").length === 0 &&
      (hasObject(tree, index) || tree.childrenBy(index, "obl:arg", "xcomp").some((child) => child > index)) &&
      joint === index - 1 &&
      tree.word(joint).form === "et" &&
      !commaBetween(tree, predicate, index)
    );
  });
}

/** Brings the second to the present as the first. @returns false when its verb is unknown. */
export function keepSecond(tree: Tree, predicate: number, second: number, rewritten: Map<number, string>): boolean {
  if (rewritten.size === 0) return true;
  const finite = finiteVerb(tree, predicate);
  const present = finite === undefined ? undefined : presentForm(tree.word(second).lemma, tree.word(finite));
  if (present === undefined) return false;
  rewritten.set(second, present);
  return true;
}

/** "a été inculpé et écroué", "sont politiques et médiatiques": the second shares subject and auxiliary. */
export function isSharedConjunct(tree: Tree, predicate: number, child: number): boolean {
  const first = tree.word(predicate);
  const second = tree.word(child);
  const isSame = (first.morph.VerbForm ?? "") === (second.morph.VerbForm ?? "") || /ée?s?$/u.test(second.form);
  return (
    hasRelation(second, "conj") &&
    child > predicate &&
    isSame &&
    second.morph.VerbForm !== "Fin" &&
    tree.childrenBy(child, "cc").some((index) => /^(?:et|ou)$/iu.test(tree.word(index).form)) &&
    tree.childrenBy(child, "nsubj", "aux", "cop", "obj").length === 0 &&
    !hasObject(tree, child) &&
    // "trois sont tués et deux blessés"
    tree.children(child).every((each) => each > child || hasRelation(tree.word(each), "cc", "advmod")) &&
    !commaBetween(tree, predicate, child)
  );
}

/**
 * "Trois personnes ont été tuées et deux grièvement blessées": the second number shares noun and auxiliary.
 *
 * @returns the index of its "et".
 */
export function secondNumber(tree: Tree, predicate: number, child: number): number | undefined {
  const second = tree.word(child);
  // "39 blessées": the parse may take the participle behind a number for a noun.
  const isParticiple = second.morph.VerbForm === "Part" || /(?:é|i|u)e?s$/u.test(second.form);
  if (!hasRelation(second, "conj") || child < predicate || !isParticiple) return undefined;
  const joint = tree.childrenBy(child, "cc").find((index) => /^et$/iu.test(tree.word(index).form));
  if (joint === undefined || tree.words[joint + 1]?.upos !== "NUM" || child - joint > 4) return undefined;
  return tree.childrenBy(child, "aux").length === 0 ? joint : undefined;
}

/** A noun without preposition after a verb is its object, whatever the parse calls it: "approuvé 214 fausses factures". */
function hasObject(tree: Tree, verb: number): boolean {
  return tree
    .childrenBy(verb, "obj", "obl")
    .some((child) => child > verb && tree.word(child).upos === "NOUN" && tree.childrenBy(child, "case").length === 0);
}
