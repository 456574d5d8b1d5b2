import type { InterfaceLanguage } from "./titraille-error.ts";

/** The name of a language in another ("anglais" for "en" in French); a code that is none is given back as it is. */
export function languageName(code: string, inLanguage: InterfaceLanguage): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
