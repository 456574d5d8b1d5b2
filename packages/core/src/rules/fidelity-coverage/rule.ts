import { losses } from "../discrepancies.ts";
import type { Rule } from "../rule.ts";

/** Every sentence of the sources is told in the article; with several sources, what one repeats of another may be said once. */
export const fidelityCoverage: Rule = {
  id: "fidelity-coverage",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const { text, source } of losses(context, "sentence"))
      yield {
        ...(source > 0 ? { severity: "note" as const } : {}),
        message: {
          fr: `Phrase de la source absente de l’article : « ${text} » : la remettre, ou dire pourquoi elle manque.`,
          en: `Sentence of the source missing from the article: "${text}": put it back, or say why it is left out.`,
        },
      };
  },
};
