import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gunzipSync } from "node:zlib";
import { type Figure, OURS } from "./figure.ts";

const DATA = ["lexicon.bin.gz", "tagger.bin.gz", "parser.bin.gz", "conjugations.js"];
const RUNS = 5;

/** Sizes of the data files, and what loading takes in a fresh process (the median of five). */
export function loadFigures(): Figure[] {
  const sizes = DATA.map((file) => [file, brotliBytes(file)] as const);
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  const runs = Array.from({ length: RUNS }, freshProcess);
  const median = (key: keyof Loading) => runs.map((run) => run[key]).sort((a, b) => a - b)[RUNS >> 1]!;
  return [
    ...sizes.map(
      ([file, bytes]): Figure => ({
        name: "size, brotli",
        testSet: file,
        results: { [OURS]: bytes / 1000 },
        unit: "kB",
      }),
    ),
    {
      name: "size, brotli",
      testSet: "all data files",
      promise: "≤ 2.5 MB",
      results: { [OURS]: total / 1e6 },
      unit: "MB",
    },
    load("import to first parse", "< 150 ms", median("firstParse"), "ms"),
    load("lexicon loaded", "< 50 ms", median("lexicon"), "ms"),
    load("memory of the lexicon", "< 30 MB", median("lexiconMegabytes"), "MB"),
    load("memory of everything", undefined, median("megabytes"), "MB"),
  ];
}

function load(name: string, promise: string | undefined, value: number, unit: "ms" | "MB"): Figure {
  return { name, testSet: "fresh process", ...(promise ? { promise } : {}), results: { [OURS]: value }, unit };
}

function brotliBytes(file: string): number {
  const bytes = readFileSync(new URL(`../../data/${file}`, import.meta.url));
  const plain = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(plain, { params }).length;
}

interface Loading {
  readonly firstParse: number;
  readonly lexicon: number;
  readonly lexiconMegabytes: number;
  readonly megabytes: number;
}

function freshProcess(): Loading {
  const script = fileURLToPath(new URL("./loading.ts", import.meta.url));
  const args = ["--conditions=@titraille/source", "--expose-gc", "--no-warnings", script];
  const run = (part: string) => JSON.parse(execFileSync(process.execPath, [...args, part], { encoding: "utf8" }));
  return { ...run("lexicon"), ...run("parse") };
}
