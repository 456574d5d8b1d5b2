import { basename } from "node:path";
import { type EntailmentCheck, type EntailmentPair, errors } from "@titraille/core";
import { Slots } from "../slots.ts";
import { type NliFolder, readNliFolder } from "./nli-folder.ts";
import { loadTransformers, type SequenceClassifier, type Tokenizer, type TransformersModule } from "./transformers.ts";
import { windowsOf } from "./windows.ts";

/** Pairs that are judged together: more fill memory, not the processor. */
const BATCH = 8;
/** Tokens of a pair at most, whatever a model says: what models of inference are trained on. */
const TOKENS = 512;

export interface EntailmentModelOptions {
  /** The package, when it is not found beside this one. */
  readonly transformers?: TransformersModule;
}

/** A model of this machine that judges entailment, to be closed when it is no longer needed. */
export type EntailmentModel = EntailmentCheck & AsyncDisposable;

/**
 * Loads a model of natural language inference from a folder (`config.json`, `tokenizer.json`, `tokenizer_config.json`,
 * `onnx/model.onnx`) into this process, on the processor, through transformers.js. Nothing is downloaded: the package is
 * told to load no remote models from then on. It is tried once before it is given back.
 *
 * @throws TitrailleError ENTAILMENT_NOT_INSTALLED, ENTAILMENT_MODEL_UNUSABLE.
 */
export async function openEntailment(folder: string, options: EntailmentModelOptions = {}): Promise<EntailmentModel> {
  const files = await readNliFolder(folder);
  const transformers = options.transformers ?? (await loadTransformers());
  transformers.env.allowRemoteModels = false;
  try {
    const only = { local_files_only: true } as const;
    const tokenizer = await transformers.AutoTokenizer.from_pretrained(files.path, only);
    const model = await transformers.AutoModelForSequenceClassification.from_pretrained(files.path, {
      ...only,
      dtype: files.dtype,
      device: "cpu",
    });
    const judge = judging(files, tokenizer, model);
    const [score] = await judge([{ premise: "Il pleut.", hypothesis: "Il pleut." }]);
    if (Number.isNaN(score)) throw new RangeError("it scores no number");
    const slots = new Slots(1);
    return {
      id: basename(files.path),
      judge: (pairs) => slots.run(() => judge(pairs)),
      async [Symbol.asyncDispose]() {
        await model.dispose();
      },
    };
  } catch (error) {
    throw errors.entailmentModelUnusable(
      folder,
      "transformers.js ne peut pas le faire juger",
      "transformers.js cannot have it judge",
      error,
    );
  }
}

function judging(
  { labels, entailment, positions = TOKENS }: NliFolder,
  tokenizer: Tokenizer,
  model: SequenceClassifier,
): EntailmentCheck["judge"] {
  const most = Math.min(TOKENS, positions, tokenizer.model_max_length);
  const encode = (pairs: readonly EntailmentPair[]): ReturnType<Tokenizer> =>
    tokenizer(
      pairs.map(({ premise }) => premise),
      { text_pair: pairs.map(({ hypothesis }) => hypothesis), padding: true, truncation: false },
    );
  const fits = (pair: EntailmentPair): boolean => encode([pair]).input_ids.dims[1]! <= most;
  return async (pairs) => {
    const windows = pairs.flatMap(({ premise, hypothesis }, at) =>
      windowsOf(premise, (piece) => fits({ premise: piece, hypothesis })).map((piece) => ({
        at,
        pair: { premise: piece, hypothesis },
      })),
    );
    const scores: number[] = pairs.map(() => 0);
    for (let start = 0; start < windows.length; start += BATCH) {
      const batch = windows.slice(start, start + BATCH);
      const { logits } = await model(encode(batch.map(({ pair }) => pair)));
      if (logits.dims[0] !== batch.length || logits.dims[1] !== labels)
        throw new RangeError(`logits of ${logits.dims} for ${batch.length} pairs and ${labels} labels`);
      for (const [row, { at }] of batch.entries()) {
        const own = Array.from({ length: labels }, (_, label) => Number(logits.data[row * labels + label]));
        // A claim follows from a premise when it follows from a piece of it.
        scores[at] = Math.max(scores[at]!, probability(own, entailment));
      }
    }
    return scores;
  };
}

/** The share of one logit by softmax. */
function probability(logits: readonly number[], of: number): number {
  const highest = Math.max(...logits);
  const sum = logits.reduce((total, logit) => total + Math.exp(logit - highest), 0);
  return Math.exp(logits[of]! - highest) / sum;
}
