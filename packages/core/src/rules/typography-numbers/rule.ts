import { typographyRule } from "../typography.ts";

/** Groups of three digits, units, % and currencies, each with its no-break space. */
export const typographyNumbers = typographyRule("typography-numbers", {
  "number-groups": {
    fr: "Tranches d’un nombre sans espace fine insécable : la mettre.",
    en: "Groups of a number without a thin no-break space: add it.",
  },
  "pointed-groups": {
    fr: "Tranches d’un nombre séparées par des points : mettre des espaces fines insécables.",
    en: "Groups of a number with points between them: use thin no-break spaces.",
  },
  "glued-counts": {
    fr: "Nombre collé au mot qu’il compte : les séparer par une espace insécable.",
    en: "Number glued to what it counts: part them with a no-break space.",
  },
  percent: {
    fr: "Pas d’espace fine insécable avant le % : la mettre.",
    en: "No thin no-break space before %: add it.",
  },
  units: {
    fr: "Pas d’espace insécable entre le nombre et son unité ou sa monnaie : la mettre.",
    en: "No no-break space between the number and its unit or currency: add it.",
  },
});
