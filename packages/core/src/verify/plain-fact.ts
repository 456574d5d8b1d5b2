/** A text with only its letters and digits, in lower case: typography, spaces and punctuation do not tell facts apart. */
export function plainFact(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `plainFact` without accents: names are written "Etat" and "État". */
export function bareFact(text: string): string {
  return plainFact(text)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "");
}
