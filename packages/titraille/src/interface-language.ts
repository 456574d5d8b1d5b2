import type { InterfaceLanguage } from "@titraille/core";

/** Language of the terminal: English where the locale says so, French otherwise, the product's own. */
export function interfaceLanguage(environment: NodeJS.ProcessEnv = process.env): InterfaceLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^en/i.test(locale) ? "en" : "fr";
}
