import type { Grounded } from "../edit/article.ts";
import type { Desk } from "../edit/desk.ts";
import type { Section } from "../edit/outline.ts";
import type { ModelReport, ProposedTitles, TitlingTask, WritingTask, Written } from "./writing.ts";

export type CandidateForm =
  | "clause"
  | "reported"
  | "noun-phrase"
  | "participle"
  | "quote"
  | "two-part"
  | "sentence"
  | "question";

/** A text that an engine proposes; the desk checks it and chooses. */
export interface Candidate extends Grounded {
  readonly form: CandidateForm;
  /** Keys of its content words (`contentKeys`), what it is about. */
  readonly about: readonly string[];
  /** How early in the part it was drawn from its first source sentence stands: 0 first, 1 last. */
  readonly depth: number;
  /** Lemma of the noun or verb it is built on, when the engine knows it. */
  readonly head?: string;
  /** 1 when it is what the sentence says, less when the sentence says it in passing; 1 when absent. */
  readonly prominence?: number;
  /** Whether it tells what used to be, or had been, in the past. */
  readonly past?: boolean;
  /** Whether its subject is a noun with its article alone ("Le médiateur"): which one, the text before says. */
  readonly bareSubject?: boolean;
  /** Whether its sentence goes on right after it with what it may have needed. */
  readonly cutShort?: boolean;
  /** Whether its sentence tells of a year or a month long past. */
  readonly isLongPast?: boolean;
  /** Whether its sentence turns it round: "…, mais …" follows. */
  readonly isConceded?: boolean;
  /** Whether it is a question put together by rule from the sentence that answers it. */
  readonly isAnswered?: boolean;
  /** How an engine that titles ranks it among all that it has proposed of its kind: 0 first, nearly 1 last. */
  readonly rank?: number;
  /** How much the paragraphs that a subheading was written for are those of the section: 1 when they are the same. */
  readonly fit?: number;
}

/** Writes proposals. Whatever an engine proposes is checked and may be refused; an engine never decides. */
export interface Engine {
  readonly id: string;
  /** Subheadings for a section, in no particular order. */
  headings(section: Section, desk: Desk): Promise<readonly Candidate[]>;
  /** Headlines for the article. */
  headlines(desk: Desk): Promise<readonly Candidate[]>;
  /** Full sentences, shortened where that loses nothing claimed, to make descriptions and key points from. */
  summaries(desk: Desk): Promise<readonly Candidate[]>;
  /**
   * Proposes titles for the whole article, and others once more when too many were refused. They are compared with what
   * they cite, and compete with those of the methods above. Failures as in `write`.
   */
  title?(task: TitlingTask): Promise<ProposedTitles>;
  /**
   * Rewrites a section: its paragraphs, sentence by sentence, each with the sentences it rests on. Absent from an engine
   * that leaves the sentences as they are. A section that cannot be made true keeps its own text. Sections are asked for
   * at the same time.
   *
   * @throws TitrailleError for what a user can mend: there is no article then. Any other error: the section is not asked
   * again and keeps its text; the report tells the name of the error.
   */
  write?(task: WritingTask): Promise<Written>;
  /** The language model behind it, and what asking it took so far, for the report. */
  readonly model?: ModelReport;
}
