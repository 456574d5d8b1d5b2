import { type Claim, claimsOf, discrepancyAt, nearestClaims } from "./claims.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { compareRealised } from "./realised.ts";
import { ATTRIBUTES, CONDITION, lostReservation } from "./reservations.ts";
import { timeOf } from "./times.ts";
import { isSameAct } from "./word-families.ts";

/** Acts that the statement gives as surer, or less sure, than its evidence does. The first one found. */
export function compareModality(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  // What somebody said, word for word, is given as said: no more and no less.
  if (/^[«“][^«»“”]*[»”]$/u.test(statement.text) && evidence.some(({ plain }) => plain.includes(statement.plain)))
    return [];
  // A heading without a finite verb states nothing.
  if (!statement.words.some((_, index) => statement.mayBeFinite(index))) return [];
  const hedged = ATTRIBUTES.test(statement.text);
  const known = evidence.flatMap(claimsOf).filter(({ isNoun }) => !isNoun);
  for (const claim of claimsOf(statement)) {
    if (claim.isNoun || isWithout(claim)) continue;
    const same = nearestClaims(
      claim,
      known.filter((other) => isSameAct(claim.lemma, other.lemma)),
    );
    if (same.length === 0) continue;
    if (isTooSure(claim, same, hedged) || isTooWeak(claim, same) || isOfOtherTime(claim, same))
      return [discrepancyAt("modality", claim, same[0])];
  }
  const realised = compareRealised(statement, evidence);
  if (realised.length > 0) return realised;
  return lostReservation(statement, evidence, hedged);
}

function isTooSure(claim: Claim, same: readonly Claim[], hedged: boolean): boolean {
  if (claim.outlook.certainty !== "stated" || isDoubtedNearby(claim)) return false;
  return same.every(({ outlook, reading, index }) => {
    if (outlook.certainty === "stated") return false;
    // The same doubt stands in the statement: a parse lost sight of it.
    if (outlook.doubt !== undefined && hasLemma(claim.reading, outlook.doubt)) return false;
    if (outlook.certainty === "held") return !hedged;
    // On a condition in both: in which words it is put, and how it was parsed, does not matter.
    if (outlook.doubt === undefined && CONDITION.test(reading.text) && CONDITION.test(claim.reading.text)) return false;
    if (outlook.certainty === "possible") return !(hedged && outlook.doubt === undefined && isReport(reading, index));
    return isAccomplished(claim) || (outlook.doubt === "devoir" && isPresent(claim) && !hedged);
  });
}

function isTooWeak({ lemma, outlook, reading }: Claim, same: readonly Claim[]): boolean {
  return (
    outlook.certainty === "possible" &&
    // "devrait rouvrir" says no less than "doit rouvrir".
    lemma !== "devoir" &&
    !(CONDITION.test(reading.text) && same.some((other) => CONDITION.test(other.reading.text))) &&
    same.every((other) => other.outlook.certainty === "stated" && !hasLemma(other.reading, outlook.doubt ?? "")) &&
    !reading.text.includes("?")
  );
}

/** "sans avoir été détecté": no act to be sure of. */
function isWithout({ reading: { words }, index }: Claim): boolean {
  return words.slice(Math.max(0, index - 3), index).some(({ form }) => /^sans$/iu.test(form));
}

/** "a pu circuler", "peut-être": a doubt stands right before the act, even where it may be an ability. */
function isDoubtedNearby({ reading: { words }, index }: Claim): boolean {
  return words
    .slice(Math.max(0, index - 4), index)
    .some((word) => /^(?:pouvoir|sembler|paraître|risquer|peut-être)$/u.test(lemmaOf(word)));
}

/** "L’homme aurait détourné …" may be told as "selon le parquet, il a détourné …". */
function isReport({ words }: Reading, index: number): boolean {
  return !/^(?:pouvoir|devoir)$/u.test(words[index]!.lemma);
}

function hasLemma({ words }: Reading, lemma: string): boolean {
  return lemma !== "" && words.some((word) => isSameAct(lemmaOf(word), lemma));
}

/** It has happened. */
function isAccomplished({ reading: { words }, index }: Claim): boolean {
  return timeOf(words, index) === "past";
}

/** What is to come has happened, or the other way round. */
function isOfOtherTime(claim: Claim, same: readonly Claim[]): boolean {
  const time = timeOf(claim.reading.words, claim.index);
  return (
    time !== undefined &&
    same.every(({ reading: { words }, index }) => {
      const other = timeOf(words, index);
      return other !== undefined && other !== time;
    })
  );
}

function isPresent({ reading: { words }, index }: Claim): boolean {
  const { morph } = words[index]!;
  return morph.Tense === "Pres" && morph.Mood === "Ind";
}
