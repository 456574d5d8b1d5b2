import { typographyRule } from "../typography.ts";

/** Spaces around marks: none before , and ., a no-break one before : ; ! ? and inside « ». */
export const typographySpaces = typographyRule("typography-spaces", {
  "double-spaces": { fr: "Espaces en double : n’en garder qu’une.", en: "Several spaces: keep one." },
  commas: { fr: "Virgule sans espace après elle : en mettre une.", en: "Comma without a space after it: add one." },
  "low-marks": {
    fr: "Espace avant un point, une virgule ou une parenthèse fermante : la supprimer.",
    en: "Space before a stop, a comma or a closing bracket: remove it.",
  },
  "high-marks": {
    fr: "Pas d’espace fine insécable avant ce point-virgule, point d’exclamation ou d’interrogation : la mettre.",
    en: "No thin no-break space before this semicolon, exclamation or question mark: add it.",
  },
  colons: {
    fr: "Pas d’espace insécable avant ce deux-points : la mettre.",
    en: "No no-break space before this colon: add it.",
  },
  "guillemet-spaces": {
    fr: "Pas d’espace insécable à l’intérieur du guillemet : la mettre.",
    en: "No no-break space inside the guillemet: add it.",
  },
  "elision-spaces": { fr: "Espace après une élision : la supprimer.", en: "Space after an elision: remove it." },
});
