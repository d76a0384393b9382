import { UsageError } from "@org/client-runtime";
import { cellOf } from "./cell-of.ts";
import { commonType, type ColumnType } from "./column-type.ts";
import { shown } from "./shown.ts";

/** A column on its way to Parquet. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly rowCount: number;
  /** The values of some rows as the writer takes them. */
  cells(start: number, end: number): Cell[];
}

/** A value as Parquet stores it: days and microseconds since 1970 for dates and times. */
export type Cell = string | number | bigint | boolean | null;

/** Where the values of a column come from. */
export interface ColumnSource {
  readonly name: string;
  readonly rowCount: number;
  /** The value of a row, counted from 0; `null` and `undefined` are missing. */
  value(row: number): unknown;
  /** The type of a value that is not missing; `undefined` if it has none. */
  typeOf(value: unknown): ColumnType | undefined;
  /** Whether a column of several types is text. */
  readonly isText: boolean;
}

/**
 * Finds the type of a column, unless it is given, and makes its values ready.
 *
 * @throws UsageError when the values have no type in common, or do not fit the one that is given.
 */
export function columnFrom(source: ColumnSource, given: ColumnType | undefined, label: string): Column {
  const { name, rowCount } = source;
  const type = given ?? inferredType(source, label);
  return {
    name,
    type,
    rowCount,
    cells: (start, end) =>
      Array.from({ length: end - start }, (_, index) => {
        const value = source.value(start + index) ?? null;
        const cell = value === null ? null : cellOf(type, value);
        if (cell !== undefined) return cell;
        const where = `column ${shown(name)} of ${label} is ${shown(value)} in row ${start + index + 1}`;
        throw new UsageError(`toParquet: ${where}, which is no ${type}. Correct it, or change \`types\`.`);
      }),
  };
}

/** A column with no value at all is text. */
function inferredType(source: ColumnSource, label: string): ColumnType {
  const { name, rowCount, isText } = source;
  let found: ColumnType | undefined;
  for (let row = 0; row < rowCount; row++) {
    const value = source.value(row) ?? undefined;
    if (value === undefined) continue;
    const type = source.typeOf(value);
    const common = type && (found ? commonType(found, type) : type);
    if (!common && !isText) {
      const where = `toParquet: column ${shown(name)} of ${label} is ${shown(value)} in row ${row + 1}`;
      if (!type)
        throw new UsageError(`${where}, which no table can hold. Make it text, number, boolean or Date.`);
      const remedy = `Make it one type, or choose one: \`types: { ${shown(name)}: "string" }\``;
      throw new UsageError(`${where}, but ${found} before. ${remedy}.`);
    }
    found = common ?? "string";
    if (isText && found === "string") return found;
  }
  return found ?? "string";
}
