import { decodeHTML } from "entities";
import { type Pass, repair, repairsOf } from "./pass.ts";

/** Control, zero-width and bidirectional characters, soft hyphens and byte order marks: they say nothing and break searches. */
export const invisibleCharacters: Pass = ({ text }) => ({
  // A zero-width joiner between two emoji makes one of them: it stays.
  edits: repairsOf(
    "invisible-characters",
    "invisible",
    text,
    /(?:(?![\t\n\r])\p{Cc}|[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffc]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d)+/gu,
    () => "",
  ),
});

/** HTML entities that were pasted as text: "&nbsp;", "&eacute;", "&#8217;". */
export const htmlEntities: Pass = ({ text }) => ({
  edits: repairsOf("html-entities", "entity", text, /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi, ([whole]) =>
    // A soft hyphen says nothing.
    decodeHTML(whole).replaceAll("\u00ad", ""),
  ),
});

/** Letters written as a letter and an accent apart (NFD, from macOS file names and some PDFs). */
export const decomposedAccents: Pass = ({ text }) => ({
  edits: repairsOf("decomposed-accents", "nfd", text, /\p{L}\p{M}+/gu, ([whole]) => whole.normalize("NFC")),
});

/** Line breaks of other systems, and tabs, as the rest of cleaning expects them. */
export const lineBreaks: Pass = ({ text }) => ({
  edits: [...text.matchAll(/\r\n?|\u2028|\u2029|\u0085/g)].map((match) =>
    repair("line-breaks", "line-break", { start: match.index, end: match.index + match[0].length }, "\n"),
  ),
});
