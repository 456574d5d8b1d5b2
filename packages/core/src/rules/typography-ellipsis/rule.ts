import { typographyRule } from "../typography.ts";

/** The ellipsis is one character. */
export const typographyEllipsis = typographyRule("typography-ellipsis", {
  ellipses: {
    fr: "Points à la suite : mettre des points de suspension (…).",
    en: "Dots in a row: use an ellipsis (…).",
  },
});
