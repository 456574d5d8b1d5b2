import type { ParsedWord } from "../words/word.ts";
import type { Compression } from "./compress.ts";
import { agree } from "./gate/agreement.ts";
import { finiteVerb } from "./tense.ts";
import { hasRelation, Tree } from "./tree.ts";
import { capitalised, wordsToText } from "./words-to-text.ts";

/** Participles that tell how something is or what has become of it, not what was done to it. */
const STATE =
  /^(?:ravi|tendu|serré|résigné|nuancé|controversé|affaibli|retombé|dépassé|réussi|issu|fatigué|émaillé|structuré|mobilisé|réuni|rassemblé|engagé|chargé|employé|équipé|composé|connu|situé|âgé|déçu|venu|allé|parti|reparti|resté|devenu|arrivé|monté|tombé|né|entré|sorti|passé|mort|décédé|revenu|retourné|empêtré|censé|supposé|réputé|concerné|habitué|convaincu|persuadé|satisfait|inquiet|obligé|contraint|amené|appelé|invité|prié|fait|dit|mis|pris)e?s?$/u;
const PARTICIPLE = /(?:é|i|u|is|it|os|ert|aint|eint|oint)e?s?$/u;
/** "Seules les prévisions établies" says something else, and so do two participles in a row ("les vols annoncés annulés"). */
const UNCLEAR = /^(?:\p{Ll}+ée?s?|Seule?s?|Aucune?|n[e’]|s[e’]|total)$/u;

/**
 * What was done to somebody or something as French titles tell it, without its auxiliary: "Deux suspects ont été interpellés
 * à Lyon" → "Deux suspects interpellés à Lyon". Of 244 that four readers saw they would print 56 %, of the same clauses
 * with their auxiliary ("sont interpellés") 35 %.
 *
 * @param clause a clause that `grammarRefusal` found complete.
 * @param text the text that the offsets of `words` point into.
 * @returns undefined for what is no passive, or not so far: what is denied, wished, future, or a state ("est ravi").
 */
export function withoutAuxiliary(
  clause: Compression,
  words: readonly ParsedWord[],
  text: string,
): Compression | undefined {
  const tree = Tree.of(words);
  const { head, kept, prominence } = clause;
  const subject = tree.childrenBy(head, "nsubj").find((index) => kept.includes(index));
  if (clause.form !== "clause" || subject === undefined || tree.word(subject).upos === "PRON") return undefined;
  if (!isPassive(tree, head) || STATE.test(tree.word(head).form) || isLimited(tree, clause)) return undefined;
  if (tree.word(subject).upos === "NOUN" && !agree(tree.word(subject), tree.word(head))) return undefined;
  const before = kept.filter((index) => index < head);
  if (before.some((index) => isUnclear(tree.word(index)))) return undefined;
  const auxiliaries = new Set(tree.childrenBy(head, "aux"));
  const stays = [...new Set([...kept, head])].sort((a, b) => a - b).filter((index) => !auxiliaries.has(index));
  const written = wordsToText(tree, text, { kept: new Set(stays), rewritten: new Map() }).trim();
  return { form: "participle", text: capitalised(written), kept: stays, head, retensed: false, prominence };
}

/** "ont été interpellés", "est fermée". */
function isPassive(tree: Tree, head: number): boolean {
  const { upos, morph, form } = tree.word(head);
  const finite = finiteVerb(tree, head);
  if (upos !== "VERB" || morph.VerbForm !== "Part" || !PARTICIPLE.test(form) || finite === undefined) return false;
  const { Mood, Tense } = tree.word(finite).morph;
  const isFact = (Mood ?? "Ind") === "Ind" && /^(?:Pres|Past)$/.test(Tense ?? "");
  return isFact && tree.childrenBy(head, "aux").some((each) => tree.word(each).deprel === "aux:pass");
}

/** Adverbs, clauses and second predicates that say how far it holds. */
function isLimited(tree: Tree, { head, kept }: Compression): boolean {
  return tree
    .children(head)
    .some(
      (child) => kept.includes(child) && hasRelation(tree.word(child), "advmod", "advcl", "ccomp", "xcomp", "conj"),
    );
}

function isUnclear({ form, upos, morph }: ParsedWord): boolean {
  return upos !== "NOUN" && upos !== "AUX" && (UNCLEAR.test(form) || morph.VerbForm === "Part");
}
