import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type AnyRule, type Config, errors } from "@titraille/core";
import { findConfig } from "./config-file.ts";

/**
 * The rules of the packages and files that a configuration names: each exports `rules`, a list.
 *
 * @param path of the configuration, as the option says; paths and packages are looked for from where it stands.
 * @throws TitrailleError PLUGIN_INVALID.
 */
export async function loadPlugins({ plugins = [] }: Config, path: string | undefined): Promise<AnyRule[]> {
  if (plugins.length === 0) return [];
  const require = createRequire((await findConfig(path)) ?? join(process.cwd(), "titraille.config.json"));
  const loaded: AnyRule[] = [];
  for (const name of plugins) {
    let rules: unknown;
    try {
      rules = ((await import(pathToFileURL(require.resolve(name)).href)) as { rules?: unknown }).rules;
    } catch (error) {
      throw errors.pluginInvalid(name, (error as Error).message.split("\n")[0]!);
    }
    if (!Array.isArray(rules) || rules.length === 0 || !rules.every(isRule)) throw errors.pluginInvalid(name, "rules");
    loaded.push(...rules);
  }
  return loaded;
}

function isRule(value: unknown): value is AnyRule {
  const rule = value as Partial<AnyRule> | null;
  return (
    typeof rule?.id === "string" &&
    typeof rule.category === "string" &&
    /^(?:contract|google|standard|convention|house)$/.test(rule.basis ?? "") &&
    /^(?:error|warning|note)$/.test(rule.severity ?? "") &&
    typeof rule.options === "object" &&
    typeof rule.check === "function"
  );
}
