import { boundGone, isNextToBound } from "./bounds.ts";
import type { Discrepancy } from "./discrepancy.ts";
import type { FigureMention } from "./figures.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { SAME_SHARE, sharesOf } from "./shares.ts";
import { isRelated } from "./word-families.ts";

/** A number of the evidence with its sentence. */
interface Known {
  readonly figure: FigureMention;
  readonly reading: Reading;
}

/** How far a rounded number may be from the one it stands for, as a share. */
const ROUNDING = 0.05;

/**
 * Numbers of the statement that its evidence does not have, has with another unit, or has of something else ("3 morts et
 * 12 blessés" as "12 morts").
 */
export function compareNumbers(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const known = evidence.flatMap((reading) => reading.figures.map((figure) => ({ figure, reading })));
  const dates = new Set(
    evidence.flatMap(({ dates: all }) =>
      all.flatMap(({ day, month, year }) => [day, month, year].filter((part) => part !== undefined)),
    ),
  );
  const shares = evidence.flatMap(sharesOf);
  const own = sharesOf(statement);
  return statement.figures.flatMap((figure): Discrepancy[] => {
    if (isBareDigits(figure) && dates.has(figure.value) && countedBy(figure, statement) === undefined) return [];
    if (isNextToBound({ figure, reading: statement }, known)) return [];
    const same = known.filter(({ figure: other }) => isSameValue(figure, other));
    const range = { start: figure.start, end: figure.end };
    if (same.length === 0) {
      // "un élève sur cinq", "un cinquième" and "20 %" are the same share.
      const share = own.find(({ start, end }) => start <= figure.start && figure.end <= end);
      if (
        share &&
        figure.unit === undefined &&
        shares.some(
          (other) => !(other.isPercent && share.isPercent) && Math.abs(other.value - share.value) < SAME_SHARE,
        )
      )
        return [];
      if (isDifference(figure, statement, known)) return [];
      const near = nearestTo(figure, statement, known);
      return [{ kind: "number", range, found: figure.text, ...(near ? { expected: near.figure.text } : {}) }];
    }
    if (!same.some(({ figure: other }) => isSameUnit(figure, other)))
      return [{ kind: "unit", range, found: figure.text, expected: same[0]!.figure.text }];
    const swapped = otherThan(figure, statement, known) ?? elsewhere(figure, statement, same, known);
    if (swapped) return [{ kind: "number", range, found: figure.text, expected: swapped }];
    const bound = boundGone({ figure, reading: statement }, same);
    return bound ? [bound] : [];
  });
}

/** Digits without a unit: they may be part of a date that was not read as one. */
function isBareDigits({ kind, unit, text }: FigureMention): boolean {
  return kind === "cardinal" && unit === undefined && /^\d+$/u.test(text);
}

function isSameValue(one: FigureMention, other: FigureMention): boolean {
  const kinds = [one.kind, other.kind];
  if (kinds.includes("ordinal") && one.kind !== other.kind) return false;
  if (kinds.includes("magnitude") && one.kind !== other.kind) return false;
  if (kinds.includes("share") && one.kind !== other.kind) return false;
  if (one.kind === "share" && (one.value === 0.5 || other.value === 0.5))
    return one.value === other.value || one.value * other.value === 1;
  const gap = Math.abs(one.value - other.value);
  if (gap <= 1e-9 * Math.max(1, Math.abs(other.value))) return true;
  return (
    one.approximate &&
    other.unit === one.unit &&
    other.value > 20 &&
    gap / Math.abs(other.value) <= ROUNDING &&
    isRounder(one.value, other.value)
  );
}

/** 12 000 is rounder than 11 987. */
function isRounder(one: number, other: number): boolean {
  const zeros = (value: number): number => /0*$/.exec(String(Math.round(value)))![0].length;
  return zeros(one) > zeros(other);
}

function isSameUnit(one: FigureMention, other: FigureMention): boolean {
  // "entre 20 et 30 %", "de 2,40 à 3,10 euros": the first number has its unit at the second.
  if (one.kind === "percent" || other.kind === "percent")
    return one.kind === other.kind || (one.sharesUnit ?? one.kind) === (other.sharesUnit ?? other.kind);
  return one.unit === undefined || other.unit === undefined || one.unit === other.unit;
}

/** "6 500 de plus": what two numbers of the evidence differ by. */
function isDifference({ end, value }: FigureMention, { text }: Reading, known: readonly Known[]): boolean {
  if (!/^(?:[ \u00a0]\p{L}+)?[ \u00a0]de (?:plus|moins)(?!\p{L})/u.test(text.slice(end))) return false;
  const values = new Set(known.map(({ figure }) => figure.value));
  return [...values].some((other) => values.has(other + value));
}

/** The number of the evidence that a wrong one stands for: of the same kind, told nowhere here, of nothing that is known to differ. */
function nearestTo(figure: FigureMention, statement: Reading, known: readonly Known[]): Known | undefined {
  const counted = countedBy(figure, statement);
  const around = statement.clauseWords(figure);
  const scored = known.flatMap((each) => {
    const { figure: other, reading } = each;
    if (other.kind !== figure.kind || other.unit !== figure.unit) return [];
    if (statement.figures.some((own) => isSameValue(own, other))) return [];
    const theirs = countedBy(other, reading);
    if (counted !== undefined && theirs !== undefined && !isRelated(counted, theirs)) return [];
    const there = reading.clauseWords(other);
    return [{ each, score: around.filter((lemma) => there.some((word) => isRelated(lemma, word))).length }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return best > 0 || scored.length === 1 ? scored.find(({ score }) => score === best)?.each : undefined;
}

/**
 * What the source has for the thing counted here, when that is another number and this one counts another thing there;
 * undefined when the number may well be this thing’s.
 */
function otherThan(figure: FigureMention, statement: Reading, known: readonly Known[]): string | undefined {
  const counted = countedBy(figure, statement);
  if (counted === undefined) return undefined;
  const there = known.map(({ figure: other, reading }) => ({ other, counted: countedBy(other, reading) }));
  const sameThing = there.filter((each) => each.counted !== undefined && isRelated(each.counted, counted));
  if (sameThing.length === 0 || sameThing.some(({ other }) => isSameValue(figure, other))) return undefined;
  const sameNumber = there.filter(({ other }) => isSameValue(figure, other));
  if (!sameNumber.every((each) => each.counted !== undefined && !isRelated(each.counted, counted))) return undefined;
  return `${sameThing[0]!.other.text} (${counted})`;
}

/**
 * The number that the source has in the clause where the statement puts this one, when nothing of what stands around this one
 * there is around it here ("64 % … se concentrent mieux, 12 % …" as "12 % se concentrent mieux").
 */
function elsewhere(
  figure: FigureMention,
  statement: Reading,
  same: readonly Known[],
  known: readonly Known[],
): string | undefined {
  const around = statement.clauseWords(figure);
  const shared = (each: Known): number => {
    const there = each.reading.clauseWords(each.figure);
    return around.filter((lemma) => there.some((other) => isRelated(lemma, other))).length;
  };
  if (around.length < 2 || same.some((each) => shared(each) > 0)) return undefined;
  const other = known.find(
    (each) =>
      each.figure.kind === figure.kind &&
      each.figure.unit === figure.unit &&
      !statement.figures.some((own) => isSameValue(own, each.figure)) &&
      shared(each) >= Math.max(2, 0.7 * around.length),
  );
  return other?.figure.text;
}

/** The lemma of the noun that a number counts: the first one right behind it or after "de"; adjectives may stand between. */
export function countedBy(figure: FigureMention, { words }: Reading): string | undefined {
  const after = words.filter(({ start }) => start >= figure.end).slice(0, 4);
  for (const word of after) {
    if (word.upos === "NOUN") return lemmaOf(word);
    if (!/^(?:ADJ|ADP|DET)$/.test(word.upos) || !/^(?:de|d’|des|du|\p{L}{4,})$/iu.test(word.form)) return undefined;
  }
  return undefined;
}
