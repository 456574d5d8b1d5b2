import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { errors } from "@titraille/core";
import { z } from "zod";

/** A model of natural language inference, as it lies in a folder. */
export interface NliFolder {
  /** Absolute. */
  readonly path: string;
  /** transformers.js's word for the precision of the file that is there. */
  readonly dtype: string;
  /** Labels that it tells apart, and the place of "entailment" among them. */
  readonly labels: number;
  readonly entailment: number;
  /** Tokens that it was made for; absent where it does not say. */
  readonly positions?: number;
}

/** The files that a model may be in, best first. */
const WEIGHTS: readonly (readonly [file: string, dtype: string])[] = [
  ["onnx/model.onnx", "fp32"],
  ["onnx/model_fp16.onnx", "fp16"],
  ["onnx/model_quantized.onnx", "q8"],
  ["onnx/model_int8.onnx", "int8"],
];
const DESCRIPTIONS = ["config.json", "tokenizer.json", "tokenizer_config.json"];

const configSchema = z.object({
  id2label: z.record(z.string().regex(/^\d+$/), z.string()),
  max_position_embeddings: z.number().int().positive().optional(),
});

/**
 * Looks at a folder before anything of it is loaded: models are large, and what is wrong with one should be said at once.
 *
 * @throws TitrailleError ENTAILMENT_MODEL_UNUSABLE.
 */
export async function readNliFolder(folder: string): Promise<NliFolder> {
  const path = resolve(folder);
  const weights = WEIGHTS.find(([file]) => existsSync(join(path, file)));
  const missing = [
    ...DESCRIPTIONS.filter((file) => !existsSync(join(path, file))),
    ...(weights ? [] : [WEIGHTS[0]![0]]),
  ];
  if (!weights || missing.length > 0) {
    const files = missing.join(", ");
    throw errors.entailmentModelUnusable(folder, `il y manque ${files}`, `it lacks ${files}`);
  }
  const config = configSchema.safeParse(await readConfig(join(path, "config.json")));
  const labels = Object.entries(config.data?.id2label ?? {});
  // Some write it in capitals; "not_entailment" and "LABEL_0" are none.
  const places = labels
    .filter(([, label]) => label.trim().toLowerCase() === "entailment")
    .map(([place]) => Number(place));
  const [entailment = -1] = places;
  if (places.length !== 1 || labels.length < 2 || entailment >= labels.length)
    throw errors.entailmentModelUnusable(
      folder,
      "son config.json ne dit pas, dans id2label, quelle étiquette est « entailment »",
      'its config.json does not say, in id2label, which label is "entailment"',
    );
  const positions = config.data?.max_position_embeddings;
  return {
    path,
    dtype: weights[1],
    labels: labels.length,
    entailment,
    ...(positions === undefined ? {} : { positions }),
  };
}

async function readConfig(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}
