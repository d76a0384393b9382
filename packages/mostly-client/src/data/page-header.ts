import { readThriftStruct, type ThriftStruct, type ThriftValue } from "./thrift-struct.ts";

/** What stands before a page of a column. */
export interface PageHeader {
  readonly kind: "data" | "data2" | "dictionary" | "other";
  /** Bytes of the page in the file, and decompressed. */
  readonly packedSize: number;
  readonly size: number;
  /** How many values it has, missing ones included. */
  readonly count: number;
  /** How the values are written: `encodings` of Parquet, by number. */
  readonly encoding: number;
  /** Bytes before the values of a `data2` page, which are never compressed: repetitions, then definitions. */
  readonly levels: readonly [repetition: number, definition: number];
  /** Whether the values of a `data2` page are compressed, if the column is. */
  readonly isPacked: boolean;
}

/** Encodings of values that are read here. */
export const encodings = { plain: 0, plainDictionary: 2, runs: 3, dictionary: 8 } as const;

/** Reads the header at an offset, and gives where the page begins. */
export function readPageHeader(bytes: Uint8Array, offset: number): { header: PageHeader; start: number } {
  const { fields, end } = readThriftStruct(bytes, offset);
  const kind = kinds[numberOf(fields.get(1))] ?? "other";
  const own = structOf(fields.get(structs[kind]));
  const isSecond = kind === "data2";
  return {
    start: end,
    header: {
      kind,
      size: numberOf(fields.get(2)),
      packedSize: numberOf(fields.get(3)),
      count: numberOf(own.get(1)),
      encoding: numberOf(own.get(isSecond ? 4 : 2)),
      levels: isSecond ? [numberOf(own.get(6)), numberOf(own.get(5))] : [0, 0],
      isPacked: !isSecond || own.get(7) !== false,
    },
  };
}

const kinds: Readonly<Record<number, PageHeader["kind"]>> = { 0: "data", 2: "dictionary", 3: "data2" };

/** Which field has what only such a page has. */
const structs: Readonly<Record<PageHeader["kind"], number>> = { data: 5, dictionary: 7, data2: 8, other: 0 };

function numberOf(value: ThriftValue): number {
  return typeof value === "number" ? value : 0;
}

function structOf(value: ThriftValue): ThriftStruct {
  return value instanceof Map ? value : new Map();
}
