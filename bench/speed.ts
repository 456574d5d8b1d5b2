import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Production, produce, render } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";

/*
 * How fast the whole job is: warm, beside yoastseo's French analysis of the same article in the same run (GPL: a peer to
 * measure against, never part of the product; `npm install --no-save yoastseo@3.6.0` puts it there), and how time and memory
 * grow up to 1 MB of text.
 *
 *   npm run bench:speed -- [FILE]
 */

const file = process.argv[2] ?? new URL("../examples/depeche.txt", import.meta.url).pathname;
const french = loadFrench();
const bytes = new Uint8Array(readFileSync(file));

function run(input: Uint8Array): Promise<Production> {
  return produce([{ name: "article", bytes: input }], { french });
}

/** Median milliseconds of the last rounds; the first ones warm the machine up. */
async function median(rounds: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.slice(Math.floor(rounds / 2)).sort((a, b) => a - b)[Math.floor(rounds / 4)]!;
}

const { article, report } = await run(bytes);
const ours = await median(30, () => run(bytes));
console.log(`${report.figures.words} words`);
console.log(`titraille, whole job, warm: ${ours.toFixed(0)} ms`);

const peer = await yoast(render(article, "fragment"));
if (peer === undefined) console.log("yoastseo is not installed: npm install --no-save yoastseo@3.6.0");
else console.log(`yoastseo, French analysis alone, warm: ${peer.toFixed(0)} ms; ratio ${(peer / ours).toFixed(1)}`);

console.log("\n      size     words        ms   ms/1000 words   heap MB");
const text = new TextDecoder().decode(bytes).replace(/^[\s\S]*?(?=\p{Lu}{4,} \()/u, "");
for (const size of [10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000]) {
  const parts: string[] = [];
  for (let length = 0, number = 1; length < size; length += text.length, number++)
    parts.push(text.replace(/\.(?=[A-ZÀ-Ý«»])/gu, `, partie ${number}.`));
  const start = performance.now();
  const { report: grown } = await run(new TextEncoder().encode(parts.join("\n\n")));
  const time = performance.now() - start;
  const { words } = grown.figures;
  console.log(
    [
      size,
      words,
      time.toFixed(0),
      ((1000 * time) / words).toFixed(1),
      (process.memoryUsage().heapUsed / 1e6).toFixed(0),
    ]
      .map((cell) => String(cell).padStart(10))
      .join(""),
  );
}

async function yoast(html: string): Promise<number | undefined> {
  const require = createRequire(import.meta.url);
  let library: Record<string, never>;
  try {
    library = require("yoastseo");
  } catch {
    return undefined;
  }
  // biome-ignore lint/suspicious/noExplicitAny: the peer ships no types.
  const { Paper, assessors } = library as any;
  const Researcher = require("yoastseo/build/languageProcessing/languages/fr/Researcher").default;
  const build = require("yoastseo/build/parse/build/build").default;
  const LanguageProcessor = require("yoastseo/build/parse/language/LanguageProcessor").default;
  return median(12, () => {
    const paper = new Paper(html, {
      keyword: article.keyphrase?.text,
      title: article.seoTitle.text,
      description: article.description.text,
      slug: article.slug,
      locale: "fr_FR",
      titleWidth: 400,
    });
    const researcher = new Researcher(paper);
    paper.setTree(build(paper, new LanguageProcessor(researcher), []));
    for (const Assessor of [assessors.SEOAssessor, assessors.ContentAssessor]) new Assessor(researcher).assess(paper);
  });
}
