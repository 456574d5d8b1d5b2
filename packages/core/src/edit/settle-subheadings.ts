import type { Candidate } from "../engines/engine.ts";
import { indexOfCited } from "./material.ts";
import { LONG_SECTION, type Outline, type Section } from "./outline.ts";
import { mayOpen, type Unit, wordsOf } from "./units.ts";

/** Words that a section keeps when its beginning goes to the one before, at least, and that may stand before the first subheading. House. */
const LEAST = 45;
const LONG_LEAD = 230;

/**
 * Moves the border of a section down to the paragraph that its subheading is drawn from: what stands right under a
 * subheading should be what it tells. The paragraphs before it join the section before. Of 198 subheadings of translated
 * press 92 stood over another paragraph than theirs, and readers named that among what they most often refused.
 *
 * @param headings one per section, `undefined` for those that have the source's own.
 */
export function settleSubheadings(outline: Outline, headings: readonly (Candidate | undefined)[]): Outline {
  let lead = outline.lead;
  const sections: Section[] = [];
  for (const [index, section] of outline.sections.entries()) {
    const heading = headings[index];
    const before = sections.at(-1);
    const room = before ? LONG_SECTION - wordsOf(before.units) : LONG_LEAD - wordsOf(lead);
    const from = heading ? openingOf(section.units, heading, room) : 0;
    const moved = section.units.slice(0, from);
    if (before) sections[sections.length - 1] = { ...before, units: [...before.units, ...moved] };
    else lead = [...lead, ...moved];
    sections.push({ ...section, units: section.units.slice(from) });
  }
  return { lead, sections };
}

/** Index of the block that the section may begin with: that of the subheading’s sentence, or the next before it that can open one. */
function openingOf(units: readonly Unit[], heading: Candidate, room: number): number {
  const at = nearestOpening(units, heading);
  return at > 0 && wordsOf(units.slice(0, at)) <= room ? at : 0;
}

function nearestOpening(units: readonly Unit[], heading: Candidate): number {
  let at = citedUnit(units, heading);
  while (at > 0 && (!mayOpen(units, at) || wordsOf(units.slice(at)) < LEAST)) at--;
  return at;
}

/** Words between the nearest block that a section can begin with and the one that a subheading is drawn from. */
export function wordsBefore(units: readonly Unit[], heading: Candidate): number {
  const at = citedUnit(units, heading);
  return at < 0 ? 0 : wordsOf(units.slice(nearestOpening(units, heading), at));
}

function citedUnit(units: readonly Unit[], heading: Candidate): number {
  return units.findIndex(({ statements }) => indexOfCited(heading, statements) >= 0);
}
