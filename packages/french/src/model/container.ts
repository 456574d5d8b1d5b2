import { gunzipSync, gzipSync, strFromU8, strToU8 } from "fflate";

/** A data file of the package: what it is, a JSON part and named byte sections. */
export interface Container<Meta> {
  readonly meta: Meta;
  readonly sections: Readonly<Record<string, Uint8Array>>;
}

interface Header<Meta> {
  readonly kind: string;
  readonly meta: Meta;
  readonly lengths: Readonly<Record<string, number>>;
}

/** A gzip file: four bytes of header length (little endian), the header as JSON, the sections. Same input, same bytes. */
export function packContainer<Meta>(kind: string, content: Container<Meta>): Uint8Array {
  const sections = Object.entries(content.sections);
  const lengths = Object.fromEntries(sections.map(([name, bytes]) => [name, bytes.length]));
  const header = strToU8(JSON.stringify({ kind, meta: content.meta, lengths } satisfies Header<Meta>));
  const size = sections.reduce((sum, [, bytes]) => sum + bytes.length, 4 + header.length);
  const out = new Uint8Array(size);
  new DataView(out.buffer).setUint32(0, header.length, true);
  out.set(header, 4);
  let at = 4 + header.length;
  for (const [, bytes] of sections) {
    out.set(bytes, at);
    at += bytes.length;
  }
  return gzipSync(out, { level: 9, mtime: 0 });
}

/**
 * Opens a data file, as it is or decompressed already (by a browser's DecompressionStream, say).
 *
 * @throws TypeError when the bytes are not a data file of this kind.
 */
export function unpackContainer<Meta>(kind: string, file: Uint8Array): Container<Meta> {
  const bytes = file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const header = JSON.parse(strFromU8(bytes.subarray(4, headerEnd))) as Header<Meta>;
  if (header.kind !== kind) throw new TypeError(`expected a data file "${kind}", got "${header.kind}"`);
  const sections: Record<string, Uint8Array> = {};
  let at = headerEnd;
  for (const [name, length] of Object.entries(header.lengths)) {
    sections[name] = bytes.subarray(at, at + length);
    at += length;
  }
  return { meta: header.meta, sections };
}
