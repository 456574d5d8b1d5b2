import { errors, TitrailleError } from "@titraille/core";
import type { LanguageModel } from "ai";

/** Whose interface is spoken: any server with OpenAI's, that of Anthropic or Mistral; or a model in this process. */
export const PROVIDERS = ["openai-compatible", "anthropic", "mistral", "local"] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** Which model is asked, and where it is. Keys are no setting: they come from the environment. */
export interface ModelSettings {
  readonly provider: ProviderName;
  /** The provider's name of the model; of a local one, that of a pulled model or the path of a GGUF file. */
  readonly model?: string;
  /** Address of the interface ("https://api.openai.com/v1"), without user, password or query. */
  readonly baseUrl?: string;
  /** Whether the server holds the model to a JSON schema; without it the schema stands in the prompt only. */
  readonly structuredOutputs?: boolean;
}

/** The environment variable that holds the key of a provider. */
const KEY_VARIABLES: Readonly<Record<Exclude<ProviderName, "local">, string>> = {
  "openai-compatible": "OPENAI_API_KEY",
  anthropic: "ANTHROPIC_API_KEY",
  mistral: "MISTRAL_API_KEY",
};

/** A model that can be asked. */
export interface OpenModel {
  readonly provider: string;
  /** The provider's name of the model. */
  readonly name: string;
  /** Origin and path, for messages and for telling answers apart; absent for the provider's own address. */
  readonly address?: string;
  readonly languageModel: Exclude<LanguageModel, string>;
  readonly structuredOutputs: boolean;
  /** Where its key is looked for; absent when it needs none. */
  readonly keyVariable?: string;
  /** What must stand in no file and no message. */
  readonly secrets: readonly string[];
}

/**
 * Opens a model. Only the provider that is asked for is loaded; nothing is sent yet. A local model is read into memory.
 *
 * @param environment holds the keys.
 * @throws TitrailleError MODEL_SETTING_MISSING, MODEL_KEY_MISSING, MODEL_ADDRESS_INVALID, NODE_TOO_OLD,
 * LOCAL_MODELS_NOT_INSTALLED, LOCAL_MODEL_UNUSABLE.
 */
export async function openModel(
  { provider, model: name, baseUrl, structuredOutputs }: ModelSettings,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<OpenModel> {
  requireNode();
  if (!name) throw errors.modelSettingMissing("--model");
  if (provider === "local") return openLocal(name, environment);
  const keyVariable = KEY_VARIABLES[provider];
  const key = environment[keyVariable]?.trim() || undefined;
  const address = baseUrl === undefined ? undefined : plainAddress(baseUrl);
  const common = {
    provider,
    name,
    keyVariable,
    secrets: key === undefined ? [] : [key],
    ...(address === undefined ? {} : { address }),
  };
  const settings = { ...(address === undefined ? {} : { baseURL: address }), ...(key ? { apiKey: key } : {}) };
  if (provider === "openai-compatible") {
    if (address === undefined) throw errors.modelSettingMissing("--base-url");
    const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
    const supportsStructuredOutputs = structuredOutputs ?? false;
    const open = createOpenAICompatible({
      name: provider,
      ...settings,
      baseURL: address,
      supportsStructuredOutputs,
      ...(isOpenAi(address) ? { transformRequestBody: renameTokenLimit } : {}),
    });
    return { ...common, languageModel: open(name), structuredOutputs: supportsStructuredOutputs };
  }
  if (key === undefined) throw errors.modelKeyMissing(keyVariable);
  if (provider === "anthropic") {
    const { createAnthropic } = await import("@ai-sdk/anthropic");
    return { ...common, languageModel: createAnthropic(settings)(name), structuredOutputs: structuredOutputs ?? true };
  }
  const { createMistral } = await import("@ai-sdk/mistral");
  return { ...common, languageModel: createMistral(settings)(name), structuredOutputs: structuredOutputs ?? true };
}

async function openLocal(name: string, environment: Readonly<Record<string, string | undefined>>): Promise<OpenModel> {
  const { modelFile, modelsFolder } = await import("./local/model-folder.ts");
  const { openLocalModel } = await import("./local/local-model.ts");
  const path = await modelFile(name, modelsFolder(environment));
  const { languageModel } = await openLocalModel(path).catch((error: unknown) => {
    throw error instanceof TitrailleError ? error : errors.localModelUnusable(name, error);
  });
  return { provider: "local", name, languageModel, structuredOutputs: true, secrets: [] };
}

/** The oldest Node that the model clients run on. */
const LEAST_NODE = 22;

function requireNode(): void {
  if (Number.parseInt(process.versions.node, 10) < LEAST_NODE)
    throw errors.nodeTooOld(process.versions.node, LEAST_NODE);
}

/** An address that can be printed: a user, a password or a query may be secret, and is refused without being repeated. */
export function plainAddress(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw errors.modelAddressInvalid();
  return url.href.replace(/\/+$/, "");
}

function isOpenAi(address: string): boolean {
  return new URL(address).hostname === "api.openai.com";
}

/** OpenAI itself no longer takes `max_tokens`; servers that speak its language know nothing else. */
function renameTokenLimit({ max_tokens, ...body }: Record<string, unknown>): Record<string, unknown> {
  return max_tokens === undefined ? body : { ...body, max_completion_tokens: max_tokens };
}
