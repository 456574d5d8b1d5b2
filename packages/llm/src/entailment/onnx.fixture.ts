/*
 * An ONNX model of a kilobyte, written by this file: it adds up what the tokens of a pair say for each label, and knows
 * those of the hypothesis from those of the premise. onnxruntime loads and runs it like any other.
 * The format: protocol buffers, fields as in onnx.proto (IR version 8, operators of version 13).
 */

type Bytes = readonly number[];

/** Types of numbers in tensors. */
const FLOAT = 1;
const INT64 = 7;

export interface TinyNetwork {
  /** Row by row, for each token in a premise, then for each in a hypothesis: what it says for each label. */
  readonly weights: readonly (readonly number[])[];
  /** Without it a token says the same in premise and hypothesis, as to models that are given no types of tokens. */
  readonly hasTypes: boolean;
}

/** @returns the bytes of a model file. */
export function tinyNetwork({ weights, hasTypes }: TinyNetwork): Uint8Array {
  const labels = weights[0]!.length;
  const inputs = ["input_ids", "attention_mask", ...(hasTypes ? ["token_type_ids"] : [])];
  const rows = hasTypes ? "rows" : "input_ids";
  const graph = [
    ...(hasTypes
      ? [node("Mul", ["token_type_ids", "vocabulary"], "shift"), node("Add", ["input_ids", "shift"], "rows")]
      : []),
    node("Gather", ["weights", rows], "said", ["axis", 0]),
    // What a batch is filled up with says nothing.
    node("Cast", ["attention_mask"], "mask", ["to", FLOAT]),
    node("Unsqueeze", ["mask", "last"], "wideMask"),
    node("Mul", ["said", "wideMask"], "heard"),
    node("ReduceSum", ["heard", "tokens"], "logits", ["keepdims", 0]),
    text(2, "tiny"),
    tensor("weights", FLOAT, [weights.length, labels], new Float32Array(weights.flat())),
    ...(hasTypes ? [tensor("vocabulary", INT64, [], new BigInt64Array([BigInt(weights.length / 2)]))] : []),
    tensor("last", INT64, [1], new BigInt64Array([-1n])),
    tensor("tokens", INT64, [1], new BigInt64Array([1n])),
    ...inputs.map((name) => field(11, value(name, INT64, ["batch", "length"]))),
    field(12, value("logits", FLOAT, ["batch", labels])),
  ].flat();
  return Uint8Array.from([...integer(1, 8), ...field(7, graph), ...field(8, [...text(1, ""), ...integer(2, 13)])]);
}

/** Seven bits a byte, the lowest first. */
function varint(number: number): Bytes {
  return number < 128 ? [number] : [(number & 127) | 128, ...varint(number >>> 7)];
}

function integer(id: number, number: number): Bytes {
  return [...varint(id << 3), ...varint(number)];
}

function field(id: number, content: Bytes): Bytes {
  return [...varint((id << 3) | 2), ...varint(content.length), ...content];
}

function text(id: number, content: string): Bytes {
  return field(id, [...new TextEncoder().encode(content)]);
}

function node(
  operator: string,
  inputs: readonly string[],
  output: string,
  attribute?: readonly [string, number],
): Bytes {
  const attributes = attribute
    ? field(5, [...text(1, attribute[0]), ...integer(3, attribute[1]), ...integer(20, 2)])
    : [];
  return field(1, [
    ...inputs.flatMap((name) => text(1, name)),
    ...text(2, output),
    ...text(4, operator),
    ...attributes,
  ]);
}

function tensor(name: string, type: number, dims: readonly number[], { buffer }: Float32Array | BigInt64Array): Bytes {
  const sizes = dims.flatMap((size) => integer(1, size));
  return field(5, [...sizes, ...integer(2, type), ...text(8, name), ...field(9, [...new Uint8Array(buffer)])]);
}

/** What goes in or out; a name where a size is not fixed. */
function value(name: string, type: number, dims: readonly (number | string)[]): Bytes {
  const shape = dims.flatMap((size) => field(1, typeof size === "string" ? text(2, size) : integer(1, size)));
  return [...text(1, name), ...field(2, field(1, [...integer(1, type), ...field(2, shape)]))];
}
