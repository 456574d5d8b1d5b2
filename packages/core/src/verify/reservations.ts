import { type Claim, claimsOf, discrepancyAt, discrepancyOfAll } from "./claims.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { supportOf } from "./support.ts";
import { timeOf } from "./times.ts";
import { isRelated, isSameAct } from "./word-families.ts";

/**
 * Reports that commit nobody but who makes them: told without them, what they report is the article’s own claim. What is
 * measured for everybody ("d’après l’observatoire") is no opinion, nor is "selon les règles".
 */
const REPORTS = new RegExp(
  "(?<!\\p{L})(?:(?:[Ss]elon|[Dd]’après|[Aa]ux dires d[eu’]s?) " +
    "(?=l’|l[ea]s?(?!\\p{L})|lui|elle|eux|un|son|sa|ses|ce|des|d’|\\p{Lu})" +
    "(?!(?:l[ea’]s?|une?|des|ses?|cett?e|ces) ?" +
    "(?:mesure|critère|besoin|règle|modalité|cas|type|saison|pays|région|loi|norme|âge|niveau|moment|jour|heure|période|retour" +
    "|chiffre|donnée|observatoire|institut|rapport|baromètre|statistique|recensement|bilan|estimation)s?(?!\\p{L}))" +
    "|(?<!»,?[ \\u00a0])accus(?:e|ent|é|ée|és|ées|ait|aient)(?= [^.;»]{1,80}? d(?:e |’))|soupçonn\\p{L}+|prétend\\p{L}*)",
  "gu",
);
const ACCORDING = /^(?:selon|d’après|aux)/iu;
export const ATTRIBUTES =
  /(?<!\p{L})(?:selon|d’après|estim\p{L}+|affirm\p{L}+|assur\p{L}+|accus\p{L}+|soupçonn\p{L}+|prétend\p{L}*|di(?:t|sent)|déclar\p{L}+|indiqu\p{L}+|expliqu\p{L}+|annonc\p{L}+|préci\p{L}+|jug\p{L}+|racont\p{L}+|prévien\p{L}+|prévenu\p{L}*|reconna\p{L}+|rappel\p{L}+|ajout\p{L}+|not(?:e|é|ent|ait)|soulign\p{L}+|présumé\p{L}*)(?!\p{L})/iu;

/** "si", but not "même si", "se demande si", "si important que". */
const IF =
  "(?<!(?:même|comme|savoir|demand\\p{L}+|ignor\\p{L}+|vérifi\\p{L}+|voir|aussi|pas) )(?:si (?!bien|peu|tant|\\p{L}+ qu)|s’ils?(?!\\p{L}))";
/** What something depends on. */
export const CONDITION = new RegExp(
  `(?<!\\p{L})(?:à moins (?:qu|d)|sauf si|à (?:la seule )?condition (?:qu|d)|pourvu qu|sous réserve|${IF})`,
  "iu",
);
/** Other words by which a sentence may say that something depends on something. */
const DEPENDS =
  /(?<!\p{L})(?:pour qu|afin|faute d|en cas d|sans|exig|condition|dev(?:r|oi)|doi|seulement|uniquement|quand|lorsqu|dès|une fois|tant qu|sinon|faut|fallait|à défaut|éventuel|dépend|possib|risqu|peu(?:t|vent)(?!\p{L})|peut-être|cherch|souhait|veu|espèr|compte|envisag|prév|projet)/giu;

const CLAUSE = /;|, (?:et|mais|or|car|donc|tandis que|alors que) /gu;

/** Told by this share of its words, a part of the source is what a statement tells. */
const TOLD = 0.6;

/** What the source only says with a reservation (a report, a condition, the conditional) and the statement says without any. */
export function lostReservation(statement: Reading, evidence: readonly Reading[], hedged: boolean): Discrepancy[] {
  const shares = evidence.map((each) => supportOf(statement, [each]));
  const source = evidence[shares.indexOf(Math.max(...shares))];
  if (!source) return [];
  const claims = claimsOf(statement).filter(({ isNoun }) => !isNoun);
  if (claims.length === 0 || statement.content.length === 0) return [];
  // "aurait détourné" says that it is reported; "pourrait reculer" does not say by whom.
  const possible = claims.filter(({ outlook }) => outlook.certainty === "possible");
  if (possible.some(({ outlook, lemma }) => outlook.doubt !== "pouvoir" && lemma !== "pouvoir")) return [];
  if (possible.length > 0) return hedged ? [] : lostReport(statement, source);
  const condition = lostCondition(statement, source, claims);
  if (condition.length > 0 || hedged) return condition;
  const report = lostReport(statement, source);
  return report.length > 0 ? report : lostConditional(statement, evidence, source, claims);
}

const hasAuxiliary = ({ words }: Reading, index: number): boolean =>
  words.some(({ head, upos }) => head === index && upos === "AUX");

/** The statement makes it depend on something by a word that the source does not have. */
function dependsElse(statement: Reading, source: Reading): boolean {
  return [...statement.text.matchAll(DEPENDS)].some(([word]) => !source.plain.includes(word.toLowerCase()));
}

/** "La ville vendra si …" told without the condition. */
function lostCondition(statement: Reading, source: Reading, claims: readonly Claim[]): Discrepancy[] {
  const condition = CONDITION.exec(source.text);
  if (!condition || CONDITION.test(statement.text) || dependsElse(statement, source)) return [];
  const start = condition.index;
  // It stands beside one clause: what another says depends on nothing.
  const from = Math.max(0, ...[...source.text.slice(0, start).matchAll(CLAUSE)].map(({ index }) => index));
  const after = source.text.slice(start).search(/[,;:.»]/u);
  const end = after < 0 ? source.text.length : start + after;
  const isInside = (word: { start: number }): boolean => word.start >= start && word.start < end;
  const main = source.content.filter((word) => word.start >= from && !isInside(word));
  const told = statement.content.filter(({ lemma }) => main.some((word) => isRelated(word.lemma, lemma)));
  if (told.length < TOLD * statement.content.length) return [];
  // The act that depends on it is that of the clause beside it.
  const act = claims.find(
    ({ lemma, reading, index }) =>
      (reading.mayBeFinite(index) || hasAuxiliary(reading, index)) &&
      timeOf(reading.words, index) !== "past" &&
      claimsOf(source).some(
        (other) => !other.isNoun && !isInside(source.words[other.index]!) && isSameAct(other.lemma, lemma),
      ),
  );
  return act ? [{ ...discrepancyAt("modality", act), expected: source.text.slice(start, end).trim() }] : [];
}

/** "Selon le parquet, …" told without the prosecutor: who said so is gone, and nothing else in the statement is in doubt. */
function lostReport(statement: Reading, source: Reading): Discrepancy[] {
  for (const report of source.text.matchAll(REPORTS)) {
    const { start, end } = reported(source, report);
    const who = holderOf(source, report);
    // "Une enquête montre que": who says it has another part in the sentence.
    if (who && statement.content.some(({ lemma }) => isRelated(lemma, who.lemma))) continue;
    const told = statement.content.filter(({ lemma }) =>
      source.content.some((word) => word.start >= start && word.end <= end && isRelated(word.lemma, lemma)),
    );
    if (told.length >= TOLD * statement.content.length)
      return [discrepancyOfAll("modality", statement, report[0].trim())];
  }
  return [];
}

/** A sentence in the conditional of rumour ("serait poursuivi") told with another verb as a fact ("a été condamné"). */
function lostConditional(
  statement: Reading,
  evidence: readonly Reading[],
  source: Reading,
  claims: readonly Claim[],
): Discrepancy[] {
  const hasFiniteForm = ({ reading, index, isNoun }: Claim): boolean =>
    !isNoun && (reading.words[index]!.morph.VerbForm === "Fin" || hasAuxiliary(reading, index));
  const doubted = claimsOf(source).filter(hasFiniteForm);
  const isRumour = ({ outlook, lemma }: Claim): boolean =>
    outlook.certainty === "possible" && outlook.doubt === undefined && !/^(?:pouvoir|devoir)$/.test(lemma);
  if (doubted.length === 0 || !doubted.every(isRumour) || CONDITION.test(source.text) || dependsElse(statement, source))
    return [];
  const told = statement.content.filter(({ lemma }) => source.content.some((word) => isRelated(word.lemma, lemma)));
  if (told.length < TOLD * statement.content.length) return [];
  const known = evidence.flatMap(claimsOf);
  const fact = claims.find(
    (claim) =>
      hasFiniteForm(claim) &&
      !known.some((other) => isSameAct(other.lemma, claim.lemma) && other.outlook.certainty === "stated") &&
      !source.words.some((word) => word.lemma !== claim.lemma && isRelated(lemmaOf(word), claim.lemma)),
  );
  return fact ? [discrepancyAt("modality", fact, doubted[0])] : [];
}

/** The noun or name that stands right after "selon". */
function holderOf({ content, text }: Reading, report: RegExpExecArray): { readonly lemma: string } | undefined {
  const from = report.index + report[0].length;
  if (!ACCORDING.test(report[0]) || /^(?:lui|elles?|eux)(?!\p{L})/iu.test(text.slice(from))) return undefined;
  return content.find(({ start }) => start >= from);
}

/** What a report covers: after an accusation what follows it; with "selon" its whole clause, up to the semicolons around. */
function reported({ text }: Reading, report: RegExpExecArray): { start: number; end: number } {
  const after = text.slice(report.index).search(/;|\.(?:\s|$)|, (?:mais|tandis que|alors que) /u);
  const end = after < 0 ? text.length : report.index + after;
  if (!ACCORDING.test(report[0])) return { start: report.index + report[0].length, end };
  return { start: text.lastIndexOf(";", report.index) + 1, end };
}
