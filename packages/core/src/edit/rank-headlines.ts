import { countWords } from "@titraille/french";
import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import { joinsBack, leansOnText, pointsAt, tiesBack } from "./anaphora.ts";
import type { Desk } from "./desk.ts";
import { judgeHeadline } from "./headline-judge.ts";
import type { Part } from "./subheading-features.ts";

/** Characters that a headline may have when the brief sets no limit, and words that it has at least. */
const LONGEST = 150;
const LEAST_WORDS = 3;

/**
 * What a headline is worth that was written instead of cut out of a sentence, and what its place among those of its writer
 * takes from it: who writes knows what the news is, and its form, length and words were judged before. Of 25 that were chosen
 * by their form as well readers would print 18 and 19, and the writer’s first was another one in three of the rest.
 */
const WRITTEN = 20;
const RANKED = 12;
/** What a question is worth that the text answers: a definition heads no page ("Le rêve est une …"). House. */
const ANSWERED = 3;
/** What it costs to lean on the text: too rare among what readers marked to be told by it. House. */
const LEANING = 1.2;
/** Candidates of each article that are judged: those that state something before those that only name it. */
const JUDGED = 60;

/** Candidates from best to worst. Length counts in characters, spaces included. */
export function rankHeadlines(candidates: readonly Candidate[], desk: Desk): Candidate[] {
  const asked = demandOf(desk.brief, "headline");
  const fitting = candidates.filter(
    ({ text }) =>
      text.length <= (asked?.maxCharacters ?? LONGEST) &&
      countWords(text) >= LEAST_WORDS &&
      (asked?.maxWords === undefined || countWords(text) <= asked.maxWords),
  );
  const whole = wholeOf(desk);
  return [...fitting.filter(states), ...fitting.filter((candidate) => !states(candidate))]
    .slice(0, JUDGED)
    .map((candidate) => ({
      candidate,
      value: headlineValue(candidate, whole, desk) - (leans(candidate.text) ? LEANING : 0),
    }))
    .sort((a, b) => b.value - a.value)
    .map(({ candidate }) => candidate);
}

/** The article as one part. */
export function wholeOf({ material, frequency }: Desk): Part {
  return { statements: material.passages.flatMap((passage) => passage.statements), here: frequency };
}

function headlineValue(candidate: Candidate, whole: Part, desk: Desk): number {
  const { depth, isAnswered, rank } = candidate;
  if (rank !== undefined) return WRITTEN - RANKED * rank;
  return isAnswered ? ANSWERED - depth : judgeHeadline(candidate, whole, desk);
}

/** Whether only the text around it tells what a headline is about. */
function leans(text: string): boolean {
  return tiesBack(text) || joinsBack(text) || pointsAt(text) || leansOnText(text);
}

function states({ form }: Candidate): boolean {
  return form !== "noun-phrase";
}
