import { dirname, resolve } from "node:path";
import { type Config, type EntailmentOptions, errors } from "@titraille/core";
import type { Arguments } from "./arguments.ts";
import { findConfig } from "./config-file.ts";

/**
 * Opens the check of entailment that the command line or the configuration asks for, with the engine that it is of use
 * with. A folder in the configuration is looked for from where that stands.
 *
 * @returns undefined when none is asked for, or nothing is proposed that it could judge.
 * @throws TitrailleError USAGE, ENTAILMENT_NOT_INSTALLED, ENTAILMENT_MODEL_UNUSABLE.
 */
export async function openEntailmentCheck(
  { llm: { entailment: named }, config: path, dryRun }: Arguments,
  { llm: { entailment: configured } = {} }: Config,
  engine: "offline" | "llm",
): Promise<EntailmentOptions | undefined> {
  if (named !== undefined && engine !== "llm")
    throw errors.usage(
      "--entailment ne sert qu’au modèle de langage qui écrit\u00a0: ajouter --engine llm.",
      "--entailment is of use to a language model that writes only: add --engine llm.",
    );
  const folder = named ?? (configured && resolve(dirname((await findConfig(path)) ?? "."), configured.folder));
  if (folder === undefined || engine !== "llm" || dryRun) return undefined;
  const { openEntailment } = await import("@titraille/llm");
  const check = await openEntailment(folder);
  return { check, ...(configured?.threshold === undefined ? {} : { threshold: configured.threshold }) };
}
