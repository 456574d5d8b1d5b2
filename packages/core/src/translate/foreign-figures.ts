import { englishNumberWords } from "./english-numbers.ts";

/** A number of a text that is not French. */
export interface ForeignFigure {
  readonly text: string;
  /** What a translation may have for it: 17 beside 5 for "5 p.m.". The first one is what it is worth. */
  readonly values: readonly number[];
  /** Whether a translation must have it; false for words that French says in other ways. */
  readonly required: boolean;
  readonly percent: boolean;
  /** ISO 4217. */
  readonly currency?: string;
}

/** Languages whose numbers have a comma between thousands and a point before decimals. */
const POINT_DECIMALS = new Set(["en", "zh", "ja", "ko", "he", "th"]);
const COMMA_THOUSANDS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const POINT_THOUSANDS = /\d{1,3}(?:[.\u00a0\u202f '’]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/gu;

const SCALE =
  /^[ \u00a0-]?(thousand|million|billion|trillion|mille|milliones|millones|milhões|milioni|millionen|miljoen|million|mil|mln|mio\.?|milliard(?:en|i)?|miljard|mrd\.?|bn|m|k)(?![\p{L}])/iu;
const SCALE_VALUES: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand|mille|mil|k)$/iu, 1e3],
  [/^(?:milliard|miljard|mrd|billion|bn)/iu, 1e9],
  [/^trillion/iu, 1e12],
  [/^(?:mi|m$|ml)/iu, 1e6],
];
/** Single letters are scales only behind money ("$35m"). */
const LETTER = /^[mk]$/iu;

const CURRENCIES: readonly (readonly [before: RegExp, after: RegExp, code: string])[] = [
  [/(?:US|A|C)?\$$/u, /^[ \u00a0-]?(?:dollars?|dólares|dollari|USD)(?!\p{L})/iu, "USD"],
  [/€$/u, /^[ \u00a0-]?(?:€|euros?|EUR)(?!\p{L})/iu, "EUR"],
  [/£$/u, /^[ \u00a0-]?(?:pounds? sterling|GBP)(?!\p{L})/iu, "GBP"],
  [/¥$/u, /^[ \u00a0-]?(?:yen)(?!\p{L})/iu, "JPY"],
];
const PERCENT =
  /^[ \u00a0\u202f-]?(?:%|(?:percent|per cent|prozent|por ciento|por cento|per cento|procent)(?!\p{L}))(?! points?)/iu;

/**
 * The numbers of a text: in digits for any language, in words for English. Those of dates and times are among them.
 *
 * @param language ISO 639-1.
 */
export function foreignFigures(text: string, language: string): ForeignFigure[] {
  const found: ForeignFigure[] = [];
  for (const match of text.matchAll(POINT_DECIMALS.has(language) ? COMMA_THOUSANDS : POINT_THOUSANDS)) {
    const before = text.slice(0, match.index);
    // "A320", "G7", "COVID-19": names.
    if (/\p{L}-?$/u.test(before)) continue;
    let after = text.slice(match.index + match[0].length);
    const plain = readDigits(match[0], language);
    const money = CURRENCIES.find(([sign]) => sign.test(before));
    const scaleName = SCALE.exec(after);
    const scale = scaleName && (money || !LETTER.test(scaleName[1]!)) ? scaleName : undefined;
    const factor = scale ? SCALE_VALUES.find(([name]) => name.test(scale[1]!.replace(".", "")))![1] : 1;
    if (scale) after = after.slice(scale[0].length);
    const currency = money ?? CURRENCIES.find(([, name]) => name.test(after));
    found.push({
      text: match[0] + (scale?.[0] ?? ""),
      values: [round(plain * factor), ...hoursOf(plain, after)],
      required: true,
      percent: PERCENT.test(after),
      ...(currency ? { currency: currency[2] } : {}),
    });
  }
  if (language === "en")
    for (const { value, text: words, required } of englishNumberWords(text))
      found.push({ text: words, values: [value], required, percent: false });
  return found;
}

function readDigits(digits: string, language: string): number {
  if (POINT_DECIMALS.has(language)) return Number(digits.replaceAll(",", ""));
  return Number(digits.replace(/[.\u00a0\u202f '’](?=\d{3})/gu, "").replace(",", "."));
}

/** Twenty-four hours for twelve. */
function hoursOf(value: number, after: string): number[] {
  const half = /^(?::[0-5]\d)?[ \u00a0]?([ap])\.?m\b/iu.exec(after)?.[1]?.toLowerCase();
  if (half === undefined) return [];
  return [half === "p" ? (value % 12) + 12 : value % 12];
}

/** Without the last digits that arithmetic adds: 2.4 × 1e6. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
