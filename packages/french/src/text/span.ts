/** A half-open range of UTF-16 offsets: `text.slice(span.start, span.end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
