import type { Span } from "@titraille/french";
import type { Demand } from "../brief.ts";
import { plainText } from "../plain.ts";
import { EXTRAS } from "./extras.ts";
import { LANGUAGE } from "./language.ts";
import { MANNER } from "./manner.ts";
import { HEADLINE, METADATA, SEO } from "./metadata.ts";
import type { Pattern } from "./pattern.ts";
import { SUBHEADING_COUNTS, SUBHEADINGS } from "./subheadings.ts";
import { VALUE_PATTERNS } from "./values.ts";
import { WORDS } from "./words.ts";

/** In the order they are tried: the first to match a place in the text keeps it. */
const PATTERNS: readonly Pattern[] = [
  ...SUBHEADING_COUNTS,
  ...METADATA,
  ...WORDS,
  ...LANGUAGE,
  ...SUBHEADINGS,
  ...HEADLINE,
  ...SEO,
  ...EXTRAS,
  ...MANNER,
];

/** A demand found in an instruction, and where, UTF-16 offsets. */
export interface FoundDemand extends Span {
  readonly demand: Demand;
}

/** All demands of a text, in order, none inside another. `plain` is its `plainText`. */
export function findDemands(text: string, plain: string = plainText(text)): FoundDemand[] {
  const found: FoundDemand[] = [];
  const keep = (start: number, end: number, make: () => Demand | undefined): void => {
    if (found.some((each) => each.end > start && each.start < end)) return;
    const demand = make();
    if (demand) found.push({ start, end, demand });
  };
  for (const { pattern, demand } of VALUE_PATTERNS)
    for (const match of plain.matchAll(pattern)) {
      const from = match.index + match[0].length - match[1]!.length;
      const made = demand(text.slice(from, from + match[1]!.length), asksForSomething);
      if (made) keep(match.index, from + made.length, () => made.demand);
    }
  for (const { pattern, demand } of PATTERNS)
    for (const match of plain.matchAll(pattern)) keep(match.index, match.index + match[0].length, () => demand(match));
  return found.sort((a, b) => a.start - b.start);
}

function asksForSomething(piece: string): boolean {
  const plain = plainText(piece);
  return PATTERNS.some(({ pattern, demand }) => [...plain.matchAll(pattern)].some((match) => demand(match)));
}
