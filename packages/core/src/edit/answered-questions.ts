import { answeredQuestions, type Question } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";
import { contentKeys } from "./content-words.ts";
import type { Desk } from "./desk.ts";
import { measureKeyphrase } from "./find-keyphrase.ts";
import type { Statement } from "./material.ts";

/** Statements at the head of a part among which what it defines stands. */
const DEFINES_WITHIN = 2;

/** The questions that a part of a text that explains answers, for its subheading. */
export function questionsOf(statements: readonly Statement[], desk: Desk): Candidate[] {
  if (!desk.explains || desk.isInterview) return [];
  return statements.flatMap((statement, index) =>
    statement.insideQuote
      ? []
      : askedBy(statement, desk)
          .filter(
            (question) =>
              /^(?:which|how|why)$/.test(question.asks) ||
              (recurs(question.words, SUBJECT, desk) && (question.asks !== "what" || index < DEFINES_WITHIN)),
          )
          .map((question) => candidateOf(question, statement, index / statements.length)),
  );
}

/** Times that a text comes back to its subject at least. */
const SUBJECT = 3;

/**
 * The questions that the top of an article answers about its subject, for its headline: "La marnière est une carrière …" →
 * "Qu’est-ce que la marnière ?". News never begin like this, encyclopaedias and guides do.
 *
 * @param top the first statements of the text.
 */
export function questionsOfSubject(top: readonly Statement[], desk: Desk): Candidate[] {
  const heard = desk.explains ? top : top.slice(0, 1);
  // "L’écran est un panneau …" further down defines a part of it.
  const isWhole = (desk.keyphrase?.text ?? "").includes(" ");
  return heard.flatMap((statement, index) =>
    askedOfSubject(statement, desk)
      .filter(({ asks, words }) => asks !== "what" || index === 0 || isWhole || contentKeys(words).length > 1)
      .map((question) => candidateOf(question, statement, question.asks === "what" ? 0 : index / top.length)),
  );
}

/** Whether a statement says what the subject of a text that explains is: the question heads the page, not its answer. */
export function definesSubject(statement: Statement, desk: Desk): boolean {
  return desk.explains && askedOfSubject(statement, desk).some(({ asks }) => asks === "what");
}

function askedOfSubject(statement: Statement, desk: Desk): Question[] {
  const { keyphrase } = desk;
  if (statement.insideQuote) return [];
  return askedBy(statement, desk).filter(
    ({ asks, text, words }) =>
      (keyphrase !== undefined && measureKeyphrase(keyphrase, text) > 0) ||
      (asks === "what" && recurs(words, SUBJECT, desk)),
  );
}

/** Several outlines ask for the same statements. */
const known = new WeakMap<Statement, readonly Question[]>();

function askedBy(statement: Statement, { french }: Desk): readonly Question[] {
  let questions = known.get(statement);
  if (!questions) {
    questions = answeredQuestions(french, statement.text);
    known.set(statement, questions);
  }
  return questions;
}

/** Whether a text names so many times what is asked for. */
function recurs(words: Question["words"], times: number, { frequency }: Desk): boolean {
  return contentKeys(words).every((key) => (frequency.get(key) ?? 0) >= times);
}

function candidateOf({ text, words }: Question, { sources }: Statement, depth: number): Candidate {
  return { text, form: "question", origin: "generated", sources, about: contentKeys(words), depth, isAnswered: true };
}
