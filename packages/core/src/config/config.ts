import type { InterfaceLanguage } from "../errors/titraille-error.ts";

/** What a newsroom states once for all its articles. Nothing here is guessed when it is absent. */
export interface Config {
  readonly publisher?: { readonly name: string; readonly url?: string; readonly logo?: string };
  readonly author?: { readonly name: string; readonly url?: string };
  /** Demands that hold unless the client's instruction says otherwise, in words ("au moins 600 mots, sans FAQ"). */
  readonly brief?: string;
  /** Language of reports; that of the brief when absent. */
  readonly interfaceLanguage?: InterfaceLanguage;
  /** Which rules run and how strict they are: "news" when absent. */
  readonly profile?: ProfileName;
  /** Packages or files with rules of your own: names, or paths from the configuration. */
  readonly plugins?: readonly string[];
  /** Rules by id: off, or another severity or options; they win over the profile. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Who proposes titles and sentences: "offline" when absent. */
  readonly engine?: "offline" | "llm";
  /** Who translates what is in another language; the first that is set up when absent. */
  readonly translator?: "llm" | "deepl" | "libretranslate" | "bergamot";
  /** The language model of the llm engine. Its key comes from the environment, never from here. */
  readonly llm?: LlmConfig;
}

/** The language model of the llm engine, and how it is asked. */
export interface LlmConfig {
  /** "openai-compatible" when absent: any server with that interface. */
  readonly provider?: "openai-compatible" | "anthropic" | "mistral" | "local";
  /** The provider's name of the model. */
  readonly model?: string;
  /** Address of the interface, without user, password or parameters. */
  readonly baseUrl?: string;
  /** Whether an OpenAI-compatible server holds the model to a JSON schema. */
  readonly structuredOutputs?: boolean;
  /** Prices of a million tokens: nobody else knows them. */
  readonly prices?: { readonly input: number; readonly output: number; readonly currency: string };
  /** Calls at the same time; 4 when absent. */
  readonly parallel?: number;
  /** Seconds that one call may take; 120 when absent. */
  readonly timeout?: number;
  /** A model that may refuse what the guard has accepted: its folder, and the least probability that is let pass (0.5). */
  readonly entailment?: { readonly folder: string; readonly threshold?: number };
}

/** Sets of rules for kinds of articles. */
export type ProfileName = "news" | "blog" | "strict" | "google-only";

export type RuleSetting =
  | "off"
  | "error"
  | "warning"
  | "note"
  | { readonly severity?: "error" | "warning" | "note"; readonly options?: Readonly<Record<string, unknown>> };

/** Types a configuration written in TypeScript. */
export function defineConfig(config: Config): Config {
  return config;
}
