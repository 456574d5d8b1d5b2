import { readFile } from "node:fs/promises";
import { compileFunction } from "node:vm";
import type { PackageFiles } from "./package-files.ts";

/*
 * The engine of @browsermt/bergamot-translator 0.4.9, without the worker of the package, which takes itself for CommonJS
 * and does not start on the Node of today.
 */

/** An object of the engine: its memory is freed by hand. */
interface Held {
  delete(): void;
}

interface Memory extends Held {
  getByteArrayView(): Int8Array;
}

interface List<Item> extends Held {
  push_back(item: Item): void;
}

interface Responses extends Held {
  get(index: number): Held & { getTranslatedText(): string };
}

type Options = List<{ readonly qualityScores: boolean; readonly alignment: boolean; readonly html: boolean }>;

/** What we use of it (wasm/bindings of its sources). */
export interface EngineModule {
  readonly AlignedMemory: new (size: number, alignment: number) => Memory;
  readonly AlignedMemoryList: new () => List<Memory>;
  readonly VectorString: new () => List<string>;
  readonly VectorResponseOptions: new () => Options;
  readonly TranslationModel: new (
    settings: string,
    model: Memory,
    shortlist: Memory,
    vocabs: List<Memory>,
    quality: null,
  ) => Held;
  readonly BlockingService: new (options: {
    readonly cacheSize: number;
  }) => {
    translate(model: Held, texts: List<string>, options: Options): Responses;
    translateViaPivoting(first: Held, second: Held, texts: List<string>, options: Options): Responses;
  };
}

/** Products of matrices that the engine imports, and those of its own that do them: a browser may have faster ones. */
const PRODUCTS = {
  int8_prepare_a: "int8PrepareAFallback",
  int8_prepare_b: "int8PrepareBFallback",
  int8_prepare_b_from_transposed: "int8PrepareBFromTransposedFallback",
  int8_prepare_b_from_quantized_transposed: "int8PrepareBFromQuantizedTransposedFallback",
  int8_prepare_bias: "int8PrepareBiasFallback",
  int8_multiply_and_add_bias: "int8MultiplyAndAddBiasFallback",
  int8_select_columns_of_b: "int8SelectColumnsOfBFallback",
} as const;

type Product = (...values: readonly number[]) => void;

/** @param onLine what the engine prints, before it gives up above all. */
export async function loadEngine({ glue, wasm }: PackageFiles, onLine: (line: string) => void): Promise<EngineModule> {
  const [code, compiled] = await Promise.all([
    readFile(glue, "utf8"),
    readFile(wasm).then((bytes) => WebAssembly.compile(bytes)),
  ]);
  return new Promise((resolve, reject) => {
    const module = {
      print: onLine,
      printErr: onLine,
      instantiateWasm(imports: WebAssembly.Imports, accept: (instance: WebAssembly.Instance) => void) {
        let own: Readonly<Record<string, Product>> = {};
        const products = Object.entries(PRODUCTS).map(([name, its]): [string, Product] => [
          name,
          (...values) => own[its]!(...values),
        ]);
        WebAssembly.instantiate(compiled, { ...imports, wasm_gemm: Object.fromEntries(products) }).then((instance) => {
          own = instance.exports as unknown as typeof own;
          accept(instance);
        }, reject);
        return {};
      },
      onRuntimeInitialized: () => resolve(module as unknown as EngineModule),
    };
    compileFunction(code, ["Module"], { filename: glue })(module);
  });
}
