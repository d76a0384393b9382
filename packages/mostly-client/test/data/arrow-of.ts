import { tableFromIPC, type Table } from "apache-arrow";
import { readParquet } from "parquet-wasm";

/** Reads Parquet with the library of Rust, which has nothing in common with the one under test. */
export function arrowOf(parquet: Uint8Array): Table {
  return tableFromIPC(readParquet(parquet).intoIPCStream());
}

/** The types of the columns and all values, as plain data. */
export function contentOf(parquet: Uint8Array): {
  types: Record<string, string>;
  columns: Record<string, unknown[]>;
} {
  const table = arrowOf(parquet);
  const fields = table.schema.fields.map(({ name, type }) => [name, String(type)] as const);
  const columns = fields.map(([name]) => [name, Array.from(table.getChild(name) ?? [])] as const);
  return { types: Object.fromEntries(fields), columns: Object.fromEntries(columns) };
}
