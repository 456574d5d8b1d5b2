import { printedNumber } from "../verify/printed-number.ts";

/**
 * A number with its noun, for messages in both languages: "1 mot", "2 mots". In French what is less than two is singular,
 * nought too; in English only one is.
 *
 * @param fr @param en the noun (with what agrees with it) in the singular and in the plural.
 */
export function counted(
  number: number,
  fr: readonly [one: string, many: string],
  en: readonly [one: string, many: string],
): { readonly fr: string; readonly en: string } {
  return {
    fr: `${printedNumber(number, "fr")} ${number < 2 ? fr[0] : fr[1]}`,
    en: `${printedNumber(number, "en")} ${number === 1 ? en[0] : en[1]}`,
  };
}

export const WORDS = [
  ["mot", "mots"],
  ["word", "words"],
] as const;

export const CHARACTERS = [
  ["signe", "signes"],
  ["character", "characters"],
] as const;
