import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measurePage, type PageResult } from "./corpus/measure-page.ts";

/*
 * npm run bench:corpus -- --corpus DIR [--corpus DIR …]
 * Every French page (DIR/<id>/source.html with expected.txt), ours beside Readability alone. A page that stands in several
 * folders is measured once. A page that is refused counts as one
 * without text.
 */

const { values } = parseArgs({ options: { corpus: { type: "string", multiple: true } } });
const pages = new Map<string, string>();
for (const folder of values.corpus ?? [])
  for (const id of readdirSync(folder).sort()) {
    const page = join(folder, id);
    if (!pages.has(id) && isFrenchPage(page)) pages.set(id, page);
  }
if (pages.size === 0) {
  console.error("No French page with source.html and expected.txt: npm run bench:corpus -- --corpus DIR");
  process.exit(2);
}

const results: PageResult[] = [];
console.log(`${"page".padEnd(44)}  P     R     F1    Readability  subheadings  lead`);
for (const [id, page] of pages) {
  const result = await measurePage(
    new Uint8Array(readFileSync(join(page, "source.html"))),
    readFileSync(join(page, "expected.txt"), "utf8"),
  );
  results.push(result);
  const figures = [result.ours.precision, result.ours.recall, result.ours.f1].map((figure) => figure.toFixed(3));
  console.log(
    `${id.padEnd(44)}${figures.join(" ")}  ${result.readability.f1.toFixed(3)}        ${`${result.subheadingsKept}/${result.subheadings}`.padEnd(12)} ${result.leadKept ? "kept" : "LOST"}`,
  );
}

const mean = (figure: (result: PageResult) => number): string =>
  (results.reduce((sum, result) => sum + figure(result), 0) / results.length).toFixed(4);
const total = (figure: (result: PageResult) => number): number =>
  results.reduce((sum, result) => sum + figure(result), 0);
console.log(`
${results.length} pages
ours         P ${mean(({ ours }) => ours.precision)}  R ${mean(({ ours }) => ours.recall)}  F1 ${mean(({ ours }) => ours.f1)}
Readability  P ${mean(({ readability }) => readability.precision)}  R ${mean(({ readability }) => readability.recall)}  F1 ${mean(({ readability }) => readability.f1)}
leads kept ${mean(({ leadKept }) => Number(leadKept))}, subheadings kept ${total((result) => result.subheadingsKept)} of ${total((result) => result.subheadings)}`);

function isFrenchPage(folder: string): boolean {
  if (!["source.html", "expected.txt", "meta.json"].every((file) => existsSync(join(folder, file)))) return false;
  const meta = JSON.parse(readFileSync(join(folder, "meta.json"), "utf8")) as { language?: string };
  return meta.language?.startsWith("fr") ?? false;
}
