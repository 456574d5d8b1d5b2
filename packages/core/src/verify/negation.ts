import { type Claim, claimsOf, discrepancyAt, discrepancyOfAll, nearestClaims, wordsAround } from "./claims.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { OPPOSITES } from "./opposites.ts";
import { DENIES } from "./outlook.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { isRelated, isSameAct } from "./word-families.ts";

const CUE = /^(?:ne|n’|aucune?|sans|ni|non|pas|jamais|rien|personne|faute|moins|plus)$/iu;
/** Words that say that something is not, or is no more: "a été supprimé" bears out "n’a pas circulé". */
const ENDS =
  /^(?:supprimer|suppression|fermer|fermeture|perdre|perte|quitter|arrêter|arrêt|bloquer|suspendre|suspension|interrompre|vide|cesser|sceptique|scepticisme|douter|indemne|réticent|impossible|contre|dépourvu|seul|seulement)$/u;
/** Words around a claim in which what denies it stands. */
const BEFORE = 7;
const AFTER = 5;

/** Acts that the statement affirms and its evidence denies, or the other way round. */
export function compareNegation(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap(claimsOf);
  const denies = evidence.some(isNegative);
  const wrong: Discrepancy[] = [];
  const matched = new Set<Claim>();
  let unmatched = 0;
  for (const claim of claimsOf(statement)) {
    if (isExcepted(claim)) continue;
    const same = known.filter((other) => isComparable(claim, other) && !isExcepted(other));
    for (const other of same) matched.add(other);
    if (same.length === 0) {
      if (!claim.isNoun) unmatched++;
      if (claim.outlook.negated && !denies && !isOppositeTold(claim, evidence))
        wrong.push(discrepancyAt("negation", claim));
      continue;
    }
    const nearest = nearestClaims(claim, same);
    if (
      nearest.some(
        (other) => isDenied(other) === isDenied(claim) || haveSameCues(claim, other) || mayBeDenied(claim, other),
      )
    )
      continue;
    wrong.push(discrepancyAt("negation", claim, nearest[0]));
  }
  if (wrong.length > 0 || isNegative(statement) || statement.words.some((word) => isPrivative(word, known)))
    return wrong;
  // "le gouvernement cache son soulagement": a verb that the parser took for a noun is no claim, but it is there.
  const hidden = known.find(
    (other) =>
      other.outlook.negated &&
      !other.isNoun &&
      !matched.has(other) &&
      statement.words.some(({ form }) => form.length > 3 && form === other.reading.words[other.index]!.form),
  );
  if (hidden) return [discrepancyOfAll("negation", statement, wordsAround(hidden))];
  if (unmatched === 0 || !statement.words.some(({ morph }) => morph.VerbForm === "Fin")) return wrong;
  // The source denies something that the statement tells with other verbs, and nothing in the statement denies.
  const denied = known.find(
    (other) =>
      other.outlook.negated &&
      !other.isNoun &&
      !DENIES.has(other.lemma) &&
      !matched.has(other) &&
      isToldBy(statement, other),
  );
  return denied ? [discrepancyOfAll("negation", statement, wordsAround(denied))] : [];
}

/**
 * "sauf si le conseil maintient", "à moins qu’il ne renonce": the same exception may be put with or without a negation. "n’avait
 * pas été aussi haut depuis" denies nothing but compares.
 */
function isExcepted({ reading: { text, words }, index }: Claim): boolean {
  const { start } = words[index]!;
  return (
    /(?:sauf s(?:i|’ils?)|à moins qu)[^,;.]*$/iu.test(text.slice(0, start)) ||
    /^[^,;.]{0,40}?(?<!\p{L})(?:aussi|autant|si)\s[^,;.]*?(?:depuis|qu(?:e|’))/iu.test(text.slice(start))
  );
}

/** "ne pas relâcher" is borne out by "maintenir". */
function isOppositeTold({ lemma }: Claim, evidence: readonly Reading[]): boolean {
  const axes = OPPOSITES.get(lemma) ?? [];
  return evidence.some(({ words }) =>
    words.some((word) =>
      (OPPOSITES.get(lemmaOf(word)) ?? []).some((other) =>
        axes.some(({ axis, sign }) => axis === other.axis && sign !== other.sign),
      ),
    ),
  );
}

/** "insuffisantes" says that something was not "suffisantes". */
function isPrivative(word: Reading["words"][number], known: readonly Claim[]): boolean {
  const positive = /^(?:in|im|il|ir)(\p{L}{5,})$/u.exec(lemmaOf(word))?.[1];
  return positive !== undefined && known.some(({ lemma, outlook }) => lemma === positive && outlook.negated);
}

/** Two nouns are compared only where one is denied by itself: "la convention" under "refuser" is no act. */
function isComparable(claim: Claim, other: Claim): boolean {
  if (claim.isNoun && other.isNoun && !claim.outlook.negated && !other.outlook.negated) return false;
  return isSameAct(claim.lemma, other.lemma) && (claim.lemma !== "avoir" || haveSameObject(claim, other));
}

/** "il n’y a pas de crue" denies nothing of what "a lieu". */
function haveSameObject(one: Claim, other: Claim): boolean {
  const [own, theirs] = [one, other].map(({ reading, index }) =>
    reading.content.filter((word) => word.index > index && word.index <= index + AFTER).map(({ lemma }) => lemma),
  ) as [string[], string[]];
  return own.length === 0 || theirs.length === 0 || own.some((lemma) => theirs.some((each) => isRelated(each, lemma)));
}

/** Words that deny are themselves denied only by a negation of their own: "rejette l’interdiction" is no permission. */
function isDenied({ lemma, outlook }: Claim): boolean {
  return DENIES.has(lemma) ? outlook.negated : outlook.denied;
}

/** The statement denies, and so does a word beside the source's act: "interdit la location" bears out "ne peut être loué". */
function mayBeDenied(claim: Claim, { reading, index }: Claim): boolean {
  return (
    isDenied(claim) &&
    reading.words.slice(Math.max(0, index - BEFORE), index + AFTER).some((word) => DENIES.has(lemmaOf(word)))
  );
}

/** The same negations stand around both: where their trees differ all the same, a parse is wrong. */
function haveSameCues(one: Claim, other: Claim): boolean {
  const cues = [one, other].map(({ reading, index }) =>
    reading.words
      .slice(Math.max(0, index - BEFORE), index + AFTER)
      .map((word) => (DENIES.has(lemmaOf(word)) ? lemmaOf(word) : word.form.toLowerCase()))
      .filter((word) => CUE.test(word) || DENIES.has(word))
      .sort()
      .join(" "),
  );
  return cues[0] === cues[1];
}

function isToldBy(statement: Reading, claim: Claim): boolean {
  const around = claim.reading.content.filter(
    (word) => word.index !== claim.index && Math.abs(word.index - claim.index) <= 6,
  );
  const shared = around.filter(({ lemma }) => statement.content.some((own) => isRelated(own.lemma, lemma)));
  return shared.length >= 2 && shared.length >= 0.6 * around.length;
}

/** Whether anything in a sentence denies. */
function isNegative({ words }: Reading): boolean {
  return words.some(
    (word) => (CUE.test(word.form) && word.form !== "plus") || DENIES.has(lemmaOf(word)) || ENDS.test(lemmaOf(word)),
  );
}
