/*
 * A language model of a hundred kilobytes that says nonsense, written by this file: one layer, weights from a sequence of
 * remainders, a vocabulary of single bytes. It is loaded, held to a grammar and cancelled like any other.
 * The format: GGUF 3, as its specification has it (ggml, docs/gguf.md).
 */

const EMBEDDING = 32;
const FEED_FORWARD = 64;
const HEADS = 2;
/** Bytes that tensors begin at multiples of. */
const ALIGNMENT = 32;

/** Types of metadata values. */
const U32 = 4;
const F32 = 6;
const STRING = 8;
const ARRAY = 9;
const I32 = 5;

type Value =
  | { readonly type: typeof U32 | typeof F32; readonly value: number }
  | { readonly type: typeof STRING; readonly value: string }
  | { readonly type: typeof ARRAY; readonly of: number; readonly values: readonly (number | string)[] };

const u32 = (value: number): Value => ({ type: U32, value });
const f32 = (value: number): Value => ({ type: F32, value });
const text = (value: string): Value => ({ type: STRING, value });

/** Kinds of tokens: unknown, control, byte. */
const KINDS = { unknown: 2, control: 3, byte: 6, normal: 1 };

/** @returns the bytes of a model file. */
export function tinyModel(): Uint8Array {
  const tokens = ["<unk>", "<s>", "</s>", ...bytes(), "▁"];
  const kinds = [KINDS.unknown, KINDS.control, KINDS.control, ...bytes().map(() => KINDS.byte), KINDS.normal];
  const metadata: Readonly<Record<string, Value>> = {
    "general.architecture": text("llama"),
    "general.name": text("nonsense"),
    "general.alignment": u32(ALIGNMENT),
    "llama.context_length": u32(2048),
    "llama.embedding_length": u32(EMBEDDING),
    "llama.block_count": u32(1),
    "llama.feed_forward_length": u32(FEED_FORWARD),
    "llama.attention.head_count": u32(HEADS),
    "llama.attention.head_count_kv": u32(HEADS),
    "llama.rope.dimension_count": u32(EMBEDDING / HEADS),
    "llama.attention.layer_norm_rms_epsilon": f32(1e-5),
    "tokenizer.ggml.model": text("llama"),
    "tokenizer.ggml.tokens": { type: ARRAY, of: STRING, values: tokens },
    "tokenizer.ggml.scores": { type: ARRAY, of: F32, values: tokens.map((_, index) => -index) },
    "tokenizer.ggml.token_type": { type: ARRAY, of: I32, values: kinds },
    "tokenizer.ggml.bos_token_id": u32(1),
    "tokenizer.ggml.eos_token_id": u32(2),
    "tokenizer.ggml.unknown_token_id": u32(0),
  };
  const tensors: readonly (readonly [name: string, shape: readonly number[]])[] = [
    ["token_embd.weight", [EMBEDDING, tokens.length]],
    ["output_norm.weight", [EMBEDDING]],
    ["output.weight", [EMBEDDING, tokens.length]],
    ["blk.0.attn_norm.weight", [EMBEDDING]],
    ["blk.0.attn_q.weight", [EMBEDDING, EMBEDDING]],
    ["blk.0.attn_k.weight", [EMBEDDING, EMBEDDING]],
    ["blk.0.attn_v.weight", [EMBEDDING, EMBEDDING]],
    ["blk.0.attn_output.weight", [EMBEDDING, EMBEDDING]],
    ["blk.0.ffn_norm.weight", [EMBEDDING]],
    ["blk.0.ffn_gate.weight", [EMBEDDING, FEED_FORWARD]],
    ["blk.0.ffn_up.weight", [EMBEDDING, FEED_FORWARD]],
    ["blk.0.ffn_down.weight", [FEED_FORWARD, EMBEDDING]],
  ];
  const out = new Writer();
  out.raw(new TextEncoder().encode("GGUF"));
  out.u32(3);
  out.u64(tensors.length);
  out.u64(Object.keys(metadata).length);
  for (const [key, value] of Object.entries(metadata)) {
    out.string(key);
    out.value(value);
  }
  let offset = 0;
  for (const [name, shape] of tensors) {
    out.string(name);
    out.u32(shape.length);
    for (const size of shape) out.u64(size);
    // Type 0: 32-bit floats.
    out.u32(0);
    out.u64(offset);
    offset += aligned(sizeOf(shape) * 4);
  }
  out.pad();
  let state = 1;
  for (const [name, shape] of tensors) {
    for (let index = 0; index < sizeOf(shape); index++) {
      // A linear congruence (Park and Miller): the same weights on every machine.
      state = (state * 48271) % 2147483647;
      out.f32(name.includes("norm") ? 1 : state / 2147483647 - 0.5);
    }
    out.pad();
  }
  return out.bytes();
}

/** The tokens of single bytes. */
function bytes(): string[] {
  return Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}

/** Little-endian bytes, one after the other. */
class Writer {
  private readonly parts: Uint8Array[] = [];
  private length = 0;

  raw(part: Uint8Array): void {
    this.parts.push(part);
    this.length += part.length;
  }

  u32(value: number): void {
    const part = new DataView(new ArrayBuffer(4));
    part.setUint32(0, value, true);
    this.raw(new Uint8Array(part.buffer));
  }

  u64(value: number): void {
    const part = new DataView(new ArrayBuffer(8));
    part.setBigUint64(0, BigInt(value), true);
    this.raw(new Uint8Array(part.buffer));
  }

  f32(value: number): void {
    const part = new DataView(new ArrayBuffer(4));
    part.setFloat32(0, value, true);
    this.raw(new Uint8Array(part.buffer));
  }

  string(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.u64(encoded.length);
    this.raw(encoded);
  }

  value(value: Value): void {
    this.u32(value.type);
    if ("values" in value) {
      this.u32(value.of);
      this.u64(value.values.length);
      for (const each of value.values) this.plain(each, value.of);
    } else this.plain(value.value, value.type);
  }

  private plain(value: number | string, type: number): void {
    if (typeof value === "string") this.string(value);
    else if (type === F32) this.f32(value);
    else this.u32(value);
  }

  /** Zeros up to the next multiple of the alignment. */
  pad(): void {
    this.raw(new Uint8Array(aligned(this.length) - this.length));
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
