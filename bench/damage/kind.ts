import type { Random } from "../tamper/random.ts";

/** A run of paragraphs of a clean text, set as French typography asks. */
export interface Passage {
  /** Which text it comes from, and where in it. */
  readonly name: string;
  /** Our own writing, which the tests use; the others are the corpus. */
  readonly own: boolean;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly text: string;
  readonly heading: boolean;
}

/** A damaged text and what cleaning must make of it. */
export interface Case {
  /** As a person pastes it: text, or the bytes of a file. */
  readonly damaged: string;
  readonly expected: string;
  /** Also right, when a suggestion tells the user: what was left alone because it has more than one reading. */
  readonly orFlagged?: string;
}

/** One way in which copy is damaged. */
export interface DamageKind {
  readonly name: string;
  /**
   * What happens to white space in the comparison. "exact": every border of a paragraph must be where it was. "any": a
   * sentence that began after a lost space may open a paragraph (that is what the product makes of it).
   */
  readonly borders: "exact" | "any";
  /** The passage damaged in this way; undefined when it offers no place for it. */
  readonly damage: (passage: Passage, random: Random) => Case | undefined;
}

/** The text of a passage: paragraphs and subheadings, one blank line apart. */
export function textOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join("\n\n");
}

/** The passage with some of its paragraphs replaced, as text. */
export function withParagraphs(passage: Passage, change: (text: string, index: number) => string): string {
  return passage.paragraphs.map(({ text }, index) => change(text, index)).join("\n\n");
}

/** Indexes of the paragraphs that are not subheadings. */
export function bodyIndexes({ paragraphs }: Passage): number[] {
  return paragraphs.flatMap(({ heading }, index) => (heading ? [] : [index]));
}
