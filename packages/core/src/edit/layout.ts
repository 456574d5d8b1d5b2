import type { Brief } from "../brief/brief.ts";
import { demandOf } from "../brief/brief.ts";
import type { Candidate, Engine } from "../engines/engine.ts";
import type { Grounded } from "./article.ts";
import type { Desk } from "./desk.ts";
import { chooseHeadings, LONG_COST } from "./headings.ts";
import type { Passage } from "./material.ts";
import { LONG_SECTION, type Outline, outlineOf, type Section } from "./outline.ts";
import { settleSubheadings } from "./settle-subheadings.ts";
import { wordsOf } from "./units.ts";

/** A way to cut the article, with the standfirst that was lifted out of its lead. */
export interface Draft {
  readonly standfirst?: Grounded;
  readonly outline: Outline;
}

/** A draft with its subheadings: one per section, `undefined` for those that have the source's own. */
export interface Layout {
  readonly standfirst?: Grounded;
  readonly sections: Outline;
  readonly headings: readonly (Candidate | undefined)[];
  /** What was proposed for each section. */
  readonly proposals: readonly (readonly Candidate[])[];
}

/** Words from which the text before the first subheading is long. House. */
const LONG_LEAD = 200;
/** Words for which there should be a subheading, when the brief leaves it open. */
const WORDS_PER_HEADING = 220;

/** Words that sections have on average when an outline has two or three of them more than is natural. House. */
const LEAST_SECTION = 75;

/** The natural outline, and those with some borders more or less: a border is good where a good subheading is. */
export function layouts(body: readonly Passage[], brief: Brief): Outline[] {
  const outlines: Outline[] = [];
  const seen = new Set<string>();
  for (const more of [0, 1, -1, 2, 3]) {
    const outline = outlineOf(body, brief, more);
    const key = outline.sections.map(({ units }) => units.length).join(" ");
    const tooShort = more > 1 && wordsIn(outline) / (outline.sections.length + 1) < LEAST_SECTION;
    if (!seen.has(key) && !tooShort) outlines.push(outline);
    seen.add(key);
  }
  return outlines;
}

/**
 * Finds subheadings for each draft and keeps the one whose subheadings are worth most and whose sections are not too long.
 * A section for which nothing is fit to print joins the one before.
 */
export async function bestLayout(
  drafts: readonly Draft[],
  engine: Engine,
  desk: Desk,
  headline: Grounded,
): Promise<Layout> {
  let best: { layout: Layout; value: number } | undefined;
  for (const draft of drafts) {
    const titled = await titleSections(draft, engine, desk, headline);
    const value = titled.value - lengthCost(titled.layout.sections);
    if (!best || value > best.value) best = { layout: titled.layout, value };
  }
  return best!.layout;
}

async function titleSections(
  { standfirst, outline }: Draft,
  engine: Engine,
  desk: Desk,
  headline: Grounded,
): Promise<{ layout: Layout; value: number }> {
  const proposed = await Promise.all(
    outline.sections.map((section) => (section.own ? Promise.resolve([]) : engine.headings(section, desk))),
  );
  const own = outline.sections.flatMap((section) => (section.own ? [section.own.text] : []));
  const { chosen, value } = chooseHeadings(
    outline.sections,
    proposed,
    desk,
    [headline.text, ...own],
    countFor(outline, desk.brief, own.length),
    wordsOf(outline.lead),
  );
  let lead = [...outline.lead];
  const sections: Section[] = [];
  const headings: (Candidate | undefined)[] = [];
  const proposals: (readonly Candidate[])[] = [];
  for (const [index, section] of outline.sections.entries()) {
    if (section.own || chosen[index]) {
      sections.push(section);
      headings.push(chosen[index]);
      proposals.push(proposed[index]!);
    } else {
      const before = sections.pop();
      if (before) sections.push({ ...before, units: [...before.units, ...section.units] });
      else lead = [...lead, ...section.units];
    }
  }
  return {
    layout: {
      ...(standfirst ? { standfirst } : {}),
      sections: settleSubheadings({ lead, sections: raised(sections) }, headings),
      headings,
      proposals,
    },
    value,
  };
}

/** One new subheading in a part of the source divides nothing: it stands beside the source’s own, two or more stand under it. */
function raised(sections: readonly Section[]): Section[] {
  return sections.map((section, index) => {
    const before = sections[index - 1];
    const alone = !section.own && before?.own !== undefined && (sections[index + 1]?.depth ?? 0) < section.depth;
    return alone && section.depth === before.depth + 1 ? { ...section, depth: before.depth } : section;
  });
}

/** How many subheadings the article should and must have beside the source’s own. */
function countFor(outline: Outline, brief: Brief, own: number): { should: number; must: number } {
  const demand = demandOf(brief, "subheadings");
  if (demand && !demand.wanted) return { should: 0, must: 0 };
  const words = wordsIn(outline);
  const must = demand?.min ?? (demand?.wanted ? 1 : 0);
  return { should: Math.max(must, Math.floor(words / WORDS_PER_HEADING)) - own, must: must - own };
}

function lengthCost({ lead, sections }: Outline): number {
  const over = (words: number, limit: number): number => (words > limit ? LONG_COST + (words - limit) / 100 : 0);
  return (
    over(wordsOf(lead), LONG_LEAD) + sections.reduce((sum, { units }) => sum + over(wordsOf(units), LONG_SECTION), 0)
  );
}

function wordsIn({ lead, sections }: Outline): number {
  return wordsOf(lead) + sections.reduce((sum, { units }) => sum + wordsOf(units), 0);
}
