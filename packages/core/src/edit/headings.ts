import type { Candidate } from "../engines/engine.ts";
import type { Desk } from "./desk.ts";
import { LONG_SECTION, type Section } from "./outline.ts";
import { type Ranked, rankSubheadings } from "./rank-subheadings.ts";
import { wordsOf } from "./units.ts";

/** A choice so far: one candidate (or none) for each section seen, and what it is worth. */
interface Line {
  /** Words since the last subheading. */
  readonly words: number;
  readonly chosen: readonly (Candidate | undefined)[];
  readonly value: number;
}

/**
 * Log-odds from which a candidate is printed: better none than one that a desk would not sign; what is enough where a page
 * has less than half of the subheadings it should have; and to break a long section. House, set by 1 200 sections whose
 * candidates were marked: of the best ones readers would print four in five from there on, of a text that explains from
 * further up.
 */
const WORTH = { news: { good: 0.35, fair: 0.15, least: -0.35 }, explaining: { good: 0.7, fair: 0.5, least: 0.3 } };
/** What is enough, step by step, where the brief asks for more subheadings than are good. */
const ASKED = [-0.5, -1, -1.5, -6];
/** The least that breaks a long section where the brief asks for subheadings. */
const LEAST_ASKED = -1.6;
/** What it costs an outline to have no subheading that the brief asks for. */
const MISSING = 5;
/** What it costs to print a subheading twice. */
const TWICE = 9;
/** What a long section costs. */
export const LONG_COST = 2.8;
const BEAM = 24;

/** The subheadings chosen for a page, one per section, and what they are worth together beyond having none. */
export interface ChosenHeadings {
  readonly chosen: readonly (Candidate | undefined)[];
  readonly value: number;
}

/**
 * Chooses one subheading for each section that needs one, looking at the whole page: what each says of its own section
 * against the others, and that forms and first words vary. `undefined` where nothing is worth printing.
 *
 * @param candidates per section, what an engine proposed; empty for sections that have their own subheading.
 * @param taken texts that must not be said again (headline, the source's own subheadings).
 * @param count how many subheadings the page should have, as long as something decent is proposed, and must have, as long
 * as anything is.
 * @param lead words before the first section, which one without a subheading joins.
 */
export function chooseHeadings(
  sections: readonly Section[],
  candidates: readonly (readonly Candidate[])[],
  desk: Desk,
  taken: readonly string[],
  count: { readonly should: number; readonly must: number },
  lead = 0,
): ChosenHeadings {
  const titled = ({ chosen }: ChosenHeadings): number => chosen.filter((candidate) => candidate !== undefined).length;
  const ranked = sections.map((section, index) => rankSubheadings(section, candidates[index] ?? [], desk, taken));
  const worth = WORTH[desk.explains ? "explaining" : "news"];
  const floor = count.must > 0 ? LEAST_ASKED : worth.least;
  const best = choose(sections, ranked, worth.good, floor, lead);
  let found =
    titled(best) < Math.max(count.should / 2, count.must) ? choose(sections, ranked, worth.fair, floor, lead) : best;
  for (const asked of ASKED) {
    if (titled(found) >= count.must) break;
    found = choose(sections, ranked, asked, floor, lead);
  }
  // Weaker ones have their price: another outline may do without.
  const missing = MISSING * Math.max(0, count.must - titled(found));
  return { chosen: found.chosen, value: best.value - Math.max(0, count.should - titled(best)) - missing };
}

function choose(
  sections: readonly Section[],
  ranked: readonly (readonly Ranked[])[],
  worth: number,
  floor: number,
  lead: number,
): ChosenHeadings {
  let beam: Line[] = [{ chosen: [], value: 0, words: lead }];
  for (const [index, section] of sections.entries()) {
    const worthy = ranked[index]!.filter(({ value }) => value >= Math.min(worth, floor));
    beam = beam.flatMap((line) => extensions(line, section, worthy, worth));
    beam.sort((a, b) => b.value - a.value);
    beam.length = Math.min(beam.length, BEAM);
  }
  return { chosen: beam[0]?.chosen ?? [], value: beam[0]?.value ?? 0 };
}

function extensions(line: Line, section: Section, ranked: readonly Ranked[], worth: number): Line[] {
  const words = wordsOf(section.units);
  const extended = ranked.map(({ candidate, value }) => ({
    chosen: [...line.chosen, candidate],
    value: line.value + value - worth + neighbours(line.chosen, candidate),
    words,
  }));
  // Without a subheading the section joins the one before, which must not become long by that.
  const joined = section.own ? words : line.words + words;
  const tooLong = (length: number): number => Math.floor(length / (LONG_SECTION + 1));
  const long = section.own ? 0 : LONG_COST * (tooLong(joined) - tooLong(line.words));
  extended.push({ chosen: [...line.chosen, undefined], value: line.value - long, words: joined });
  return extended;
}

/** Subheadings before a candidate that it is compared with: more than an article has, but books have more. */
const LOOK_BACK = 60;

/** What speaks against a candidate after the ones before it: same mould, same first word, same content. */
function neighbours(before: readonly (Candidate | undefined)[], candidate: Candidate): number {
  let value = 0;
  const previous = before.at(-1);
  if (previous?.form === candidate.form) value -= 0.5;
  if (previous && before.at(-2)?.form === candidate.form && previous.form === candidate.form) value -= 0.5;
  const first = firstWord(candidate);
  let sameStart = 0;
  for (const other of before.slice(-LOOK_BACK)) {
    if (!other) continue;
    // A text that tells something twice has no right to the same subheading twice.
    if (other.text === candidate.text) return -TWICE;
    if (firstWord(other) === first) sameStart++;
    value -= 2.5 * overlap(other, candidate) ** 2;
    if (other.form === "quote" && candidate.form === "quote") value -= 0.4;
  }
  if (previous && firstWord(previous) === first) value -= 0.25;
  if (sameStart >= 2) value -= /^(?:l[ea]s?|l’|un|une|des)$/u.test(first) ? 0.3 : 5;
  return value;
}

/** Candidates are compared many times, along many lines: what was found is kept as long as they are. */
const overlaps = new WeakMap<Candidate, WeakMap<Candidate, number>>();
const firstWords = new WeakMap<Candidate, string>();

function overlap(one: Candidate, other: Candidate): number {
  let known = overlaps.get(one);
  if (!known) {
    known = new WeakMap();
    overlaps.set(one, known);
  }
  let share = known.get(other);
  if (share === undefined) {
    const ofOne = new Set(one.about);
    const ofOther = new Set(other.about);
    let common = 0;
    for (const key of ofOther) if (ofOne.has(key)) common++;
    share = common / Math.max(1, Math.min(ofOne.size, ofOther.size));
    known.set(other, share);
  }
  return share;
}

function firstWord(candidate: Candidate): string {
  let word = firstWords.get(candidate);
  if (word === undefined) {
    word = /[\p{L}\d]+’?/u.exec(candidate.text)?.[0]?.toLowerCase() ?? "";
    firstWords.set(candidate, word);
  }
  return word;
}
