/** Bytes in memory that nobody shares. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that arrive in chunks, to be read in pieces of other sizes. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Bytes>;
  #held: Bytes = new Uint8Array();
  #position = 0;

  constructor(chunks: AsyncIterable<Bytes>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes were taken so far. */
  get position(): number {
    return this.#position;
  }

  /** The next bytes, which stay to be taken: at least as many as asked for, or all that are left. */
  async peek(count: number): Promise<Bytes> {
    while (this.#held.length < count) {
      const { done, value } = await this.#chunks.next();
      if (done) break;
      this.#held = this.#held.length === 0 ? value : joined(this.#held, value);
    }
    return this.#held;
  }

  /** The next bytes: as many as asked for, or all that are left. */
  async take(count: number): Promise<Bytes> {
    const taken = (await this.peek(count)).subarray(0, count);
    this.#held = this.#held.subarray(taken.length);
    this.#position += taken.length;
    return taken;
  }

  /** All that is left, chunk by chunk. */
  async *rest(): AsyncGenerator<Bytes, void, undefined> {
    for (let chunk = await this.peek(1); chunk.length > 0; chunk = await this.peek(1)) {
      yield await this.take(chunk.length);
    }
  }
  /** Wants no more, so that whoever sends may stop. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

/** One array of several; the only one itself. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
