import type { ArticleStatement } from "./article-statements.ts";
import type { Loss } from "./discrepancy.ts";
import { plainFact } from "./plain-fact.ts";
import { quotationsOf } from "./quotations.ts";
import type { SourceIndex } from "./source-index.ts";

/** Share of a source sentence’s words that the article must have, in one place, to have told it. */
const TOLD = 0.6;
/** How many statements of the article one source sentence may be told in. */
const TOGETHER = 3;
/** Share of a source sentence’s words that a statement must tell to count among those that tell it together. */
const APART = 0.15;
/** Share of a statement’s own words that must be of the source sentence. */
const ABOUT_IT = 0.3;

/**
 * Sentences of the sources that standfirst and body do not tell: neither whole nor, in any other words, for the greater part.
 */
export function leftOut(statements: readonly ArticleStatement[], source: SourceIndex): Loss[] {
  const telling = statements.filter(({ tells }) => tells).map(({ text }) => plainFact(text));
  const whole = new Set(telling);
  // A line of the page above its text may be printed as a subheading: it is told there, if word for word.
  const headings = new Set(statements.filter(({ place }) => place.field === "body").map(({ text }) => plainFact(text)));
  const printed = ` ${telling.join(" ")} `;
  const squeezed = printed.replaceAll(" ", "");
  const bags = telling.map((plain) => new Set(plain.split(" ").filter(isTelling).map(stem)));
  return source.statements.flatMap(({ reading, told, span }): Loss[] => {
    if (!told || !span || reading.plain === "") return [];
    if (whole.has(reading.plain) || headings.has(reading.plain) || printed.includes(` ${reading.plain} `)) return [];
    // A word or two of a list may be printed without a space before the next one.
    if (reading.plain.split(" ").length <= 2 && squeezed.includes(reading.plain.replaceAll(" ", ""))) return [];
    const words = [...new Set(reading.plain.split(" ").filter(isTelling).map(stem))];
    if (words.length === 0) return [];
    let open = words;
    for (let count = 0; count < TOGETHER && open.length > (1 - TOLD) * words.length; count++) {
      let best = open;
      for (const bag of bags) {
        const left = open.filter((word) => !bag.has(word));
        // A long paragraph that has these words among many others does not tell the sentence.
        if (open.length - left.length < ABOUT_IT * bag.size) continue;
        if (left.length < best.length) best = left;
      }
      // Statements that each hold one stray word do not tell it together.
      if (open.length - best.length < Math.max(1, APART * words.length)) break;
      open = best;
    }
    if (open.length <= (1 - TOLD) * words.length) return [];
    return [{ kind: "sentence", text: reading.text, source: span.source }];
  });
}

const CONNECTOR =
  /^(?:mais|donc|ainsi|alors|puis|enfin|cependant|toutefois|pourtant|néanmoins|ailleurs|aussi|également)$/u;
const isTelling = (word: string): boolean => (word.length >= 4 || /^\d/u.test(word)) && !CONNECTOR.test(word);
const stem = (word: string): string => word.slice(0, 6);

/** A quotation of fewer words may become the article’s own words. */
const WORTH_KEEPING = 4;

/** Quotations of the sources that neither standfirst nor body has word for word. */
export function lostQuotations(statements: readonly ArticleStatement[], source: SourceIndex): Loss[] {
  const told = statements.filter(({ tells }) => tells).map(({ text }) => text);
  const printed = ` ${told.map(plainFact).join(" ")} `;
  // "« A », dit X, « B »": a quotation may go on behind its speaker.
  const quoted = ` ${told
    .flatMap(quotationsOf)
    .map(({ text }) => plainFact(text))
    .join(" ")} `;
  return source.toldQuotations.flatMap(({ text, source: from }): Loss[] =>
    text.split(/\s+/u).length < WORTH_KEEPING ||
    printed.includes(` ${plainFact(text)} `) ||
    quoted.includes(` ${plainFact(text)} `)
      ? []
      : [{ kind: "quotation", text, source: from }],
  );
}
