import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { errors, TitrailleError } from "@titraille/core";
import { isModel, type PulledModel, placeOf } from "./model-folder.ts";

export interface PullOptions {
  readonly folder: string;
  /** What the file's SHA-256 must be, in hexadecimal digits. */
  readonly sha256?: string;
  readonly signal?: AbortSignal;
  /** @param total in bytes; undefined when the server does not say. */
  readonly onProgress?: (bytes: number, total: number | undefined) => void;
  /** Milliseconds between two tries. */
  readonly backoff?: number;
}

/** Tries after a connection that is lost: each goes on where the last one ended. */
const TRIES = 4;
/** Milliseconds in which at least some bytes must come. */
const STALLED = 60_000;

/** What a partial file is the beginning of. */
interface Beginning {
  readonly url: string;
  readonly etag?: string;
}

/**
 * Takes a model from a web address into the folder of models. What has come stays when the connection is lost or the run is
 * interrupted: the same call goes on from there.
 *
 * @param url http or https; the last part of its path is the file's name, which ends in ".gguf".
 * @returns the model and its SHA-256.
 * @throws TitrailleError USAGE, MODEL_PULL_FAILED, INTERRUPTED.
 */
export async function pullModel(url: string, options: PullOptions): Promise<PulledModel & { readonly sha256: string }> {
  const { folder, sha256, signal, backoff = 1000 } = options;
  const name = nameOf(url);
  const path = await placeOf(name, folder);
  const part = `${path}.part`;
  for (let tries = 1; ; tries++) {
    try {
      await download(url, name, part, options);
      break;
    } catch (error) {
      if (signal?.aborted) throw errors.interrupted();
      if (error instanceof TitrailleError) throw error;
      if (tries >= TRIES)
        throw errors.modelPullFailed(
          name,
          "la connexion a été perdue ; la même commande reprendra où elle en était",
          "the connection was lost; the same command will go on where it was",
        );
      await wait(backoff * tries);
    }
  }
  const found = await digestOf(part);
  const isRight = sha256 === undefined || found === sha256.toLowerCase();
  if (!isRight || !(await isModel(part))) {
    await discard(part);
    throw isRight
      ? errors.modelPullFailed(name, "ce n’est pas un fichier GGUF", "it is no GGUF file")
      : errors.modelPullFailed(
          name,
          `la somme de contrôle n’est pas la bonne (${found})`,
          `its checksum is another (${found})`,
        );
  }
  await rename(part, path);
  await discard(part);
  return { name, path, bytes: (await stat(path)).size, sha256: found };
}

function nameOf(url: string): string {
  const { protocol = "", pathname = "" } = URL.canParse(url) ? new URL(url) : {};
  const name = /\/([\p{L}\p{N}][\p{L}\p{N}._-]*)\.gguf$/iu.exec(decodeURIComponent(pathname))?.[1];
  if (/^https?:$/.test(protocol) && name) return name;
  throw errors.usage(
    "titraille models pull attend l’adresse d’un fichier GGUF (https://…/modele.gguf).",
    "titraille models pull takes the address of a GGUF file (https://…/model.gguf).",
  );
}

/** Fetches what is missing of a file. */
async function download(url: string, name: string, part: string, { signal, onProgress }: PullOptions): Promise<void> {
  const beginning = await beginningOf(part, url);
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), STALLED);
  try {
    const response = await fetch(url, {
      headers: beginning
        ? { range: `bytes=${beginning.bytes}-`, ...(beginning.etag ? { "if-range": beginning.etag } : {}) }
        : {},
      signal: signal ? AbortSignal.any([signal, stalled.signal]) : stalled.signal,
    });
    // All of it is there already.
    if (response.status === 416 && beginning) {
      const total = Number(/\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
      if (total === beginning.bytes) return;
      await discard(part);
      throw new Error("begin again");
    }
    if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw errors.modelPullFailed(name, `HTTP ${response.status}`, `HTTP ${response.status}`);
    }
    const goesOn = response.status === 206 && beginning !== undefined;
    const etag = response.headers.get("etag");
    await writeFile(noteOf(part), JSON.stringify({ url, ...(etag ? { etag } : {}) } satisfies Beginning));
    let bytes = goesOn ? beginning.bytes : 0;
    const length = response.headers.get("content-length");
    const total = length === null ? undefined : bytes + Number(length);
    await using file = await open(part, goesOn ? "a" : "w");
    for await (const chunk of response.body) {
      clearTimeout(timer);
      timer = setTimeout(() => stalled.abort(), STALLED);
      await file.write(chunk as Uint8Array);
      bytes += (chunk as Uint8Array).length;
      onProgress?.(bytes, total);
    }
    if (total !== undefined && bytes !== total) throw new Error("cut off");
  } finally {
    clearTimeout(timer);
  }
}

/** What is there of a file, if it is the beginning of this one. */
async function beginningOf(part: string, url: string): Promise<(Beginning & { readonly bytes: number }) | undefined> {
  try {
    const { size } = await stat(part);
    const note = JSON.parse(await readFile(noteOf(part), "utf8")) as Beginning;
    return note.url === url && size > 0 ? { ...note, bytes: size } : undefined;
  } catch {
    return undefined;
  }
}

function noteOf(part: string): string {
  return `${part}.json`;
}

async function discard(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(noteOf(part), { force: true });
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash("sha256");
  for await (const chunk of createReadStream(path)) digest.update(chunk as Uint8Array);
  return digest.digest("hex");
}
