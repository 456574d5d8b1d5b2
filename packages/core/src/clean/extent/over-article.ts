import { sharedWords } from "../linked-titles.ts";
import { SHARED } from "./article-lines.ts";
import type { PageLine } from "./page-line.ts";

/** Lines that only a page has, from which what stands over the title is one. */
const ENOUGH = 2;
/** Words of an entry of a menu, and entries that are one. */
const LABEL = 2;
const MENU = 8;
/** Words of a first paragraph that stands over a box, lines of the box, and words of one with nothing above it. */
const LEAD = { words: 18, lines: 15, first: 40 };
/** Words of a title. */
const TITLE = { least: 4, most: 32 };

/** The lines above the article that are neither its title nor stand between the two, and where the title stands. */
export function overArticle(
  lines: readonly PageLine[],
  from: number,
  times: ReadonlyMap<string, number>,
): { readonly head: readonly PageLine[]; readonly title: number } {
  // A paragraph that tells of the same stays, also above a box of titles.
  const lead = lines.slice(0, from).findIndex(
    ({ isProse, text, words }, index) =>
      isProse &&
      ((words >= LEAD.words && from - index <= LEAD.lines && sharedWords(text, times, 1) >= SHARED.outside) ||
        // Nor does a page that was copied whole begin with a paragraph.
        (index === 0 && words >= LEAD.first)),
  );
  const above = lines.slice(0, lead < 0 ? from : lead);
  // It stands before what the page says of when and by whom, unless only its menu does.
  const signed = above.findIndex(({ mark, text }) => mark === "date" || SIGNED.test(text));
  const title = bestTitle(above.slice(0, Math.max(signed, 0)), times) ?? bestTitle(above, times) ?? -1;
  const over = above.slice(0, Math.max(title, 0));
  const isMenu = above.filter(({ words, text }) => words <= LABEL && /\p{L}$/u.test(text)).length >= MENU;
  const marked = above.filter(({ mark }) => mark && mark !== "embed").length;
  const isOfPage = isMenu || marked >= ENOUGH || over.every(({ mark, text }) => mark || namesPage(text));
  return { head: title > 0 && isOfPage ? over : [], title };
}

/** The first line that shares about as much with the article as any, of those that may be a title: a dek stands under it. */
function bestTitle(lines: readonly PageLine[], times: ReadonlyMap<string, number>): number | undefined {
  const values = lines.map(({ text, words, mark }) =>
    (mark && mark !== "service") || words < TITLE.least || words > TITLE.most || NO_TITLE.some((no) => no.test(text))
      ? -1
      : sharedWords(text, times) * Math.min(words, 10),
  );
  const most = Math.max(...values);
  if (most < 0) return undefined;
  return most === 0 ? values.lastIndexOf(0) : values.findIndex((value) => value >= ABOUT * most);
}

/** Share of what the best of them has in common with the article. */
const ABOUT = 0.75;
/** Who wrote it, and when it was published. */
const SIGNED =
  /^(?:par|by) \p{Lu}|^le \d{1,2}[ /.]|(?:^| )(?:publiée?|mise? à jour|postée?|modifiée?)\s?(?::|le |il y a|\d)/iu;
/** "Cuisson : 50 min", "Photographies : Rui Falcato": a fact, and no title. */
const IS_FACT = /^(?:\p{L}+ ){0,2}\p{L}+ ?: (?:\d|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}(?!.* \p{Ll}{4}))/u;
/** "Social | Contrat de travail", "Société / Économie": where the page is filed. */
const FILED = /^(?:[\p{L}’' -]{2,30} [|/›>] )+[\p{L}’' -]{2,30}$/u;
/** A sentence, a fact, a picture’s, and what has no word that could be in the text. */
const NO_TITLE = [
  FILED,
  /[^.]\.$/u,
  /\p{Ll}{3}\. \p{Lu}/u,
  IS_FACT,
  /©|Crédits?(?!\p{L})|(?:AFP|Reuters|REUTERS)\)?$/u,
  /^(?!.*\p{L}{5})/u,
];
/** What papers and sites are called by. */
const PAPER =
  /(?<!\p{L})(?:courrier|gazette|journal|dépêche|écho|tribune|voix|progrès|républicain|quotidien|matin|infos?|actus?|actualités?|news|magazine|hebdo|presse|radio|télé|mag|blog|post|times|daily|herald)(?!\p{L})/iu;

/** The name of a paper or of its rubric, its number, the prices of the day: a line over a title. */
function namesPage(line: string): boolean {
  const words = line.split(/\s+/u).length;
  if (FILED.test(line)) return true;
  if (/[.!?…:;»”]$/u.test(line) || words > 8) return /^(?=.*\d)[^\p{Ll}]+$/u.test(line);
  return line === line.toUpperCase() || words <= 2 || PAPER.test(line);
}
