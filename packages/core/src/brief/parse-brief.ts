import type { Span } from "@titraille/french";
import type { Brief, Clause, ClauseOrigin, Demand } from "./brief.ts";
import { refuseContradictions } from "./contradictions.ts";
import { weightyWords } from "./filler.ts";
import { PATTERNS, VALUE_PATTERNS } from "./patterns.ts";
import { plainText } from "./plain.ts";

/** A demand found in an instruction, and where. */
export interface FoundDemand extends Span {
  readonly demand: Demand;
}

/**
 * Reads an instruction in English or French.
 *
 * @returns every part of it as a clause or, when it asks for something unknown, word for word in `notUnderstood`.
 * @throws TitrailleError BRIEF_CONTRADICTION naming both clauses.
 */
export function parseBrief(
  text: string,
  origin: Extract<ClauseOrigin, "instruction" | "config" | "front-matter"> = "instruction",
): Brief {
  const plain = plainText(text);
  const found = findDemands(text, plain);
  const parts = partsOf(plain, found);
  const clauses: Clause[] = [];
  const notUnderstood: { text: string; span: Span }[] = [];
  for (const part of parts) {
    const demands = found.filter((each) => each.start >= part.start && each.end <= part.end);
    const span = trimmed(text, part);
    if (span.end <= span.start) continue;
    for (const [index, { demand, start, end }] of demands.entries()) {
      const own =
        demands.length === 1
          ? span
          : { start: index === 0 ? span.start : start, end: index === demands.length - 1 ? span.end : end };
      clauses.push({ text: text.slice(own.start, own.end), origin, span: own, demand });
    }
    const rest = demands.reduceRight(
      (left, { start, end }) =>
        left.slice(0, start - part.start) + " ".repeat(end - start) + left.slice(end - part.start),
      plain.slice(part.start, part.end),
    );
    const unknown = weightyWords(rest);
    if (demands.length === 0 ? unknown.length > 0 : unknown.length > 2)
      notUnderstood.push({ text: text.slice(span.start, span.end), span });
  }
  const brief: Brief = { language: languageOf(plain), clauses, notUnderstood };
  refuseContradictions(brief);
  return brief;
}

/** All demands of a text, in order, none inside another. */
export function findDemands(text: string, plain: string = plainText(text)): FoundDemand[] {
  const found: FoundDemand[] = [];
  const free = (start: number, end: number): boolean => found.every((each) => each.end <= start || each.start >= end);
  for (const { pattern, demand } of VALUE_PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = text.slice(end - match[1]!.length, end);
      const made = free(start, end) ? demand(value) : undefined;
      if (made) found.push({ start, end, demand: made });
    }
  }
  for (const { pattern, demand } of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const made = free(start, end) ? demand(match) : undefined;
      if (made) found.push({ start, end, demand: made });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Parts between commas, full stops, line breaks, "and" and "with", where no demand lies across. */
function partsOf(plain: string, found: readonly FoundDemand[]): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of plain.matchAll(
    /[,;\n•]|\.(?=\s|$|[a-z"«])|[!?](?=\s|$)|\s(?:and|et|with|avec|plus|but|mais)\s/g,
  )) {
    const at = match.index;
    if (found.some((each) => each.start < at + match[0].length && each.end > at)) continue;
    parts.push({ start, end: at });
    start = at + match[0].length;
  }
  parts.push({ start, end: plain.length });
  return parts;
}

function trimmed(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const lead = /^[\s.,;:•*-]*/u.exec(part)![0].length;
  const tail = /[\s.,;:]*$/u.exec(part.slice(lead))![0].length;
  return { start: start + lead, end: end - tail };
}

function languageOf(plain: string): "en" | "fr" {
  const count = (words: RegExp): number => plain.match(words)?.length ?? 0;
  const english = count(
    /(?<![a-z])(?:the|this|make|write|create|words?|with|and|in|at|least|subheadings?|please|be|for|keywords?|title|keep)(?![a-z])/g,
  );
  const french = count(
    /(?<![a-z])(?:le|la|les|un|une|des|en|mots?|avec|et|au|moins|intertitres?|pour|cet|article|rediger?|mots?-cles?|titre|garder?)(?![a-z])/g,
  );
  return english > french ? "en" : "fr";
}
