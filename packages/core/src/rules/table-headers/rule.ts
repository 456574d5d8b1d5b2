import { blockText } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** A table of data has header cells. */
export const tableHeaders: Rule = {
  id: "table-headers",
  category: "accessibility",
  basis: "standard",
  severity: "warning",
  options: {},
  *check({ article, page }) {
    const message = (text: string) => ({
      fr: `Tableau sans cellules d’en-tête (« ${text} ») : faire de la première ligne des en-têtes (th).`,
      en: `Table without header cells ("${text}"): make the first row headers (th).`,
    });
    if (page) {
      for (const { rows, headers, text } of page.tables)
        if (rows > 1 && headers === 0) yield { place: { field: "body" }, message: message(text) };
      return;
    }
    // In Markdown the first row is the header; one that is left empty is none.
    for (const [index, block] of article.body.children.entries()) {
      if (block.type !== "table") continue;
      const [head] = block.children;
      if (head?.children.every((cell) => cell.children.length === 0))
        yield { place: { field: "body", index }, message: message(blockText(block).trim().slice(0, 40)) };
    }
  },
};
