import { findDates } from "@titraille/french";
import type { Objection } from "../engines/writing.ts";
import { monthsIn, weekdaysIn } from "./calendar.ts";
import { foreignFigures } from "./foreign-figures.ts";
import { frenchFigures } from "./french-figures.ts";

/** Numbers and dates that a translation lacks, adds or changes. @param from ISO 639-1 of the source sentence. */
export function compareValues(source: string, translation: string, from: string): Objection[] {
  return [...compareFigures(source, translation, from), ...compareDates(source, translation, from)];
}

function compareFigures(source: string, translation: string, from: string): Objection[] {
  const said = foreignFigures(source, from);
  const printed = frenchFigures(translation);
  const missing = said.filter(
    ({ required, values }) => required && !printed.some((figure) => isOneOf(values, figure.values)),
  );
  const objections: Objection[] = missing.map(({ text }) => ({ reason: "missing-value", found: text }));
  for (const figure of printed) {
    const same = said.filter(({ values }) => isOneOf(values, figure.values));
    if (same.length === 0) {
      // Number words of other languages are not read, nor is "premier": much is first, prime or early.
      if (from !== "en" && !/\d/u.test(figure.text)) continue;
      if (!/\d/u.test(figure.text) && (figure.values.includes(1) || figure.values.includes(0))) continue;
      const meant = missing[0]?.text;
      objections.push({ reason: "number", found: figure.text, ...(meant === undefined ? {} : { expected: meant }) });
    } else if (!figure.vague && same.every(({ percent }) => percent !== figure.percent)) {
      objections.push({ reason: "unit", found: figure.text, expected: same[0]!.text });
    } else if (
      figure.currency !== undefined &&
      same.every(({ currency }) => currency !== undefined && currency !== figure.currency)
    ) {
      objections.push({ reason: "unit", found: figure.text, expected: same[0]!.currency! });
    }
  }
  return objections;
}

function isOneOf(values: readonly number[], others: readonly number[]): boolean {
  return values.some((one) => others.some((other) => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))));
}

function compareDates(source: string, translation: string, from: string): Objection[] {
  const months = monthsIn(source, from);
  const weekdays = weekdaysIn(source, from);
  return findDates(translation).flatMap(({ text, month, weekday }): Objection[] => {
    const isOther =
      (month !== undefined && !months.has(month) && !hasNumericMonth(source, month)) ||
      (weekday !== undefined && !weekdays.has(weekday));
    return isOther ? [{ reason: "date", found: text }] : [];
  });
}

/** "2024-03-01", "3/1/2024". */
function hasNumericMonth(text: string, month: number): boolean {
  return new RegExp(`(?<!\\d)0?${month}(?=[/.-]\\d)|(?<=\\d[/.-])0?${month}(?!\\d)`, "u").test(text);
}
