import { sharedWords, stemTimes } from "../linked-titles.ts";
import type { PageLine } from "./page-line.ts";
import type { PageMark } from "./page-marks.ts";

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
export const SHARED = { inside: 0.1, outside: 0.25 };
/** Lines of prose from which one of them can be told to be of something else. */
export const MANY = 8;
/** What all that stands between two paragraphs weighs at most. */
const BETWEEN = -80;
/** Words of prose above comments, at least, and lines among which there are two marks of them. */
const ARTICLE = 80;
const NEAR = 14;

/** Where the article stands among the lines of a page: the first of its lines, and the one behind its last. */
export function articleLines(lines: readonly PageLine[]): { from: number; to: number } | undefined {
  return articleIn(lines.slice(0, commentsIn(lines)));
}

/** Where the comments begin, under an article: whatever they say is none of it. */
function commentsIn(lines: readonly PageLine[]): number {
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

function articleIn(lines: readonly PageLine[]): { from: number; to: number } | undefined {
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
function weightsOf(lines: readonly PageLine[]): number[] {
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
