import { againstPage } from "../page-facts.ts";
import type { Rule } from "../rule.ts";
import { socialTexts } from "../stated-texts.ts";

/** What a shared link says of the article is what its page says: numbers, dates, names, and what is denied. */
export const socialMatch: Rule = {
  id: "social-match",
  category: "metadata",
  basis: "house",
  severity: "warning",
  needs: "page",
  options: {},
  *check(context) {
    for (const stated of socialTexts(context))
      for (const { found, expected } of againstPage(stated, context))
        yield {
          place: stated.place,
          message: {
            fr: `${stated.name} dit « ${found} », la page ${expected === undefined ? "ne le dit pas" : `« ${expected} »`} : mettre les deux d’accord.`,
            en: `${stated.name} says "${found}", the page ${expected === undefined ? "does not" : `"${expected}"`}: make the two agree.`,
          },
        };
  },
};
