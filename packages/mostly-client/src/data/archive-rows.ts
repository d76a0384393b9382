import { UsageError } from "@org/client-runtime";
import { archiveParts } from "./archive-parts.ts";
import type { Bytes } from "./byte-reader.ts";
import { chunksOf } from "./chunks-of.ts";
import type { PageMemory } from "./column-cursor.ts";
import type { DataRow } from "./data-row.ts";
import { parquetRows, type ReadOptions } from "./parquet-rows.ts";
import { openTable } from "./table-file.ts";

/** Options of `archiveRows`. */
export interface ArchiveRowsOptions extends ReadOptions {
  /** The table to read. Needed where the archive has several. */
  table?: string | undefined;
}

/**
 * The rows of a table in an archive that was saved before (format `PARQUET`), as `syntheticRows` gives them.
 *
 * @throws UsageError when the archive cannot be opened, or its tables are not what `table` says. DecodeError
 * when it is damaged.
 *
 * @example
 * const { path } = await saveSyntheticData(mostly, { id }, { to: "./" }); // of `@org/mostly-client/files`
 * for await (const row of archiveRows(path)) insert(row);
 */
export async function* archiveRows<Row extends object = DataRow>(
  archive: string | URL | Blob,
  options: ArchiveRowsOptions = {},
): AsyncGenerator<Row, void, undefined> {
  yield* rowsOf<Row>(chunksOf((await openTable(archive, options.signal)).content, options.signal), options);
}

/** The same for an archive on its way. */
export async function* rowsOf<Row extends object>(
  archive: AsyncIterable<Bytes>,
  { table, ...options }: ArchiveRowsOptions,
): AsyncGenerator<Row, void, undefined> {
  const pages: PageMemory = new Map();
  let only = table;
  for await (const part of archiveParts(archive, table)) {
    only ??= part.table;
    if (part.table !== only) {
      throw new UsageError(
        `The archive has several tables: ${only}, ${part.table}, … Choose one with \`table\`.`,
      );
    }
    const groups = parquetRows<Row>(part.bytes, options, part.label, pages);
    for await (const rows of groups) yield* rows;
  }
}
