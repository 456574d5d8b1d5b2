import { linesOf, type Pass, removal } from "./pass.ts";

/** Characters of a title that nobody writes twice in a row by chance, and such titles from which they are a page’s. House. */
const TITLE = 20;
const LEAST = 3;
/** Characters of what tells of the article under its title. */
const TEASER = 320;

/**
 * "La halle rouvre La halle rouvre⏎Le chantier a duré trois ans.": what a page shows of other articles at the foot of its own,
 * each title once with its picture and once with its text. They go where nothing else follows the first of them.
 */
export const doubledTitles: Pass = ({ text }, { format }) => {
  if (format !== "text") return {};
  const lines = linesOf(text);
  const doubled = lines.map((line, index) => isDoubled(line.text, lines[index + 1]?.text));
  const first = doubled.indexOf(true);
  if (first < 1 || doubled.filter(Boolean).length < LEAST) return {};
  const foot = lines.slice(first);
  const isFoot = foot.every(
    ({ text: line }, index) => doubled[first + index] || (doubled[first + index - 1] && line.length <= TEASER),
  );
  return isFoot ? { edits: foot.map((line) => removal("page-notices", "read-also", line)) } : {};
};

/** Whether a line begins with the same words twice, in a row or over the next line. */
function isDoubled(line: string, next: string | undefined): boolean {
  if (line.length >= TITLE && next?.startsWith(line) && !/[.!]$/u.test(line)) return true;
  const at = line.indexOf(line.slice(0, TITLE), TITLE);
  return at > 0 && line.startsWith(line.slice(0, at).trimEnd(), at);
}
