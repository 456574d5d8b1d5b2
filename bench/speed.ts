import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Article, type Production, produce, render } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";

/*
 * How fast the whole job is: warm, beside yoastseo's French analysis of the same article in the same run (GPL: a peer to
 * measure against, never part of the product; `npm install --no-save yoastseo@3.6.0` puts it there); from the start of the
 * built command to its end (after `npm run build`); and how time and memory grow up to 1 MB of text.
 *
 *   npm run bench:speed -- [--quick] [FILE]
 *
 * Figures are milliseconds of wall time, least, median and most: on a busy machine the least tells most. `--quick` leaves out growth.
 */

const quick = process.argv.includes("--quick");
const root = fileURLToPath(new URL("..", import.meta.url));
const file = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? join(root, "examples/depeche.txt");
const french = loadFrench();
const bytes = new Uint8Array(readFileSync(file));

function run(input: Uint8Array): Promise<Production> {
  return produce([{ name: "article", bytes: input }], { french });
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  return { least: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]!, most: sorted.at(-1)! };
}

function line(name: string, { least, median, most }: Spread): void {
  console.log(`${name.padEnd(44)}${[least, median, most].map((time) => time.toFixed(0).padStart(9)).join("")}`);
}

const { article, report } = await run(bytes);
console.log(`${file.split("/").at(-1)}, ${report.figures.words} words, Node ${process.version}\n`);
console.log(`${"".padEnd(44)}${["least", "median", "most"].map((head) => head.padStart(9)).join("")}`);
await beside(article);
fromStart();
if (!quick) await growth();

/** Ours and the peer's in turns, so that what else the machine does falls on both; the first rounds warm both up. */
async function beside(article: Article): Promise<void> {
  const peer = yoast(article);
  const warmUp = 12;
  const ours: number[] = [];
  const theirs: number[] = [];
  const theirsRelated: number[] = [];
  for (let round = 0; round < warmUp + 20; round++) {
    const [own, plain, related] = [
      await timeOf(() => run(bytes)),
      peer ? await timeOf(() => peer(0)) : 0,
      peer ? await timeOf(() => peer(2)) : 0,
    ];
    if (round < warmUp) continue;
    ours.push(own);
    theirs.push(plain);
    theirsRelated.push(related);
  }
  const own = spreadOf(ours);
  line("titraille, whole job, warm", own);
  if (!peer) {
    console.log("yoastseo is not installed: npm install --no-save yoastseo@3.6.0");
    return;
  }
  const other = spreadOf(theirs);
  line("yoastseo, French analysis, warm", other);
  line("yoastseo, with two related keyphrases, warm", spreadOf(theirsRelated));
  console.log(
    `ratio without related keyphrases: of the medians ${(other.median / own.median).toFixed(1)}, of the least ${(other.least / own.least).toFixed(1)}`,
  );
}

/**
 * yoastseo as its own worker runs it: all SEO and readability assessments with its French researcher, its cache cleared
 * before each round, and as many related keyphrases as asked. Its morphology data are not in the npm package, so its stems
 * are cheaper than those of the plugin that is sold.
 */
function yoast(article: Article): ((related: number) => Promise<unknown>) | undefined {
  const require = createRequire(import.meta.url);
  try {
    require.resolve("yoastseo");
  } catch {
    return undefined;
  }
  const { AnalysisWebWorker, Paper } = require("yoastseo");
  const Researcher = require("yoastseo/build/languageProcessing/languages/fr/Researcher").default;
  const worker = new AnalysisWebWorker({ postMessage() {} }, new Researcher());
  worker.register();
  worker.initialize(0, { locale: "fr_FR", contentAnalysisActive: true, keywordAnalysisActive: true });
  const html = render(article, "fragment");
  return (related) => {
    worker.clearCache(0);
    const paper = new Paper(html, {
      keyword: article.keyphrase?.text,
      title: article.seoTitle.text,
      description: article.description.text,
      slug: article.slug,
      locale: "fr_FR",
      titleWidth: 400,
    });
    const relatedKeywords = Object.fromEntries(
      article.tags.slice(0, related).map((keyword, index) => [`related${index}`, { keyword, synonyms: "" }]),
    );
    return worker.analyze(0, { paper, relatedKeywords });
  };
}

/** The built command in a process of its own, and the French package from its import to its first parse. */
function fromStart(): void {
  const bin = join(root, "packages/titraille/dist/bin.js");
  if (!existsSync(bin)) {
    console.log("the command is not built: npm run build");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "titraille-speed-"));
  const environment = { ...process.env, NODE_COMPILE_CACHE: join(folder, "cache") };
  const command = (...args: string[]): number => {
    const start = performance.now();
    const { error } = spawnSync(process.execPath, [bin, ...args], { env: environment, stdio: "ignore" });
    if (error) throw error;
    return performance.now() - start;
  };
  const firstParse = `const start = performance.now();
    const { loadFrench } = await import(${JSON.stringify(join(root, "packages/french/dist/node.js"))});
    loadFrench().parse("Le conseil municipal a voté lundi la gratuité des bus.");
    console.log(performance.now() - start);`;
  const rounds = Array.from({ length: 11 });
  try {
    line("the command, start to end, first run", spreadOf([command(file, "-o", folder, "--quiet")]));
    line("the command, start to end", spreadOf(rounds.map(() => command(file, "-o", folder, "--quiet"))));
    line("the command, --version", spreadOf(rounds.map(() => command("--version"))));
    line("an empty process of Node", spreadOf(rounds.map(() => timeOfNode("0"))));
    line("@titraille/french, import to first parse", spreadOf(rounds.map(() => Number(outputOfNode(firstParse)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeOfNode(code: string): number {
  const start = performance.now();
  outputOfNode(code);
  return performance.now() - start;
}

function outputOfNode(code: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
}

/** One text over and over, each time with other sentences, up to 1 MB. */
async function growth(): Promise<void> {
  console.log("\n characters     words        ms   ms/1000 words   MB in memory");
  const text = new TextDecoder().decode(bytes).replace(/^[\s\S]*?(?=\p{Lu}{4,} \()/u, "");
  for (const size of [10_000, 50_000, 100_000, 250_000, 500_000, 1_000_000]) {
    const parts: string[] = [];
    for (let length = 0, number = 1; length < size; length += text.length, number++)
      parts.push(text.replace(/\.(?=[A-ZÀ-Ý«»])/gu, `, partie ${number}.`));
    const input = new TextEncoder().encode(parts.join("\n\n"));
    let words = 0;
    const time = await timeOf(async () => {
      words = (await run(input)).report.figures.words;
    });
    const memory = process.memoryUsage().rss / 1e6;
    const cells = [size, words, time.toFixed(0), ((1000 * time) / words).toFixed(1), memory.toFixed(0)];
    console.log(cells.map((cell, index) => String(cell).padStart([11, 10, 10, 16, 15][index]!)).join(""));
  }
}
