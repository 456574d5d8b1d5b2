import type { Desk } from "../../edit/desk.ts";
import { measureKeyphrase } from "../../edit/find-keyphrase.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";

/** "La marnière (du latin marga, …) est une carrière dont …": what is explained, and the verb that explains it. */
const DEFINES =
  /^(?<what>(?:L[ea] |L’)[\p{Ll}-]+(?: (?:de |des |du |d’)?[\p{Ll}-]+){0,3}?)(?: \([^()]{2,120}\))?,?(?: (?!qui )[^,;:.]{2,60},)? (?:est|désigne) (?:une? |l[ea] |l’|en )/u;
const NARROW_NBSP = "\u202f";

/**
 * The question that an article answers whose first sentence defines its subject: "La marnière est une carrière …" →
 * "Qu’est-ce que la marnière ?". News never begin like this, encyclopaedias and guides do.
 *
 * @param first the first statement of the text.
 * @returns undefined where the first sentence defines nothing, or something that the text does not come back to.
 */
export function definitionQuestion(first: Statement | undefined, { keyphrase }: Desk): Candidate | undefined {
  const what = first && DEFINES.exec(first.text)?.groups?.what;
  if (!first || what === undefined || !keyphrase || measureKeyphrase(keyphrase, what) === 0) return undefined;
  return {
    text: `Qu’est-ce que ${what.charAt(0).toLowerCase()}${what.slice(1)}${NARROW_NBSP}?`,
    form: "question",
    origin: "generated",
    sources: first.sources,
    about: keyphrase.text.toLowerCase().split(" "),
    depth: 0,
  };
}
