import { isTransitive } from "../inflection/transitivity.ts";
import type { ParsedWord } from "../words/word.ts";
import type { Compression } from "./compress.ts";
import { agreesWithSubject } from "./gate/agreement.ts";
import { clauseRefusal } from "./gate/clause.ts";
import { endsOpen } from "./gate/last-word.ts";
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
import { losesMeasure } from "./gate/lost-measure.ts";
import { neighbourRefusal } from "./gate/lost-neighbours.ts";
import { nounPhraseRefusal } from "./gate/noun-phrase.ts";
import { cutsGroup, losesNegation, losesRelativeSubject } from "./gate/open-end.ts";
import { balanced, changesQuotation, wholeQuotes } from "./gate/quotes.ts";
import { isSpoken, referenceRefusal } from "./gate/references.ts";
import type { Refusal } from "./gate/refusal.ts";
import { runsOn } from "./gate/run-on.ts";
import { saidWords } from "./gate/said-words.ts";
import { scarRefusal } from "./gate/scars.ts";
import { ABSOLUTE } from "./gate/valency.ts";
import { hasRelation, Tree } from "./tree.ts";

/** Whose words a compression gives. */
export type Voice = "page" | "quotation";

/** Participles that say nothing without what follows them: "les prix sont basés [sur …]". The tagger calls some adjectives. */
const OPEN_PARTICIPLE =
  /^(?:censé|supposé|basé|fondé|axé|engagé|impliqué|plongé|situé|confronté|associé|destiné|soumis|consacré|contraint|obligé|composé|constitué|attribué|imputé|dédié|adressé|chargé|exposé|amené|invité|prié|considéré|qualifié|décrit|issu|accusé|soupçonné|privé|équipé|doté|muni|chiffré|estimé|évalué|intitulé|nommé|surnommé|appelé|utilisé|concerné|évoqué|cité|mentionné|effectué|réalisé|constaté|appliqué|employé|donné|rendu)e?s?$/iu;

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
  if (endsOpen(compression.text, last.word, body.at(-2)?.word)) return "dangling-end";
  if (cutsName(tree, kept) || losesPartner(tree, compression.kept)) return "no-complement";
  if (losesRelativeSubject(tree, compression)) return "no-complement";
  if (losesNegation(tree, compression) || losesLimit(tree, compression) || losesMeasure(tree, compression))
    return "lost-negation";
  // "sous le slogan [« … »]"
  if (tree.words[last.index + 1]?.text === "«" && !/»$/u.test(compression.text)) return "dangling-end";
  // "a été « accusé à tort »" becomes "est « accusé à tort »": the words that are quoted stay.
  const isPassive = tree.childrenBy(compression.head, "aux").length > 1;
  const retensed = compression.retensed && !isPassive ? compression.head : undefined;
  if (!balanced(compression.text) || !wholeQuotes(tree, kept, retensed)) return "unbalanced";
  if (changesQuotation(tree, compression)) return "unbalanced";
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
  const isDone = said.some((index) => tree.word(index).lemma === "être" && hasRelation(tree.word(index), "aux"));
  if (claimEnd?.upos === "VERB" && !isDone && !ABSOLUTE.has(claimEnd.lemma) && isTransitive(claimEnd.lemma))
    return "missing-object";
  if (isJuxtaposed(tree, said, compression.head) || losesListed(tree, said)) return "dangling-end";
  if (body.some(({ index }) => isLooseConjunct(tree, index, kept))) return "dangling-end";
  for (const { index, word } of body) {
    if (voice === "quotation" && isSpoken(word)) continue;
    const refusal = referenceRefusal(tree, index, word, compression);
    if (refusal) return refusal;
  }
  const refusal =
    compression.form === "noun-phrase"
      ? nounPhraseRefusal(tree, compression, first.word)
      : clauseRefusal(tree, compression, kept);
  // Asked last: what is wrong at the end alone may be right without it.
  return refusal ?? (losesComplement(tree, last.index) || cutsGroup(tree, compression) ? "cut-short" : undefined);
}
