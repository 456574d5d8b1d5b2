import type { Objection } from "../engines/writing.ts";
import { mentionsOf } from "../verify/mentions.ts";
import { lemmaOf, Reading } from "../verify/reading.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";
import { isRelated } from "../verify/word-families.ts";
import { isMeasure, isSaidInATurn, sumsUp } from "./turns.ts";

/** Syntax of what is hung on a sentence: complements, circumstances, members of a list, asides. */
const HUNG_ON = /^(?:nmod|obl|conj|appos|dep|parataxis)/;

/** Nouns that are no things: prepositions and conjunctions are made of them. */
const LOCUTIONS =
  /(?<!\p{L})(?:(?:à cause|en raison|au terme|à la suite|faute) d|face (?:à|aux?)|à condition (?:qu|d))/giu;
/** Before the verb of a remark on what was said. */
const COMMENTS = /,\sce\squ(?:i|e)(?:\s(?:l[ea’]s?|n[e’]|\p{L}+))?\s?$/iu;
/** Which side somebody is on. */
const VOTED_AGAINST =
  /(?<!\p{L})(?:(?:vot|manifest|témoign|plaid)\p{L}*|s(?:e|’)\s?(?:\p{L}+\s)?prononc\p{L}*)\scontre(?!\p{L})/iu;

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
  const known = [
    ...new Set(
      cited.flatMap(({ reading }) =>
        reading.words.filter(isLexical).flatMap((word) => [lemmaOf(word), ...verbsOf(word, source)]),
      ),
    ),
  ];
  const plain = ` ${cited.map(({ reading }) => reading.plain).join(" ")} `;
  const isNew = (lemma: string): boolean =>
    !plain.includes(` ${lemma} `) && !known.some((other) => isRelated(lemma, other));
  const against = VOTED_AGAINST.exec(text)?.[0];
  if (against !== undefined && !plain.includes(" contre "))
    return { objections: [{ reason: "added", found: against }], letPass: [] };
  const locutions = [...text.matchAll(LOCUTIONS)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  // What a pronoun stands for, or another word of the source for the same thing.
  const before = source.before(cited).flatMap(({ reading }) => reading.content.map((word) => word.lemma));
  const isNamedBefore = (lemma: string): boolean => before.some((other) => isRelated(lemma, other));
  const letPass: string[] = [];
  const refuse = (found: string) => ({ objections: [{ reason: "added", found }], letPass: [] });
  let last: string | undefined;
  // Figures, dates and names are compared by `verifyStatement`, in all their forms.
  const compared = [...statement.figures, ...statement.dates, ...mentionsOf(statement)];
  for (const { lemma, index, start, end } of statement.content) {
    if (compared.some((other) => start < other.end && end > other.start)) continue;
    if (locutions.some((locution) => start >= locution.start && end <= locution.end)) continue;
    const form = statement.text.slice(start, end);
    if (!isNew(lemma) || isSaidInATurn(lemma, plain)) {
      last = undefined;
      continue;
    }
    const { upos, deprel, head } = statement.words[index]!;
    if (isEmpty(statement, index, isNew)) continue;
    if (last !== undefined) return refuse(`${last} ${form}`);
    if (/^(?:NOUN|PROPN)$/.test(upos) && HUNG_ON.test(deprel)) return refuse(form);
    if (upos === "NOUN" && /^(?:obj|nsubj)/.test(deprel) && !isNamedBefore(lemma) && !isFixed(statement, lemma, head))
      return refuse(form);
    if (upos === "ADJ" && deprel === "amod") return refuse(form);
    // ", ce qui inquiète les habitants": a remark on what was said, and nobody’s.
    if (upos === "VERB" && COMMENTS.test(statement.text.slice(0, start))) return refuse(form);
    letPass.push(form);
    last = form;
  }
  return { objections: [], letPass };
}

/** "en récitant", "ouvrant": participles that the tagger takes for nouns, or for those of another verb. */
function verbsOf({ form }: Reading["words"][number], { french }: SourceIndex): string[] {
  if (!/ant$/iu.test(form)) return [];
  const readings = french.lexicon.lookup(form.toLowerCase());
  return readings.flatMap(({ upos, lemma }) => (upos === "VERB" ? [lemma] : []));
}

/** Adverbs too: "gratuitement" is what "gratuit" comes from. */
function isLexical({ upos }: Reading["words"][number]): boolean {
  return /^(?:NOUN|PROPN|VERB|ADJ|ADV)$/.test(upos);
}

/** Whether a word says nothing by itself: it measures, counts, ranks or sums up what is known. */
function isEmpty({ words, content }: Reading, index: number, isNew: (lemma: string) => boolean): boolean {
  const { upos } = words[index]!;
  const lemma = lemmaOf(words[index]!);
  const children = words.flatMap((word, at) => (word.head === index ? [at] : []));
  const isKnown = (at: number): boolean => content.some((word) => word.index === at && !isNew(word.lemma));
  // "se voir remettre": the second verb is what happens.
  if (upos === "VERB" && lemma === "voir") return children.some((at) => words[at]!.deprel === "xcomp");
  if (upos !== "NOUN") return false;
  if (isMeasure(lemma)) return children.some((at) => words[at]!.deprel.startsWith("nmod") && isKnown(at));
  // "la onzième place", "la 2e place"
  if (/^(?:place|rang|position)$/u.test(lemma))
    return children.some((at) => /^(?:\d|\p{L}+ième$|premi|second)/u.test(words[at]!.form));
  return (
    sumsUp(lemma) &&
    children.every((at) => /^(?:det|case)/.test(words[at]!.deprel)) &&
    children.some((at) => /^(?:l[ea’]|les|cet?|cette|ces)$/iu.test(words[at]!.form))
  );
}

/** Nouns that make one verb with a light one: "avoir lieu", "faire escale", "prendre part". */
function isFixed({ words }: Reading, lemma: string, head: number): boolean {
  const noun = words.findIndex((word) => word.head === head && word.lemma.toLowerCase() === lemma);
  const isBare = noun >= 0 && !words.some((word) => word.head === noun && word.upos === "DET");
  return isBare && /^(?:avoir|faire|prendre|mettre|donner|tenir|rendre|porter)$/.test(words[head]?.lemma ?? "");
}
