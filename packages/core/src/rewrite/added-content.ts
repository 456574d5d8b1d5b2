import type { Objection } from "../engines/writing.ts";
import { Reading } from "../verify/reading.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";
import { isRelated } from "../verify/word-families.ts";

/** Syntax of what is hung on a sentence: complements, circumstances, members of a list, asides. */
const HUNG_ON = /^(?:nmod|obl|conj|appos|dep|parataxis)/;

/** Nouns that are no things: prepositions and conjunctions are made of them. */
const LOCUTIONS =
  /(?<!\p{L})(?:(?:à cause|en raison|au terme|à la suite|faute) d|face (?:à|aux?)|à condition (?:qu|d))/giu;
/** Which side somebody is on. */
const VOTED_AGAINST = /(?<!\p{L})(?:vot|prononc|manifest|témoign|plaid)\p{L}*\scontre(?!\p{L})/iu;

/**
 * What a rewritten sentence adds to the sentences that it cites: a complement whose noun they do not have in any related
 * form, a thing that is named nowhere there or right before, a quality, or two content words in a row that they do not
 * have. `verifyStatement` lets such a tail pass when the rest is borne, since people write so; a model has no reason to.
 * One other word is let pass, since a rewriting needs it: a person may want to read it again.
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
  const against = VOTED_AGAINST.exec(text)?.[0];
  if (against !== undefined && !plain.includes(" contre "))
    return { objections: [{ reason: "added", found: against }], letPass: [] };
  const locutions = [...text.matchAll(LOCUTIONS)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  // What a pronoun stands for, or another word of the source for the same thing.
  const before = source.before(cited).flatMap(({ reading }) => reading.content.map((word) => word.lemma));
  const isNamedBefore = (lemma: string): boolean => before.some((other) => other === lemma || isRelated(lemma, other));
  const letPass: string[] = [];
  const refuse = (found: string) => ({ objections: [{ reason: "added", found }], letPass: [] });
  let last: string | undefined;
  for (const { lemma, index, start, end } of statement.content) {
    if (locutions.some((locution) => start >= locution.start && end <= locution.end)) continue;
    const form = statement.text.slice(start, end);
    if (!isNew(lemma)) {
      last = undefined;
      continue;
    }
    const { upos, deprel, head } = statement.words[index]!;
    if (last !== undefined) return refuse(`${last} ${form}`);
    if (/^(?:NOUN|PROPN)$/.test(upos) && HUNG_ON.test(deprel)) return refuse(form);
    if (upos === "NOUN" && /^(?:obj|nsubj)/.test(deprel) && !isNamedBefore(lemma) && !isFixed(statement, lemma, head))
      return refuse(form);
    if (upos === "ADJ" && deprel === "amod") return refuse(form);
    letPass.push(form);
    last = form;
  }
  return { objections: [], letPass };
}

/** Nouns that make one verb with a light one: "avoir lieu", "faire escale", "prendre part". */
function isFixed({ words }: Reading, lemma: string, head: number): boolean {
  const noun = words.findIndex((word) => word.head === head && word.lemma.toLowerCase() === lemma);
  const isBare = noun >= 0 && !words.some((word) => word.head === noun && word.upos === "DET");
  return isBare && /^(?:avoir|faire|prendre|mettre|donner|tenir|rendre|porter)$/.test(words[head]?.lemma ?? "");
}
