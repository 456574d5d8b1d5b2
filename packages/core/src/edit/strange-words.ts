import type { Desk } from "./desk.ts";

/** A word in small letters; names and acronyms are no words of the lexicon. */
const WORD = /(?<![\p{L}\d·’'-])\p{Ll}{4,}(?:-\p{Ll}+)*(?![\p{L}\d·’'-])/gu;
/** Mentions from which a word that the lexicon does not have is the text’s own, and no slip. House. */
const OWN = 3;

/** "La glossolalie chez les pencotistes": a word that no lexicon has and the text does not come back to is likely misspelt. */
export function hasStrangeWord(title: string, { french, material }: Desk): boolean {
  return [...title.matchAll(WORD)].some(([word]) => {
    const parts = word.split("-").filter((part) => part.length > 3);
    if (parts.every((part) => french.lexicon.lookup(part).length > 0)) return false;
    const mentions = material.passages.reduce((sum, { text }) => sum + text.toLowerCase().split(word).length - 1, 0);
    return mentions < OWN;
  });
}
