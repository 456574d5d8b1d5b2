import { readFileSync } from "node:fs";
import { detectLanguage } from "../../src/language/language.ts";
import type { GoldSentence } from "../conllu.ts";
import { type Figure, OURS } from "./figure.ts";
import { languageDetectors } from "./peers.ts";

const WORDS = 8;

/** How many pieces of eight words of a French treebank are told to be French, and how many other sentences are not. */
export async function languageFigures(testSets: Readonly<Record<string, readonly GoldSentence[]>>): Promise<Figure[]> {
  const systems: Record<string, (text: string) => string | undefined | Promise<string | undefined>> = {
    [OURS]: async (text) => (await detectLanguage(text)).language,
    ...(await languageDetectors()),
  };
  const share = async (items: readonly { text: string; language: string }[]) => {
    const results: Record<string, number> = {};
    for (const [name, detect] of Object.entries(systems)) {
      let right = 0;
      for (const { text, language } of items) if ((await detect(text)) === language) right++;
      results[name] = (100 * right) / items.length;
    }
    return results;
  };
  const figures: Figure[] = [];
  for (const [testSet, gold] of Object.entries(testSets)) {
    const pieces = gold
      .map(({ text }) => text.split(/\s+/u).slice(0, WORDS))
      .filter((words) => words.length === WORDS)
      .map((words) => ({ text: words.join(" "), language: "fr" }));
    figures.push({
      name: "language, recall of French",
      testSet: `${testSet}, ${pieces.length} pieces of ${WORDS} words`,
      results: await share(pieces),
    });
  }
  const others = otherSentences();
  figures.push({
    name: "language, other languages",
    testSet: `our own ${others.length} sentences in eight languages`,
    results: await share(others),
  });
  return figures;
}

function otherSentences(): { text: string; language: string }[] {
  const lines = readFileSync(new URL("../gold/languages.txt", import.meta.url), "utf8").split("\n");
  return lines.flatMap((line) => {
    const [, language, text] = /^(\p{Ll}{2}) (.+)$/u.exec(line) ?? [];
    return language && text ? [{ language, text }] : [];
  });
}
