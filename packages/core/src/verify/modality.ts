import { type Claim, claimsOf, discrepancyAt, discrepancyOfAll, nearestClaims } from "./claims.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { compareRealised } from "./realised.ts";
import { supportOf } from "./support.ts";
import { timeOf } from "./times.ts";
import { isRelated, isSameAct } from "./word-families.ts";

/**
 * Reports that commit nobody but who makes them: told without them, what they report is the article’s own claim. What a survey
 * or a measurement says ("d’après l’observatoire") is no opinion, nor is "selon les règles".
 */
const REPORTS = new RegExp(
  "(?<!\\p{L})(?:(?:[Ss]elon|[Dd]’après|[Aa]ux dires d[eu’]s?) " +
    "(?=l’|l[ea]s?(?!\\p{L})|lui|elle|eux|un|son|sa|ses|ce|des|d’|\\p{Lu})" +
    "(?!(?:l[ea’]s?|une?|des|ses?|cett?e|ces) ?" +
    "(?:mesure|critère|besoin|règle|modalité|cas|type|saison|pays|région|loi|norme|âge|niveau|moment|jour|heure|période|retour" +
    "|étude|enquête|chiffre|donnée|observatoire|institut|rapport|sondage|baromètre|statistique|recensement|bilan|estimation)s?(?!\\p{L}))" +
    "|(?<!»,?[ \\u00a0])accus(?:e|ent|é|ée|és|ées|ait|aient)(?= [^.;»]{1,80}? d(?:e |’))|soupçonn\\p{L}+|prétend\\p{L}*)",
  "gu",
);
const ATTRIBUTES =
  /(?<!\p{L})(?:selon|d’après|estim\p{L}+|affirm\p{L}+|assur\p{L}+|accus\p{L}+|soupçonn\p{L}+|prétend\p{L}*|di(?:t|sent)|déclar\p{L}+|indiqu\p{L}+|expliqu\p{L}+|annonc\p{L}+|préci\p{L}+|jug\p{L}+|racont\p{L}+|prévien\p{L}+|prévenu\p{L}*|reconna\p{L}+|rappel\p{L}+|ajout\p{L}+|not(?:e|é|ent|ait)|soulign\p{L}+|présumé\p{L}*)(?!\p{L})/iu;

const CONDITION =
  /(?<!\p{L})(?:à moins (?:qu|d)|sauf si|à condition (?:qu|d)|pourvu qu|si (?!\p{L}+ qu)|s’ils?(?!\p{L}))/iu;

/** Acts that the statement gives as surer, or less sure, than its evidence does. The first one found. */
export function compareModality(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
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
  return hedged ? [] : lostReport(statement, evidence);
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

function isTooWeak({ outlook, reading }: Claim, same: readonly Claim[]): boolean {
  return (
    outlook.certainty === "possible" &&
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

/** "Selon le parquet, …" told without the prosecutor: who said so is gone, and nothing else in the statement is in doubt. */
function lostReport(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const shares = evidence.map((each) => supportOf(statement, [each]));
  const source = evidence[shares.indexOf(Math.max(...shares))];
  if (!source) return [];
  const claims = claimsOf(statement).filter(({ isNoun }) => !isNoun);
  if (
    claims.length === 0 ||
    statement.content.length === 0 ||
    claims.some(({ outlook }) => outlook.certainty === "possible")
  )
    return [];
  for (const report of source.text.matchAll(REPORTS)) {
    const { start, end } = reported(source, report);
    const told = statement.content.filter(({ lemma }) =>
      source.content.some((word) => word.start >= start && word.end <= end && isRelated(word.lemma, lemma)),
    );
    if (told.length >= 0.6 * statement.content.length)
      return [discrepancyOfAll("modality", statement, report[0].trim())];
  }
  return [];
}

/** What a report covers: after an accusation what follows it; with "selon" its whole clause, up to the semicolons around. */
function reported({ text }: Reading, report: RegExpExecArray): { start: number; end: number } {
  const after = text.slice(report.index).search(/;|\.(?:\s|$)|, (?:mais|tandis que|alors que) /u);
  const end = after < 0 ? text.length : report.index + after;
  if (!/^(?:selon|d’après|aux)/iu.test(report[0])) return { start: report.index + report[0].length, end };
  return { start: text.lastIndexOf(";", report.index) + 1, end };
}
