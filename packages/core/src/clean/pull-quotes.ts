import type { Span } from "@titraille/french";
import type { Source, SourceBlock } from "../source/source.ts";
import { linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit, TrackedText } from "./tracked-text.ts";

/** Words of a pull quote: fewer may be said twice by chance, more are a quotation of its own. */
const LEAST = 6;
const MOST = 60;
/** Words of a line that names the speaker under a pull quote, at most. */
const SPEAKER = 5;

/**
 * Sentences of the running text that the page prints a second time, large, between two paragraphs: what stands in a
 * quotation block, or all in quotation marks, goes when a paragraph says the same words in the same order (it may say others
 * between them). The line under it that names the speaker goes too.
 */
export const pullQuotes: Pass = (tracked, source) => {
  const lines = linesWithPlace(tracked, source);
  const pulled = new Set(
    lines.filter(
      ({ words, place, text }) =>
        words.length >= LEAST &&
        words.length <= MOST &&
        (place === "quote" || (place === "paragraph" && /^[«“"][^«»“”"]+[»”"]$/u.test(text))),
    ),
  );
  if (pulled.size === 0) return {};
  const places = openings(
    lines.filter((line) => line.place === "paragraph" && !pulled.has(line)).map(({ words }) => words),
  );
  const edits: TrackedEdit[] = [];
  for (const [index, line] of lines.entries()) {
    const starts = pulled.has(line) ? (places.get(line.words.slice(0, 3).join(" ")) ?? []) : [];
    if (!starts.some(({ words, at }) => says(words, at, line.words))) continue;
    edits.push(removal("pull-quotes", "pull-quote", line));
    const below = lines[index + 1];
    if (
      below?.place === "quote" &&
      !pulled.has(below) &&
      below.words.length <= SPEAKER &&
      /^[—–-]?\s*\p{Lu}[^.!?…]*$/u.test(below.text)
    )
      edits.push(removal("pull-quotes", "pull-quote", below));
  }
  return { edits };
};

const PLACES: Partial<Record<SourceBlock["type"], Line["place"]>> = {
  quote: "quote",
  paragraph: "paragraph",
  "list-item": "paragraph",
};

interface Line extends Span {
  readonly text: string;
  readonly words: readonly string[];
  /** The kind of block it stands in; subheadings quote the text below them, and text without tags does not tell them. */
  readonly place: "quote" | "paragraph" | undefined;
}

function linesWithPlace(tracked: TrackedText, { blocks, format }: Source): Line[] {
  const places = blocks.map((block) => ({
    type: block.type,
    start: tracked.fromSource(block.start),
    end: tracked.fromSource(block.end),
  }));
  let next = 0;
  return linesOf(tracked.text).map((line) => {
    while (next < places.length && places[next]!.end <= line.start) next++;
    const { type, start } = places[next] ?? {};
    const isInside = format !== "text" && start !== undefined && start <= line.start;
    const place = isInside && type ? PLACES[type] : undefined;
    return { ...line, words: line.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [], place };
  });
}

interface Place {
  readonly words: readonly string[];
  readonly at: number;
}

/** Where each three words in a row stand: a pull quote is looked for where its first three are. */
function openings(paragraphs: readonly (readonly string[])[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const words of paragraphs)
    for (let at = 0; at + 2 < words.length; at++) {
      const key = `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
      const known = places.get(key);
      if (known) known.push({ words, at });
      else places.set(key, [{ words, at }]);
    }
  return places;
}

/** Whether words follow in their order from a place on, with as many others between them at most. */
function says(words: readonly string[], from: number, wanted: readonly string[]): boolean {
  let next = 0;
  const end = Math.min(words.length, from + Math.ceil(wanted.length * 2));
  for (let at = from; at < end && next < wanted.length; at++) if (words[at] === wanted[next]) next++;
  return next === wanted.length;
}
