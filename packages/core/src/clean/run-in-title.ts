import { BEGINS, LONG_LINE } from "./one-line-pages.ts";
import { linesOf, type Pass, repair } from "./pass.ts";

/** Characters of a title. */
const TITLE = { least: 30, most: 200 };
/** "La Suède a été …": a name with its article, and its verb. */
const BEGINS_WITH_NAME =
  "(?=L[ea]s? \\p{Lu}[\\p{L}-]+ (?:a|ont|est|sont|va|vont|doit|doivent|peut|peuvent|veut|veulent) )";
const ENDS_TITLE = new RegExp(
  `^(?<title>[\\p{Lu}\\d«"“](?:[^.!?…;\\n]){${TITLE.least},${TITLE.most}}?[\\p{L}\\d»"”)]) (?:${BEGINS}|${BEGINS_WITH_NAME})`,
  "u",
);
/** Behind these a capital may begin the title of a work. */
const OF_WORK = /(?:intitulée?|film|livre|roman|série|album|chanson|dans|de|du|à|journal|parti)$/iu;

/**
 * "La halle de Valmorin rouvre après trois ans Le maire a …": the title of a page that lost its lines, in front of its first
 * sentence. The capital behind no stop tells where it ends.
 */
export const runInTitle: Pass = ({ text }, { format }) => {
  const [first] = linesOf(text);
  if (format !== "text" || !first || first.text.length < LONG_LINE) return {};
  const title = ENDS_TITLE.exec(first.text)?.groups?.title;
  if (title === undefined || OF_WORK.test(title) || title.split("«").length !== title.split("»").length) return {};
  const start = first.start + title.length;
  return { edits: [repair("line-wraps", "paragraph-border", { start, end: start + 1 }, "\n\n")] };
};
