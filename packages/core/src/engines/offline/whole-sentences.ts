import type { ParsedWord } from "@titraille/french";
import type { Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";
import { givesOrder } from "./order.ts";
import { summariesOf } from "./summaries.ts";

/** Characters of a sentence that can be a headline as it stands; Google shows no more. */
const WHOLE_SENTENCE = 110;
/** The same where nothing shorter tells anything. House. */
const LAST_SENTENCE = 150;

/**
 * Sentences of the top as they stand, where nothing shorter states the news: better than a bare noun.
 *
 * @param found what states something of a sentence and is shorter.
 * @param headlineSentences how many sentences are the top, in which depth is counted.
 */
export function wholeSentences(
  statements: readonly Statement[],
  found: readonly Candidate[],
  headlineSentences: number,
  desk: Desk,
): Candidate[] {
  const longest = found.length > 0 ? WHOLE_SENTENCE : LAST_SENTENCE;
  const uncovered = statements.filter(({ sources }) => !found.some((other) => other.sources === sources));
  return summariesOf(uncovered, desk)
    .filter(
      ({ form, text }) =>
        form === "sentence" && text.length <= longest && !COMPARED.test(text) && !givesOrder(text) && !TALKS.test(text),
    )
    .map((candidate): Candidate => {
      const isPast = PERFECT.test(candidate.text) || isToldAsPast(desk.french.parse(candidate.text));
      const asTitle = OPENS_ON_SUBJECT.test(candidate.text) && !isPast;
      return {
        ...candidate,
        form: asTitle ? "clause" : "sentence",
        past: isPast,
        depth: statements.findIndex(({ sources }) => sources === candidate.sources) / headlineSentences,
        text: candidate.text.replace(/\.$/u, "").replace(ACRONYM, ""),
      };
    });
}

/** "(NYAG)": what a text will call something. */
const ACRONYM = / \(\p{Lu}[\p{L}&.-]{1,11}\)/gu;

/** What leads on to something else, or weighs it against something: no news by itself. */
const TALKS = /^(?:Autant|Voici|Voilà|Merci|Bref|Certes|Si |S’il|Comme |Quand )/u;

/** "La réalité est plus complexe." Than what? */
const COMPARED = /\s(?:est|sont|était|étaient)\s(?:bien )?(?:plus|moins|aussi)\s\p{Ll}+\.$/u;

/** A sentence that begins with whom or what it is about, and points to nothing before it. */
const OPENS_ON_SUBJECT =
  /^(?!(?:C’|Ce |Cela |Il |Ils |Elle |Elles |On ))(?:L[ea]s? |L’|Une? |Des |\p{Lu}[\p{L}’-]+ (?![\p{Ll}\p{Lu}\d ’]{1,40},))(?!.*(?<!\p{L})(?:ces|cette|cet|ce)(?= \p{Ll}))/u;

/** "a rencontré lundi …": the parse may miss it behind a long title. */
const PERFECT = /^[^«,]*\s(?:a|ont)\s(?:\p{Ll}+ment\s)?\p{Ll}+(?:é|i|u|is|it|ert|aint|eint|oint)e?s?\s/u;

/** "a rouvert", "était élu": told as a story tells it; a sentence in the present or future is a headline as it is. */
function isToldAsPast(words: readonly ParsedWord[]): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  return words.some(
    ({ head, deprel, morph }, index) =>
      (head === root && deprel === "aux:tense" && morph.Tense === "Pres") ||
      ((index === root || (head === root && /^(?:aux|cop)/.test(deprel))) &&
        /^(?:Imp|Past)$/.test(morph.Tense ?? "") &&
        morph.VerbForm === "Fin"),
  );
}
