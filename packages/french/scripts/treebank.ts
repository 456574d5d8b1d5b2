import { existsSync, readFileSync } from "node:fs";
import type { TestContext } from "node:test";
import { type GoldSentence, readConllu } from "./conllu.ts";

/** Where the treebanks lie when they do: beside the repository. */
export const SHARED = new URL("../../../../shared/ud/", import.meta.url);

/**
 * The sentences of a Universal Dependencies file that lies beside the repository. Where it is absent the test is skipped
 * with the reason (undefined is returned), except in continuous integration, where it fails.
 */
export function treebank(t: TestContext, name: string): GoldSentence[] | undefined {
  const file = new URL(name, SHARED);
  if (existsSync(file)) return readConllu(readFileSync(file, "utf8"));
  if (process.env.CI === "true") throw new Error(`../shared/ud/${name} is absent`);
  t.skip(`../shared/ud/${name} absent`);
  return undefined;
}

/** F-measure in percent of found positions or spans against the expected ones. */
export function fMeasure<T>(found: ReadonlySet<T>, expected: ReadonlySet<T>): number {
  let hits = 0;
  for (const item of found) if (expected.has(item)) hits++;
  return (200 * hits) / (found.size + expected.size);
}
