import { noticeOf } from "./notice-patterns.ts";
import { linesOf, type Pass, removal } from "./pass.ts";
import { isDuration, isReaderCall, serviceWords } from "./reader-services.ts";

/** What a line at the end of a page says for or against being part of its foot; lines of prose weigh with their length. */
const WEIGHT = { notice: 2, call: 2, label: 1, duration: 0.5, teaser: 0, short: -0.15, prose: -1 } as const;
/** Characters of prose that outweigh one more notice. */
const PROSE = 60;
/** Characters of a teaser, the line above a duration, at most. */
const TEASER = 200;
/** Weight from which on the lines at the end are the foot of the page. */
const ENOUGH = 5;
/** Different services named, at least: an article that tells how to use one application names one or two. */
const SERVICES = 3;

type LineKind = keyof typeof WEIGHT;

function kindOf(text: string): LineKind {
  if (noticeOf(text)) return "notice";
  if (isReaderCall(text)) return "call";
  if (isDuration(text)) return "duration";
  const words = text.split(/\s+/u).length;
  if (words <= 8 && !/[.!?…]$/u.test(text)) return serviceWords(text).length > 0 ? "label" : "short";
  return text.length >= 90 || /[.!?…»”"]$/u.test(text) ? "prose" : "short";
}

function weightOf(kind: LineKind, text: string): number {
  return kind === "prose" ? WEIGHT.prose - text.length / PROSE : WEIGHT[kind];
}

/**
 * The foot of a page that was copied with its article: share buttons, comments, teasers, newsletters, applications. No line
 * of it is sure by itself (an article may tell its readers to download an application), many of them after the last
 * paragraph are. The foot starts at the line from which on the weights add up to most; prose weighs against it.
 */
export const pageFoot: Pass = ({ text }) => {
  const lines = linesOf(text);
  let sum = 0;
  let best = { sum: 0, from: lines.length };
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index]!.text;
    const kind = TEASER >= line.length && isDuration(lines[index + 1]?.text ?? "") ? "teaser" : kindOf(line);
    sum += weightOf(kind, line);
    if (sum > best.sum && (kind === "notice" || kind === "call" || kind === "label")) best = { sum, from: index };
  }
  const foot = lines.slice(best.from);
  const services = new Set(foot.flatMap(({ text: line }) => serviceWords(line)));
  if (best.sum < ENOUGH || services.size < SERVICES) return {};
  return { edits: foot.map((line) => removal("page-notices", "page-foot", line)) };
};
