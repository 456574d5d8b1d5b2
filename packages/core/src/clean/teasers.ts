import { hasBalancedQuotes } from "./balanced-quotes.ts";
import { EMBED } from "./flat-lists.ts";
import { isDateAlone } from "./furniture.ts";
import { isTurn } from "./interviews.ts";
import { stemTimes, tellsOfElse } from "./linked-titles.ts";
import { NAME_WITH_OFFICE } from "./name-with-office.ts";
import { noticeOf } from "./notice-patterns.ts";
import { inPlainSpaces, isProse, linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** What stands over the titles of other articles, and nothing beside it. */
const OVER_TITLES =
  /^(?:en rapport avec (?:l’article|cet? (?:article|sujet)|cette histoire)|plus d’informations sur (?:cette histoire|ce sujet)|(?:la rédaction|nos journalistes) vous (?:conseille|recommande)(?:nt)?|ne manquez pas (?:ces|nos|les) (?:histoires|articles|analyses)[^.!?\n]*|(?:articles?|histoires?|sujets?|à lire) (?:liée?s?|connexes?|recommandée?s?|suggérée?s?|associée?s?|similaires?)|à la une|vous aimerez aussi|sur le même (?:sujet|thème)|dans la même rubrique|nos autres articles|à lire (?:aussi|également)|les plus lus)\s?[:>»]?$/iu;
const MORE_OF = /^Plus (?:de|d’|sur) \p{Lu}[\p{L} -]{2,25}\s?[:>»]?$/u;
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
  const times = stemTimes(lines.map((line) => line.text));
  const prose = lines.findIndex((line) => isProse(line.text));
  const isList = lines.filter((line) => isTitle(line.text)).length > MOSTLY * lines.length;
  const edits = new Map<number, TrackedEdit>();
  const take = (index: number): void => {
    edits.set(index, removal("page-notices", "read-also", lines[index]!));
  };
  for (const [index, line] of lines.entries()) {
    const plain = inPlainSpaces(line.text);
    if (OVER_TITLES.test(plain) || MORE_OF.test(plain)) {
      take(index);
      for (let at = index + 1; at <= index + TITLES && isTitle(lines[at]?.text); at++) take(at);
    }
    // "LIRE LA SUITE" is gone, the two titles under it are not.
    if (
      !isList &&
      prose >= 0 &&
      index > prose + 1 &&
      isLoneTitle(lines[index - 1]!.text) &&
      // "LIRE AUSSI : La halle renaît" has its title in its line: what stands under it is a subheading.
      noticeOf(lines[index - 1]!.text) === undefined &&
      // At the top they may be what a page says of its article in short.
      (tellsOfElse(line.text, times) || lines.slice(0, index).filter((each) => isProse(each.text)).length >= DEEP) &&
      isLoneTitle(line.text) &&
      // A caption that is printed twice.
      !line.text.startsWith(lines[index - 1]!.text.slice(0, SAME)) &&
      isProse(lines[index + 1]?.text)
    ) {
      for (let at = index; at > prose && isLoneTitle(lines[at]!.text); at--) take(at);
    }
    const isDated = index > 1 && isDateAlone(line.text) && isTitle(lines[index - 1]!.text);
    if (isDated && edits.has(index - 2)) {
      take(index - 1);
      take(index);
    }
  }
  return { edits: [...edits].sort(([one], [other]) => one - other).map(([, edit]) => edit) };
};

/** Characters and words of a line that is rather the title of another article than a subheading. */
const LONE = { characters: 42, words: 7 };

function isLoneTitle(line: string): boolean {
  return (
    line.length >= LONE.characters &&
    line.split(/\s+/u).length >= LONE.words &&
    /^["«“\p{Lu}\d]/u.test(line) &&
    /[\p{L}\d]$/u.test(line) &&
    !EMBED.test(line) &&
    !NAME_WITH_OFFICE.test(line) &&
    // Neither two sentences nor half a quotation.
    !/[.…]\d*[ \u00a0]+\p{Lu}/u.test(line) &&
    hasBalancedQuotes(line) &&
    isTitle(line)
  );
}

/** Share of lines that end no sentence, from which they are what an article lists. House. */
const MOSTLY = 0.5;
/** Paragraphs above. */
const DEEP = 3;
/** Characters by which two lines begin alike. */
const SAME = 20;

function isTitle(line: string | undefined): boolean {
  return (
    line !== undefined &&
    line.length <= TITLE &&
    !isTurn(line) &&
    !/[.!…:»”"]$/u.test(line.replace(/^[«“"][^«»“”"]+[»”"]$/u, "title"))
  );
}
