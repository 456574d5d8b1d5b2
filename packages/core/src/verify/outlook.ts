import type { ParsedWord } from "@titraille/french";
import { negatedWords } from "./negated-words.ts";

/** How a sentence presents what one of its words says. */
export interface Outlook {
  /** Said not to be so: by "ne … pas", "aucun", "sans", or by a word that denies ("refuser", "interdire"). */
  readonly denied: boolean;
  /** Denied by a negation of its own, whatever stands above it. */
  readonly negated: boolean;
  /**
   * "possible" (conditional, "pouvoir", "peut-être", "sembler", "si"), "planned" ("devoir", "vouloir", "prévoir"), "held" to be
   * so by somebody ("estimer", "affirmer"), or stated.
   */
  readonly certainty: "stated" | "held" | "planned" | "possible";
  /** Lemma of the word that makes it so; absent for the conditional, an hypothesis, a question. */
  readonly doubt?: string;
}

/** Words whose complement is said not to happen. */
export const DENIES: ReadonlySet<string> = new Set(
  "déconseiller refuser refus rejeter rejet démentir démenti nier interdire interdiction empêcher renoncer échouer éviter exclure écarter annuler annulation absence manque manquer priver privé cesser abandonner faute contester contestation réfuter dément".split(
    " ",
  ),
);
const MAKES_POSSIBLE = new Set(
  "pouvoir sembler paraître risquer menacer envisager possible possibilité éventuel éventualité probable craindre redouter espérer soupçonner soupçon suspecter présumer présumé supposer hypothèse susceptible risque".split(
    " ",
  ),
);
const PLANS = new Set(
  "devoir vouloir souhaiter prévoir compter projeter promettre demander réclamer proposer tenter essayer chercher espérer".split(
    " ",
  ),
);
/** Verbs of who answers for what is said, and nobody else; "annoncer" or "indiquer" commit the one who reports too. */
const HOLDS = new Set("estimer penser croire juger considérer prétendre soutenir affirmer assurer".split(" "));
const POSSIBLY =
  /^(?:peut-être|probablement|vraisemblablement|éventuellement|apparemment|possiblement|potentiellement|sans doute|présumément|hypothétiquement)$/iu;
const SAYING =
  /^(?:déclarer|dire|affirmer|indiquer|expliquer|assurer|estimer|annoncer|préciser|ajouter|souligner|rappeler|penser|croire|promettre|prévoir|espérer|savoir|raconter|répéter|confirmer|jurer|prévenir|avertir|répondre|juger)$/u;
/** Relations from a word to what governs it, through which denial and doubt come down. */
const COMPLEMENT = /^(?:xcomp|ccomp|obj|obl:arg|acl|nmod|nsubj:pass|conj|csubj|advcl)$/;

/** For each word, how it is presented. */
export function outlooksOf(words: readonly ParsedWord[]): Outlook[] {
  const { negated, absolute } = negatedWords(words);
  const doubted = doubtedWords(words);
  const question = questionIn(words);
  return words.map((_, index): Outlook => {
    let denied = negated.has(index);
    let certainty: Outlook["certainty"] = index >= question.from && index < question.to ? "possible" : "stated";
    let doubt: string | undefined;
    const raise = (to: Outlook["certainty"], by?: string): void => {
      if (certainty === "possible" || (certainty === "planned" && to === "held")) return;
      certainty = to;
      doubt = by;
    };
    if (isConditional(words, index) || doubted.has(index)) raise("possible");
    let at = index;
    let isModifier = false;
    for (let steps = 0; steps < 8; steps++) {
      const word = withOwnNoun(words, at);
      const governor = words[word.head];
      if (!governor || word.head === at || !COMPLEMENT.test(word.deprel)) break;
      const lemma = governor.lemma.toLowerCase();
      // What hangs on a noun further down is only described: "loger dans les logements classés G" classes nothing.
      if (isModifier && !/^(?:nmod|acl)$/.test(word.deprel)) break;
      if (word.deprel === "conj") {
        // Shares what stands above its first member, not that member's own negation; a clause of its own shares nothing.
        if (isClause(words, at) && !isClause(words, word.head)) break;
      } else if (word.deprel === "advcl") {
        if (isHypothesis(words, at)) raise("possible");
        break;
      } else if (word.deprel === "nmod" || word.deprel === "acl") {
        const governs = DENIES.has(lemma) || MAKES_POSSIBLE.has(lemma);
        if (DENIES.has(lemma) && !isModifier) denied = !denied;
        if (MAKES_POSSIBLE.has(lemma) && !isModifier) raise("possible", lemma);
        if (!governs) isModifier = true;
      } else {
        if (DENIES.has(lemma)) denied = !denied;
        // "n’exclut pas de rouvrir": may be, no more.
        if (/^(?:exclure|écarter)$/.test(lemma) && negated.has(word.head)) raise("possible", lemma);
        if (negated.has(word.head) && (/comp$/.test(word.deprel) || hasPartitive(words, at))) denied = !denied;
        if (MAKES_POSSIBLE.has(lemma) && !isAccomplished(words, word.head)) raise("possible", lemma);
        if (/comp$/.test(word.deprel) && PLANS.has(lemma) && !wantsToSeem(words, word.head)) raise("planned", lemma);
        if (word.deprel === "ccomp" && HOLDS.has(lemma)) raise("held", lemma);
        if (/comp$/.test(word.deprel) && (isConditional(words, word.head) || doubted.has(word.head))) raise("possible");
      }
      at = word.head;
    }
    // What a hypothesis stands beside is said on its condition.
    if (isHypothesis(words, index) || words.some((each, other) => each.head === index && isHypothesis(words, other)))
      raise("possible");
    return {
      denied: absolute.has(index) || denied,
      negated: negated.has(index) || absolute.has(index),
      certainty,
      ...(doubt === undefined ? {} : { doubt }),
    };
  });
}

/** "un permis de construire": the infinitive belongs to the noun right before it, whatever the tree says. */
function withOwnNoun(words: readonly ParsedWord[], index: number): ParsedWord {
  const word = words[index]!;
  const isOfNoun =
    word.morph.VerbForm === "Inf" &&
    /^(?:de|d’)$/u.test(words[index - 1]?.form ?? "") &&
    words[index - 2]?.upos === "NOUN";
  return isOfNoun ? { ...word, head: index - 2, deprel: "acl" } : word;
}

function auxiliaries(words: readonly ParsedWord[], index: number): ParsedWord[] {
  return words.filter((word) => word.head === index && /^(?:aux|cop)/.test(word.deprel));
}

/** In the conditional, but not the future of a past report ("a dit que les travaux commenceraient"). */
function isConditional(words: readonly ParsedWord[], index: number): boolean {
  const conditional = (word: ParsedWord): boolean => word.morph.Mood === "Cnd";
  const word = words[index]!;
  if (!conditional(word) && !auxiliaries(words, index).some(conditional)) return false;
  const governor = words[word.head];
  return !(
    word.deprel === "ccomp" &&
    governor !== undefined &&
    SAYING.test(governor.lemma) &&
    !/^(?:pouvoir|devoir)$/.test(word.lemma) &&
    isPast(words, word.head)
  );
}

function isPast(words: readonly ParsedWord[], index: number): boolean {
  const word = words[index]!;
  return (
    word.morph.Tense === "Past" ||
    word.morph.Tense === "Imp" ||
    auxiliaries(words, index).some(({ lemma }) => /^(?:avoir|être)$/.test(lemma))
  );
}

/** "s’est voulu rassurant": that is how somebody shows himself, not what he plans. */
function wantsToSeem(words: readonly ParsedWord[], index: number): boolean {
  return words[index]!.lemma === "vouloir" && words.some(({ head, form }) => head === index && /^s[e’]$/iu.test(form));
}

/** "ont pu rentrer": they did. */
function isAccomplished(words: readonly ParsedWord[], index: number): boolean {
  return words[index]!.lemma === "pouvoir" && isPast(words, index) && !isConditional(words, index);
}

/** The words that a question asks about: from the last colon, semicolon or opening quotation mark to the question mark. */
function questionIn(words: readonly ParsedWord[]): { from: number; to: number } {
  const to = words.findLastIndex(({ form }) => form === "?");
  return { from: words.slice(0, Math.max(0, to)).findLastIndex(({ form }) => /^[:;«“]$/u.test(form)) + 1, to };
}

/** A verb that is finite, itself or by its auxiliary. */
function isClause(words: readonly ParsedWord[], index: number): boolean {
  return [words[index]!, ...auxiliaries(words, index)].some(({ morph }) => morph.VerbForm === "Fin");
}

/** "si anciennes que" tells a degree: the word of a hypothesis is not right before an adjective. */
function isHypothesis(words: readonly ParsedWord[], index: number): boolean {
  return words.some(
    (word, at) =>
      word.head === index &&
      word.deprel === "mark" &&
      /^(?:si|s’)$/iu.test(word.form) &&
      !(at === index - 1 && words[index]!.upos === "ADJ"),
  );
}

/** "n’a pas trouvé d’accord": the partitive is under the negation. */
function hasPartitive(words: readonly ParsedWord[], index: number): boolean {
  return words.some((word) => word.head === index && /^(?:de|d’)$/u.test(word.form));
}

/** What "peut-être", "probablement", "sans doute", "il est possible" stand with. */
function doubtedWords(words: readonly ParsedWord[]): Set<number> {
  const doubted = new Set<number>();
  for (const [index, word] of words.entries()) {
    const pair = `${word.form} ${words[index + 1]?.form ?? ""}`;
    if (!POSSIBLY.test(word.form) && !/^sans doute$/iu.test(pair)) continue;
    if (word.head >= 0) doubted.add(word.head);
    const verb = words.findIndex((each, at) => at > index - 4 && at !== index && /^(?:VERB|AUX)$/.test(each.upos));
    if (verb >= 0) doubted.add(verb);
    if (verb >= 0 && words[verb]!.upos === "AUX") doubted.add(words[verb]!.head);
  }
  return doubted;
}
