import { findDates, findNumbers } from "@titraille/french";
import { figuresOf } from "../verify/figures.ts";

/** A number of a translation. */
export interface FrenchFigure {
  readonly text: string;
  /** What it may stand for: the hours and the minutes of a time. */
  readonly values: readonly number[];
  readonly percent: boolean;
  /** ISO 4217. */
  readonly currency?: string;
  /** An order of magnitude or a share ("des milliers", "la moitié"). */
  readonly vague: boolean;
}

/** The numbers of a French text, those of dates and times among them, each as it is written: kilometres stay kilometres. */
export function frenchFigures(text: string): FrenchFigure[] {
  const plain = { percent: false, vague: false };
  const numbers = findNumbers(text);
  const others = figuresOf(text).filter(
    ({ kind, start, end }) =>
      /^(?:ordinal|share|magnitude)$/.test(kind) && !numbers.some((each) => each.start < end && each.end > start),
  );
  return [
    ...numbers.map(({ kind, value, unit, text: written, approximate }): FrenchFigure => {
      const values = kind === "time" ? [Math.floor(value / 60), value % 60] : [value];
      const currency = kind === "currency" && unit !== undefined ? { currency: unit } : {};
      return { text: written, values, percent: kind === "percent", vague: approximate ?? false, ...currency };
    }),
    ...others.map(({ kind, value, text: written }): FrenchFigure => {
      return { ...plain, text: written, values: [value], vague: kind !== "ordinal" };
    }),
    ...findDates(text).flatMap(({ text: written, day, year }): FrenchFigure[] => {
      const values = [day, year].filter((value) => value !== undefined);
      return values.map((value) => ({ ...plain, text: written, values: [value] }));
    }),
  ];
}
