import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { French } from "@titraille/french";
import { analyse } from "../../packages/core/src/analysis/analyse.ts";
import { clean } from "../../packages/core/src/clean/clean.ts";
import { countContent, type Desk } from "../../packages/core/src/edit/desk.ts";
import { outlineOf } from "../../packages/core/src/edit/outline.ts";
import { rankHeadlines, wholeOf } from "../../packages/core/src/edit/rank-headlines.ts";
import { hasSubheadingLength } from "../../packages/core/src/edit/rank-subheadings.ts";
import { setUpDesk } from "../../packages/core/src/edit/set-up-desk.ts";
import type { Part } from "../../packages/core/src/edit/subheading-features.ts";
import type { Candidate } from "../../packages/core/src/engines/engine.ts";
import { offline } from "../../packages/core/src/engines/offline/offline.ts";
import { readSource } from "../../packages/core/src/source/read-source.ts";
import { NO_BRIEF } from "../headings/propose.ts";

/** An article or a section of it, with what the offline engine would put over it. */
export interface Titled {
  /** File, and number of the section. */
  readonly id: string;
  /** Number of the file, so that readings of one article stay together. */
  readonly article: number;
  readonly part: Part;
  readonly desk: Desk;
  readonly candidates: readonly Candidate[];
}

/** Words of an article worth reading, and sections of it that are read. */
const WORDS = { min: 250, max: 3000 };
const SECTIONS = 4;
const SECTION_WORDS = 60;

/** The first sections of the articles in a folder, in the order of the file names. Files that cannot be read are passed over. */
export async function titledSections(folder: string, french: French): Promise<Titled[]> {
  const texts: Titled[] = [];
  for (const [article, name] of readdirSync(folder).sort().entries()) {
    const desk = await deskOf(join(folder, name), name, french).catch(() => undefined);
    if (!desk) continue;
    const statements = desk.material.passages.flatMap((passage) => passage.statements);
    const words = statements.reduce((sum, { length }) => sum + length, 0);
    if (words < WORDS.min || words > WORDS.max) continue;
    const body = desk.material.passages.filter(({ block }) => block.type !== "heading");
    const sections = outlineOf(body, desk.brief)
      .sections.filter(({ units }) => units.reduce((sum, { length }) => sum + length, 0) >= SECTION_WORDS)
      .slice(0, SECTIONS);
    for (const [index, section] of sections.entries()) {
      const own = section.units.flatMap((unit) => unit.statements);
      const fitting = (await offline.headings(section, desk)).filter(({ text }) => hasSubheadingLength(text));
      texts.push({
        id: `${name}#${index}`,
        article,
        part: { statements: own, here: countContent(own) },
        desk,
        candidates: distinct(fitting),
      });
    }
  }
  return texts;
}

/** The articles in a folder that state no headline, in the order of the file names. Files that cannot be read are passed over. */
export async function titledArticles(folder: string, french: French): Promise<Titled[]> {
  const texts: Titled[] = [];
  for (const [article, name] of readdirSync(folder).sort().entries()) {
    const desk = await deskOf(join(folder, name), name, french).catch(() => undefined);
    if (!desk || desk.material.passages.some(({ block }) => block.type === "heading" && block.depth === 1)) continue;
    const candidates = distinct(rankHeadlines(await offline.headlines(desk), desk));
    texts.push({ id: name, article, part: wholeOf(desk), desk, candidates });
  }
  return texts;
}

async function deskOf(file: string, name: string, french: French): Promise<Desk> {
  const copy = clean(await readSource(readFileSync(file), { name }));
  return setUpDesk([analyse(copy, french)], NO_BRIEF, french);
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ text }) => !seen.has(text) && seen.add(text));
}
