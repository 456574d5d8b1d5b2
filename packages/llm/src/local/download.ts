import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { errors, TitrailleError } from "@titraille/core";

export interface DownloadOptions {
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
 * Takes a file from a web address. What has come stays when the connection is lost or the run is interrupted: the same call
 * goes on from there.
 *
 * @param name of the model, for messages. @param part where the file goes; a note about it stands beside it.
 * @throws TitrailleError MODEL_PULL_FAILED, INTERRUPTED.
 */
export async function download(url: string, name: string, part: string, options: DownloadOptions): Promise<void> {
  const { signal, backoff = 1000 } = options;
  for (let tries = 1; ; tries++) {
    try {
      return await fetchRest(url, name, part, options);
    } catch (error) {
      if (signal?.aborted) throw errors.interrupted();
      if (error instanceof TitrailleError) throw error;
      if (tries >= TRIES)
        throw errors.modelPullFailed(
          name,
          "la connexion a été perdue ; la même commande reprendra où elle en était",
          "the connection was lost; the same command will go on where it was",
        );
      await wait(backoff * tries);
    }
  }
}

/** What came is not what was asked for. */
export function wrongChecksum(name: string, digest: string): TitrailleError {
  return errors.modelPullFailed(
    name,
    `la somme de contrôle n’est pas la bonne (${digest})`,
    `its checksum is another (${digest})`,
  );
}

/** Removes a partial file and the note about it. */
export async function discard(part: string): Promise<void> {
  await rm(part, { force: true });
  await rm(noteOf(part), { force: true });
}

/** @returns the SHA-256 of a file, in hexadecimal digits. */
export async function digestOf(path: string): Promise<string> {
  const digest = createHash("sha256");
  for await (const chunk of createReadStream(path)) digest.update(chunk as Uint8Array);
  return digest.digest("hex");
}

/** Fetches what is missing of a file. */
async function fetchRest(
  url: string,
  name: string,
  part: string,
  { signal, onProgress }: DownloadOptions,
): Promise<void> {
  const beginning = await beginningOf(part, url);
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), STALLED);
  try {
    const response = await fetch(url, {
      headers: {
        // The bytes of the file: ranges and lengths of something packed on the way would be others.
        "accept-encoding": "identity",
        ...(beginning ? { range: `bytes=${beginning.bytes}-` } : {}),
        ...(beginning?.etag ? { "if-range": beginning.etag } : {}),
      },
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
