import { errors, type Translator } from "@titraille/core";
import { type Leg, openEngine } from "../bergamot/engine.ts";
import { type PackageFiles, packageFiles } from "../bergamot/package-files.ts";
import { byEnglish, nameOfPair, type Pair } from "../bergamot/pair.ts";
import { findPair } from "../bergamot/pair-folder.ts";

export interface BergamotOptions {
  /** The folder of models. */
  readonly folder: string;
  /** Of the package, when it is not found beside this one. */
  readonly files?: PackageFiles;
  readonly signal?: AbortSignal;
}

/**
 * Bergamot, the translator of Firefox: models of this machine, on its processor. Nothing is sent, and the same sentences
 * give the same translations.
 *
 * @throws TitrailleError TRANSLATOR_NOT_INSTALLED.
 */
export function bergamot({ folder, files = packageFiles(), signal }: BergamotOptions): Translator & AsyncDisposable {
  const engine = openEngine(files);
  return {
    id: "bergamot",
    translate: async ({ sentences, from, to }) => engine.translate(wayOf({ from, to }, folder), sentences, signal),
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}

/** The pair's own model, else the way by English. @throws TitrailleError TRANSLATION_MODEL_MISSING. */
function wayOf(pair: Pair, folder: string): readonly Leg[] {
  const own = findPair(pair, folder);
  if (own) return [{ pair, files: own }];
  const legs = (byEnglish(pair) ?? [pair]).map((each) => ({ pair: each, files: findPair(each, folder) }));
  const missing = legs.filter(({ files }) => !files).map((leg) => nameOfPair(leg.pair));
  if (missing.length > 0) throw errors.translationModelMissing(pair.from, missing);
  return legs as readonly Leg[];
}
