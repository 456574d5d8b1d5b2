import { type Fix, offsetOf, type PlacedOrigins, type SourceFormat, standingOf } from "@titraille/core";
import { hunksOf } from "./hunks.ts";

/** A replacement in a file; UTF-16 offsets. */
export interface FileEdit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/**
 * A fix as edits of the file: undefined unless everything that it replaces stands in the file as it is, in one piece, and
 * everything that it puts in has a place that is beyond doubt. Nothing is looked for.
 *
 * @param placed where the text that the fix changes comes from.
 */
export function editsOf(fix: Fix, placed: PlacedOrigins, file: string, format: SourceFormat): FileEdit[] | undefined {
  const { text } = placed;
  const { start: from = 0, end: to = text.length } = fix.place;
  if (text.slice(from, to) !== fix.before) return undefined;
  const edits: FileEdit[] = [];
  for (const { start, end, after } of hunksOf(fix.before, fix.after)) {
    const span =
      end > start ? replaced(placed, from + start, from + end) : inserted(placed, from + start, file, format);
    if (!span) return undefined;
    // A space that stands there already belongs to another language, or it would have been seen.
    if (end === start && /\s/.test(after) && /\s/.test(file.slice(Math.max(0, span.start - 1), span.start + 1)))
      return undefined;
    edits.push({ ...span, after });
  }
  return edits;
}

function replaced({ origins }: PlacedOrigins, start: number, end: number): { start: number; end: number } | undefined {
  const first = offsetOf(origins[start]!);
  if (first === undefined) return undefined;
  for (let at = start; at < end; at++) {
    const origin = origins[at]!;
    if (standingOf(origin) !== "verbatim" || offsetOf(origin) !== first + at - start) return undefined;
  }
  return { start: first, end: first + end - start };
}

/** The place between two characters: where markup stands between them, the one that is inside none of it. */
function inserted(
  { origins, joints }: PlacedOrigins,
  at: number,
  file: string,
  format: SourceFormat,
): { start: number; end: number } | undefined {
  const isEither = [origins[at - 1], origins[at]].some(
    (origin) => origin !== undefined && standingOf(origin) === "verbatim",
  );
  if (!isEither) return undefined;
  const after = at < origins.length ? offsetOf(origins[at]!) : undefined;
  const before = at > 0 ? endOf(origins[at - 1]!, file) : undefined;
  const place = joints?.get(at) ?? between(before, after, file, format);
  return place === undefined ? undefined : { start: place, end: place };
}

const TAGS = /^((?:<\/[a-z][^<>]*>)*)(?:<[a-z][^<>]*>)*$/i;
const VOID = /<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)[\s/>]/i;
/** Tags between two characters of a text are longer only where attributes hold programs. */
const LONGEST = 4000;

function between(
  before: number | undefined,
  after: number | undefined,
  file: string,
  format: SourceFormat,
): number | undefined {
  if (before === undefined || after === undefined || before > after) return undefined;
  if (before === after) return after;
  if (format !== "html" || after - before > LONGEST) return undefined;
  const markup = file.slice(before, after);
  const closing = VOID.test(markup) ? undefined : TAGS.exec(markup)?.[1];
  return closing === undefined ? undefined : before + closing.length;
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** The end of what stands in the file for a character; undefined where that is not plain to see. */
export function endOf(origin: number, file: string): number | undefined {
  const offset = offsetOf(origin);
  if (offset === undefined || standingOf(origin) === "verbatim") return offset === undefined ? undefined : offset + 1;
  if (file[offset] === "\\") return offset + 2;
  ENTITY.lastIndex = offset;
  const entity = ENTITY.exec(file)?.[0];
  if (entity) return offset + entity.length;
  return standingOf(origin) === "apart" ? offset + 1 : undefined;
}
