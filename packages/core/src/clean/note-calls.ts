import { linesOf, type Pass, removal } from "./pass.ts";

/** The call of a note behind a word or a stop: "les revues [4]", "la halle.[12]". */
const CALL = /(?<=[\p{L}\d.,;!?…»”")]) ?\[(\d{1,3})\](?!\()/gu;
/** A line that is a note, or the item of a bibliography. */
const NOTE = /^(?:\[|\()?(\d{1,3})(?:\]|\)|\.|\s?[-–↑])\s?\S/u;

/**
 * Calls of notes whose notes are not in the copy (the page keeps them apart): "[4]" calls nothing then. They count up from
 * one, as notes do; other numbers in brackets stay ("la section [37]"), as do those of a bibliography, which come in any
 * order, and calls when a note is there.
 */
export const noteCalls: Pass = ({ text }, source) => {
  const bracketed = [...text.matchAll(CALL)];
  const calls: RegExpExecArray[] = [];
  for (const call of bracketed) if (Number(call[1]) === calls.length + 1) calls.push(call);
  const hasNotes = linesOf(text).some((line) => NOTE.test(line.text));
  const items = source.blocks.filter(({ type, ordered }) => type === "list-item" && ordered).length;
  if (calls.length * 2 <= bracketed.length || hasNotes || items >= calls.length) return {};
  return {
    edits: calls.map((call) =>
      removal("note-calls", "note-call", { start: call.index, end: call.index + call[0].length }),
    ),
  };
};
