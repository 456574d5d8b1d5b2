import { contentKeys } from "../../edit/content-words.ts";
import { analysisOf, type Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";

const VAGUE_START =
  /^(?:c’est|ce n’est|ce sont|cela|ça|ce|il|elle|ils|elles|celui|celle|oui|non|et|mais|ou|donc|y|en|à cela|là)[\s’]/iu;
/** Words that only the question before the quotation would explain. */
const VAGUE = /(?<!\p{L})(?:le faire|cela|ça|celui-ci|celle-ci|ce dernier|l’autre)(?!\p{L})/iu;
const NBSP = "\u00a0";

/** Quotations of a section that are complete utterances, short enough to print as they stand. */
export function quotesOf(statements: readonly Statement[], desk: Desk): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, statement] of statements.entries()) {
    const source = statement.sources[0]!.source;
    const { copy, quotes } = analysisOf(desk, source);
    for (const quote of quotes) {
      if (!quote.whole || quote.start < statement.at.start || quote.start >= statement.at.end) continue;
      const text = quote.text.replace(/[\s\u00a0\u202f]*[.,;:…]+[\s\u00a0\u202f]*$/u, "").trim();
      if (
        text.length > 66 ||
        /[.!?…;:][\s\u00a0\u202f]/u.test(text) ||
        /[«»“”()[\]]/u.test(text) ||
        VAGUE_START.test(text) ||
        VAGUE.test(text)
      )
        continue;
      const words = statement.words.filter((word) => word.start >= quote.start && word.end <= quote.end);
      const about = contentKeys(words);
      if (about.length < 2 || !words.some((word) => word.morph.VerbForm === "Fin") || !/^[\p{Lu}\d]/u.test(text))
        continue;
      const span = copy.tracked.toSource({ start: quote.start, end: quote.end });
      found.push({
        text: `«${NBSP}${text}${NBSP}»`,
        form: "quote",
        origin: "verbatim",
        sources: [{ source, ...span }],
        about,
        depth: index / statements.length,
      });
    }
  }
  return found;
}
