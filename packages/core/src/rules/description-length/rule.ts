import type { Rule } from "../rule.ts";

/** The description is one or two sentences of 121 to 156 characters, and no copy of the standfirst. */
export const descriptionLength: Rule<{ min: number; max: number }> = {
  id: "description-length",
  category: "metadata",
  basis: "convention",
  severity: "warning",
  options: { min: 121, max: 156 },
  *check({ article }, { min, max }) {
    const { text } = article.description;
    const place = { field: "description" } as const;
    const { length } = text;
    if (length > max)
      yield {
        place,
        message: {
          fr: `Description de ${length} signes, ${max} au plus : la raccourcir de ${length - max}.`,
          en: `Description of ${length} characters, ${max} at most: shorten it by ${length - max}.`,
        },
      };
    else if (length < min)
      yield {
        place,
        severity: "note",
        message: {
          fr: `Description de ${length} signes, ${min} au moins : l’allonger de ${min - length}.`,
          en: `Description of ${length} characters, ${min} at least: lengthen it by ${min - length}.`,
        },
      };
    if (length > 0 && !/[.!?…][»”)\s\u00a0\u202f]*$/u.test(text))
      yield {
        place,
        message: {
          fr: "La description n’est pas une phrase entière : la terminer.",
          en: "The description is no full sentence: finish it.",
        },
      };
    if (article.standfirst && article.standfirst.text === text)
      yield {
        place,
        severity: "note",
        message: {
          fr: "La description répète le chapô : dire autre chose.",
          en: "The description repeats the standfirst: say something else.",
        },
      };
  },
};
