import { missingEnd } from "../../clean/endings.ts";
import type { Rule } from "../rule.ts";

/** A source whose page hides the rest of the article is no whole source. */
export const sourceCutOff: Rule = {
  id: "source-cut-off",
  category: "fidelity",
  basis: "house",
  severity: "warning",
  needs: "source",
  options: {},
  *check({ copies }) {
    for (const copy of copies!) {
      const said = missingEnd(copy);
      if (said !== undefined)
        yield {
          message: {
            fr: `La source s’arrête avant la fin (« ${said.trim().replaceAll("'", "’")} ») : se procurer le texte entier avant de publier.`,
            en: `The source stops before its end ("${said.trim()}"): get the whole text before publishing.`,
          },
        };
    }
  },
};
