import { parseArgs } from "node:util";
import { KINDS, UNDAMAGED } from "./damage/kinds.ts";
import type { CaseResult } from "./damage/measure.ts";
import { cleaned, meanOf, measureKind } from "./damage/measure.ts";
import { corpusPassages, ownPassages } from "./damage/passages.ts";

/*
 * npm run bench:damage -- [--seed N] [--per-kind N] [--kind NAME …] [--own] [--misses N] [--clean]
 * Clean French text, damaged in one way at a time: what cleaning gives back against the clean text, beside the damaged text
 * as it stands. The texts are our own, and the expected texts of the corpus folders that are there (set by the rules of
 * @titraille/french first), cut in passages. "Undamaged" is the clean text itself: every change to it is a false repair;
 * --clean lists them. --misses prints what is wrong in the first N cases of each kind.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    "per-kind": { type: "string", default: "40" },
    kind: { type: "string", multiple: true },
    own: { type: "boolean", default: false },
    misses: { type: "string", default: "0" },
    clean: { type: "boolean", default: false },
  },
});
/** What the whole must reach: characters, as the mean over all cases of all kinds. */
const BAR = 0.97;

const root = new URL("..", import.meta.url).pathname;
const corpus = values.own ? [] : corpusPassages([`${root}../shared/corpus/open`, `${root}.corpus`]);
const passages = [...ownPassages(), ...corpus];
const drawn = { seed: Number(values.seed), perKind: Number(values["per-kind"]) };

console.log(`${passages.length} passages, ${corpus.length} of them from the corpus, seed ${values.seed}\n`);
console.log(`${" ".repeat(50)}cleaned                     as it stands`);
console.log(`${"kind".padEnd(40)}  cases   exact  characters  words    exact  characters  words`);
const undamaged = await measureKind(UNDAMAGED, passages, { ...drawn, perKind: passages.length });
print(UNDAMAGED.name, undamaged.cases);
console.log();
const all: CaseResult[] = [];
const kinds = KINDS.filter(({ name }) => values.kind?.some((wanted) => name.includes(wanted)) ?? true);
for (const kind of kinds) {
  const { cases } = await measureKind(kind, passages, drawn);
  print(kind.name, cases);
  const wrong = cases.filter(({ ours }) => !ours.exact).slice(0, Number(values.misses));
  for (const { passage, cleaned: given, case: each } of wrong) printDifference(passage.name, given, each.expected);
  all.push(...cases);
}
console.log();
print("all kinds", all);
const overall = meanOf(all, ({ ours }) => ours.characters);
console.log(`\ncharacters ${overall.toFixed(4)}: ${overall > BAR ? "over" : "under"} the bar of ${BAR}`);

if (values.clean)
  for (const { passage, case: each } of undamaged.cases.filter(({ ours }) => !ours.exact)) {
    console.log(`\nfalse repair in ${passage.name}`);
    for (const change of (await cleaned(each.damaged)).changes) console.log(`  ${change}`);
  }

function print(name: string, cases: readonly CaseResult[]): void {
  const figures = (["ours", "untouched"] as const).map((which) =>
    [
      `${(100 * meanOf(cases, (each) => each[which].exact)).toFixed(1)} %`.padStart(8),
      meanOf(cases, (each) => each[which].characters)
        .toFixed(4)
        .padStart(10),
      meanOf(cases, (each) => each[which].words)
        .toFixed(4)
        .padStart(8),
    ].join(" "),
  );
  console.log(`${name.padEnd(40)}  ${String(cases.length).padStart(5)}${figures.join("  ")}`);
}

/** The first place where two texts part, with what stands around it. */
function printDifference(name: string, given: string, expected: string): void {
  let start = 0;
  while (start < given.length && given[start] === expected[start]) start++;
  let end = 0;
  while (end < Math.min(given.length, expected.length) - start && given.at(-1 - end) === expected.at(-1 - end)) end++;
  const shown = (text: string) =>
    JSON.stringify(text.slice(Math.max(0, start - 40), text.length - end + 30).slice(0, 400))
      .replace(/\u00a0/g, "~")
      .replace(/\u202f/g, "_");
  console.log(`  ${name}\n    given    ${shown(given)}\n    expected ${shown(expected)}`);
}
