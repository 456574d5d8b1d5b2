import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { createClient, type Question } from "../client.ts";
import type { OpenModel } from "../provider.ts";
import { tinyModel } from "./gguf.fixture.ts";
import type { LlamaModule } from "./llama.ts";
import { type LocalModel, openLocalModel } from "./local-model.ts";

/** Where `npm run test:local` installs node-llama-cpp, apart from the project's own dependencies. */
const INSTALLED = new URL("../../../../bench/model/package.json", import.meta.url);

const llama = await findLlama();
const skip = llama === undefined && "node-llama-cpp is not installed: npm run test:local installs it";

async function findLlama(): Promise<LlamaModule | undefined> {
  try {
    const path = createRequire(INSTALLED).resolve("node-llama-cpp");
    return (await import(pathToFileURL(path).href)) as LlamaModule;
  } catch (error) {
    // npm run test:local and nothing else sets it: then the tests must run.
    if (process.env.TITRAILLE_LOCAL_MODELS) throw error;
    return undefined;
  }
}

const folder = mkdtempSync(join(tmpdir(), "titraille-model-"));
let opened: LocalModel | undefined;
after(async () => {
  await opened?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

async function tiny(): Promise<LocalModel> {
  if (!opened) {
    const path = join(folder, "nonsense.gguf");
    writeFileSync(path, tinyModel());
    opened = await openLocalModel(path, { threads: 2, llama: llama! });
  }
  return opened;
}

const SCHEMA: NonNullable<Question["schema"]> = {
  type: "object",
  properties: { answer: { type: "string", enum: ["oui", "non"] }, sure: { type: "boolean" } },
  required: ["answer", "sure"],
  additionalProperties: false,
};

test("a model is loaded and held to a grammar: nonsense comes as the schema says, twice the same", {
  skip,
}, async () => {
  const { languageModel } = await tiny();
  const model: OpenModel = { provider: "local", name: "nonsense", languageModel, structuredOutputs: true, secrets: [] };
  const client = createClient({ model });
  const question = { system: "Réponds.", prompt: "Oui ou non ?", schema: SCHEMA, expectedTokens: 40, about: "" };
  const first = await client.ask(question);
  const read = JSON.parse(first.text) as { answer: string; sure: boolean };
  assert.match(read.answer, /^(?:oui|non)$/);
  assert.equal(typeof read.sure, "boolean");
  assert.ok(first.usage.outputTokens > 0);
  assert.equal((await client.ask(question)).text, first.text);
});

test("a model that does not come to an end is cut off where it must, or cancelled", { skip }, async () => {
  const { languageModel } = await tiny();
  const prompt = [{ role: "user" as const, content: [{ type: "text" as const, text: "Parle." }] }];
  const cut = await languageModel.doGenerate({ prompt, maxOutputTokens: 12 });
  assert.equal(cut.finishReason.unified, "length");
  const stop = new AbortController();
  const endless = languageModel.doGenerate({ prompt, abortSignal: stop.signal });
  setTimeout(() => stop.abort(new Error("enough")), 100);
  await assert.rejects(Promise.resolve(endless), /enough/);
  // It can be asked again afterwards.
  await languageModel.doGenerate({ prompt, maxOutputTokens: 5 });
});

test("a file that is no model is refused", { skip }, async () => {
  const path = join(folder, "text.gguf");
  writeFileSync(path, "not a model");
  await assert.rejects(openLocalModel(path, { threads: 2, llama: llama! }));
});
