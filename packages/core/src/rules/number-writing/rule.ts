import type { Rule } from "../rule.ts";

interface Wrong {
  readonly pattern: RegExp;
  readonly fr: (found: string) => string;
  readonly en: (found: string) => string;
  readonly after: (match: RegExpExecArray) => string;
}

const WRONG: readonly Wrong[] = [
  {
    pattern:
      /(?<![\d.,/:-])(\d{1,3})\.(\d{1,2})(?=[\s\u00a0\u202f]?(?:%|€|\$|millions?|milliards?|degrés?|°C|km|kg|mètres?|points?)(?!\p{L}))/gu,
    fr: (found) => `Point décimal à l’anglaise (${found}), une virgule attendue`,
    en: (found) => `Decimal point as in English (${found}), a comma expected`,
    after: ([, whole, decimals]) => `${whole},${decimals}`,
  },
  {
    pattern: /(?<![\d.,/:-])(\d{1,3})((?:,\d{3}){2,})(?![\d,])/gu,
    fr: (found) => `Virgules entre les milliers à l’anglaise (${found}), des espaces fines attendues`,
    en: (found) => `Commas between thousands as in English (${found}), thin spaces expected`,
    after: ([, first, groups]) => `${first}${groups!.replaceAll(",", "\u202f")}`,
  },
  {
    pattern:
      /(?<![\p{L}\d])([$€£])[\s\u00a0]?(\d+(?:[\s\u00a0\u202f.,]\d+)*)(?:[\s\u00a0](millions?|milliards?))?(?!\d)/gu,
    fr: (found) => `Symbole monétaire avant le nombre (${found}), après lui attendu`,
    en: (found) => `Currency sign before the number (${found}), expected after it`,
    after: ([, sign, number, scale]) => (scale ? `${number}\u00a0${scale} de\u00a0${sign}` : `${number}\u00a0${sign}`),
  },
  {
    pattern: /(?<=\d[\s\u00a0\u202f]?)(?:K€|Kg|KG|Km|KM|kms|kgs|mn|hrs?)(?![\p{L}\d/])/gu,
    fr: (found) => `Symbole d’unité mal écrit (${found})`,
    en: (found) => `Unit symbol written wrongly (${found})`,
    after: ([symbol]) =>
      ({ "K€": "k€", Kg: "kg", KG: "kg", Km: "km", KM: "km", kms: "km", kgs: "kg", mn: "min", hr: "h", hrs: "h" })[
        symbol
      ]!,
  },
];

/** Numbers and units the French way: decimal comma, currency behind, symbols of the SI. */
export const numberWriting: Rule = {
  id: "number-writing",
  category: "readability",
  basis: "standard",
  severity: "warning",
  options: {},
  *check({ reading }) {
    for (const { place, text } of reading.texts)
      for (const { pattern, fr, en, after } of WRONG)
        for (const match of text.matchAll(pattern)) {
          const right = after(match as RegExpExecArray);
          const at = { ...place, start: match.index, end: match.index + match[0].length };
          yield {
            place: at,
            // Inside a figure a person decides: "1.5 million" may be a quotation of a foreign document.
            suggestion: { place: at, before: match[0], after: right },
            message: { fr: `${fr(match[0])} : écrire ${right}.`, en: `${en(match[0])}: write ${right}.` },
          };
        }
  },
};
