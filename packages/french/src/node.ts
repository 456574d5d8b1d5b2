import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { French } from "./french.ts";

let loaded: French | undefined;

/** French with the package's own data files, read once per process. For Node; in a browser, fetch them and use `French.load`. */
export function loadFrench(): French {
  loaded ??= French.load({
    lexicon: read("lexicon.bin.gz"),
    tagger: read("tagger.bin.gz"),
    parser: read("parser.bin.gz"),
  });
  return loaded;
}

function read(name: string): Uint8Array {
  return gunzipSync(readFileSync(new URL(`../data/${name}`, import.meta.url)));
}
