import type { Brief } from "../brief/brief.ts";
import { demandOf } from "../brief/brief.ts";
import type { Passage } from "./material.ts";
import { continuesQuotation, startsDependent, type Unit, unitsOf, wordsOf } from "./units.ts";

/** A part of the article under one subheading. */
export interface Section {
  readonly depth: number;
  /** The source's own subheading; without one, a subheading has to be found. */
  readonly own?: Passage;
  readonly units: readonly Unit[];
}

/** The body in order: blocks before the first subheading, then sections. */
export interface Outline {
  readonly lead: readonly Unit[];
  readonly sections: readonly Section[];
}

/** Words a section has when nothing else decides; between a subheading per 150 and one per 250 words. House. */
const TARGET_WORDS = 170;
/** Words from which a section is long: convention of SEO tools, no more than 300 without a subheading. */
export const LONG_SECTION = 300;
const MIN_WORDS = 60;
/** Words of text before the first subheading. House. */
const LEAD_WORDS = 110;

/**
 * Cuts the body into sections: the source's own subheadings stay; where it has none, or goes on too long without one, new
 * borders are set where topics change.
 *
 * @param more new borders beyond the natural number (negative: fewer), where the brief asks for no number.
 */
export function outlineOf(passages: readonly Passage[], brief: Brief, more = 0): Outline {
  const demand = demandOf(brief, "subheadings");
  const wanted = demand?.wanted ?? true;
  const parts = splitAtHeadings(passages);
  const total = parts.reduce((words, part) => words + wordsOf(part.units), 0);
  const asked =
    demand?.min === undefined && demand?.max === undefined
      ? undefined
      : { min: demand.min ?? 0, max: demand.max ?? Number.POSITIVE_INFINITY };
  const own = parts.filter((part) => part.own).length;
  const lead: Unit[] = [];
  const sections: Section[] = [];
  for (const part of parts) {
    const words = wordsOf(part.units);
    const missing = asked ? Math.max(0, asked.min - own) : 0;
    if (
      !wanted ||
      (part.own && words <= LONG_SECTION && missing === 0) ||
      (own > 0 && !part.own && words <= LONG_SECTION)
    ) {
      if (part.own) sections.push({ depth: part.depth, own: part.own, units: part.units });
      else lead.push(...part.units);
      continue;
    }
    const count = sectionCount(
      words,
      own === 0 ? asked : undefined,
      missing * (total > 0 ? words / total : 0),
      part.own !== undefined,
      more,
    );
    const leadWords = part.own ? TARGET_WORDS : LEAD_WORDS;
    const groups = cutAtTopics(part.units, count, leadWords);
    const [first = [], ...rest] = groups;
    if (part.own) sections.push({ depth: part.depth, own: part.own, units: first });
    else lead.push(...first);
    for (const units of rest) sections.push({ depth: part.own ? Math.min(part.depth + 1, 6) : 2, units });
  }
  return { lead, sections };
}

interface Part {
  readonly own?: Passage;
  readonly depth: number;
  readonly units: readonly Unit[];
}

/** The source's parts; its depths are brought to 2, 3, … without gaps. */
function splitAtHeadings(passages: readonly Passage[]): Part[] {
  const depths = [...new Set(passages.filter(isHeading).map((passage) => passage.block.depth ?? 2))].sort(
    (a, b) => a - b,
  );
  const parts: Part[] = [];
  let own: Passage | undefined;
  let depth = 1;
  let body: Passage[] = [];
  const close = (): void => {
    if (own || body.length > 0) parts.push({ ...(own ? { own } : {}), depth, units: unitsOf(body) });
    body = [];
  };
  for (const passage of passages) {
    if (!isHeading(passage)) {
      body.push(passage);
      continue;
    }
    close();
    own = passage;
    depth = Math.min(depth + 1, 2 + depths.indexOf(passage.block.depth ?? 2), 6);
  }
  close();
  return parts;
}

function isHeading(passage: Passage): boolean {
  return passage.block.type === "heading";
}

/** Groups a part is cut into, the first one (under the source's subheading, or the lead) included. */
function sectionCount(
  words: number,
  asked: { min: number; max: number } | undefined,
  missing: number,
  underOwn: boolean,
  more: number,
): number {
  const natural = underOwn
    ? Math.max(1, Math.round(words / 200))
    : 1 + Math.round(Math.max(0, words - LEAD_WORDS) / TARGET_WORDS);
  if (asked) return 1 + Math.min(Math.max(natural - 1, asked.min), asked.max);
  return Math.max(natural + more, underOwn ? 1 + Math.round(missing) : words >= LEAD_WORDS + MIN_WORDS ? 2 : 1);
}

/** Blocks that are cut at once. */
const AT_ONCE = 300;

/**
 * Cuts blocks into `count` groups where topics change. Dynamic programming: each group costs its distance from the wanted
 * length, each border what speaks against a new topic there. Since that takes blocks × count steps, books are cut piece by
 * piece, so that time stays linear.
 */
function cutAtTopics(units: readonly Unit[], count: number, firstWords: number): Unit[][] {
  if (units.length <= AT_ONCE) return cutPiece(units, count, firstWords);
  const total = wordsOf(units);
  const groups: Unit[][] = [];
  for (let from = 0, words = 0; from < units.length; from += AT_ONCE) {
    const piece = units.slice(from, from + AT_ONCE);
    words += wordsOf(piece);
    const share = Math.max(1, Math.round((count * words) / Math.max(total, 1)) - groups.length);
    groups.push(...cutPiece(piece, share, from === 0 ? firstWords : wordsOf(piece) / share));
  }
  return groups;
}

function cutPiece(units: readonly Unit[], count: number, firstWords: number): Unit[][] {
  const limit = Math.min(count, units.length);
  if (limit <= 1) return [[...units]];
  const rest = Math.max(MIN_WORDS, (wordsOf(units) - firstWords) / (limit - 1));
  const borders = units.map((_, at) => (at > 0 ? borderCost(units, at) : 0));
  const tooLong = 3 * Math.max(rest, firstWords) + LONG_SECTION;
  /** Per number of groups: where the last one of those that end before a block begins. */
  const begins: Int32Array[] = [];
  let costs = new Float64Array(units.length + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  for (let group = 1; group <= limit; group++) {
    const row = new Float64Array(units.length + 1).fill(Number.POSITIVE_INFINITY);
    const begin = new Int32Array(units.length + 1);
    for (let end = 1; end <= units.length; end++) {
      begin[end] = end - 1;
      let words = 0;
      for (let from = end - 1; from >= 0 && words <= tooLong; from--) {
        words += units[from]!.length;
        const cost = costs[from]! + groupCost(words, group === 1 ? firstWords : rest) + borders[from]!;
        if (cost < row[end]!) {
          row[end] = cost;
          begin[end] = from;
        }
      }
    }
    costs = row;
    begins.push(begin);
  }
  const groups: Unit[][] = [];
  let end = units.length;
  for (const begin of begins.reverse()) {
    const from = begin[end]!;
    groups.unshift(units.slice(from, end));
    end = from;
  }
  return groups.filter((group) => group.length > 0);
}

function groupCost(words: number, wanted: number): number {
  const outside = words > LONG_SECTION ? 6 + words / 100 : words < MIN_WORDS ? 3 : 0;
  return ((words - wanted) / wanted) ** 2 + outside;
}

/** A border is cheap before a new topic or a question, dear before a list, an image or the rest of a quotation. */
function borderCost(units: readonly Unit[], at: number): number {
  const unit = units[at]!;
  const before = units[at - 1]!;
  if (unit.kind === "question") return 0.1;
  if (before.kind === "question") return 8;
  if (unit.kind !== "paragraph" || /[:;,]\s*$/u.test(before.statements.at(-1)?.text ?? "")) return 3;
  if (unit.statements[0]?.insideQuote && before.statements.at(-1)?.insideQuote) return 3;
  const leans = startsDependent(unit.statements) || continuesQuotation(before, unit) ? 1 : 0;
  if (unit.passages[0] === before.passages[0]) return 1.2 - 0.8 * unit.border + leans;
  return 0.9 * (1 - unit.border) + leans;
}
