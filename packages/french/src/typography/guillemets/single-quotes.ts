import type { Span } from "../../text/span.ts";
import { protectedPlaces } from "../protected.ts";
import type { TypographyRule } from "../rule.ts";

/** Letters, and apostrophes between them; no other mark of quotation. */
const WORDS = "(?:[^'‘’\"“”«»\\n]|(?<=\\p{L})[’'](?=\\p{L}))";
/** 'Il faut agir,' dit-elle: single marks around a quotation, as in English. */
const PAIR = new RegExp(
  `(?<![\\p{L}\\p{N}'‘’])['‘](?=\\p{L})(?<inside>${WORDS}{2,1200}?)(?<=[\\p{L}\\p{N}.,!?…])['’](?![\\p{L}\\p{N}'’])`,
  "gu",
);
/** 'Il faut agir», and « Il faut agir', where no mark of the other kind is left for it. */
const OPENED = new RegExp(`(?<![\\p{L}\\p{N}])['‘](?=\\p{Lu}${WORDS}{2,1200}?»)`, "gu");
const CLOSED = new RegExp(`(?<=«${WORDS}{2,1200}?[\\p{L}.!?…])['’](?=[\\s,.;:!?]|$)(?=[^«»\\n]*(?:«|$))`, "gmu");
/** Words from which what single marks hold is a quotation; fewer may be a name or a term. */
const QUOTATION_WORDS = 4;

/**
 * Single marks that stand for guillemets: around several words or a sentence, or beside a guillemet that has no other
 * partner. In a text without guillemets 'mot' may be somebody’s choice and stays.
 */
export const singleQuotes: TypographyRule = {
  name: "single-quotes",
  find(text) {
    if (!/['‘’]/u.test(text)) return [];
    const skip = protectedPlaces(text);
    const inside = [...text.matchAll(/«[^«»\n]{1,1000}»/gu)].map(spanOf);
    // Beside guillemets, single marks are no style of their own.
    const hasDouble = /[«»"“”]/u.test(text);
    const outside = (at: number): boolean => !inside.some(({ start, end }) => at > start && at < end);
    const found = new Map<number, string>();
    for (const match of text.matchAll(PAIR)) {
      const quoted = match.groups!.inside!;
      // 'mot’: two kinds of marks are nobody’s style.
      const isMixed = /^'.*’$/u.test(match[0]);
      const isQuotation =
        isMixed || hasDouble || quoted.split(/\s+/u).length >= QUOTATION_WORDS || /[.,!?…]$/u.test(quoted);
      if (!isQuotation || !outside(match.index)) continue;
      found.set(match.index, "«");
      found.set(match.index + match[0].length - 1, "»");
    }
    for (const { index } of text.matchAll(OPENED)) if (outside(index)) found.set(index, "«");
    for (const { index } of text.matchAll(CLOSED)) if (outside(index)) found.set(index, "»");
    return [...found]
      .sort(([one], [other]) => one - other)
      .filter(([at]) => !skip(at))
      .map(([at, after]) => ({ start: at, end: at + 1, after, rule: "single-quotes" }));
  },
};

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
