import type { French } from "@titraille/french";
import { analyse } from "../../packages/core/src/analysis/analyse.ts";
import type { Brief } from "../../packages/core/src/brief/brief.ts";
import { clean } from "../../packages/core/src/clean/clean.ts";
import { chooseHeadings } from "../../packages/core/src/edit/headings.ts";
import type { Passage } from "../../packages/core/src/edit/material.ts";
import type { Section } from "../../packages/core/src/edit/outline.ts";
import { setUpDesk } from "../../packages/core/src/edit/set-up-desk.ts";
import { unitsOf } from "../../packages/core/src/edit/units.ts";
import type { Engine } from "../../packages/core/src/engines/engine.ts";
import { offline } from "../../packages/core/src/engines/offline/offline.ts";
import { checkedTitles } from "../../packages/core/src/rewrite/titles.ts";
import { readSource } from "../../packages/core/src/source/read-source.ts";

/** Nothing is asked. */
export const NO_BRIEF: Brief = { language: "fr", clauses: [], notUnderstood: [] };

/** A section that a person has titled. */
export interface TitledSection {
  readonly human: string;
  readonly text: string;
  /** What the engine puts over the same section; absent when nothing was fit to print. */
  readonly ours?: string;
}

/** The sections of an expected text ("## " lines are a person’s subheadings), each with the engine’s own subheading. */
export async function titledSections(
  expected: string,
  french: French,
  engine: Engine = offline,
): Promise<TitledSection[]> {
  const parts = expected.split(/^## +/mu);
  const human = parts.slice(1).map((part) => part.split("\n", 1)[0]!.trim());
  const texts = [parts[0]!, ...parts.slice(1).map((part) => part.slice(part.indexOf("\n") + 1))].map((text) =>
    text.trim(),
  );
  const source = await readSource(new TextEncoder().encode(texts.join("\n\n")), { name: "expected.txt" });
  const copy = clean(source);
  const desk = setUpDesk([analyse(copy, french)], NO_BRIEF, french);
  const sections = sectionsAt(desk.material.passages, texts);
  const proposing = checkedTitles(engine, [copy], french)?.engine ?? engine;
  const proposed = await Promise.all(sections.map((section) => proposing.headings(section, desk)));
  const { chosen } = chooseHeadings(sections, proposed, desk, [], { should: sections.length, must: 0 });
  return sections.map(({ units }, index) => ({
    human: human[index]!,
    text: units.flatMap((unit) => unit.statements.map(({ text }) => text)).join(" "),
    ...(chosen[index] ? { ours: chosen[index].text } : {}),
  }));
}

/** Passages from one person’s subheading to the next: by the length of the text, white space and marks apart. */
function sectionsAt(passages: readonly Passage[], texts: readonly string[]): Section[] {
  const letters = (text: string): number => text.match(/[\p{L}\d]/gu)?.length ?? 0;
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + letters(text));
  const groups: Passage[][] = texts.map(() => []);
  let seen = 0;
  for (const passage of passages) {
    const middle = seen + letters(passage.text) / 2;
    groups[
      Math.max(
        0,
        ends.findIndex((end) => middle < end),
      )
    ]!.push(passage);
    seen += letters(passage.text);
  }
  return groups.slice(1).map((group) => ({ depth: 2, units: unitsOf(group.map(asParagraph)) }));
}

/** A line of the copy that looks like a subheading is text here: the person’s are given. */
function asParagraph(passage: Passage): Passage {
  return passage.block.type === "heading" ? { ...passage, block: { ...passage.block, type: "paragraph" } } : passage;
}
