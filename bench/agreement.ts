import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse, check, produce } from "@titraille/core";
import { countWords } from "@titraille/french";
import { loadFrench } from "@titraille/french/node";
import { type Comparison, compareArticle, sentencesOf } from "./agreement/compare.ts";
import { nameOf, pagesOf } from "./agreement/pages.ts";
import { loadYoast } from "./agreement/yoast.ts";
import { Random } from "./tamper/random.ts";

/*
 * Our rules beside yoastseo’s assessments of the same articles, rule by rule and, for passives, connectors and long sentences,
 * sentence by sentence; and how fast each rulebook is.
 *
 *   npm run bench:agreement -- --peers FOLDER --corpus DIR… [--show RULE] [--sample N --seed S]
 *
 * FOLDER has yoastseo (`npm install --no-save yoastseo@3.6.0` in a scratch folder). --show prints the disagreements on the
 * rules that begin so ("" for all), --sample N of all of them, one of each rule in turn: to be decided by reading.
 */

const { values } = parseArgs({
  options: {
    peers: { type: "string" },
    corpus: { type: "string", multiple: true },
    show: { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const yoast = values.peers === undefined ? undefined : loadYoast(values.peers);
if (!yoast || !values.corpus) {
  console.error("npm run bench:agreement -- --peers FOLDER --corpus DIR…; FOLDER has node_modules/yoastseo");
  process.exit(2);
}

/** Articles that warm both up before times count. */
const WARM_UP = 5;

const french = loadFrench();
const times = { ours: 0, yoast: 0, words: 0 };
const comparisons: Comparison[] = [];
let articles = 0;

for (const page of pagesOf(values.corpus)) {
  const made = await articleOf(page);
  if (!made) continue;
  articles++;
  const { article, analyses } = made;
  const start = performance.now();
  const result = yoast(article);
  const between = performance.now();
  check({ article }, { french, profile: "strict", analyses });
  if (articles > WARM_UP) {
    times.yoast += between - start;
    times.ours += performance.now() - between;
    times.words += countWords(sentencesOf(article).join(" "));
  }
  // Both are held to the same: yoastseo counts sentences of more than twenty words as long.
  const { findings } = check(
    { article },
    { french, profile: "blog", rules: { "sentence-length": { options: { maxWords: 20 } } } },
  );
  comparisons.push(...compareArticle(nameOf(page), article, result, findings, french));
}

const byRule = Map.groupBy(comparisons, ({ rule }) => rule);
console.log(`${articles} articles\n`);
console.log(`${"rule".padEnd(28)} both find  neither  only ours  only yoastseo  agreement`);
for (const [rule, list] of [...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const count = (ours: boolean, theirs: boolean): number =>
    list.filter((each) => each.ours === ours && each.theirs === theirs).length;
  const agreement = (100 * (count(true, true) + count(false, false))) / list.length;
  console.log(
    `${rule.padEnd(28)} ${`${count(true, true)}`.padStart(9)} ${`${count(false, false)}`.padStart(8)} ${`${count(true, false)}`.padStart(10)} ${`${count(false, true)}`.padStart(14)} ${agreement.toFixed(1).padStart(9)} %`,
  );
}
console.log(
  `\nrulebook, analysis shared, warm: ${times.ours.toFixed(0)} ms for ${times.words} words; yoastseo ${times.yoast.toFixed(0)} ms; ratio ${(times.yoast / times.ours).toFixed(1)}`,
);
const parted = comparisons.filter(({ ours, theirs }) => ours !== theirs);
const show = values.show;
if (show !== undefined) print(parted.filter(({ rule }) => rule.startsWith(show)));
if (values.sample !== undefined) print(sampleOf(parted, Number(values.sample), new Random(Number(values.seed))));

function print(list: readonly Comparison[]): void {
  for (const [index, { rule, page, ours, detail }] of list.entries())
    console.log(`\n${index + 1}. ${rule} [${page}] only ${ours ? "ours" : "yoastseo"}\n    ${detail}`);
}

/** One of each rule in turn, so that rules that are about articles are not drowned by those about sentences. */
function sampleOf(list: readonly Comparison[], size: number, random: Random): Comparison[] {
  const left = [...Map.groupBy(list, ({ rule }) => rule).values()].map((each) => random.some(each, each.length));
  const drawn: Comparison[] = [];
  while (drawn.length < size && left.some((each) => each.length > 0))
    for (const each of left) {
      const next = drawn.length < size ? each.shift() : undefined;
      if (next) drawn.push(next);
    }
  return drawn.toSorted((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
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
