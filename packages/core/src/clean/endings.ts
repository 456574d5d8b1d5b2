import { linesOf, type Pass } from "./pass.ts";

/** A copy that breaks off ("(...)", "[…]", "…" alone at the end): flagged, since what is missing is not there to repair. */
export const endings: Pass = (tracked) => {
  const last = linesOf(tracked.text).at(-1);
  const cut =
    last && /(?:\(\s?(?:\.{3}|…)\s?\)|\[\s?(?:\.{3}|…)\s?\]|\p{L}(?:\.{3}|…))(?:\s*lire la suite)?$/iu.exec(last.text);
  if (!last || !cut) return {};
  const span = { start: last.start + cut.index, end: last.end };
  return {
    suggestions: [{ kind: "endings", span: tracked.toSource(span), before: cut[0], after: cut[0], reason: "cut-end" }],
  };
};
