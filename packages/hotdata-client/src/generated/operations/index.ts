// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

export { HotdataCore } from "../core.ts";
export type { HotdataOptions } from "../core.ts";
export type { HotdataFailure } from "../failures.ts";
export {
  connectionsCachePurge,
  connectionsCreate,
  connectionsDelete,
  connectionsGet,
  connectionsHealth,
  connectionsList,
  connectionsTablesCachePurge,
  connectionsTablesProfile,
} from "./connections.ts";
export type {
  Connections,
  ConnectionsCacheOperations,
  ConnectionsCachePurgeParams,
  ConnectionsCreateParams,
  ConnectionsDeleteParams,
  ConnectionsGetParams,
  ConnectionsHealthParams,
  ConnectionsTablesCacheOperations,
  ConnectionsTablesCachePurgeParams,
  ConnectionsTablesOperations,
  ConnectionsTablesProfileParams,
} from "./connections.ts";
export { datasetsCreate, datasetsDelete, datasetsGet, datasetsList, datasetsUpdate } from "./datasets.ts";
export type {
  Datasets,
  DatasetsCreateParams,
  DatasetsDeleteParams,
  DatasetsGetParams,
  DatasetsListParams,
  DatasetsUpdateParams,
} from "./datasets.ts";
export { uploadsCreate, uploadsList } from "./uploads.ts";
export type { Uploads, UploadsCreateParams, UploadsListParams } from "./uploads.ts";
export { informationSchemaList } from "./information-schema.ts";
export type { InformationSchema, InformationSchemaListParams } from "./information-schema.ts";
export {
  savedQueriesCreate,
  savedQueriesDelete,
  savedQueriesExecute,
  savedQueriesGet,
  savedQueriesList,
  savedQueriesUpdate,
  savedQueriesVersionsList,
} from "./saved-queries.ts";
export type {
  SavedQueries,
  SavedQueriesCreateParams,
  SavedQueriesDeleteParams,
  SavedQueriesExecuteParams,
  SavedQueriesGetParams,
  SavedQueriesListParams,
  SavedQueriesUpdateParams,
  SavedQueriesVersionsListParams,
  SavedQueriesVersionsOperations,
} from "./saved-queries.ts";
export { queryRun } from "./query.ts";
export type { Query, QueryRunParams } from "./query.ts";
export { queryRunsList } from "./query-runs.ts";
export type { QueryRuns, QueryRunsListParams } from "./query-runs.ts";
export { refreshRun } from "./refresh.ts";
export type { Refresh, RefreshRunParams } from "./refresh.ts";
export { resultsGet, resultsList, resultsWait, resultsWatch } from "./results.ts";
export type { Results, ResultsGetFailure, ResultsGetParams, ResultsListParams } from "./results.ts";
export { secretsCreate, secretsDelete, secretsGet, secretsList, secretsUpdate } from "./secrets.ts";
export type {
  Secrets,
  SecretsCreateParams,
  SecretsDeleteParams,
  SecretsGetParams,
  SecretsUpdateParams,
} from "./secrets.ts";
export { workspacesCreate, workspacesList } from "./workspaces.ts";
export type { Workspaces, WorkspacesCreateParams, WorkspacesListParams } from "./workspaces.ts";
