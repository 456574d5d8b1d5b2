import type { ParsedWord } from "@titraille/french";
import { definesSubject, questionsOf, questionsOfSubject } from "../../edit/answered-questions.ts";
import { contentKeys } from "../../edit/content-words.ts";
import type { Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import { namesInFull } from "../../edit/names-in-full.ts";
import { withoutPosts } from "../../edit/posts.ts";
import type { Candidate, Engine } from "../engine.ts";
import { compressionsOf, plainClausesOf, titledClausesOf } from "./compressions.ts";
import { quotesOf, quotesWithSpeakers } from "./quotes.ts";
import { reducedRelative } from "./reduced-relative.ts";
import { summariesOf } from "./summaries.ts";
import { withPlace, withSubject, withTopic } from "./two-part.ts";

/** Sentences from the top of the article that a headline is drawn from. */
const HEADLINE_SENTENCES = 8;
/** Characters of a sentence that can be a headline as it stands; Google shows no more. */
const WHOLE_SENTENCE = 110;
/** The same where nothing shorter tells anything. House. */
const LAST_SENTENCE = 150;
/** Characters under which a headline has room for the titles of the persons in it. */
const FILLED = 45;
/** Characters under which a clause says little of its sentence. */
const SAYS_LITTLE = 30;
/** Characters of a clause that can be a headline. */
const LONGEST_CLAUSE = 106;

/**
 * The engine that needs nothing: it writes by leaving out. Everything it proposes is a sentence, clause, noun phrase or
 * quotation of the source, shortened. Same material, same proposals.
 */
export const offline: Engine = {
  id: "offline",

  async headings(section, desk) {
    const statements = section.units
      .filter(({ kind }) => kind === "paragraph" || kind === "question")
      .flatMap((unit) => withoutPosts(unit.statements));
    return [
      ...statements
        .flatMap((statement, index) => shorterOrPlain(statement, index / statements.length, desk))
        .map(reducedRelative),
      ...quotesOf(statements, desk),
      ...questionsOf(statements, desk),
    ];
  },

  async headlines(desk) {
    const whole = proseOf(desk);
    const opening = whole.slice(0, HEADLINE_SENTENCES);
    const question = [...questionsOfSubject(opening, desk), ...openingQuestion(whole[0])];
    const defining = opening.filter((statement) => definesSubject(statement, desk));
    const prose = whole.filter((statement) => !defining.includes(statement));
    // News is told at the top; when nothing there can be said shorter, further down is better than a bare name.
    for (let count = HEADLINE_SENTENCES; ; count *= 3) {
      const top = prose.slice(0, count);
      const said = quotesWithSpeakers(top, desk, HEADLINE_SENTENCES);
      const plain = top
        .flatMap((statement, index) => compressionsOf(statement, index / HEADLINE_SENTENCES, desk))
        .filter(({ form, text }) => form !== "participle" && !ORDER.test(text))
        .map((candidate): Candidate => reducedRelative(namesInFull(candidate, desk)));
      if (
        count >= prose.length ||
        plain.some(({ form, text }) => form !== "noun-phrase" && text.length <= LONGEST_CLAUSE)
      )
        return [
          ...plain,
          ...(prose[0] && !plain.some(fillsHeadline) ? titledClausesOf(prose[0], 0, desk) : []),
          ...unshortened(prose, plain, desk),
          ...withTopic(plain, desk),
          ...withPlace(plain, desk),
          ...withSubject(plain, desk),
          ...wholeSentences(top, plain.some(saysSomething) ? WHOLE_SENTENCE : LAST_SENTENCE, desk),
          ...said,
          ...question,
        ];
    }
  },

  async summaries(desk) {
    return summariesOf(proseOf(desk), desk);
  },
};

/** The shorter forms of a statement, and the statement as it stands where they say little. */
function shorterOrPlain(statement: Statement, depth: number, desk: Desk): Candidate[] {
  const found = compressionsOf(statement, depth, desk);
  return found.some(saysSomething) ? found : [...found, ...plainClausesOf(statement, depth, desk)];
}

function saysSomething({ form, text }: Candidate): boolean {
  return form !== "noun-phrase" && text.length >= SAYS_LITTLE;
}

/** Sentences at the top that may be titles as they stand, where they have no shorter form. */
const AS_THEY_STAND = 2;

function unshortened(prose: readonly Statement[], found: readonly Candidate[], desk: Desk): Candidate[] {
  return prose.slice(0, AS_THEY_STAND).flatMap((statement, index) => {
    const depth = index / HEADLINE_SENTENCES;
    return found.some((candidate) => candidate.depth === depth && saysSomething(candidate))
      ? []
      : plainClausesOf(statement, depth, desk);
  });
}

/** "Rappelez-vous ce que nous savons": the reader is asked, and nothing is told. */
const ORDER = /^\p{Lu}\p{Ll}+ez(?:-(?:vous|nous|l[ea]s?|moi))?\s/u;

/** Whether the first sentence gives a headline of some length without the titles of the persons in it. */
function fillsHeadline({ depth, form, text }: Candidate): boolean {
  return depth === 0 && form !== "noun-phrase" && text.length >= FILLED && text.length <= LONGEST_CLAUSE;
}

/** A question that opens the article, when it names what it asks of: "La France a-t-elle tiré les leçons de Fukushima ?". */
function openingQuestion(first: Statement | undefined): Candidate[] {
  if (!first || first.insideQuote || !QUESTION.test(first.text) || first.text.length > WHOLE_SENTENCE) return [];
  return [
    {
      text: first.text,
      form: "question",
      origin: first.origin,
      sources: first.sources,
      about: contentKeys(first.words),
      depth: 0,
    },
  ];
}

/** A noun or name as subject, taken up by a pronoun behind the verb. */
const QUESTION =
  /^(?!(?:Ce|Cet|Cette|Ces|Cela|Son|Sa|Ses|Leurs?|Et|Mais|Il|Elle|On)(?!\p{L}))[\p{Lu}\d].{15,}-(?:t-)?(?:il|elle|ils|elles)\s.{8,}\s?\?$/u;

/** Sentences of the top as they stand, for when nothing shorter states the news: better than a bare noun. */
function wholeSentences(statements: readonly Statement[], longest: number, desk: Desk): Candidate[] {
  return summariesOf(statements, desk)
    .filter(
      ({ form, text }) =>
        form === "sentence" && text.length <= longest && !COMPARED.test(text) && !ORDER.test(text) && !TALKS.test(text),
    )
    .map((candidate): Candidate => {
      const isPast = PERFECT.test(candidate.text) || isToldAsPast(desk.french.parse(candidate.text));
      const asTitle = OPENS_ON_SUBJECT.test(candidate.text) && !isPast;
      return {
        ...candidate,
        form: asTitle ? "clause" : "sentence",
        past: isPast,
        depth: (candidate.depth * statements.length) / HEADLINE_SENTENCES,
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

/** The sentences of the paragraphs, but for posts that the page shows. */
function proseOf({ material }: Desk): Statement[] {
  return material.passages
    .filter(({ block }) => block.type === "paragraph")
    .flatMap(({ statements }) => withoutPosts(statements))
    .filter((statement) => statement.length >= 4);
}
