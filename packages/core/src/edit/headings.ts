import { countWords, isEventNoun, isNamingNoun } from "@titraille/french";
import type { Candidate } from "../engines/engine.ts";
import { countContent, type Desk } from "./desk.ts";
import { measureKeyphrase } from "./keyphrase.ts";
import type { Section } from "./outline.ts";

/** DESIGN: 3–12 words, at most 70 characters. */
const WORDS = { min: 3, max: 12 };
const MAX_CHARACTERS = 70;

/** What the form is worth by itself: a clause states news, a noun phrase names it. */
const FORM_VALUE: Readonly<Record<Candidate["form"], number>> = {
  clause: 1,
  reported: 0.75,
  quote: 0.9,
  "noun-phrase": 0.6,
  "two-part": 0.7,
  sentence: 0.6,
};

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
    beam = beam.flatMap((line) => extensions(line, ranked, desk));
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

/** How much a candidate says of its section that the other sections do not say, how early, in which form and length. */
function headingValue(candidate: Candidate, here: ReadonlyMap<string, number>, desk: Desk): number {
  let specific = 0;
  const about = new Set(candidate.about);
  for (const key of about) {
    const inside = here.get(key) ?? 0;
    const everywhere = desk.frequency.get(key) ?? inside;
    specific += Math.log2(1 + inside) * (0.25 + (0.75 * inside) / Math.max(1, everywhere));
  }
  const length = candidate.text.length;
  const shape = length < 24 ? (length - 24) / 16 : length > 62 ? (62 - length) / 40 : 0;
  const keyphrase = desk.keyphrase && measureKeyphrase(desk.keyphrase, candidate.text) > 0 ? 0.25 : 0;
  const named =
    candidate.form !== "noun-phrase" || candidate.head === undefined
      ? 0
      : isNamingNoun(candidate.head)
        ? -1
        : isEventNoun(candidate.head)
          ? 0.35
          : 0;
  return (
    named +
    specific / Math.sqrt(about.size + 1) +
    FORM_VALUE[candidate.form] +
    0.35 * (1 - candidate.depth) +
    shape +
    keyphrase
  );
}

function extensions(line: Line, ranked: readonly Ranked[], desk: Desk): Line[] {
  const extended = ranked.map(({ candidate, value }) => ({
    chosen: [...line.chosen, candidate],
    value: line.value + value + neighbours(line.chosen, candidate, desk),
  }));
  extended.push({ chosen: [...line.chosen, undefined], value: line.value });
  return extended;
}

/** What speaks against a candidate after the ones before it: same mould, same first word, same content. */
function neighbours(before: readonly (Candidate | undefined)[], candidate: Candidate, _desk: Desk): number {
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
