import { headings, isOwn } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** A subheading takes no full stop. */
export const headingFullStop: Rule = {
  id: "heading-full-stop",
  category: "structure",
  basis: "convention",
  severity: "warning",
  options: {},
  *check(context) {
    const { article } = context;
    for (const { place, text } of headings(article)) {
      const stop = /(?<=[^.…])\.(?=[\s\u00a0\u202f]*$)/u.exec(text);
      if (!stop || /(?:^|[\s(])(?:etc|p|\p{Lu})\.$/u.test(text.trimEnd())) continue;
      const at = { ...place, start: stop.index, end: stop.index + 1 };
      yield {
        place: at,
        ...(isOwn(context, place) ? { severity: "note" as const } : {}),
        message: {
          fr: "Point à la fin de l’intertitre, aucun attendu : le supprimer.",
          en: "Full stop at the end of the subheading, none expected: remove it.",
        },
        fix: { place: at, before: ".", after: "" },
      };
    }
  },
};
