import type { ParsedWord } from "../words/word.ts";

/** A word of a parse that is being put right. */
export type Draft = { -readonly [Key in keyof ParsedWord]: ParsedWord[Key] };
