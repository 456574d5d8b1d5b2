export { applyEdits, type TextEdit } from "./text/edit.ts";
export type { Span } from "./text/span.ts";
export type { Morphology, ParsedWord, Token, Upos, Word } from "./words/word.ts";
