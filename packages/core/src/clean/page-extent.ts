import { sharedWords, stemTimes } from "./linked-titles.ts";
import { type PageMark, pageMarkOf } from "./page-marks.ts";
import { linesOf, type Pass, removal } from "./pass.ts";
import { serviceWords } from "./reader-services.ts";

/** Lines that a page has at least. */
const LEAST = 8;
/** Words from which a line that ends a sentence is prose, and any line. */
const PROSE = { ended: 9, any: 30 };
/** Words of a title that a page cuts with dots. */
const CUT = 20;
/** What a line of prose weighs at most, and any other against it. */
const WEIGHT = { most: 90, short: -9 };
/** What each mark of a page weighs. */
const MARKS: Readonly<Record<PageMark, number>> = {
  rest: -90,
  titles: -35,
  menu: -14,
  comment: -60,
  notice: -18,
  embed: -14,
  date: -14,
  number: -14,
  duration: -14,
  service: -14,
};
/** Share of its words under which prose tells of something else than the article. */
const SHARED = { inside: 0.1, outside: 0.25 };
/** Lines of prose from which one of them can be told to be of something else. */
const MANY = 8;
/** What all that stands between two paragraphs weighs at most. */
const BETWEEN = -80;
/** Lines of the page’s own that must stand on a side of the article for it to be cut there. */
const ENOUGH = 3;
/** Words of what tells of another article, and the link to it. */
const TEASER = 60;
const FULL_STORY =
  /^(?:lire (?:la suite|l’article|plus)|en savoir plus|continuer la lecture|voir (?:plus|le programme|l’article))/iu;
/** Words of prose above comments, at least, and lines among which there are two marks of them. */
const ARTICLE = 80;
const NEAR = 14;
/** Words of an entry of a menu, and entries that are one. */
const LABEL = 2;
const MENU = 8;
/** What each mark weighs for the foot of a page to begin there, and what any other line weighs against it. */
const AT_THE_FOOT: Readonly<Record<PageMark, number>> = {
  rest: 12,
  comment: 6,
  titles: 6,
  notice: 1.5,
  embed: 1.5,
  menu: 1,
  service: 1,
  duration: 1,
  date: 1,
  number: 0.5,
};
const OTHER = -0.2;
/** Lines without a mark that weigh: a longer run is no stronger. */
const LIST = 13;
/** Lines from one button to the next of the same box, at most. */
const GAP = 3;
/** Words of a first paragraph that stands over a box, and lines of the box. */
const LEAD = { words: 18, lines: 15 };
/** Words of a title. */
const TITLE = { least: 4, most: 32 };

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly mark: PageMark | undefined;
  readonly isProse: boolean;
}

/**
 * Where the article stands in a page that was copied whole: the run of lines that weighs most, when prose weighs for it and
 * short lines, and all that only pages have, weigh against it (maximum subsequence segmentation: Pasternack and Roth,
 * “Extracting article text from the web”, 2009). Prose that shares next to no word with the rest tells of something else.
 * Its title stands above, among the lines that go.
 */
export const pageExtent: Pass = ({ text }, { format }) => {
  if (format !== "text") return {};
  const lines = withoutTeasers(linesOf(text).map(readLine));
  if (lines.length < LEAST) return {};
  const article = articleIn(lines.slice(0, commentsIn(lines)));
  if (!article) return {};
  const { from, to } = article;
  const times = stemTimes(lines.slice(from, to).map(({ text: line }) => line));
  const { head, title } = headOf(lines, from, times);
  const foot = footOf(lines, to);
  const inside = widgetsIn(lines.slice(Math.max(head.length, title + 1), to));
  return {
    edits: [
      ...head.map((line) => removal("page-notices", "page-head", line)),
      ...inside.map((line) => removal("page-notices", "page-button", line)),
      ...foot.map((line) => removal("page-notices", "page-foot", line)),
    ],
  };
};

function readLine({ text, start, end }: { text: string; start: number; end: number }): Line {
  const words = text.split(/\s+/u).length;
  // "… les inégalités dans le…": a title that the page cut.
  const isEnded = /[.!?…»”"][)\]]?$/u.test(text) && !(words <= CUT && /(?:\.{3}|…)$/u.test(text));
  const mark = pageMarkOf(text);
  return { text, start, end, words, mark, isProse: !mark && (words >= PROSE.any || (isEnded && words >= PROSE.ended)) };
}

/** A few words about another article, over its day or the link to it, are no paragraph. */
function withoutTeasers(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const isTeaser =
      line.isProse && line.words <= TEASER && (next?.mark === "date" || FULL_STORY.test(next?.text ?? ""));
    return isTeaser ? { ...line, isProse: false, mark: "embed" } : line;
  });
}

/** Where the comments begin, under an article: whatever they say is none of it. */
function commentsIn(lines: readonly Line[]): number {
  let words = 0;
  for (const [index, line] of lines.entries()) {
    if (line.isProse) words += line.words;
    else if (words >= ARTICLE && line.mark === "comment") {
      const near = lines.slice(index, index + NEAR).filter(({ mark }) => mark === "comment");
      if (near.length > 1) return index;
    }
  }
  return lines.length;
}

/** The first line of the article, and the one behind its last. */
function articleIn(lines: readonly Line[]): { from: number; to: number } | undefined {
  const first = heaviest(weightsOf(lines));
  if (first.to === 0) return undefined;
  const own = stemTimes(
    lines
      .slice(first.from, first.to)
      .filter(({ isProse }) => isProse)
      .map(({ text }) => text),
  );
  const isLong = lines.slice(first.from, first.to).filter(({ isProse }) => isProse).length >= MANY;
  const shared = isLong ? SHARED.outside : SHARED.inside;
  return heaviest(
    weightsOf(
      lines.map((line, index) => {
        const inside = index >= first.from && index < first.to;
        const isElse =
          line.isProse &&
          (inside ? isLong && sharedWords(line.text, own, 2) < SHARED.inside : sharedWords(line.text, own, 1) < shared);
        return isElse ? { ...line, isProse: false } : line;
      }),
    ),
  );
}

/** What each line weighs; what stands between two paragraphs weighs no more than a few lines do. */
function weightsOf(lines: readonly Line[]): number[] {
  let run = 0;
  return lines.map(({ mark, isProse, words }) => {
    if (isProse) {
      run = 0;
      return Math.min(words, WEIGHT.most);
    }
    const weight = mark ? MARKS[mark] : WEIGHT.short;
    const left =
      mark === "comment" || mark === "rest" || mark === "titles"
        ? weight
        : Math.max(weight, Math.min(0, BETWEEN - run));
    run += left;
    return left;
  });
}

/** The run of numbers whose sum is largest (Kadane). */
function heaviest(weights: readonly number[]): { from: number; to: number } {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (const [index, weight] of weights.entries()) {
    if (sum <= 0) [sum, from] = [0, index];
    sum += weight;
    if (sum > best.sum) best = { sum, from, to: index + 1 };
  }
  return best;
}

/** The lines above the article that are neither its title nor stand between the two, and where the title stands. */
function headOf(
  lines: readonly Line[],
  from: number,
  times: ReadonlyMap<string, number>,
): { readonly head: readonly Line[]; readonly title: number } {
  // A paragraph that tells of the same stays, also above a box of titles.
  const lead = lines
    .slice(0, from)
    .findIndex(
      ({ isProse, text, words }, index) =>
        isProse && words >= LEAD.words && from - index <= LEAD.lines && sharedWords(text, times, 1) >= SHARED.outside,
    );
  const above = lines.slice(0, lead < 0 ? from : lead);
  // It stands before what the page says of when and by whom, unless only its menu does.
  const signed = above.findIndex(({ mark, text }) => mark === "date" || SIGNED.test(text));
  const title = bestTitle(above.slice(0, Math.max(signed, 0)), times) ?? bestTitle(above, times) ?? -1;
  const over = above.slice(0, Math.max(title, 0));
  const isMenu = above.filter(({ words, text }) => words <= LABEL && /\p{L}$/u.test(text)).length >= MENU;
  const marked = above.filter(({ mark }) => mark && mark !== "embed").length;
  const isOfPage = isMenu || marked >= ENOUGH - 1 || over.every(({ mark, text }) => mark || namesPage(text));
  return { head: title > 0 && isOfPage ? over : [], title };
}

/** The first line that shares about as much with the article as any, of those that may be a title: a dek stands under it. */
function bestTitle(lines: readonly Line[], times: ReadonlyMap<string, number>): number | undefined {
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
const IS_FACT = /^(?:\p{L}+ ){0,2}\p{L}+ ?: (?:\d|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!.* \p{Ll}{4}))/u;
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

/** The lines under the article, from the first that only a page has, with those above it that end no sentence. */
function footOf(lines: readonly Line[], to: number): readonly Line[] {
  const below = lines.slice(to);
  const marked = below.filter(({ mark }) => mark && mark !== "embed");
  const services = new Set(below.flatMap(({ text }) => serviceWords(text)));
  const isLabelled =
    below.some(({ mark }) => mark === "rest") || (below.length >= MANY && below.some(({ mark }) => mark === "titles"));
  if (marked.length < ENOUGH && services.size < ENOUGH && !isLabelled) return [];
  let from = below.length;
  let sum = 0;
  let most = 0;
  let run = 0;
  for (let index = below.length - 1; index >= 0; index--) {
    const { mark } = below[index]!;
    run = mark ? 0 : run + 1;
    sum += mark ? AT_THE_FOOT[mark] : run <= LIST ? OTHER : 0;
    if (mark && sum > most) [most, from] = [sum, index];
  }
  while (from > 0 && isTitle(below[from - 1]!.text)) from--;
  return below.slice(from);
}

/** Buttons and forms between the paragraphs: from the first to the last of several that stand together. */
function widgetsIn(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  let first = -1;
  let last = -1;
  let marks = 0;
  const close = (): void => {
    if (marks >= ENOUGH)
      found.push(...lines.slice(first, last + 1).filter(({ mark, text }) => mark || !isOfArticle(text)));
    first = -1;
    marks = 0;
  };
  for (const [index, { mark, isProse }] of lines.entries()) {
    if (isProse || (first >= 0 && index - last > GAP)) close();
    if (mark !== "notice" && mark !== "menu") continue;
    if (first < 0) first = index;
    last = index;
    marks++;
  }
  close();
  return found;
}

/** Who signs, and the end of a sentence. */
function isOfArticle(line: string): boolean {
  return /^(?:par|by|propos recueillis) \p{Lu}/iu.test(line) || /[.!?…»”":]$/u.test(line);
}

/** Ends no sentence, and has none of the years and pages of what an article refers to. */
function isTitle(line: string): boolean {
  return /\p{L}$/u.test(line) && !/\d/u.test(line);
}
