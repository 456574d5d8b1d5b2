import type { Span } from "../../text/span.ts";
import { protectedPlaces } from "../protected.ts";

/** A quotation mark as found, of whatever kind; `fixed` when its shape alone settles what it does. */
export interface QuoteMark extends Span {
  readonly text: string;
  readonly fixed?: "open" | "close";
}

const MARK = /[«»“”„"‹›]|''|’’|‘‘|``|,,(?=[\p{L}\p{N}])|<<|>>/gu;
/** Agencies write a quotation in a quotation +like this+. */
const AGENCY = /(?<![\p{L}\p{N}+])\+(?=\p{L})([^+\n«»]{1,120})(?<=[\p{L}\p{N}!?.…])\+(?![\p{L}\p{N}+])/gu;

/** The quotation marks of a text, in order; those in addresses, code and tags are not among them. */
export function findQuoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  const skip = protectedPlaces(text);
  for (const match of text.matchAll(MARK)) {
    if (skip(match.index)) continue;
    marks.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(AGENCY)) {
    const end = match.index + match[0].length;
    marks.push({ text: "+", start: match.index, end: match.index + 1, fixed: "open" });
    marks.push({ text: "+", start: end - 1, end, fixed: "close" });
  }
  return marks.sort((a, b) => a.start - b.start);
}
