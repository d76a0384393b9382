// Tables in and out: rows and files become Parquet for the platform, and what it makes becomes rows. Needs
// hyparquet to read and hyparquet-writer to write; both are loaded when they are first used.

export type { ColumnType } from "./column-type.ts";
export { toParquet, type ParquetBytes, type ToParquetOptions } from "./to-parquet.ts";
export { seedData, sourceTable, type InlineTable, type SourceTableOptions } from "./source-table.ts";
export type { TableInput } from "./table-file.ts";

export { archiveRows, type ArchiveRowsOptions } from "./archive-rows.ts";
export { syntheticArrow, type ArrowTable, type SyntheticArrowOptions } from "./synthetic-arrow.ts";
export { syntheticData, type SyntheticDataOptions } from "./synthetic-data.ts";
export { syntheticRows, type SyntheticRowsOptions } from "./synthetic-rows.ts";
export type { SyntheticDataParams } from "./synthetic-archive.ts";
export type { DataRow, DataValue } from "./data-row.ts";
