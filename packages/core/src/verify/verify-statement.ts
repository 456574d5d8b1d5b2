import { compareConverses } from "./converses.ts";
import { compareDates } from "./dates.ts";
import { compareDirection } from "./direction.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { compareEdits } from "./edits.ts";
import { compareHolders } from "./holders.ts";
import { compareModality } from "./modality.ts";
import { compareNames } from "./names.ts";
import { compareNegation } from "./negation.ts";
import { compareNumbers } from "./numbers.ts";
import { comparePartialNegation } from "./partial-negation.ts";
import { plainFact } from "./plain-fact.ts";
import { compareQuotes } from "./quotes.ts";
import { Reading } from "./reading.ts";
import { compareRoles } from "./roles.ts";
import { compareSayers } from "./sayers.ts";
import type { SourceIndex, SourceStatement } from "./source-index.ts";
import { compareSupport } from "./support.ts";
import { compareTimeLimits } from "./time-limits.ts";
import { compareUnits } from "./units.ts";

/**
 * What a statement (a sentence, a heading, a title) says otherwise than the source sentences it rests on. Deterministic; an
 * empty list means that everything compared agrees.
 *
 * @param cited the source sentences that it claims to rest on; without them, those that say most of the same are found.
 */
export function verifyStatement(
  text: string,
  source: SourceIndex,
  cited: readonly SourceStatement[] | undefined = undefined,
): Discrepancy[] {
  const statement = new Reading(text, source.french);
  if (statement.plain === "") return [];
  const isCited = cited !== undefined && cited.length > 0;
  const isWhole =
    isCited && isShort(statement)
      ? cited.some(({ reading }) => reading.plain === statement.plain)
      : source.hasWhole(text);
  if (isWhole || cited?.some(({ reading }) => standsBehindQuotation(statement, reading)))
    return compareQuotes(statement, [], source);
  const [, kicker, news] = /^([^:«»]{2,40})[ \u00a0]: (.{12,})$/u.exec(text) ?? [];
  if (kicker !== undefined && news !== undefined && source.hasPhrase(kicker)) {
    const by = text.length - news.length;
    return verifyStatement(news, source, cited).map((each) => ({
      ...each,
      range: { start: each.range.start + by, end: each.range.end + by },
    }));
  }
  let statements = isCited ? cited : source.find(statement);
  const unsupported = compareSupport(statement, readingsOf(statements));
  if (unsupported.length > 0) {
    if (isCited) return unsupported;
    statements = source.findInOtherWords(statement);
    if (compareSupport(statement, readingsOf(statements)).length > 0) return unsupported;
  }
  const evidence = readingsOf(statements);
  const context = source.before(statements).map(({ reading }) => reading);
  const neighbours = source.around(statements).map(({ reading }) => reading);
  const isQuestion = /[?][\s»]*$/u.test(text);
  const found = [
    ...compareNumbers(statement, evidence),
    ...compareUnits(statement, evidence),
    ...compareDates(statement, evidence),
    ...compareTimeLimits(statement, evidence),
    ...compareNames(statement, evidence, { names: source.names, context }),
    ...compareRoles(statement, evidence),
    ...compareSayers(statement, evidence),
    ...compareHolders(statement, evidence, context),
    ...compareQuotes(statement, neighbours, source),
    ...(isQuestion || !isSentence(statement) ? [] : compareMeaning(statement, evidence.filter(isSentence))),
    ...(isSentence(statement) ? compareEdits(statement, evidence.filter(isSentence)) : []),
  ];
  return withoutRepeats(found, statement);
}

function readingsOf(statements: readonly SourceStatement[]): Reading[] {
  return statements.map(({ reading }) => reading);
}

/** "« Pitoyable ! » : le maire s’en prend au port" says "Le maire s’en prend au port" as it stands. */
function standsBehindQuotation({ plain }: Reading, { text }: Reading): boolean {
  const [, rest] = /^«[^«»]{1,120}»[\s\u00a0\u202f]*:\s(.+)$/u.exec(text) ?? [];
  return rest !== undefined && plainFact(rest) === plain;
}

/** A name or two alone may well stand whole elsewhere in the source: it must stand where it says. */
function isShort({ plain }: Reading): boolean {
  return plain.split(" ").length <= 3;
}

/** Words. What is longer is a table or a list without a stop: it has no meaning as a whole, and comparing reads it once a word. */
const LONGEST = 400;

function isSentence({ words }: Reading): boolean {
  return words.length <= LONGEST;
}

function compareMeaning(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  return [
    ...compareNegation(statement, evidence),
    ...comparePartialNegation(statement, evidence),
    ...compareModality(statement, evidence),
    ...compareDirection(statement, evidence),
    ...compareConverses(statement, evidence),
  ];
}

/** Kinds of which one change of a word or value is one, whichever comparison sees it. */
const OF_WORDS = /^(?:number|unit|date|negation|modality|direction)$/;

/** One finding at a place: the first one. Of denial and of certainty one in all; what concerns the whole stands beside the rest. */
function withoutRepeats(found: readonly Discrepancy[], { text }: Reading): Discrepancy[] {
  const kept: Discrepancy[] = [];
  const isPart = ({ range }: Discrepancy): boolean => range.end - range.start < text.length;
  for (const each of found) {
    const isKnown = kept.some((other) => {
      const { kind, range } = other;
      if (kind === each.kind && (/^(?:negation|modality)$/.test(kind) || range.start === each.range.start)) return true;
      const overlaps = range.start < each.range.end && range.end > each.range.start;
      return overlaps && isPart(other) && isPart(each) && OF_WORDS.test(kind) && OF_WORDS.test(each.kind);
    });
    if (!isKnown) kept.push(each);
  }
  return kept;
}
