import { linesOf, type Pass, removal } from "./pass.ts";

/** The call of a note behind a word or a stop: "les revues [4]", "la halle.[12]". */
const CALL = /(?<=[\p{L}\d.,;!?…»”")]) ?\[(\d{1,3})\](?!\()/gu;
/** A line that is a note, or the item of a bibliography. */
const NOTE = /^(?:\[|\()?(\d{1,3})(?:\]|\)|\.|\s?[-–↑])\s?\S/u;

/**
 * Calls of notes whose notes are not in the copy (the page keeps them apart): "[4]" calls nothing then. They count up from
 * one, as notes do; the numbers of a bibliography come in any order and stay, as do calls when a note is there.
 */
export const noteCalls: Pass = ({ text }, source) => {
  const calls = [...text.matchAll(CALL)];
  const numbers = calls.map((call) => Number(call[1]));
  const countsUp = numbers.every((number, index) => number === (numbers[index - 1] ?? 0) + 1);
  const hasNotes = linesOf(text).some((line) => NOTE.test(line.text));
  const items = source.blocks.filter(({ type, ordered }) => type === "list-item" && ordered).length;
  if (numbers.length === 0 || !countsUp || hasNotes || items >= numbers.length) return {};
  return {
    edits: calls.map((call) =>
      removal("note-calls", "note-call", { start: call.index, end: call.index + call[0].length }),
    ),
  };
};
