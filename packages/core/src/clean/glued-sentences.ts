import { findGluedSentences } from "@titraille/french";
import { type Pass, repair } from "./pass.ts";

/** Sentences glued together: the missing space marks a paragraph border of the page they came from. */
export const gluedSentences: Pass = ({ text }) => ({
  edits: findGluedSentences(text).map((at) =>
    repair("glued-sentences", "paragraph-border", { start: at, end: at }, "\n\n"),
  ),
});
