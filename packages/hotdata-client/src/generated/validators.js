// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import * as z from "zod";

export const zHotdataErrorCode = z.string();

export const zHotdataErrorDetail = z.looseObject({
  code: zHotdataErrorCode,
  message: z.string(),
});

export const zHotdataError = z.looseObject({
  error: zHotdataErrorDetail,
});

export const zSourceType = z.string();

export const zConnectionSummary = z.looseObject({
  id: z.string(),
  name: z.string(),
  source_type: zSourceType,
});

export const zConnectionList = z.looseObject({
  connections: z.array(zConnectionSummary),
});

export const zConnectionConfig = z.looseObject({
  password: z.string().optional(),
  token: z.string().optional(),
  bearer_token: z.string().optional(),
});

export const zConnectionCreate = z.looseObject({
  name: z.string(),
  source_type: zSourceType,
  config: zConnectionConfig,
  secret_id: z.string().nullish(),
  secret_name: z.string().nullish(),
  skip_discovery: z.boolean().optional(),
});

export const zDiscoveryStatus = z.enum(["success", "skipped", "failed"]);

export const zConnectionCreated = z.looseObject({
  id: z.string(),
  name: z.string(),
  source_type: zSourceType,
  tables_discovered: z.int().gte(0),
  discovery_status: zDiscoveryStatus,
  discovery_error: z.string().nullish(),
});

export const zConnection = z.looseObject({
  id: z.string(),
  name: z.string(),
  source_type: zSourceType,
  table_count: z.int().gte(0),
  synced_table_count: z.int().gte(0),
});

export const zConnectionHealth = z.looseObject({
  connection_id: z.string(),
  healthy: z.boolean(),
  latency_ms: z.int().gte(0),
  error: z.string().nullish(),
});

export const zCategoryCount = z.looseObject({
  value: z.unknown(),
  count: z.int().gte(0),
});

export const zCategoricalProfile = z.looseObject({
  type: z.literal("categorical"),
  values: z.array(zCategoryCount),
});

export const zTextProfile = z.looseObject({
  type: z.literal("text"),
  min_length: z.int().gte(0),
  max_length: z.int().gte(0),
  avg_length: z.number(),
});

export const zNumericProfile = z.looseObject({
  type: z.literal("numeric"),
  min: z.string(),
  max: z.string(),
  mean: z.number(),
});

export const zTemporalProfile = z.looseObject({
  type: z.literal("temporal"),
  min: z.string(),
  max: z.string(),
});

export const zBooleanProfile = z.looseObject({
  type: z.literal("boolean"),
  true_count: z.int().gte(0),
  false_count: z.int().gte(0),
});

export const zColumnProfileDetail = z.discriminatedUnion("type", [
  zCategoricalProfile,
  zTextProfile,
  zNumericProfile,
  zTemporalProfile,
  zBooleanProfile,
]);

export const zColumnProfile = z.looseObject({
  name: z.string(),
  data_type: z.string(),
  null_count: z.int().gte(0),
  null_percentage: z.number(),
  cardinality: z.int().gte(0),
  profile: zColumnProfileDetail.nullish(),
});

export const zTableProfile = z.looseObject({
  connection: z.string(),
  schema: z.string(),
  table: z.string(),
  row_count: z.int().gte(0),
  synced_at: z.string().nullish(),
  columns: z.array(zColumnProfile),
});

export const zDatasetSummary = z.looseObject({
  id: z.string(),
  label: z.string(),
  table_name: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.iso.datetime({ offset: true, local: true }),
});

export const zDatasetList = z.looseObject({
  datasets: z.array(zDatasetSummary),
  count: z.int().gte(0),
  offset: z.int().gte(0),
  limit: z.int().gte(0),
  has_more: z.boolean(),
});

export const zColumnTypeSpec = z.looseObject({
  type: z.string(),
  precision: z.int().gte(0).nullish(),
  scale: z.int().nullish(),
  geometry_type: z.string().nullish(),
  srid: z.int().nullish(),
});

export const zColumnDefinition = z.union([z.string(), zColumnTypeSpec]);

export const zColumnDefinitions = z.record(z.string(), zColumnDefinition);

export const zUploadSource = z.looseObject({
  upload_id: z.string(),
  format: z.string().nullish(),
  columns: zColumnDefinitions.nullish(),
});

export const zInlineData = z.looseObject({
  format: z.string(),
  content: z.string(),
  columns: zColumnDefinitions.nullish(),
});

export const zInlineSource = z.looseObject({
  inline: zInlineData,
});

export const zDatasetSource = z.union([zUploadSource, zInlineSource]);

export const zDatasetCreate = z.looseObject({
  label: z.string(),
  table_name: z.string().nullish(),
  source: zDatasetSource,
});

export const zDatasetCreated = z.looseObject({
  id: z.string(),
  label: z.string(),
  table_name: z.string(),
  status: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
});

export const zColumnInfo = z.looseObject({
  name: z.string(),
  data_type: z.string(),
  nullable: z.boolean(),
});

export const zDataset = z.looseObject({
  id: z.string(),
  label: z.string(),
  schema_name: z.string(),
  table_name: z.string(),
  source_type: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.iso.datetime({ offset: true, local: true }),
  columns: z.array(zColumnInfo),
});

export const zDatasetUpdate = z.looseObject({
  label: z.string().nullish(),
  table_name: z.string().nullish(),
});

export const zDatasetUpdated = z.looseObject({
  id: z.string(),
  label: z.string(),
  table_name: z.string(),
  updated_at: z.iso.datetime({ offset: true, local: true }),
});

export const zUploadStatus = z.string();

export const zUpload = z.looseObject({
  id: z.string(),
  status: zUploadStatus,
  size_bytes: z.int(),
  content_type: z.string().nullish(),
  created_at: z.iso.datetime({ offset: true, local: true }),
});

export const zUploadList = z.looseObject({
  uploads: z.array(zUpload),
});

export const zTablePartitionKey = z.looseObject({
  column: z.string(),
  transform: z.string(),
});

export const zTableSortKey = z.looseObject({
  column: z.string(),
  direction: z.string().optional(),
  nulls: z.string().optional(),
});

export const zTableInfo = z.looseObject({
  connection: z.string(),
  schema: z.string(),
  table: z.string(),
  synced: z.boolean(),
  last_sync: z.string().nullish(),
  columns: z.array(zColumnInfo).nullish(),
  partition_by: z.array(zTablePartitionKey).optional(),
  sorted_by: z.array(zTableSortKey).optional(),
});

export const zTableList = z.looseObject({
  tables: z.array(zTableInfo),
  count: z.int().gte(0),
  limit: z.int().gte(0),
  has_more: z.boolean(),
  next_cursor: z.string().nullish(),
});

export const zSavedQuerySummary = z.looseObject({
  id: z.string(),
  name: z.string(),
  latest_version: z.int(),
  tags: z.array(z.string()),
  description: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.iso.datetime({ offset: true, local: true }),
});

export const zSavedQueryList = z.looseObject({
  queries: z.array(zSavedQuerySummary),
  count: z.int().gte(0),
  offset: z.int().gte(0),
  limit: z.int().gte(0),
  has_more: z.boolean(),
});

export const zSavedQueryCreate = z.looseObject({
  name: z.string(),
  sql: z.string(),
  tags: z.array(z.string()).nullish(),
  description: z.string().nullish(),
});

export const zQueryCategory = z.string();

export const zSavedQuery = z.looseObject({
  id: z.string(),
  name: z.string(),
  latest_version: z.int(),
  sql: z.string(),
  sql_hash: z.string(),
  tags: z.array(z.string()),
  description: z.string(),
  category: zQueryCategory.nullish(),
  num_tables: z.int().nullish(),
  has_predicate: z.boolean().nullish(),
  has_join: z.boolean().nullish(),
  has_aggregation: z.boolean().nullish(),
  has_group_by: z.boolean().nullish(),
  has_order_by: z.boolean().nullish(),
  has_limit: z.boolean().nullish(),
  table_size: z.string().nullish(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.iso.datetime({ offset: true, local: true }),
});

export const zSavedQueryUpdate = z.looseObject({
  name: z.string().nullish(),
  sql: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  description: z.string().nullish(),
  category_override: zQueryCategory.nullish(),
  table_size_override: z.string().nullish(),
});

export const zSavedQueryExecute = z.looseObject({
  version: z.int().nullish(),
});

export const zQueryResult = z.looseObject({
  query_run_id: z.string(),
  result_id: z.string().nullish(),
  columns: z.array(z.string()),
  nullable: z.array(z.boolean()),
  rows: z.array(z.array(z.unknown())),
  row_count: z.int().gte(0),
  execution_time_ms: z.int().gte(0),
  warning: z.string().nullish(),
  preview_row_count: z.int().optional(),
  total_row_count: z.int().nullish(),
  truncated: z.boolean().optional(),
});

export const zSavedQueryVersion = z.looseObject({
  version: z.int(),
  sql: z.string(),
  sql_hash: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  category: zQueryCategory.nullish(),
  num_tables: z.int().nullish(),
  has_predicate: z.boolean().nullish(),
  has_join: z.boolean().nullish(),
  has_aggregation: z.boolean().nullish(),
  has_group_by: z.boolean().nullish(),
  has_order_by: z.boolean().nullish(),
  has_limit: z.boolean().nullish(),
  table_size: z.string().nullish(),
});

export const zSavedQueryVersionList = z.looseObject({
  saved_query_id: z.string(),
  versions: z.array(zSavedQueryVersion),
  count: z.int().gte(0),
  offset: z.int().gte(0),
  limit: z.int().gte(0),
  has_more: z.boolean(),
});

export const zQueryRequest = z.looseObject({
  sql: z.string(),
  database_id: z.string().optional(),
  default_catalog: z.string().optional(),
  default_schema: z.string().optional(),
  dialect: z.string().optional(),
});

export const zQueryRunStatus = z.string();

export const zQueryRun = z.looseObject({
  id: z.string(),
  status: zQueryRunStatus,
  sql_text: z.string(),
  sql_hash: z.string(),
  snapshot_id: z.string(),
  trace_id: z.string().nullish(),
  result_id: z.string().nullish(),
  error_message: z.string().nullish(),
  warning_message: z.string().nullish(),
  row_count: z.int().nullish(),
  execution_time_ms: z.int().nullish(),
  saved_query_id: z.string().nullish(),
  saved_query_version: z.int().nullish(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  completed_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  bytes_scanned: z.int().nullish(),
  rows_scanned: z.int().nullish(),
  server_processing_ms: z.int().nullish(),
  user_public_id: z.string().nullish(),
});

export const zQueryRunList = z.looseObject({
  query_runs: z.array(zQueryRun),
  count: z.int().gte(0),
  limit: z.int().gte(0),
  has_more: z.boolean(),
  next_cursor: z.string().nullish(),
});

export const zRefreshRequest = z.looseObject({
  connection_id: z.string().nullish(),
  schema_name: z.string().nullish(),
  table_name: z.string().nullish(),
  data: z.boolean().optional(),
  include_uncached: z.boolean().optional(),
});

export const zConnectionSchemaError = z.looseObject({
  connection_id: z.string(),
  error: z.string(),
});

export const zSchemaRefreshResult = z.looseObject({
  connections_refreshed: z.int().gte(0),
  connections_failed: z.int().gte(0),
  tables_discovered: z.int().gte(0),
  tables_added: z.int().gte(0),
  tables_modified: z.int().gte(0),
  errors: z.array(zConnectionSchemaError).optional(),
});

export const zRefreshWarning = z.looseObject({
  message: z.string(),
  schema_name: z.string().nullish(),
  table_name: z.string().nullish(),
});

export const zTableRefreshResult = z.looseObject({
  connection_id: z.string(),
  schema_name: z.string(),
  table_name: z.string(),
  rows_synced: z.int().gte(0),
  duration_ms: z.int().gte(0),
  warnings: z.array(zRefreshWarning).optional(),
});

export const zTableRefreshError = z.looseObject({
  schema_name: z.string(),
  table_name: z.string(),
  error: z.string(),
});

export const zConnectionRefreshResult = z.looseObject({
  connection_id: z.string(),
  tables_refreshed: z.int().gte(0),
  tables_failed: z.int().gte(0),
  total_rows: z.int().gte(0),
  duration_ms: z.int().gte(0),
  errors: z.array(zTableRefreshError),
  warnings: z.array(zRefreshWarning).optional(),
});

export const zRefreshResult = z.union([zSchemaRefreshResult, zTableRefreshResult, zConnectionRefreshResult]);

export const zResultStatus = z.string();

export const zStoredResultSummary = z.looseObject({
  id: z.string(),
  status: zResultStatus,
  error_message: z.string().nullish(),
  created_at: z.iso.datetime({ offset: true, local: true }),
});

export const zStoredResultList = z.looseObject({
  results: z.array(zStoredResultSummary),
  count: z.int().gte(0),
  offset: z.int().gte(0),
  limit: z.int().gte(0),
  has_more: z.boolean(),
});

export const zStoredResult = z.looseObject({
  result_id: z.string(),
  status: zResultStatus,
  error_message: z.string().nullish(),
  columns: z.array(z.string()).nullish(),
  nullable: z.array(z.boolean()).nullish(),
  rows: z.array(z.array(z.unknown())).nullish(),
  row_count: z.int().gte(0).nullish(),
});

export const zSecret = z.looseObject({
  name: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
  updated_at: z.iso.datetime({ offset: true, local: true }),
});

export const zSecretList = z.looseObject({
  secrets: z.array(zSecret),
});

export const zSecretCreate = z.looseObject({
  name: z.string(),
  value: z.string(),
});

export const zSecretCreated = z.looseObject({
  id: z.string(),
  name: z.string(),
  created_at: z.iso.datetime({ offset: true, local: true }),
});

export const zSecretUpdate = z.looseObject({
  value: z.string(),
});

export const zSecretUpdated = z.looseObject({
  name: z.string(),
  updated_at: z.iso.datetime({ offset: true, local: true }),
});

export const zWorkspaceError = z.looseObject({
  error: z.string(),
});

export const zProvisionStatus = z.string();

export const zWorkspaceSummary = z.looseObject({
  public_id: z.string(),
  name: z.string(),
  active: z.boolean(),
  favorite: z.boolean(),
  provision_status: zProvisionStatus,
  namespace: z.string(),
});

export const zWorkspaceList = z.looseObject({
  ok: z.boolean(),
  workspaces: z.array(zWorkspaceSummary),
});

export const zWorkspaceCreate = z.looseObject({
  name: z.string(),
  organization_public_id: z.string().optional(),
});

export const zWorkspace = z.looseObject({
  public_id: z.string(),
  name: z.string(),
  provision_status: zProvisionStatus,
  namespace: z.string(),
});

export const zWorkspaceCreated = z.looseObject({
  ok: z.boolean(),
  workspace: zWorkspace,
});
