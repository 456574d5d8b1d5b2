import type { Span } from "../text/span.ts";

export interface DateMention extends Span {
  readonly text: string;
  readonly day?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly year?: number;
  /** 1 (lundi) to 7 (dimanche). */
  readonly weekday?: number;
  /** ISO 8601, as complete as the text says: "2023-06-19", "2023-06", "2023"; absent when the year is not said. */
  readonly iso?: string;
  /** True when the day depends on when the text was written: "lundi", "hier", "en février", "l’an dernier". */
  readonly relative: boolean;
}

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const S = "[ \\u00a0\\u202f]";
const MONTH = `(?:${MONTHS.join("|")}|fevrier|aout|decembre)`;
const WEEKDAY = `(?:${WEEKDAYS.join("|")})`;
const YEAR = "(?:1\\d{3}|20\\d{2})(?![\\p{N}])";

const PATTERN = new RegExp(
  "(?<![\\p{L}\\p{N}/.-])(?:" +
    [
      `(?:(?<weekday>${WEEKDAY})${S})?(?:le${S})?(?<day>\\d{1,2})(?:er)?${S}(?<month>${MONTH})(?!\\p{L})(?:${S}(?<year>${YEAR}))?`,
      `(?<firstDay>\\d{1,2})(?:er)?(?=(?:${S}?[–-]${S}?|${S}(?:et|au|ou)${S}(?:le${S})?)\\d{1,2}(?:er)?${S}(?<sharedMonth>${MONTH})(?!\\p{L})(?:${S}(?<sharedYear>${YEAR}))?)`,
      `(?<numericDay>\\d{1,2})(?<separator>[/.])(?<numericMonth>\\d{1,2})\\k<separator>(?<numericYear>\\d{4})(?!\\d)`,
      `(?<isoDate>\\d{4}-\\d{2}-\\d{2})(?!\\d)`,
      `(?<=(?<![\\p{L}])(?:en|de|mi-|fin|début|dès|depuis|avant|après|vers|courant|d[’']ici(?:${S}à)?|jusqu[’']en|et|à)${S}?)(?<bareMonth>${MONTH})(?!\\p{L})(?:${S}(?<bareYear>${YEAR}))?`,
      `(?<namedMonth>${MONTH})${S}(?<namedYear>${YEAR})`,
      `(?<=(?<![\\p{L}])(?:en|depuis|avant|après|vers|dès|fin|début|mi-|jusqu[’']en|d[’']ici(?:${S}à)?|l[’']an|années?|entre|de|à|été|hiver|automne|printemps|\\d{4}${S}?(?:et|à|au|–|-))${S}?)(?<loneYear>${YEAR})(?!${S}?(?:%|€|\\p{L}+s${S}|\\d))`,
      `(?<loneWeekday>${WEEKDAY})(?:${S}(?:dernier|prochain|matin|midi|après-midi|soir))*(?!\\p{L})`,
      `(?<relative>avant-hier|hier|aujourd[’']hui|demain|après-demain|ce${S}mois-ci|cette${S}(?:semaine|année)|(?:l[’']an|le${S}mois|l[’']été|l[’']hiver|le${S}printemps|l[’']automne)${S}(?:dernier|passé|prochain)|l[’']année${S}(?:dernière|passée|prochaine)|la${S}semaine${S}(?:dernière|passée|prochaine))(?!\\p{L})`,
    ].join("|") +
    ")",
  "giu",
);

/**
 * Finds the dates of a text: "lundi 19 juin 2023", "le 1er mai", "19/06/2023", "2023-06-19", "en février", "en 2021",
 * "lundi", "hier", "l’an dernier", and both days of "du 3 au 5 mai". Days and months that do not exist are no dates.
 *
 * @returns in text order, not overlapping, UTF-16 offsets.
 */
export function findDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const date = read(match);
    if (date) dates.push(date);
  }
  return dates;
}

function read(match: RegExpExecArray): DateMention | undefined {
  const g = match.groups!;
  const [isoYear, isoMonth, isoDay] = g.isoDate?.split("-") ?? [];
  const day = toNumber(g.day ?? g.firstDay ?? g.numericDay ?? isoDay);
  const month =
    toNumber(g.numericMonth ?? isoMonth) ?? indexOf(MONTHS, g.month ?? g.sharedMonth ?? g.bareMonth ?? g.namedMonth);
  const year = toNumber(g.year ?? g.sharedYear ?? g.numericYear ?? isoYear ?? g.bareYear ?? g.namedYear ?? g.loneYear);
  const weekday = indexOf(WEEKDAYS, g.weekday ?? g.loneWeekday);
  if (!exists(day, month, year)) return undefined;
  const iso = toIso(day, month, year);
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(iso === undefined ? {} : { iso }),
    relative: year === undefined,
  };
}

function exists(day: number | undefined, month: number | undefined, year: number | undefined): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined || month === undefined) return true;
  // Day 0 of the next month is the last day of this one; without a year, a leap year allows 29 February.
  return day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function toIso(day: number | undefined, month: number | undefined, year: number | undefined): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, "0")];
  if (month !== undefined) parts.push(String(month).padStart(2, "0"));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, "0"));
  return parts.join("-");
}

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** The place of a name in a list, from 1, accents and case aside. */
function indexOf(names: readonly string[], name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "");
  return names.findIndex((candidate) => bare(candidate) === bare(name)) + 1;
}
