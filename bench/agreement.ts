import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Article, analyse, check, isTied, passiveIn, produce } from "@titraille/core";
import { countWords, splitSentences } from "@titraille/french";
import { loadFrench } from "@titraille/french/node";
import { loadYoast, plain } from "./agreement/yoast.ts";

/*
 * Our rules beside yoastseo’s assessments of the same articles, rule by rule and, for passives and connectors, sentence by
 * sentence; and how fast each rulebook is.
 *
 *   npm run bench:agreement -- --peers FOLDER --corpus DIR… [--show RULE]
 *
 * FOLDER has yoastseo (`npm install --no-save yoastseo@3.6.0` in a scratch folder). --show prints the disagreements on
 * passive-voice or transitions, to be decided by reading.
 */

/**
 * Rules of ours and yoastseo’s assessment of the same thing. A score under 9 is what yoastseo calls not good; for the
 * keyphrase in the title 6 is, which only says that it does not come first.
 */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  "keyphrase-title": "keyphraseInSEOTitle",
  "keyphrase-introduction": "introductionKeyword",
  "keyphrase-description": "metaDescriptionKeyword",
  "keyphrase-slug": "slugKeyword",
  "keyphrase-subheadings": "subheadingsKeyword",
  "keyphrase-density": "keyphraseDensity",
  "keyphrase-spread": "keyphraseDistribution",
  "description-length": "metaDescriptionLength",
  "paragraph-length": "textParagraphTooLong",
  "section-length": "subheadingsTooLong",
  "sentence-length": "textSentenceLength",
  "sentence-openings": "sentenceBeginnings",
  transitions: "textTransitionWords",
  "passive-voice": "passiveVoice",
};

const { values } = parseArgs({
  options: {
    peers: { type: "string" },
    corpus: { type: "string", multiple: true },
    show: { type: "string" },
  },
});
const yoast = values.peers === undefined ? undefined : loadYoast(values.peers);
if (!yoast || !values.corpus) {
  console.error("npm run bench:agreement -- --peers FOLDER --corpus DIR…; FOLDER has node_modules/yoastseo");
  process.exit(2);
}

/** Articles that warm both up before times count. */
const WARM_UP = 5;

interface Tally {
  both: number;
  neither: number;
  ours: number;
  theirs: number;
}

const french = loadFrench();
const tallies = new Map<string, Tally>();
const shown: string[] = [];
const times = { ours: [] as number[], yoast: [] as number[], words: 0 };
let articles = 0;

for (const page of pagesOf(values.corpus)) {
  const made = await articleOf(page);
  if (!made) continue;
  articles++;
  const { article } = made;
  const start = performance.now();
  const result = yoast(article);
  const time = performance.now() - start;
  const { findings } = check({ article }, { french, profile: "blog", rules: { "sentence-length": "note" } });
  const found = new Set(findings.map(({ rule }) => rule));
  for (const [rule, assessment] of Object.entries(COUNTERPARTS)) {
    const score = result.scores.get(assessment);
    if (score !== undefined) count(rule, found.has(rule), score < (assessment === "keyphraseInSEOTitle" ? 6 : 9));
  }
  for (const sentence of sentencesOf(article)) {
    compare(
      "passive-voice, sentences",
      sentence,
      passiveIn({ words: french.tag(sentence) }) !== undefined,
      result.passive,
    );
    compare("transitions, sentences", sentence, isTied(sentence), result.tied);
  }
  measure(made, time);
}

console.log(`${articles} articles\n`);
console.log(`${"rule".padEnd(28)} both find  neither  only ours  only yoastseo  agreement`);
for (const [rule, { both, neither, ours, theirs }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const agreement = (100 * (both + neither)) / (both + neither + ours + theirs);
  const cells = [both, neither, ours, theirs].map(String);
  console.log(
    `${rule.padEnd(28)} ${cells[0]!.padStart(9)} ${cells[1]!.padStart(8)} ${cells[2]!.padStart(10)} ${cells[3]!.padStart(14)} ${agreement.toFixed(1).padStart(9)} %`,
  );
}
if (shown.length > 0) console.log(`\n${shown.join("\n")}`);
const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
console.log(
  `\nrulebook, analysis shared, warm: ${sum(times.ours).toFixed(0)} ms for ${times.words} words; yoastseo ${sum(times.yoast).toFixed(0)} ms; ratio ${(sum(times.yoast) / sum(times.ours)).toFixed(1)}`,
);

function count(rule: string, ours: boolean, theirs: boolean): void {
  const tally = tallies.get(rule) ?? { both: 0, neither: 0, ours: 0, theirs: 0 };
  tally[ours && theirs ? "both" : ours ? "ours" : theirs ? "theirs" : "neither"]++;
  tallies.set(rule, tally);
}

/** yoastseo splits sentences in its own way: what it marks counts for every sentence of ours that is a part of it or holds it. */
function compare(name: string, sentence: string, ours: boolean, marked: readonly string[]): void {
  const text = plain(sentence);
  const theirs = marked.some((each) => each.includes(text) || (each.length > 20 && text.includes(each)));
  count(name, ours, theirs);
  if (values.show !== undefined && name.startsWith(values.show) && ours !== theirs)
    shown.push(`${ours ? "ours    " : "yoastseo"} ${text.slice(0, 240)}`);
}

function sentencesOf({ body }: Article): string[] {
  return body.children.flatMap((block) =>
    (block.data?.sentences ?? []).flatMap(({ text }) =>
      splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    ),
  );
}

/** Ours is given the analysis of the source, which the job has made anyway. */
function measure(
  { article, analyses }: { article: Article; analyses: ReturnType<typeof analyse>[] },
  theirs: number,
): void {
  const start = performance.now();
  check({ article }, { french, profile: "strict", analyses });
  const ours = performance.now() - start;
  if (articles <= WARM_UP) return;
  times.ours.push(ours);
  times.yoast.push(theirs);
  times.words += countWords(sentencesOf(article).join(" "));
}

async function articleOf(page: string) {
  const bytes = new Uint8Array(readFileSync(page));
  try {
    const { article, copies } = await produce([{ name: page, bytes }], { french });
    return { article, analyses: copies.map((copy) => analyse(copy, french)) };
  } catch {
    // Refused: another language, or no text.
    return undefined;
  }
}

function pagesOf(folders: readonly string[]): string[] {
  const pages = new Map<string, string>();
  for (const folder of folders)
    for (const id of readdirSync(folder).sort()) {
      const page = join(folder, id, "source.html");
      if (!pages.has(id) && existsSync(page)) pages.set(id, page);
    }
  return [...pages.values()];
}
