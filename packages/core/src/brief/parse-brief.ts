import type { Span } from "@titraille/french";
import type { Brief, Clause, ClauseOrigin } from "./brief.ts";
import { refuseContradictions } from "./contradictions.ts";
import { type FoundDemand, findDemands } from "./demands/find-demands.ts";
import { weightyWords } from "./filler.ts";
import { plainText } from "./plain.ts";

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
    for (const gap of gapsOf(part, demands)) {
      if (weightyWords(plain.slice(gap.start, gap.end)).length === 0) continue;
      const left = demands.length === 0 ? span : trimmed(text, gap);
      notUnderstood.push({ text: text.slice(left.start, left.end), span: left });
    }
  }
  const brief: Brief = { language: languageOf(plain), clauses, notUnderstood };
  refuseContradictions(brief);
  return brief;
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

/** What of a part lies before, between and after its demands. */
function gapsOf(part: Span, demands: readonly Span[]): Span[] {
  const starts = [part.start, ...demands.map(({ end }) => end)];
  const ends = [...demands.map(({ start }) => start), part.end];
  return starts.map((start, index) => ({ start, end: ends[index]! }));
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
    /(?<![a-z])(?:the|this|make|write|create|words?|with|and|in|at|least|subheadings?|please|be|for|key ?words?|keyphrases?|title|keep|of|no|not|to|add|use|tone|target|audience|write|french|is|length)(?![a-z])/g,
  );
  const french = count(
    /(?<![a-z])(?:le|la|les|un|une|des|en|mots?|avec|et|au|moins|intertitres?|pour|cet|du|sans|pas|est|rediger?|mots?-cles?|titre|garder?)(?![a-z])/g,
  );
  return english > french ? "en" : "fr";
}
