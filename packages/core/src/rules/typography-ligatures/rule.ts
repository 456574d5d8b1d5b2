import { typographyRule } from "../typography.ts";

/** œ and æ where French writes them. */
export const typographyLigatures = typographyRule("typography-ligatures", {
  ligatures: { fr: "Ligature absente : écrire œ ou æ.", en: "Missing ligature: write œ or æ." },
});
