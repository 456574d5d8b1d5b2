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
   * character that was typed), "added" (words that the cited sentences do not bear), "mixed" (a clause of
   * which no single cited sentence says all), "agent" (a noun that does what another does there), "time" (past for
   * future, or the other way round), "question" (asked for stated, or the other way round), "language",
   * "length" (of a sentence), "stock-phrase", "agreement" (of an article with a value), "repeated" (said twice),
   * "left-out" (a value of a cited sentence), "entailment" (a check of entailment says that it does not follow from what it
   * cites: `score`); of a title "title" (no complete French, or too long) and "attribution" (what
   * somebody says as a fact); of a section "words" (how many it has), "untold" (a sentence that nothing
   * cites), "copied" (nothing was rewritten), "left-out" (a fact of the section is not told), "empty", "unreadable",
   * "engine" (it failed: the name of the failure).
   */
  readonly reason: string;
  /** What stands there, or is missing. */
  readonly found: string;
  /** What the source has in its place, where that is known. */
  readonly expected?: string;
  /** "entailment": the probability that the sentence follows from those that it cites, to three places. */
  readonly score?: number;
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
  /** Words that the section is to have, as `countWords` counts them, values filled in. */
  readonly words: { readonly least: number; readonly most: number };
  /** What the brief asks of the way it is written, in its words. */
  readonly wishes: { readonly tone?: string; readonly audience?: string };
  /** 1, then 2 and 3 for repairs. */
  readonly round: number;
  /** On a repair: what was proposed last, in paragraphs, what of it was refused, and what was objected to the whole. */
  readonly last: readonly (readonly ProposedSentence[])[];
  readonly refused: readonly RefusedSentence[];
  readonly objections: readonly Objection[];
}

/** What an engine is given to propose titles from. */
export interface TitlingTask {
  /** The article, or a piece of a long one, paragraph by paragraph. */
  readonly paragraphs: readonly (readonly WritingSentence[])[];
  /** Whether the article begins here: headlines are asked for then. */
  readonly isTop: boolean;
  readonly keyphrase?: string;
  /** On a second round: what was refused of the first, and why. Others are asked for. */
  readonly refused?: readonly RefusedSentence[];
}

/** A subheading that an engine proposes. */
export interface ProposedHeading extends ProposedSentence {
  /** The paragraphs whose point it tells: "p1" is the first of the task. Those of the sentences it cites when absent. */
  readonly covers?: readonly string[] | undefined;
}

/** Titles that an engine proposes, each with the sentences it rests on. */
export interface ProposedTitles {
  readonly headlines: readonly ProposedSentence[];
  /** Subheadings: of whatever section has all sentences that they cite. */
  readonly headings: readonly ProposedHeading[];
  /** Full sentences for descriptions and key points. */
  readonly summaries: readonly ProposedSentence[];
  readonly objections?: readonly Objection[];
  readonly usage?: ModelUsage;
}

/** What asking a model took. */
export interface ModelUsage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In the currency of the configuration; absent when no prices are known. */
  readonly cost?: number;
}

/** The language model that proposes, and what asking it took so far. */
export interface ModelReport {
  readonly provider: string;
  readonly name: string;
  readonly usage: ModelUsage;
  /** Of `usage.cost`. */
  readonly currency?: string;
}

/** What an engine writes. */
export interface Written {
  readonly paragraphs: readonly (readonly ProposedSentence[])[];
  /** What the engine itself finds wrong with what it got, for instance that it cannot be read. */
  readonly objections?: readonly Objection[];
  readonly usage?: ModelUsage;
}
