import { plainFact } from "../../verify/plain-fact.ts";
import type { Rule } from "../rule.ts";

/** The description says something that the headline does not. */
export const descriptionForeign: Rule = {
  id: "description-copy",
  category: "metadata",
  basis: "house",
  severity: "note",
  options: {},
  *check({ article }) {
    const description = plainFact(article.description.text);
    if (description === "") return;
    const place = { field: "description" } as const;
    if (description === plainFact(article.headline.text))
      yield {
        place,
        message: {
          fr: "La description répète le titre : y dire autre chose.",
          en: "The description repeats the headline: say something else in it.",
        },
      };
  },
};
