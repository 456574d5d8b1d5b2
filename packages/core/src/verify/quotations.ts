import type { Span } from "@titraille/french";

/** What stands between quotation marks, marks included in the span. */
export interface Quotation extends Span {
  readonly text: string;
  /** A word or two set off, not somebody’s speech. */
  readonly short: boolean;
}

/** The outermost quotations of a text: guillemets, or curly or straight marks where there are no guillemets around. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(/«([^«»]*(?:«[^«»]*»[^«»]*)*)»|“([^“”]*)”|"([^"]*)"/gu)) {
    const said = (match[1] ?? match[2] ?? match[3] ?? "").trim();
    if (said === "") continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: said,
      short: said.split(/[\s’'-]+/u).length <= 2,
    });
  }
  return found;
}
