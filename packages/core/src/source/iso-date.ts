const MONTHS: readonly string[] =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
/** "janv.", "fév", "sept.", "dec": three letters tell the month, but for June and July. */
const MONTH =
  "(?:janv?(?:ier)?|f[ée]vr?(?:ier)?|mars?|avr(?:il)?|mai|juin|juill?(?:et)?|ao[ûu]t|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)\\.?";
const TIME = "(\\d{1,2})\\s?[h:]\\s?(\\d{2})?";
const MACHINE =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:T|\s+)(\d{1,2}):?(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;
/** A date as pages print it: "12 mars 2021 à 9 h 30", "1er juin 2018", "12/03/2021 - 16:00", "05.07.2011 à 22h09". */
const PRINTED = `(?<!\\d)(\\d{1,2})(?:er)?(?:\\s(${MONTH})\\s|([/.-])(\\d{1,2})\\3)(\\d{4}|\\d{2}(?=\\s|$|\\D))(?:,?\\s(?:[–—•|-]\\s)?(?:à\\s)?${TIME})?`;
const ALL_PRINTED = new RegExp(PRINTED, "giu");

/** A date that a French text prints, in ISO 8601, and where it ends. */
export interface PrintedDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The same date in ISO 8601, where it can be read in one way only; its time zone is the one it states, or none. Undefined
 * for what is no date.
 */
export function isoDate(date: string): string | undefined {
  const [, year, month, day, hour, minute, second = "00", zone = ""] = MACHINE.exec(date.trim()) ?? [];
  if (year === undefined) {
    const printed = printedDates(date)[0];
    return printed && printed.start === date.length - date.trimStart().length && printed.end === date.trimEnd().length
      ? printed.iso
      : undefined;
  }
  return valid(dayOf(year, month!, day!), hour && `T${two(hour)}:${minute}:${second}${zoneOf(zone)}`);
}

/** All dates with day, month and year in a French text. */
export function printedDates(text: string): PrintedDate[] {
  return [...text.replace(/[\u00a0\u202f]/gu, " ").matchAll(ALL_PRINTED)].flatMap((match) => {
    const [whole, day, name, , number, year, hour, minute = "00"] = match;
    const month = name ? monthOf(name) : number!;
    const iso = valid(dayOf(year!.length === 2 ? `20${year}` : year!, month, day!), hour && `T${two(hour)}:${minute}`);
    return iso ? [{ iso, start: match.index, end: match.index + whole.length }] : [];
  });
}

function monthOf(name: string): string {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f.]/gu, "");
  return String(MONTHS.findIndex((month) => plain(month).startsWith(plain(name))) + 1);
}

function dayOf(year: string, month: string, day: string): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(part: string): string {
  return part.padStart(2, "0");
}

/** A day that the calendar has, with its time where that exists too. */
function valid(day: string, time: string | undefined): string | undefined {
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day) return undefined;
  return time && !Number.isNaN(Date.parse(`${day}${time}`)) ? day + time : day;
}

function zoneOf(zone: string): string {
  const [, sign, hours, minutes = "00"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? (zone === "" ? "" : "Z") : `${sign}${two(hours!)}:${minutes}`;
}
