import type { Span } from "@titraille/french";
import type { Source, SourceBlock, SourceImage } from "../source/source.ts";
import type { CleaningRecord, CleaningSuggestion } from "./record.ts";
import type { TrackedText } from "./tracked-text.ts";

/** A caption found in the copy or the page, with the image when the source has one. */
export interface Figure {
  readonly caption: string;
  readonly credit?: string;
  readonly image?: SourceImage;
  /** Where the caption (and credit) stood in `Source.text`. */
  readonly span: Span;
  /** Index in `Copy.blocks` of the block after which the figure stood; -1 before the first. */
  readonly afterBlock: number;
}

/** Facts about the piece that stood in its text and were lifted out of it. */
export interface Dateline {
  /** As printed, in French where there is an established French name ("BEIJING" → "Pékin"). */
  readonly place?: string;
  /** "AP", "AFP", "Reuters" … */
  readonly agency?: string;
  readonly date?: string;
  readonly span: Span;
}

/** A block of the clean copy; spans are offsets in `Copy.text`. */
export interface CopyBlock extends Span {
  readonly type: Exclude<SourceBlock["type"], "caption">;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly number?: number;
  readonly rows?: readonly (readonly Span[])[];
  readonly header?: boolean;
  readonly rowHeaders?: boolean;
  readonly image?: SourceImage;
  /** True when this block starts where the source had glued two paragraphs together. */
  readonly wasGlued?: boolean;
}

/** Inline markup of the source, carried over to the copy: offsets in `Copy.text`. */
export interface CopyMark extends Span {
  readonly type: "link" | "strong" | "emphasis";
  readonly url?: string;
}

/** The source after cleaning: only what belongs to the article, written correctly, with every change on record. */
export interface Copy {
  readonly source: Source;
  /** Blocks separated by a blank line, list items of one list by one line break. */
  readonly text: string;
  readonly blocks: readonly CopyBlock[];
  readonly marks: readonly CopyMark[];
  readonly figures: readonly Figure[];
  readonly dateline?: Dateline;
  /** Who signs, as found in the text ("Par Jeanne Morel et Rui Falcato"): the names alone. */
  readonly byline?: readonly string[];
  readonly records: readonly CleaningRecord[];
  readonly suggestions: readonly CleaningSuggestion[];
  /** The language that the source is in, when `text` is a translation (ISO 639-1). */
  readonly translatedFrom?: string;
  /** Maps offsets of `text` to offsets of `source.text`. */
  readonly tracked: TrackedText;
}
