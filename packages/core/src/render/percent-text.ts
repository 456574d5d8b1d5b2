import type { InterfaceLanguage } from "../errors/titraille-error.ts";

/** A probability of three places: "12,3 %" with a narrow space, "12.3%". */
export function percentText(probability: number, language: InterfaceLanguage): string {
  const percent = (probability * 100).toLocaleString(language, { maximumFractionDigits: 1 });
  return language === "fr" ? `${percent}\u202f%` : `${percent}%`;
}
