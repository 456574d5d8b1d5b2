import { type DateMention, findDates } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import type { Reading } from "./reading.ts";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const BARE_MONTH = new RegExp(`(?<![\\p{L}’'-])(?:${MONTHS.join("|")})(?![\\p{L}-])`, "gu");

/** Words of a kind of which one instead of another is another time. */
const PARTS: readonly (readonly string[])[] = [
  ["matin", "matinée", "midi", "après-midi", "soir", "soirée", "nuit"],
  ["printemps", "été", "automne", "hiver"],
];
const ALIKE: Readonly<Record<string, string>> = { matinée: "matin", soirée: "soir" };
/** "a été": no summer. */
const SEASON =
  /(?<=(?<![\p{L}])(?:[Ll]’|[Cc]et |[Dd]’|d’un |en |fin |mi-|début |cet |dernier |prochain )[ \u00a0]?)été(?!\p{L})/gu;

/** "en hausse de 3 % sur un an" is more than last year. */
const LAST_YEAR = /^(?:l’)?an(?:née)? (?:derni(?:er|ère)|passée?|précédente?)$/iu;
const OVER_A_YEAR = /(?<!\p{L})(?:sur|en) un an(?!\p{L})|d’une année (?:sur|à) l’autre/iu;

/** Set against a past it is the present of the source, not a day. */
const NOW = /^aujourd’hui$/iu;

/** Dates of a text, months that stand alone included. */
export function datesOf(text: string): DateMention[] {
  const found = findDates(text);
  for (const match of text.matchAll(BARE_MONTH)) {
    const end = match.index + match[0].length;
    if (found.some((date) => date.start < end && date.end > match.index)) continue;
    found.push({ start: match.index, end, text: match[0], month: MONTHS.indexOf(match[0]) + 1, relative: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Dates of the statement that no date of its evidence bears out. */
export function compareDates(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap((each) => each.dates);
  const years = new Set(
    evidence.flatMap((each) => [
      ...each.dates.flatMap(({ year }) => year ?? []),
      ...each.figures.flatMap(({ value, kind }) => (kind === "cardinal" ? [value] : [])),
    ]),
  );
  const wrong = statement.dates
    .filter((date) => !known.some((other) => bearsOut(other, date)) && !isOnlyYearOf(date, years))
    .filter(({ text }) => !(NOW.test(text) && !known.some(({ day, weekday }) => day ?? weekday)))
    .filter(({ text }) => !(LAST_YEAR.test(text) && evidence.some((each) => OVER_A_YEAR.test(each.text))))
    .map((date): Discrepancy => {
      const near = nearestTo(date, known, statement.dates);
      return {
        kind: "date",
        range: { start: date.start, end: date.end },
        found: date.text,
        ...(near ? { expected: near.text } : {}),
      };
    });
  return [...wrong, ...comparePartsOfTime(statement, evidence)];
}

/** Everything that `date` says is said by `source`. */
export function bearsOut(source: DateMention, date: DateMention): boolean {
  const parts = ["day", "month", "year", "weekday"] as const;
  if (parts.every((part) => date[part] === undefined)) return plain(source.text) === plain(date.text);
  return parts.every((part) => date[part] === undefined || date[part] === source[part]);
}

/** The date of the evidence that a wrong one stands for: as precise, told nowhere in the statement, with most in common. */
function nearestTo(
  date: DateMention,
  known: readonly DateMention[],
  own: readonly DateMention[],
): DateMention | undefined {
  const parts = ["day", "month", "year", "weekday"] as const;
  const isDay = ({ day, weekday, month }: DateMention): boolean => (day ?? weekday ?? month) !== undefined;
  const shared = (other: DateMention): number =>
    parts.filter((part) => date[part] !== undefined && date[part] === other[part]).length;
  const candidates = known.filter(
    (other) =>
      isDay(other) === isDay(date) &&
      parts.some((part) => date[part] !== undefined && other[part] !== undefined) &&
      !own.some((each) => bearsOut(other, each)),
  );
  const best = Math.max(...candidates.map(shared));
  return candidates.find((other) => shared(other) === best);
}

function isOnlyYearOf(date: DateMention, years: ReadonlySet<number>): boolean {
  return date.year !== undefined && date.day === undefined && date.month === undefined && years.has(date.year);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/passé|passée/u, "dernier")
    .replace(/dernière/u, "dernier")
    .replace(/[\s’']+/gu, " ");
}

function comparePartsOfTime(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const wrong: Discrepancy[] = [];
  for (const parts of PARTS) {
    const known = evidence.flatMap(({ text }) => partsIn(text, parts).map(({ part }) => part));
    if (known.length === 0) continue;
    for (const { part, start, end } of partsIn(statement.text, parts))
      if (!known.includes(part))
        wrong.push({
          kind: "date",
          range: { start, end },
          found: statement.text.slice(start, end),
          expected: known[0]!,
        });
  }
  return wrong;
}

function partsIn(text: string, parts: readonly string[]): { part: string; start: number; end: number }[] {
  return parts.flatMap((part) =>
    [...text.matchAll(part === "été" ? SEASON : new RegExp(`(?<![\\p{L}-])${part}(?![\\p{L}-])`, "gu"))].map(
      (match) => ({ part: ALIKE[part] ?? part, start: match.index, end: match.index + match[0].length }),
    ),
  );
}
