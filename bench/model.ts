import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { loadFrench } from "@titraille/french/node";
import type { LlamaModule, LlamaSequence } from "../packages/llm/src/local/llama.ts";
import { type Complete, completingEngine, type Proposal } from "./model/completing-engine.ts";
import { type Measured, measure } from "./model/measure.ts";
import { gemma } from "./model/weights.ts";

/*
 * npm run test:model -- [--corpus DIR] [--articles N] [--weights FILE] [--read]
 * A real and very weak model in the loop, in this process: it says every sentence of the articles otherwise, and whatever it
 * says, no false fact may be printed. Exits with 1 when one is. --read prints the sentences that were let pass, beside those
 * they rest on, for a person to read.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: join(root, ".corpus") },
    articles: { type: "string", default: "10" },
    weights: { type: "string" },
    read: { type: "boolean", default: false },
  },
});

/** What this uses of node-llama-cpp beside what the product does. */
interface CompletionModule extends LlamaModule {
  readonly LlamaCompletion: new (options: {
    readonly contextSequence: LlamaSequence;
  }) => {
    generateCompletion(
      text: string,
      options: {
        readonly maxTokens: number;
        readonly temperature: number;
        readonly seed: number;
        readonly customStopTriggers: readonly string[];
      },
    ): Promise<string>;
  };
}

/** Tokens of a sentence. */
const MOST_TOKENS = 90;

/** Words of an article: what a slow machine gets through. */
const WORDS = { least: 120, most: 335 };

const corpus = resolve(values.corpus);
if (!existsSync(corpus)) throw new Error(`${corpus} is absent: --corpus names a folder of restored articles`);
const files = readdirSync(corpus)
  .sort()
  .flatMap((name) => {
    const meta = JSON.parse(readFileSync(join(corpus, name, "meta.json"), "utf8")) as {
      language: string;
      words: number;
    };
    const source = readdirSync(join(corpus, name)).find((each) => each.startsWith("source."));
    const fits = meta.language === "fr" && meta.words >= WORDS.least && meta.words <= WORDS.most;
    return fits && source ? [join(name, source)] : [];
  })
  .slice(0, Number(values.articles));

const weights = values.weights ?? (await gemma(join(root, ".cache/gemma")));
const path = createRequire(new URL("model/package.json", import.meta.url)).resolve("node-llama-cpp");
const { getLlama, LlamaCompletion } = (await import(pathToFileURL(path).href)) as CompletionModule;
const llama = await getLlama({ build: "never", gpu: false, logLevel: "error", maxThreads: availableParallelism() });
const loaded = await llama.loadModel({ modelPath: weights });
const context = await loaded.createContext({ threads: availableParallelism(), contextSize: 2048 });
const sequence = context.getSequence();
const completion = new LlamaCompletion({ contextSequence: sequence });
const complete: Complete = (text, seed) =>
  completion.generateCompletion(text, { maxTokens: MOST_TOKENS, temperature: 0.6, seed, customStopTriggers: ["\n"] });

const french = loadFrench();
const results: Measured[] = [];
console.log("article | sections: rewritten, repaired, partly, kept | sentences proposed, refused | false | s");
for (const file of files) {
  const proposals: Proposal[] = [];
  const bytes = new Uint8Array(readFileSync(join(corpus, file)));
  const engine = completingEngine(complete, (proposal) => proposals.push(proposal));
  const result = await measure({ name: file, bytes }, engine, french);
  results.push(result);
  const { rewritten, repaired, partly, kept, proposed, refused, falsified, seconds } = result;
  console.log(
    `${file} | ${rewritten}, ${repaired}, ${partly}, ${kept} | ${proposed}, ${refused} | ${falsified.length} | ${Math.round(seconds)}`,
  );
  for (const each of [...falsified, ...result.foreign]) console.log(`  ! ${each}`);
  if (!values.read) continue;
  for (const { text, given } of proposals.filter((each) => !result.refusedTexts.has(each.text)))
    console.log(`  = ${given}\n  > ${text}`);
  for (const sentence of result.printed) console.log(`  printed: ${sentence}`);
}

const total = (of: (result: Measured) => number): number => results.reduce((sum, result) => sum + of(result), 0);
const proposed = total((each) => each.proposed);
const accepted = proposed - total((each) => each.refused);
const percent = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole ? Math.round((100 * part) / whole) : 0} %)`;
const reasons = new Map<string, number>();
for (const [reason, count] of results.flatMap((each) => [...each.reasons]))
  reasons.set(reason, (reasons.get(reason) ?? 0) + count);
const falsified = total((each) => each.falsified.length);
const sections = total((each) => each.sections);
const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter.getState();
console.log(`
articles              ${results.length}
sentences let pass    ${percent(accepted, proposed)}, all tries together
refused for           ${[...reasons]
  .sort((a, b) => b[1] - a[1])
  .map(([reason, count]) => `${reason} ${count}`)
  .join(", ")}
sections rewritten    ${percent(
  total((each) => each.rewritten),
  sections,
)}
         repaired     ${percent(
           total((each) => each.repaired),
           sections,
         )}
         in part      ${percent(
           total((each) => each.partly),
           sections,
         )}
         fallen back  ${percent(
           total((each) => each.kept),
           sections,
         )}
sentences printed     ${total((each) => each.printed.length)}
false facts printed   ${falsified}
digits and names printed that stand nowhere in the source  ${total((each) => each.foreign.length)}
tokens read, written  ${usedInputTokens}, ${usedOutputTokens}
seconds               ${Math.round(total((each) => each.seconds))}`);
await llama.dispose();
process.exitCode = falsified > 0 || proposed === 0 ? 1 : 0;
