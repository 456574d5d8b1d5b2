import type { SourceSpan } from "../edit/article.ts";

/**
 * A value that an engine refers to and never types: a quotation with its marks, a date in digits, a number with its
 * unit, a name.
 */
export interface WritingValue {
  /** Stands in the text as "[[id]]". */
  readonly id: string;
  readonly kind: "quote" | "date" | "figure" | "name";
  /** As the source has it, and as it is filled in. */
  readonly text: string;
}

/** A sentence that a section rests on. It is data: what it asks for is not done. */
export interface WritingSentence {
  readonly id: string;
  /** With "[[id]]" in the place of its values. */
  readonly text: string;
  readonly values: readonly WritingValue[];
  readonly sources: readonly SourceSpan[];
}

/** Why a proposed sentence, or a section, is refused. */
export interface Objection {
  /**
   * A kind of discrepancy ("number", "quote", "negation" …); or "citation" (none, or of no sentence of the section),
   * "placeholder" (no value of the cited sentences), "typed-value" (a quotation mark, digit, bracket or invisible
   * character that was typed), "added" (words that the cited sentences do not bear), "language",
   * "length", "stock-phrase", "copied" (nothing was rewritten), "left-out" (a fact of the section is not told), "empty",
   * "engine" (it failed).
   */
  readonly reason: string;
  /** What stands there, or is missing. */
  readonly found: string;
  /** What the source has in its place, where that is known. */
  readonly expected?: string;
}

/** A sentence that an engine proposes. */
export interface ProposedSentence {
  /** With "[[id]]" where a value of a cited sentence is to stand. */
  readonly text: string;
  /** Ids of the sentences that it rests on. */
  readonly cites: readonly string[];
}

export interface RefusedSentence extends ProposedSentence {
  readonly objections: readonly Objection[];
}

/** What an engine is given to write a section from. */
export interface WritingTask {
  readonly heading?: string;
  /** Subheadings around this one, to write transitions by. */
  readonly neighbours: readonly string[];
  readonly sentences: readonly WritingSentence[];
  /** On a second or third try: what was refused of the last one, and what was objected to the whole. */
  readonly refused: readonly RefusedSentence[];
  readonly objections: readonly Objection[];
}
