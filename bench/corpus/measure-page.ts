import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { clean } from "../../packages/core/src/clean/clean.ts";
import { TitrailleError } from "../../packages/core/src/errors/titraille-error.ts";
import { readSource } from "../../packages/core/src/source/read-source.ts";

/** How well a text agrees with the expected one, as multisets of words: each figure from 0 to 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface PageResult {
  readonly ours: Agreement;
  readonly readability: Agreement;
  /** The first words of the expected text stand in ours. */
  readonly leadKept: boolean;
  /** Subheadings of the expected text, and those of them that are headings in ours. */
  readonly subheadings: number;
  readonly subheadingsKept: number;
}

/** Words that identify a lead paragraph. */
const LEAD_WORDS = 12;

/**
 * Reads and cleans a page, and measures it against the expected text, with Readability alone beside it. Titles, images and
 * tables are no part of the expected texts and are not counted. A page that is refused counts as one without text.
 *
 * @param expected paragraphs parted by blank lines; "## " opens a subheading, "- " a list item.
 */
export async function measurePage(page: Uint8Array, expected: string): Promise<PageResult> {
  const blocks = await articleBlocks(page);
  const ours = blocks.flatMap(({ words }) => words);
  const wanted = wordsOf(expected.replace(/^(?:## |- |\d{1,2}\. )/gm, ""));
  const headings = new Set(blocks.filter(({ type }) => type === "heading").map(({ words }) => words.join(" ")));
  const subheadings = [...expected.matchAll(/^## (.*)$/gm)].map(([, heading]) => wordsOf(heading!).join(" "));
  const lead = wordsOf(expected.split(/\n\s*\n/, 1)[0]!.replace(/^## /, "")).slice(0, LEAD_WORDS);
  return {
    ours: agreement(ours, wanted),
    readability: agreement(wordsOf(readabilityAlone(page)), wanted),
    leadKept: ` ${ours.join(" ")} `.includes(` ${lead.join(" ")} `),
    subheadings: subheadings.length,
    subheadingsKept: subheadings.filter((heading) => headings.has(heading)).length,
  };
}

async function articleBlocks(page: Uint8Array): Promise<{ type: string; words: string[] }[]> {
  try {
    const copy = clean(await readSource(page, { name: "source.html" }));
    return copy.blocks
      .filter(({ type, depth }) => type !== "image" && type !== "table" && !(type === "heading" && depth === 1))
      .map(({ type, start, end }) => ({ type, words: wordsOf(copy.text.slice(start, end)) }));
  } catch (error) {
    if (error instanceof TitrailleError) return [];
    throw error;
  }
}

function readabilityAlone(page: Uint8Array): string {
  const { document } = parseHTML(new TextDecoder().decode(page));
  return new Readability(document as never).parse()?.textContent ?? "";
}

/** Words without accents: cleaning gives "Etats-Unis" its accent, which the expected texts lack as their pages do. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

function agreement(given: readonly string[], wanted: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of given) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  const precision = common / (given.length || 1);
  const recall = common / (wanted.length || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
