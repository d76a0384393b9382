/**
 * Reads numbers one by one that are written as runs of the same number and as bits one after the other
 * (Parquet's RLE / bit-packing hybrid).
 */
export class RunReader {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  #offset: number;
  /** How many are left of the run. */
  #left = 0;
  /** The number that is repeated; `undefined` among bits. */
  #repeated: number | undefined;
  /** Bits of the current byte that were read. */
  #bit = 0;

  /** `width` is the number of bits of a number; with none, all are 0. `isBare`: there are only bits. */
  constructor(bytes: Uint8Array, offset: number, width: number, isBare = false) {
    if (isBare) this.#left = Infinity;
    this.#bytes = bytes;
    this.#offset = offset;
    this.#width = width;
  }

  next(): number {
    if (this.#width === 0) return 0;
    while (this.#left === 0) this.#begin();
    this.#left--;
    return this.#repeated ?? this.#bits();
  }

  #begin(): void {
    if (this.#bit > 0) {
      this.#bit = 0;
      this.#offset++;
    }
    const head = this.#varint();
    if (head % 2 === 1) {
      this.#left = (head >>> 1) * 8;
      this.#repeated = undefined;
      return;
    }
    this.#left = head >>> 1;
    let repeated = 0;
    for (let read = 0; read < this.#width; read += 8) repeated += this.#byte(this.#offset++) * 2 ** read;
    this.#repeated = repeated;
  }

  #bits(): number {
    let value = 0;
    for (let read = 0; read < this.#width;) {
      const taken = Math.min(8 - this.#bit, this.#width - read);
      value += ((this.#byte(this.#offset) >> this.#bit) & (2 ** taken - 1)) * 2 ** read;
      read += taken;
      this.#bit += taken;
      if (this.#bit < 8) continue;
      this.#bit = 0;
      this.#offset++;
    }
    return value;
  }

  #varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#byte(this.#offset++);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  #byte(offset: number): number {
    const byte = this.#bytes[offset];
    if (byte === undefined) throw new Error("a page is cut off");
    return byte;
  }
}
