import { isDateAlone } from "./furniture.ts";
import { linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** What stands over the titles of other articles, and nothing beside it. */
const OVER_TITLES =
  /^(?:en rapport avec (?:l’article|cet? (?:article|sujet)|cette histoire)|plus d’informations sur (?:cette histoire|ce sujet)|(?:la rédaction|nos journalistes) vous (?:conseille|recommande)(?:nt)?|ne manquez pas (?:ces|nos|les) (?:histoires|articles|analyses)[^.!?\n]*|(?:articles?|histoires?|sujets?|à lire) (?:liée?s?|connexes?|recommandée?s?|suggérée?s?|associée?s?|similaires?)|vous aimerez aussi|sur le même (?:sujet|thème)|dans la même rubrique|nos autres articles|à lire (?:aussi|également)|les plus lus|plus (?:de|d’|sur) (?=\p{Lu})[\p{L} -]{3,25})\s?[:>»]?$/iu;
/** Titles under it, at most, and characters of one. */
const TITLES = 6;
const TITLE = 150;

/**
 * Titles of other articles that stand under a label ("La rédaction vous conseille"), or over the day of each ("11 juillet",
 * "2 jours avant"), between the paragraphs of a pasted page. A title ends no sentence; the first line that does is text.
 */
export const teasers: Pass = ({ text }, { format }) => {
  if (format !== "text") return {};
  const lines = linesOf(text);
  const edits = new Map<number, TrackedEdit>();
  const take = (index: number): void => {
    edits.set(index, removal("page-notices", "read-also", lines[index]!));
  };
  for (const [index, line] of lines.entries()) {
    if (OVER_TITLES.test(line.text.replaceAll("'", "’").replace(/[\u00a0\u202f]/gu, " "))) {
      take(index);
      for (let at = index + 1; at <= index + TITLES && isTitle(lines[at]?.text); at++) take(at);
    }
    const isDated = index > 1 && isDateAlone(line.text) && isTitle(lines[index - 1]!.text);
    if (isDated && edits.has(index - 2)) {
      take(index - 1);
      take(index);
    }
  }
  return { edits: [...edits].sort(([one], [other]) => one - other).map(([, edit]) => edit) };
};

function isTitle(line: string | undefined): boolean {
  return (
    line !== undefined && line.length <= TITLE && !/[.!…:»”"]$/u.test(line.replace(/^[«“"][^«»“”"]+[»”"]$/u, "title"))
  );
}
