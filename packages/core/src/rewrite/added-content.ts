import type { Objection } from "../engines/writing.ts";
import { Reading } from "../verify/reading.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";
import { isRelated } from "../verify/word-families.ts";

/** Syntax of what is hung on a sentence: complements, circumstances, members of a list, asides. */
const HUNG_ON = /^(?:nmod|obl|conj|appos|dep|parataxis)/;

/**
 * What a rewritten sentence adds to the sentences that it cites: a complement whose noun they do not have in any related
 * form, or two content words in a row that they do not have. `verifyStatement` lets such a tail pass when the rest is
 * borne, since people write so; a model has no reason to. One other word is let pass, since a rewriting needs it: a person may want to read it again.
 */
export function addedContent(
  text: string,
  source: SourceIndex,
  cited: readonly SourceStatement[],
): { objections: readonly Objection[]; letPass: readonly string[] } {
  const statement = new Reading(text, source.french);
  const known = [...new Set(cited.flatMap(({ reading }) => reading.content.map(({ lemma }) => lemma)))];
  const plain = ` ${cited.map(({ reading }) => reading.plain).join(" ")} `;
  const isNew = (lemma: string): boolean =>
    !plain.includes(` ${lemma} `) && !known.some((other) => other === lemma || isRelated(lemma, other));
  const letPass: string[] = [];
  const refuse = (found: string) => ({ objections: [{ reason: "added", found }], letPass: [] });
  let before: string | undefined;
  for (const { lemma, index, start, end } of statement.content) {
    const form = statement.text.slice(start, end);
    if (!isNew(lemma)) {
      before = undefined;
      continue;
    }
    const { upos, deprel } = statement.words[index]!;
    if (before !== undefined) return refuse(`${before} ${form}`);
    if (/^(?:NOUN|PROPN)$/.test(upos) && HUNG_ON.test(deprel)) return refuse(form);
    letPass.push(form);
    before = form;
  }
  return { objections: [], letPass };
}
