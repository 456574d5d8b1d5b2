import { isNode, LineCounter, parseDocument } from "yaml";
import { type ConfigProblem, configInvalid } from "../errors/catalogue.ts";
import type { Config } from "./config.ts";
import { problemsOf } from "./problems.ts";
import { configSchema } from "./schema.ts";

type Path = readonly PropertyKey[];

/**
 * Reads a JSON configuration. This module loads Zod: import it only when there is a configuration to read.
 *
 * @param jsonText the file's content.
 * @param fileName for messages.
 * @throws TitrailleError CONFIG_INVALID naming file, line, column and what is expected, for everything that is wrong.
 */
export function parseConfig(jsonText: string, fileName: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(jsonText, { lineCounter: lines, schema: "json", version: "1.2" });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${fileName}:${line}:${col}`;
  };
  const value = readJson(jsonText, () => place(document.errors[0]?.pos[0] ?? 0));
  return accept(value, (path, ofKey) => place(offsetOf(document.contents, path, ofKey)));
}

/**
 * Accepts a configuration that a TypeScript or JavaScript module exports.
 *
 * @throws TitrailleError CONFIG_INVALID naming file, key and what is expected.
 */
export function checkConfig(value: unknown, fileName: string): Config {
  return accept(value, () => fileName);
}

function accept(value: unknown, where: (path: Path, ofKey: boolean) => string): Config {
  const result = configSchema.safeParse(value, { reportInput: true });
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) =>
      problemsOf(issue).map(({ path, ofKey, fr, en }): ConfigProblem => ({ where: where(path, ofKey), fr, en })),
    );
    throw configInvalid(problems);
  }
  const { $schema: _, ...config } = result.data;
  return config;
}

function readJson(text: string, where: () => string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw configInvalid([
      {
        where: where(),
        fr: "ce n’est pas du JSON à partir d’ici\u00A0: vérifier virgules, guillemets droits et accolades",
        en: "from here on this is not JSON: check commas, straight quotes and braces",
      },
    ]);
  }
}

/** Where the value at `path` begins in the file, or the key that names it. */
function offsetOf(root: unknown, path: Path, ofKey: boolean): number {
  let node: unknown = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [depth, key] of path.entries()) {
    const items = (node as { items?: readonly unknown[] } | null)?.items ?? [];
    const pair = items.find((item) => (item as { key?: { value?: unknown } }).key?.value === key) as
      | { key: unknown; value: unknown }
      | undefined;
    if (!pair) break;
    const named = ofKey && depth === path.length - 1 ? pair.key : pair.value;
    if (isNode(named)) offset = named.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}
