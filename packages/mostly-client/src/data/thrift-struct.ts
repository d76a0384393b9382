/** What a field of a struct holds, of that which page headers need. */
export type ThriftValue = number | boolean | ThriftStruct | undefined;

/** The fields of a struct, by their ids. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

/**
 * Reads a struct of Thrift's compact protocol, from an offset on, and gives where it ends. Texts and lists
 * are passed over: no header of a page needs them.
 */
export function readThriftStruct(bytes: Uint8Array, start: number): { fields: ThriftStruct; end: number } {
  const reader = new Reader(bytes, start);
  const fields = reader.struct();
  return { fields, end: reader.offset };
}

class Reader {
  readonly #bytes: Uint8Array;
  offset: number;

  constructor(bytes: Uint8Array, offset: number) {
    this.#bytes = bytes;
    this.offset = offset;
  }

  struct(): ThriftStruct {
    const fields = new Map<number, ThriftValue>();
    for (let id = 0; ;) {
      const head = this.#byte();
      if (head === 0) return fields;
      id = head >> 4 === 0 ? signed(this.#varint()) : id + (head >> 4);
      fields.set(id, this.#value(head & 0x0f));
    }
  }

  #value(type: number): ThriftValue {
    switch (type) {
      case 1:
      case 2:
        return type === 1;
      case 3:
        return this.#byte();
      case 4:
      case 5:
      case 6:
        return signed(this.#varint());
      case 7:
        this.offset += 8;
        return undefined;
      case 8:
        this.offset += this.#varint();
        return undefined;
      case 9:
      case 10:
        return this.#skipList();
      case 12:
        return this.struct();
      default:
        throw new Error(`a header has a field of type ${type}`);
    }
  }

  #skipList(): undefined {
    const head = this.#byte();
    const count = head >> 4 === 15 ? this.#varint() : head >> 4;
    const isBoolean = (head & 0x0f) < 3; // in a list, each takes a byte
    for (let index = 0; index < count; index++) this.#value(isBoolean ? 3 : head & 0x0f);
    return undefined;
  }

  #varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.offset++];
    if (byte === undefined) throw new Error("a header is cut off");
    return byte;
  }
}

/** Of numbers below zero, every second one is; the others are as they are. */
function signed(zigzag: number): number {
  return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
}
