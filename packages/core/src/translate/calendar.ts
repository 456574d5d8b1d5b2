/** Names of months and days in a language, with their number (January and Monday are 1), as Intl knows them. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

/** A day in the middle of each month of a year, and the week from Monday 1 January 2024. */
const YEAR = 2024;

const known = new Map<string, CalendarNames>();

/** @param language ISO 639-1. */
export function calendarOf(language: string): CalendarNames {
  let names = known.get(language);
  if (!names) {
    const namesOf = (options: Intl.DateTimeFormatOptions, date: (number: number) => Date, count: number) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
      return Array.from({ length: count }, (_, index) => {
        const part = format.formatToParts(date(index)).find(({ type }) => type === "month" || type === "weekday");
        return [(part?.value ?? "").toLowerCase().replace(/\.$/u, ""), index + 1] as const;
      });
    };
    const month = (index: number): Date => new Date(Date.UTC(YEAR, index, 15));
    const day = (index: number): Date => new Date(Date.UTC(YEAR, 0, 1 + index));
    names = {
      months: new Map([
        ...namesOf({ month: "long", day: "numeric" }, month, 12),
        ...namesOf({ month: "short", day: "numeric" }, month, 12),
        ...(language === "en" ? ([["sept", 9]] as const) : []),
      ]),
      weekdays: new Map(namesOf({ weekday: "long" }, day, 7)),
    };
    known.set(language, names);
  }
  return names;
}

/** Months that a text names beside a day or a year, so that "may" and "march" are no months. */
export function monthsIn(text: string, language: string): Set<number> {
  const { months } = calendarOf(language);
  const names = [...months.keys()].join("|");
  const beside = new RegExp(
    `(?<![\\p{L}])(?<=(?<near>\\d{1,2}(?:st|nd|rd|th|er)?\\.?(?: (?:of|de|di|d’))? )?)(?<month>${names})(?!\\p{L})\\.?(?<far>,? \\d{1,4}(?!\\d))?`,
    "giu",
  );
  const found = new Set<number>();
  for (const { groups } of text.matchAll(beside)) {
    const { near, month = "", far } = groups!;
    // A month by itself is told by its capital, where its name is no other word.
    const isAlone = near === undefined && far === undefined;
    if (isAlone && (!/^\p{Lu}/u.test(month) || /^(?:may|mar|march|jan|dec|sun)$/iu.test(month))) continue;
    found.add(months.get(month.toLowerCase())!);
  }
  return found;
}

/** Days of the week that a text names. */
export function weekdaysIn(text: string, language: string): Set<number> {
  const { weekdays } = calendarOf(language);
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...weekdays.keys()].join("|")})(?=s?(?!\\p{L}))`, "giu");
  return new Set([...text.matchAll(pattern)].map(([name]) => weekdays.get(name.toLowerCase())!));
}
