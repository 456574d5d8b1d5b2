import type { ParsedWord } from "../../words/word.ts";
import type { Compression } from "../compress.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { saidWords } from "./said-words.ts";

/** More finite verbs than words that could join them, or "est" before an infinitive: the parse has lost a word. */
export function runsOn(tree: Tree, compression: Compression): boolean {
  const words = saidWords(compression).map((index) => tree.word(index));
  const verbs = new Set<number>();
  for (const index of saidWords(compression)) {
    const word = tree.word(index);
    if (word.morph.VerbForm === "Fin") verbs.add(hasRelation(word, "aux", "cop") ? word.head : index);
  }
  const joints = words.filter(
    ({ upos, form }) =>
      upos === "SCONJ" ||
      upos === "CCONJ" ||
      /^(?:qui|que|qu’|dont|où|si|comme|quand|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|auxquelles|duquel)$/iu.test(
        form,
      ),
  ).length;
  // A label in guillemets is no clause.
  const quoted = /«[^»]{20,}»/u.test(compression.text);
  if (!quoted && verbs.size > joints + 1) return true;
  // "apprend qu’une enquête": a conjunction whose verb is gone.
  const conjunctions = words.filter(
    ({ upos, form }, at) => upos === "SCONJ" && /^(?:que|qu’|si|s’)$/iu.test(form) && !compares(words, at),
  ).length;
  if (!quoted && compression.form === "clause" && conjunctions > 0 && verbs.size < conjunctions + 1) return true;
  if (compression.form === "clause" && leavesWhat(words)) return true;
  // "née sur les quais entre dans son troisième mois": no preposition stands before another, "entre" is the verb.
  if (words.some(({ form, upos }, at) => /^entre$/iu.test(form) && upos === "ADP" && words[at + 1]?.upos === "ADP"))
    return true;
  if (dropsItsVerb(tree, compression)) return true;
  if (words.some((word, at) => word.morph.VerbForm === "Fin" && words[at + 1]?.morph.VerbForm === "Fin")) return true;
  // "est se concentrer": "de" is lost.
  return words.some((word, at) => {
    const next = /^s[e’]$/u.test(words[at + 1]?.form ?? "") ? words[at + 2] : words[at + 1];
    // "est venue attaquer" has become "vient attaquer": the word in the place of "est" is another.
    const isBeing = word.lemma === "être" && !(compression.retensed && hasRelation(word, "aux"));
    return isBeing && word.morph.VerbForm === "Fin" && next?.morph.VerbForm === "Inf";
  });
}

/** What "que" compares or restricts with has no verb. */
const COMPARES =
  /^(?:plus|moins|aussi|autant|si|tant|tel(?:le)?s?|ainsi|plutôt|même|mieux|pire|meilleure?s?|davantage|autres?|n[e’']|alors|bien|tandis|autrement)$/iu;

/** "sont moins imposés que ceux du travail", "en tant que maire". */
function compares(words: readonly ParsedWord[], que: number): boolean {
  return words.slice(0, que).some(({ form }) => COMPARES.test(form));
}

/** "rapporté que Jeanne Morel": what was reported has lost its verb. */
function leavesWhat(words: readonly ParsedWord[]): boolean {
  const que = words.findLastIndex(({ form }) => /^qu(?:e|[’'])$/iu.test(form));
  const isInside =
    words.slice(0, que).some(({ text }) => text === "«") && words.slice(que).some(({ text }) => text === "»");
  if (leavesRelative(words) || leavesNoSubject(words)) return true;
  if (que <= 0 || isInside || compares(words, que)) return false;
  const behind = words.slice(que + 1);
  const verbs = behind.filter(({ morph }) => morph.VerbForm === "Fin").length;
  // "veulent que les marins qui n’ont pas parlé [aient une tribune]": its only verb is that of "qui".
  const relatives = behind.filter(({ form }) => /^qui$/iu.test(form)).length;
  return verbs <= Math.min(relatives, 1);
}

/** "la seule personne en qui la maire": a relative clause that lost its verb. */
function leavesRelative(words: readonly ParsedWord[]): boolean {
  const relative = words.findLastIndex(
    ({ form }, at) =>
      /^(?:lequel|laquelle|lesquels|lesquelles|auquel|duquel)$/iu.test(form) ||
      (/^(?:qui|quoi)$/iu.test(form) && words[at - 1]?.upos === "ADP"),
  );
  const behind = words.slice(relative + 1);
  return relative > 0 && !behind.some(({ morph }) => morph.VerbForm === "Fin" || morph.VerbForm === "Inf");
}

/** "a décidé que nécessitait des concessions": behind the conjunction the verb has lost its subject. */
function leavesNoSubject(words: readonly ParsedWord[]): boolean {
  return words.some(
    ({ form, upos, morph }, at) =>
      /^qu(?:e|[’'])$/iu.test(form) &&
      // "annonce [… la crise] que traverse la France": the relative pronoun stands behind the verb now.
      (upos === "SCONJ" || /^(?:VERB|AUX)$/.test(words[at - 1]?.upos ?? "")) &&
      /^(?:VERB|AUX)$/.test(words[at + 1]?.upos ?? "") &&
      words[at + 1]?.morph.VerbForm === "Fin" &&
      morph.VerbForm === undefined &&
      !/^(?:soit|fût)$/iu.test(words[at + 1]?.form ?? "") &&
      !compares(words, at),
  );
}

/** Between subject and predicate a finite verb was dropped that is in no relative clause: the subject was that verb’s. */
function dropsItsVerb(tree: Tree, { form, head, kept }: Compression): boolean {
  if (form === "noun-phrase") return false;
  const subject = tree.childrenBy(head, "nsubj").find((child) => kept.includes(child));
  if (subject === undefined) return false;
  // "« … », promet le président": one comma between subject and verb parts two clauses, two hold an aside.
  const between = tree.words.slice(subject + 1, head).filter(({ form: mark }) => mark === ",").length;
  if (between === 1 && tree.words[head - 1]?.form === ",") return true;
  const stays = new Set(kept);
  if (losesRelative(tree, subject, head, stays) || takesRelativeVerb(tree, subject, head, stays)) return true;
  for (let index = subject + 1; index < head; index++) {
    const word = tree.word(index);
    if (word.morph.VerbForm !== "Fin" || stays.has(index)) continue;
    const predicate = hasRelation(word, "aux", "cop") ? word.head : index;
    const relative = tree
      .subtree(predicate)
      .some((each) => /^(?:qui|que|qu’|dont|où|si|comme|quand|lequel|laquelle)$/iu.test(tree.word(each).form));
    if (!relative && predicate !== head) return true;
  }
  return false;
}

/** "Une opération [que l’élu, dans ses vidéos,] qualifie d’« enfumage »": the verb is that of the clause that "que" opened. */
function takesRelativeVerb(tree: Tree, subject: number, head: number, stays: ReadonlySet<number>): boolean {
  const verb = Math.min(head, ...tree.childrenBy(head, "aux", "cop"));
  const que = subject + 1;
  const opener = tree.words[que];
  const opensClause =
    opener !== undefined &&
    que < verb &&
    !stays.has(que) &&
    /^qu(?:e|[’'])$/iu.test(opener.form) &&
    opener.upos !== "ADV";
  return (
    opensClause &&
    !tree.words
      .slice(que, verb)
      .some(
        ({ morph }) =>
          morph.VerbForm === "Fin" &&
          morph.Mood !== undefined &&
          morph.Person !== undefined &&
          morph.Tense !== undefined,
      )
  );
}

/** "Une piste qui n’est pas absurde" without "qui" states what was only said in passing. */
function losesRelative(tree: Tree, subject: number, head: number, stays: ReadonlySet<number>): boolean {
  const relative = tree.words.findIndex(
    ({ form }, index) => index > subject && index < head && /^qui$/iu.test(form) && !stays.has(index),
  );
  if (relative < 0) return false;
  const verb = tree.words.findIndex(({ morph }, index) => index > relative && morph.VerbForm === "Fin");
  return verb >= 0 && stays.has(verb);
}
