import { typographyRule } from "../typography.ts";

/** M. Dupont, n° 5, p. 12 do not part at the end of a line. */
export const typographyTitles = typographyRule("typography-titles", {
  titles: {
    fr: "Pas d’espace insécable après cette abréviation : la mettre.",
    en: "No no-break space after this abbreviation: add it.",
  },
});
