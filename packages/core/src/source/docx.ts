import { unzipSync } from "fflate";
import { binaryInput, emptyInput } from "../errors/catalogue.ts";
import { readHtml } from "./html/read-html.ts";
import type { Source } from "./source.ts";

/**
 * A Word document: mammoth makes plain HTML of it, which is read like any other.
 *
 * @throws TitrailleError BINARY_INPUT for another kind of zip, EMPTY_INPUT without text.
 */
export async function readDocx(
  bytes: Uint8Array,
  name: string,
): Promise<Pick<Source, "text" | "blocks" | "marks" | "metadata" | "leftOut">> {
  let parts: string[];
  try {
    parts = Object.keys(unzipSync(bytes, { filter: (file) => file.name === "word/document.xml" }));
  } catch {
    throw binaryInput(name, "zip");
  }
  if (parts.length === 0) throw binaryInput(name, "zip");
  const { default: mammoth } = await import("mammoth");
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const input = typeof Buffer === "undefined" ? { arrayBuffer: buffer } : { buffer: Buffer.from(buffer) };
  const { value } = await mammoth.convertToHtml(input as never);
  const read = await readHtml(value, undefined, { whole: true });
  if (read.text.trim() === "") throw emptyInput(name);
  return read;
}
