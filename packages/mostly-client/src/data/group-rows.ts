import { DecodeError } from "@org/client-runtime";
import type { DataRow, DataValue } from "./data-row.ts";
import type { ColumnGroup, GroupColumn } from "./parquet-groups.ts";

/** How values are given. */
export interface RowOptions {
  /**
   * Whether integers of 64 bits are a `bigint`. By default they are a `number`, and one beyond 2^53, which no
   * `number` holds exactly, is a DecodeError.
   */
  bigint?: boolean | undefined;
}

/** Makes rows of columns, one after the other. */
export function* groupRows<Row extends object = DataRow>(
  { rowCount, columns }: ColumnGroup,
  { bigint = false }: RowOptions,
  label: string,
): Generator<Row, void, undefined> {
  for (let index = 0; index < rowCount; index++) {
    const row: Record<string, unknown> = {};
    for (const column of columns) row[column.name] = valueOf(column, index, bigint, label);
    yield row as Row; // the caller says what the columns are
  }
}

function valueOf(
  { name, element, values }: GroupColumn,
  index: number,
  bigint: boolean,
  label: string,
): DataValue {
  const value = (values[index] ?? null) as DataValue; // hyparquet gives no others for flat columns
  if (typeof value === "bigint" && !bigint) {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    const where = `Column ${name} of ${label} holds ${value}, which is no safe number`;
    throw new DecodeError(`${where}. Set \`bigint: true\` to get such columns as bigint.`, {
      text: String(value),
    });
  }
  // the library multiplies by a power of ten, which makes 0.57 of 57 only nearly
  if (element.converted_type === "DECIMAL" && typeof value === "number")
    return Number(value.toFixed(element.scale));
  return value;
}
