import type { ParsedWord } from "../words/word.ts";
import { finiteVerb } from "./tense.ts";
import { hasRelation, Tree } from "./tree.ts";

/** A clause with a finite verb: its predicate (verb, or attribute with a copula) and its subject. */
export interface Clause {
  readonly predicate: number;
  readonly subject: number;
}

/** Words whose loss would change the claim: the clause is given up when one of them would have to go. */
export const CONDITION =
  /^(?:si|s’|sauf|sans|parmi|chez|hormis|excepté|comme|selon|d’après|suivant|moins|condition|tant|quand|lorsque|lorsqu’)$/iu;

/** The main clauses, with a subject of their own or one they share with the first. */
export function mainClauses(tree: Tree): Clause[] {
  if (tree.root < 0) return [];
  const first = tree.childrenBy(tree.root, "nsubj")[0];
  const found: Clause[] = first === undefined ? [] : [{ predicate: tree.root, subject: first }];
  for (const child of tree.childrenBy(tree.root, "conj", "parataxis")) {
    const own = tree.childrenBy(child, "nsubj")[0];
    // Without "et" a verb after a comma is an incise: "La région aidera, promet sa présidente".
    const joined = hasRelation(tree.word(child), "conj") && tree.childrenBy(child, "cc").length > 0;
    const impersonal = tree.children(child).some((each) => tree.word(each).deprel === "expl:subj");
    const shared = joined && child > tree.root && !impersonal ? first : undefined;
    const subject = own ?? shared;
    if (subject !== undefined) found.push({ predicate: child, subject });
  }
  // "Si une culture possède trois termes, …" states nothing, wherever the parse puts its root.
  const isCondition = (predicate: number) =>
    tree.childrenBy(predicate, "mark").some((mark) => CONDITION.test(tree.word(mark).text));
  return found.filter((clause) => isInThirdPerson(tree, clause) && !isCondition(clause.predicate));
}

/** "élus" of "(par) des maires et élus": as a verb it would be one of "je", which no noun is. */
function isInThirdPerson(tree: Tree, { predicate, subject }: Clause): boolean {
  const finite = finiteVerb(tree, predicate);
  if (finite === undefined) return false;
  const isNoun = /^(?:NOUN|PROPN|NUM)$/.test(tree.word(subject).upos);
  return !isNoun || !/^[12]$/.test(tree.word(finite).morph.Person ?? "3");
}

/** Whether a parsed sentence says something by itself: its root is a finite clause with a subject of its own. */
export function isFullSentence(words: readonly ParsedWord[]): boolean {
  const tree = Tree.of(words);
  // A relative pronoun under the root means that the sentence is a noun with a clause, whatever the parse says.
  const relative = tree
    .children(tree.root)
    .some((child) => child < tree.root && /^(?:qui|dont|auquel|laquelle)$/iu.test(tree.word(child).form));
  return !relative && mainClauses(tree).some(({ predicate }) => predicate === tree.root);
}
