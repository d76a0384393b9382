import { UsageError } from "@org/client-runtime";
import { valueType } from "./cell-of.ts";
import type { ColumnSource } from "./column.ts";
import { shown } from "./shown.ts";

/** The columns of rows: every name that any row has, in the order in which they come up. */
export function rowColumns(rows: readonly object[]): ColumnSource[] {
  const names = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      throw new UsageError(`toParquet: row ${index + 1} is ${shown(row)}. Make every row an object.`);
    }
    for (const name of Object.keys(row)) names.add(name);
  }
  return [...names].map((name) => ({
    name,
    rowCount: rows.length,
    value: (row) => ownValue(rows[row], name),
    typeOf: valueType,
    isText: false,
  }));
}

/** A row without a column of the name "constructor" has none, in spite of what it inherits. */
function ownValue(row: object | undefined, name: string): unknown {
  return row && Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
}
