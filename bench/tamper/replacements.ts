import type { Case, Kind, Material } from "./case.ts";
import { type Passage, rewrite } from "./passage.ts";
import type { Random } from "./random.ts";

/** A stretch of a passage and what to print instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A kind that replaces a stretch of a passage: `find` lists all the replacements that a passage allows. */
export function replacing(
  name: string,
  bar: number,
  find: (passage: Passage, material: Material, random: Random) => readonly Replacement[],
  { control = false, roles = ["body", "heading", "title", "summary"] as readonly Passage["role"][] } = {},
): Kind {
  return {
    name,
    bar,
    control,
    cases(material, random, count) {
      const chances = material.passages
        // No change inside a quotation is faithful.
        .filter(({ role, setApart }) => roles.includes(role) && !(control && setApart))
        .flatMap((passage) => find(passage, material, random).map((replacement) => ({ passage, replacement })));
      return random
        .some(chances, count)
        .map(({ passage, replacement }) => toCase(material, passage, replacement))
        .filter((each) => each.before !== each.after);
    },
  };
}

function toCase({ pair }: Material, passage: Passage, { start, end, text }: Replacement): Case {
  const after = passage.text.slice(0, start) + text + passage.text.slice(end);
  return { article: rewrite(pair.article, passage, after), place: passage.place, before: passage.text, after };
}

/** Every match of a pattern (flag g) with what `write` makes of it; undefined leaves a match alone. */
export function matches(
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | undefined,
): Replacement[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = write(match);
    return written === undefined || written === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, text: written }];
  });
}

/**
 * The replacements outside quotations, one that begins before the text or goes on after it included: inside, a change is
 * another kind of corruption, and never faithful.
 */
export function outsideQuotes(text: string, found: readonly Replacement[]): Replacement[] {
  const quoted = [
    ...text.matchAll(/«[^«»]*(?:«[^«»]*»[^«»]*)*(?:»|$)|“[^“”]*(?:”|$)|"[^"]*(?:"|$)|^[^«]*»|^[^“]*”/gu),
  ].map((match) => [match.index, match.index + match[0].length] as const);
  return found.filter(({ start, end }) => !quoted.some(([from, to]) => start < to && end > from));
}
