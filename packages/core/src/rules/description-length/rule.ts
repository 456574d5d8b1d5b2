import { CHARACTERS, counted } from "../counted.ts";
import type { Rule } from "../rule.ts";

/** The description has 121 to 156 characters. */
export const descriptionLength: Rule<{ min: number; max: number }> = {
  id: "description-length",
  category: "metadata",
  basis: "convention",
  severity: "warning",
  options: { min: 121, max: 156 },
  *check({ article }, { min, max }) {
    const { text, origin } = article.description;
    // What the source states as its own description is noted, not blamed: a person wrote it so.
    const isStated = origin === "verbatim" || origin === "repaired";
    const place = { field: "description" } as const;
    const { length } = text;
    if (length > max)
      yield {
        place,
        ...(isStated ? { severity: "note" as const } : {}),
        message: {
          fr: `Description de ${counted(length, ...CHARACTERS).fr}, ${max} au plus : la raccourcir de ${length - max}.`,
          en: `Description of ${counted(length, ...CHARACTERS).en}, ${max} at most: shorten it by ${length - max}.`,
        },
      };
    else if (length > 0 && length < min)
      yield {
        place,
        severity: "note",
        message: {
          fr: `Description de ${counted(length, ...CHARACTERS).fr}, ${min} au moins : l’allonger de ${min - length}.`,
          en: `Description of ${counted(length, ...CHARACTERS).en}, ${min} at least: lengthen it by ${min - length}.`,
        },
      };
  },
};
