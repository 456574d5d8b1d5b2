import type { InterfaceLanguage, Message } from "../errors/titraille-error.ts";

const SPACES: Readonly<Record<string, Message>> = {
  "": { fr: "rien", en: "nothing" },
  " ": { fr: "espace", en: "space" },
  "\u00a0": { fr: "espace insécable", en: "no-break space" },
  "\u202f": { fr: "espace fine insécable", en: "narrow no-break space" },
};
const NEW_PARAGRAPH: Message = { fr: "nouveau paragraphe", en: "new paragraph" };
const NEW_LINE: Message = { fr: "à la ligne", en: "new line" };
const OTHER: Message = { fr: "espaces", en: "spaces" };

/** White space, or no text at all, in words; undefined for text that can be seen. */
export function spaceInWords(text: string, language: InterfaceLanguage): string | undefined {
  if (/\S/u.test(text)) return undefined;
  const words = SPACES[text] ?? (/\n\s*\n/u.test(text) ? NEW_PARAGRAPH : text.includes("\n") ? NEW_LINE : OTHER);
  return words[language];
}
