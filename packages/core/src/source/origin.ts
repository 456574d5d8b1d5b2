/**
 * Where a character of a text comes from: its offset in the file that was read (UTF-16 units of the decoded text, without
 * byte order mark) and how it stands there, packed into one number because a text has one for each of its characters.
 */
export type Origin = number;

/**
 * "verbatim": the very character stands there; "decoded": something stands there for it (an entity, an escape, several
 * spaces); "apart": it is no French prose (code, another language), so typography has nothing to say about it.
 */
export type Standing = "verbatim" | "decoded" | "apart";

const STANDINGS: readonly Standing[] = ["verbatim", "decoded", "apart"];

/** Of a character that the file does not have: put there by reading (between two cells), or taken from elsewhere. */
export const NOWHERE: Origin = -1;

export function originAt(offset: number, standing: Standing): Origin {
  return offset * STANDINGS.length + STANDINGS.indexOf(standing);
}

/** Offset in the file; undefined where the file does not have the character. */
export function offsetOf(origin: Origin): number | undefined {
  return origin < 0 ? undefined : Math.floor(origin / STANDINGS.length);
}

export function standingOf(origin: Origin): Standing | undefined {
  return origin < 0 ? undefined : STANDINGS[origin % STANDINGS.length];
}

/** The same place, standing otherwise. */
export function restated(origin: Origin, standing: Standing): Origin {
  const offset = offsetOf(origin);
  return offset === undefined ? NOWHERE : originAt(offset, standing);
}

/** A text whose every character knows where it comes from. */
export interface TracedText {
  readonly text: string;
  /** One for each UTF-16 unit of `text`. */
  readonly origins: readonly Origin[];
}

/** A text that stands in the file as it is, from `offset` on. */
export function tracedVerbatim(text: string, offset: number, standing: Standing = "verbatim"): TracedText {
  return { text, origins: Array.from({ length: text.length }, (_, index) => originAt(offset + index, standing)) };
}

/** A text that stands for what begins at `offset` in the file. */
export function tracedAs(text: string, offset: number, standing: Standing): TracedText {
  return { text, origins: Array<Origin>(text.length).fill(originAt(offset, standing)) };
}

/** A text of which the file says nothing. */
export function untraced(text: string): TracedText {
  return { text, origins: Array<Origin>(text.length).fill(NOWHERE) };
}

export function sliceTraced({ text, origins }: TracedText, start: number, end = text.length): TracedText {
  return { text: text.slice(start, end), origins: origins.slice(start, end) };
}

export function trimTraced(traced: TracedText): TracedText {
  const { text } = traced;
  const start = text.length - text.trimStart().length;
  return sliceTraced(traced, start, Math.max(start, text.trimEnd().length));
}

export function joinTraced(parts: readonly TracedText[]): TracedText {
  return { text: parts.map(({ text }) => text).join(""), origins: parts.flatMap(({ origins }) => origins) };
}

/**
 * Each run of white space that the pattern (global) finds becomes one space. A single character keeps its place, several
 * stand for one: replacing one of them would leave the others.
 */
export function foldTraced({ text, origins }: TracedText, spaces: RegExp): TracedText {
  const parts: TracedText[] = [];
  let at = 0;
  const copy = (end: number): void => {
    if (end > at) parts.push({ text: text.slice(at, end), origins: origins.slice(at, end) });
  };
  for (const { 0: found, index } of text.matchAll(spaces)) {
    copy(index);
    const origin = origins[index] ?? NOWHERE;
    parts.push({
      text: " ",
      origins: [found.length === 1 ? origin : standingOf(origin) === "apart" ? origin : restated(origin, "decoded")],
    });
    at = index + found.length;
  }
  copy(text.length);
  return joinTraced(parts);
}
