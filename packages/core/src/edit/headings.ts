import { countWords } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";
import { countContent, type Desk } from "./desk.ts";
import { headingValue } from "./heading-value.ts";
import type { Section } from "./outline.ts";

/** DESIGN: 3–12 words, at most 70 characters. */
const WORDS = { min: 3, max: 12 };
const MAX_CHARACTERS = 70;

/** A choice so far: one candidate (or none) for each section seen, and what it is worth. */
interface Line {
  readonly chosen: readonly (Candidate | undefined)[];
  readonly value: number;
}

const BEAM = 24;
const PER_SECTION = 16;

/**
 * Chooses one subheading for each section that needs one, looking at the whole page: what each says of its own section
 * against the others, and that forms and first words vary. `undefined` where nothing is fit to print.
 *
 * @param candidates per section, what an engine proposed; empty for sections that have their own subheading.
 * @param taken texts that must not be said again (headline, the source's own subheadings).
 */
export function chooseHeadings(
  sections: readonly Section[],
  candidates: readonly (readonly Candidate[])[],
  desk: Desk,
  taken: readonly string[],
): (Candidate | undefined)[] {
  let beam: Line[] = [{ chosen: [], value: 0 }];
  for (const [index, section] of sections.entries()) {
    const ranked = rank(section, candidates[index] ?? [], desk, taken);
    beam = beam.flatMap((line) => extensions(line, ranked));
    beam.sort((a, b) => b.value - a.value);
    beam.length = Math.min(beam.length, BEAM);
  }
  return [...(beam[0]?.chosen ?? [])];
}

interface Ranked {
  readonly candidate: Candidate;
  readonly value: number;
}

function rank(section: Section, candidates: readonly Candidate[], desk: Desk, taken: readonly string[]): Ranked[] {
  const statements = section.units.flatMap((unit) => unit.statements);
  const here = countContent(statements);
  return candidates
    .filter((candidate) => fits(candidate) && !taken.some((text) => sameText(text, candidate.text)))
    .map((candidate) => ({ candidate, value: headingValue(candidate, here, desk) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, PER_SECTION);
}

function fits({ text }: Candidate): boolean {
  const words = countWords(text);
  return words >= WORDS.min && words <= WORDS.max && text.length <= MAX_CHARACTERS;
}

function extensions(line: Line, ranked: readonly Ranked[]): Line[] {
  const extended = ranked.map(({ candidate, value }) => ({
    chosen: [...line.chosen, candidate],
    value: line.value + value + neighbours(line.chosen, candidate),
  }));
  extended.push({ chosen: [...line.chosen, undefined], value: line.value });
  return extended;
}

/** What speaks against a candidate after the ones before it: same mould, same first word, same content. */
function neighbours(before: readonly (Candidate | undefined)[], candidate: Candidate): number {
  let value = 0;
  const previous = before.at(-1);
  if (previous?.form === candidate.form) value -= 0.3;
  if (previous && before.at(-2)?.form === candidate.form && previous.form === candidate.form) value -= 0.3;
  const first = firstWord(candidate.text);
  let sameStart = 0;
  for (const other of before) {
    if (!other) continue;
    if (firstWord(other.text) === first) sameStart++;
    value -= 2.5 * overlap(other.about, candidate.about) ** 2;
    if (other.form === "quote" && candidate.form === "quote") value -= 0.25;
  }
  if (previous && firstWord(previous.text) === first) value -= 0.25;
  if (sameStart >= 2) value -= /^(?:l[ea]s?|l’|un|une|des)$/u.test(first) ? 0.3 : 5;
  return value;
}

function overlap(one: readonly string[], other: readonly string[]): number {
  const set = new Set(one);
  const common = new Set(other.filter((key) => set.has(key))).size;
  return common / Math.max(1, Math.min(set.size, new Set(other).size));
}

function firstWord(text: string): string {
  return /[\p{L}\d]+’?/u.exec(text)?.[0]?.toLowerCase() ?? "";
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim();
  return plain(one) === plain(other);
}
