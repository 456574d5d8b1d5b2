import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { type EngineModule, loadEngine } from "./module.ts";
import type { PackageFiles } from "./package-files.ts";
import type { PairFiles } from "./pair-folder.ts";

/*
 * The thread that translates: the engine computes without a pause, and is ended with its thread. Whoever asks waits for the
 * answer before the next question.
 */

export interface Question {
  /** One model, or two with English between them. */
  readonly way: readonly PairFiles[];
  readonly sentences: readonly string[];
}

export type Answer =
  | { readonly sentences: readonly string[] }
  /** After a failure the engine can no longer be used. */
  | { readonly failed: "engine" | "models"; readonly why: string };

/**
 * How models are run: as in the package's own worker, but that a sentence is one already. "check-bytearray" stays off, as it
 * is there: a shortlist's digest, made on 64 bits, comes out otherwise on the 32 of WebAssembly, and is refused.
 */
const SETTINGS = `beam-size: 1
normalize: 1.0
word-penalty: 0
alignment: soft
max-length-break: 128
max-length-factor: 2.0
mini-batch-words: 1024
workspace: 128
skip-cost: true
cpu-threads: 0
quiet: true
quiet-translation: true
gemm-precision: int8shiftAlphaAll
ssplit-mode: sentence
`;

type Model = InstanceType<EngineModule["TranslationModel"]>;

const lines: string[] = [];
const models = new Map<string, Model>();
let engine:
  | { readonly module: EngineModule; readonly service: InstanceType<EngineModule["BlockingService"]> }
  | undefined;

parentPort!.on("message", async (question: Question) => {
  let failed: "engine" | "models" = "engine";
  let answer: Answer;
  try {
    if (!engine) {
      const module = await loadEngine(workerData as PackageFiles, (line) => lines.push(line));
      engine = { module, service: new module.BlockingService({ cacheSize: 0 }) };
    }
    failed = "models";
    answer = { sentences: await translate(question, engine) };
  } catch (error) {
    // Why it gave up is among what it printed.
    answer = { failed, why: [...lines, String(error)].join("\n") };
  }
  parentPort!.postMessage(answer);
});

async function translate(
  { way, sentences }: Question,
  { module, service }: NonNullable<typeof engine>,
): Promise<string[]> {
  const [first, second] = [await modelOf(way[0]!, module), way[1] && (await modelOf(way[1], module))];
  const texts = new module.VectorString();
  const options = new module.VectorResponseOptions();
  for (const sentence of sentences) {
    texts.push_back(sentence);
    options.push_back({ qualityScores: false, alignment: false, html: false });
  }
  const responses = second
    ? service.translateViaPivoting(first, second, texts, options)
    : service.translate(first, texts, options);
  const translations = sentences.map((_, index) => {
    const response = responses.get(index);
    const text = response.getTranslatedText();
    response.delete();
    return text;
  });
  for (const held of [texts, options, responses]) held.delete();
  return translations;
}

async function modelOf({ model, shortlist, vocabs }: PairFiles, module: EngineModule): Promise<Model> {
  const known = models.get(model);
  if (known) return known;
  const memory = async (path: string, alignment: number) => {
    const bytes = await readFile(path);
    const held = new module.AlignedMemory(bytes.length, alignment);
    held.getByteArrayView().set(bytes);
    return held;
  };
  const list = new module.AlignedMemoryList();
  for (const vocab of vocabs) list.push_back(await memory(vocab, 64));
  const loaded = new module.TranslationModel(
    SETTINGS,
    await memory(model, 256),
    await memory(shortlist, 64),
    list,
    null,
  );
  models.set(model, loaded);
  return loaded;
}
