import type { Random } from "../tamper/random.ts";
import { type DamageKind, type Passage, textOf } from "./kind.ts";

/** Where a sentence ends and the next begins inside a paragraph: mark, spaces, capital or opening guillemet. */
const SENTENCE_BORDER = /(?<=\p{Ll}{3}[.!?])\s(?=[\p{Lu}«])/gu;
const ENDS_A_SENTENCE = /[.!?…»]$/u;

/** Damage that takes away the space or the line break between two pieces of text. */
export const GLUE: readonly DamageKind[] = [
  {
    name: "glued sentences",
    borders: "any",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      const borders = random.some([...text.matchAll(SENTENCE_BORDER)], 3).map(({ index }) => index);
      if (borders.length === 0) return undefined;
      return { damaged: without(text, borders), expected: text };
    },
  },
  {
    name: "glued paragraphs",
    borders: "exact",
    damage: (passage, random) => joined(passage, random.some(plainBorders(passage), 3)),
  },
  {
    name: "all paragraphs glued",
    borders: "exact",
    damage(passage) {
      const paragraphs = passage.paragraphs.filter(({ heading }) => !heading);
      return joined({ ...passage, paragraphs }, plainBorders({ ...passage, paragraphs }));
    },
  },
  {
    name: "glued subheadings",
    borders: "exact",
    damage: (passage, random) => joined(passage, random.some(headingIndexes(passage), 2)),
  },
  {
    name: "subheadings glued on both sides",
    borders: "exact",
    damage: (passage, random) =>
      joined(
        passage,
        random.some(headingIndexes(passage), 1).flatMap((index) => [index - 1, index]),
      ),
  },
];

/** Index of the paragraph before each border between two paragraphs that are sentences. */
function plainBorders({ paragraphs }: Passage): number[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    const fits =
      next !== undefined &&
      !paragraph.heading &&
      !next.heading &&
      ENDS_A_SENTENCE.test(paragraph.text) &&
      opens(next.text);
    return fits ? [index] : [];
  });
}

/** Subheadings between two paragraphs, the next of which begins with a capital. */
function headingIndexes({ paragraphs }: Passage): number[] {
  return paragraphs.flatMap(({ heading, text }, index) => {
    const next = paragraphs[index + 1];
    const before = paragraphs[index - 1];
    const fits =
      heading && next !== undefined && !next.heading && before !== undefined && ENDS_A_SENTENCE.test(before.text);
    return fits && opens(next.text) && opens(text) ? [index] : [];
  });
}

function opens(text: string): boolean {
  return /^(?:«\s)?\p{Lu}/u.test(text);
}

function joined(passage: Passage, borders: readonly number[]) {
  if (borders.length === 0) return undefined;
  return { damaged: joinedText(passage, borders, ""), expected: textOf(passage.paragraphs) };
}

function joinedText({ paragraphs }: Passage, borders: readonly number[], glue: string): string {
  return paragraphs
    .map(({ text }, index) => text + (index === paragraphs.length - 1 ? "" : borders.includes(index) ? glue : "\n\n"))
    .join("");
}

/** The text without the characters at these offsets. */
function without(text: string, offsets: readonly number[]): string {
  return [...text.matchAll(/[\s\S]/g)].map(([unit], index) => (offsets.includes(index) ? "" : unit)).join("");
}

/** A line of its own between two paragraphs. */
export function withLine(passage: Passage, line: string, random: Random): string {
  const texts = passage.paragraphs.map(({ text }) => text);
  const places = texts.flatMap((_, index) => (index > 0 && !passage.paragraphs[index - 1]!.heading ? [index] : []));
  texts.splice(random.pick(places), 0, line);
  return texts.join("\n\n");
}
