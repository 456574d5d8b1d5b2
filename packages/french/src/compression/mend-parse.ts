import type { ParsedWord } from "../words/word.ts";
import type { Draft } from "./draft.ts";
import { isOffice } from "./event-nouns.ts";
import {
  mendAmpersand,
  mendCasedConjunct,
  mendInfinitiveConjunct,
  mendJoinedSubject,
  mendParticipleConjunct,
} from "./mend-conjuncts.ts";
import { mendObjectBeforeComma, mendQuotedNoun, mendStep, mendToneAndSound } from "./mend-nouns.ts";
import {
  mendAtLeast,
  mendBetween,
  mendHundreds,
  mendMeasure,
  mendMoreAndMore,
  mendSpanOfTime,
  mendSplitComplement,
} from "./mend-quantities.ts";
import {
  mendJointSubject,
  mendListedObject,
  mendLostSubject,
  mendObject,
  mendOpeningSubject,
  mendPartitive,
  mendPredicateInside,
  mendSecondSubject,
  mendTitledSubject,
  mendTwoSubjects,
} from "./mend-subjects.ts";
import { mendDeniedVerb, mendHavingNoun, mendLedInfinitive } from "./mend-verbs.ts";
import { isSaying } from "./saying.ts";

const WEEKDAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd’hui|matin|midi|soir)$/iu;
const ETRE = /^(?:être)$/u;

/** Pronouns of six letters and more; French has no others. */
const LONG_PRONOUN =
  /^(?:certain|aucune?s?|chacune?|plusieurs|personne|quelqu|lequel|laquelle|lesquel|duquel|desquel|auquel|auxquel|celles?|celui|quiconque|autrui|quelque|toutes?|(?:lui|elles?|eux|soi|moi|toi|nous|vous)-|même|nulle|quoi|ceux|autres?|beaucoup|dernie|premie|second|deuxième|troisième|vôtres?|nôtres?|leurs?|mienn|tienn|sienn|quelle|combien|d’autres|grand-chose)/iu;

/** "trois cents militants antichasse": a word that the tagger does not know and takes for a pronoun. */
function isNoPronoun(form: string): boolean {
  return form.length >= 6 && /^\p{Ll}+$/u.test(form) && !LONG_PRONOUN.test(form);
}

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
    } else if (word.upos === "PRON" && isNoPronoun(word.form) && words[index - 1]?.upos === "NOUN") {
      mended[index]!.upos = "ADJ";
      mended[index]!.head = index - 1;
      mended[index]!.deprel = "amod";
    } else if (/^s[e’']$/iu.test(word.form) && word.deprel.startsWith("obl")) {
      mended[index]!.deprel = "expl:pv";
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
    mendDeniedVerb(mended, index, word);
    mendHavingNoun(mended, index, word);
    mendLedInfinitive(mended, index, word);
    mendToneAndSound(mended, index, word);
    mendQuotedNoun(mended, index, word);
    mendStep(mended, index, word);
    mendObjectBeforeComma(mended, index, word);
    mendHundreds(mended, index, word);
    mendSpanOfTime(mended, index, word);
    mendMeasure(mended, index, word);
    mendMoreAndMore(mended, index, word);
    mendAtLeast(mended, index, word);
    mendBetween(mended, index, word);
    mendJoinedSubject(mended, index, word);
    mendAmpersand(mended, index, word);
    mendCasedConjunct(mended, index, word);
    mendListedObject(mended, index, word);
    mendTwoSubjects(mended, index, word);
    mendPartitive(mended, index, word);
    mendObject(mended, index, word);
    mendSecondSubject(mended, index, word);
    mendLostSubject(mended, index, word);
    mendOpeningSubject(mended, index, word);
    mendJointSubject(mended, index, word);
    mendSaid(mended, index, word);
    mendConjunction(mended, index, word);
    mendTitle(mended, index, word);
    mendInfinitiveConjunct(mended, index, word);
    mendParticipleConjunct(mended, index, word);
    mendLostCopula(mended, index, word);
    mendLostAuxiliary(mended, index, word);
    mendTitledSubject(mended, index, word);
    mendPredicateInside(mended, index, word);
    mendSplitComplement(mended, index, word);
  }
  return mended;
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
    if (!/^(?:nmod|conj)$/.test(noun.deprel)) return;
    at = noun.head;
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
  if (word.upos !== "AUX" || word.morph.VerbForm !== "Fin") return;
  // An auxiliary stands before its verb.
  if (/^(?:aux|cop)/.test(word.deprel) && word.head > index) return;
  const subject = words[word.head]?.head === -1 ? word.head : words.findIndex(({ head }) => head === -1);
  if (subject < 0 || subject >= index || !/^(?:NOUN|PROPN)$/.test(words[subject]!.upos)) return;
  const marked = words.some(
    (other, at) => at !== index && other.head === subject && /^(?:case|mark|cop|aux)/.test(other.deprel),
  );
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

/** "a affirmé au Caire qu’il partirait": what is said hangs on the verb that says it, wherever that was said. */
function mendSaid(words: readonly Draft[], index: number, word: Draft): void {
  if (!word.deprel.startsWith("acl")) return;
  const root = words.findIndex(({ head }) => head === -1);
  const isMarked = words.some(({ head, deprel, upos }) => head === index && deprel === "mark" && upos === "SCONJ");
  const hasObject = words.some(({ head, deprel }) => head === root && /^(?:obj|ccomp|xcomp)/.test(deprel));
  if (root < 0 || word.head <= root || !isMarked || hasObject || !isSaying(words[root]!.lemma)) return;
  word.head = root;
  word.deprel = "ccomp";
}

/** "démarre alors que des défilés sont prévus": a conjunction of two words opens a circumstance, nothing that is said. */
function mendConjunction(words: readonly Draft[], index: number, word: Draft): void {
  const before = words[index - 1];
  if (word.deprel !== "mark" || !/^qu(?:e|[’'])$/iu.test(word.form) || !CONJUNCTION.test(before?.form ?? "")) return;
  const clause = words[word.head];
  if (!before || !clause?.deprel.startsWith("ccomp") || word.head < index) return;
  clause.deprel = "advcl";
  before.head = word.head;
  before.deprel = "mark";
}

const CONJUNCTION = /^(?:alors|tandis|afin|pour|sans|avant|après|depuis|pendant|parce|dès|bien|sitôt)$/iu;
