// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import type { Validator } from "@org/client-runtime";
import type {
  HotdataErrorCode,
  HotdataErrorDetail,
  HotdataError,
  SourceType,
  ConnectionSummary,
  ConnectionList,
  ConnectionConfig,
  ConnectionCreate,
  DiscoveryStatus,
  ConnectionCreated,
  Connection,
  ConnectionHealth,
  CategoryCount,
  CategoricalProfile,
  TextProfile,
  NumericProfile,
  TemporalProfile,
  BooleanProfile,
  ColumnProfileDetail,
  ColumnProfile,
  TableProfile,
  DatasetSummary,
  DatasetList,
  ColumnTypeSpec,
  ColumnDefinition,
  ColumnDefinitions,
  UploadSource,
  InlineData,
  InlineSource,
  DatasetSource,
  DatasetCreate,
  DatasetCreated,
  ColumnInfo,
  Dataset,
  DatasetUpdate,
  DatasetUpdated,
  UploadStatus,
  Upload,
  UploadList,
  TablePartitionKey,
  TableSortKey,
  TableInfo,
  TableList,
  SavedQuerySummary,
  SavedQueryList,
  SavedQueryCreate,
  QueryCategory,
  SavedQuery,
  SavedQueryUpdate,
  SavedQueryExecute,
  QueryResult,
  SavedQueryVersion,
  SavedQueryVersionList,
  QueryRequest,
  QueryRunStatus,
  QueryRun,
  QueryRunList,
  RefreshRequest,
  ConnectionSchemaError,
  SchemaRefreshResult,
  RefreshWarning,
  TableRefreshResult,
  TableRefreshError,
  ConnectionRefreshResult,
  RefreshResult,
  ResultStatus,
  StoredResultSummary,
  StoredResultList,
  StoredResult,
  Secret,
  SecretList,
  SecretCreate,
  SecretCreated,
  SecretUpdate,
  SecretUpdated,
  WorkspaceError,
  ProvisionStatus,
  WorkspaceSummary,
  WorkspaceList,
  WorkspaceCreate,
  Workspace,
  WorkspaceCreated,
} from "./schema.ts";

export declare const zHotdataErrorCode: Validator<HotdataErrorCode>;
export declare const zHotdataErrorDetail: Validator<HotdataErrorDetail>;
export declare const zHotdataError: Validator<HotdataError>;
export declare const zSourceType: Validator<SourceType>;
export declare const zConnectionSummary: Validator<ConnectionSummary>;
export declare const zConnectionList: Validator<ConnectionList>;
export declare const zConnectionConfig: Validator<ConnectionConfig>;
export declare const zConnectionCreate: Validator<ConnectionCreate>;
export declare const zDiscoveryStatus: Validator<DiscoveryStatus>;
export declare const zConnectionCreated: Validator<ConnectionCreated>;
export declare const zConnection: Validator<Connection>;
export declare const zConnectionHealth: Validator<ConnectionHealth>;
export declare const zCategoryCount: Validator<CategoryCount>;
export declare const zCategoricalProfile: Validator<CategoricalProfile>;
export declare const zTextProfile: Validator<TextProfile>;
export declare const zNumericProfile: Validator<NumericProfile>;
export declare const zTemporalProfile: Validator<TemporalProfile>;
export declare const zBooleanProfile: Validator<BooleanProfile>;
export declare const zColumnProfileDetail: Validator<ColumnProfileDetail>;
export declare const zColumnProfile: Validator<ColumnProfile>;
export declare const zTableProfile: Validator<TableProfile>;
export declare const zDatasetSummary: Validator<DatasetSummary>;
export declare const zDatasetList: Validator<DatasetList>;
export declare const zColumnTypeSpec: Validator<ColumnTypeSpec>;
export declare const zColumnDefinition: Validator<ColumnDefinition>;
export declare const zColumnDefinitions: Validator<ColumnDefinitions>;
export declare const zUploadSource: Validator<UploadSource>;
export declare const zInlineData: Validator<InlineData>;
export declare const zInlineSource: Validator<InlineSource>;
export declare const zDatasetSource: Validator<DatasetSource>;
export declare const zDatasetCreate: Validator<DatasetCreate>;
export declare const zDatasetCreated: Validator<DatasetCreated>;
export declare const zColumnInfo: Validator<ColumnInfo>;
export declare const zDataset: Validator<Dataset>;
export declare const zDatasetUpdate: Validator<DatasetUpdate>;
export declare const zDatasetUpdated: Validator<DatasetUpdated>;
export declare const zUploadStatus: Validator<UploadStatus>;
export declare const zUpload: Validator<Upload>;
export declare const zUploadList: Validator<UploadList>;
export declare const zTablePartitionKey: Validator<TablePartitionKey>;
export declare const zTableSortKey: Validator<TableSortKey>;
export declare const zTableInfo: Validator<TableInfo>;
export declare const zTableList: Validator<TableList>;
export declare const zSavedQuerySummary: Validator<SavedQuerySummary>;
export declare const zSavedQueryList: Validator<SavedQueryList>;
export declare const zSavedQueryCreate: Validator<SavedQueryCreate>;
export declare const zQueryCategory: Validator<QueryCategory>;
export declare const zSavedQuery: Validator<SavedQuery>;
export declare const zSavedQueryUpdate: Validator<SavedQueryUpdate>;
export declare const zSavedQueryExecute: Validator<SavedQueryExecute>;
export declare const zQueryResult: Validator<QueryResult>;
export declare const zSavedQueryVersion: Validator<SavedQueryVersion>;
export declare const zSavedQueryVersionList: Validator<SavedQueryVersionList>;
export declare const zQueryRequest: Validator<QueryRequest>;
export declare const zQueryRunStatus: Validator<QueryRunStatus>;
export declare const zQueryRun: Validator<QueryRun>;
export declare const zQueryRunList: Validator<QueryRunList>;
export declare const zRefreshRequest: Validator<RefreshRequest>;
export declare const zConnectionSchemaError: Validator<ConnectionSchemaError>;
export declare const zSchemaRefreshResult: Validator<SchemaRefreshResult>;
export declare const zRefreshWarning: Validator<RefreshWarning>;
export declare const zTableRefreshResult: Validator<TableRefreshResult>;
export declare const zTableRefreshError: Validator<TableRefreshError>;
export declare const zConnectionRefreshResult: Validator<ConnectionRefreshResult>;
export declare const zRefreshResult: Validator<RefreshResult>;
export declare const zResultStatus: Validator<ResultStatus>;
export declare const zStoredResultSummary: Validator<StoredResultSummary>;
export declare const zStoredResultList: Validator<StoredResultList>;
export declare const zStoredResult: Validator<StoredResult>;
export declare const zSecret: Validator<Secret>;
export declare const zSecretList: Validator<SecretList>;
export declare const zSecretCreate: Validator<SecretCreate>;
export declare const zSecretCreated: Validator<SecretCreated>;
export declare const zSecretUpdate: Validator<SecretUpdate>;
export declare const zSecretUpdated: Validator<SecretUpdated>;
export declare const zWorkspaceError: Validator<WorkspaceError>;
export declare const zProvisionStatus: Validator<ProvisionStatus>;
export declare const zWorkspaceSummary: Validator<WorkspaceSummary>;
export declare const zWorkspaceList: Validator<WorkspaceList>;
export declare const zWorkspaceCreate: Validator<WorkspaceCreate>;
export declare const zWorkspace: Validator<Workspace>;
export declare const zWorkspaceCreated: Validator<WorkspaceCreated>;
