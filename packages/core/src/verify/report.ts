import type { Clause } from "../brief/brief.ts";
import type { CleaningRecord, CleaningSuggestion } from "../clean/record.ts";
import type { Finding } from "../rules/rule.ts";

/** What became of one clause of the brief. */
export interface ClauseResult {
  readonly clause: Clause;
  readonly status: "met" | "not-met" | "not-understood";
  /** What was found, and for "not-met" by how much and the ways out. */
  readonly message: { readonly fr: string; readonly en: string };
}

export interface Report {
  readonly schemaVersion: 1;
  /** Language people read the report in. */
  readonly language: "fr" | "en";
  readonly clauses: readonly ClauseResult[];
  readonly findings: readonly Finding[];
  /** Fixes that were applied, in order. */
  readonly applied: readonly Finding[];
  /** What cleaning changed and removed, per source. */
  readonly cleaning: readonly {
    readonly source: string;
    readonly records: readonly CleaningRecord[];
    readonly suggestions: readonly CleaningSuggestion[];
    readonly leftOut: readonly string[];
  }[];
  /** Figures of the piece: words counted as `countWords` does; sentences of the sources and how many are in the article. */
  readonly figures: {
    readonly words: number;
    readonly sections: number;
    readonly sourceSentences: number;
    readonly keptSentences: number;
  };
}
