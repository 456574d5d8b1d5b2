import { calendarOf } from "./calendar.ts";
import { withFrenchPlaces } from "./place-names.ts";

/*
 * What a translator leaves as English writes it and French writes otherwise, where there is one way to write it. Values
 * never change: the figures are compared afterwards all the same.
 */

const S = "[ \\u00a0\\u202f]";
/** "1,234", "1,234,567.8" */
const THOUSANDS = /(?<![\d,.\p{L}])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]|\.\d)/gu;
/** "11.25": behind it what is counted, before it what no version or time has. */
const DECIMAL = new RegExp(
  `(?<![\\d,.\\p{L}]|(?:version|n°|§)${S})(\\d+)\\.(\\d+)(?=${S}?(?:%|€|\\$|£|dollars?|euros?|livres?|mill(?:e|ions?|iards?)|km|kilomètres?|mètres?|points?|milles?|pour cent|degrés?|fois|ans|tonnes?|litres?)(?!\\p{L}))`,
  "gu",
);
const MONEY: Readonly<Record<string, string>> = { $: "dollars", "£": "livres", "€": "euros" };
const MONEY_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(?:US)?([$£€])${S}?(\\d[\\d\\u00a0\\u202f, ]*(?<=\\d)(?:,\\d+)?)(${S}(?:milliers?|millions?|milliards?)(?!\\p{L}))?(?!\\d)`,
  "gu",
);
const CLOCK = /(?<![\p{L}\d:.,])(\d{1,2})(?::([0-5]\d))?[ \u00a0\u202f]?([AaPp])\.?[Mm](?:\.|(?!\p{L}))/gu;

/** "Mr. Moy" → "M. Moy": titles before a name. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})Mr\.?(?=[ \u00a0]\p{Lu})/gu, "M."],
  [/(?<!\p{L})Mrs\.?(?=[ \u00a0]\p{Lu})/gu, "Mme"],
  [/(?<!\p{L})Miss(?=[ \u00a0]\p{Lu}\p{Ll})/gu, "Mlle"],
  [/(?<!\p{L})Dr\.(?=[ \u00a0]\p{Lu})/gu, "Dr"],
];

/** A translation from English with figures, sums, hours, dates, titles and places written the French way. */
export function theFrenchWay(translation: string, source: string): string {
  let text = withFrenchDates(translation)
    .replace(THOUSANDS, (number) => number.replaceAll(",", "\u202f").replace(".", ","))
    .replace(DECIMAL, "$1,$2")
    .replace(CLOCK, (_, hour: string, minutes: string | undefined, half: string) => {
      const hours = (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
      return `${hours}\u00a0h${minutes === undefined || minutes === "00" ? "" : `\u00a0${minutes}`}`;
    })
    .replace(MONEY_BEFORE, (_, sign: string, number: string, scale: string | undefined) => {
      const of = scale && /milli(?:on|ard|er)/u.test(scale) ? "de\u00a0" : "";
      return `${number}${scale ?? ""}\u00a0${of}${MONEY[sign]!}`.replace("de\u00a0euros", "d’euros");
    });
  for (const [title, french] of TITLES) text = text.replace(title, french);
  return withFrenchPlaces(text, source);
}

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** "March 1, 2024" → "1er mars 2024", "12 December" → "12 décembre". */
function withFrenchDates(text: string): string {
  const { months } = calendarOf("en");
  const name = `(${[...months.keys()].join("|")})\\.?`;
  const printed = (day: string, month: string, year: string | undefined): string =>
    `${Number(day) === 1 ? "1er" : Number(day)} ${MONTHS[months.get(month.toLowerCase())! - 1]!}${year ? ` ${year}` : ""}`;
  const end = "(?:st|nd|rd|th)?";
  return text
    .replace(
      new RegExp(`(?<!\\p{L})(?:le )?${name} (\\d{1,2})${end}(?!\\d)(?:, (\\d{4}))?`, "giu"),
      (whole, month: string, day: string, year: string | undefined) =>
        /^\p{Lu}/u.test(month) && isDay(day)
          ? `${/^le /iu.test(whole) ? "le " : ""}${printed(day, month, year)}`
          : whole,
    )
    .replace(
      new RegExp(`(?<!\\d)(\\d{1,2})${end} ${name}(?: (\\d{4}))?(?!\\p{L})`, "giu"),
      (whole, day: string, month: string, year: string | undefined) =>
        /^\p{Lu}/u.test(month) && isDay(day) ? printed(day, month, year) : whole,
    );
}

function isDay(day: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31;
}
