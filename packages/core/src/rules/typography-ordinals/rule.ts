import { typographyRule } from "../typography.ts";

/** 1er, 1re, 2e. */
export const typographyOrdinals = typographyRule("typography-ordinals", {
  ordinals: { fr: "Ordinal mal abrégé : écrire 1re, 2e, 3es.", en: "Ordinal abbreviated wrongly: write 1re, 2e, 3es." },
});
