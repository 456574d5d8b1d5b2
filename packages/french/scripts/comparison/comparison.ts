import type { French } from "../../src/french.ts";
import type { GoldSentence } from "../conllu.ts";
import { type Figure, markdownTable } from "./figure.ts";
import { languageFigures } from "./language-figures.ts";
import { loadFigures } from "./load-figures.ts";
import { nameFigures } from "./name-figures.ts";
import { parseFigures } from "./parse-figures.ts";
import { absent, versionOf } from "./peers.ts";
import { sentenceFigures } from "./sentence-figures.ts";
import { tagFigures } from "./tag-figures.ts";

const PEERS = ["fr-compromise", "nlp-js-tools-french", "sbd", "franc", "tinyld"];

/**
 * Prints every figure that the package promises, beside other packages where they do the same thing, as Markdown.
 *
 * @param testSets treebanks that no model has seen, by name.
 */
export async function printComparison(
  french: French,
  testSets: Readonly<Record<string, readonly GoldSentence[]>>,
): Promise<void> {
  const parts: [title: string, figures: () => Figure[] | Promise<Figure[]>][] = [
    ["Sentences", () => sentenceFigures(testSets)],
    ["Words, tags, trees", () => parseFigures(french, testSets)],
    ["Parts of speech beside others", () => tagFigures(french, testSets)],
    ["Names", () => nameFigures(french)],
    ["Language", () => languageFigures(testSets)],
    ["Sizes and loading", () => loadFigures()],
  ];
  for (const [title, figures] of parts) console.log(`\n### ${title}\n\n${markdownTable(await figures())}`);
  const present = PEERS.filter((name) => !absent.has(name)).map((name) => `${name} ${versionOf(name) ?? ""}`.trim());
  console.log(`\nNode ${process.version}; ${present.join(", ")}`);
  for (const name of absent) console.log(`${name} is not installed: npm install --no-save ${name}`);
}
