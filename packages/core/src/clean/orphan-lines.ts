import { linesOf, type Pass, removal } from "./pass.ts";

/** Characters of a paragraph of prose, and lines of it that a text has at least. */
const PROSE = 90;
const PARAGRAPHS = 3;
/** Characters of a line that is left under the last paragraph. */
const ORPHAN = 160;
/** Lines under the last paragraph that may be a list, or tell where the text is from. */
const BELONGS = /^(?:[-•*–—]\s|\d+[.)]\s|sources?\s?:|avec\s|[+]\s)/iu;

/**
 * Lines that end no sentence under the last paragraph of a pasted page: a heading without a text, tags, a button. What the
 * passes before could tell (who signs, pictures, lists) is not there any more.
 */
export const orphanLines: Pass = (tracked, { blocks, format }) => {
  if (format !== "text") return {};
  const lines = linesOf(tracked.text);
  if (lines.filter(({ text: line }) => isProse(line)).length < PARAGRAPHS) return {};
  const last = lines.findLastIndex(
    ({ text: line }) => /[.!?…»”"]["»”)\]]?$/u.test(line) || /:.*\d/u.test(line) || BELONGS.test(line),
  );
  const below = lines.slice(last + 1);
  const isListed = below.some((line) => {
    const at = tracked.toSource(line).start;
    return blocks.some(({ type, start, end }) => type === "list-item" && start <= at && end > at);
  });
  if (isListed) return {};
  if (last < 0 || below.some(({ text: line }) => line.length > ORPHAN)) return {};
  return { edits: below.map((line) => removal("page-notices", "page-foot", line)) };
};

function isProse(line: string): boolean {
  return line.length >= PROSE && /[.!?…»”"]$/u.test(line);
}
