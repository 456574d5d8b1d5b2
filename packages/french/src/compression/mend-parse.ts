import type { ParsedWord } from "../words/word.ts";
import type { Draft } from "./draft.ts";
import { isOffice } from "./event-nouns.ts";
import { mendHundreds, mendMeasure, mendSpanOfTime, mendSplitComplement } from "./mend-quantities.ts";

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd’hui|matin|midi|soir)$/iu;
const ETRE = /^(?:être)$/u;

/** Longer "sentences" (tables, lists without a stop) are left as they are: most repairs read the whole sentence. */
const LONGEST = 400;

/**
 * Puts right what a greedy parser gets wrong again and again and grammar alone can tell: a bare weekday is no object, a
 * verb has one subject, "était" before a "finite" verb makes that verb an adjective ("était prête"), a name that follows
 * a title without preposition is in apposition to it.
 */
export function mendParse(words: readonly ParsedWord[]): ParsedWord[] {
  const mended = words.map((word): Draft => ({ ...word }));
  if (words.length > LONGEST) return mended;
  const hasCase = (index: number): boolean =>
    words.some((word) => word.head === index && /^(?:case|mark)/.test(word.deprel));
  const hasDeterminer = (index: number): boolean =>
    words.some((word) => word.head === index && word.deprel.startsWith("det"));
  for (const [index, word] of words.entries()) {
    const head = words[word.head];
    if (!head) continue;
    if (
      WEEKDAY.test(word.form) &&
      /^(?:obj|nsubj|xcomp|nmod|appos)/.test(word.deprel) &&
      !hasCase(index) &&
      !hasDeterminer(index)
    ) {
      mended[index]!.deprel = "obl:mod";
      if (!/^(?:VERB|AUX)$/.test(head.upos)) mended[index]!.head = head.head >= 0 ? head.head : word.head;
    } else if (
      word.upos === "AUX" &&
      ETRE.test(word.lemma) &&
      head.morph.VerbForm === "Fin" &&
      head.upos === "VERB" &&
      word.head > index
    ) {
      mended[index]!.deprel = "cop";
      const { VerbForm: _form, Mood: _mood, Tense: _tense, Person: _person, ...morph } = head.morph;
      mended[word.head]!.upos = "ADJ";
      mended[word.head]!.morph = morph;
    } else if (
      /^nmod/.test(word.deprel) &&
      word.upos === "PROPN" &&
      head.upos === "NOUN" &&
      index > word.head &&
      !hasCase(index) &&
      !hasDeterminer(index)
    ) {
      mended[index]!.deprel = "appos";
    }
  }
  for (const [index, word] of mended.entries()) {
    mendHundreds(mended, index, word);
    mendSpanOfTime(mended, index, word);
    mendMeasure(mended, index, word);
    mendSecondSubject(mended, index, word);
    mendLostSubject(mended, index, word);
    mendTitle(mended, index, word);
    mendInfinitiveConjunct(mended, index, word);
    mendLostCopula(mended, index, word);
    mendLostAuxiliary(mended, index, word);
    mendTitledSubject(mended, index, word);
    mendSplitComplement(mended, index, word);
  }
  return mended;
}

/** "Blinken a rencontré lundi le président": a second subject, after the verb, is its object. */
function mendSecondSubject(words: readonly Draft[], index: number, word: Draft): void {
  if (!word.deprel.startsWith("nsubj") || index < word.head) return;
  const earlier = words.some(
    (other, at) => at < word.head && other.head === word.head && other.deprel.startsWith("nsubj"),
  );
  const object = words.some((other) => other.head === word.head && other.deprel === "obj");
  if (earlier && !object) word.deprel = "obj";
}

/** "Après avoir vu Xi, Blinken a dit …": a noun after a comma, right before a finite verb without subject, is its subject. */
function mendLostSubject(words: readonly Draft[], index: number, word: Draft): void {
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

/** Persons that are somebody’s: the name behind may be that of the other. */
const KIN =
  /^(?:épou(?:x|se)|femme|mari|compagne|compagnon|veuve|veuf|fils|fille|père|mère|parent|frère|sœur|neveu|nièce|oncle|tante|cousine?|avocate?|proche|ami|amie|conseill(?:er|ère)|collaborat(?:eur|rice)|adjointe?|assistante?)$/u;

/** "le secrétaire à la Défense Lloyd Austin": the name stands for the person, not for the ministry. */
function mendTitle(words: readonly Draft[], index: number, word: Draft): void {
  if (word.deprel !== "appos" || word.upos !== "PROPN" || words[index - 1]?.form === ",") return;
  for (let at = word.head, steps = 0; steps < 4; steps++) {
    const noun = words[at];
    if (noun?.upos !== "NOUN") return;
    // "l’épouse du ministre Jean Roche": whose she is, the name tells.
    if (KIN.test(noun.lemma)) return;
    if (isOffice(noun.lemma)) {
      word.head = at;
      return;
    }
    if (noun.deprel !== "nmod") return;
    at = noun.head;
  }
}

/** "de libérer les détenus et de prendre …": an infinitive is joined to an infinitive. */
function mendInfinitiveConjunct(words: readonly Draft[], index: number, word: Draft): void {
  const joined = word.deprel === "conj" || words.some((other) => other.head === index && other.deprel === "cc");
  if (!joined || word.morph.VerbForm !== "Inf" || words[word.head]?.morph.VerbForm === "Inf") return;
  for (let at = index - 1; at >= 0; at--) {
    if (words[at]!.morph.VerbForm !== "Inf") continue;
    word.head = at;
    word.deprel = "conj";
    // What follows and hung on words in between belongs to the conjunct now: arcs do not cross.
    for (const [later, other] of words.entries())
      if (later > index && other.head > at && other.head < index) other.head = index;
    return;
  }
}

/** "le refus de reprendre … a été un accroc": the noun with the copula is the sentence, the noun taken for it its subject. */
function mendLostCopula(words: readonly Draft[], index: number, word: Draft): void {
  if (!/^(?:obl|nmod|obj|appos)/.test(word.deprel) || !/^(?:NOUN|ADJ)$/.test(word.upos)) return;
  const own = (at: number): Draft[] => words.filter((other) => other.head === at && /^(?:cop|aux)/.test(other.deprel));
  if (!own(index).some(({ deprel }) => deprel === "cop") || !own(index).some(({ morph }) => morph.VerbForm === "Fin"))
    return;
  const root = words.findIndex(({ head }) => head === -1);
  if (root < 0 || root > index || !/^(?:NOUN|PROPN)$/.test(words[root]!.upos) || own(root).length > 0) return;
  word.head = -1;
  word.deprel = "root";
  words[root]!.head = index;
  words[root]!.deprel = "nsubj";
}

/** "Plusieurs quartiers de Paris ont été le théâtre de …": a finite auxiliary hung on a noun makes the sentence after it. */
function mendLostAuxiliary(words: readonly Draft[], index: number, word: Draft): void {
  if (word.upos !== "AUX" || word.morph.VerbForm !== "Fin" || /^(?:aux|cop)/.test(word.deprel)) return;
  const subject = words[word.head]?.head === -1 ? word.head : words.findIndex(({ head }) => head === -1);
  if (subject < 0 || subject >= index || !/^(?:NOUN|PROPN)$/.test(words[subject]!.upos)) return;
  const marked = words.some((other) => other.head === subject && /^(?:case|mark|cop|aux)/.test(other.deprel));
  let first = index + 1;
  while (/^(?:AUX|ADV|PRON)$/.test(words[first]?.upos ?? "")) first++;
  const predicate = words[first]?.upos === "DET" ? words[first]!.head : first;
  const found = words[predicate];
  if (marked || !found || predicate < first || !/^(?:VERB|ADJ|NOUN)$/.test(found.upos)) return;
  const verb = found.morph.VerbForm === "Part";
  for (let at = index; at < first; at++) {
    const before = words[at]!;
    before.head = predicate;
    if (before.upos === "AUX") before.deprel = verb ? (at === index ? "aux:tense" : "aux:pass") : "cop";
  }
  for (const [at, other] of words.entries())
    if (at > predicate && other.head < index && other.head >= 0) other.head = predicate;
  found.head = -1;
  found.deprel = "root";
  words[subject]!.head = predicate;
  words[subject]!.deprel = "nsubj";
}

/** "Le président Emmanuel Macron va s’adresser …": a finite verb without a subject, hung on the noun before it, has that noun for one. */
function mendTitledSubject(words: readonly Draft[], index: number, word: Draft): void {
  const noun = words[word.head];
  if (word.morph.VerbForm !== "Fin" || word.upos !== "VERB" || noun?.head !== -1 || word.head > index) return;
  if (!/^(?:parataxis|acl|conj|appos|advcl)$/.test(word.deprel) || !/^(?:NOUN|PROPN)$/.test(noun.upos)) return;
  const has = (head: number, relation: RegExp): boolean =>
    words.some((other) => other.head === head && relation.test(other.deprel));
  if (has(index, /^(?:nsubj|expl:subj|mark|cc)/) || has(word.head, /^(?:cop|aux|case)/)) return;
  const between = words.slice(word.head + 1, index);
  if (between.some(({ upos, morph, form }) => upos === "PUNCT" || morph.VerbForm === "Fin" || /^qu/iu.test(form)))
    return;
  if (noun.morph.Number !== undefined && word.morph.Number !== undefined && noun.morph.Number !== word.morph.Number)
    return;
  const subject = word.head;
  for (const [at, other] of words.entries()) if (other.head === subject && at > index) other.head = index;
  word.head = -1;
  word.deprel = "root";
  noun.head = index;
  noun.deprel = "nsubj";
}
