import type { Span } from "@titraille/french";
import type { Reading } from "./reading.ts";

/** Points of percent within which two ways to give a share agree: "un tiers" is 33 %. */
export const SAME_SHARE = 0.5;
/** What stands between the two numbers of a share: "un [élève] sur [cinq]". */
const OUT_OF = /^[ \u00a0](?:[^\s,;:.]+[ \u00a0]){0,4}sur[ \u00a0]$/u;

const ONE_OUT_OF = /(?<!\p{L})une?[ \u00a0](?:[^\s,;:.]+[ \u00a0]){0,4}sur[ \u00a0]$/u;

interface Share extends Span {
  readonly value: number;
  readonly isPercent: boolean;
}

/** Shares of a text in percent: "20 %", "un cinquième", "un élève sur cinq". */
export function sharesOf({ figures, text }: Reading): Share[] {
  return figures.flatMap((figure, index): Share[] => {
    const { start, end, kind, value } = figure;
    if (kind === "percent") return [{ start, end, value, isPercent: true }];
    if (kind === "share" && value < 1) return [{ start, end, value: 100 * value, isPercent: false }];
    // "un" before a noun is no figure by itself.
    const article = ONE_OUT_OF.exec(text.slice(0, start));
    if (article && value > 1) return [{ start: article.index, end, value: 100 / value, isPercent: false }];
    const next = figures[index + 1];
    return next && next.value > value && OUT_OF.test(text.slice(end, next.start))
      ? [{ start, end: next.end, value: (100 * value) / next.value, isPercent: false }]
      : [];
  });
}
