/**
 * What a column holds, and how Parquet stores it:
 * - `integer`: whole numbers from -2^63 to 2^63 - 1 (int64)
 * - `float`: double-precision numbers
 * - `boolean`
 * - `date`: days (date32)
 * - `timestamp`: a date with a time of day, in no time zone (microseconds)
 * - `instant`: a point in time (microseconds, in UTC)
 * - `string`
 *
 * Every column may hold nulls.
 */
export type ColumnType = "integer" | "float" | "boolean" | "date" | "timestamp" | "instant" | "string";

/** All of them. */
export const columnTypes: readonly ColumnType[] = [
  "integer",
  "float",
  "boolean",
  "date",
  "timestamp",
  "instant",
  "string",
];

/** The narrowest type that holds what both do; `undefined` if only text could. */
export function commonType(one: ColumnType, other: ColumnType): ColumnType | undefined {
  if (one === other) return one;
  const wider = widened[one]?.includes(other) ? other : one;
  return wider === other || widened[other]?.includes(one) ? wider : undefined;
}

/** Which types can take the place of a narrower one. */
const widened: Partial<Record<ColumnType, readonly ColumnType[]>> = {
  integer: ["float"],
  date: ["timestamp", "instant"],
};
