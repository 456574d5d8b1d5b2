import { noticeOf } from "./notice-patterns.ts";
import { linesOf, type Pass, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** What stands before each item of a list. */
const MARK = /[ \u00a0]*(?:[•●▪■✔✓►]|(?<=[.!?…]) ?\*(?= )|(?<= )--(?= \p{Lu}))[ \u00a0]*(?=[\p{L}\d«"“])/gu;
/** Marks in a line from which it is a list, and characters of an item. */
const LEAST = 2;
const ITEM = { least: 8, most: 260 };

/** A sentence and the space behind which another begins. */
const TWO = /^[^.!?…]*[.!?…](?=[ \u00a0]\p{Lu})/u;

/** "À retenir• Vous avez une somme.• Vous achetez bientôt.": a list that lost its lines. */
export const inlineLists: Pass = ({ text }, { format }) => {
  if (format !== "text") return {};
  return {
    edits: linesOf(text).flatMap(({ text: line, start }) => {
      const marks = [...line.matchAll(MARK)];
      const items = marks.map(({ index, 0: mark }, at) =>
        line.slice(index + mark.length, marks[at + 1]?.index ?? line.length),
      );
      const last = items.at(-1) ?? "";
      // The last item ends where the paragraph goes on: with its first sentence.
      const end = TWO.exec(last)?.[0].length ?? last.length;
      const isList =
        marks.length >= (marks.some(([mark]) => mark.includes("--")) ? LEAST + 1 : LEAST) &&
        end <= ITEM.most &&
        items.slice(0, -1).every(({ length }) => length >= ITEM.least && length <= ITEM.most);
      if (!isList || noticeOf(line) !== undefined) return [];
      const border = (at: number, length: number, after: string): TrackedEdit =>
        repair("glued-sentences", "paragraph-border", { start: start + at, end: start + at + length }, after);
      const rest = line.length - last.length + end;
      return [
        ...marks.filter(({ index }) => index > 0).map(({ index, 0: mark }) => border(index, mark.length, "\n\n• ")),
        ...(end < last.length ? [border(rest, 1, "\n\n")] : []),
      ];
    }),
  };
};
