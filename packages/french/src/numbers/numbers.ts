import type { Span } from "../text/span.ts";
import { addresses } from "../words/addresses.ts";
import { findDates } from "./dates.ts";
import { COLLECTIVE_NAMES, collectiveOf, NUMBER_WORDS, readNumberWords, scaleOf } from "./number-words.ts";
import { readUnit } from "./units.ts";

export interface NumberMention extends Span {
  readonly text: string;
  readonly kind: "cardinal" | "ordinal" | "percent" | "currency" | "measure" | "time";
  /** Scales worked in: 2000000 for "deux millions", 12.5 for "12,5 %"; minutes since midnight for a time of day. */
  readonly value: number;
  /** ISO 4217 for a currency, the symbol for a measure ("km", "h", "an"). */
  readonly unit?: string;
  /** True for "une douzaine", "un millier". */
  readonly approximate?: true;
}

const B = "[ \\u00a0\\u202f]";
const DIGITS = `\\d{1,3}(?:[ \\u00a0\\u202f\\u2009.'’]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?`;
const TIME = `(?<hour>\\d{1,2})(?:${B}?h(?:${B}?(?<minutes>[0-5]\\d))?|:(?<colon>[0-5]\\d))(?![\\p{L}\\d/’'-])`;
const ORDINAL = `(?<ordinal>\\d{1,4})(?:er|re|ère|ers|e|es|ème|èmes|nd|nde)(?![\\p{L}\\d])`;
const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|\\p{L}[-‑])(?:${TIME}|${ORDINAL}|(?<digits>(?:(?<=^|[\\s(])[-−])?(?:${DIGITS}))(?![\\p{N}])` +
    `|(?:(?<count>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une?)${B})?(?<collective>${COLLECTIVE_NAMES})(?!\\p{L})(?:${B}de${B}(?<collectiveScale>milliers|millions|milliards)(?!\\p{L}))?` +
    `|(?<words>${NUMBER_WORDS})(?![\\p{L}]))`,
  "giu",
);
const SCALE_AFTER = /^[ \u00a0\u202f](mille|millions?|milliards?)(?!\p{L})/iu;

/**
 * Finds the numbers of a text: figures, number words, "une douzaine", percentages, sums of money, measures, ordinals and
 * times of day. Figures that are part of a date (see `findDates`), of an address or of a code ("A320", "G7") are not
 * among them, nor are "un" and "une" alone, which are articles.
 *
 * @returns in text order, not overlapping, with UTF-16 offsets that cover number and unit.
 */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const inAddress = addresses(text);
  const dates = findDates(text);
  let date = 0;
  let at = 0;
  for (const match of text.matchAll(PATTERN)) {
    while (date < dates.length && dates[date]!.end <= match.index) date++;
    if (match.index < at || inAddress(match.index) || (dates[date]?.start ?? Infinity) <= match.index) continue;
    const mention = read(match, text);
    if (!mention) continue;
    found.push(mention);
    at = mention.end;
  }
  return found;
}

function read(match: RegExpExecArray, text: string): NumberMention | undefined {
  const start = match.index;
  const { hour, minutes, colon, ordinal, digits, count, collective, collectiveScale, words } = match.groups!;
  const mention = (end: number, rest: Omit<NumberMention, "start" | "end" | "text">): NumberMention => ({
    start,
    end,
    text: text.slice(start, end),
    ...rest,
  });
  const whole = start + match[0].length;
  if (hour !== undefined) {
    if (Number(hour) > 24) return mention(whole, { kind: "measure", value: Number(hour), unit: "h" });
    return mention(whole, { kind: "time", value: Number(hour) * 60 + Number(minutes ?? colon ?? 0) });
  }
  if (ordinal !== undefined) return mention(whole, { kind: "ordinal", value: Number(ordinal) });
  if (collective !== undefined) {
    if (count === undefined && /^\p{L}+s(?![\p{L}])/iu.test(match[0])) return undefined;
    const times = (count === undefined ? 1 : readNumberWords(count)!.value) * scaleOrOne(collectiveScale);
    return mention(whole, { kind: "cardinal", value: times * collectiveOf(collective)!, approximate: true });
  }
  const figure =
    digits === undefined ? readWords(words!, text, whole) : { value: toNumber(digits), length: digits.length };
  return figure && withUnit(text, start, start + figure.length, figure.value);
}

/** The scale behind a collective noun ("une dizaine de milliers"), 1 where there is none. */
function scaleOrOne(name: string | undefined): number {
  return name === undefined ? 1 : (scaleOf(name.toLowerCase()) ?? collectiveOf(name.toLowerCase()) ?? 1);
}

/** Number words that are a number here: not the articles "un", "une", not the adjective "neuf". */
function readWords(words: string, text: string, end: number): { value: number; length: number } | undefined {
  const figure = readNumberWords(words);
  if (!figure || /^(?:une?)$/iu.test(words.slice(0, figure.length))) return undefined;
  if (/^neuf$/iu.test(words) && !/^[ \u00a0]\p{Ll}/u.test(text.slice(end, end + 2))) return undefined;
  return figure;
}

/** Works in a scale ("2 millions") and reads the unit behind, or the currency sign before. */
function withUnit(text: string, start: number, end: number, figure: number): NumberMention {
  const scale = SCALE_AFTER.exec(text.slice(end, end + 12));
  const value = scale ? figure * scaleOf(scale[1]!.toLowerCase())! : figure;
  const stop = end + (scale?.[0].length ?? 0);
  const unit = readUnit(text.slice(stop, stop + 24));
  const sign = /[$£€]$/u.test(text.slice(start - 1, start)) ? readUnit(text[start - 1]!) : undefined;
  const from = sign ? start - 1 : start;
  const to = stop + (unit?.length ?? 0);
  const measure = unit ?? sign;
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    kind: measure?.kind ?? "cardinal",
    value: value * (measure?.factor ?? 1),
    ...(measure?.name === undefined ? {} : { unit: measure.name }),
  };
}

/** "1 200 000", "1.200.000" and "56'500" are whole numbers; "12,5" and "2.5" are not. */
function toNumber(digits: string): number {
  const grouped = /^[-−]?\d{1,3}(?:[^\d,]\d{3})+(?:,\d+)?$/u.test(digits) ? digits.replace(/[^\d,−-]/gu, "") : digits;
  return Number(grouped.replace(",", ".").replace("−", "-"));
}
