import { createHash, type Hash } from "node:crypto";

/** A digest that the server announced (RFC 9530), compared with the bytes that came. */
export class Digest {
  readonly #hash: Hash;
  readonly #announced: Buffer;

  /** Finds the digest in `repr-digest` or `content-digest`; of the algorithms, SHA-256 and SHA-512 count. */
  static read(headers: Headers, name: "repr-digest" | "content-digest"): Digest | undefined {
    const found = /(?:^|[,\s])sha-(256|512)=:([\w+/=]+):/.exec(headers.get(name) ?? "");
    return found ? new Digest(`sha${found[1]}`, Buffer.from(found[2] ?? "", "base64")) : undefined;
  }

  private constructor(algorithm: string, announced: Buffer) {
    this.#hash = createHash(algorithm);
    this.#announced = announced;
  }

  update(chunk: Uint8Array): void {
    this.#hash.update(chunk);
  }

  /** To be asked when all bytes have come. */
  matches(): boolean {
    return this.#hash.copy().digest().equals(this.#announced);
  }
}
