import type { Clause } from "../brief/brief.ts";
import type { CleaningRecord, CleaningSuggestion } from "../clean/record.ts";
import type { ModelReport, ModelUsage, Objection, RefusedSentence } from "../engines/writing.ts";
import type { Finding } from "../rules/rule.ts";

/** What became of one clause of the brief. */
export interface ClauseResult {
  readonly clause: Clause;
  readonly status: "met" | "not-met" | "not-understood";
  /** What was found, and for "not-met" by how much and the ways out. */
  readonly message: { readonly fr: string; readonly en: string };
}

/** What became of a section that an engine was asked to rewrite. */
export interface SectionRewriting {
  /** Its subheading; absent from the text before the first one. */
  readonly heading?: string;
  /**
   * "partly": what was refused to the end has the section’s own sentences in its place. "kept": the section has the text
   * it would have without a rewriting engine.
   */
  readonly status: "rewritten" | "repaired" | "partly" | "kept";
  /** Try by try, the first proposal before its repairs. */
  readonly tries: readonly {
    /** Sentences. */
    readonly proposed: number;
    readonly refused: readonly RefusedSentence[];
    /** What was found in the section as a whole. */
    readonly objections: readonly Objection[];
  }[];
  /** Sentences of the article with a word that the source does not bear: true as far as can be told, for a person to read. */
  readonly toRead: readonly { readonly text: string; readonly words: readonly string[] }[];
  /** What it took, all tries together; absent when no model was asked. */
  readonly usage?: ModelUsage;
}

/** What became of the titles that an engine proposed. */
export interface TitleProposals {
  /** Headlines, subheadings and summaries. */
  readonly proposed: number;
  readonly refused: readonly RefusedSentence[];
  /** What was found of the proposal as a whole. */
  readonly objections: readonly Objection[];
  readonly usage?: ModelUsage;
}

/** What a check of entailment did after everything else had let a sentence pass. */
export interface EntailmentReport {
  /** Its name. */
  readonly check: string;
  /** What scored less was refused. */
  readonly threshold: number;
  /** Sentences and titles, all tries together. */
  readonly judged: number;
  /** Of the judged. */
  readonly refused: number;
  /** It failed on them: they stand as if there were no check. */
  readonly unjudged: number;
  /** Why it failed: names, each once. */
  readonly failures: readonly string[];
}

/** What became of a source in another language. */
export interface TranslationReport {
  /** Its name. */
  readonly source: string;
  /** ISO 639-1. */
  readonly from: string;
  readonly translator: string;
  /** Sentences, headings, cells of its text. */
  readonly sentences: number;
  /** How many were asked for a second time. */
  readonly again: number;
  /** What it took, when a language model translated. */
  readonly usage?: ModelUsage;
  /** What differs from the original in a way that a person should look at; without `after` it could not be translated. */
  readonly doubts: readonly {
    readonly before: string;
    readonly after?: string;
    readonly objections: readonly Objection[];
  }[];
}

export interface Report {
  readonly schemaVersion: 1;
  /** Language people read the report in. */
  readonly language: "fr" | "en";
  readonly clauses: readonly ClauseResult[];
  readonly findings: readonly Finding[];
  /** Section by section, when the engine rewrites. */
  readonly rewriting?: readonly SectionRewriting[];
  /** When the engine proposes titles of its own beside those drawn from the text. */
  readonly titles?: TitleProposals;
  /** When a check of entailment was given, and the engine writes or titles. */
  readonly entailment?: EntailmentReport;
  /** Absent when the engine asks none. */
  readonly model?: ModelReport;
  /** Source by source, those in French left out; absent when all are. */
  readonly translations?: readonly TranslationReport[];
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
