import type { Cell } from "./column.ts";
import type { ColumnType } from "./column-type.ts";
import { booleanOf, dayOf, integerOf, isInt64, microsecondsOf, numberOf } from "./text-type.ts";

/** A value as a column of this type stores it; `undefined` if it does not fit. */
export function cellOf(type: ColumnType, value: unknown): Cell | undefined {
  return typeof value === "string" ? fromText[type](value) : fromValue[type](value);
}

/** The type of a value that is no text; `undefined` for objects, functions and what no table can hold. */
export function valueType(value: unknown): ColumnType | undefined {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "string":
      return "string";
    case "number":
      return Number.isSafeInteger(value) ? "integer" : "float";
    case "bigint":
      return isInt64(value) ? "integer" : undefined;
    default:
      return isDate(value) ? (value.getTime() % day === 0 ? "date" : "instant") : undefined;
  }
}

const day = 86_400_000;

const fromText: Readonly<Record<ColumnType, (text: string) => Cell | undefined>> = {
  integer: integerOf,
  float: numberOf,
  boolean: booleanOf,
  date: dayOf,
  timestamp: microsecondsOf,
  instant: microsecondsOf,
  string: (text) => text,
};

const fromValue: Readonly<Record<ColumnType, (value: unknown) => Cell | undefined>> = {
  integer: (value) => {
    if (Number.isSafeInteger(value)) return BigInt(Number(value));
    return typeof value === "bigint" && isInt64(value) ? value : undefined;
  },
  float: (value) => {
    if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
    return typeof value === "number" ? value : undefined;
  },
  boolean: (value) => (typeof value === "boolean" ? value : undefined),
  date: (value) => (isDate(value) ? Math.floor(value.getTime() / day) : undefined),
  timestamp: microseconds,
  instant: microseconds,
  string: (value) => {
    if (isDate(value)) return value.toISOString();
    return typeof value === "object" || typeof value === "function" ? undefined : String(value);
  },
};

function microseconds(value: unknown): bigint | undefined {
  return isDate(value) ? BigInt(value.getTime()) * 1000n : undefined;
}

function isDate(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}
