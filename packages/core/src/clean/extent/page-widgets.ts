import type { PageLine } from "./page-line.ts";

/** Buttons that stand together, at least. */
const ENOUGH = 3;
/** Lines from one button to the next of the same box, at most. */
const GAP = 3;

/** Buttons and forms between the paragraphs: from the first to the last of several that stand together. */
export function pageWidgets(lines: readonly PageLine[]): readonly PageLine[] {
  const found: PageLine[] = [];
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
