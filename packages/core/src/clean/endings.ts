import type { Source } from "../source/source.ts";
import type { Copy } from "./copy.ts";
import { linesOf, type Pass } from "./pass.ts";
import type { TrackedText } from "./tracked-text.ts";

/**
 * What a page says where it hides the rest: "Il vous reste 62 % de cet article à lire". A label like "réservé aux abonnés"
 * also stands on links.
 */
const REST_IS_HIDDEN =
  /il (?:vous )?reste (?:encore )?\d+(?:[.,]\d+)?\s?% (?:de (?:cet|l)[ ’']?article )?à (?:lire|découvrir)|(?:la )?suite (?:de (?:cet |l[’'])article )?est réservée|pour lire la suite(?: de (?:cet |l[’'])article)?, (?:abonnez|connectez|identifiez)-vous/iu;

/** Marks that somebody left something out at the end: "(...)", "[…]". */
const LEFT_OUT = /^[([]/u;

/** What a page or its last line says of an end that is missing; a sentence may end on "…" by itself. */
export function missingEnd({ suggestions }: Pick<Copy, "suggestions">): string | undefined {
  return suggestions.find(
    ({ reason, before }) => reason === "cut-end" && (LEFT_OUT.test(before) || REST_IS_HIDDEN.test(before)),
  )?.before;
}

/**
 * A copy that breaks off ("(...)", "[…]", "…" alone at the end), or whose page says so: flagged, since what is missing is not
 * there to repair.
 */
export const endings: Pass = (tracked, source) => {
  const last = linesOf(tracked.text).at(-1);
  if (!last) return {};
  const cut = /(?:\(\s?(?:\.{3}|…)\s?\)|\[\s?(?:\.{3}|…)\s?\]|\p{L}(?:\.{3}|…))(?:\s*lire la suite)?$/iu.exec(
    last.text,
  );
  const said = cut?.[0] ?? noticeIn(tracked, source);
  if (said === undefined) return {};
  const span = { start: cut ? last.start + cut.index : last.end, end: last.end };
  return {
    suggestions: [{ kind: "endings", span: tracked.toSource(span), before: said, after: said, reason: "cut-end" }],
  };
};

function noticeIn({ records }: TrackedText, { leftOut }: Source): string | undefined {
  const takenOut = [...records.map(({ before }) => before), ...leftOut.map(({ text }) => text)];
  return takenOut.map((text) => REST_IS_HIDDEN.exec(text)?.[0]).find((found) => found !== undefined);
}
