import { errors } from "@titraille/core";

/*
 * What we use of node-llama-cpp, which is an optional peer: nobody who does not run models in the process needs its 85 MB.
 */

export interface Llama {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>;
  createGrammarForJsonSchema(schema: unknown): Promise<unknown>;
  dispose(): Promise<void>;
}

export interface LlamaModel {
  readonly trainContextSize: number;
  createContext(options: { readonly threads: number; readonly contextSize: number }): Promise<LlamaContext>;
}

export interface LlamaContext {
  getSequence(): LlamaSequence;
}

export interface LlamaSequence {
  readonly tokenMeter: {
    getState(): { readonly usedInputTokens: number; readonly usedOutputTokens: number };
  };
}

export interface PromptOptions {
  readonly signal?: AbortSignal;
  readonly maxTokens?: number;
  readonly temperature: number;
  readonly grammar?: unknown;
}

export interface LlamaModule {
  getLlama(options: {
    /** "never": a prebuilt binary of the package, nothing is compiled or downloaded. */
    readonly build: "never";
    readonly gpu: false;
    readonly logLevel: "error";
    readonly maxThreads: number;
  }): Promise<Llama>;
  readonly LlamaChatSession: new (options: {
    readonly contextSequence: LlamaSequence;
    readonly systemPrompt?: string;
  }) => {
    promptWithMeta(
      prompt: string,
      options: PromptOptions,
    ): Promise<{ readonly responseText: string; readonly stopReason: string }>;
    dispose(options: { readonly disposeSequence: boolean }): void;
  };
}

/** Not a literal: the compiler does not look for what may not be installed. */
const PACKAGE: string = "node-llama-cpp";

/** @throws TitrailleError LOCAL_MODELS_NOT_INSTALLED. */
export async function loadLlama(): Promise<LlamaModule> {
  try {
    return (await import(PACKAGE)) as LlamaModule;
  } catch (error) {
    throw errors.localModelsNotInstalled(error);
  }
}
