import { isOwn } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Text stands before the first subheading: a standfirst or a paragraph. */
export const leadPresent: Rule = {
  id: "lead-present",
  category: "structure",
  basis: "convention",
  severity: "warning",
  options: {},
  *check(context) {
    const { article, body } = context;
    if (article.standfirst || body.children[0]?.type !== "heading") return;
    const place = { field: "body", index: 0 } as const;
    yield {
      place,
      ...(isOwn(context, place) ? { severity: "note" as const } : {}),
      message: {
        fr: "Aucun texte avant le premier intertitre, un chapô ou un paragraphe attendu : commencer par l’essentiel.",
        en: "No text before the first subheading, a standfirst or a paragraph expected: begin with the main facts.",
      },
    };
  },
};
