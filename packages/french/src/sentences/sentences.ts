import type { Span } from "../text/span.ts";
import { takesStop } from "../words/abbreviations.ts";
import { isFalseStop } from "./false-stop.ts";
import { findGluedSentences } from "./glued.ts";
import { isStarter, wordAt } from "./starters.ts";

export interface SentenceOptions {
  /** Also cut where the white space between two sentences is missing ("militaires.Après"); off by default. */
  readonly glued?: boolean;
}

const STOP = /[.!?…]+|\n/gu;
const CLOSING = /(?:[ \u00a0\u202f]?»|[”"’)\]]|'')*/uy;
/** What may stand between the border and the first letter or digit of a sentence. */
const OPENING = /[ \t\u00a0\u202f]*(?:[«“"‘([+•–—-][ \u00a0\u202f]?|'')*/uy;

/**
 * Cuts a text into sentences; a line break always ends one. Stops of abbreviations and initials, dots in numbers and
 * addresses, marks inside a quotation that the sentence goes on after (« … ? », a-t-il dit) end none.
 *
 * @returns spans in UTF-16 offsets, in order, without the white space between them.
 */
export function splitSentences(text: string, { glued = false }: SentenceOptions = {}): Span[] {
  const borders = sentenceBorders(text);
  if (glued) borders.push(...findGluedSentences(text));
  borders.push(text.length);
  const sentences: Span[] = [];
  let start = 0;
  for (const border of borders.sort((a, b) => a - b)) {
    const piece = text.slice(start, border);
    const trimmed = piece.trim();
    if (trimmed !== "") {
      const from = start + piece.indexOf(trimmed[0]!);
      sentences.push({ start: from, end: from + trimmed.length });
    }
    start = Math.max(start, border);
  }
  return sentences;
}

function sentenceBorders(text: string): number[] {
  const borders: number[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const stop = match.index;
    const border = match[0] === "\n" ? stop : borderAfter(text, start, stop, stop + match[0].length);
    if (border === undefined) continue;
    borders.push(border);
    start = border;
  }
  return borders;
}

/** Where the sentence from `start` ends when its last mark stands at `stop`–`stopEnd`; undefined when it goes on. */
function borderAfter(text: string, start: number, stop: number, stopEnd: number): number | undefined {
  CLOSING.lastIndex = stopEnd;
  CLOSING.test(text);
  let border = CLOSING.lastIndex;
  if (opensNext(text, border)) border = stopEnd;
  if (border < text.length && !/\s/.test(text[border]!)) return undefined;
  OPENING.lastIndex = border;
  OPENING.test(text);
  const next = text.slice(OPENING.lastIndex, OPENING.lastIndex + 2);
  if (next === "" || text[OPENING.lastIndex] === "\n") return border;
  if (/^\p{Ll}/u.test(next))
    return isCarelessStart(text, stop, stopEnd, border, OPENING.lastIndex) ? border : undefined;
  if (!/^[\p{Lu}\p{Lt}\p{N}\p{Lo}¿¡#@]/u.test(next)) return undefined;
  if (isFalseStop(text, start, stop, stopEnd, OPENING.lastIndex)) return undefined;
  if (isStarter(wordAt(text, OPENING.lastIndex))) return border;
  return closesBracketOf(text, start, stopEnd, border) ? undefined : border;
}

/**
 * A sentence without its capital ("ont fermé. à ce jour, …", "une réponse. il faudra …"): the stop is one full stop after an
 * ordinary word, and the word after it one that sentences begin with and that abbreviations are not followed by.
 */
function isCarelessStart(text: string, stop: number, stopEnd: number, border: number, next: number): boolean {
  if (stopEnd - stop > 1 || text[stop] !== "." || border !== stopEnd) return false;
  const word = /(?:^|[\s’'-])(\p{Ll}{4,30})$/u.exec(text.slice(Math.max(0, stop - 32), stop))?.[1];
  return word !== undefined && !takesStop(word, text.slice(stopEnd, stopEnd + 8)) && isStarter(wordAt(text, next));
}

/** A mark that reads as closing, set apart before and tight after (`dit. »Il est`), opens the next sentence instead. */
function opensNext(text: string, border: number): boolean {
  return /^[ \u00a0\u202f]["»]$/u.test(text.slice(border - 2, border)) && /\p{L}/u.test(text[border] ?? "");
}

/** A bracket that opened in the middle of this sentence and closes after the mark: the sentence goes on, "(enfin !) Paul". */
function closesBracketOf(text: string, start: number, stopEnd: number, border: number): boolean {
  if (!text.slice(stopEnd, border).includes(")")) return false;
  const open = text.lastIndexOf("(", stopEnd);
  return open > start && text.slice(start, open).trim() !== "";
}
