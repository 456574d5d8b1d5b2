import type { Span } from "@titraille/french";

/** The kinds of damage, each the name of a file in this folder. */
export type DamageKind = string;

/**
 * One change that cleaning made. Applied in order they lead from the source to the copy; undone in reverse order, with
 * `at`, they give back the source exactly.
 */
export interface CleaningRecord {
  readonly kind: DamageKind;
  /** "repair" changes how the text is written, "removal" takes text out of the article. */
  readonly action: "repair" | "removal";
  /** Where in `Source.text`, UTF-16 offsets. */
  readonly span: Span;
  /** Offset in the text as it stood when this record was applied; needed to undo it. */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** Stable key of the reason, e.g. "tracking-script"; the words for people are in `messages`. */
  readonly reason: string;
}

/** Something that looks wrong but has two readings: a person decides. Nothing was changed. */
export interface CleaningSuggestion {
  readonly kind: DamageKind;
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}
