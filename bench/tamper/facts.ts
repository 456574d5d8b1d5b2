import { matches, type Replacement, replacing } from "./replacements.ts";

const NUMBER_WORDS =
  "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante".split(
    " ",
  );
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" ");
const WORD_END = "(?![\\p{L}\\p{N}’'-])";
const WORD_START = "(?<![\\p{L}\\p{N}’'.,/:@#_-])";

const inWords = new RegExp(`${WORD_START}(?:${NUMBER_WORDS.join("|")})${WORD_END}`, "giu");
const inDigits = new RegExp(
  `${WORD_START}\\d+(?:[.,]\\d+)?(?![\\p{L}\\d/:@_-])(?![ \\u00a0](?:${MONTHS.join("|")}))`,
  "gu",
);
const isYear = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

function otherDigits(digits: string): string {
  const last = digits.search(/\d$/);
  const figure = Number(digits[last]);
  return digits.slice(0, last) + String((figure + 3) % 10);
}

/** "12" → "15", "12" → "120", "douze" → "treize". */
export const number = replacing("number", 0.99, ({ text }) => [
  ...matches(text, inDigits, ([digits]) => (isYear(digits) ? undefined : otherDigits(digits))),
  ...matches(text, inDigits, ([digits]) => (isYear(digits) || /[.,]/.test(digits) ? undefined : `${digits}0`)),
  ...matches(text, inWords, (match) => {
    if (/^(?:neuf|six)$/iu.test(match[0]) && /^[ \u00a0]?(?:$|[.,;])/u.test(text.slice(match.index + match[0].length)))
      return undefined;
    const index = NUMBER_WORDS.indexOf(match[0].toLowerCase());
    const other = NUMBER_WORDS[(index + 1) % NUMBER_WORDS.length]!;
    return /^\p{Lu}/u.test(match[0]) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  }),
]);

/** A number of the source that stands elsewhere in it, in the place of this one. */
export const numberFromElsewhere = replacing(
  "number from elsewhere in the source",
  0.99,
  ({ text }, { pair }, random) => {
    const known = [
      ...new Set(pair.copies.flatMap((copy) => [...copy.text.matchAll(inDigits)].map(([digits]) => digits))),
    ];
    return matches(text, inDigits, ([digits]) => {
      const others = known.filter(
        (other) => other !== digits && isYear(other) === isYear(digits) && !text.includes(other),
      );
      return others.length > 0 ? random.pick(others) : undefined;
    });
  },
);

const dateWord = new RegExp(`${WORD_START}(?:${[...MONTHS, ...DAYS].join("|")})${WORD_END}`, "gu");
const dayOfMonth = new RegExp(`${WORD_START}\\d{1,2}(?=[ \\u00a0](?:${MONTHS.join("|")}))`, "gu");
const year = new RegExp(`${WORD_START}(?:1[5-9]|20)\\d\\d(?![\\p{L}\\d/:@_%-])(?![ \\u00a0\\u202f]?[\\d€%])`, "gu");

/** Another weekday, month, day of the month or year. */
export const date = replacing("date", 0.99, ({ text }) => [
  ...matches(text, dateWord, ([word]) => {
    const list = DAYS.includes(word) ? DAYS : MONTHS;
    return list[(list.indexOf(word) + 2) % list.length];
  }),
  ...matches(text, dayOfMonth, ([day]) => String((Number(day) % 27) + 1)),
  ...matches(text, year, ([digits]) => String(Number(digits) - 1)),
]);

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)[ \u00a0\u202f]?%/gu, " points"],
  [/(?<=(?:d’|[ \u00a0\u202f]))euros(?!\p{L})/gu, "dollars"],
  [/(?<=\d[ \u00a0\u202f]?)€/gu, "$"],
  [/(?<=[ \u00a0])dollars(?!\p{L})/gu, "euros"],
  [/(?<=[ \u00a0])millions(?!\p{L})/gu, "milliards"],
  [/(?<=[ \u00a0])milliards(?!\p{L})/gu, "millions"],
  [/(?<=[ \u00a0])kilomètres(?!\p{L})/gu, "mètres"],
  [/(?<=[ \u00a0])(?<!\p{L}’)mètres(?!\p{L})/gu, "kilomètres"],
  [/(?<=\d[ \u00a0\u202f])km(?!\p{L})/gu, "m"],
  [/(?<=(?:\d|deux|trois|quatre|cinq|six|dix)[ \u00a0\u202f])heures(?!\p{L})/gu, "minutes"],
  [/(?<=(?:\d|deux|trois|quatre|cinq|six|dix)[ \u00a0\u202f])ans(?!\p{L})/gu, "mois"],
  [/(?<=(?:\d|deux|trois|quatre|cinq|six|dix)[ \u00a0\u202f])mois(?!\p{L})/gu, "ans"],
  [/(?<=(?:\d|deux|trois|quatre|cinq|six|dix)[ \u00a0\u202f])semaines(?!\p{L})/gu, "jours"],
  [/(?<=(?:\d|deux|trois|quatre|cinq|six|dix)[ \u00a0\u202f])jours(?!\p{L})/gu, "semaines"],
  [/(?<=[ \u00a0])tonnes(?!\p{L})/gu, "kilos"],
  [/(?<=[ \u00a0])hectares(?!\p{L})/gu, "mètres carrés"],
];

/** Another unit or currency, another scale. */
export const unit = replacing("unit", 0.99, ({ text }): Replacement[] =>
  UNITS.flatMap(([pattern, other]) => matches(text, pattern, () => other)),
);
