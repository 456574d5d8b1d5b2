import type { Statement } from "./material.ts";

/** Shares of sentences that tell of the past, and that quote, under which a text explains. House, set by reading 38 articles. */
const TOLD = 0.4;
const QUOTED = 0.11;
/** A quotation of somebody’s words, not of a term. */
const QUOTATION = /«[^»]{25,}/u;

/**
 * Whether a text explains what is (an encyclopaedia, a study, what a law says), rather than tells what happened and who said
 * what. A noun phrase is a good title for a part of the first kind, and a poor one for news.
 */
export function isExplaining(statements: readonly Statement[]): boolean {
  const share = (test: (statement: Statement) => boolean): number => statements.filter(test).length / statements.length;
  return (
    statements.length > 0 &&
    share(isTold) < TOLD &&
    share(({ insideQuote, text }) => insideQuote || QUOTATION.test(text)) < QUOTED
  );
}

function isTold({ words }: Statement): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  return (
    words.some(({ head, deprel }) => head === root && deprel === "aux:tense") ||
    /^(?:Imp|Past)$/.test(words[root]?.morph.Tense ?? "")
  );
}
