import { access, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Config, errors } from "@titraille/core";

const NAMES = ["titraille.config.json", "titraille.config.ts"];

/**
 * The configuration: the file named, or the nearest titraille.config.json or .ts from the working folder upwards.
 *
 * @throws TitrailleError NOT_FOUND, CONFIG_INVALID.
 */
export async function loadConfig(path: string | undefined, from = process.cwd()): Promise<Config> {
  const file = await findConfig(path, from);
  if (file === undefined) return {};
  // The schema library is slow to load: only a configuration pays for it.
  const { checkConfig, parseConfig } = await import("@titraille/core/config");
  return file.endsWith(".json") ? parseConfig(await readText(file), file) : checkConfig(await evaluate(file), file);
}

/** Where the configuration is, absolute; undefined when there is none. */
export async function findConfig(path: string | undefined, from = process.cwd()): Promise<string | undefined> {
  return path === undefined ? findUpwards(from) : resolve(path);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? errors.notFound(file) : errors.unreadable(file);
  }
}

/** The default export of a configuration written in TypeScript. */
async function evaluate(file: string): Promise<unknown> {
  await readText(file);
  try {
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    const { message } = error as Error;
    throw errors.configInvalid([{ where: file, fr: message, en: message }]);
  }
}

async function findUpwards(from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const file = join(folder, name);
      if (
        await access(file).then(
          () => true,
          () => false,
        )
      )
        return file;
    }
    if (folder === dirname(folder)) return undefined;
  }
}
