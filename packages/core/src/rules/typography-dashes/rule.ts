import { typographyRule } from "../typography.ts";

/** Asides between dashes, not hyphens. */
export const typographyDashes = typographyRule("typography-dashes", {
  dashes: { fr: "Trait d’union à la place d’un tiret : mettre – ou —.", en: "Hyphen instead of a dash: use – or —." },
});
