import type { InterfaceLanguage } from "../errors/titraille-error.ts";

/** What a newsroom states once for all its articles. Nothing here is guessed when it is absent. */
export interface Config {
  readonly publisher?: { readonly name: string; readonly url?: string; readonly logo?: string };
  readonly author?: { readonly name: string; readonly url?: string };
  /** Demands that hold unless the client's instruction says otherwise, in words ("au moins 600 mots, sans FAQ"). */
  readonly brief?: string;
  /** Language of reports; that of the brief when absent. */
  readonly interfaceLanguage?: InterfaceLanguage;
  /** Rules by id: off, or another severity or options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

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
