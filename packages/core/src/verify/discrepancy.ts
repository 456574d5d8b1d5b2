import type { Span } from "@titraille/french";

/**
 * What a statement says otherwise than its source:
 * - `number`, `date`, `unit`, `name`: a value that the source sentences do not have, or have of something else;
 * - `quote`: words between guillemets that nobody says in the source; `speaker`: they are somebody else’s;
 * - `negation`, `modality`, `direction`: the same act denied or affirmed, certain or possible, up or down;
 * - `unsupported`: nothing in the source bears it.
 */
export type DiscrepancyKind =
  | "number"
  | "date"
  | "unit"
  | "name"
  | "quote"
  | "speaker"
  | "negation"
  | "modality"
  | "direction"
  | "unsupported";

/** One difference between a statement and its source, as data. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  /** UTF-16 offsets in the statement that was checked. */
  readonly range: Span;
  /** What stands there. */
  readonly found: string;
  /** What the source has in its place, where that is known. */
  readonly expected?: string;
}

/** What a source has and the article does not tell: a sentence, or a quotation word for word. */
export interface Loss {
  readonly kind: "sentence" | "quotation";
  readonly text: string;
  /** Index of the source. */
  readonly source: number;
}
