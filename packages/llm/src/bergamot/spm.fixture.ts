/*
 * A vocabulary of whole pieces, as SentencePiece keeps them: a message of Protocol Buffers (sentencepiece_model.proto) with
 * the pieces, a unigram model, and no normalisation.
 */

/** Numbers that Marian gives to the end of a sentence and to what it does not know. */
const END = 0;
const UNKNOWN = 1;

/** Kinds of pieces. */
const NORMAL = 1;
const UNKNOWN_KIND = 2;
const CONTROL = 3;

/** @param pieces in the order of their numbers, from 2; spaces as they stand in the text. @returns the bytes of a file. */
export function vocabulary(pieces: readonly string[]): Buffer {
  return Buffer.concat([
    message(1, piece("</s>", CONTROL)),
    message(1, piece("<unk>", UNKNOWN_KIND)),
    ...pieces.map((text) => message(1, piece(`▁${text.replaceAll(" ", "▁")}`, NORMAL))),
    // Trainer: a unigram model, and the numbers of </s>, <unk>; none for the beginning and for padding.
    message(2, Buffer.concat([int(3, 1), int(40, UNKNOWN), int(41, -1), int(42, END), int(43, -1)])),
    // Normalizer: a space before the first word, spaces as "▁".
    message(3, Buffer.concat([message(1, Buffer.from("identity")), int(3, 1), int(4, 1), int(5, 1)])),
  ]);
}

function piece(text: string, kind: number): Buffer {
  // A piece costs the same however long it is: the longest ones win.
  return Buffer.concat([message(1, Buffer.from(text)), float(2, kind === NORMAL ? -1 : 0), int(3, kind)]);
}

function message(field: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
}

function int(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function float(field: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([varint((field << 3) | 5), bytes]);
}

/** Seven bits a byte, the lowest first; what is negative as 64 bits. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const more = rest > 127n;
    bytes.push(Number(rest & 127n) | (more ? 128 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Buffer.from(bytes);
}
