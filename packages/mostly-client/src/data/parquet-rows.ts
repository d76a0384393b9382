import { DecodeError } from "@org/client-runtime";
import type { SchemaElement } from "hyparquet";
import { breathe } from "./breathe.ts";
import type { Bytes } from "./byte-reader.ts";
import { columnCursor, type PageMemory, type ValueReader } from "./column-cursor.ts";
import type { DataRow, DataValue } from "./data-row.ts";
import { openParquet, unreadable, type ParquetFile, type RowGroup } from "./parquet-file.ts";

/** How values are given. */
export interface RowOptions {
  /**
   * Whether integers of 64 bits are a `bigint`. By default they are a `number`, and one beyond 2^53, which no
   * `number` holds exactly, is a DecodeError.
   */
  bigint?: boolean | undefined;
}

/** The same, and how reading ends. */
export interface ReadOptions extends RowOptions {
  /** Aborts reading, which then rejects with `signal.reason`. */
  signal?: AbortSignal | undefined;
}

/**
 * Reads the rows of a Parquet file, some at a time.
 *
 * @throws DecodeError when it is damaged, or no Parquet, or an integer is too large. UsageError when a
 * library is missing.
 */
export async function* parquetRows<Row extends object = DataRow>(
  bytes: Bytes,
  { bigint = false, signal }: ReadOptions,
  label: string,
  pages: PageMemory = new Map(),
): AsyncGenerator<Iterable<Row>, void, undefined> {
  const file = await openParquet(bytes, label);
  for (const group of file.groups) {
    const columns: RowColumn[] = [];
    for (const element of file.elements)
      columns.push(await columnOf({ file, group, element, pages, bigint }));
    const count = group.rowEnd - group.rowStart;
    for (let start = 0; start < count; start += sliceSize) {
      yield rowsOf<Row>(columns, Math.min(sliceSize, count - start), label);
      await breathe();
      signal?.throwIfAborted();
    }
  }
}

/** Rows that are made before others have their turn. */
const sliceSize = 100;

interface RowColumn {
  readonly name: string;
  readonly next: ValueReader;
}

interface ColumnSource {
  readonly file: ParquetFile;
  readonly group: RowGroup;
  readonly element: SchemaElement;
  readonly pages: PageMemory;
  readonly bigint: boolean;
}

async function columnOf({ file, group, element, pages, bigint }: ColumnSource): Promise<RowColumn> {
  const { name } = element;
  const facts = group.columns.find((column) => column?.path_in_schema[0] === name);
  const cursor = facts && columnCursor({ file, element, facts, pages }, bigint);
  const next = cursor ?? valuesOf(await file.readColumn(name, group), element);
  return { name, next: bigint ? next : () => numberOf(next(), name, file.label) };
}

function valuesOf(values: ArrayLike<unknown>, element: SchemaElement): ValueReader {
  const isDecimal = element.converted_type === "DECIMAL";
  let index = 0;
  return () => {
    const value = values[index++] ?? null;
    // the library multiplies by a power of ten, which makes 0.57 of 57 only nearly
    return isDecimal && typeof value === "number" ? Number(value.toFixed(element.scale)) : value;
  };
}

function numberOf(value: unknown, name: string, label: string): unknown {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  const where = `Column ${name} of ${label} holds ${value}, which is no safe number`;
  throw new DecodeError(`${where}. Set \`bigint: true\` to get such columns as bigint.`, {
    text: String(value),
  });
}

function* rowsOf<Row extends object>(
  columns: readonly RowColumn[],
  count: number,
  label: string,
): Generator<Row, void, undefined> {
  for (let index = 0; index < count; index++) yield rowOf(columns, label) as Row; // as the caller says
}

/** How assignment makes a property. */
const asUsual = { writable: true, enumerable: true, configurable: true } as const;

function rowOf(columns: readonly RowColumn[], label: string): DataRow {
  const row: DataRow = {};
  try {
    for (const { name, next } of columns) {
      const value = next() as DataValue; // flat columns have no others
      if (name === "__proto__") Object.defineProperty(row, name, { value, ...asUsual });
      else row[name] = value;
    }
  } catch (cause) {
    throw cause instanceof DecodeError ? cause : unreadable(label, cause);
  }
  return row;
}
