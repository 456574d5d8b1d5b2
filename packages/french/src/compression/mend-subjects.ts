import { QUANTITY } from "./clause.ts";
import type { Draft } from "./draft.ts";
import { isOffice } from "./event-nouns.ts";

function has(words: readonly Draft[], head: number, relation: RegExp): boolean {
  return words.some((other) => other.head === head && relation.test(other.deprel));
}

/** Turns a tree round: the noun at its root becomes the subject of a word, with which goes what follows it. */
function makePredicate(words: readonly Draft[], index: number, root: number): void {
  for (const [at, other] of words.entries()) if (other.head === root && at > index) other.head = index;
  [words[index]!.head, words[index]!.deprel] = [-1, "root"];
  [words[root]!.head, words[root]!.deprel] = [index, "nsubj"];
}

/** "Blinken a rencontré lundi le président": a second subject, after the verb, is its object. */
export function mendSecondSubject(words: readonly Draft[], index: number, word: Draft): void {
  if (!word.deprel.startsWith("nsubj") || index < word.head) return;
  const earlier = words.some(
    (other, at) => at < word.head && other.head === word.head && other.deprel.startsWith("nsubj"),
  );
  const object = words.some((other) => other.head === word.head && other.deprel === "obj");
  if (earlier && !object) word.deprel = "obj";
}

/**
 * "Une dispute impliquant la mairie, son port et des marins semble …": of two subjects the second, behind a comma and with an
 * "et" of its own, goes on with what the participle of the first names.
 */
export function mendListedObject(words: readonly Draft[], index: number, word: Draft): void {
  if (!word.deprel.startsWith("nsubj") || index > word.head || word.upos === "PRON") return;
  const first = words.findIndex((other) => other.head === word.head && other.deprel.startsWith("nsubj"));
  if (first < 0 || first === index) return;
  const participle = words.findIndex(
    ({ head, deprel, morph }, at) =>
      head === first && deprel.startsWith("acl") && morph.VerbForm === "Part" && at < index,
  );
  const object = words.findIndex(({ head, deprel }, at) => head === participle && deprel === "obj" && at < index);
  if (participle < 0 || object < 0 || words[ownSpan(words, index).from - 1]?.form !== ",") return;
  const isJoined = words.some(
    ({ head, deprel }, at) =>
      head === index && deprel === "conj" && words.some((other) => other.head === at && other.deprel === "cc"),
  );
  if (isJoined) [word.head, word.deprel] = [object, "conj"];
}

/** "Après avoir vu Xi, Blinken a dit …": a noun after a comma, right before a finite verb without subject, is its subject. */
export function mendLostSubject(words: readonly Draft[], index: number, word: Draft): void {
  if (
    !/^(?:conj|appos|nmod)$/.test(word.deprel) ||
    !/^(?:NOUN|PROPN)$/.test(word.upos) ||
    words[index - 1]?.form !== ","
  )
    return;
  const next = words[index + 1];
  if (next?.morph.VerbForm !== "Fin") return;
  const predicate = next.upos === "AUX" ? next.head : index + 1;
  const verb = words[predicate];
  if (
    !verb ||
    predicate <= index ||
    words.some((other) => other.head === predicate && /^(?:nsubj|expl:subj)/.test(other.deprel))
  )
    return;
  word.deprel = "nsubj";
  word.head = predicate;
}

/** "La patronne du port et son associé ont été condamnés": a verb in the plural has both for subjects. */
export function mendJointSubject(words: readonly Draft[], index: number, word: Draft): void {
  if (word.deprel !== "conj" || !/^(?:NOUN|PROPN)$/.test(word.upos) || !has(words, index, /^cc$/)) return;
  let subject = word.head;
  while (words[subject]?.deprel.startsWith("nmod")) subject = words[subject]!.head;
  const noun = words[subject];
  if (subject === word.head || !noun?.deprel.startsWith("nsubj") || noun.morph.Number !== "Sing") return;
  if (has(words, index, /^case/) || has(words, subject, /^conj/) || noun.head < index) return;
  const verb = words.find(({ head, morph }) => head === noun.head && morph.VerbForm === "Fin") ?? words[noun.head]!;
  if (verb.morph.VerbForm === "Fin" && verb.morph.Number === "Plur") word.head = subject;
}

/** "Quatre « marins » ont été blessés": the noun that opens the sentence without a preposition is what the verb tells of. */
export function mendOpeningSubject(words: readonly Draft[], index: number, word: Draft): void {
  const verb = words[word.head];
  if (word.upos !== "NOUN" || !/^ob[lj]/.test(word.deprel) || verb?.head !== -1 || word.head < index) return;
  const own = words.flatMap(({ head, deprel }, at) => (head === index && deprel !== "punct" ? [at] : []));
  if (Math.min(index, ...own) > 0 || has(words, index, /^(?:case|mark)/)) return;
  const finite = words.find(({ head, morph }) => head === word.head && morph.VerbForm === "Fin") ?? verb;
  const hasSubject = has(words, word.head, /^(?:nsubj|expl:subj)/);
  if (hasSubject || finite.morph.VerbForm !== "Fin" || finite.morph.Number !== word.morph.Number) return;
  word.deprel = "nsubj";
}

/** "Le président Emmanuel Macron va s’adresser …": a finite verb without a subject, hung on the noun before it, has that noun for one. */
export function mendTitledSubject(words: readonly Draft[], index: number, word: Draft): void {
  const noun = words[word.head];
  if (word.morph.VerbForm !== "Fin" || word.upos !== "VERB" || noun?.head !== -1 || word.head > index) return;
  if (!/^(?:parataxis|acl|conj|appos|advcl)$/.test(word.deprel) || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return;
  if (has(words, index, /^(?:nsubj|expl:subj|mark|cc)/) || has(words, word.head, /^(?:cop|aux|case)/)) return;
  const between = words.slice(word.head + 1, index);
  if (between.some(({ upos, morph, form }) => upos === "PUNCT" || morph.VerbForm === "Fin" || /^qu/iu.test(form)))
    return;
  if (noun.morph.Number !== undefined && word.morph.Number !== undefined && noun.morph.Number !== word.morph.Number)
    return;
  makePredicate(words, index, word.head);
}

/** Words that bring in a clause of their own. */
const RELATIVE = /^(?:qui|que|qu[’']|dont|où|lequel|laquelle|lesquels|lesquelles)$/iu;

/**
 * "L’ambassadeur, Luigi Ventura, est visé", "Figure de la gauche, Simone Veil est entrée": of two subjects in front of a
 * verb one stands in apposition to the other, the one between commas, or the one without an article before a name.
 */
export function mendTwoSubjects(words: readonly Draft[], index: number, word: Draft): void {
  if (!word.deprel.startsWith("nsubj") || index > word.head || word.upos === "PRON") return;
  const first = words.findIndex((other) => other.head === word.head && other.deprel.startsWith("nsubj"));
  const other = words[first]!;
  if (first === index || other.upos === "PRON") return;
  const own = ownSpan(words, index);
  if (words[own.from - 1]?.form !== ",") {
    // "Le ministre de la Mer Jean Roche annonce": the name goes with the office.
    if (word.upos === "PROPN" && isOffice(other.lemma)) {
      word.head = first;
      word.deprel = "appos";
    }
  } else if (words[own.to + 1]?.form === ",") {
    word.head = first;
    word.deprel = "appos";
  } else if (word.upos === "PROPN" && !words.some(({ head, deprel }) => head === first && deprel.startsWith("det"))) {
    other.head = index;
    other.deprel = "appos";
  }
}

function ownSpan(words: readonly Draft[], head: number): { from: number; to: number } {
  const inside = (at: number): boolean => {
    for (let each = at, steps = 0; each >= 0 && steps < words.length; each = words[each]!.head, steps++)
      if (each === head) return true;
    return false;
  };
  const own = words.flatMap(({ upos }, at) => (upos !== "PUNCT" && inside(at) ? [at] : []));
  return { from: Math.min(...own), to: Math.max(...own) };
}

/**
 * "La colère des riverains s’est propagée …", "gronde": a participle with its auxiliary or a finite verb, hung on a noun
 * although no pronoun brings it in, is what the sentence says of its first noun.
 */
export function mendPredicateInside(words: readonly Draft[], index: number, word: Draft): void {
  const isConjugated =
    word.morph.VerbForm === "Fin" && (word.upos === "VERB" || (word.upos === "AUX" && word.deprel === "ccomp"));
  if (
    !/^(?:acl|appos|parataxis|nmod|amod|ccomp)/.test(word.deprel) ||
    !(isConjugated || word.morph.VerbForm === "Part")
  )
    return;
  const root = words.findIndex(({ head }) => head === -1);
  const noun = words[root];
  if (!noun || root > index || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return;
  const auxiliary = isConjugated
    ? index
    : words.findIndex(({ head, upos, morph }) => head === index && upos === "AUX" && morph.VerbForm === "Fin");
  if (auxiliary < 0 || has(words, index, /^(?:nsubj|mark|cc)/) || has(words, root, /^(?:cop|aux|case|nsubj)/)) return;
  const before = words.slice(root + 1, index);
  if (before.some(({ form }) => RELATIVE.test(form)) || before.some(({ form }) => /^[:;]$/u.test(form))) return;
  if (before.some(({ morph }, at) => morph.VerbForm === "Fin" && root + 1 + at !== auxiliary)) return;
  const verb = words[auxiliary]!.morph.Number;
  const differs = verb !== undefined && noun.morph.Number !== undefined && verb !== noun.morph.Number;
  // "Plus d’un millier de marins ont défilé"
  if (differs && !QUANTITY.test(noun.lemma)) return;
  makePredicate(words, index, root);
}

/**
 * "blesse à l’arme blanche deux passants": a noun with its own article and no preposition is no complement of the noun
 * before it, but the object of a verb that has none.
 */
export function mendObject(words: readonly Draft[], index: number, word: Draft): void {
  const noun = words[word.head];
  if (!word.deprel.startsWith("nmod") || word.upos !== "NOUN" || word.head > index || !noun) return;
  const verb = words[noun.head];
  if (verb?.upos !== "VERB" || verb.head !== -1 || !noun.deprel.startsWith("obl") || noun.head > word.head) return;
  if (
    has(words, index, /^case/) ||
    !has(words, index, /^(?:det|nummod)/) ||
    has(words, noun.head, /^(?:obj|ccomp|xcomp|aux:pass|expl)/)
  )
    return;
  if (words.slice(word.head, index).some(({ form }) => form === ",")) return;
  word.head = noun.head;
  word.deprel = "obj";
}

/** "Un des quatre skieurs est mort", "Un jeune sur deux se dit …": of whom, and how many of them, belongs to the subject. */
export function mendPartitive(words: readonly Draft[], index: number, word: Draft): void {
  if (!word.deprel.startsWith("obl") || word.head < index) return;
  const preposition = words.findIndex((other) => other.head === index && other.deprel === "case");
  const counted = words[preposition - 1];
  const isShare = word.upos === "NUM" && /^sur$/iu.test(words[preposition]?.form ?? "");
  const isPart = /^(?:de|d[’'])$/iu.test(words[preposition]?.form ?? "") && /^(?:PRON|NUM)$/.test(counted?.upos ?? "");
  if (!counted || !(isShare || isPart)) return;
  if (counted.head !== word.head || !counted.deprel.startsWith("nsubj")) return;
  word.head = preposition - 1;
  word.deprel = "nmod";
}
