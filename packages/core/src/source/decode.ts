import chardet from "chardet";
import { binaryInput, emptyInput, tooLarge, unknownEncoding } from "../errors/catalogue.ts";
import { mojibakeIn, sureMojibakeIn } from "./mojibake.ts";

/** Largest input that is read, in bytes. A novel has 1 MB of text, a heavy press page 3 MB. */
export const MAX_SOURCE_BYTES = 20_000_000;

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["25504446", "PDF"],
  ["89504e47", "image PNG"],
  ["ffd8ff", "image JPEG"],
  ["47494638", "image GIF"],
  ["52494646", "RIFF"],
  ["1f8b", "gzip"],
  ["7f454c46", "ELF"],
  ["d0cf11e0", "Microsoft Office 97–2003"],
  ["377abcaf", "7z"],
  ["526172211a", "RAR"],
  ["53514c697465", "SQLite"],
];

/** Bytes as text. `encoding` is the WHATWG label; "+mojibake" says that double encoding was undone. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes bytes: by byte order mark, by the charset an HTML page states, as UTF-8 or UTF-16, else by statistics. Text that
 * was decoded wrongly once before ("Ã©" for "é") is put right, unless it is to be seen as it is.
 *
 * @throws TitrailleError EMPTY_INPUT, BINARY_INPUT, TOO_LARGE, UNKNOWN_ENCODING.
 */
export function decode(bytes: Uint8Array, name: string, { asIs = false } = {}): Decoded {
  if (bytes.length === 0) throw emptyInput(name);
  if (bytes.length > MAX_SOURCE_BYTES) throw tooLarge(name, bytes.length, MAX_SOURCE_BYTES);
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (kind) throw binaryInput(name, kind);
  const raw = asText(bytes, name);
  if (/\S/u.test(raw.text)) return asIs ? raw : undoMojibake(raw);
  throw emptyInput(name);
}

function asText(bytes: Uint8Array, name: string): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((offset) => sample.filter((byte, index) => byte === 0 && index % 2 === offset).length);
  if (zeros[1]! > sample.length / 4 && zeros[0]! < sample.length / 50)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (zeros[0]! > sample.length / 4 && zeros[1]! < sample.length / 50)
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  if (zeros[0]! + zeros[1]! > 0 && bytes.includes(0)) {
    if (zeros[0]! + zeros[1]! > sample.length / 200) throw binaryInput(name, "?");
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return decodeLegacy(bytes, name);
  }
}

function decodeLegacy(bytes: Uint8Array, name: string): Decoded {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const stated = /charset=["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const guessed = chardet.detect(bytes)?.toLowerCase();
  // A UTF-8 file with a few bad bytes is still UTF-8: less than one replacement in 500 characters.
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const broken = lenient.match(/\ufffd/g)?.length ?? 0;
  const multibyte = lenient.match(/[\u00c0-\u017f\u2010-\u203a]/g)?.length ?? 0;
  if (broken * 10 < multibyte) return { text: lenient, encoding: "utf-8" };
  for (const label of [stated, guessed]) {
    if (!label || label === "utf-8") continue;
    try {
      const encoding = /^(?:iso-8859-1|iso-8859-15|latin1|us-ascii)$/.test(label) ? "windows-1252" : label;
      const text = new TextDecoder(encoding).decode(bytes);
      if (looksLikeText(text)) return { text, encoding };
    } catch {
      // An encoding that this runtime does not know: try the next.
    }
  }
  const western = new TextDecoder("windows-1252").decode(bytes);
  if (looksLikeText(western)) return { text: western, encoding: "windows-1252" };
  throw unknownEncoding(name);
}

/** Hardly any control characters, and mostly letters and spaces. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what tells bytes that are no text.
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0;
  const letters = sample.match(/[\p{L}\s]/gu)?.length ?? 0;
  return controls * 100 < sample.length && letters * 10 > sample.length * 6;
}

/** UTF-8 that was read as Windows-1252: each run that is valid UTF-8 again is put right, all else stays. */
function undoMojibake({ text, encoding }: Decoded): Decoded {
  if (sureMojibakeIn(text).length < 2) return { text, encoding };
  let repaired = "";
  let at = 0;
  for (const { start, end, after } of mojibakeIn(text)) {
    repaired += text.slice(at, start) + after;
    at = end;
  }
  repaired += text.slice(at);
  // Some copy went through it twice.
  return undoMojibake({ text: repaired, encoding: encoding.endsWith("+mojibake") ? encoding : `${encoding}+mojibake` });
}
