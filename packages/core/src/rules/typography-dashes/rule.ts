import type { Rule } from "../rule.ts";
import { typographyRule } from "../typography.ts";

const everywhere = typographyRule("typography-dashes", {
  dashes: { fr: "Trait d’union à la place d’un tiret : mettre – ou —.", en: "Hyphen instead of a dash: use – or —." },
});

/** Asides between dashes, not hyphens. In the title of a page the hyphen sets off the name of its site. */
export const typographyDashes: Rule = {
  ...everywhere,
  *check(context, options) {
    for (const finding of everywhere.check(context, options)) if (finding.place?.field !== "seoTitle") yield finding;
  },
};
