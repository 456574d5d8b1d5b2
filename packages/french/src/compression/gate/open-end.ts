import type { ParsedWord } from "../../words/word.ts";
import type { Compression } from "../compress.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { TWO_SIDED } from "./losses.ts";
import { saidWords } from "./said-words.ts";

/** What these bring in after a passive often decides what it states: "est écrite en code", "est réservée pour l’hiver". */
const BINDING = /^(?:de|d[’']|en|sur|comme|pour|sans|sous)$/iu;

/** After a participle with its noun, what these bring in is its own: "produit sur place", not "limités [pour le voyage]". */
const NEARBY = /^(?!(?:pour|lors|après|avant|depuis|pendant|durant|malgré)$)/iu;

/** What these bring in after a participle that is called an adjective belongs to it: "adoptés dans", not "limités pour". */
const COMPLETES = /^(?:par|de|d[’']|en|sur|sous|à|dans|chez|pour|comme)$/iu;

/** What these bring in limits what is stated: "se taisent [quand on les regarde]", "les techniques [que la loi permet]". */
const CONDITION = /^(?:quand|lorsque|lorsqu[’']|si|s[’']|sauf|sans|que|qu[’']|dont|tant|hormis|excepté)$/iu;

/** "la première prestation de Jeanne Morel [sur la côte]": where it is the first. */
const RANKED =
  /\s(?:premi(?:er|ère)s?|seule?s?|uniques?)\s(?!ministre)\p{Ll}+(?:\s(?:de|d’|du|des)\s?\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+){0,2}\s?)?$/u;

/** A length of time at the end of a title. */
const SPAN_OF_TIME = /\s(?:heures?|jours?|semaines?|mois|ans?|années?|siècles?)(?: et demie?)?$/u;

/** Words after a conjunction among which a clause of its own shows its verb. */
const CLAUSE_BEGINNING = 7;

/**
 * What follows the last word in the sentence, whatever the parse hangs it on: a group that was cut in its middle says
 * something else. "surpris [et déçus par …]", "le fourrage [produit sur place]", "branchées [à un moteur]", "le port
 * [Sud]".
 */
export function cutsGroup(tree: Tree, compression: Compression): boolean {
  const last = lastOf(tree.words, compression);
  // "la loi est « écrite » [en code]": a closing mark is no border.
  const next = tree.words.slice(last + 1).find(({ text }) => !/^[»”)]$/u.test(text));
  if (last < 0 || !next) return false;
  const ending = tree.word(last);
  // The tagger calls many participles adjectives: "les modèles adoptés [dans les deux régions]".
  const participle =
    (ending.upos === "VERB" && ending.morph.VerbForm === "Part") ||
    (ending.upos === "ADJ" && /ée?s?$/u.test(ending.form) && COMPLETES.test(next.form) && next.form !== "pour");
  // "un mouvement de grève [qu’ils disent massif]": its complement says which one.
  const onlyAdds = next.upos === "PRON" && /^(?:nmod|amod)/.test(ending.deprel);
  if (CONDITION.test(next.form) && !onlyAdds && !hasHappened(tree, next)) return true;
  // "le récit d’une Chine [qui monte]"
  if (ending.upos === "PROPN" && /\s(?:d’)?une?\s\S+$/u.test(compression.text) && !/^[.,;:!?»)]/u.test(next.text))
    return true;
  if (RANKED.test(compression.text) && /^(?:sur|dans|en|à|depuis|parmi|chez)$/iu.test(next.form)) return true;
  // "s’élance deux mois et demi [après le début]"
  if (/^(?:après|avant)$/iu.test(next.form) && SPAN_OF_TIME.test(compression.text)) return true;
  // "de toute sorte : une mère de famille [, des retraités …]": what a colon brings in is whole or not there.
  if (tree.words.slice(compression.kept[0], last).some(({ text }) => text === ":") && !/^[.!?…;]$/u.test(next.text))
    return true;
  // "sera fermé du 3 mai [au 5 juin]"
  if (/^aux?$/iu.test(next.form) && /\sdu\s(?:\p{L}+\s)?\d{1,2}(?:er)?(?:\s\p{Ll}+)?$/u.test(compression.text))
    return true;
  // "a été retrouvé partiellement [brûlé]"
  if (/ment$/u.test(ending.form) && ending.upos === "ADV" && (next.upos === "ADJ" || next.morph.VerbForm === "Part"))
    return true;
  // "rappelle l’importance [pour le port de …]": of what.
  if (/^(?:ADP|SCONJ)$/.test(next.upos) && OF_WHAT.test(ending.lemma) && hasDefiniteArticle(tree, last)) return true;
  // "n’est plus autorisée [dans les ports]": without its limits what is denied is denied of everything.
  if (next.upos === "ADP" && compression.form !== "noun-phrase" && isNegated(tree, compression)) return true;
  if (limitsIndefinite(tree, last, next) || isSubjectOfNext(tree, compression, last)) return true;
  // "assistent enthousiastes[, désemparés ou effrayés]"; "la vie sociale[, associative …]" is one too.
  const isManner = ending.upos === "ADJ" && tree.words[ending.head]?.upos === "VERB";
  if (next.form === "," && isManner && tree.words[tree.words.indexOf(next) + 1]?.upos === "ADJ") return true;
  if (next.form === "," && ending.upos === "NOUN") return isListed(tree, tree.words.indexOf(next));
  // "passe de 92 % à J [+7]": a letter that names nothing by itself.
  if (/^\p{Lu}$/u.test(ending.form) && /^[+-]|^\d/u.test(next.form)) return true;
  // "composée d’îles [mais aussi de ports]": half of what it is.
  if (
    /^mais$/iu.test(next.form) &&
    /^(?:aussi|également|encore|surtout)$/iu.test(tree.words[tree.words.indexOf(next) + 1]?.form ?? "")
  )
    return true;
  // "vise à réduire les coûts [et à accroître les ventes]": the first is true alone.
  const joined = tree.words.slice(tree.words.indexOf(next) + 1, tree.words.indexOf(next) + 3);
  if (/^et$/iu.test(next.form) && joined[0]?.upos === "ADP" && joined[1]?.morph.VerbForm === "Inf") return false;
  if (next.upos === "CCONJ" && !/^(?:mais|car|or|donc)$/iu.test(next.form))
    return !beginsClause(tree, tree.words.indexOf(next) + 1) && !isSecondObject(tree.words, tree.words.indexOf(next));
  // "est présente [dans toutes les cultures]": what is said of something is said of it there.
  if (ending.upos === "ADJ" && hasRelation(ending, "root") && COMPLETES.test(next.form)) return true;
  if (next.form === "pour" && isPredicate(tree, last) && DONE_FOR.test(ending.lemma)) return false;
  if (next.upos === "ADP") return participle && (isPredicate(tree, last) ? BINDING : NEARBY).test(next.form);
  // "s’était retrouvée [présidente]": as what.
  if (
    /^(?:retrouver|sentir|montrer|révéler|avérer|dire|déclarer)$/u.test(ending.lemma) &&
    /^(?:NOUN|ADJ)$/.test(next.upos)
  )
    return true;
  if (ending.upos === "ADV" || !/^(?:NOUN|PROPN|ADJ)$/.test(ending.upos)) return false;
  if (FACING.test(next.form)) return false;
  if (/^(?:NOUN|PROPN|ADJ|X)$/.test(next.upos)) return true;
  // "le projet de loi sur la pêche [défendu par la préfète]", "les injures antisémites [adressées au maire]": a complement
  // or an adjective says which one, the participle only adds.
  if (/^(?:nmod|amod)/.test(ending.deprel)) return false;
  return next.upos === "VERB" && next.morph.VerbForm === "Part";
}

/** What is done to somebody or something stands without its reason or aim: "sont condamnés [pour …]". */
const DONE_FOR =
  /^(?:condamner|arrêter|interpeller|inculper|poursuivre|incarcérer|écrouer|juger|convoquer|licencier|suspendre|expulser|déployer|mobiliser|évacuer|hospitaliser|primer|distinguer|récompenser)$/u;

/** "a lieu lorsqu’un commando a attaqué …": one thing that happened beside another is no condition. */
function hasHappened(tree: Tree, next: ParsedWord): boolean {
  const from = tree.words.indexOf(next);
  const verb = tree.words[next.head];
  return (
    /^lorsqu/iu.test(next.form) &&
    verb?.morph.VerbForm === "Part" &&
    tree.words.some(
      ({ head, deprel, morph }, index) =>
        index > from && head === next.head && deprel.startsWith("aux") && morph.Tense === "Pres",
    )
  );
}

/** Nouns that say nothing without what they are of. */
const OF_WHAT =
  /^(?:importance|nécessité|volonté|impossibilité|possibilité|capacité|incapacité|obligation|existence|absence|présence|manque|sentiment|impression|besoin|intention|refus|désir|souhait|essentiel|ampleur|impact|effet|lien|rôle)$/;

function hasDefiniteArticle(tree: Tree, noun: number): boolean {
  return tree.childrenBy(noun, "det").some((index) => /^(?:l[ea]|l[’'])$/iu.test(tree.word(index).form));
}

/** The predicate, or the participle that shares its auxiliary: "sont tuées et deux blessées". */
function isPredicate(tree: Tree, index: number): boolean {
  const word = tree.word(index);
  return hasRelation(word, "root") || (hasRelation(word, "conj") && word.head === tree.root && word.upos === "VERB");
}

/** Verbs that need both beside those of two sides: "réunir la pêche et le tourisme". */
const BOTH =
  /^(?:réunir|unir|séparer|partager|regrouper|rassembler|additionner|composer|constituer|former|être|comprendre|compter|hésiter|osciller|alterner|départager)$/u;

/**
 * "met en garde contre la crise [et une vague de départs]": who does something to two things does it to the first. Both have
 * their own article, and the verb is no verb that needs both.
 *
 * @param joint index of "et".
 */
export function isSecondObject(words: readonly ParsedWord[], joint: number): boolean {
  if (!/^et$/iu.test(words[joint]?.form ?? "") || !/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(words[joint - 1]?.upos ?? ""))
    return false;
  // "s’engagent à rouvrir le port [et à des mesures …]"
  const second = words[joint + 1]?.form ?? "";
  if (/^(?:à|d[e’'])$/iu.test(second))
    return words.some(({ form, deprel }, index) => index < joint && deprel === "mark" && form === second);
  const other = words.findIndex(({ deprel, head }, index) => index > joint && deprel === "conj" && head < joint);
  // Where the parse hangs the second on the verb, the first is the last before it.
  const root = words.findIndex(({ head }) => head === -1);
  const first =
    words[other]?.head === root
      ? words.findLastIndex(({ head, deprel }, index) => index < joint && head === root && /^(?:obj|obl)/.test(deprel))
      : (words[other]?.head ?? -1);
  const object = words[first];
  const verb = words[object?.head ?? -1];
  if (!object || verb?.upos !== "VERB" || verb.head !== -1 || TWO_SIDED.test(verb.lemma) || BOTH.test(verb.lemma))
    return false;
  return (
    /^(?:obj|obl)/.test(object.deprel) &&
    words[other]!.upos === "NOUN" &&
    // "(revêt une importance) dans la gestion et l’entretien des quais": of both.
    (hasComplement(words, first) || !hasComplement(words, other)) &&
    // "change ses habitudes et son organisation": a pair.
    words.some(({ head, deprel, morph }) => head === other && deprel.startsWith("det") && morph.Poss !== "Yes") &&
    !words.slice(words.indexOf(verb), joint).some(({ form }) => /^(?:,|entre|n[e’']|pas|ni|à la fois)$/iu.test(form)) &&
    !words.slice(joint + 1, other).some(({ morph }) => morph.VerbForm !== undefined)
  );
}

function hasComplement(words: readonly ParsedWord[], noun: number): boolean {
  return words.some(({ head, deprel }) => head === noun && deprel.startsWith("nmod"));
}

/** A noun that begins a locution: "[décroche la médaille] face aux champions". */
const FACING = /^(?:face|grâce|faute|suite|place|rue|quai)$/u;

function isNegated(tree: Tree, { kept, head }: Compression): boolean {
  return kept.some((index) => /^n(?:e|[’'])$/iu.test(tree.word(index).form) && tree.word(index).head === head);
}

/** "impensable dans des métiers [qui sauvent …]", "à l’issue d’une semaine [où …]": which ones, the relative clause says. */
function limitsIndefinite(tree: Tree, last: number, next: ParsedWord): boolean {
  if (!/^(?:qui|où|auquel|auxquels|auxquelles|laquelle|lesquels|lesquelles)$/iu.test(next.form)) return false;
  return tree
    .childrenBy(last, "det")
    .some((index) => /^(?:une?|des|certaine?s|ce|cet|cette|ces)$/iu.test(tree.word(index).form));
}

/** Words at the end among which an "et" joins a last noun, and words that an aside after it has at most. */
const LIST_END = 5;
const ASIDE = 12;

/** Small pronouns that stand between a subject and its verb. */
const CLITIC = /^(?:ne|n[’']|se|s[’']|me|m[’']|te|t[’']|l[’']|le|la|les|lui|leur|nous|vous|y|en)$/iu;

/**
 * "louent le quai et des marins [l’ont repeint]", "s’use et le quai[, avec ses grues, s’effondre]": the last noun is the
 * subject of a verb that was cut off.
 */
function isSubjectOfNext(tree: Tree, { form, kept }: Compression, last: number): boolean {
  if (form === "noun-phrase" || !/^(?:NOUN|PROPN|ADJ)$/.test(tree.word(last).upos)) return false;
  let next = last + 1;
  const joined = kept.slice(-LIST_END).some((index) => /^(?:et|mais)$/iu.test(tree.word(index).form));
  if (joined && tree.words[next]?.form === ",") {
    const end = tree.words.findIndex(({ form: mark }, index) => index > next && mark === ",");
    if (end > 0 && end - next <= ASIDE) next = end + 1;
  }
  // "accueille les marins et les initiatives [pour aider les familles ont fleuri]": no mark, no joint, and yet a verb.
  if (joined) {
    const border = tree.words.findIndex(
      ({ upos, text }, index) => index > last && (/^(?:PUNCT|SCONJ|CCONJ|PRON)$/.test(upos) || /^[«»]$/u.test(text)),
    );
    const rest = tree.words.slice(last + 1, border < 0 ? undefined : border);
    if (rest.some(({ morph, upos }) => morph.VerbForm === "Fin" && /^(?:VERB|AUX)$/.test(upos))) return true;
  }
  while (CLITIC.test(tree.words[next]?.form ?? "") && tree.words[next]?.upos !== "DET") next++;
  return tree.words[next]?.morph.VerbForm === "Fin";
}

/**
 * Whether the sentence goes on right after the compression with something that may have belonged to its last word: no
 * mark, no clause of its own, no verb of which a noun phrase is the subject.
 */
export function isCutShort(compression: Compression, words: readonly ParsedWord[]): boolean {
  const next = words[lastOf(words, compression) + 1];
  return next !== undefined && /^(?:ADP|CCONJ|SCONJ|PRON)$/.test(next.upos);
}

function lastOf(words: readonly ParsedWord[], compression: Compression): number {
  return saidWords(compression).findLast((index) => words[index]!.upos !== "PUNCT") ?? -1;
}

/** "l’acquisition[, le traitement et l’annotation]": the comma goes on with a list, not with an aside. */
function isListed(tree: Tree, comma: number): boolean {
  const [first, second, joint, third] = tree.words.slice(comma + 1, comma + 5);
  return (
    /^(?:DET|NUM)$/.test(first?.upos ?? "") &&
    second?.upos === "NOUN" &&
    /^(?:,|et|ou)$/iu.test(joint?.form ?? "") &&
    /^(?:DET|NUM)$/.test(third?.upos ?? "")
  );
}

/** "… et l’usine ferme", "… et a refusé": a finite verb that no relative pronoun brings in, before the next mark. */
function beginsClause(tree: Tree, from: number): boolean {
  for (let index = from; index < Math.min(tree.words.length, from + CLAUSE_BEGINNING); index++) {
    const { upos, form, morph } = tree.word(index);
    if (upos === "PUNCT" || /^(?:qui|que|qu’|dont|où)$/iu.test(form)) return false;
    if (morph.VerbForm === "Fin") return true;
  }
  return false;
}

const NEGATION = /^(?:aucun|aucune|nul|nulle|personne|rien|jamais|guère|ni)$/iu;

/** "l’équipe, où aucune joueuse ne compte …" without "aucun" keeps a "ne" and has lost the negation. */
export function losesNegation(tree: Tree, { kept }: Compression): boolean {
  const stays = new Set(kept);
  if (!kept.some((index) => /^n[e’']$/iu.test(tree.word(index).form))) return false;
  const dropped = tree.words.slice(kept[0]!, kept.at(-1)! + 1);
  if (dropped.some(({ form }, at) => NEGATION.test(form) && !stays.has(kept[0]! + at))) return true;
  // "ne s’appellera [plus ainsi]": with "pas" or "plus" between two kept words gone, and no other left.
  const isSecond = (index: number): boolean => /^(?:pas|plus|que|qu[’'])$/iu.test(tree.word(index).form);
  return (
    !kept.some((index) => isSecond(index) || NEGATION.test(tree.word(index).form)) &&
    dropped.some((_, at) => isSecond(kept[0]! + at))
  );
}

/** A relative clause that lost the subject its verb has: "un constat avec lequel est en accord [Jean Roche]". */
export function losesRelativeSubject(tree: Tree, { kept, form }: Compression): boolean {
  if (form !== "noun-phrase") return false;
  const finite = kept.filter((index) => tree.word(index).morph.VerbForm === "Fin").length;
  const subjects = kept.filter((index) => {
    const word = tree.word(index);
    return /^qui$/iu.test(word.form) || (hasRelation(word, "nsubj", "csubj") && tree.words[index - 1]?.upos !== "ADP");
  }).length;
  return finite > subjects;
}
