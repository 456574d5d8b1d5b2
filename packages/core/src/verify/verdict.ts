import { printedNumber } from "./printed-number.ts";
import type { ClauseResult } from "./report.ts";

/** How a clause of the brief is answered. */
export type Verdict = Omit<ClauseResult, "clause">;

export const met = (fr: string, en: string): Verdict => ({ status: "met", message: { fr, en } });
export const notMet = (fr: string, en: string): Verdict => ({ status: "not-met", message: { fr, en } });

/** "1 mot", "2 mots": French counts from two on. */
export const plural = (count: number, one: string, many: string): string =>
  `${printedNumber(count, "fr")} ${count > 1 ? many : one}`;
export const pluralEn = (count: number, one: string): string =>
  `${printedNumber(count, "en")} ${one}${count === 1 ? "" : "s"}`;
