import { type ForeignArticle, offsetOf, originsAt, type Place } from "@titraille/core";
import { endOf } from "./file-edits.ts";
import { metadataPlace } from "./metadata-place.ts";

/** Where something stands in a file: UTF-16 offsets, and lines and columns from 1. */
export interface FileSpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Tells where in a file the places of its article are. */
export class Locator {
  private readonly file: string;
  private readonly article: Pick<ForeignArticle, "origins">;
  private readonly lines: readonly number[];

  /** @param file the text of the file, without byte order mark. */
  constructor(file: string, article: Pick<ForeignArticle, "origins">) {
    this.file = file;
    this.article = article;
    const lines = [0];
    for (let at = file.indexOf("\n"); at >= 0; at = file.indexOf("\n", at + 1)) lines.push(at + 1);
    this.lines = lines;
  }

  /** The place in the file: of the text itself, else of the metadata that it belongs to, else the top. */
  locate(place: Place | undefined): FileSpan {
    const span = place && (this.ofText(place) ?? metadataPlace(this.file, place));
    return span ? this.span(span.start, span.end) : this.span(0, 0);
  }

  private ofText(place: Place): { start: number; end: number } | undefined {
    const placed = originsAt(this.article.origins, place);
    if (!placed) return undefined;
    const { origins } = placed;
    const { start = 0, end = origins.length } = place;
    const first = nearest(origins, start);
    if (first === undefined) return undefined;
    // Between two characters, and where nothing of the text stands in the file, the place has no width.
    const last = end > start ? lastOf(origins, start, end) : undefined;
    const from = offsetOf(origins[first]!)!;
    if (first < start)
      return { start: endOf(origins[first]!, this.file) ?? from, end: endOf(origins[first]!, this.file) ?? from };
    const to = last === undefined ? from : (endOf(origins[last]!, this.file) ?? offsetOf(origins[last]!)! + 1);
    return { start: from, end: Math.max(from, to) };
  }

  /** A place in the file, by offsets. */
  private span(start: number, end: number): FileSpan {
    const [line, column] = this.lineOf(start);
    const [endLine, endColumn] = this.lineOf(end);
    return { start, end, line, column, endLine, endColumn };
  }

  private lineOf(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lines[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - this.lines[low]! + 1];
  }
}

/** Characters around a place that are asked for the way to it; more of them are of another text. */
const AROUND = 50;

/** The first character from `start` on, else the last one before, that stands in the file. */
function nearest(origins: readonly number[], start: number): number | undefined {
  for (let at = start; at < Math.min(origins.length, start + AROUND); at++) if (origins[at]! >= 0) return at;
  for (let at = Math.min(start, origins.length) - 1; at >= Math.max(0, start - AROUND); at--)
    if (origins[at]! >= 0) return at;
  return undefined;
}

function lastOf(origins: readonly number[], start: number, end: number): number | undefined {
  for (let at = Math.min(end, origins.length) - 1; at >= start; at--) if (origins[at]! >= 0) return at;
  return undefined;
}
