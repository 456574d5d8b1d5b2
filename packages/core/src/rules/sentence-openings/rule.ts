import type { Word } from "@titraille/french";
import type { ReadSection, ReadSentence } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** Sentences in a row do not all begin alike. */
export const sentenceOpenings: Rule<{ maxRow: number }> = {
  id: "sentence-openings",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { maxRow: 2 },
  *check({ reading }, { maxRow }) {
    const passages = [reading.standfirst?.sentences ?? [], ...reading.sections.map(sentencesOf)];
    for (const sentences of passages) {
      let row = 0;
      let before = "";
      for (const { place, text, words } of sentences) {
        const opening = openingOf(words);
        row = opening !== "" && opening === before ? row + 1 : 1;
        before = opening;
        if (row === maxRow + 1)
          yield {
            place: { ...place, end: (place.start ?? 0) + Math.min(text.length, 30) },
            message: {
              fr: `${row} phrases de suite commencent par « ${opening} », ${maxRow} au plus : varier l’attaque.`,
              en: `${row} sentences in a row begin with "${opening}", ${maxRow} at most: vary the opening.`,
            },
          };
      }
    }
  },
};

/** A reader hears the row across paragraphs; a heading ends it. */
function sentencesOf({ paragraphs }: ReadSection): readonly ReadSentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}

/** The first word, after the number of an item; an article says nothing without the next one. */
function openingOf(words: readonly Word[]): string {
  const spoken = words.filter(({ upos, text }) => upos !== "PUNCT" && /[\p{L}\p{N}]/u.test(text));
  const said = /^\d+$/.test(spoken[0]?.text ?? "") ? spoken.slice(1) : spoken;
  const [first, second] = said;
  if (!first) return "";
  const parts = first.upos === "DET" && second ? [first, second] : [first];
  return parts.map(({ text }) => text.toLowerCase()).join(/[’']$/.test(first.text) ? "" : " ");
}
