import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Copy, InterfaceLanguage } from "@titraille/core";

/**
 * Leaves the clean text of what could not be translated in the folder of the results, so that it can be used by hand:
 * `FOLDER/<name>.clean.txt`. Says nothing when there is none, or no folder to write to.
 */
export async function keepCopies(
  copies: readonly Copy[],
  folder: string | undefined,
  language: InterfaceLanguage,
): Promise<void> {
  if (folder === undefined) return;
  for (const { source, text } of copies) {
    const file = await written(folder, basename(source.name).replace(/\.[^.]+$/u, ""), `${text}\n`);
    if (file !== undefined)
      process.stderr.write(language === "fr" ? `Texte nettoyé\u00a0: ${file}\n` : `Clean text: ${file}\n`);
  }
}

/** Nothing is overwritten: where another text has the name, this one gets "-2". @returns undefined when it cannot be written. */
async function written(folder: string, name: string, text: string): Promise<string | undefined> {
  for (let number = 1; ; number++) {
    const file = join(folder, `${name}${number === 1 ? "" : `-${number}`}.clean.txt`);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(file, text, { flag: "wx" });
      return file;
    } catch (error) {
      // The failure that is told already matters more than this one.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") return undefined;
      if ((await readFile(file, "utf8").catch(() => undefined)) === text) return file;
    }
  }
}
