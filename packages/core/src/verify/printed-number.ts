import type { InterfaceLanguage } from "../errors/titraille-error.ts";

/** A number as it is printed for people: "1 380" (U+202F, whatever the release of ICU) in French, "1,380" in English. */
export function printedNumber(number: number, language: InterfaceLanguage): string {
  const printed = number.toLocaleString(language);
  return language === "fr" ? printed.replace(/\s/gu, "\u202f") : printed;
}
