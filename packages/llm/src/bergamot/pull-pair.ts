import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { errors } from "@titraille/core";
import { type DownloadOptions, digestOf, discard, download, wrongChecksum } from "../local/download.ts";
import type { PulledModel } from "../local/model-folder.ts";
import { byEnglish, nameOfPair, type Pair } from "./pair.ts";
import { FILE_NAMES, findPair, listPairs, placeOfPair, replacePair } from "./pair-folder.ts";
import { type RegistryFile, readRegistry } from "./registry.ts";

export interface PullPairOptions extends DownloadOptions {
  /** The folder of models. */
  readonly folder: string;
}

/**
 * Takes the models of a pair into the folder of models: one of its own, else the two by English, of which one that is there
 * is not taken again. Nothing of a pair is used before all of it is there and has the registry's checksum.
 *
 * @param registry address of a registry as Mozilla's.
 * @returns what was taken, each with the SHA-256 of its model.
 * @throws TitrailleError USAGE, MODEL_PULL_FAILED, INTERRUPTED.
 */
export async function pullPair(
  pair: Pair,
  registry: string,
  options: PullPairOptions,
): Promise<(PulledModel & { readonly sha256: string })[]> {
  const { filesOf } = await readRegistry(registry, pair, options.signal);
  const way = filesOf(pair) ? [pair] : (byEnglish(pair) ?? []);
  const found = way.map((each) => ({ pair: each, files: filesOf(each) ?? [] }));
  if (found.length === 0 || found.some(({ files }) => files.length === 0))
    throw errors.modelPullFailed(
      nameOfPair(pair),
      "le registre n’a pas de modèle de cette langue vers celle-là",
      "the registry has no model between these languages",
    );
  const missing = found.filter(({ pair }) => !findPair(pair, options.folder));
  const pulled = [];
  for (const { pair, files } of missing.length > 0 ? missing : found)
    pulled.push(await pullFiles(pair, files, options));
  return pulled;
}

async function pullFiles(pair: Pair, files: readonly RegistryFile[], options: PullPairOptions) {
  const { folder, signal } = options;
  const name = nameOfPair(pair);
  const arriving = `${placeOfPair(pair, folder)}.part`;
  const fresh = `${placeOfPair(pair, folder)}.new`;
  await mkdir(arriving, { recursive: true });
  // All first, and unpacked at the end: a pull that goes on later finds what came.
  for (const { part, url } of files) await download(url, name, join(arriving, FILE_NAMES[part]), options);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh);
  let sha256 = "";
  for (const { part, sha256: expected } of files) {
    const packed = join(arriving, FILE_NAMES[part]);
    const path = join(fresh, FILE_NAMES[part]);
    const digest = await unpack(packed, path, signal);
    if (digest === undefined || (expected !== undefined && digest !== expected)) {
      await discard(packed);
      await rm(fresh, { recursive: true });
      throw digest === undefined
        ? errors.modelPullFailed(name, `${FILE_NAMES[part]} est abîmé`, `${FILE_NAMES[part]} is damaged`)
        : wrongChecksum(name, digest);
    }
    if (part === "model") sha256 = digest;
  }
  await replacePair(pair, folder, fresh);
  await rm(arriving, { recursive: true });
  const pulled = (await listPairs(folder)).find((each) => each.name === name)!;
  return { ...pulled, sha256 };
}

/** First bytes of what is packed by gzip: a server may have unpacked it on the way. */
const GZIP = Buffer.from([0x1f, 0x8b]);

/** @returns the SHA-256 of what is unpacked; undefined when it cannot be: gzip has a checksum of its own. */
async function unpack(packed: string, path: string, signal: AbortSignal | undefined): Promise<string | undefined> {
  try {
    const source = createReadStream(packed);
    const target = createWriteStream(path);
    const options = signal ? { signal } : {};
    if (await isPacked(packed)) await pipeline(source, createGunzip(), target, options);
    else await pipeline(source, target, options);
  } catch {
    if (signal?.aborted) throw errors.interrupted();
    return undefined;
  }
  return digestOf(path);
}

async function isPacked(path: string): Promise<boolean> {
  await using file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(GZIP.length), 0, GZIP.length, 0);
  return buffer.equals(GZIP);
}
