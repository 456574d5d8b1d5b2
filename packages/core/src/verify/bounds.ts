import type { Discrepancy } from "./discrepancy.ts";
import type { FigureMention } from "./figures.ts";
import type { Reading } from "./reading.ts";

/** What a text makes of a number: a limit below ("plus de") or above it, near it, or the number itself. */
export interface Bound {
  /** "up": from the number upwards; "down": up to it; "near": a little less; "about": around it; "exact". */
  readonly side: "up" | "down" | "near" | "about" | "exact";
  /** Whether the number itself is left out: "plus de", "moins de". */
  readonly strict: boolean;
  /** Where the words stand that say so, with the number. */
  readonly start: number;
  readonly end: number;
}

const BEFORE: readonly (readonly [words: RegExp, side: Bound["side"], strict: boolean])[] = [
  [/(?<!\p{L})(?:pas|jamais) plus d(?:e |’|es )$/iu, "down", false],
  [/(?<!\p{L})(?:pas|jamais) moins d(?:e |’|es )$/iu, "up", false],
  [/(?<!fois |(?:pas|jamais) )(?<!\p{L})plus d(?:e |’|es )$/iu, "up", true],
  [/(?<!fois |(?:pas|jamais) )(?<!\p{L})moins d(?:e |’|es )$/iu, "down", true],
  [/(?<!\p{L})(?:au (?:moins|minimum)|minimum) (?:d(?:e |’)|à )?$/iu, "up", false],
  [/(?<!\p{L})(?:au (?:plus|maximum)|tout au plus|maximum) (?:d(?:e |’)|à )?$/iu, "down", false],
  [/(?<!\p{L})(?:près d(?:e |’)|presque |quasi(?:ment)? )$/iu, "near", false],
  [/(?<!\p{L})(?:environ |quelque |autour d(?:e |’)|approximativement |à peu près )$/iu, "about", false],
];
const AFTER: readonly (readonly [words: RegExp, side: Bound["side"]])[] = [
  [/^[^,;:.!?]{0,25}?[ \u00a0,]+(?:au moins|au minimum|(?:et|ou) (?:plus|davantage))(?=[ \u00a0]?[,;:.!?)]|$)/iu, "up"],
  [
    /^[^,;:.!?]{0,25}?[ \u00a0,]+(?:au (?:plus|maximum)|tout au plus|(?:et|ou) moins)(?=[ \u00a0]?[,;:.!?)]|$)/iu,
    "down",
  ],
];
/** Words by which a sentence sets a limit in another way: what they say of a number is not known. */
const LIMITS =
  /(?<!\p{L})(?:dépass|franchi|excéd|supérieur|inférieur|au-de(?:là|ssus|ssous)|plafonn|limit|maxim|minim|atte(?:int|ign)|approch|avoisin|frôl|fourchette|compris|entre(?!\p{L})|seuil|barre|un peu (?:plus|moins)|à peine|plus tard|plus tôt|en moins|de moins|de plus)/iu;

/** Characters before a number in which the words of its bound stand. */
const REACH = 20;
/** Characters around a number in which other words may set a limit to it. */
const AROUND = 50;

/** The bound that stands with a number. */
function boundOf({ start, end }: FigureMention, { text }: Reading): Bound {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start).replaceAll("\u00a0", " ");
  for (const [words, side, strict] of BEFORE) {
    const match = words.exec(before);
    if (match) return { side, strict, start: from + match.index, end };
  }
  const after = text.slice(end, end + 50);
  for (const [words, side] of AFTER) {
    const match = words.exec(after);
    if (match) return { side, strict: false, start, end: end + match[0].length };
  }
  return { side: "exact", strict: false, start, end };
}

interface Bounded {
  readonly figure: FigureMention;
  readonly reading: Reading;
}

/**
 * The same number with another bound: "plus de 12 000" where the source has "près de 12 000" or "12 000". Saying less ("50"
 * for "plus de 50") is let through, and so is a bound that a sentence may set in words that are not read.
 *
 * @param same the numbers of the evidence that have this value.
 */
export function boundGone(own: Bounded, same: readonly Bounded[]): Discrepancy | undefined {
  const bound = boundOf(own.figure, own.reading);
  if (bound.side === "exact" || bound.side === "about") return undefined;
  if (same.length === 0 || same.some((other) => bears(own.figure, bound, other))) return undefined;
  const [{ figure, reading }] = same as readonly [Bounded, ...Bounded[]];
  const theirs = boundOf(figure, reading);
  return {
    kind: "number",
    range: { start: bound.start, end: bound.end },
    found: own.reading.text.slice(bound.start, bound.end),
    expected: reading.text.slice(theirs.start, theirs.end),
  };
}

function bears(figure: FigureMention, { side }: Bound, other: Bounded): boolean {
  const theirs = boundOf(other.figure, other.reading);
  // "12 345" is more than 12 000, and a little less than 12 400.
  const gap = other.figure.value - figure.value;
  const isSame = Math.abs(gap) <= 1e-9 * Math.max(1, Math.abs(figure.value));
  if (!isSame && theirs.side === "exact") return side === "up" ? gap > 0 : gap < 0 || side === "near";
  if (side === "near") return theirs.side !== "up";
  if (theirs.side === side) return true;
  const { start, end } = other.figure;
  if (LIMITS.test(other.reading.text.slice(Math.max(0, start - AROUND), end + AROUND))) return true;
  const range = rangeEnd(other);
  return theirs.side === "exact" && range === (side === "up" ? "low" : "high");
}

/** Whether a number opens or closes a span: "de 10 à 14 %". */
function rangeEnd({ figure, reading: { figures, text } }: Bounded): "low" | "high" | undefined {
  const at = figures.findIndex(({ start }) => start === figure.start);
  const joins = (one: FigureMention | undefined, other: FigureMention | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    /^[ \u00a0]?(?:à|et|ou|-|–)[ \u00a0]?$/u.test(text.slice(one.end, other.start));
  if (joins(figure, figures[at + 1])) return "low";
  return joins(figures[at - 1], figure) ? "high" : undefined;
}

/** "quatorze au plus" says what "moins de quinze" says, where whole things are counted. */
export function isNextToBound(own: Bounded, known: readonly Bounded[]): boolean {
  const mine = boundOf(own.figure, own.reading);
  if (own.figure.kind !== "cardinal" || !/^(?:up|down)$/.test(mine.side)) return false;
  const last = (value: number, { side, strict }: Bound): number =>
    strict ? (side === "up" ? value + 1 : value - 1) : value;
  return known.some(({ figure, reading }) => {
    if (figure.kind !== "cardinal" || Math.abs(figure.value - own.figure.value) !== 1) return false;
    const theirs = boundOf(figure, reading);
    return theirs.side === mine.side && last(figure.value, theirs) === last(own.figure.value, mine);
  });
}
