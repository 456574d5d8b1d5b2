import { headings, isOwn } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** No subheading stands twice, or repeats the headline. */
export const duplicateHeadings: Rule = {
  id: "duplicate-headings",
  category: "structure",
  basis: "convention",
  severity: "warning",
  options: {},
  *check(context) {
    const { article } = context;
    const seen = new Set([plain(article.headline.text)]);
    for (const { place, text } of headings(article)) {
      if (seen.has(plain(text)))
        yield {
          place,
          // A subheading of the source stays as it is.
          ...(isOwn(context, place) ? { severity: "note" as const } : {}),
          message: {
            fr: `Intertitre en double (« ${text} ») : en donner un autre à cette partie.`,
            en: `Subheading that stands twice ("${text}"): give this section another one.`,
          },
        };
      seen.add(plain(text));
    }
  },
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
