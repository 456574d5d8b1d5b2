import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { errors, type Input, MAX_SOURCE_BYTES } from "@titraille/core";

/**
 * Bytes of a file, or of standard input for "-". A file over the limit is refused without being read, a stream as soon as
 * it passes it.
 *
 * @throws TitrailleError NOT_FOUND, IS_DIRECTORY, UNREADABLE, TOO_LARGE.
 */
export async function readInput(path: string): Promise<Input> {
  if (path === "-") return { name: "stdin", bytes: await readStream(process.stdin, "stdin") };
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw errors.isDirectory(path);
    if (found.size > MAX_SOURCE_BYTES) throw errors.tooLarge(name, found.size, MAX_SOURCE_BYTES);
    return {
      name,
      bytes: found.isFile() ? new Uint8Array(await readFile(path)) : await readStream(createReadStream(path), name),
    };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") throw errors.notFound(path);
    if (code === "EACCES" || code === "EPERM" || code === "ELOOP") throw errors.unreadable(path);
    throw error;
  }
}

async function readStream(stream: NodeJS.ReadableStream, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Buffer);
    size += bytes.length;
    if (size > MAX_SOURCE_BYTES) throw errors.tooLarge(name, size, MAX_SOURCE_BYTES);
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
