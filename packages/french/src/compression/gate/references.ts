import type { ParsedWord } from "../../words/word.ts";
import type { Compression } from "../compress.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { isQuoted } from "./quotes.ts";
import type { Refusal } from "./refusal.ts";
import { saidWords } from "./said-words.ts";

const FIRST_OR_SECOND = /^(?:je|j’|me|m’|moi|nous|notre|nos|mon|ma|mes|tu|te|toi|vous|votre|vos|ton|ta|tes)$/iu;

/** "nous", "on", "cette réforme": words that a quotation’s marks explain, since somebody speaks. */
export function isSpoken({ form, upos }: ParsedWord): boolean {
  return /^(?:PRON|DET)$/.test(upos) && (FIRST_OR_SECOND.test(form) || /^(?:on|c[e’']|cet|cette|ces)$/iu.test(form));
}

/** Words that point outside the compression. */
export function referenceRefusal(
  tree: Tree,
  index: number,
  word: ParsedWord,
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
  if (/^(?:ledit|ladite|lesdits|lesdites)$/u.test(form)) return "relative-to-the-text";
  // "Le second nie": of whom, the text before says.
  if (
    /^(?:premier|première|second|seconde|deuxième|troisième|dernier|dernière)s?$/u.test(form) &&
    hasRelation(word, "nsubj")
  )
    return "relative-to-the-text";
  // "le sacrifice « au nom de notre liberté »": the marks tell whose.
  if (FIRST_OR_SECOND.test(form) && (word.upos === "PRON" || word.upos === "DET"))
    return isQuoted(tree, index) ? undefined : "first-person";
  // "L’intéressé dit", "la première nommée", "les faits en question": who or what that is, the text before says.
  if (/^intéressée?s?$/u.test(form) && hasRelation(word, "nsubj")) return "relative-to-the-text";
  if (/^(?:nommée?s?|citée?s?)$/u.test(form) && /^(?:premi|second|derni)/u.test(tree.words[index - 1]?.form ?? ""))
    return "relative-to-the-text";
  if (form === "question" && tree.words[index - 1]?.form === "en" && tree.words[index - 2]?.upos === "NOUN")
    return "relative-to-the-text";
  if (word.upos === "PRON") {
    if (/^(?:ce|c’|on|ça|cela)$/u.test(form) && isQuoted(tree, index)) return undefined;
    // "en ce qui concerne le port", "jusqu’à ce qu’elle rouvre", "tout ce qu’elle trouve"
    if (
      form === "ce" &&
      /^qu/iu.test(tree.words[index + 1]?.form ?? "") &&
      /^(?:en|à|tout)$/iu.test(tree.words[index - 1]?.form ?? "")
    )
      return undefined;
    if (/^(?:lui|eux)$/u.test(form) && tree.childrenBy(index, "case").length === 0) return "pronoun-without-referent";
    // "La presse en rit": of what; "il y a", "s’en prend", "en vient à" point at nothing.
    if (/^(?:en|y)$/u.test(form)) return isFixed(tree, index) ? undefined : "pronoun-without-referent";
    if (/^(?:se|s’|soi|qui|que|qu’|rien|personne|nul)$/u.test(form) || hasRelation(word, "expl")) return undefined;
    // "quelque 300 militants", "plusieurs de leurs collègues": how many, and of whom, stands beside it.
    const next = tree.words[index + 1];
    if (form === "quelque" && next?.upos === "NUM") return undefined;
    if (form === "plusieurs" && /^(?:NOUN|ADJ)$/.test(next?.upos ?? "")) return undefined;
    if (
      /^(?:plusieurs|certaine?s|beaucoup|quelques-une?s|aucune?|une?|deux|trois)$/u.test(form) &&
      /^(?:de|d[’'])$/iu.test(next?.form ?? "")
    )
      return undefined;
    if (/^(?:dont|où|lequel|laquelle|lesquels|lesquelles)$/u.test(form) && hasOwner(tree, index, ownersOf(compression)))
      return undefined;
    if (/^(?:il|elle|ils|elles)$/u.test(form) && hasMatchingOwner(tree, index, ownersOf(compression))) return undefined;
    if (isOfComplement(tree, index, compression) || isOfSubject(tree, index, compression)) return undefined;
    return "pronoun-without-referent";
  }
  if (word.upos === "DET") {
    if (/^(?:ce|cet|cette|ces)$/u.test(form)) return pointsAtNow(tree, index) ? undefined : "demonstrative";
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
    // "s’écouter les uns les autres"
    !(form === "autres" && /^un(?:e)?s$/iu.test(tree.words[index - 2]?.form ?? "")) &&
    // "un marin tué avec trois autres personnes"
    !(form === "autres" && tree.words[index - 1]?.upos === "NUM" && tree.words[index - 2]?.form === "avec") &&
    !(/^mêmes?$/u.test(form) && /^(?:âge|nom|genre|jour)$/u.test(tree.words[index + 1]?.form ?? "")) &&
    // "Vauze, Lannec et les autres ports", "Vauze et dans les autres ports"
    !(form === "autres" && tree.words.slice(Math.max(0, index - 3), index).some((each) => /^et$/iu.test(each.form))) &&
    // "trois hommes d’une même famille"
    !(form === "même" && /^une?$/iu.test(tree.words[index - 1]?.form ?? "")) &&
    /^(?:autres?|mêmes?|tels?|telles?|respecti|suivante?|précédente?)/u.test(form)
  ) {
    return "relative-to-the-text";
  }
  return undefined;
}

/** "de ces vingt dernières années", "cette année", "cette fois": told of the day it is read on. */
function pointsAtNow(tree: Tree, index: number): boolean {
  const [next, after] = tree.words.slice(index + 1, index + 3).map((word) => word.form);
  return (
    [next, after].some((form) => /^derni(?:er|ère)s$/iu.test(form ?? "")) ||
    /^(?:année|semaine|saison|mois|week-end|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|soir|matin|nuit|été|hiver|automne|printemps|fois|fois-ci)$/iu.test(
      next ?? "",
    )
  );
}

/** Nouns that stand for a person. */
const PERSON =
  /^(?:homme|femme|fille|fillette|garçon|enfant|adolescente?|jeune|marin|patient|patiente|mère|père|élève|étudiante?|joueu(?:r|se)|client|cliente|passag(?:er|ère)|chauffeur|retraitée?|bébé|couple)s?$/u;

/** "La décision d’un homme de changer sa literie l’amène à …": of the one person in a complement of the subject. */
function isOfComplement(tree: Tree, index: number, { kept, head, form }: Compression): boolean {
  if (form !== "clause" || !/^(?:l[’']|le|la|lui)$/iu.test(tree.word(index).form) || index > head) return false;
  const subject = kept.find((each) => tree.word(each).head === head && hasRelation(tree.word(each), "nsubj"));
  const before = kept.filter((each) => each < index && each !== subject && PERSON.test(tree.word(each).lemma));
  const names = kept.filter((each) => each < index && tree.word(each).upos === "PROPN");
  return subject !== undefined && !PERSON.test(tree.word(subject).lemma) && before.length === 1 && names.length === 0;
}

/** "Mara entreprend un voyage qui va la mener au port": in a relative clause, of the name that the sentence is about. */
function isOfSubject(tree: Tree, index: number, { kept, head, form }: Compression): boolean {
  if (form !== "clause" || index < head || !/^(?:l[ea’']|lui)$/iu.test(tree.word(index).form)) return false;
  const subject = kept.find((each) => tree.word(each).head === head && hasRelation(tree.word(each), "nsubj"));
  const relative = [...tree.governors(index)].find((each) => hasRelation(tree.word(each), "acl:relcl"));
  const others = kept.filter((each) => each > head && each < index && tree.word(each).upos === "PROPN");
  return subject !== undefined && relative !== undefined && tree.word(subject).upos === "PROPN" && others.length === 0;
}

/** Verbs with which "en" or "y" makes an expression that refers to nothing. */
const WITH_EN = /^(?:venir|finir|découdre|vouloir|avoir|être|rester|revenir|appeler)$/u;

const REFLEXIVE_WITH_Y = /^(?:prendre|connaître|attendre|retrouver|mettre|faire)$/u;

function isFixed(tree: Tree, index: number): boolean {
  const verb = tree.words[tree.word(index).head];
  const reflexive = /^s[e’']$/iu.test(tree.words[index - 1]?.form ?? "");
  const isEn = /^en$/iu.test(tree.word(index).form);
  // "s’en prend" points at nothing, "s’y installe" does.
  if (reflexive && (isEn || REFLEXIVE_WITH_Y.test(verb?.lemma ?? ""))) return true;
  return verb !== undefined && (isEn ? WITH_EN : /^(?:avoir|aller)$/u).test(verb.lemma);
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
    // "les États-Unis", "un Néerlandais"
    const article = tree.childrenBy(each, "det").map((child) => tree.word(child).morph.Number)[0];
    const own = several ? "Plur" : (article ?? word.morph.Number ?? "Sing");
    return number === undefined || own === number;
  });
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
  const owner = before.find((each) => tree.word(each).morph.Number !== "Plur");
  return owner !== undefined && (genderOf(tree, owner) ?? gender) === gender;
}

/** Of "la maire", "l’actuelle maire", what stands around the noun tells more than the lexicon. */
function genderOf(tree: Tree, noun: number): string | undefined {
  const around = tree.childrenBy(noun, "det", "amod").map((index) => tree.word(index).morph.Gender);
  return around.find((gender) => gender === "Fem") ?? tree.word(noun).morph.Gender;
}
