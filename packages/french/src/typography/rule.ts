import type { TextEdit } from "../text/edit.ts";
import { protectedPlaces } from "./protected.ts";

/**
 * Whose typographic code: "fr-FR" follows the *Lexique des règles typographiques en usage à l’Imprimerie nationale*
 * (U+202F before ; ! ?, U+00A0 before : and inside « »), "fr-CH" the same with U+202F also inside « », "fr-CA" the Office
 * québécois de la langue française (no space before ; ! ?).
 */
export type Profile = "fr-FR" | "fr-CA" | "fr-CH";

export interface TypographyRule {
  readonly name: string;
  /** The edits that the rule asks for in this text: in order, not overlapping, none that changes nothing. */
  readonly find: (text: string, profile: Profile) => TextEdit[];
}

export const NBSP = "\u00a0";
export const NARROW = "\u202f";
/** White space inside a line, for use in a character class. */
export const BLANK = " \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f";

/**
 * The rule that rewrites every match of a pattern. The name goes on the record of each change.
 *
 * @param write the text in its place; the same text or undefined leaves the match alone.
 */
export function rewrite(
  name: string,
  pattern: RegExp,
  write: (match: RegExpExecArray, profile: Profile) => string | undefined,
): TypographyRule {
  return {
    name,
    find(text, profile) {
      const edits: TextEdit[] = [];
      const skip = protectedPlaces(text);
      for (const match of text.matchAll(pattern)) {
        if (skip(match.index)) continue;
        const after = write(match, profile);
        if (after === undefined || after === match[0]) continue;
        edits.push({ start: match.index, end: match.index + match[0].length, after, rule: name });
      }
      return edits;
    },
  };
}
