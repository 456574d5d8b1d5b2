import { createRequire } from "node:module";
import { errors } from "@titraille/core";

/** The files of the package that runs models: it is an optional peer, nobody who does not translate here needs its 5 MB. */
export interface PackageFiles {
  /** JavaScript that emscripten made around the engine. */
  readonly glue: string;
  /** The engine. */
  readonly wasm: string;
}

/** The package and the version that this was made for: what lies inside it is no interface of its own. */
export const PACKAGE = "@browsermt/bergamot-translator@0.4.9";

/** @param beside a file; the package is looked for as this file's imports are. @throws TitrailleError TRANSLATOR_NOT_INSTALLED. */
export function packageFiles(beside: string | URL = import.meta.url): PackageFiles {
  const worker = "@browsermt/bergamot-translator/worker/bergamot-translator-worker";
  try {
    const { resolve } = createRequire(beside);
    return { glue: resolve(`${worker}.js`), wasm: resolve(`${worker}.wasm`) };
  } catch (error) {
    throw errors.translatorNotInstalled("bergamot", PACKAGE, error);
  }
}
