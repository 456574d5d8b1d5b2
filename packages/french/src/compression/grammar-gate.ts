import { isTransitive } from "../inflection/transitivity.ts";
import type { ParsedWord } from "../words/word.ts";
import type { Compression } from "./compress.ts";
import { agreesWithSubject } from "./gate/agreement.ts";
import { clauseRefusal } from "./gate/clause.ts";
import {
  crossesBorder,
  cutsName,
  isJuxtaposed,
  isLooseConjunct,
  losesClitic,
  losesComplement,
  losesLimit,
  losesListed,
  losesPartner,
  lostObject,
} from "./gate/losses.ts";
import { neighbourRefusal } from "./gate/lost-neighbours.ts";
import { nounPhraseRefusal } from "./gate/noun-phrase.ts";
import { cutsGroup, losesNegation, losesRelativeSubject } from "./gate/open-end.ts";
import { balanced, wholeQuotes } from "./gate/quotes.ts";
import { isSpoken, referenceRefusal } from "./gate/references.ts";
import type { Refusal } from "./gate/refusal.ts";
import { runsOn } from "./gate/run-on.ts";
import { saidWords } from "./gate/said-words.ts";
import { scarRefusal } from "./gate/scars.ts";
import { ABSOLUTE } from "./gate/valency.ts";
import { hasRelation, Tree } from "./tree.ts";

/** Whose words a compression gives. */
export type Voice = "page" | "quotation";

/** Nouns that announce something: nothing follows. */
const OPEN_NOUN = /^(?:nécessaire|fait|cas|point|façon|manière|sorte|espèce|genre|biais|titre|but|fin)$/iu;
/** "touche à sa fin", "prend fin": nobody asks of what. */
const COMES_TO_AN_END = /\s(?:à (?:sa|leur)|prend|prennent|prendra|prendront) fin$/u;
/** Adverbs that announce the word they weigh. */
const OPEN_ADVERB =
  /^(?:presque|aussi|très|trop|si|environ|quasi|quasiment|notamment|surtout|autant|tellement|pourquoi|comment|combien|quand|autour|auprès|lors|hors)$/iu;
/** Adjectives that stand before their noun: "ses premiers [pas]", whatever the parse made of the noun. */
const OPEN_ADJECTIVE =
  /^(?:seule?|premi(?:er|ère)|derni(?:er|ère)|nouve(?:l|au|aux|lle)|petite?|grande?|bonn?e?|mauvaise?|autre|même|second|seconde|\p{L}+ième|principal|principale|principaux|futur|future|prochaine?|ancien|ancienne)s?$/iu;
const TRAILING = new Set(["ADP", "DET", "CCONJ", "SCONJ", "AUX"]);

/** Participles that say nothing without what follows them: "les prix sont basés [sur …]". The tagger calls some adjectives. */
const OPEN_PARTICIPLE =
  /^(?:censé|supposé|basé|fondé|axé|engagé|impliqué|plongé|situé|confronté|associé|destiné|soumis|consacré|contraint|obligé|composé|constitué|attribué|imputé|dédié|adressé|chargé|exposé|amené|invité|prié|considéré|qualifié|décrit|issu|accusé|soupçonné|privé|équipé|doté|muni|chiffré|estimé|évalué|intitulé|nommé|surnommé|appelé|utilisé|concerné|évoqué|cité|mentionné|effectué|réalisé|constaté|appliqué|employé|donné|rendu)e?s?$/iu;

/** Adjectives that say nothing without "à …" or "de …", behind what says whose they are: "se déclare favorable". */
const OPEN_PREDICATE =
  /\s(?:est|sont|reste|restent|semble|semblent|(?:se|s’)\s?(?:est|sont|dit|disent|déclare|déclarent|montre|montrent|est dite?|sont dits)|dit|disent)\s(?:très |plutôt |tout à fait |assez |n’est |pas )?(?:favorable|prêt|prête|opposé|opposée|hostile|apte|enclin|encline|susceptible|propice|contraire|conforme|soucieux|soucieuse|désireux|désireuse|capable|incapable|conscient|consciente|réticent|réticente|sujet|sujette|proche|semblable|pareil|pareille|synonyme|digne|indigne|exempt|exempte|tributaire|responsable|résolu|résolue|déterminé|déterminée|disposé|disposée|décidé|décidée|attaché|attachée)s?$/u;
/** "l’organisme créé à la fin de l’année tout [en …]". */
const OPEN_ALL = /(?<!\s(?:malgré|avant|après|du|pas|est|surtout|par-dessus|pour|en|comme)|’est)\stout$/u;

const EACH_OTHER = /(?<!\p{L})(?:les une?s les autres|l’une? l’autre)(?:[ \u00a0]»)?$/u;

/** Verbs that say nothing without "à …" or "de …": "les services pourront procéder". */
const NEEDS_TO =
  /^(?:procéder|recourir|accéder|assister|aboutir|aspirer|renoncer|consister|contribuer|parvenir|appartenir|remédier|ressembler|succéder|correspondre|tendre|bénéficier|dépendre|disposer|résulter|provenir)$/u;

/** A verb at the end that needs more: an infinitive or "que l’Europe prenne" without its object, "allant", "est basé". */
function isOpenVerb(tree: Tree, index: number, kept: ReadonlySet<number>, isConjugated: boolean): boolean {
  const { form, lemma, morph, upos } = tree.word(index);
  if (NEEDS_TO.test(lemma) && morph.VerbForm !== "Part") return true;
  // "se désagréger" is complete, "manifester" too.
  const isReflexive = /^s[e’']$/iu.test(tree.words[index - 1]?.form ?? "");
  if (morph.VerbForm === "Inf") return isTransitive(lemma) && !isReflexive && !ABSOLUTE.has(lemma);
  if (isConjugated || (morph.VerbForm === "Fin" && upos === "VERB"))
    return (
      isTransitive(lemma) &&
      !ABSOLUTE.has(lemma) &&
      !tree
        .children(index)
        .some(
          (child) =>
            kept.has(child) && hasRelation(tree.word(child), "obj", "ccomp", "xcomp", "expl", "obl:arg", "iobj"),
        )
    );
  return OPEN_PARTICIPLE.test(form) || (morph.VerbForm === "Part" && morph.Tense === "Pres");
}

/**
 * Whether a compression is complete French by itself. The checks do not trust the parse that made it: they look at the
 * kept words again, one by one.
 *
 * @param voice in a "quotation" somebody speaks: "je", "on" and "cette réforme" are understood; on the "page" they are not.
 * @returns the first reason against it, or undefined when none was found.
 */
export function grammarRefusal(
  compression: Compression,
  words: readonly ParsedWord[],
  voice: Voice = "page",
): Refusal | undefined {
  const tree = Tree.of(words);
  const kept = new Set(compression.kept);
  const listed = compression.kept.map((index) => ({ index, word: tree.word(index) }));
  const body = listed.filter(({ word }) => word.upos !== "PUNCT");
  const first = body[0];
  const written = body.at(-1);
  if (!first || !written) return "bare-noun";
  // "s’est écroulé" is written "s’écroule" in the place of its auxiliary.
  const isRetensed = compression.retensed && written.word.head === compression.head && hasRelation(written.word, "aux");
  const last = isRetensed ? { index: compression.head, word: tree.word(compression.head) } : written;
  if (/^[SC]CONJ$/.test(first.word.upos) || crossesBorder(tree, compression)) return "dangling-end";
  if (/^(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont)$/u.test(last.word.form))
    return "dangling-end";
  if (TRAILING.has(last.word.upos) || hasRelation(last.word, "mark", "cc", "case", "det")) return "dangling-end";
  // "une grenade qui": the clause that it opens was cut off.
  if (/^(?:qui|que|qu[’']|dont|où|lequel|laquelle)$/iu.test(last.word.form)) return "dangling-end";
  if (losesComplement(tree, last.index) || cutsName(tree, kept)) return "no-complement";
  if (losesPartner(tree, compression.kept)) return "no-complement";
  if (cutsGroup(tree, compression) || losesRelativeSubject(tree, compression)) return "no-complement";
  if (losesNegation(tree, compression) || losesLimit(tree, compression)) return "lost-negation";
  if (
    OPEN_ADJECTIVE.test(last.word.form) &&
    /^(?:DET|VERB)$/.test(body.at(-2)?.word.upos ?? "") &&
    !EACH_OTHER.test(compression.text)
  )
    return "dangling-end";
  // "sous le slogan [« … »]", "font état [de …]", "282 personnes dont 73 [à Lyon]"
  if (tree.words[last.index + 1]?.text === "«" && !/»$/u.test(compression.text)) return "dangling-end";
  if (OPEN_ALL.test(compression.text) || OPEN_PREDICATE.test(compression.text)) return "dangling-end";
  if (/\s(?:font|fait|faire|faisant) état$|\sdont \d+$/u.test(compression.text)) return "dangling-end";
  if ((OPEN_NOUN.test(last.word.form) && !COMES_TO_AN_END.test(compression.text)) || OPEN_ADVERB.test(last.word.form))
    return "dangling-end";
  if (!balanced(compression.text) || !wholeQuotes(tree, kept, compression.retensed ? compression.head : undefined))
    return "unbalanced";
  const scar = scarRefusal(tree, compression) ?? neighbourRefusal(tree, compression);
  if (scar) return scar;
  if (runsOn(tree, compression)) return "two-clauses";
  if (listed.some(({ index }) => !agreesWithSubject(tree, index, kept))) return "subject-verb-agreement";
  if (body.some(({ index }) => lostObject(tree, index, kept))) return "missing-object";
  if (isOpenVerb(tree, last.index, kept, isRetensed)) return "missing-object";
  if (losesClitic(tree, kept)) return "missing-object";
  const said = saidWords(compression);
  // "La Chine a refusé, selon …": what it has refused was cut off.
  const claimEnd = compression.form === "reported" ? tree.words[said.at(-1) ?? -1] : undefined;
  const isPassive = said.some((index) => tree.word(index).lemma === "être" && hasRelation(tree.word(index), "aux"));
  if (claimEnd?.upos === "VERB" && !isPassive && !ABSOLUTE.has(claimEnd.lemma) && isTransitive(claimEnd.lemma))
    return "missing-object";
  if (isJuxtaposed(tree, said, compression.head) || losesListed(tree, said)) return "dangling-end";
  if (body.some(({ index }) => isLooseConjunct(tree, index, kept))) return "dangling-end";
  for (const { index, word } of body) {
    if (voice === "quotation" && isSpoken(word)) continue;
    const refusal = referenceRefusal(tree, index, word, compression);
    if (refusal) return refusal;
  }
  return compression.form === "noun-phrase"
    ? nounPhraseRefusal(tree, compression, first.word)
    : clauseRefusal(tree, compression, kept);
}
