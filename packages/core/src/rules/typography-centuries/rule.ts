import type { Rule } from "../rule.ts";

const UNITS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** Centuries are numbered in Roman capitals. */
export const typographyCenturies: Rule = {
  id: "typography-centuries",
  category: "typography",
  basis: "standard",
  severity: "note",
  options: {},
  *check({ reading }) {
    for (const { place, text } of reading.texts)
      for (const found of text.matchAll(
        /(?<![\p{L}\d.,])(\d{1,2})(?:er?|ème|eme|è)(?=[ \u00a0\u202f]siècles?(?!\p{L}))/gu,
      )) {
        const number = Number(found[1]);
        const after = `${"X".repeat(Math.floor(number / 10))}${UNITS[number % 10]}${number === 1 ? "er" : "e"}`;
        const at = { ...place, start: found.index, end: found.index + found[0].length };
        yield {
          place: at,
          message: {
            fr: `Siècle en chiffres arabes (${found[0]}) : écrire ${after}.`,
            en: `Century in Arabic digits (${found[0]}): write ${after}.`,
          },
          suggestion: { place: at, before: found[0], after },
        };
      }
  },
};
