import { compareDates } from "./dates.ts";
import { compareDirection } from "./direction.ts";
import type { Discrepancy } from "./discrepancy.ts";
import { compareEdits } from "./edits.ts";
import { compareModality } from "./modality.ts";
import { compareNames } from "./names.ts";
import { compareNegation } from "./negation.ts";
import { compareNumbers } from "./numbers.ts";
import { compareQuotes } from "./quotes.ts";
import { Reading } from "./reading.ts";
import { compareRoles } from "./roles.ts";
import type { SourceIndex, SourceStatement } from "./source-index.ts";
import { compareSupport } from "./support.ts";

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
  if (source.hasWhole(text)) return compareQuotes(statement, [], source);
  const statements = cited && cited.length > 0 ? cited : source.find(statement);
  const evidence = statements.map(({ reading }) => reading);
  const unsupported = compareSupport(statement, evidence);
  if (unsupported.length > 0) return unsupported;
  const context = source.before(statements).map(({ reading }) => reading);
  const neighbours = source.around(statements).map(({ reading }) => reading);
  const isQuestion = /[?][\s»]*$/u.test(text);
  const found = [
    ...compareNumbers(statement, evidence),
    ...compareDates(statement, evidence),
    ...compareNames(statement, evidence, { names: source.names, context }),
    ...compareRoles(statement, evidence),
    ...compareQuotes(statement, neighbours, source),
    ...(isQuestion ? [] : compareMeaning(statement, evidence)),
  ];
  return withoutRepeats(found);
}

function compareMeaning(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  return [
    ...compareEdits(statement, evidence),
    ...compareNegation(statement, evidence),
    ...compareModality(statement, evidence),
    ...compareDirection(statement, evidence),
  ];
}

/** One finding of a kind at a place. */
function withoutRepeats(found: readonly Discrepancy[]): Discrepancy[] {
  const seen = new Set<string>();
  return found.filter(({ kind, range }) => {
    const key = /^(?:negation|modality)$/.test(kind) ? kind : `${kind} ${range.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
