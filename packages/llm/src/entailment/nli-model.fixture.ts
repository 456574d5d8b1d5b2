import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tinyNetwork } from "./onnx.fixture.ts";

/** What a word says for "entailment" and for "contradiction", in a premise and in a hypothesis. */
interface Says {
  readonly premise: readonly [entailment: number, contradiction: number];
  readonly hypothesis: readonly [entailment: number, contradiction: number];
}

const SILENT: Says = { premise: [0, 0], hypothesis: [0, 0] };
/** The first token of every pair leans towards entailment; what batches are filled up with would weigh a lot if it were heard. */
const WORDS: Readonly<Record<string, Says>> = {
  "[PAD]": { premise: [0, 50], hypothesis: [0, 50] },
  "[UNK]": SILENT,
  "[CLS]": { premise: [2, 0], hypothesis: [2, 0] },
  "[SEP]": SILENT,
  oui: { premise: [0, 0], hypothesis: [3, 0] },
  preuve: { premise: [3, 0], hypothesis: [0, 0] },
  préfet: { premise: [0, 0], hypothesis: [0, 6] },
};
const SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];
const TOKENS = Object.keys(WORDS);

export interface TinyNli {
  /** In the order of the logits. */
  readonly labels: readonly string[];
  /**
   * "bert": whole words, and types of tokens; "deberta-v2": pieces of words (a unigram model with "▁" for spaces), and
   * none, as mDeBERTa has them.
   */
  readonly kind: "bert" | "deberta-v2";
  /** Tokens that a pair may have. */
  readonly positions?: number;
  /** Instead of the network. */
  readonly network?: Uint8Array;
}

/** Writes a model of natural language inference into a folder, as transformers.js loads them. */
export function writeTinyNli(folder: string, { labels, kind, positions = 32, network }: TinyNli): void {
  const rows = (side: keyof Says): number[][] =>
    Object.values(WORDS).map((says) =>
      labels.map((label) => says[side][["entailment", "contradiction"].indexOf(label.toLowerCase())] ?? 0),
    );
  const hasTypes = kind === "bert";
  const weights = hasTypes ? [...rows("premise"), ...rows("hypothesis")] : rows("hypothesis");
  mkdirSync(join(folder, "onnx"), { recursive: true });
  writeFileSync(join(folder, "onnx/model.onnx"), network ?? tinyNetwork({ weights, hasTypes }));
  const write = (name: string, data: unknown): void => writeFileSync(join(folder, name), JSON.stringify(data));
  write("config.json", {
    model_type: kind,
    architectures: [hasTypes ? "BertForSequenceClassification" : "DebertaV2ForSequenceClassification"],
    max_position_embeddings: positions,
    id2label: Object.fromEntries(labels.entries()),
  });
  write("tokenizer.json", tokenizer(kind));
  write("tokenizer_config.json", {
    tokenizer_class: hasTypes ? "BertTokenizer" : "DebertaV2Tokenizer",
    pad_token: "[PAD]",
    unk_token: "[UNK]",
    cls_token: "[CLS]",
    sep_token: "[SEP]",
    // Too large to be a number of tokens, as where a model's author has set none.
    model_max_length: 1e30,
  });
}

function tokenizer(kind: TinyNli["kind"]): unknown {
  const token = (id: string, type = 0) => ({ SpecialToken: { id, type_id: type } });
  const sequence = (id: string, type: number) => ({ Sequence: { id, type_id: type } });
  const one = [token("[CLS]"), sequence("A", 0), token("[SEP]")];
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content) => ({
      id: TOKENS.indexOf(content),
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: "Lowercase" },
    pre_tokenizer:
      kind === "bert"
        ? { type: "BertPreTokenizer" }
        : { type: "Metaspace", replacement: "▁", add_prefix_space: true, prepend_scheme: "always" },
    post_processor: {
      type: "TemplateProcessing",
      single: one,
      pair: [...one, sequence("B", 1), token("[SEP]", 1)],
      special_tokens: Object.fromEntries(
        ["[CLS]", "[SEP]"].map((id) => [id, { id, ids: [TOKENS.indexOf(id)], tokens: [id] }]),
      ),
    },
    decoder: null,
    model:
      kind === "bert"
        ? { type: "WordLevel", vocab: Object.fromEntries(TOKENS.map((word, id) => [word, id])), unk_token: "[UNK]" }
        : {
            type: "Unigram",
            unk_id: TOKENS.indexOf("[UNK]"),
            vocab: TOKENS.map((word) => [SPECIAL.includes(word) ? word : `▁${word}`, SPECIAL.includes(word) ? 0 : -1]),
          },
  };
}
