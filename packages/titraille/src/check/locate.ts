/** Where something stands in a file: UTF-16 offsets, and lines and columns from 1. */
export interface FileSpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Characters of markup between two characters of a text, beyond which they do not belong together. */
const MAX_GAP = 4000;

/**
 * Finds texts of an article in the file that it was read from: the text is followed character by character, over tags,
 * entities, Markdown signs and line breaks that reading took away.
 */
export class Locator {
  private readonly raw: string;
  private readonly lines: readonly number[];
  /** Where the text begins: behind front matter and head. */
  private readonly body: number;

  constructor(raw: string) {
    this.raw = raw;
    const lines = [0];
    for (let at = raw.indexOf("\n"); at >= 0; at = raw.indexOf("\n", at + 1)) lines.push(at + 1);
    this.lines = lines;
    const front = /^---\r?\n[\s\S]*?\r?\n---/.exec(raw)?.[0].length;
    this.body = front ?? Math.max(0, raw.search(/<body[\s>]/i));
  }

  /**
   * Where the part `start`–`end` of a text stands; undefined when the text is not found as a whole.
   *
   * @param inBody the text is one of the body, not of the head or front matter.
   */
  find(text: string, start: number, end: number, inBody: boolean): FileSpan | undefined {
    const word = /[\p{L}\p{N}]+/u.exec(text);
    if (!word) return undefined;
    for (let at = this.raw.indexOf(word[0], inBody ? this.body : 0); at >= 0; at = this.raw.indexOf(word[0], at + 1)) {
      const places = this.follow(text, word.index, at);
      if (!places) continue;
      const from = places[start] ?? places[places.length - 1]!;
      return this.span(from, end > start ? places[end - 1]! + this.width(places[end - 1]!) : from);
    }
    return undefined;
  }

  /** The first line, for what stands nowhere in particular. */
  get top(): FileSpan {
    return this.span(0, 0);
  }

  /** A place in the file, by offsets. */
  span(start: number, end: number): FileSpan {
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

  /** Length of what stands for one character in the file: an entity is longer than one. */
  private width(at: number): number {
    return this.entity(at)?.length ?? 1;
  }

  private entity(at: number): string | undefined {
    if (this.raw[at] !== "&") return undefined;
    return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});/i.exec(this.raw.slice(at, at + 34))?.[0];
  }

  /** The place in the file of each character of the text, and of its end; undefined when the file says something else. */
  private follow(text: string, first: number, at: number): number[] | undefined {
    const places: number[] = [];
    for (let i = 0; i < first; i++) places.push(Math.max(0, at - first + i));
    let j = at;
    for (let i = first; i < text.length; i++) {
      const here = this.next(text[i]!, j);
      if (here === undefined) return undefined;
      places.push(here.place);
      j = here.after;
    }
    places.push(j);
    return places;
  }

  private next(wanted: string, from: number): { place: number; after: number } | undefined {
    const isBlank = /\s/u.test(wanted);
    for (let at = from; at < this.raw.length && at - from < MAX_GAP; ) {
      const found = this.raw[at]!;
      const entity = this.entity(at);
      if (found === wanted) return { place: at, after: at + 1 };
      if (entity) return { place: at, after: at + entity.length };
      const skipped = this.markup(at);
      if (skipped > at) at = skipped;
      else if (/\s/u.test(found)) {
        if (isBlank && !/\s/u.test(this.raw[at + 1] ?? "")) return { place: at, after: at + 1 };
        at++;
      } else return isBlank ? { place: at, after: at } : undefined;
    }
    return undefined;
  }

  /** The end of the markup that begins here, or `at` itself. */
  private markup(at: number): number {
    const found = this.raw[at]!;
    if (found === "<") {
      const end = this.raw.indexOf(">", at);
      return end < 0 ? at : end + 1;
    }
    if (found === "]" && this.raw[at + 1] === "(") {
      const end = this.raw.indexOf(")", at);
      return end < 0 ? at : end + 1;
    }
    return /[*_`~[\]\\>#|]/.test(found) || /^\n\s*[-+]/.test(this.raw.slice(at - 1, at + 1)) ? at + 1 : at;
  }
}
