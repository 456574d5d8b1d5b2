import { articleLines } from "./extent/article-lines.ts";
import { overArticle } from "./extent/over-article.ts";
import { pageLinesOf } from "./extent/page-line.ts";
import { pageWidgets } from "./extent/page-widgets.ts";
import { underArticle } from "./extent/under-article.ts";
import { stemTimes } from "./linked-titles.ts";
import { type Pass, removal } from "./pass.ts";

/** Lines that a page has at least. */
const LEAST = 8;

/**
 * Where the article stands in a page that was copied whole: the run of lines that weighs most, when prose weighs for it and
 * short lines, and all that only pages have, weigh against it (maximum subsequence segmentation: Pasternack and Roth,
 * “Extracting article text from the web”, 2009). Prose that shares next to no word with the rest tells of something else.
 * Its title stands above, among the lines that go.
 */
export const pageExtent: Pass = ({ text }, { format }) => {
  if (format !== "text") return {};
  const lines = pageLinesOf(text);
  if (lines.length < LEAST) return {};
  const article = articleLines(lines);
  if (!article) return {};
  const { from, to } = article;
  const times = stemTimes(lines.slice(from, to).map(({ text: line }) => line));
  const { head, title } = overArticle(lines, from, times);
  const foot = underArticle(lines, to);
  const inside = pageWidgets(lines.slice(Math.max(head.length, title + 1), to));
  return {
    edits: [
      ...head.map((line) => removal("page-notices", "page-head", line)),
      ...inside.map((line) => removal("page-notices", "page-button", line)),
      ...foot.map((line) => removal("page-notices", "page-foot", line)),
    ],
  };
};
