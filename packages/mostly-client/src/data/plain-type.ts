import type { SchemaElement } from "hyparquet";

/** How values of a type are stored one after the other (Parquet's PLAIN). */
export interface PlainType {
  /** Bytes of a value; `undefined` if its length stands before it, in 4 bytes. */
  readonly size: number | undefined;
  readonly read: (view: DataView, offset: number) => unknown;
}

/**
 * How the values of a column are read; `undefined` for the types that are left to the library. Whole numbers
 * of 64 bits are a `bigint` where `bigint` says so or no `number` is the same.
 */
export function plainType(element: SchemaElement, bigint: boolean): PlainType | undefined {
  const { type, converted_type: converted, logical_type: logical } = element;
  switch (`${type} ${logical?.type ?? converted ?? ""}`) {
    case "INT32 ":
    case "INT32 INT_8":
    case "INT32 INT_16":
    case "INT32 INT_32":
    case "INT32 UINT_8":
    case "INT32 UINT_16":
      return int32;
    case "INT32 INTEGER":
      return isUnsigned(logical, 32) ? undefined : int32;
    case "INT32 DATE":
      return { size: 4, read: (view, offset) => new Date(view.getInt32(offset, true) * day) };
    case "INT64 ":
    case "INT64 INT_64":
      return bigint ? int64 : { size: 8, read: integerAt };
    case "INT64 INTEGER":
      return isUnsigned(logical, 64) ? undefined : bigint ? int64 : { size: 8, read: integerAt };
    case "INT64 TIMESTAMP_MILLIS":
      return times(1);
    case "INT64 TIMESTAMP_MICROS":
      return times(1000);
    case "INT64 TIMESTAMP":
      return times(logical?.type === "TIMESTAMP" ? perMillisecond[logical.unit] : 1);
    case "FLOAT ":
      return { size: 4, read: (view, offset) => view.getFloat32(offset, true) };
    case "DOUBLE ":
      return { size: 8, read: (view, offset) => view.getFloat64(offset, true) };
    case "BYTE_ARRAY ":
    case "BYTE_ARRAY UTF8":
    case "BYTE_ARRAY STRING":
    case "BYTE_ARRAY ENUM":
      return { size: undefined, read: textAt };
    default:
      return undefined;
  }
}

const day = 86_400_000;
const perMillisecond = { MILLIS: 1, MICROS: 1000, NANOS: 1_000_000 } as const;
const int32: PlainType = { size: 4, read: (view, offset) => view.getInt32(offset, true) };
const int64: PlainType = { size: 8, read: (view, offset) => view.getBigInt64(offset, true) };
const decoder: TextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

function isUnsigned(logical: SchemaElement["logical_type"], width: number): boolean {
  return logical?.type === "INTEGER" && logical.bitWidth === width && !logical.isSigned;
}

/** Most are no larger than a `number` can hold, and to make a `bigint` of each would be for nothing. */
function integerAt(view: DataView, offset: number): number | bigint {
  const value = view.getInt32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true);
  return Number.isSafeInteger(value) ? value : view.getBigInt64(offset, true);
}

/** Times, of which a `Date` keeps the milliseconds. */
function times(units: number): PlainType {
  return {
    size: 8,
    read(view, offset) {
      const value = integerAt(view, offset);
      if (typeof value === "number") return new Date(Math.floor(value / units));
      const [whole, rest] = [value / BigInt(units), value % BigInt(units)];
      return new Date(Number(whole) - (rest < 0n ? 1 : 0));
    },
  };
}

function textAt(view: DataView, offset: number): string {
  return decoder.decode(
    new Uint8Array(view.buffer, view.byteOffset + offset + 4, view.getUint32(offset, true)),
  );
}
