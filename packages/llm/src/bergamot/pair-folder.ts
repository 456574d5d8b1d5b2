import { existsSync, readdirSync } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { errors } from "@titraille/core";
import type { PulledModel } from "../local/model-folder.ts";
import { nameOfPair, type Pair, pairOf } from "./pair.ts";

/** The files of a pair. */
export interface PairFiles {
  readonly model: string;
  readonly shortlist: string;
  /** One for both languages, or one for each. */
  readonly vocabs: readonly string[];
}

/** How the files of a pair are called, by what the registry calls them. */
export const FILE_NAMES = {
  model: "model.bin",
  lexicalShortlist: "shortlist.bin",
  vocab: "vocab.spm",
  srcVocab: "source.spm",
  trgVocab: "target.spm",
} as const;

/** Where a pair is, or would be. */
export function placeOfPair({ from, to }: Pair, folder: string): string {
  return join(folder, "bergamot", `${from}-${to}`);
}

/** @returns the files of a pair that was pulled; undefined when it is not there, or not all of it. */
export function findPair(pair: Pair, folder: string): PairFiles | undefined {
  const place = placeOfPair(pair, folder);
  const path = (file: keyof typeof FILE_NAMES): string => join(place, FILE_NAMES[file]);
  const one = path("vocab");
  const files = {
    model: path("model"),
    shortlist: path("lexicalShortlist"),
    vocabs: existsSync(one) ? [one] : [path("srcVocab"), path("trgVocab")],
  };
  return [files.model, files.shortlist, ...files.vocabs].every((file) => existsSync(file)) ? files : undefined;
}

/** The pairs of a folder of models, by name; none when it is not there. */
export async function listPairs(folder: string): Promise<PulledModel[]> {
  const parent = join(folder, "bergamot");
  const pairs = (existsSync(parent) ? readdirSync(parent) : [])
    .sort()
    .map((file) => pairOf(`bergamot:${file}`))
    .filter((pair) => pair !== undefined);
  return Promise.all(
    pairs.map(async (pair) => {
      const path = placeOfPair(pair, folder);
      const sizes = readdirSync(path).map(async (file) => (await stat(join(path, file))).size);
      return { name: nameOfPair(pair), path, bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) };
    }),
  );
}

/** @throws TitrailleError LOCAL_MODEL_UNUSABLE when it is not there. */
export async function removePair(pair: Pair, folder: string): Promise<void> {
  const place = placeOfPair(pair, folder);
  if (!existsSync(place)) throw errors.localModelUnusable(nameOfPair(pair));
  await rm(place, { recursive: true });
}

/** Puts the files of a pair, that are all there, into the place of those it had. */
export async function replacePair(pair: Pair, folder: string, fresh: string): Promise<void> {
  const place = placeOfPair(pair, folder);
  await rm(place, { recursive: true, force: true });
  await rename(fresh, place);
}
