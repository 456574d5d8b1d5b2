import { isTransitive } from "french-verbs";
import type { ParsedWord } from "../words/word.ts";
import type { Compression } from "./compress.ts";
import { hasRelation, Tree } from "./tree.ts";

/** Why a compression cannot stand alone on the page. */
export type Refusal =
  | "pronoun-without-referent"
  | "demonstrative"
  | "possessive-without-owner"
  | "relative-to-the-text"
  | "dangling-end"
  | "bare-noun"
  | "light-noun"
  | "no-complement"
  | "missing-object"
  | "agreement"
  | "unbalanced"
  | "subject-verb-agreement"
  | "first-person";

/** Nouns that are tools of grammar ("au cours de", "la part de") or say nothing without what stood around them. */
const LIGHT_NOUNS = new Set(
  "cours milieu biais lieu propos marge part fin cas égard sein titre terme moyen suite faveur fait fois façon manière sorte espèce genre type mesure cadre base point nom vue raison cause exception grâce côté bout partir vis-à-vis acronyme transcription lecture mois an année jour semaine heure minute dizaine douzaine centaine millier pourcent pourcentage nombre ensemble reste chose quelque même autre tel million milliard majorité plupart moitié tiers quart peu euro dollar kilomètre mètre kilo gramme veille lendemain matin soir lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre début bord".split(
    " ",
  ),
);
const TRAILING = new Set(["ADP", "DET", "CCONJ", "SCONJ", "AUX"]);
const REFERRING =
  /^(?:il|elle|ils|elles|on|lui|leur|eux|en|y|l[ea’]|les|celui|celle|ceux|celles|ceux-ci|celles-ci|celui-ci|celle-ci|cela|ceci|ça|ce|c’|l’un|l’une|dernier|dernière|tous|toutes|certains|certaines|plusieurs|beaucoup|aucun|aucune|autre|autres|lequel|laquelle|lesquels|lesquelles|dont|où|quoi)$/iu;
const FIRST_OR_SECOND = /^(?:je|j’|me|m’|moi|nous|notre|nos|mon|ma|mes|tu|te|toi|vous|votre|vos|ton|ta|tes)$/iu;

/**
 * Whether a compression is complete French by itself. The checks do not trust the parse that made it: they look at the
 * kept words again, one by one.
 *
 * @returns the first reason against it, or undefined when none was found.
 */
export function grammarRefusal(compression: Compression, words: readonly ParsedWord[]): Refusal | undefined {
  const tree = new Tree(words);
  const kept = new Set(compression.kept);
  const listed = compression.kept.map((index) => ({ index, word: tree.word(index) }));
  const body = listed.filter(({ word }) => word.upos !== "PUNCT");
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return "bare-noun";
  if (TRAILING.has(last.word.upos) || hasRelation(last.word, "mark", "cc", "case", "det")) return "dangling-end";
  if (!balanced(compression.text) || !wholeQuotes(tree, kept, compression.retensed)) return "unbalanced";
  if (listed.some(({ index }) => !agreesWithSubject(tree, index, kept))) return "subject-verb-agreement";
  for (const { index, word } of body) {
    const refusal = referenceRefusal(tree, index, word, kept);
    if (refusal) return refusal;
  }
  return compression.form === "noun-phrase"
    ? nounPhraseRefusal(tree, compression, first.word)
    : clauseRefusal(tree, compression, kept);
}

/** Words that point outside the compression. */
function referenceRefusal(tree: Tree, index: number, word: ParsedWord, kept: ReadonlySet<number>): Refusal | undefined {
  const form = word.form.toLowerCase().replaceAll("'", "’");
  if (FIRST_OR_SECOND.test(form) && (word.upos === "PRON" || word.upos === "DET")) return "first-person";
  if (word.upos === "PRON") {
    if (/^(?:se|s’|soi|qui|que|qu’|rien|personne|nul)$/u.test(form) || hasRelation(word, "expl")) return undefined;
    if (REFERRING.test(form))
      return hasOwner(tree, index, kept) && /^(?:dont|où|lequel|laquelle|lesquels|lesquelles)$/u.test(form)
        ? undefined
        : "pronoun-without-referent";
    return "pronoun-without-referent";
  }
  if (word.upos === "DET") {
    if (/^(?:ce|cet|cette|ces)$/u.test(form)) return "demonstrative";
    if (/^(?:son|sa|ses|leur|leurs)$/u.test(form) && !hasOwner(tree, index, kept)) return "possessive-without-owner";
  }
  if (
    /^(?:autres?|dernie?re?s?|premie?re?s?|mêmes?|tels?|telles?|respectifs?|respectives?|suivante?s?|précédente?s?|dits?|susdite?s?)$/u.test(
      form,
    ) &&
    word.upos !== "NOUN" &&
    /^(?:autres?|mêmes?|tels?|telles?|respecti|suivante?|précédente?)/u.test(form)
  ) {
    return "relative-to-the-text";
  }
  return undefined;
}

/** A noun or name before the word, in the compression, that it can refer to. */
function hasOwner(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  for (let before = index - 1; before >= 0; before--) {
    if (kept.has(before) && /^(?:NOUN|PROPN)$/.test(tree.word(before).upos)) return true;
  }
  return false;
}

function nounPhraseRefusal(tree: Tree, compression: Compression, first: ParsedWord): Refusal | undefined {
  const head = tree.word(compression.head);
  if (LIGHT_NOUNS.has(head.lemma.toLowerCase()) || LIGHT_NOUNS.has(head.text.toLowerCase())) return "light-noun";
  if (!/^(?:DET|NUM)$/.test(first.upos)) return "bare-noun";
  for (const conjunct of tree.childrenBy(compression.head, "conj")) {
    if (!compression.kept.includes(conjunct)) continue;
    const bare = tree.childrenBy(conjunct, "det", "nummod").length === 0 && tree.word(conjunct).morph.Number !== "Plur";
    if (tree.childrenBy(conjunct, "case").length > 0 || (bare && tree.word(conjunct).upos === "NOUN"))
      return "bare-noun";
  }
  const complements = compression.kept.filter(
    (index) => index > compression.head && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tree.word(index).upos),
  );
  if (complements.length === 0) return "no-complement";
  const determiner = tree.childrenBy(compression.head, "det")[0];
  if (determiner !== undefined && !agree(tree.word(determiner), head)) return "agreement";
  const agrees = tree
    .childrenBy(compression.head, "amod")
    .every((index) => agree(tree.word(index), head) || tree.childrenBy(compression.head, "conj").length > 0);
  return agrees ? undefined : "agreement";
}

function clauseRefusal(tree: Tree, compression: Compression, kept: ReadonlySet<number>): Refusal | undefined {
  const predicate = tree.word(compression.head);
  const stays = (index: number): boolean => tree.subtree(index).some((each) => kept.has(each));
  const dependents = tree.children(compression.head).filter(stays);
  const subject = dependents.find((index) => hasRelation(tree.word(index), "nsubj"));
  if (subject !== undefined) {
    const person = tree.word(subject);
    if (person.upos === "NOUN" && !tree.childrenBy(subject, "det", "nummod").some((index) => kept.has(index)))
      return "bare-noun";
  }
  if (predicate.upos === "VERB") {
    const after = tree
      .children(compression.head)
      .filter(
        (index) => index > compression.head && hasRelation(tree.word(index), "obj", "obl", "advcl", "ccomp", "xcomp"),
      );
    if (after.length > 0 && !after.some(stays)) return "missing-object";
  }
  if (predicate.upos === "VERB" && compression.form === "clause") {
    const passive = tree.childrenBy(compression.head, "aux").some((index) => tree.word(index).lemma === "être");
    const reflexive = dependents.some((index) => hasRelation(tree.word(index), "expl"));
    const completed = dependents.some((index) =>
      hasRelation(tree.word(index), "obj", "xcomp", "ccomp", "obl:arg", "iobj", "advcl"),
    );
    if (!passive && !reflexive && !completed && isTransitive(predicate.lemma)) return "missing-object";
    if (
      /^(?:être|avoir|faire|devoir|pouvoir|devenir|sembler|rester|mettre|prendre|donner|rendre)$/.test(
        predicate.lemma,
      ) &&
      !completed
    )
      return "missing-object";
  }
  return undefined;
}

/** A quotation is kept whole, word for word, or not at all. */
function wholeQuotes(tree: Tree, kept: ReadonlySet<number>, retensed: boolean): boolean {
  let open = -1;
  for (const [index, word] of tree.words.entries()) {
    if (/^[«“]$/u.test(word.text)) open = index;
    else if (/^[»”]$/u.test(word.text) && open >= 0) {
      const inside = tree.words.slice(open + 1, index).filter((each) => each.upos !== "PUNCT");
      const stays = inside.filter((each) => kept.has(tree.words.indexOf(each))).length;
      if (stays > 0 && (stays < inside.length || (retensed && inside.some((each) => each.morph.VerbForm === "Fin"))))
        return false;
      open = -1;
    }
  }
  return open < 0 || ![...kept].some((index) => index > open);
}

/** A finite verb has the number of its subject, or of the noun that "qui" stands for; otherwise the parse is wrong. */
function agreesWithSubject(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  const verb = tree.word(index);
  if (verb.morph.VerbForm !== "Fin" || verb.morph.Number === undefined) return true;
  const predicate = hasRelation(verb, "aux", "cop") ? verb.head : index;
  const subject = tree.childrenBy(predicate, "nsubj").find((child) => kept.has(child));
  if (subject === undefined) return true;
  const relative = tree.word(subject).form.toLowerCase() === "qui";
  const owner = relative ? tree.word(predicate).head : subject;
  const noun = tree.words[owner];
  if (noun === undefined || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return true;
  const several = tree.childrenBy(owner, "conj").some((child) => kept.has(child));
  if (several) return verb.morph.Number === "Plur";
  const quantity =
    /^(?:centaine|dizaine|vingtaine|trentaine|millier|majorité|moitié|plupart|tiers|quart|nombre|ensemble|foule|partie|million|milliard)s?$/u.test(
      noun.lemma,
    );
  return (
    quantity || noun.upos === "PROPN" || noun.morph.Number === undefined || noun.morph.Number === verb.morph.Number
  );
}

function agree(one: ParsedWord, other: ParsedWord): boolean {
  const clash = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  return !clash(one.morph.Gender, other.morph.Gender) && !clash(one.morph.Number, other.morph.Number);
}

function balanced(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return count("«") === count("»") && count("“") === count("”") && count("(") === count(")") && !text.includes('"');
}
