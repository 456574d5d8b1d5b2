import type { ParsedWord } from "../../words/word.ts";
import { QUANTITY } from "../clause.ts";
import { hasRelation, type Tree } from "../tree.ts";

/** A finite verb has the number of its subject, or of the noun that "qui" stands for; otherwise the parse is wrong. */
export function agreesWithSubject(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  const verb = tree.word(index);
  if (verb.morph.VerbForm !== "Fin" || verb.morph.Number === undefined) return true;
  const predicate = hasRelation(verb, "aux", "cop") ? verb.head : index;
  const subject = tree.childrenBy(predicate, "nsubj").find((child) => kept.has(child));
  if (subject === undefined) return true;
  const relative = tree.word(subject).form.toLowerCase() === "qui";
  const owner = relative ? tree.word(predicate).head : subject;
  const noun = tree.words[owner];
  if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return true;
  // "La France, mais aussi la Belgique, s’apprête": the verb is the first one’s.
  const isJoint = (child: number): boolean =>
    kept.has(child) && !tree.childrenBy(child, "cc").some((joint) => /^mais$/iu.test(tree.word(joint).form));
  const several = tree.childrenBy(owner, "conj").some(isJoint);
  if (several) return verb.morph.Number === "Plur";
  // One person’s name, no article, no plural: "Liccia ne sont pas".
  if (noun.upos === "PROPN" && verb.morph.Number === "Plur" && !/s$/u.test(noun.form) && !isJoined(tree, owner, index))
    return tree.childrenBy(owner, "det").some((child) => /^(?:les|des|ces|deux|trois)$/iu.test(tree.word(child).form));
  return (
    QUANTITY.test(noun.lemma) ||
    noun.upos === "PROPN" ||
    noun.morph.Number === undefined ||
    noun.morph.Number === verb.morph.Number
  );
}

/** "Odile Ferrant et Marc Odet sont": two names, wherever the parse hangs the second. */
function isJoined(tree: Tree, name: number, verb: number): boolean {
  const joint = tree.words.findIndex(({ form }, index) => index > name && index < verb && /^(?:et|ou)$/iu.test(form));
  const next = tree.words[joint + 1]?.form === "encore" ? joint + 2 : joint + 1;
  return joint > 0 && /^\p{Lu}/u.test(tree.words[joint - 1]!.text) && /^\p{Lu}/u.test(tree.words[next]?.text ?? "");
}

export function agree(one: ParsedWord, other: ParsedWord): boolean {
  const clash = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  return !clash(one.morph.Gender, other.morph.Gender) && !clash(one.morph.Number, other.morph.Number);
}
