import { errors } from "@titraille/core";

/*
 * What we use of @huggingface/transformers, which is an optional peer: nobody who checks no entailment needs its 450 MB.
 */

/** Numbers of a model, row by row. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly data: ArrayLike<number | bigint>;
}

export interface Tokenizer {
  (
    premises: readonly string[],
    options: {
      readonly text_pair: readonly string[];
      /** The shorter ones of a batch are filled up. */
      readonly padding: true;
      readonly truncation: false;
    },
  ): { readonly input_ids: Tensor };
  /** Tokens of a pair; absurdly many where the model does not say. */
  readonly model_max_length: number;
}

export interface SequenceClassifier {
  (encoded: ReturnType<Tokenizer>): Promise<{ readonly logits: Tensor }>;
  dispose(): Promise<unknown>;
}

export interface LoadOptions {
  readonly local_files_only: true;
}

export interface TransformersModule {
  readonly env: { allowRemoteModels: boolean };
  readonly AutoTokenizer: {
    from_pretrained(folder: string, options: LoadOptions): Promise<Tokenizer>;
  };
  readonly AutoModelForSequenceClassification: {
    from_pretrained(
      folder: string,
      options: LoadOptions & { readonly dtype: string; readonly device: "cpu" },
    ): Promise<SequenceClassifier>;
  };
}

/** Not a literal: the compiler does not look for what may not be installed. */
const PACKAGE: string = "@huggingface/transformers";

/** @throws TitrailleError ENTAILMENT_NOT_INSTALLED. */
export async function loadTransformers(): Promise<TransformersModule> {
  try {
    return (await import(PACKAGE)) as TransformersModule;
  } catch (error) {
    throw errors.entailmentNotInstalled(error);
  }
}
