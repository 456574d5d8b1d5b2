import { isTransitive } from "../inflection/transitivity.ts";
import type { ParsedWord } from "../words/word.ts";
import { QUANTITY } from "./clause.ts";
import type { Compression } from "./compress.ts";
import { isEventNoun, isNamingNoun } from "./event-nouns.ts";
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
  | "question-cut"
  | "participle-clause"
  | "two-clauses"
  | "residue"
  | "first-person";

/** Nouns that are tools of grammar ("au cours de", "la part de") or say nothing without what stood around them. */
const LIGHT_NOUNS = new Set(
  "cours milieu biais lieu propos marge part fin cas égard sein titre terme moyen suite faveur fait fois façon manière sorte espèce genre type mesure cadre base point nom vue raison cause exception grâce côté bout partir vis-à-vis acronyme transcription lecture mois an année jour semaine heure minute dizaine douzaine centaine millier pourcent pourcentage nombre ensemble reste chose quelque même autre tel million milliard majorité plupart moitié tiers quart peu euro dollar kilomètre mètre kilo gramme veille lendemain matin soir lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre début bord".split(
    " ",
  ),
);
/** Nouns that announce something: nothing follows. */
const OPEN_NOUN = /^(?:nécessaire|fait|cas|point|façon|manière|sorte|espèce|genre|biais|titre|but|fin)$/iu;
/** Adverbs that announce the word they weigh. */
const OPEN_ADVERB =
  /^(?:presque|aussi|très|trop|si|environ|quasi|quasiment|notamment|surtout|autant|tellement|pourquoi|comment|combien|quand)$/iu;
/** "Jeanne Morel Les bateaux sont rentrés": the name of who speaks, set before what she says. */
const RUN_IN =
  /^(?:\p{Lu}[\p{L}-]+ ){2,3}(?:L[ea]s?|L’|Une?|Des|Ces?|Cette|C’|En|Dans|Ils?|Elles?|On|Nous|Je|J’|Peu|Beaucoup|Certains|Plusieurs|Tout|Mais|Oui|Non|Si|Pour|Quand|Comme)[ \p{L}]/u;
/** Traces of words that were lost: half a contraction, an apposition without its end, a lone participle, "à la fois" without "et". */
const SCAR =
  /\s(?:du le|de le|de les|à le|à les|du la|au le)\s|,\s(?:une?|l[ae]|des|l’)\s?\p{Ll}[\p{Ll}-]+$|,\s(?:deux|trois|quatre|plusieurs|quelques)\s\p{Ll}+$|,\s\p{Ll}[\p{L}-]*$|\s(?:est|sont|était|étaient)\sà\s\p{Ll}+s(?:\s|$)|\s(?:a|ont|aura|auront|avait|aurait|auraient|avoir)\slieu$|\sà la fois\s(?!.*\s(?:et|ou|,)\s)/u;
/** Two names that share a verb: "Didier Roux et Maxime Blot". */
const JOINED = /^(?:\p{Lu}[\p{L}’-]+ ){1,3}et (?:\p{Lu}[\p{L}’-]+ ){1,3}/u;
/** A subordinate clause that stands for a sentence. */
const SUBORDINATE =
  /^(?:Alors qu|Tandis qu|Si\s|S’il|Comme\s|Lorsqu|Quand\s|Puisqu|Parce qu|Bien qu|Après qu|Avant qu|Tant qu|Même si|Dès qu|Pour qu)/u;
/** A quantity that is plural without saying so. */
const MANY = /^(?:Beaucoup|Peu|La plupart|Bon nombre|Nombre|Trop|Tant)\sd(?:e|’|es)(?=[\s\p{L}])/u;
/** Verbs that need an object also with "se": "s’offrir une ovation". */
const TO_ONESELF = /^(?:offrir|accorder|permettre|donner|voir|adjuger|payer|attirer|réserver|assurer|procurer)$/u;
const DATED = /\sle\s\d{1,2}(?:er)?\s\p{Ll}/u;
const TIME_WORD = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd’hui|matin|soir)$/iu;
/** Verbs that form one expression with a bare noun: "porter plainte", "avoir lieu". */
const LIGHT_VERB =
  /^(?:avoir|faire|prendre|mettre|rendre|porter|tenir|donner|tirer|perdre|demander|entrer|trouver|crier)$/u;
/** Verbs that say nothing without what they call their object. */
const NEEDS_ATTRIBUTE =
  /^(?:décrire|qualifier|considérer|présenter|juger|traiter|définir|désigner|voir|apparaître|reconnaître)$/u;
const TRAILING = new Set(["ADP", "DET", "CCONJ", "SCONJ", "AUX"]);
const FIRST_OR_SECOND = /^(?:je|j’|me|m’|moi|nous|notre|nos|mon|ma|mes|tu|te|toi|vous|votre|vos|ton|ta|tes)$/iu;

/**
 * Whether a compression is complete French by itself. The checks do not trust the parse that made it: they look at the
 * kept words again, one by one.
 *
 * @returns the first reason against it, or undefined when none was found.
 */
export function grammarRefusal(compression: Compression, words: readonly ParsedWord[]): Refusal | undefined {
  const tree = Tree.of(words);
  const kept = new Set(compression.kept);
  const listed = compression.kept.map((index) => ({ index, word: tree.word(index) }));
  const body = listed.filter(({ word }) => word.upos !== "PUNCT");
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last) return "bare-noun";
  if (first.word.upos === "SCONJ" || first.word.upos === "CCONJ" || crossesBorder(tree, compression))
    return "dangling-end";
  if (TRAILING.has(last.word.upos) || hasRelation(last.word, "mark", "cc", "case", "det")) return "dangling-end";
  if (losesComplement(tree, last.index)) return "no-complement";
  if (OPEN_NOUN.test(last.word.form) || OPEN_ADVERB.test(last.word.form)) return "dangling-end";
  if (/[#@]\p{L}|https?:|www\.|\p{Extended_Pictographic}/u.test(compression.text)) return "residue";
  if (
    /-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce)(?!\p{L})/iu.test(compression.text) &&
    !/\?$/u.test(compression.text)
  )
    return "question-cut";
  if (!balanced(compression.text) || !wholeQuotes(tree, kept, compression.retensed)) return "unbalanced";
  if (SCAR.test(compression.text) || (SUBORDINATE.test(compression.text) && !/\?$/u.test(compression.text)))
    return "dangling-end";
  if (
    (MANY.test(compression.text) || JOINED.test(compression.text)) &&
    compression.form !== "noun-phrase" &&
    !hasPlural(tree, compression)
  )
    return "subject-verb-agreement";
  if (RUN_IN.test(compression.text) || runsOn(tree, compression)) return "two-clauses";
  if (listed.some(({ index }) => !agreesWithSubject(tree, index, kept))) return "subject-verb-agreement";
  if (body.some(({ index }) => lostObject(tree, index, kept))) return "missing-object";
  if (isJuxtaposed(tree, saidWords(compression))) return "dangling-end";
  if (/(?:^|[\s,])(?:mais|or|car|donc)\s\p{Lu}[\p{L}-]*$/u.test(compression.text)) return "dangling-end";
  if (last.word.morph.VerbForm === "Inf" && isTransitive(last.word.lemma)) return "missing-object";
  if (body.some(({ index }) => isLooseConjunct(tree, index, kept))) return "dangling-end";
  for (const { index, word } of body) {
    const refusal = referenceRefusal(tree, index, word, kept, compression);
    if (refusal) return refusal;
  }
  if (
    compression.form === "reported" &&
    /(?:^|\s)(?:reste|restent|resterai(?:en)?t|est|sont|a|ont|devient|deviennent|semble|semblent), selon /u.test(
      compression.text,
    )
  )
    return "missing-object";
  return compression.form === "noun-phrase"
    ? nounPhraseRefusal(tree, compression, first.word)
    : clauseRefusal(tree, compression, kept);
}

function hasPlural(tree: Tree, { head, kept }: Compression): boolean {
  return [head, ...tree.childrenBy(head, "aux", "cop")].some(
    (index) =>
      kept.includes(index) && tree.word(index).morph.VerbForm === "Fin" && tree.word(index).morph.Number === "Plur",
  );
}

/** More finite verbs than words that could join them, or "est" before an infinitive: the parse has lost a word. */
function runsOn(tree: Tree, compression: Compression): boolean {
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
      /^(?:qui|que|qu’|dont|où|si|comme|quand|lequel|laquelle|lesquels)$/iu.test(form),
  ).length;
  const quoted = /«[^»]*»/u.test(compression.text);
  if (!quoted && verbs.size > joints + 1) return true;
  // "apprend qu’une enquête": a conjunction whose verb is gone.
  const conjunctions = words.filter(({ upos, form }) => upos === "SCONJ" && /^(?:que|qu’|si|s’)$/iu.test(form)).length;
  if (!quoted && compression.form === "clause" && conjunctions > 0 && verbs.size < conjunctions + 1) return true;
  if (dropsItsVerb(tree, compression)) return true;
  if (words.some((word, at) => word.morph.VerbForm === "Fin" && words[at + 1]?.morph.VerbForm === "Fin")) return true;
  return words.some(
    (word, at) => word.lemma === "être" && word.morph.VerbForm === "Fin" && words[at + 1]?.morph.VerbForm === "Inf",
  );
}

/** Between subject and predicate a finite verb was dropped that is in no relative clause: the subject was that verb’s. */
function dropsItsVerb(tree: Tree, { form, head, kept }: Compression): boolean {
  if (form === "noun-phrase") return false;
  const subject = tree.childrenBy(head, "nsubj").find((child) => kept.includes(child));
  if (subject === undefined) return false;
  const stays = new Set(kept);
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

/** A noun at the end whose "de …" was cut off: "refuse le retour [d’une jihadiste]". */
function losesComplement(tree: Tree, last: number): boolean {
  const next = tree.words[last + 1];
  if (!/^(?:NOUN|ADJ)$/.test(tree.word(last).upos) || next?.upos !== "ADP") return false;
  return (
    /^(?:de|d’)$/iu.test(next.form) ||
    (isEventNoun(tree.word(last).lemma) && /^(?:à|en|contre|vers|entre)$/iu.test(next.form))
  );
}

/** A verb inside the compression whose object or clause was cut off. */
function lostObject(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  if (tree.word(index).upos !== "VERB") return false;
  const needed = tree.childrenBy(index, "obj", "ccomp", "xcomp").filter((child) => tree.word(child).upos !== "PUNCT");
  return needed.some((child) => !tree.subtree(child).some((each) => kept.has(each)));
}

/** "A, B et C": one of the conjuncts must bring its "et" or "ou". */
function hasFinalConjunct(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  return tree
    .childrenBy(head, "conj")
    .some((conjunct) => kept.has(conjunct) && tree.childrenBy(conjunct, "cc").some((mark) => kept.has(mark)));
}

/** A noun and an article that met because what stood between them was dropped: "le commerce [, …,] l’affirmation". */
function isJuxtaposed(tree: Tree, kept: readonly number[]): boolean {
  return kept.some((index, at) => {
    const before = kept[at - 1];
    if (before === undefined || index === before + 1 || tree.word(index).upos !== "DET") return false;
    const dropped = tree.words.slice(before + 1, index).some((word) => word.upos !== "PUNCT");
    return dropped && /^(?:NOUN|ADJ|PROPN)$/.test(tree.word(before).upos);
  });
}

/** A conjunct that lost its "et" or comma, or a noun joined by "mais" to nothing: "… à Washington, mais Pékin". */
function isLooseConjunct(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  const word = tree.word(index);
  if (!hasRelation(word, "conj") || !kept.has(word.head)) return false;
  const marks = tree.childrenBy(index, "cc").filter((child) => kept.has(child));
  const noun = /^(?:NOUN|PROPN)$/.test(word.upos);
  if (noun && marks.some((child) => /^(?:mais|or|car|donc)$/iu.test(tree.word(child).form))) return true;
  const first = Math.min(...tree.subtree(index).filter((each) => kept.has(each)));
  const before = Math.max(-1, ...[...kept].filter((each) => each < first));
  if (noun && marks.length === 0 && !hasFinalConjunct(tree, word.head, kept)) return true;
  return (
    marks.length === 0 &&
    before >= 0 &&
    !/^(?:,|et|ou|ni|;)$/iu.test(tree.word(before).form) &&
    !tree.words.slice(before + 1, first).every((each) => each.form === ",")
  );
}

/** Words that point outside the compression. */
function referenceRefusal(
  tree: Tree,
  index: number,
  word: ParsedWord,
  _kept: ReadonlySet<number>,
  compression: Compression,
): Refusal | undefined {
  const form = word.form.toLowerCase().replaceAll("'", "’");
  // "prouve le contraire": of what, the text before says.
  if (
    /^(?:contraire|inverse)$/u.test(form) &&
    tree.words[index + 1]?.form.toLowerCase() !== "de" &&
    word.upos === "NOUN"
  )
    return "relative-to-the-text";
  if (FIRST_OR_SECOND.test(form) && (word.upos === "PRON" || word.upos === "DET")) return "first-person";
  if (word.upos === "PRON") {
    if (/^(?:lui|eux)$/u.test(form) && tree.childrenBy(index, "case").length === 0) return "pronoun-without-referent";
    if (/^(?:se|s’|soi|qui|que|qu’|rien|personne|nul)$/u.test(form) || hasRelation(word, "expl")) return undefined;
    if (/^(?:dont|où|lequel|laquelle|lesquels|lesquelles)$/u.test(form) && hasOwner(tree, index, ownersOf(compression)))
      return undefined;
    if (/^(?:il|elle|ils|elles)$/u.test(form) && hasMatchingOwner(tree, index, ownersOf(compression))) return undefined;
    return "pronoun-without-referent";
  }
  if (word.upos === "DET") {
    if (/^(?:ce|cet|cette|ces)$/u.test(form)) return "demonstrative";
    const owners = ownersOf(compression);
    if (/^(?:son|sa|ses)$/u.test(form) && !hasOwner(tree, index, owners, "Sing", compression.form === "noun-phrase"))
      return "possessive-without-owner";
    if (/^leurs?$/u.test(form) && !hasOwner(tree, index, owners, "Plur")) return "possessive-without-owner";
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

/** The words in the order they are printed; of reported speech only the statement, since the speaker comes after it. */
function saidWords({ form, kept, head }: Compression): readonly number[] {
  return form === "reported" ? kept.filter((index) => index > head) : kept;
}

/** What a pronoun can refer to: in reported speech, not the speaker, who is named after the statement. */
function ownersOf(compression: Compression): ReadonlySet<number> {
  return new Set(saidWords(compression));
}

/** A noun or name before the word that it can refer to; names count as singular unless two are joined. */
function hasOwner(
  tree: Tree,
  index: number,
  owners: ReadonlySet<number>,
  number?: "Sing" | "Plur",
  namesOnly = false,
): boolean {
  return [...owners].some((each) => {
    const word = tree.word(each);
    if (each >= index || !(word.upos === "PROPN" || (word.upos === "NOUN" && !namesOnly))) return false;
    const several = tree.childrenBy(each, "conj").some((child) => owners.has(child));
    const own = several ? "Plur" : (word.morph.Number ?? "Sing");
    return number === undefined || own === number;
  });
}

/** Words from both sides of a parenthesis, a dash, a colon or a semicolon that was dropped. */
function crossesBorder(tree: Tree, compression: Compression): boolean {
  const words = saidWords(compression);
  for (let at = 1; at < words.length; at++) {
    const between = tree.words.slice(words[at - 1]! + 1, words[at]);
    const borders = between.filter(({ text }) => /^(?:[:;()[\]–—]|\.\.\.|…)$/u.test(text)).map(({ text }) => text);
    const pairs = borders.join("");
    if (borders.length > 0 && !/^(?:\(\)|\[\]|––|——)+$/u.test(pairs)) return true;
  }
  return false;
}

/** "Le maire annonce qu’il part": one noun or name before the pronoun, of its number and not of the other gender. */
function hasMatchingOwner(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  const plural = /s$/u.test(tree.word(index).form);
  const gender = /^elle/iu.test(tree.word(index).form) ? "Fem" : "Masc";
  const before = [...kept].filter(
    (each) =>
      each < index &&
      /^(?:NOUN|PROPN)$/.test(tree.word(each).upos) &&
      hasRelation(tree.word(each), "nsubj", "conj", "appos", "flat", "root"),
  );
  if (plural) return before.some((each) => tree.word(each).morph.Number === "Plur");
  const owner = before.map((each) => tree.word(each)).find((word) => word.morph.Number !== "Plur");
  return owner !== undefined && (owner.morph.Gender ?? gender) === gender;
}

function nounPhraseRefusal(tree: Tree, compression: Compression, first: ParsedWord): Refusal | undefined {
  const finite = compression.kept.some((index) => tree.word(index).morph.VerbForm === "Fin");
  if (
    finite &&
    !/\s(?:qui|que|qu’|dont|où|auquel|auxquels|auxquelles|laquelle|lesquels|lesquelles)[\s\p{L}]/u.test(
      compression.text,
    )
  )
    return "dangling-end";
  // "Les riverains ayant appelé …": a sentence that never comes to its verb.
  if (/\s(?:puis|mais|car)\s/u.test(compression.text)) return "dangling-end";
  if (/\s(?:ayant|étant|n’ayant|n’étant)\s/u.test(compression.text)) return "participle-clause";
  const head = tree.word(compression.head);
  if (LIGHT_NOUNS.has(head.lemma.toLowerCase()) || LIGHT_NOUNS.has(head.text.toLowerCase())) return "light-noun";
  if (!/^(?:DET|NUM)$/.test(first.upos) || /^\p{Lu}/u.test(head.text)) return "bare-noun";
  for (const conjunct of tree.childrenBy(compression.head, "conj")) {
    if (!compression.kept.includes(conjunct)) continue;
    const bare =
      tree.childrenBy(conjunct, "det", "nummod").length === 0 &&
      (tree.word(conjunct).morph.Number !== "Plur" || head.morph.Number === "Sing");
    if (tree.childrenBy(conjunct, "case").length > 0 || (bare && tree.word(conjunct).upos === "NOUN"))
      return "bare-noun";
  }
  const infinitive = tree
    .childrenBy(compression.head, "acl")
    .some((index) => compression.kept.includes(index) && tree.word(index).morph.VerbForm === "Inf");
  // "(accuser) la coopérative de cacher …": only a noun of act or quality takes an infinitive of its own.
  if (infinitive && (!isEventNoun(head.lemma) || isNamingNoun(head.lemma))) return "dangling-end";
  const between = compression.kept.filter((index) => tree.word(index).form.toLowerCase() === "entre");
  const lonely = between.some((index) => {
    const noun = tree.word(index).head;
    return (
      tree.words[noun]?.morph.Number === "Sing" &&
      !tree.childrenBy(noun, "conj").some((child) => compression.kept.includes(child))
    );
  });
  if (lonely) return "missing-object";
  const complements = compression.kept.filter(
    (index) => index > compression.head && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tree.word(index).upos),
  );
  if (complements.length === 0) return "no-complement";
  if (/,\s(?:à|aux?|de|du|des|en|pour|par|avec|selon|chez)\s/u.test(compression.text)) return "dangling-end";
  if (/^D(?:e\s|’)/u.test(compression.text) && tree.word(compression.kept[1] ?? compression.head).upos === "NOUN")
    return "bare-noun";
  if (TIME_WORD.test(tree.word(compression.kept.at(-1)!).form) || DATED.test(compression.text)) return "light-noun";
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
    if (tree.childrenBy(subject, "case").some((index) => kept.has(index))) return "bare-noun";
    const person = tree.word(subject);
    const opening = tree.word(Math.min(...kept));
    const startsWithSubject = Math.min(...kept) >= Math.min(...tree.subtree(subject)) && opening.upos !== "VERB";
    if (compression.form === "clause" && !startsWithSubject && opening.upos !== "PUNCT") return "dangling-end";
    // "Beaucoup de participants, des hommes prennent": an apposition that lost its end.
    const before = [...kept].filter((index) => index < compression.head);
    const commas = before.filter((index) => tree.word(index).form === ",").length;
    if (commas === 1 && !before.some((index) => tree.word(index).upos === "CCONJ")) return "dangling-end";
    const impersonal = /^(?:rien|personne|nul|tout|chacun|aucun|aucune)$/iu.test(person.form);
    if (
      !/^(?:NOUN|PROPN|NUM|X)$/.test(person.upos) &&
      !impersonal &&
      !/^(?:il|elle|ils|elles|ce|c’)$/iu.test(person.form)
    )
      return "bare-noun";
    if (
      kept.has(subject) &&
      person.upos === "NOUN" &&
      !tree.childrenBy(subject, "det", "nummod").some((index) => kept.has(index))
    )
      return "bare-noun";
  }
  const bareObject = dependents.some((index) => {
    const isBare = tree.childrenBy(index, "det", "nummod", "case", "advmod").length === 0;
    return hasRelation(tree.word(index), "obj") && kept.has(index) && tree.word(index).upos === "NOUN" && isBare;
  });
  if (bareObject && !LIGHT_VERB.test(predicate.lemma)) return "bare-noun";
  if (
    NEEDS_ATTRIBUTE.test(predicate.lemma) &&
    tree.words.some((word, index) => word.form === "comme" && index > compression.head && !kept.has(index))
  )
    return "missing-object";
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
    const object = dependents.some((index) => hasRelation(tree.word(index), "obj", "xcomp", "ccomp"));
    if (reflexive && !object && TO_ONESELF.test(predicate.lemma)) return "missing-object";
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
  const open: { mark: string; at: number }[] = [];
  for (const [index, { text }] of tree.words.entries()) {
    if (text === "«" || text === "“") open.push({ mark: text, at: index });
    else if (text === "»" || text === "”") {
      const opening = open.findLastIndex(({ mark }) => mark === (text === "»" ? "«" : "“"));
      if (opening < 0) return ![...kept].some((each) => each < index);
      if (!keptWhole(tree, kept, open[opening]!.at, index, retensed)) return false;
      open.length = opening;
    }
  }
  return open.length === 0 || ![...kept].some((each) => each > open[0]!.at);
}

function keptWhole(tree: Tree, kept: ReadonlySet<number>, from: number, to: number, retensed: boolean): boolean {
  let stays = 0;
  let words = 0;
  let finite = false;
  for (let index = from + 1; index < to; index++) {
    const word = tree.word(index);
    if (word.upos === "PUNCT") continue;
    words++;
    if (kept.has(index)) stays++;
    finite ||= word.morph.VerbForm === "Fin";
  }
  return stays === 0 || (stays === words && kept.has(from) && kept.has(to) && !(retensed && finite));
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
  // One person’s name, no article, no plural: "Liccia ne sont pas".
  if (noun.upos === "PROPN" && verb.morph.Number === "Plur" && !/s$/u.test(noun.form))
    return tree.childrenBy(owner, "det").some((child) => /^(?:les|des|ces|deux|trois)$/iu.test(tree.word(child).form));
  return (
    QUANTITY.test(noun.lemma) ||
    noun.upos === "PROPN" ||
    noun.morph.Number === undefined ||
    noun.morph.Number === verb.morph.Number
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
