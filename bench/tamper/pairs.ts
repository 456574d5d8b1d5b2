import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { produce } from "@titraille/core";
import type { French } from "@titraille/french";
import type { Pair } from "./case.ts";

/** Files to make pairs of: our examples, then every French document of the corpus folders that are there. */
export function pairFiles(root: string): string[] {
  const files = readdirSync(join(root, "examples"))
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(root, "examples", name));
  const inputs = join(root, "../shared/inputs");
  if (existsSync(inputs)) files.push(...readdirSync(inputs).map((name) => join(inputs, name)));
  const seen = new Set<string>();
  for (const corpus of [join(root, "../shared/corpus/open"), join(root, ".corpus")]) {
    if (!existsSync(corpus)) continue;
    for (const id of readdirSync(corpus).sort()) {
      const meta = join(corpus, id, "meta.json");
      if (seen.has(id) || !existsSync(meta)) continue;
      const { language } = JSON.parse(readFileSync(meta, "utf8")) as { language?: string };
      if (!language?.startsWith("fr")) continue;
      const source = readdirSync(join(corpus, id)).find((name) => /^source\.(?:html|md|txt)$/.test(name));
      if (source === undefined) continue;
      seen.add(id);
      files.push(join(corpus, id, source));
    }
  }
  return files;
}

/** The article that the offline engine makes of each file; what is refused (too short, another language) is no pair. */
export async function makePairs(files: readonly string[], french: French): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const file of files) {
    const name = file.split("/").slice(-2).join("/");
    try {
      const { article, copies } = await produce([{ name, bytes: new Uint8Array(readFileSync(file)) }], { french });
      pairs.push({ name, article, copies });
    } catch (error) {
      console.log(`${name}: no article (${error instanceof Error ? error.message.split("\n")[0] : String(error)})`);
    }
  }
  return pairs;
}
