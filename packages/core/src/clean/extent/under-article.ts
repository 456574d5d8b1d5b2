import { serviceWords } from "../reader-services.ts";
import { MANY } from "./article-lines.ts";
import type { PageLine } from "./page-line.ts";
import type { PageMark } from "./page-marks.ts";

/** Lines of the page’s own that must stand under the article for it to be cut there. */
const ENOUGH = 3;
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

/** The lines under the article, from the first that only a page has, with those above it that end no sentence. */
export function underArticle(lines: readonly PageLine[], to: number): readonly PageLine[] {
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

/** Ends no sentence, and has none of the years and pages of what an article refers to. */
function isTitle(line: string): boolean {
  return /\p{L}$/u.test(line) && !/\d/u.test(line);
}
