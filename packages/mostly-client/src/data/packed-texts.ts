/** Texts that are kept together. */
const blockSize = 1024;

/** Stands between texts. None may hold it; text with a NUL is taken for binary before. */
const separator = "\0";

/** Many short texts, which one by one would take several times the memory of their characters. */
export class PackedTexts {
  readonly #blocks: string[] = [];
  /** The last ones, until they are enough for a block. */
  #open: string[] = [];
  /** The block that was looked at last, and which it is. */
  #unpacked: readonly string[] = [];
  #unpackedIndex = -1;

  get count(): number {
    return this.#blocks.length * blockSize + this.#open.length;
  }

  push(text: string): void {
    this.#open.push(text);
    if (this.#open.length < blockSize) return;
    this.#blocks.push(this.#open.join(separator));
    this.#open = [];
  }

  /** Fast for one index after the other. */
  at(index: number): string | undefined {
    const block = Math.floor(index / blockSize);
    if (block >= this.#blocks.length) return this.#open[index % blockSize];
    if (block !== this.#unpackedIndex) {
      this.#unpacked = (this.#blocks[block] ?? "").split(separator);
      this.#unpackedIndex = block;
    }
    return this.#unpacked[index % blockSize];
  }
}
