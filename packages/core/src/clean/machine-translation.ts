import { type Pass, repairsOf } from "./pass.ts";
import type { CleaningSuggestion } from "./record.ts";

/**
 * Errors of machine translation with one possible reading. A closed list: whatever can be read in two ways is a
 * suggestion, not a repair.
 */
export const machineTranslation: Pass = (tracked) => {
  const { text } = tracked;
  const kind = "machine-translation";
  return {
    edits: [
      // A full stop between a noun and its complement: "la République populaire. de Chine".
      ...repairsOf(kind, "stray-full-stop", text, /(?<=\p{Ll}{4})\.(?= (?:de|du|des|d’)\s?\p{L})/gu, () => ""),
      // A capital article after a conjunction, before a common noun: "et La guerre".
      ...repairsOf(
        kind,
        "stray-capital",
        text,
        /(?<=\p{Ll},? (?:et|ou) )(?:La|Le|Les|Un|Une)(?= \p{Ll}{3})/gu,
        ([word]) => word.toLowerCase(),
      ),
      // A singular possessive before a plural that no singular looks like: "son capacités".
      ...repairsOf(
        kind,
        "possessive-number",
        text,
        /(?<![\p{L}’])(?:[SsMmTt](?:on|a))(?= \p{Ll}{3,}(?:ités|tions|sions|ements|ences|ances)(?!\p{L}))/gu,
        ([word]) => `${word.charAt(0)}es`,
      ),
    ].sort((a, b) => a.start - b.start),
    suggestions: [...text.matchAll(/(?<=\p{Ll}{4})\.(?= (?!(?:de|du|des)\s)\p{Ll}{2,})/gu)]
      .filter(
        (match) =>
          !/(?:etc|env|max|min|resp|hab|tél|éd|vol|chap|art|fig|prof|approx)$/u.test(
            text.slice(Math.max(0, match.index - 6), match.index),
          ),
      )
      .map(
        (match): CleaningSuggestion => ({
          kind,
          span: tracked.toSource({ start: match.index, end: match.index + 1 }),
          before: ".",
          after: "",
          reason: "lower-case-after-full-stop",
        }),
      ),
  };
};
