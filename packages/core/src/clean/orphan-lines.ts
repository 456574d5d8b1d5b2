import { VERB } from "./one-line-pages.ts";
import { isProse, linesOf, type Pass, removal } from "./pass.ts";

/** Lines of prose that a text has at least. */
const PARAGRAPHS = 3;
/** Characters of a line that may be a title although it has a verb, and who signs. */
const SHORT = 60;
const NAME = /^\p{Lu}\p{Ll}[\p{L}’.-]*(?: (?:de |du |d’|van |von |el |ben )?\p{Lu}\p{Ll}[\p{L}’.-]*){1,2}$/u;
/** Characters of a line that is left under the last paragraph. */
const ORPHAN = 160;
/** What a line of a list is about, and what it tells of it. */
const LABELLED = /[\p{L}\d)] ?: ?[\p{L}\d]/u;
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
  let last = lines.findLastIndex(
    ({ text: line }) => /[.!?…»”"]["»”)\]]?$/u.test(line) || /:.*\d/u.test(line) || BELONGS.test(line),
  );
  // "Lannec : 10e titre⏎Vauze : deuxième titre": a list goes on, whatever its last lines tell.
  while (last >= 0 && lines[last + 1] && LABELLED.test(lines[last]!.text) && LABELLED.test(lines[last + 1]!.text))
    last++;
  const below = lines.slice(last + 1);
  const isListed = below.some((line) => {
    const at = tracked.toSource(line).start;
    return blocks.some(({ type, start, end }) => type === "list-item" && start <= at && end > at);
  });
  if (isListed) return {};
  // "Le quai est fermé depuis lundi, et personne n’en parle": the last sentence of a text may have lost its stop.
  const [only] = below;
  const isText = (line: string): boolean => line.endsWith(":") || (line.length > SHORT && VERB.test(line));
  if (only && below.length === 1 && isText(only.text)) return {};
  const signed = only && below.length === 1 && NAME.test(only.text) ? [only.text] : undefined;
  if (last < 0 || below.some(({ text: line }) => line.length > ORPHAN)) return {};
  return {
    edits: below.map((line) =>
      signed ? removal("bylines", "byline", line) : removal("page-notices", "page-foot", line),
    ),
    ...(signed ? { byline: signed } : {}),
  };
};
