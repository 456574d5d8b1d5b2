/** What a check of entailment is asked: does the one follow from the other? */
export interface EntailmentPair {
  /**
   * The sentences of the source that are cited, and before one whose subject is a pronoun the two that may name it, in the
   * order of the source.
   */
  readonly premise: string;
  /** A proposed sentence or clause, its values filled in. */
  readonly hypothesis: string;
}

/**
 * A second opinion on what an engine proposes, for instance of a model of natural language inference. It is asked only
 * about what nothing speaks against so far, and can refuse it; it cannot let through what was refused.
 */
export interface EntailmentCheck {
  /** Names it in the report. */
  readonly id: string;
  /**
   * The probability, 0 to 1, that each hypothesis follows from its premise, in the order of the pairs. The same pairs must
   * have the same scores, whatever was asked before. Whatever it throws costs no article: the pairs count as not judged, and
   * the report tells the name of the error. Several calls may be under way at the same time; each is waited for.
   */
  judge(pairs: readonly EntailmentPair[]): Promise<readonly number[]>;
}

/** A check of entailment, and how sure it has to be. */
export interface EntailmentOptions {
  readonly check: EntailmentCheck;
  /** What scores less is refused, 0 to 1; 0.5 when absent. */
  readonly threshold?: number;
}
