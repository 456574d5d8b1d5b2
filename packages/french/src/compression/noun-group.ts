import { isOffice } from "./event-nouns.ts";
import { hasRelation, type Tree } from "./tree.ts";

/**
 * How far a phrase is cut. `asides`: appositions, asides and relative clauses between commas go. `relatives`: every
 * relative clause goes that an indefinite noun can do without. `loose`: so does a second complement ("une demande de Jean
 * Roche pour une réunion"). `titles`: like asides, but a name keeps the title before it. First complements and conjuncts
 * always stay: "composée de pays insulaires et continentaux" without its second half says something else.
 */
export type Cut = "asides" | "relatives" | "loose" | "titles";

/**
 * The words that stay of a noun phrase. A title with a name in apposition ("le secrétaire d’État américain Antony
 * Blinken") leaves the name alone, as headlines do.
 */
export function nounGroup(tree: Tree, head: number, cut: Cut): Set<number> {
  const kept = new Set<number>();
  const start = nameInApposition(tree, head, cut) ?? head;
  collect(tree, start, cut, kept);
  if (start !== head) for (const child of tree.childrenBy(head, "case")) keepWhole(tree, child, kept);
  keepQuoteMarks(tree, kept);
  return kept;
}

/** The proper name, of two parts at least, that a title noun introduces without a comma, if any. */
function nameInApposition(tree: Tree, head: number, cut: Cut): number | undefined {
  if (cut === "titles") return undefined;
  const title = tree.word(head);
  if (title.upos !== "NOUN" || isCapital(tree, head) || tree.childrenBy(head, "conj").length > 0) return undefined;
  if (!isOffice(title.lemma) && hasRelation(title, "nmod")) return undefined;
  return tree.childrenBy(head, "appos", "flat").find((child) => {
    if (child < head || !isCapital(tree, child) || tree.childrenBy(child, "case").length > 0) return false;
    const parts = tree.subtree(child).filter((index) => isCapital(tree, index));
    // "la sénatrice EELV Jeanne Morel": the party goes with the title.
    const isParty = /^\p{Lu}[\p{Lu}&]+$/u.test(tree.word(parts[0]!).text);
    return parts.length >= 2 && !isParty && !commaBetween(tree, head, child);
  });
}

function isCapital(tree: Tree, index: number): boolean {
  return /^\p{Lu}/u.test(tree.word(index).text);
}

function collect(tree: Tree, index: number, cut: Cut, kept: Set<number>): void {
  if (kept.has(index)) return;
  kept.add(index);
  for (const child of tree.children(index)) {
    const word = tree.word(child);
    const apart = commaBetween(tree, index, child);
    if (hasRelation(word, "punct", "parataxis", "discourse", "vocative", "dislocated", "advcl")) continue;
    if (hasRelation(word, "nmod") && (apart || (cut === "loose" && isLooseComplement(tree, index, child)))) continue;
    if (hasRelation(word, "appos")) {
      // "le programme Erasmus": an apposition without comma is part of the name.
      if (child > index && !apart) collect(tree, child, cut, kept);
    } else if (hasRelation(word, "acl")) {
      // A definite noun needs its relative clause ("les domaines que la loi énonce"); an indefinite one can do without.
      const optional = word.deprel.endsWith("relcl") && !isDefinite(tree, index);
      if (!apart && (cut === "asides" || cut === "titles" || !optional)) collectClause(tree, child, cut, kept);
    } else if (hasRelation(word, "conj")) {
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

function isDefinite(tree: Tree, noun: number): boolean {
  return tree.childrenBy(noun, "det").some((child) => /^(?:l[ea’']|les)$/iu.test(tree.word(child).form));
}

function collectNamed(tree: Tree, child: number, cut: Cut, kept: Set<number>): void {
  const name = nameInApposition(tree, child, cut);
  collect(tree, name ?? child, cut, kept);
  if (name !== undefined) for (const each of tree.childrenBy(child, "case", "cc")) keepWhole(tree, each, kept);
}

/** A participial, infinitive or relative clause: whole, but for its own asides. */
export function collectClause(tree: Tree, head: number, cut: Cut, kept: Set<number>): void {
  kept.add(head);
  for (const child of tree.children(head)) {
    const word = tree.word(child);
    if (kept.has(child) || hasRelation(word, "punct", "parataxis", "discourse", "vocative", "dislocated")) continue;
    if (hasRelation(word, "advcl", "conj") && commaBetween(tree, head, child)) continue;
    if (hasRelation(word, "obj", "nsubj", "obl", "nmod", "appos", "conj")) {
      if (hasRelation(word, "obl") && commaBetween(tree, head, child)) continue;
      if (hasRelation(word, "conj")) collectClause(tree, child, cut, kept);
      else collectNamed(tree, child, cut, kept);
    } else if (hasRelation(word, "xcomp", "ccomp", "acl", "advcl", "csubj")) collectClause(tree, child, cut, kept);
    else keepWhole(tree, child, kept);
  }
}

export function keepWhole(tree: Tree, head: number, kept: Set<number>): void {
  // The comma that closes an aside before it is none of its own.
  const first = Math.min(...tree.subtree(head));
  for (const each of tree.subtree(head)) if (each !== first || tree.word(each).text !== ",") kept.add(each);
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
