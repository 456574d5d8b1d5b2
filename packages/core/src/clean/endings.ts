import { linesOf, type Pass } from "./pass.ts";

/** What a page says where it hides the rest: "Il vous reste 62 % de cet article à lire". A label like "réservé aux abonnés" also stands on links. */
const REST_IS_HIDDEN =
  /il (?:vous )?reste \d+(?:[.,]\d+)?\s?% (?:de (?:cet|l)[ ’']?article )?à (?:lire|découvrir)|(?:la )?suite (?:de (?:cet |l[’'])article )?est réservée/iu;

/** A copy that breaks off ("(...)", "[…]", "…" alone at the end), or whose page says so: flagged, since what is missing is not there to repair. */
export const endings: Pass = (tracked, source) => {
  const last = linesOf(tracked.text).at(-1);
  const cut =
    last && /(?:\(\s?(?:\.{3}|…)\s?\)|\[\s?(?:\.{3}|…)\s?\]|\p{L}(?:\.{3}|…))(?:\s*lire la suite)?$/iu.exec(last.text);
  if (!last) return {};
  if (!cut) {
    const said = [...tracked.records.map(({ before }) => before), ...source.leftOut.map(({ text }) => text)];
    const notice = said.map((text) => REST_IS_HIDDEN.exec(text)?.[0]).find((found) => found !== undefined);
    const at = { start: last.end, end: last.end };
    return notice === undefined
      ? {}
      : {
          suggestions: [
            { kind: "endings", span: tracked.toSource(at), before: notice, after: notice, reason: "cut-end" },
          ],
        };
  }
  const span = { start: last.start + cut.index, end: last.end };
  return {
    suggestions: [{ kind: "endings", span: tracked.toSource(span), before: cut[0], after: cut[0], reason: "cut-end" }],
  };
};
