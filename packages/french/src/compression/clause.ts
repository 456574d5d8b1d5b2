import type { ParsedWord } from "../words/word.ts";
import { type Clause, CONDITION } from "./main-clauses.ts";
import { type Cut, collectClause, commaBetween, keepQuoteMarks, keepWhole, nounGroup } from "./noun-group.ts";
import { isSaying } from "./saying.ts";
import { isSharedConjunct, keepSecond, secondNumber, secondPredicate } from "./second-predicate.ts";
import { finiteVerb, type Reading, toPresent } from "./tense.ts";
import { hasRelation, type Tree } from "./tree.ts";
import type { Selection } from "./words-to-text.ts";

/** "(se déroule) comme annoncé": nothing depends on it. */
const AS_KNOWN = /^(?:annoncé|prévu|attendu|promis|convenu)e?s?$/u;

/** How much goes: no circumstances, all that the verb can do without, or all but places that have a name. */
export interface ClauseCut {
  readonly circumstances: "stay" | "places-stay" | "go";
  readonly nouns: Cut;
}

/** Adverbs that can go without changing what is stated. Everything else ("presque", "peut-être", "seulement") stays. */
const DROPPABLE_ADVERBS = new Set(
  "également aussi notamment ensuite ainsi donc désormais alors hier aujourd’hui demain toutefois cependant pourtant enfin d’ailleurs effectivement récemment auparavant puis néanmoins dernièrement parallèlement finalement maintenant déjà là tôt ailleurs bientôt".split(
    " ",
  ),
);
const TIME =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours?|semaines?|mois|ans?|années?|heures?|minutes?|secondes?|matin|matinées?|soir|soirées?|nuits?|journées?|midi|week-end|trimestre|semestre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:1[5-9]|20)\d\d|siècle|été|hiver|automne|printemps|début|moment|temps|période|veille|lendemain|suite|fois)$/iu;

function isTime({ text, upos }: ParsedWord): boolean {
  return /^(?:NOUN|PROPN|NUM|ADV)$/.test(upos) && TIME.test(text);
}

/**
 * Compresses a clause to subject, verb in the present tense, and what the verb needs.
 *
 * @param tense how its tenses are read when they are brought to the present.
 * @returns undefined when leaving something out would change what is claimed, or the tense cannot be brought to the present.
 */
export function compressClause(
  tree: Tree,
  clause: Clause,
  cut: ClauseCut,
  tense: Reading | "as-is",
): Selection | undefined {
  if (isRestriction(tree, clause.predicate) || !agreesInNumber(tree, clause)) return undefined;
  // "(il faut) qu’un dirigeant soit convié" is no statement.
  if (tree.word(finiteVerb(tree, clause.predicate) ?? clause.predicate).morph.Mood === "Sub") return undefined;
  const kept = nounGroup(tree, clause.subject, cut.nouns);
  kept.add(clause.predicate);
  for (const child of tree.children(clause.predicate)) {
    if (child === clause.subject) continue;
    if (!keepDependent(tree, clause.predicate, child, cut, kept)) return undefined;
  }
  const rewritten = new Map<number, string>();
  const second = secondPredicate(tree, clause.predicate);
  if (tense !== "as-is" && !toPresent(tree, clause.predicate, tense, kept, rewritten)) return undefined;
  if (second !== undefined) {
    if (cut.circumstances === "go") return undefined;
    // "avait créé … et approuvé" → "a créé … et approuvé": the participle stays with its auxiliary.
    const isCompound = kept.has(clause.predicate);
    const told = tense === "as-is" || isCompound || keepSecond(tree, clause.predicate, second, rewritten);
    if (!told) return undefined;
    for (const child of tree.childrenBy(second, "cc")) kept.add(child);
    collectClause(tree, second, cut.nouns, kept);
  }
  // "a assuré qu’il tiendrait" → "assure qu’il tiendra": what is said follows the tense of the verb that says it.
  if (rewritten.size > 0 && isSaying(tree.word(clause.predicate).lemma))
    for (const said of tree.childrenBy(clause.predicate, "ccomp"))
      if (kept.has(said)) toPresent(tree, said, "reported", kept, rewritten);
  keepQuoteMarks(tree, kept);
  return { kept, rewritten };
}

/** A verb in another number than its subject means that the parse took the wrong one. */
function agreesInNumber(tree: Tree, { predicate, subject }: Clause): boolean {
  const verb = tree.word(finiteVerb(tree, predicate) ?? predicate).morph.Number;
  const noun = tree.word(subject);
  if (verb === undefined || noun.upos !== "NOUN" || noun.morph.Number === undefined) return true;
  if (tree.childrenBy(subject, "conj").length > 0) return verb === "Plur";
  // "Une partie des marins ont voté"; not "une partie de la raison sont".
  const counts = tree.childrenBy(subject, "nmod").some((child) => tree.word(child).morph.Number !== "Sing");
  return verb === noun.morph.Number || (QUANTITY.test(noun.lemma) && (verb !== "Plur" || counts));
}

/** Nouns of quantity, after which the verb agrees with the complement. */
export const QUANTITY =
  /^(?:.*aine|millier|majorité|total|poignée|moitié|plupart|tiers|quart|nombre|ensemble|foule|partie|million|milliard|série|minorité)$/u;

/** "ne … que": what "que" brings in is the point of the clause, and stands anywhere in the tree. */
function isRestriction(tree: Tree, predicate: number): boolean {
  const words = tree.subtree(predicate).map((index) => tree.word(index).form.toLowerCase());
  return (
    words.some((form) => /^n(?:e|['’])$/.test(form)) &&
    !words.some((form) => /^(?:pas|plus|jamais|rien|personne|aucun|aucune|guère|point|ni|nul|nulle)$/.test(form))
  );
}

/** Keeps a dependent of the predicate or lets it go. @returns false when letting it go would change the claim. */
function keepDependent(tree: Tree, predicate: number, child: number, cut: ClauseCut, kept: Set<number>): boolean {
  const word = tree.word(child);
  const form = word.text.toLowerCase();
  if (isSharedConjunct(tree, predicate, child)) {
    kept.add(child);
    for (const each of tree.childrenBy(child, "cc", "advmod", "obl:arg")) keepWhole(tree, each, kept);
    return true;
  }
  const second = secondNumber(tree, predicate, child);
  if (second !== undefined) {
    for (let index = second; index <= child; index++) kept.add(index);
    return true;
  }
  if (
    hasRelation(
      word,
      "conj",
      "punct",
      "cc",
      "mark",
      "parataxis",
      "discourse",
      "vocative",
      "dislocated",
      "nsubj",
      "csubj",
    )
  )
    return true;
  // "été" is also a participle: only nouns are times.
  if (isTime(word) && tree.childrenBy(child, "det", "nummod").length === 0) return true;
  if (hasRelation(word, "obj")) return add(nounGroup(tree, child, cut.nouns), kept);
  if (hasRelation(word, "xcomp", "ccomp")) {
    collectClause(tree, child, cut.nouns, kept);
    return true;
  }
  if (hasRelation(word, "advmod")) {
    // "porte aussi voire surtout sur": the second goes on with the first.
    const goesOn = /^(?:voire|bien|et|ou)$/iu.test(tree.words[child + 1]?.form ?? "");
    if ((goesOn || !DROPPABLE_ADVERBS.has(form)) && !(child < predicate && commaBetween(tree, predicate, child)))
      keepWhole(tree, child, kept);
    return true;
  }
  if (hasRelation(word, "advcl")) {
    const apart = commaBetween(tree, predicate, child);
    // ", sans faire de victimes" adds; without its comma it may limit.
    if (child > predicate && apart && /^sans$/iu.test(tree.opening(child).form)) return true;
    // "se terminent sans accord": kept, it limits nothing that is not said.
    if (child > predicate && !apart && /^sans$/iu.test(tree.opening(child).form)) {
      if (cut.circumstances !== "stay") return false;
      collectClause(tree, child, cut.nouns, kept);
      return true;
    }
    // "commençait à peine à ramer lorsqu’une vague l’a renversé": the news is told by what would go.
    if (child > predicate && isBackground(tree, predicate) && /^(?:lorsqu[e’]|quand)$/iu.test(tree.opening(child).form))
      return false;
    // "avant d’être abattu par la police, qui a tiré quand il …": a condition of what goes is none of the clause.
    if (
      tree.childrenBy(child, "mark", "case", "advmod").some((each) => CONDITION.test(tree.word(each).text)) &&
      !AS_KNOWN.test(word.form)
    )
      return false;
    if (cut.circumstances === "stay" && child > predicate && !apart) collectClause(tree, child, cut.nouns, kept);
    return true;
  }
  if (hasRelation(word, "obl")) {
    const prepositions = tree.childrenBy(child, "case").map((index) => tree.word(index).text);
    const needed =
      /^obl:(?:arg|agent)$/.test(word.deprel) &&
      child > predicate &&
      !(cut.circumstances !== "stay" && isSecondary(tree, predicate, child));
    // "(condamné) à un an de prison" is no time.
    const goes =
      (isTime(word) &&
        !(needed && tree.childrenBy(child, "nmod").length > 0) &&
        !isNeededTime(tree, predicate, child)) ||
      (!needed &&
        (child < predicate ||
          commaBetween(tree, predicate, child) ||
          partsFromObject(tree, predicate, child) ||
          !staysAs(tree, child, cut)));
    // ", comme la semaine précédente" adds; without its comma "comme" tells how.
    const compares = child > predicate && commaBetween(tree, predicate, child);
    if (goes) return !prepositions.some((each) => CONDITION.test(each) && !(compares && /^comme$/iu.test(each)));
    return add(nounGroup(tree, child, cut.nouns), kept);
  }
  keepWhole(tree, child, kept);
  return true;
}

function isBackground(tree: Tree, predicate: number): boolean {
  return tree.word(finiteVerb(tree, predicate) ?? predicate).morph.Tense === "Imp";
}

/** "est condamné [par le tribunal de Marvila] à deux ans de prison": by whom is told beside to what. */
function isSecondary(tree: Tree, predicate: number, child: number): boolean {
  return (
    tree.word(child).deprel === "obl:agent" && tree.childrenBy(predicate, "obl:arg", "xcomp").some((to) => to > child)
  );
}

/** "rencontre [pendant près de six heures] Qin Gang": a circumstance that stands between a verb and its object. */
function partsFromObject(tree: Tree, predicate: number, child: number): boolean {
  return (
    /^(?:pendant|durant|lors|depuis|après|avant|devant)$/iu.test(tree.opening(child).form) &&
    tree.childrenBy(predicate, "obj").some((object) => object > child)
  );
}

/** What is told by a word of time and is no time: "(entrer) dans sa cinquième journée", "(mourir) à 87 ans". */
function isNeededTime(tree: Tree, predicate: number, child: number): boolean {
  const { lemma } = tree.word(predicate);
  const { form } = tree.opening(child);
  return (
    (lemma === "entrer" && form === "dans") ||
    // "(défiler) pour leur huitième journée d’action"; "à la suite de la crue" tells why
    ((form === "pour" || tree.word(child).form === "suite") && tree.childrenBy(child, "nmod").length > 0) ||
    (/^(?:mourir|décéder)$/u.test(lemma) && form === "à" && tree.word(child).lemma === "an")
  );
}

/** "à Paris", "dans toute la France": where it happens is what a title keeps of the circumstances. */
function staysAs(tree: Tree, child: number, { circumstances }: ClauseCut): boolean {
  if (circumstances !== "places-stay") return circumstances === "stay";
  const prepositions = tree.childrenBy(child, "case").map((index) => tree.word(index).form);
  const isBare = tree.childrenBy(child, "nmod", "acl", "conj").length === 0;
  return (
    isBare && tree.word(child).upos === "PROPN" && prepositions.every((form) => /^(?:à|en|dans|au|aux)$/iu.test(form))
  );
}

function add(words: Iterable<number>, kept: Set<number>): true {
  for (const word of words) kept.add(word);
  return true;
}
