import { typographyRule } from "../typography.ts";

/** Quotations between « and », with “ and ” inside, each with its partner. */
export const typographyGuillemets = typographyRule("typography-guillemets", {
  guillemets: {
    fr: "Guillemet qui n’est pas français, ou à l’envers : mettre « ou ».",
    en: "Quotation mark that is not French, or reversed: use « or ».",
  },
});
