import type { ColumnMetaData, SchemaElement } from "hyparquet";
import { encodings, readPageHeader, type PageHeader } from "./page-header.ts";
import type { Memory, ParquetFile } from "./parquet-file.ts";
import { plainType, type PlainType } from "./plain-type.ts";
import { RunReader } from "./run-reader.ts";

/** Entries of a dictionary that are kept once they are read; more of them would only fill the memory. */
const keptEntries = 4096;

/** Gives the values of a column, one at each call. */
export type ValueReader = () => unknown;

/** Memory for a page of each column, by name, which the next page uses again. */
export type PageMemory = Map<string, Uint8Array>;

/** A column of a row group, whose values are decoded one by one, when they are asked for. */
export interface CursorSource {
  readonly file: Pick<ParquetFile, "bytes" | "unpack">;
  readonly element: SchemaElement;
  readonly facts: ColumnMetaData;
  readonly pages: PageMemory;
}

/**
 * Reads a column value by value, so that of a row group no more is in memory than a page of each column, as
 * it is stored: decoded values outnumber their bytes many times. Missing values are `null`. Gives `undefined`
 * for columns that are written or typed in ways that are left to the library.
 */
export function columnCursor(source: CursorSource, bigint: boolean): ValueReader | undefined {
  const { element, facts } = source;
  const isBits = element.type === "BOOLEAN";
  const plain = isBits ? bits : plainType(element, bigint);
  const isFlat = facts.path_in_schema.length === 1 && element.repetition_type !== "REPEATED";
  if (!plain || !isFlat || facts.encodings.some((encoding) => !known.has(encoding))) return undefined;
  const cursor = new ColumnCursor(source, plain);
  return () => cursor.next();
}

/** `BIT_PACKED` is named by writers that use it for nothing. */
const known: ReadonlySet<string> = new Set([
  "PLAIN",
  "PLAIN_DICTIONARY",
  "RLE_DICTIONARY",
  "RLE",
  "BIT_PACKED",
]);

/** Eight values are in a byte. */
const bits: PlainType = { size: 0, read: () => undefined };

class ColumnCursor {
  readonly #source: CursorSource;
  readonly #plain: PlainType;
  readonly #isOptional: boolean;
  readonly #end: number;
  #offset: number;
  /** Values that are left of the page. */
  #left = 0;
  #isPresent: () => boolean = () => true;
  #value: ValueReader = () => null;
  #entry: (index: number) => unknown = () => {
    throw new Error("a dictionary is missing");
  };

  constructor(source: CursorSource, plain: PlainType) {
    const { dictionary_page_offset: dictionary = 0n, data_page_offset: data, ...facts } = source.facts;
    const start = dictionary > 0n && dictionary < data ? dictionary : data;
    this.#source = source;
    this.#plain = plain;
    this.#isOptional = source.element.repetition_type !== "REQUIRED";
    this.#offset = Number(start);
    this.#end = Number(start + facts.total_compressed_size);
  }

  next(): unknown {
    while (this.#left === 0) this.#turn();
    this.#left--;
    return this.#isPresent() ? this.#value() : null;
  }

  /** Goes on to the next page. */
  #turn(): void {
    if (this.#offset >= this.#end) throw new Error("a column ends too early");
    const { header, start } = readPageHeader(this.#source.file.bytes, this.#offset);
    this.#offset = start + header.packedSize;
    if (this.#offset > this.#source.file.bytes.length) throw new Error("a page is cut off");
    const packed = this.#source.file.bytes.subarray(start, this.#offset);
    if (header.kind === "dictionary")
      this.#entry = this.#dictionary(this.#unpack(packed, header.size, ownMemory), header);
    else if (header.kind === "data") this.#openFirst(this.#unpack(packed, header.size), header);
    else if (header.kind === "data2") this.#openSecond(packed, header);
  }

  /** Levels and values are compressed together. */
  #openFirst(page: Uint8Array, header: PageHeader): void {
    const levels = this.#isOptional ? lengthAt(page, 0) : 0;
    const start = this.#isOptional ? 4 + levels : 0;
    this.#open(page.subarray(4, start), page, start, header);
  }

  /** Only values are compressed. */
  #openSecond(packed: Uint8Array, header: PageHeader): void {
    const [repetition, definition] = header.levels;
    const start = repetition + definition;
    const values = packed.subarray(start);
    const page = header.isPacked ? this.#unpack(values, header.size - start) : values;
    this.#open(packed.subarray(repetition, start), page, 0, header);
  }

  #open(levels: Uint8Array, page: Uint8Array, start: number, { count, encoding }: PageHeader): void {
    this.#left = count;
    const present = new RunReader(levels, 0, 1);
    this.#isPresent = this.#isOptional ? () => present.next() === 1 : () => true;
    this.#value = this.#valuesOf(page, start, encoding);
  }

  #valuesOf(page: Uint8Array, start: number, encoding: number): ValueReader {
    switch (encoding) {
      case encodings.plain:
        return plainValues(this.#plain, page, start);
      case encodings.runs: {
        const runs = new RunReader(page, start + 4, 1); // of booleans, behind their length
        return () => runs.next() === 1;
      }
      case encodings.plainDictionary:
      case encodings.dictionary: {
        const [entry, width] = [this.#entry, page[start] ?? 0];
        const indexes = new RunReader(page, start + 1, width);
        return () => entry(indexes.next());
      }
      default:
        throw new Error(`a page has the encoding ${encoding}`);
    }
  }

  #unpack(packed: Uint8Array, size: number, memory: Memory = this.#spare): Uint8Array {
    const { file, facts } = this.#source;
    const page = file.unpack(facts.codec, packed, size, memory);
    if (page.length !== size) throw new Error(`a page has ${page.length} bytes instead of ${size}`);
    return page;
  }

  /** The memory of the page before, whose values were all read. */
  readonly #spare: Memory = (size) => {
    const { pages, element } = this.#source;
    const spare = pages.get(element.name) ?? ownMemory(size);
    const memory = spare.length < size ? ownMemory(Math.max(size, 2 * spare.length)) : spare;
    pages.set(element.name, memory);
    return memory.subarray(0, size);
  };

  #dictionary(page: Uint8Array, { count }: PageHeader): (index: number) => unknown {
    const [view, { size, read }] = [viewOf(page), this.#plain];
    if (size !== undefined) return (index) => read(view, index * size);
    const starts = new Uint32Array(count);
    for (let index = 0, offset = 0; index < count; index++) {
      starts[index] = offset;
      offset += 4 + view.getUint32(offset, true);
    }
    const kept: unknown[] = [];
    const entryAt = (index: number): unknown => read(view, starts[index] ?? page.length);
    return count > keptEntries ? entryAt : (index) => (kept[index] ??= entryAt(index));
  }
}

const ownMemory: Memory = (size) => new Uint8Array(size);

function plainValues(type: PlainType, page: Uint8Array, start: number): ValueReader {
  if (type === bits) {
    const reader = new RunReader(page, start, 1, true);
    return () => reader.next() === 1;
  }
  const view = viewOf(page);
  let next = start;
  return () => {
    const offset = next;
    next += type.size ?? 4 + view.getUint32(offset, true);
    return type.read(view, offset);
  };
}

/** Four bytes, the smallest first. */
function lengthAt(bytes: Uint8Array, offset: number): number {
  return viewOf(bytes).getUint32(offset, true);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
