import { findGluedSentences } from "@titraille/french";
import { type Pass, repair } from "./pass.ts";

/** A word in small letters with a capital inside: "lieuxRivages". */
const CAPITAL_INSIDE = /(?<![\p{L}\p{N}_#@/.-])(\p{Ll}{4,30})(\p{Lu}\p{Ll}{2,30})(?![\p{L}\p{N}_/-])/gu;

/** Sentences glued together: the missing space marks a paragraph border of the page they came from. */
export const gluedSentences: Pass = ({ text }) => {
  const borders = new Set([...findGluedSentences(text), ...capitalsInside(text), ...quotationsSideBySide(text)]);
  return {
    edits: [...borders]
      .sort((a, b) => a - b)
      .map((at) => repair("glued-sentences", "paragraph-border", { start: at, end: at }, "\n\n")),
  };
};

/** Where a name was glued to a word: the text has it by itself elsewhere, and the two together only here. */
function capitalsInside(text: string): number[] {
  const found = [...text.matchAll(CAPITAL_INSIDE)];
  if (found.length === 0) return [];
  const times = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+/gu)) times.set(word, (times.get(word) ?? 0) + 1);
  return found
    .filter(([whole, , name]) => times.get(whole) === 1 && times.has(name!))
    .map(({ index, 1: word }) => index + word!.length);
}

/** "… »« …": a quotation as a subheading, and the one that opens the paragraph under it. */
function quotationsSideBySide(text: string): number[] {
  return [...text.matchAll(/(?<=«[^«»\n]{3,200}»)«(?=[ \u00a0\u202f]?\p{Lu})/gu)].map(({ index }) => index);
}
