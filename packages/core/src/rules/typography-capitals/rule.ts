import { typographyRule } from "../typography.ts";

/** Capitals carry their accents. */
export const typographyCapitals = typographyRule("typography-capitals", {
  capitals: { fr: "Capitale sans son accent : l’accentuer.", en: "Capital without its accent: add it." },
  "initial-a": {
    fr: "« A » pour la préposition « À » : l’accentuer.",
    en: '"A" for the preposition "À": add the accent.',
  },
});
