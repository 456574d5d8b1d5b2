import { availableParallelism } from "node:os";
import type { LanguageModel } from "ai";
import { Slots } from "../slots.ts";
import { type LlamaModule, loadLlama } from "./llama.ts";

type LanguageModelV4 = Extract<Exclude<LanguageModel, string>, { readonly specificationVersion: "v4" }>;
type CallOptions = Parameters<LanguageModelV4["doGenerate"]>[0];
type Generated = Awaited<ReturnType<LanguageModelV4["doGenerate"]>>;

/** Tokens that a conversation may have: a section, its rules and its answer, with room to spare. */
const CONTEXT_TOKENS = 8192;

export interface LocalModelOptions {
  /** Processor threads; those of the machine when absent. */
  readonly threads?: number;
  /** The package, when it is not found beside this one. */
  readonly llama?: LlamaModule;
}

/** A model of this machine, to be closed when it is no longer needed. */
export interface LocalModel extends AsyncDisposable {
  readonly languageModel: LanguageModelV4;
}

/**
 * Loads a GGUF file into this process. It is held to a schema by its grammar, always takes the likeliest word, and answers
 * one question at a time.
 *
 * @throws TitrailleError LOCAL_MODELS_NOT_INSTALLED; what node-llama-cpp throws for a file that is no model.
 */
export async function openLocalModel(path: string, options: LocalModelOptions = {}): Promise<LocalModel> {
  const { threads = availableParallelism() } = options;
  const module = options.llama ?? (await loadLlama());
  const llama = await module.getLlama({ build: "never", gpu: false, logLevel: "error", maxThreads: threads });
  const model = await llama.loadModel({ modelPath: path });
  const contextSize = Math.min(model.trainContextSize, CONTEXT_TOKENS);
  const sequence = (await model.createContext({ threads, contextSize })).getSequence();
  const slots = new Slots(1);

  async function generate({ prompt, responseFormat, maxOutputTokens, abortSignal }: CallOptions): Promise<Generated> {
    const grammar =
      responseFormat?.type === "json" && responseFormat.schema
        ? await llama.createGrammarForJsonSchema(responseFormat.schema)
        : undefined;
    const { system, user } = textsOf(prompt);
    // One conversation after the other on one sequence: what they begin with alike is not read twice.
    const session = new module.LlamaChatSession({
      contextSequence: sequence,
      ...(system === "" ? {} : { systemPrompt: system }),
    });
    const before = sequence.tokenMeter.getState();
    try {
      abortSignal?.throwIfAborted();
      const { responseText, stopReason } = await session.promptWithMeta(user, {
        temperature: 0,
        ...(abortSignal ? { signal: abortSignal } : {}),
        ...(maxOutputTokens === undefined ? {} : { maxTokens: maxOutputTokens }),
        ...(grammar === undefined ? {} : { grammar }),
      });
      const after = sequence.tokenMeter.getState();
      const input = after.usedInputTokens - before.usedInputTokens;
      const output = after.usedOutputTokens - before.usedOutputTokens;
      return {
        content: [{ type: "text", text: responseText }],
        finishReason: { unified: stopReason === "maxTokens" ? "length" : "stop", raw: stopReason },
        usage: {
          inputTokens: { total: input, noCache: input, cacheRead: undefined, cacheWrite: undefined },
          outputTokens: { total: output, text: output, reasoning: undefined },
        },
        warnings: [],
      };
    } finally {
      session.dispose({ disposeSequence: false });
    }
  }

  return {
    languageModel: {
      specificationVersion: "v4",
      provider: "local",
      modelId: path,
      supportedUrls: {},
      doGenerate: (call) => slots.run(() => generate(call)),
      doStream: () => Promise.reject(new Error("local models are not streamed")),
    },
    [Symbol.asyncDispose]: () => llama.dispose(),
  };
}

/** What is said in a conversation of one question. */
function textsOf(prompt: CallOptions["prompt"]): { system: string; user: string } {
  const said = { system: "", user: "" };
  for (const message of prompt) {
    if (message.role === "system") said.system += message.content;
    else if (message.role === "user")
      for (const part of message.content) if (part.type === "text") said.user += part.text;
  }
  return said;
}
