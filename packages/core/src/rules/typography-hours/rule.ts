import { typographyRule } from "../typography.ts";

/** 10 h 30. */
export const typographyHours = typographyRule("typography-hours", {
  hours: {
    fr: "Heure mal écrite : 10 h 30, avec des espaces insécables.",
    en: "Hour written wrongly: 10 h 30, with no-break spaces.",
  },
});
