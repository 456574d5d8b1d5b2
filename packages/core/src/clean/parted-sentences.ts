import { linesOf, type Pass, repair } from "./pass.ts";

/** Characters of the two parts of a sentence. */
const FIRST = 60;
const SECOND = 25;

/**
 * A sentence that a page had parted by a window of its own: "… nous parlons de⏎PUBLICITÉ⏎quelques dizaines de personnes". What
 * ends without a stop goes on where the line behind what was taken out begins with a small letter.
 */
export const partedSentences: Pass = (tracked, source) => {
  if (source.format !== "text") return {};
  const lines = linesOf(tracked.text);
  return {
    edits: lines.flatMap((line, index) => {
      const next = lines[index + 1];
      // "2.⏎UNE CRISE": a number stays with what it numbers.
      if (next && /^\d{1,2}[.)]$/u.test(line.text) && /^[\p{Lu}«]/u.test(next.text))
        return [repair("line-wraps", "hard-wrap", { start: line.end, end: next.start }, " ")];
      if (!next || next.text.length < SECOND || !/^(?:\p{Ll}[’']?\p{L}+ |à )/u.test(next.text)) return [];
      const isOpen = line.text.length >= FIRST && /[\p{L},]$/u.test(line.text) && !/^[-•*–—+]/u.test(line.text);
      const between = source.text.slice(tracked.toSource(line).end, tracked.toSource(next).start);
      return isOpen && /\p{L}/u.test(between)
        ? [repair("line-wraps", "hard-wrap", { start: line.end, end: next.start }, " ")]
        : [];
    }),
  };
};
