import type { ModelUsage, Objection } from "../engines/writing.ts";

/** Sentences to translate; what stands around them helps to understand them. */
export interface TranslationRequest {
  /** Sentences, headings, captions, in the order of the text. */
  readonly sentences: readonly string[];
  /** ISO 639-1. */
  readonly from: string;
  readonly to: string;
  /** What was wrong with the last translation, for a translator that can take advice; absent the first time. */
  readonly objections?: readonly Objection[];
}

/** Translates, and decides nothing: what it gives back is compared with what it was given. */
export interface Translator {
  /** Name for reports: "deepl". */
  readonly id: string;
  /** What it took so far, when a language model translates. */
  readonly usage?: ModelUsage;
  /**
   * Translates sentence by sentence.
   *
   * @returns as many sentences as were asked, in their order; anything else is taken as a failure and asked again one by one.
   * @throws TitrailleError for what the user can mend (key, quota, address); any other error when no answer is to be had.
   */
  translate(request: TranslationRequest): Promise<readonly string[]>;
}
