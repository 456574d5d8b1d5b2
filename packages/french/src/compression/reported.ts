import { type ClauseCut, compressClause } from "./clause.ts";
import type { Clause } from "./main-clauses.ts";
import { nounGroup } from "./noun-group.ts";
import { presentForm } from "./present.ts";
import { isSaying } from "./saying.ts";
import { finiteVerb } from "./tense.ts";
import { hasRelation, type Tree } from "./tree.ts";
import type { Selection } from "./words-to-text.ts";

/** A statement taken out of reported speech, and who made it. */
export interface Reported {
  readonly statement: Selection;
  readonly speaker: Selection;
}

/**
 * "Blinken a déclaré que la Chine n’était pas prête à …" → "la Chine n’est pas prête à …" and "Blinken": to be written as
 * "…, selon Blinken". The speaker never goes, since without one the claim would be the article's own.
 */
export function reportedStatement(tree: Tree, { predicate, subject }: Clause, cut: ClauseCut): Reported | undefined {
  if (!isSaying(tree.word(predicate).lemma) || tree.word(subject).upos === "PRON") return undefined;
  if (tree.children(predicate).some((child) => /^(?:ne|n’|pas|jamais)$/iu.test(tree.word(child).text)))
    return undefined;
  if (isOfRelative(tree, subject, predicate)) return undefined;
  const said = tree.childrenBy(predicate, "ccomp")[0];
  if (said === undefined || said < predicate) return undefined;
  // "a jugé « sage » que la ville demande un avis": nobody says that it does.
  const que = tree.words.findIndex(({ form }, index) => index > predicate && /^qu[e’]$/iu.test(form));
  if (tree.words.slice(predicate + 1, que).some(({ upos }) => upos === "ADJ")) return undefined;
  const introduced = tree.childrenBy(said, "mark").some((child) => /^(?:que|qu’)$/iu.test(tree.word(child).text));
  const own = tree.childrenBy(said, "nsubj")[0];
  if (!introduced || own === undefined) return undefined;
  const statement = compressClause(
    tree,
    { predicate: said, subject: own },
    cut,
    isToldInThePast(tree, predicate) ? "reported" : "present",
  );
  if (
    !statement ||
    [...statement.kept].some((index) => hasRelation(tree.word(index), "mark") && tree.word(index).head === said)
  )
    return undefined;
  return { statement, speaker: { kept: nounGroup(tree, subject, "asides"), rewritten: new Map() } };
}

/** "L’annonce contredit une lettre, dans laquelle le ministre disait que …": the verb is that of the relative clause. */
function isOfRelative(tree: Tree, subject: number, predicate: number): boolean {
  const finite = finiteVerb(tree, predicate) ?? predicate;
  const pronoun = tree.words.findLastIndex(
    ({ form }, index) =>
      index > subject && index < finite && /^(?:laquelle|lequel|lesquels|lesquelles|dont|où)$/iu.test(form),
  );
  return pronoun >= 0 && !tree.words.slice(pronoun, finite).some(({ morph }) => morph.VerbForm === "Fin");
}

/** "a déclaré", "déclarait": the tenses of what was said were shifted. */
function isToldInThePast(tree: Tree, predicate: number): boolean {
  const finite = finiteVerb(tree, predicate);
  if (finite === undefined) return false;
  const verb = tree.word(finite);
  // "dit" is present and past: it is believed to be present.
  const isAmbiguous = presentForm(verb.lemma, verb) === verb.form.toLowerCase();
  return finite !== predicate || (/^(?:Imp|Past)$/.test(verb.morph.Tense ?? "") && !isAmbiguous);
}
