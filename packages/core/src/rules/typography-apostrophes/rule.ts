import { typographyRule } from "../typography.ts";

/** The curved apostrophe. */
export const typographyApostrophes = typographyRule("typography-apostrophes", {
  apostrophes: {
    fr: "Apostrophe droite : mettre l’apostrophe courbe (’).",
    en: "Straight apostrophe: use the curved one (’).",
  },
});
