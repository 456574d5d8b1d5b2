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
