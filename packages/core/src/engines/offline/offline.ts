import { definesSubject, questionsOf, questionsOfSubject } from "../../edit/answered-questions.ts";
import type { Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import { namesInFull } from "../../edit/names-in-full.ts";
import { withoutPosts } from "../../edit/posts.ts";
import type { Candidate, Engine } from "../engine.ts";
import { compressionsOf, plainClausesOf, titledClausesOf } from "./compressions.ts";
import { fullClausesOf } from "./full-clauses.ts";
import { openQuestions } from "./open-questions.ts";
import { givesOrder } from "./order.ts";
import { quotesOf, quotesWithSpeakers } from "./quotes.ts";
import { reducedRelative } from "./reduced-relative.ts";
import { summariesOf } from "./summaries.ts";
import { withPlace, withSubject, withTopic } from "./two-part.ts";
import { wholeSentences } from "./whole-sentences.ts";

/** Sentences from the top of the article that a headline is drawn from. */
const HEADLINE_SENTENCES = 8;
/** Those of which the fullest forms are tried too. */
const TOLD_IN_FULL = 5;
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
    const question = [...questionsOfSubject(opening, desk), ...openQuestions(opening)];
    const defining = opening.filter((statement) => definesSubject(statement, desk));
    const prose = whole.filter((statement) => !defining.includes(statement));
    // News is told at the top; when nothing there can be said shorter, further down is better than a bare name.
    for (let count = HEADLINE_SENTENCES; ; count *= 3) {
      const top = prose.slice(0, count);
      const said = quotesWithSpeakers(top, desk, HEADLINE_SENTENCES);
      const plain = top
        .flatMap((statement, index) => compressionsOf(statement, index / HEADLINE_SENTENCES, desk))
        .filter(({ text }) => !givesOrder(text))
        .map((candidate): Candidate => reducedRelative(namesInFull(candidate, desk)));
      if (
        count >= prose.length ||
        plain.some(({ form, text }) => form !== "noun-phrase" && text.length <= LONGEST_CLAUSE)
      )
        return [
          ...plain,
          ...(prose[0] && !plain.some(fillsHeadline) ? titledClausesOf(prose[0], 0, desk) : []),
          ...prose
            .slice(0, TOLD_IN_FULL)
            .flatMap((statement, index) => fullClausesOf(statement, index / HEADLINE_SENTENCES, desk)),
          ...withTopic(plain, desk),
          ...withPlace(plain, desk),
          ...withSubject(plain, desk),
          ...wholeSentences(top, plain.filter(saysSomething), HEADLINE_SENTENCES, desk),
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

/** Whether the first sentence gives a headline of some length without the titles of the persons in it. */
function fillsHeadline({ depth, form, text }: Candidate): boolean {
  return depth === 0 && form !== "noun-phrase" && text.length >= FILLED && text.length <= LONGEST_CLAUSE;
}

/** The sentences of the paragraphs, but for posts that the page shows. */
function proseOf({ material }: Desk): Statement[] {
  return material.passages
    .filter(({ block }) => block.type === "paragraph")
    .flatMap(({ statements }) => withoutPosts(statements))
    .filter((statement) => statement.length >= 4);
}
