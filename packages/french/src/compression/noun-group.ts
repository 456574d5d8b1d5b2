import { isOffice } from "./event-nouns.ts";
import { hasRelation, type Tree } from "./tree.ts";

/**
 * How far a phrase is cut. `asides`: appositions, asides and relative clauses between commas go. `relatives`: every
 * relative clause goes. `conjuncts`: of "A et B" only A stays. Complements ("le refus de reprendre …") always stay, since
 * without them the noun says something else.
 */
export type Cut = "asides" | "relatives" | "conjuncts";

/**
 * The words that stay of a noun phrase. A title with a name in apposition ("le secrétaire d’État américain Antony
 * Blinken") leaves the name alone, as headlines do.
 */
export function nounGroup(tree: Tree, head: number, cut: Cut): Set<number> {
  const kept = new Set<number>();
  const start = nameInApposition(tree, head) ?? head;
  collect(tree, start, cut, kept);
  if (start !== head) for (const child of tree.childrenBy(head, "case")) keepWhole(tree, child, kept);
  keepQuoteMarks(tree, kept);
  return kept;
}

/** The proper name, of two parts at least, that a title noun introduces without a comma, if any. */
function nameInApposition(tree: Tree, head: number): number | undefined {
  const title = tree.word(head);
  if (title.upos !== "NOUN" || isCapital(tree, head) || tree.childrenBy(head, "conj").length > 0) return undefined;
  if (!isOffice(title.lemma) && hasRelation(title, "nmod")) return undefined;
  return tree.childrenBy(head, "appos", "flat").find((child) => {
    if (child < head || !isCapital(tree, child) || tree.childrenBy(child, "case").length > 0) return false;
    const parts = tree.subtree(child).filter((index) => isCapital(tree, index));
    return parts.length >= 2 && !commaBetween(tree, head, child);
  });
}

function isCapital(tree: Tree, index: number): boolean {
  return /^\p{Lu}/u.test(tree.word(index).text);
}

function collect(tree: Tree, index: number, cut: Cut, kept: Set<number>): void {
  if (kept.has(index)) return;
  kept.add(index);
  const limit = firstDropped(tree, index, cut);
  for (const child of tree.children(index)) {
    if (child > limit) continue;
    const word = tree.word(child);
    const apart = commaBetween(tree, index, child);
    if (hasRelation(word, "punct", "parataxis", "discourse", "vocative", "dislocated", "advcl")) continue;
    if (hasRelation(word, "nmod") && (apart || (cut === "conjuncts" && isLooseComplement(tree, index, child))))
      continue;
    if (hasRelation(word, "appos")) {
      // "le programme Erasmus": an apposition without comma is part of the name.
      if (child > index && !apart) collect(tree, child, cut, kept);
    } else if (hasRelation(word, "acl")) {
      // A definite noun needs its relative clause ("les domaines que la loi énonce"); an indefinite one can do without.
      const optional = word.deprel.endsWith("relcl") && !isDefinite(tree, index);
      if (!apart && (cut === "asides" || !optional)) collectClause(tree, child, cut, kept);
    } else if (hasRelation(word, "conj")) {
      if (cut === "conjuncts" && isAddition(tree, child) && !isBetween(tree, index)) continue;
      for (const mark of tree.childrenBy(child, "punct")) if (mark < child) kept.add(mark);
      collectNamed(tree, child, cut, kept);
    } else if (hasRelation(word, "nmod", "obj")) {
      collectNamed(tree, child, cut, kept);
    } else if (!(hasRelation(word, "amod") && apart)) {
      collect(tree, child, cut, kept);
    }
  }
}

/** "une demande de Lloyd Austin pour une réunion": after a complement with "de" another one can go. */
function isLooseComplement(tree: Tree, noun: number, complement: number): boolean {
  const preposition = (child: number): string =>
    tree.childrenBy(child, "case").map((index) => tree.word(index).form.toLowerCase())[0] ?? "";
  const earlier = tree.childrenBy(noun, "nmod").filter((child) => child > noun && child < complement);
  return (
    earlier.some((child) => /^d(?:e|’)$/u.test(preposition(child))) &&
    /^(?:pour|lors|sur|dans|en|avec|par|après|avant|contre)$/u.test(preposition(complement))
  );
}

/** Where the first conjunct that goes stands: what comes after it may belong to it, and goes too. */
function firstDropped(tree: Tree, head: number, cut: Cut): number {
  if (cut !== "conjuncts" || isBetween(tree, head)) return Number.POSITIVE_INFINITY;
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...tree.childrenBy(head, "conj").filter((child) => child > head && isAddition(tree, child)),
  );
}

function isDefinite(tree: Tree, noun: number): boolean {
  return tree.childrenBy(noun, "det").some((child) => /^(?:l[ea’']|les)$/iu.test(tree.word(child).form));
}

/** "entre A et B" needs both. */
function isBetween(tree: Tree, noun: number): boolean {
  return tree.childrenBy(noun, "case").some((child) => /^(?:entre|parmi)$/iu.test(tree.word(child).text));
}

function collectNamed(tree: Tree, child: number, cut: Cut, kept: Set<number>): void {
  const name = nameInApposition(tree, child);
  collect(tree, name ?? child, cut, kept);
  if (name !== undefined) for (const each of tree.childrenBy(child, "case", "cc")) keepWhole(tree, each, kept);
}

/** A participial, infinitive or relative clause: whole, but for its own asides and, when asked, its second conjuncts. */
export function collectClause(tree: Tree, head: number, cut: Cut, kept: Set<number>): void {
  kept.add(head);
  const limit = firstDropped(tree, head, cut);
  for (const child of tree.children(head)) {
    if (child > limit) continue;
    const word = tree.word(child);
    if (kept.has(child) || hasRelation(word, "punct", "parataxis", "discourse", "vocative", "dislocated")) continue;
    if (
      hasRelation(word, "advcl", "conj") &&
      (commaBetween(tree, head, child) || (cut === "conjuncts" && hasRelation(word, "conj") && isAddition(tree, child)))
    )
      continue;
    if (hasRelation(word, "obj", "nsubj", "obl", "nmod", "appos", "conj")) {
      if (hasRelation(word, "obl") && commaBetween(tree, head, child)) continue;
      if (hasRelation(word, "conj")) collectClause(tree, child, cut, kept);
      else collectNamed(tree, child, cut, kept);
    } else if (hasRelation(word, "xcomp", "ccomp", "acl", "advcl", "csubj")) collectClause(tree, child, cut, kept);
    else keepWhole(tree, child, kept);
  }
}

export function keepWhole(tree: Tree, head: number, kept: Set<number>): void {
  for (const each of tree.subtree(head)) kept.add(each);
}

/** Whether a conjunct only adds to the first ("et"): leaving out one side of "ou" or "ni" would change the claim. */
function isAddition(tree: Tree, conjunct: number): boolean {
  const marks = tree.childrenBy(conjunct, "cc").map((index) => tree.word(index).text.toLowerCase());
  return marks.length > 0 && marks.every((mark) => /^(?:et|mais|puis)$/.test(mark));
}

/** Guillemets around kept words stay with them. */
export function keepQuoteMarks(tree: Tree, kept: Set<number>): void {
  if (!tree.hasQuotes) return;
  let open = -1;
  let inside = 0;
  for (const [index, word] of tree.words.entries()) {
    if (/^[«“]$/u.test(word.text)) {
      open = index;
      inside = 0;
    } else if (/^[»”]$/u.test(word.text) && open >= 0) {
      if (inside > 0) kept.add(open).add(index);
      open = -1;
    } else if (kept.has(index)) inside++;
  }
}

/** Whether a comma, a dash or a parenthesis stands between a word and the first word of a dependent after it. */
export function commaBetween(tree: Tree, from: number, dependent: number): boolean {
  const span = tree.subtree(dependent).filter((index) => !/^[,;:–—()-]$/u.test(tree.word(index).text));
  if (span.length === 0) return true;
  const [first, last] = dependent > from ? [from, Math.min(...span)] : [Math.max(...span), from];
  for (let index = first + 1; index < last; index++) {
    if (/^[,;:()–—-]$/u.test(tree.word(index).text)) return true;
  }
  return false;
}
