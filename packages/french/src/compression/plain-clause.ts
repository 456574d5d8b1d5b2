import { isTransitive } from "../inflection/transitivity.ts";
import type { ParsedWord } from "../words/word.ts";
import { QUANTITY } from "./clause.ts";
import type { Compression } from "./compress.ts";
import { endsOpen } from "./gate/last-word.ts";
import { balanced, isQuoted } from "./gate/quotes.ts";
import { referenceRefusal } from "./gate/references.ts";
import { ABSOLUTE, hasBeing } from "./gate/valency.ts";
import { isSaying } from "./saying.ts";
import { keepSecond, secondPredicate } from "./second-predicate.ts";
import { finiteVerb, type Reading, toPresent } from "./tense.ts";
import { Tree } from "./tree.ts";
import { capitalised, wordsToText } from "./words-to-text.ts";

/** What opens a clause whose verb is not the sentence’s own. */
const OPENS_CLAUSE =
  /^(?:qui|que|qu[’']|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|quand|lorsque|lorsqu[’']|si|comme|puisque|puisqu[’']|parce)$/iu;
/** How a sentence begins that has its subject in front: an article, a number or a quantity. */
const SUBJECT_FIRST =
  /^(?:L’|D’autres|De (?:nombreu(?:x|ses)|plus en plus de)(?!\p{L})|(?:L[ea]s?|Une?|Des|Du|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Douze|Quinze|Vingt|Trente|Cent|Mille|Plusieurs|Quelques?|Certaine?s|Chaque|Près d|Plus d|Moins d|Environ|Au moins|Pas moins d|Jusqu’à|Aucune?)(?![\p{L}-])|\d)/u;
/** Verbs with two complements, of which the one without a preposition cannot be missing. */
const GIVES =
  /^(?:proposer|offrir|donner|présenter|vendre|remettre|livrer|envoyer|adresser|confier|accorder|attribuer|infliger|imposer)$/u;
/** Verbs beside those of saying whose clause tells what was then to come. */
const REPORTS = /^(?:confirmer|promettre|savoir|révéler|jurer|garantir|apprendre|espérer|craindre)$/u;
/** ", dont trois avec sursis,", ", mais aussi l’île,": what limits or widens the subject is none of its asides. */
const LIMITS = /^(?:dont|mais|et|ou|ni|comme|ainsi|sauf|hors|y|selon|si|sans)$/iu;
/** What belongs to the verb that it stands before. */
const CLITIC = /^(?:n[e’']|s[e’']|l[ea’']|les|lui|leur|y|en)$/iu;

/**
 * A sentence as it stands, with its verb in the present: for the many that a greedy parse takes apart wrongly, although
 * nothing has to be left out of them. Since it is no cut, nothing can be lost by cutting; what is asked, word by word and
 * not of the tree, is where the subject ends, that nothing points outside, and that the end leaves nothing open. At most one
 * aside goes, between commas before the verb.
 *
 * @param words the sentence, parsed; `text` is what their offsets point into.
 * @param aside whether what is told of the subject between two commas goes: "Odile Ferrant, la doyenne du port, prend …".
 * @returns undefined when its subject does not stand in front, or what is said of it is no statement by itself. `isSpoilt`
 * tells that something in it points outside: only a beginning of it may be printed.
 */
export function plainClause(
  words: readonly ParsedWord[],
  text: string,
  tense: Reading,
  aside: "goes" | "stays" = "goes",
): { readonly clause: Compression; readonly isSpoilt: boolean } | undefined {
  const tree = Tree.of(words);
  const last = words.findLastIndex(({ upos }) => upos !== "PUNCT");
  const verb = mainVerb(words);
  if (verb === undefined || /^(?:Sub|Imp)$/.test(words[verb]!.morph.Mood ?? "")) return undefined;
  // What a colon brings in is another sentence.
  if (words.some(({ text: mark }, index) => mark === ":" && index < last && !isQuoted(tree, index))) return undefined;
  const subject = subjectBefore(words, verb, text, aside);
  if (!subject || !agrees(words, subject, verb)) return undefined;
  const closing = /^[»”)]$/u.test(words[last + 1]?.text ?? "") ? 1 : 0;
  const kept = new Set([...subject, ...range(verb, last + 1 + closing)]);
  const rewritten = new Map<number, string>();
  // The parse may have another root than the verb of the sentence.
  const governor = words[verb]!.head;
  const predicate = governor >= 0 && finiteVerb(tree, governor) === verb ? governor : verb;
  if (!toPresent(tree, predicate, tense, kept, rewritten) || lacksObject(tree, predicate)) return undefined;
  // "a confirmé qu’il serait reconduit" → "confirme qu’il sera reconduit"
  if (rewritten.size > 0 && (isSaying(words[predicate]!.lemma) || REPORTS.test(words[predicate]!.lemma)))
    for (const said of tree.childrenBy(predicate, "ccomp")) toPresent(tree, said, "reported", kept, rewritten);
  if (rewritten.size > 0 && !bringsSecond(tree, predicate, rewritten)) return undefined;
  // "a expliqué avoir des visions": no part of the tense.
  if (range(verb, last).some((index) => !kept.has(index) && words[index]!.morph.VerbForm !== "Part")) return undefined;
  const spaced = capitalised(wordsToText(tree, text, { kept, rewritten }).trim());
  // A stray comma before the verb is the first that is left.
  const written = subject.at(-1) === verb - 2 ? spaced.replace(/,(?= )/u, "") : spaced;
  const clause: Compression = {
    form: "clause",
    text: written,
    kept: [...kept],
    head: predicate,
    retensed: rewritten.size > 0,
    prominence: 1,
  };
  if (!balanced(written) || endsOpen(written, words[last]!, words[last - 1]) || /^[^,]*,$/u.test(written))
    return undefined;
  return { clause, isSpoilt: [...kept].some((index) => referenceRefusal(tree, index, words[index]!, clause)) };
}

/** "a saisi le bac et fermé le port" → "saisit le bac et ferme le port". @returns false when the second verb cannot follow. */
function bringsSecond(tree: Tree, predicate: number, rewritten: Map<number, string>): boolean {
  const isDone = (index: number): boolean =>
    tree.word(index).morph.VerbForm === "Part" && tree.childrenBy(index, "aux", "nsubj").length === 0;
  const others = tree.childrenBy(predicate, "conj").filter((index) => index > predicate && isDone(index));
  if (others.length === 0 || hasBeing(tree, predicate)) return true;
  const second = secondPredicate(tree, predicate);
  return others.length === 1 && second !== undefined && keepSecond(tree, predicate, second, rewritten);
}

/** Whether words that stand in front of a sentence state something by themselves: they have a verb that nothing there calls for. */
export function hasOwnVerb(words: readonly ParsedWord[]): boolean {
  return mainVerb(words) !== undefined;
}

/** The first finite verb that no relative pronoun or conjunction before it has called for, outside quotations. */
function mainVerb(words: readonly ParsedWord[]): number | undefined {
  let called = 0;
  let isQuoted = false;
  for (const [index, { form, morph, text, upos }] of words.entries()) {
    if (/^[«“]$/u.test(text)) isQuoted = true;
    else if (/^[»”]$/u.test(text)) isQuoted = false;
    if (isQuoted) continue;
    // "quatre ans de prison, dont deux avec sursis, …": no clause.
    const isShare = /^dont$/iu.test(form) && words[index + 1]?.upos === "NUM";
    if (OPENS_CLAUSE.test(form) && upos !== "VERB" && !isShare) called++;
    if (morph.VerbForm !== "Fin" || !/^(?:VERB|AUX)$/.test(upos)) continue;
    if (called === 0) return index;
    called--;
  }
  return undefined;
}

/**
 * The words of a noun or name in front, up to its verb: with what is told of it between two commas when that is a name
 * ("Un colonel, Rui Falcato, prend"), else without it.
 */
function subjectBefore(
  words: readonly ParsedWord[],
  verb: number,
  text: string,
  told: "goes" | "stays",
): number[] | undefined {
  const [first] = words;
  // "Radio Valmont ferme": a name that begins with a noun.
  const isNamed = first?.upos === "PROPN" || (first?.upos === "NOUN" && words[1]?.upos === "PROPN");
  if (verb === 0 || !(isNamed || SUBJECT_FIRST.test(capitalised(text)))) return undefined;
  const all = range(0, verb);
  if (!all.some((index) => /^(?:NOUN|PROPN|NUM)$/.test(words[index]!.upos))) return undefined;
  const commas = all.filter((index) => words[index]!.text === ",");
  const [from, to] = [commas[0], commas.at(-1)];
  if (from === undefined || to === undefined) return all;
  // "Les quais de Lannec, Vauze et Marvila ferment": a list.
  const joint = all.findLast((index) => /^(?:et|ou)$/iu.test(words[index]!.form));
  const isList = joint !== undefined && joint > to && !all.some((index) => /^(?:VERB|AUX)$/.test(words[index]!.upos));
  if (isList) return all;
  // "Le pèlerinage de Lannec, pourrait": a comma that parts a subject from its verb, unless somebody says it there.
  const isStray = commas.length === 1 && from === verb - 1 && from > 1 && !isSaying(words[verb]!.lemma);
  if (isStray) return all.filter((index) => index !== from);
  const isClosed = commas.length > 1 && all.slice(to + 1).every((index) => CLITIC.test(words[index]!.form));
  // "Les années passant, …": a clause of its own stands in front.
  if (!isClosed || words[from - 1]!.morph.VerbForm === "Part") return undefined;
  if (told === "stays" && commas.length === 2) return all;
  const aside = words.slice(from + 1, to);
  if (LIMITS.test(aside[0]?.form ?? "")) return commas.length === 2 ? all : undefined;
  if (commas.length === 2 && aside.every(({ upos }) => /^(?:PROPN|ADP|DET)$/.test(upos))) return all;
  return hasOwnVerb(aside) ? undefined : all.filter((index) => index < from || index > to);
}

/** Whether the verb has the number of the noun or name in front. */
function agrees(words: readonly ParsedWord[], subject: readonly number[], verb: number): boolean {
  const number = words[verb]!.morph.Number;
  const nouns = subject.map((index) => words[index]!).filter(({ upos }) => /^(?:NOUN|PROPN)$/.test(upos));
  const [head] = nouns;
  const several = subject.some(
    (index) => /^(?:et|ou|ni|ainsi)$/iu.test(words[index]!.form) || words[index]!.morph.Number === "Plur",
  );
  if (number === "Plur" && !several && !QUANTITY.test(head?.lemma ?? "")) return false;
  // "L’un des quatre marins est décédé"
  if (/^une?$/iu.test(words[1]!.form) && words[1]!.upos !== "DET") return true;
  if (!head || number === undefined || head.upos === "PROPN" || QUANTITY.test(head.lemma)) return true;
  const isJoint = subject.some((index) => /^(?:et|ou|ainsi)$/iu.test(words[index]!.form));
  return isJoint || head.morph.Number === undefined || head.morph.Number === number;
}

/** "Le ministre affirme sur les ondes": what he says stood elsewhere. */
function lacksObject(tree: Tree, verb: number): boolean {
  const { lemma, morph, upos } = tree.word(verb);
  const isPassive = morph.VerbForm === "Part" && hasBeing(tree, verb);
  if (upos !== "VERB" || isPassive || !isTransitive(lemma) || ABSOLUTE.has(lemma)) return false;
  const behind = tree.words.slice(verb + 1);
  // "appelle dans un communiqué à une grève"
  if (lemma === "appeler" && behind.some(({ form, upos: kind }) => /^(?:à|aux?)$/iu.test(form) && kind === "ADP"))
    return false;
  const next = behind.find((word) => word.upos !== "ADV");
  const isThere =
    (next !== undefined && next.upos !== "ADP" && next.upos !== "PUNCT") ||
    behind.some(({ form }) => /^qu(?:e|’)$/iu.test(form)) ||
    tree.childrenBy(verb, "obj", "ccomp", "xcomp", "expl").length > 0 ||
    (!GIVES.test(lemma) && tree.childrenBy(verb, "iobj", "obl:arg").length > 0);
  return !isThere;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
