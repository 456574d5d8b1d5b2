/** Reads bytes and LEB128 varints one after the other. */
export class ByteReader {
  private readonly source: Uint8Array;
  private at = 0;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  byte(): number {
    const value = this.source[this.at++];
    if (value === undefined) throw new RangeError("data file is cut short");
    return value;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }
}

/** Collects bytes and LEB128 varints. */
export class ByteWriter {
  private readonly collected: number[] = [];

  byte(value: number): void {
    this.collected.push(value);
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.collected.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.collected.push(rest);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.collected);
  }
}
