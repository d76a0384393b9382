// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

/** What went wrong, for programs to compare. */
export type HotdataErrorCode =
  | "BAD_REQUEST"
  | "UNAUTHORIZED"
  | "NOT_FOUND"
  | "CONFLICT"
  | "OVERLOADED"
  | "INTERNAL_SERVER_ERROR"
  | "BAD_GATEWAY"
  | "SERVICE_UNAVAILABLE"
  | (string & {});

/** What went wrong. */
export interface HotdataErrorDetail {
  /** What went wrong, for programs to compare. */
  code: HotdataErrorCode;
  /** What went wrong, for people to read. */
  message: string;
}

/** The body of a failed call. */
export interface HotdataError {
  /** What went wrong. */
  error: HotdataErrorDetail;
}

/** Kind of the source. */
export type SourceType =
  | "postgres"
  | "mysql"
  | "snowflake"
  | "motherduck"
  | "duckdb"
  | "iceberg"
  | (string & {});

/** A connection, as lists show it. */
export interface ConnectionSummary {
  /** Id of the connection. */
  id: string;
  /** Name of the connection, the first part of its tables' names in SQL. */
  name: string;
  /** Kind of the source. */
  source_type: SourceType;
}

/** All connections of the workspace. */
export interface ConnectionList {
  /** The connections. */
  connections: ConnectionSummary[];
}

/**
 * How to reach the source. Its fields depend on the source type: `host`, `port`, `user` and `database`
 * for PostgreSQL and MySQL, `account` and `warehouse` for Snowflake, and so on.
 */
export interface ConnectionConfig {
  /** Password of the user. Is stored as a secret. */
  password?: string | undefined;
  /** Access token, in place of a password. Is stored as a secret. */
  token?: string | undefined;
  /** Bearer token of an Iceberg REST catalog. Is stored as a secret. */
  bearer_token?: string | undefined;
  [key: string]: unknown;
}

/** A connection to create. */
export interface ConnectionCreate {
  /** Name of the connection, the first part of its tables' names in SQL. */
  name: string;
  /** Kind of the source. */
  source_type: SourceType;
  /**
   * How to reach the source. Its fields depend on the source type: `host`, `port`, `user` and `database`
   * for PostgreSQL and MySQL, `account` and `warehouse` for Snowflake, and so on.
   */
  config: ConnectionConfig;
  /** Id of the secret to use. Excludes `secret_name`; null is as good as none. */
  secret_id?: string | null | undefined;
  /** Name of the secret to use. Excludes `secret_id`; null is as good as none. */
  secret_name?: string | null | undefined;
  /** Creates the connection without looking for its tables. False by default. */
  skip_discovery?: boolean | undefined;
}

/** How the search for tables ended. */
export type DiscoveryStatus = "success" | "skipped" | "failed";

/** The answer to a created connection. */
export interface ConnectionCreated {
  /** Id of the connection. */
  id: string;
  /** Name of the connection. */
  name: string;
  /** Kind of the source. */
  source_type: SourceType;
  /** Number of tables found in the source. Minimum: 0. */
  tables_discovered: number;
  /** How the search for tables ended. */
  discovery_status: DiscoveryStatus;
  /** Why the discovery failed. Absent or null when it did not. */
  discovery_error?: string | null;
}

/** A connection with its table counts. */
export interface Connection {
  /** Id of the connection. */
  id: string;
  /** Name of the connection, the first part of its tables' names in SQL. */
  name: string;
  /** Kind of the source. */
  source_type: SourceType;
  /** Number of tables found in the source. Minimum: 0. */
  table_count: number;
  /** Number of tables that are cached. Minimum: 0. */
  synced_table_count: number;
}

/** The outcome of a connectivity test. */
export interface ConnectionHealth {
  /** Id of the connection. */
  connection_id: string;
  /** Whether the source answered. */
  healthy: boolean;
  /** How long the test took, in milliseconds. Minimum: 0. */
  latency_ms: number;
  /** Why the source did not answer. Absent or null when it did. */
  error?: string | null;
}

/** A value and how often it occurs. */
export interface CategoryCount {
  /** The value, any JSON that fits the column's type. */
  value: unknown;
  /** Number of rows that have the value. Minimum: 0. */
  count: number;
}

/** Statistics of a column with few distinct values. */
export interface CategoricalProfile {
  /** Tells this kind from the others. */
  type: "categorical";
  /** The values and how often each occurs. */
  values: CategoryCount[];
}

/** Statistics of a text column. */
export interface TextProfile {
  /** Tells this kind from the others. */
  type: "text";
  /** Length of the shortest text, in characters. Minimum: 0. */
  min_length: number;
  /** Length of the longest text, in characters. Minimum: 0. */
  max_length: number;
  /** Mean length, in characters. */
  avg_length: number;
}

/** Statistics of a numeric column. */
export interface NumericProfile {
  /** Tells this kind from the others. */
  type: "numeric";
  /** Smallest value, as text so that no digit is lost. */
  min: string;
  /** Largest value, as text so that no digit is lost. */
  max: string;
  /** Mean of the values. */
  mean: number;
}

/** Statistics of a date or time column. */
export interface TemporalProfile {
  /** Tells this kind from the others. */
  type: "temporal";
  /** Earliest value, in the notation of the column. */
  min: string;
  /** Latest value, in the notation of the column. */
  max: string;
}

/** Statistics of a boolean column. */
export interface BooleanProfile {
  /** Tells this kind from the others. */
  type: "boolean";
  /** Number of rows that are true. Minimum: 0. */
  true_count: number;
  /** Number of rows that are false. Minimum: 0. */
  false_count: number;
}

/** Statistics that depend on the kind of column; `type` tells which. */
export type ColumnProfileDetail =
  | CategoricalProfile
  | TextProfile
  | NumericProfile
  | TemporalProfile
  | BooleanProfile;

/** Statistics of one column. */
export interface ColumnProfile {
  /** Name of the column. */
  name: string;
  /** Arrow type of the column, for example `Int64` or `Utf8`. */
  data_type: string;
  /** Number of rows without a value. Minimum: 0. */
  null_count: number;
  /** Share of rows without a value, from 0 to 100. */
  null_percentage: number;
  /** Number of distinct values. Minimum: 0. */
  cardinality: number;
  /** More statistics, by kind of column. Null or absent for kinds that have none. */
  profile?: ColumnProfileDetail | null;
}

/** Column statistics of a table. */
export interface TableProfile {
  /** Name of the connection. */
  connection: string;
  /** Name of the schema. */
  schema: string;
  /** Name of the table. */
  table: string;
  /** Number of rows when the table was synced. Minimum: 0. */
  row_count: number;
  /** When the table was synced, as ISO 8601. Null when that is unknown. */
  synced_at?: string | null;
  /** The columns, in the order of the table. */
  columns: ColumnProfile[];
}

/** A dataset, as lists show it. */
export interface DatasetSummary {
  /** Id of the dataset. */
  id: string;
  /** Name for people. */
  label: string;
  /** Name of the table in SQL. */
  table_name: string;
  /** When the dataset was created. Format: date-time. */
  created_at: string;
  /** When the dataset was changed last. Format: date-time. */
  updated_at: string;
}

/** A page of datasets. */
export interface DatasetList {
  /** The datasets of this page. */
  datasets: DatasetSummary[];
  /** Number of items on this page, not of all. Minimum: 0. */
  count: number;
  /** Number of items before this page. Minimum: 0. */
  offset: number;
  /** Page size that the server used. Minimum: 0. */
  limit: number;
  /** Whether more items follow. */
  has_more: boolean;
}

/** Type of a column with its parameters. */
export interface ColumnTypeSpec {
  /** SQL name of the type, for example `DECIMAL`. */
  type: string;
  /** Number of digits of a `DECIMAL`. Null is the type's default. Minimum: 0. */
  precision?: number | null | undefined;
  /** Number of digits of a `DECIMAL` after the point. Null is the type's default. */
  scale?: number | null | undefined;
  /**
   * Kind of a geometry, for example `Point`. Gone since August 2026.
   * @deprecated
   */
  geometry_type?: string | null | undefined;
  /**
   * Id of a geometry's spatial reference system. Gone since August 2026.
   * @deprecated
   */
  srid?: number | null | undefined;
}

/** Type of a column, as its SQL name or, where it has parameters, as an object. */
export type ColumnDefinition = string | ColumnTypeSpec;

/** Types of columns by column name. Columns without an entry keep the inferred type. */
export interface ColumnDefinitions {
  [key: string]: ColumnDefinition;
}

/** A file that was uploaded with `uploads.create`. */
export interface UploadSource {
  /** Id of the upload. */
  upload_id: string;
  /** Format of the file: `csv`, `json` or `parquet`. By default the content type of the upload decides. */
  format?: string | null | undefined;
  /** Types of columns by column name. Left out or null, they are inferred from the data. */
  columns?: ColumnDefinitions | null | undefined;
}

/** Data as text, with its format. */
export interface InlineData {
  /** Format of the content. */
  format: "csv" | "json" | (string & {});
  /** The data, at most 1 MiB. */
  content: string;
  /** Types of columns by column name. Left out or null, they are inferred from the data. */
  columns?: ColumnDefinitions | null | undefined;
}

/** Data that stands in the request itself. */
export interface InlineSource {
  /** Data as text, with its format. */
  inline: InlineData;
}

/** Where the data comes from. The key `upload_id` or `inline` tells which it is. */
export type DatasetSource = UploadSource | InlineSource;

/** A dataset to create. */
export interface DatasetCreate {
  /** Name for people. */
  label: string;
  /** Name of the table in SQL. Is made from the label when left out or null. */
  table_name?: string | null | undefined;
  /** Where the data comes from. The key `upload_id` or `inline` tells which it is. */
  source: DatasetSource;
}

/** The answer to a created dataset. */
export interface DatasetCreated {
  /** Id of the dataset. */
  id: string;
  /** Name for people. */
  label: string;
  /** Name of the table in SQL. */
  table_name: string;
  /** Whether the dataset can be queried. */
  status: "ready" | (string & {});
  /** When the dataset was created. Format: date-time. */
  created_at: string;
}

/** A column of a table. */
export interface ColumnInfo {
  /** Name of the column. */
  name: string;
  /** Arrow type of the column, for example `Int64` or `Utf8`. */
  data_type: string;
  /** Whether rows may have no value here. */
  nullable: boolean;
}

/** A dataset with its columns. */
export interface Dataset {
  /** Id of the dataset. */
  id: string;
  /** Name for people. */
  label: string;
  /** Name of the table's schema in SQL. */
  schema_name: string;
  /** Name of the table in SQL. */
  table_name: string;
  /** Where the data came from. */
  source_type: "upload" | "inline" | (string & {});
  /** When the dataset was created. Format: date-time. */
  created_at: string;
  /** When the dataset was changed last. Format: date-time. */
  updated_at: string;
  /** The columns, in the order of the table. */
  columns: ColumnInfo[];
}

/** Changes to a dataset. */
export interface DatasetUpdate {
  /** New name for people. Null keeps the old one. */
  label?: string | null | undefined;
  /** New name of the table in SQL. Null keeps the old one. */
  table_name?: string | null | undefined;
}

/** A dataset after a change. */
export interface DatasetUpdated {
  /** Id of the dataset. */
  id: string;
  /** Name for people. */
  label: string;
  /** Name of the table in SQL. */
  table_name: string;
  /** When the dataset was changed last. Format: date-time. */
  updated_at: string;
}

/** Whether a dataset was made from the upload (`consumed`) or not yet (`pending`). */
export type UploadStatus = "pending" | "consumed" | (string & {});

/** An uploaded file. */
export interface Upload {
  /** Id of the upload. */
  id: string;
  /** Whether a dataset was made from the upload (`consumed`) or not yet (`pending`). */
  status: UploadStatus;
  /** Size of the file in bytes. */
  size_bytes: number;
  /** Content type that the file was sent with. Null when there was none. */
  content_type?: string | null;
  /** When the file was uploaded. Format: date-time. */
  created_at: string;
}

/** All uploads that match. */
export interface UploadList {
  /** The uploads. */
  uploads: Upload[];
}

/** A key that a table is partitioned by. */
export interface TablePartitionKey {
  /** Name of the column. */
  column: string;
  /** What of the column's value makes the key. */
  transform: "identity" | "year" | "month" | "day" | "hour" | (string & {});
}

/** A key that a table is sorted by. */
export interface TableSortKey {
  /** Name of the column. */
  column: string;
  /** Ascending, the default, or descending. */
  direction?: "asc" | "desc" | (string & {});
  /** Where rows without a value stand. By default SQL's rule for the direction holds. */
  nulls?: "first" | "last" | (string & {});
}

/** A table of a connection. */
export interface TableInfo {
  /** Name of the connection. */
  connection: string;
  /** Name of the schema. */
  schema: string;
  /** Name of the table. */
  table: string;
  /** Whether the table is cached. */
  synced: boolean;
  /** When the table was synced last, as ISO 8601. Null when it never was. */
  last_sync?: string | null;
  /** The columns. Null or absent unless `include_columns` is true. */
  columns?: ColumnInfo[] | null;
  /** Keys that the stored rows are partitioned by, in their order. */
  partition_by?: TablePartitionKey[];
  /** Keys that the stored rows are sorted by, in their order. */
  sorted_by?: TableSortKey[];
}

/** A page of tables. */
export interface TableList {
  /** The tables of this page. */
  tables: TableInfo[];
  /** Number of items on this page, not of all. Minimum: 0. */
  count: number;
  /** Page size that the server used. Minimum: 0. */
  limit: number;
  /** Whether more items follow. */
  has_more: boolean;
  /** The `cursor` of the next page. Absent or null on the last one. */
  next_cursor?: string | null;
}

/** A saved query, as lists show it. */
export interface SavedQuerySummary {
  /** Id of the saved query. */
  id: string;
  /** Name of the saved query. */
  name: string;
  /** Number of the latest version, from 1 on. */
  latest_version: number;
  /** Tags, in no order. */
  tags: string[];
  /** What the query is for. Empty when nobody said. */
  description: string;
  /** When the query was saved. Format: date-time. */
  created_at: string;
  /** When the query was changed last. Format: date-time. */
  updated_at: string;
}

/** A page of saved queries. */
export interface SavedQueryList {
  /** The saved queries of this page. */
  queries: SavedQuerySummary[];
  /** Number of items on this page, not of all. Minimum: 0. */
  count: number;
  /** Number of items before this page. Minimum: 0. */
  offset: number;
  /** Page size that the server used. Minimum: 0. */
  limit: number;
  /** Whether more items follow. */
  has_more: boolean;
}

/** A query to save. */
export interface SavedQueryCreate {
  /** Name of the saved query, at most 255 characters. */
  name: string;
  /** The SQL, at most a million characters. */
  sql: string;
  /** Tags. Null is as good as none. */
  tags?: string[] | null | undefined;
  /** What the query is for. Null is as good as none. */
  description?: string | null | undefined;
}

/** Kind of a query by what it does with its tables. */
export type QueryCategory =
  | "full_scan"
  | "projection"
  | "filtered_scan"
  | "point_lookup"
  | "aggregation"
  | "join"
  | (string & {});

/** A saved query in its latest version. */
export interface SavedQuery {
  /** Id of the saved query. */
  id: string;
  /** Name of the saved query. */
  name: string;
  /** Number of the latest version, from 1 on. */
  latest_version: number;
  /** SQL of the latest version. */
  sql: string;
  /** Hash of the SQL; equal SQL has equal hashes. */
  sql_hash: string;
  /** Tags, in no order. */
  tags: string[];
  /** What the query is for. Empty when nobody said. */
  description: string;
  /** Kind of the SQL, as analysis or people classified it. Null when not analyzed. */
  category?: QueryCategory | null;
  /** Number of tables that the SQL reads. Null when not analyzed. */
  num_tables?: number | null;
  /** Whether the SQL filters rows. Null when not analyzed. */
  has_predicate?: boolean | null;
  /** Whether the SQL joins tables. Null when not analyzed. */
  has_join?: boolean | null;
  /** Whether the SQL aggregates. Null when not analyzed. */
  has_aggregation?: boolean | null;
  /** Whether the SQL groups rows. Null when not analyzed. */
  has_group_by?: boolean | null;
  /** Whether the SQL sorts. Null when not analyzed. */
  has_order_by?: boolean | null;
  /** Whether the SQL limits its rows. Null when not analyzed. */
  has_limit?: boolean | null;
  /** Size of the tables it reads, as people noted it. Null when nobody did. */
  table_size?: string | null;
  /** When the query was saved. Format: date-time. */
  created_at: string;
  /** When the query was changed last. Format: date-time. */
  updated_at: string;
}

/** Changes to a saved query. */
export interface SavedQueryUpdate {
  /** New name. Null keeps the old one. */
  name?: string | null | undefined;
  /** New SQL, which becomes the next version. Null keeps the old one. */
  sql?: string | null | undefined;
  /** New tags, in place of all old ones. Null keeps them. */
  tags?: string[] | null | undefined;
  /** New description. Null keeps the old one. */
  description?: string | null | undefined;
  /** Category that replaces the one found by analysis. Null returns to that one. */
  category_override?: QueryCategory | null | undefined;
  /** Note on the size of the tables. Null removes it. */
  table_size_override?: string | null | undefined;
}

/** Which version of a saved query to run. */
export interface SavedQueryExecute {
  /** Number of the version. The latest when left out or null. */
  version?: number | null | undefined;
}

/** The rows of a query. */
export interface QueryResult {
  /** Id of the run in the history. */
  query_run_id: string;
  /** Id of the stored result. Null when it could not be stored; see `warning`. */
  result_id?: string | null;
  /** Names of the columns. */
  columns: string[];
  /** For each column whether it may hold null. */
  nullable: boolean[];
  /** The rows, each with its values in the order of `columns`. */
  rows: unknown[][];
  /** Number of rows in the answer. Minimum: 0. */
  row_count: number;
  /** How long the query ran, in milliseconds. Minimum: 0. */
  execution_time_ms: number;
  /** Why the result could not be stored. Absent or null when it could. */
  warning?: string | null;
  /** Number of rows in the answer, where it shows the first ones only. */
  preview_row_count?: number;
  /** Number of rows of the whole result. Null or absent when not known. */
  total_row_count?: number | null;
  /** Whether rows are left out here. The stored result has all of them. */
  truncated?: boolean;
}

/** One version of a saved query. */
export interface SavedQueryVersion {
  /** Number of the version, from 1 on. */
  version: number;
  /** SQL of this version. */
  sql: string;
  /** Hash of the SQL; equal SQL has equal hashes. */
  sql_hash: string;
  /** When the version was saved. Format: date-time. */
  created_at: string;
  /** Kind of the SQL, as analysis or people classified it. Null when not analyzed. */
  category?: QueryCategory | null;
  /** Number of tables that the SQL reads. Null when not analyzed. */
  num_tables?: number | null;
  /** Whether the SQL filters rows. Null when not analyzed. */
  has_predicate?: boolean | null;
  /** Whether the SQL joins tables. Null when not analyzed. */
  has_join?: boolean | null;
  /** Whether the SQL aggregates. Null when not analyzed. */
  has_aggregation?: boolean | null;
  /** Whether the SQL groups rows. Null when not analyzed. */
  has_group_by?: boolean | null;
  /** Whether the SQL sorts. Null when not analyzed. */
  has_order_by?: boolean | null;
  /** Whether the SQL limits its rows. Null when not analyzed. */
  has_limit?: boolean | null;
  /** Size of the tables it reads, as people noted it. Null when nobody did. */
  table_size?: string | null;
}

/** A page of versions of a saved query. */
export interface SavedQueryVersionList {
  /** Id of the saved query. */
  saved_query_id: string;
  /** The versions of this page. */
  versions: SavedQueryVersion[];
  /** Number of items on this page, not of all. Minimum: 0. */
  count: number;
  /** Number of items before this page. Minimum: 0. */
  offset: number;
  /** Page size that the server used. Minimum: 0. */
  limit: number;
  /** Whether more items follow. */
  has_more: boolean;
}

/** A query to run. */
export interface QueryRequest {
  /** The SQL. */
  sql: string;
  /** Id of the database to work in, in place of the header `X-Database-Id`. */
  database_id?: string | undefined;
  /** Catalog of tables that are named without one, `default` by default. */
  default_catalog?: string | undefined;
  /** Schema of tables that are named without one, by default that of the database. */
  default_schema?: string | undefined;
  /** Dialect that the SQL is written in, `hotsql` by default. */
  dialect?: "hotsql" | "duckdb" | "postgres" | "snowflake" | (string & {}) | undefined;
}

/** How far the run is. */
export type QueryRunStatus = "running" | "succeeded" | "failed" | (string & {});

/** A query that ran or runs. */
export interface QueryRun {
  /** Id of the run. */
  id: string;
  /** How far the run is. */
  status: QueryRunStatus;
  /** The SQL. */
  sql_text: string;
  /** Hash of the SQL; equal SQL has equal hashes. */
  sql_hash: string;
  /** Id of the state of the catalog that the query saw. */
  snapshot_id: string;
  /** Id to give to support. Null when the run was not traced. */
  trace_id?: string | null;
  /** Id of the stored result. Null until there is one. */
  result_id?: string | null;
  /** Why the run failed. Null when it did not. */
  error_message?: string | null;
  /** What went wrong without failing the run. Null when nothing did. */
  warning_message?: string | null;
  /** Number of rows found. Null until the run succeeded. */
  row_count?: number | null;
  /** How long the query ran, in milliseconds. Null until it ended. */
  execution_time_ms?: number | null;
  /** Id of the saved query that ran. Null for any other SQL. */
  saved_query_id?: string | null;
  /** Version of the saved query that ran. Null for any other SQL. */
  saved_query_version?: number | null;
  /** When the run began. Format: date-time. */
  created_at: string;
  /** When the run ended. Null while it runs. Format: date-time. */
  completed_at?: string | null;
  /** Bytes of table data that were read. Null when no table was. */
  bytes_scanned?: number | null;
  /** Rows that were read, before any filter. Null when no table was. */
  rows_scanned?: number | null;
  /** Time on the server from start to result, in milliseconds. Null until the run ended. */
  server_processing_ms?: number | null;
  /** Id of the account that ran the query. Null when not known. */
  user_public_id?: string | null;
}

/** A page of query runs. */
export interface QueryRunList {
  /** The runs of this page. */
  query_runs: QueryRun[];
  /** Number of items on this page, not of all. Minimum: 0. */
  count: number;
  /** Page size that the server used. Minimum: 0. */
  limit: number;
  /** Whether more items follow. */
  has_more: boolean;
  /** The `cursor` of the next page. Absent or null on the last one. */
  next_cursor?: string | null;
}

/** What to refresh. */
export interface RefreshRequest {
  /** Id of the connection. All connections when left out or null. */
  connection_id?: string | null | undefined;
  /** Schema of the table. Needs `connection_id` and `table_name`. */
  schema_name?: string | null | undefined;
  /** Name of the table. Needs `schema_name`, and `data` true. */
  table_name?: string | null | undefined;
  /** Whether rows are refreshed, not just the catalog. Needs `connection_id`. False by default. */
  data?: boolean | undefined;
  /** Whether a refresh of a connection's rows caches tables that were not cached yet. False by default. */
  include_uncached?: boolean | undefined;
}

/** A connection whose catalog could not be read. */
export interface ConnectionSchemaError {
  /** Id of the connection. */
  connection_id: string;
  /** What went wrong. */
  error: string;
}

/** Outcome of a refresh of the catalog. */
export interface SchemaRefreshResult {
  /** Number of connections that were read. Minimum: 0. */
  connections_refreshed: number;
  /** Number of connections that could not be read; `errors` says why. Minimum: 0. */
  connections_failed: number;
  /** Number of tables found. Minimum: 0. */
  tables_discovered: number;
  /** Number of tables that are new. Minimum: 0. */
  tables_added: number;
  /** Number of tables whose columns changed. Minimum: 0. */
  tables_modified: number;
  /** The connections that failed. Absent when none did. */
  errors?: ConnectionSchemaError[];
}

/** A problem that did not stop the refresh. */
export interface RefreshWarning {
  /** What went wrong. */
  message: string;
  /** Schema that it concerns. Null when it concerns none alone. */
  schema_name?: string | null;
  /** Table that it concerns. Null when it concerns none alone. */
  table_name?: string | null;
}

/** Outcome of a refresh of one table. */
export interface TableRefreshResult {
  /** Id of the connection. */
  connection_id: string;
  /** Name of the schema. */
  schema_name: string;
  /** Name of the table. */
  table_name: string;
  /** Number of rows that were read. Minimum: 0. */
  rows_synced: number;
  /** How long it took, in milliseconds. Minimum: 0. */
  duration_ms: number;
  /** What went wrong without failing the refresh. Absent when nothing did. */
  warnings?: RefreshWarning[];
}

/** A table that could not be refreshed. */
export interface TableRefreshError {
  /** Name of the schema. */
  schema_name: string;
  /** Name of the table. */
  table_name: string;
  /** What went wrong. */
  error: string;
}

/** Outcome of a refresh of a connection's rows. */
export interface ConnectionRefreshResult {
  /** Id of the connection. */
  connection_id: string;
  /** Number of tables that were refreshed. Minimum: 0. */
  tables_refreshed: number;
  /** Number of tables that failed; `errors` says why. Minimum: 0. */
  tables_failed: number;
  /** Number of rows that were read, over all tables. Minimum: 0. */
  total_rows: number;
  /** How long it took, in milliseconds. Minimum: 0. */
  duration_ms: number;
  /** The tables that failed. */
  errors: TableRefreshError[];
  /** What went wrong without failing a table. Absent when nothing did. */
  warnings?: RefreshWarning[];
}

/**
 * What was refreshed. `tables_added` is in the answer for the catalog, `rows_synced` in that for a
 * table, `tables_refreshed` in that for a connection.
 */
export type RefreshResult = SchemaRefreshResult | TableRefreshResult | ConnectionRefreshResult;

/**
 * Whether the result is stored: `pending` and `processing` are not yet, `ready` is, `failed` never
 * will be.
 */
export type ResultStatus = "pending" | "processing" | "ready" | "failed" | (string & {});

/** A stored result, as lists show it. */
export interface StoredResultSummary {
  /** Id of the result. */
  id: string;
  /**
   * Whether the result is stored: `pending` and `processing` are not yet, `ready` is, `failed` never
   * will be.
   */
  status: ResultStatus;
  /** Why storing failed. Absent or null when it did not. */
  error_message?: string | null;
  /** When the query ran. Format: date-time. */
  created_at: string;
}

/** A page of stored results. */
export interface StoredResultList {
  /** The results of this page. */
  results: StoredResultSummary[];
  /** Number of items on this page, not of all. Minimum: 0. */
  count: number;
  /** Number of items before this page. Minimum: 0. */
  offset: number;
  /** Page size that the server used. Minimum: 0. */
  limit: number;
  /** Whether more items follow. */
  has_more: boolean;
}

/** A stored result. All but the id and the status is absent or null until it is ready. */
export interface StoredResult {
  /** Id of the result. */
  result_id: string;
  /**
   * Whether the result is stored: `pending` and `processing` are not yet, `ready` is, `failed` never
   * will be.
   */
  status: ResultStatus;
  /** Why storing failed. Absent or null when it did not. */
  error_message?: string | null;
  /** Names of the columns. */
  columns?: string[] | null;
  /** For each column whether it may hold null. */
  nullable?: boolean[] | null;
  /** The rows, each with its values in the order of `columns`. */
  rows?: unknown[][] | null;
  /** Number of rows in the answer. Minimum: 0. */
  row_count?: number | null;
}

/** A secret, without its value. */
export interface Secret {
  /** Name of the secret. */
  name: string;
  /** When the secret was stored. Format: date-time. */
  created_at: string;
  /** When the value was changed last. Format: date-time. */
  updated_at: string;
}

/** All secrets of the workspace, without their values. */
export interface SecretList {
  /** The secrets. */
  secrets: Secret[];
}

/** A secret to store. */
export interface SecretCreate {
  /** Name of the secret, at most 128 letters, digits, `_` and `-`. */
  name: string;
  /** The value. It can never be read again. */
  value: string;
}

/** The answer to a stored secret. */
export interface SecretCreated {
  /** Id of the secret, for `secret_id` of a connection. */
  id: string;
  /** Name of the secret. */
  name: string;
  /** When the secret was stored. Format: date-time. */
  created_at: string;
}

/** A new value for a secret. */
export interface SecretUpdate {
  /** The new value. It can never be read again. */
  value: string;
}

/** A secret after a change, without its value. */
export interface SecretUpdated {
  /** Name of the secret. */
  name: string;
  /** When the value was changed last. Format: date-time. */
  updated_at: string;
}

/** The body of a failed workspace call. Unlike elsewhere it holds a code only. */
export interface WorkspaceError {
  /** Code of what went wrong, without a message. */
  error: string;
}

/** How far the set-up of the workspace is. */
export type ProvisionStatus = "pending" | "ready" | (string & {});

/** A workspace, as lists show it. */
export interface WorkspaceSummary {
  /** Id of the workspace, the value of the client's `workspaceId`. */
  public_id: string;
  /** Name of the workspace. */
  name: string;
  /** Whether this is the workspace in use. */
  active: boolean;
  /** Whether the account marked it as a favorite. */
  favorite: boolean;
  /** How far the set-up of the workspace is. */
  provision_status: ProvisionStatus;
  /**
   * Internal namespace of the workspace. Deployments since August 2026 no longer send it.
   * @deprecated
   */
  namespace: string;
}

/** All workspaces of an organization. */
export interface WorkspaceList {
  /** Always true in a successful answer. */
  ok: boolean;
  /** The workspaces. */
  workspaces: WorkspaceSummary[];
}

/** A workspace to create. */
export interface WorkspaceCreate {
  /** Name of the workspace. */
  name: string;
  /** Public id of the organization, by default the one the token belongs to. */
  organization_public_id?: string | undefined;
}

/** A workspace. */
export interface Workspace {
  /** Id of the workspace, the value of the client's `workspaceId`. */
  public_id: string;
  /** Name of the workspace. */
  name: string;
  /** How far the set-up of the workspace is. */
  provision_status: ProvisionStatus;
  /**
   * Internal namespace of the workspace. Deployments since August 2026 no longer send it.
   * @deprecated
   */
  namespace: string;
}

/** The answer to a created workspace. */
export interface WorkspaceCreated {
  /** Always true in a successful answer. */
  ok: boolean;
  /** A workspace. */
  workspace: Workspace;
}

export interface components {
  schemas: {
    HotdataErrorCode: HotdataErrorCode;
    HotdataErrorDetail: HotdataErrorDetail;
    HotdataError: HotdataError;
    SourceType: SourceType;
    ConnectionSummary: ConnectionSummary;
    ConnectionList: ConnectionList;
    ConnectionConfig: ConnectionConfig;
    ConnectionCreate: ConnectionCreate;
    DiscoveryStatus: DiscoveryStatus;
    ConnectionCreated: ConnectionCreated;
    Connection: Connection;
    ConnectionHealth: ConnectionHealth;
    CategoryCount: CategoryCount;
    CategoricalProfile: CategoricalProfile;
    TextProfile: TextProfile;
    NumericProfile: NumericProfile;
    TemporalProfile: TemporalProfile;
    BooleanProfile: BooleanProfile;
    ColumnProfileDetail: ColumnProfileDetail;
    ColumnProfile: ColumnProfile;
    TableProfile: TableProfile;
    DatasetSummary: DatasetSummary;
    DatasetList: DatasetList;
    ColumnTypeSpec: ColumnTypeSpec;
    ColumnDefinition: ColumnDefinition;
    ColumnDefinitions: ColumnDefinitions;
    UploadSource: UploadSource;
    InlineData: InlineData;
    InlineSource: InlineSource;
    DatasetSource: DatasetSource;
    DatasetCreate: DatasetCreate;
    DatasetCreated: DatasetCreated;
    ColumnInfo: ColumnInfo;
    Dataset: Dataset;
    DatasetUpdate: DatasetUpdate;
    DatasetUpdated: DatasetUpdated;
    UploadStatus: UploadStatus;
    Upload: Upload;
    UploadList: UploadList;
    TablePartitionKey: TablePartitionKey;
    TableSortKey: TableSortKey;
    TableInfo: TableInfo;
    TableList: TableList;
    SavedQuerySummary: SavedQuerySummary;
    SavedQueryList: SavedQueryList;
    SavedQueryCreate: SavedQueryCreate;
    QueryCategory: QueryCategory;
    SavedQuery: SavedQuery;
    SavedQueryUpdate: SavedQueryUpdate;
    SavedQueryExecute: SavedQueryExecute;
    QueryResult: QueryResult;
    SavedQueryVersion: SavedQueryVersion;
    SavedQueryVersionList: SavedQueryVersionList;
    QueryRequest: QueryRequest;
    QueryRunStatus: QueryRunStatus;
    QueryRun: QueryRun;
    QueryRunList: QueryRunList;
    RefreshRequest: RefreshRequest;
    ConnectionSchemaError: ConnectionSchemaError;
    SchemaRefreshResult: SchemaRefreshResult;
    RefreshWarning: RefreshWarning;
    TableRefreshResult: TableRefreshResult;
    TableRefreshError: TableRefreshError;
    ConnectionRefreshResult: ConnectionRefreshResult;
    RefreshResult: RefreshResult;
    ResultStatus: ResultStatus;
    StoredResultSummary: StoredResultSummary;
    StoredResultList: StoredResultList;
    StoredResult: StoredResult;
    Secret: Secret;
    SecretList: SecretList;
    SecretCreate: SecretCreate;
    SecretCreated: SecretCreated;
    SecretUpdate: SecretUpdate;
    SecretUpdated: SecretUpdated;
    WorkspaceError: WorkspaceError;
    ProvisionStatus: ProvisionStatus;
    WorkspaceSummary: WorkspaceSummary;
    WorkspaceList: WorkspaceList;
    WorkspaceCreate: WorkspaceCreate;
    Workspace: Workspace;
    WorkspaceCreated: WorkspaceCreated;
  };
  responses: {
    Unexpected: {
      content: {
        "application/json": HotdataError;
      };
    };
    Unauthorized: {
      content: {
        "application/json": HotdataError;
      };
    };
    BadRequest: {
      content: {
        "application/json": HotdataError;
      };
    };
    NameTaken: {
      content: {
        "application/json": HotdataError;
      };
    };
    ConnectionNotFound: {
      content: {
        "application/json": HotdataError;
      };
    };
    Conflict: {
      content: {
        "application/json": HotdataError;
      };
    };
    TableNotFound: {
      content: {
        "application/json": HotdataError;
      };
    };
    InvalidParameter: {
      content: {
        "application/json": HotdataError;
      };
    };
    DatasetNotFound: {
      content: {
        "application/json": HotdataError;
      };
    };
    InvalidBody: {
      content: {
        "application/json": HotdataError;
      };
    };
    SavedQuery: {
      content: {
        "application/json": SavedQuery;
      };
    };
    SavedQueryNotFound: {
      content: {
        "application/json": HotdataError;
      };
    };
    QueryRows: {
      content: {
        "application/json": QueryResult;
      };
    };
    DatabaseNotFound: {
      content: {
        "application/json": HotdataError;
      };
    };
    Overloaded: {
      headers: {
        "Retry-After": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": HotdataError;
      };
    };
    Unavailable: {
      content: {
        "application/json": HotdataError;
      };
    };
    ResultNotFound: {
      content: {
        "application/json": HotdataError;
      };
    };
    SecretNotFound: {
      content: {
        "application/json": HotdataError;
      };
    };
    WorkspaceUnexpected: {
      content: {
        "application/json": WorkspaceError;
      };
    };
    WorkspaceUnauthorized: {
      content: {
        "application/json": WorkspaceError;
      };
    };
    WorkspaceForbidden: {
      content: {
        "application/json": WorkspaceError;
      };
    };
    OrganizationNotFound: {
      content: {
        "application/json": WorkspaceError;
      };
    };
  };
  headers: {
    RetryAfter: number;
  };
}

export interface paths {
  "/v1/connections": {
    /** Lists the connections of the workspace. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a connection and discovers its tables. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectionCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": ConnectionCreated;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["NameTaken"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/{connection_id}": {
    /** Fetches a connection with its table counts. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connection. */
          connection_id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Connection;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectionNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a connection with everything cached for it. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connection. */
          connection_id: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectionNotFound"];
        409: components["responses"]["Conflict"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/{connection_id}/cache": {
    /** Drops everything cached for a connection. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connection. */
          connection_id: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectionNotFound"];
        409: components["responses"]["Conflict"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/{connection_id}/health": {
    /** Tests whether the source of a connection can be reached. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connection. */
          connection_id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectionHealth;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectionNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/{connection_id}/tables/{schema}/{table}/cache": {
    /** Drops what is cached of one table. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connection. */
          connection_id: string;
          /** Name of the schema in the source. */
          schema: string;
          /** Name of the table. */
          table: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["TableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/{connection_id}/tables/{schema}/{table}/profile": {
    /** Fetches the column statistics of a cached table. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connection. */
          connection_id: string;
          /** Name of the schema in the source. */
          schema: string;
          /** Name of the table. */
          table: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TableProfile;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["TableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/datasets": {
    /** Lists the datasets of the workspace. */
    get: {
      parameters: {
        query?: {
          /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
          limit?: number | undefined;
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetList;
          };
        };
        400: components["responses"]["InvalidParameter"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a dataset from an upload or from inline data. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatasetCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": DatasetCreated;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["NameTaken"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/datasets/{id}": {
    /** Fetches a dataset with its columns. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Dataset;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Renames a dataset or its table. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatasetUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetUpdated;
          };
        };
        400: components["responses"]["InvalidBody"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetNotFound"];
        409: components["responses"]["NameTaken"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a dataset and its data. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/files": {
    /** Lists the uploads of the workspace. */
    get: {
      parameters: {
        query?: {
          /** Only uploads with this status. */
          status?: UploadStatus | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": UploadList;
          };
        };
        400: components["responses"]["InvalidParameter"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Uploads a file to make a dataset from. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/octet-stream": Blob;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": Upload;
          };
        };
        400: {
          content: {
            "application/json": HotdataError;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/information_schema": {
    /** Lists the tables that Hotdata knows, with their columns on request. */
    get: {
      parameters: {
        query?: {
          /** Only tables of the connection with this id. */
          connection_id?: string | undefined;
          /** Only tables of this schema. `%` stands for any text. */
          schema?: string | undefined;
          /** Only tables of this name. `%` stands for any text. */
          table?: string | undefined;
          /** Whether the tables come with their columns. False by default. */
          include_columns?: boolean | undefined;
          /** Page size. The server chooses when it is left out. Minimum: 0. */
          limit?: number | undefined;
          /** The `next_cursor` of the page before. Without it the first page comes. */
          cursor?: string | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TableList;
          };
        };
        400: components["responses"]["InvalidParameter"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectionNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/queries": {
    /** Lists the saved queries of the workspace. */
    get: {
      parameters: {
        query?: {
          /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
          limit?: number | undefined;
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SavedQueryList;
          };
        };
        400: components["responses"]["InvalidParameter"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Saves a query as version 1. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SavedQueryCreate;
        };
      };
      responses: {
        201: components["responses"]["SavedQuery"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/queries/{id}": {
    /** Fetches a saved query in its latest version. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the saved query. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SavedQuery"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SavedQueryNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a saved query; new SQL becomes a new version. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the saved query. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SavedQueryUpdate;
        };
      };
      responses: {
        200: components["responses"]["SavedQuery"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SavedQueryNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a saved query with all its versions. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the saved query. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SavedQueryNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/queries/{id}/execute": {
    /** Runs a saved query and returns its rows. */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
           * here; older ones ignore it.
           */
          "X-Database-Id"?: string | undefined;
        };
        path: {
          /** Id of the saved query. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": SavedQueryExecute;
        };
      };
      responses: {
        200: components["responses"]["QueryRows"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SavedQueryNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/queries/{id}/versions": {
    /** Lists the versions of a saved query. */
    get: {
      parameters: {
        query?: {
          /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
          limit?: number | undefined;
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the saved query. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SavedQueryVersionList;
          };
        };
        400: components["responses"]["InvalidParameter"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SavedQueryNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/query": {
    /** Runs a SQL query and returns its rows. */
    post: {
      parameters: {
        query?: never;
        header?: {
          /**
           * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
           * here; older ones ignore it.
           */
          "X-Database-Id"?: string | undefined;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": QueryRequest;
        };
      };
      responses: {
        200: components["responses"]["QueryRows"];
        400: {
          content: {
            "application/json": HotdataError;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatabaseNotFound"];
        429: components["responses"]["Overloaded"];
        500: {
          content: {
            "application/json": HotdataError;
          };
        };
        503: components["responses"]["Unavailable"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/query-runs": {
    /** Lists the queries that ran, with how they ended. */
    get: {
      parameters: {
        query?: {
          /** Page size. The server chooses when it is left out. Minimum: 0. */
          limit?: number | undefined;
          /** The `next_cursor` of the page before. Without it the first page comes. */
          cursor?: string | undefined;
          /** Only runs with one of these statuses. */
          status?: QueryRunStatus[] | undefined;
          /** Only runs of the saved query with this id. */
          saved_query_id?: string | undefined;
        };
        header?: {
          /**
           * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
           * here; older ones ignore it.
           */
          "X-Database-Id"?: string | undefined;
        };
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": QueryRunList;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatabaseNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/refresh": {
    /** Refreshes the catalog, a connection or one table. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": RefreshRequest;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": RefreshResult;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectionNotFound"];
        409: components["responses"]["Conflict"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/results": {
    /** Lists the stored results. */
    get: {
      parameters: {
        query?: {
          /** Page size, 100 by default. The server lowers values above 1000. Minimum: 0. */
          limit?: number | undefined;
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
        };
        header?: {
          /**
           * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
           * here; older ones ignore it.
           */
          "X-Database-Id"?: string | undefined;
        };
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": StoredResultList;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatabaseNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/results/{id}": {
    /** Fetches a stored result, with its rows once it is ready. */
    get: {
      parameters: {
        query?: {
          /** Number of rows to skip, 0 by default. */
          offset?: number | undefined;
          /** Number of rows to return at most. All by default. Minimum: 0. */
          limit?: number | undefined;
        };
        header?: {
          /**
           * Id of the database to work in. Deployments since 2026 that group catalogs into databases require it
           * here; older ones ignore it.
           */
          "X-Database-Id"?: string | undefined;
        };
        path: {
          /** Id of the result, from `result_id` of a query. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": StoredResult;
          };
        };
        202: {
          headers: {
            "Retry-After": components["headers"]["RetryAfter"];
            [name: string]: unknown;
          };
          content: {
            "application/json": StoredResult;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ResultNotFound"];
        409: {
          content: {
            "application/json": StoredResult;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/secrets": {
    /** Lists the secrets of the workspace, without their values. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SecretList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Stores a secret under a new name. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SecretCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": SecretCreated;
          };
        };
        400: components["responses"]["InvalidBody"];
        401: components["responses"]["Unauthorized"];
        409: components["responses"]["NameTaken"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/secrets/{name}": {
    /** Fetches when a secret was stored and changed. Its value is never sent. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Name of the secret. */
          name: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Secret;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SecretNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Replaces the value of a secret. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Name of the secret. */
          name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SecretUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SecretUpdated;
          };
        };
        400: components["responses"]["InvalidBody"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SecretNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a secret. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Name of the secret. */
          name: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SecretNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces": {
    /** Lists the workspaces of an organization. */
    get: {
      parameters: {
        query?: {
          /** Public id of the organization, by default the one the token belongs to. */
          organization_public_id?: string | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": WorkspaceList;
          };
        };
        401: components["responses"]["WorkspaceUnauthorized"];
        403: components["responses"]["WorkspaceForbidden"];
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["WorkspaceUnexpected"];
      };
    };
    /** Creates a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WorkspaceCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": WorkspaceCreated;
          };
        };
        400: {
          content: {
            "application/json": WorkspaceError;
          };
        };
        401: components["responses"]["WorkspaceUnauthorized"];
        403: components["responses"]["WorkspaceForbidden"];
        404: components["responses"]["OrganizationNotFound"];
        422: {
          content: {
            "application/json": WorkspaceError;
          };
        };
        default: components["responses"]["WorkspaceUnexpected"];
      };
    };
  };
}
