import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { loadFrench } from "@titraille/french/node";
import { headlineFeatures } from "../packages/core/src/edit/headline-features.ts";
import { judgeHeadline } from "../packages/core/src/edit/headline-judge.ts";
import { subheadingFeatures } from "../packages/core/src/edit/subheading-features.ts";
import { judgeSubheading } from "../packages/core/src/edit/subheading-judge.ts";
import { titledArticles, titledSections } from "./readings/candidates.ts";

/*
 * npm run bench:readings -- --texts DIR [--headlines] --sheet FILE [--each N]
 *   Writes a sheet for a reader: sections of the articles in DIR (with --headlines the articles), each with the candidates
 *   that the judge likes best and has not been told of. The reader marks each from 0 (wrong) to 3 (good) in a table:
 *   identifier, tab, mark.
 * npm run bench:readings -- --texts DIR [--headlines] --marks FILE [--marks FILE …]
 *   Adds marks to the readings that the judge is fitted to (packages/core/scripts/subheading-readings.csv.gz or
 *   headline-readings.csv.gz): numbers, no text. Lines of a marks file: file#section or file, tab, candidate, tab, mark.
 */

const { values } = parseArgs({
  options: {
    texts: { type: "string" },
    headlines: { type: "boolean", default: false },
    sheet: { type: "string" },
    each: { type: "string", default: "4" },
    marks: { type: "string", multiple: true },
  },
});
const { texts: folder } = values;
if (!folder || (!values.sheet && !values.marks)) {
  console.error("npm run bench:readings -- --texts DIR [--headlines] --sheet FILE | --marks FILE");
  process.exit(2);
}
/** What a mark says of how fit to print a title is. */
const WORTH = [0, 0, 0.8, 1];
/** Words of an article that a reader needs to judge its headline. */
const TOP = 230;

const { name, titledOf, featuresOf, judge, words } = values.headlines
  ? { name: "headline", titledOf: titledArticles, featuresOf: headlineFeatures, judge: judgeHeadline, words: TOP }
  : {
      name: "subheading",
      titledOf: titledSections,
      featuresOf: subheadingFeatures,
      judge: judgeSubheading,
      words: Number.POSITIVE_INFINITY,
    };
const texts = await titledOf(folder, loadFrench());
const marks = new Map<string, number[]>();
for (const file of values.marks ?? [])
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [id, text, mark] = line.split("\t");
    if (mark === undefined) continue;
    const key = `${id}\t${text}`;
    marks.set(key, [...(marks.get(key) ?? []), Number(mark)]);
  }

if (values.sheet) writeSheet(values.sheet);
else writeReadings();

function writeSheet(file: string): void {
  const sheet = texts.map(({ id, part, desk, candidates }) => {
    const best = candidates
      .map((candidate) => ({ text: candidate.text, value: judge(candidate, part, desk) }))
      .sort((one, other) => other.value - one.value)
      .filter(({ text }) => !marks.has(`${id}\t${text}`))
      .slice(0, Number(values.each));
    const text = part.statements.map((statement) => statement.text).join(" ");
    const shown = text.split(" ").slice(0, words).join(" ");
    return best.length === 0
      ? ""
      : `### ${id}\n${shown}\n\n${best.map((each) => `${id}\t${each.text}\t`).join("\n")}\n`;
  });
  writeFileSync(file, sheet.join("\n"));
}

/** Adds to the readings that are there. A reading older than a feature has no value for it. */
function writeReadings(): void {
  const file = new URL(`../packages/core/scripts/${name}-readings.csv.gz`, import.meta.url);
  const [head = "", ...older] = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  const known = head.split(",").slice(2);
  const from = 1 + Math.max(-1, ...older.map((line) => Number(line.split(",", 1)[0])));
  let names: string[] = [];
  const rows = texts.flatMap(({ id, article, part, desk, candidates }) =>
    candidates.flatMap((candidate) => {
      const given = marks.get(`${id}\t${candidate.text}`);
      if (!given) return [];
      const features = featuresOf(candidate, part, desk);
      names = Object.keys(features);
      const printed = given.reduce((sum, mark) => sum + (WORTH[mark] ?? 0), 0) / given.length;
      return [from + article, round(printed), ...Object.values(features).map(round)].join(",");
    }),
  );
  const places = names.map((name) => known.indexOf(name));
  const kept = older.map((line) => {
    const [article, printed, ...values] = line.split(",");
    return [article, printed, ...places.map((at) => values[at] ?? "")].join(",");
  });
  writeFileSync(
    file,
    gzipSync(`${["article", "printed", ...names].join(",")}\n${[...kept, ...rows].join("\n")}\n`, { level: 9 }),
  );
  console.log(`${rows.length} readings of ${marks.size} marked candidates, beside ${older.length} older ones`);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
