import type { Keyphrase, Name, ParsedWord, Span } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";

/** A sentence of the copy; offsets are those of `Copy.text`. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of its block in `Copy.blocks`. */
  readonly block: number;
  readonly text: string;
  readonly words: readonly ParsedWord[];
}

/** What somebody said, between guillemets. `start` and `end` include them. */
export interface Quote extends Span {
  /** What stands between the guillemets. */
  readonly text: string;
  /** Index of the sentence it begins in. */
  readonly sentence: number;
  readonly speaker?: { readonly text: string; readonly name?: Name };
}

/** All that is known of a copy before it is edited. */
export interface Analysis {
  readonly copy: Copy;
  /** The title in the text, or the one the source states; empty when there is none. */
  readonly title: string;
  /** Whole noun phrases of two content words or more that the title holds, in its order. */
  readonly titlePhrases: readonly string[];
  readonly sentences: readonly Sentence[];
  /** For each block of the copy, the indices of its sentences. */
  readonly sentencesByBlock: readonly (readonly number[])[];
  readonly quotes: readonly Quote[];
  readonly names: readonly Name[];
  /** Best first. */
  readonly keyphrases: readonly Keyphrase[];
  /** Five to eight names and themes. */
  readonly tags: readonly string[];
  /** For each sentence 0–1: how strongly a new topic starts there. */
  readonly borders: readonly number[];
}
