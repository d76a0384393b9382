// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

export { login, QlusterCore } from "../core.ts";
export type { QlusterCoreOptions, QlusterLoginOptions, QlusterOptions } from "../core.ts";
export { alertsGet, alertsList, alertsResolve } from "./alerts.ts";
export type {
  Alerts,
  AlertsGetFailure,
  AlertsGetParams,
  AlertsListFailure,
  AlertsListParams,
  AlertsResolveFailure,
  AlertsResolveParams,
} from "./alerts.ts";
export {
  backupSettingsBlank,
  backupSettingsCreate,
  backupSettingsGet,
  backupSettingsList,
  backupSettingsUpdate,
} from "./backup-settings.ts";
export type {
  BackupSettings,
  BackupSettingsCreateFailure,
  BackupSettingsCreateParams,
  BackupSettingsGetFailure,
  BackupSettingsGetParams,
  BackupSettingsListFailure,
  BackupSettingsListParams,
  BackupSettingsUpdateFailure,
  BackupSettingsUpdateParams,
} from "./backup-settings.ts";
export {
  dataSourcesBlank,
  dataSourcesCopy,
  dataSourcesCreate,
  dataSourcesDelete,
  dataSourcesDisableSensorCronjob,
  dataSourcesGet,
  dataSourcesGetHistory,
  dataSourcesGetSummary,
  dataSourcesList,
  dataSourcesPrepareCopy,
  dataSourcesRunSensor,
  dataSourcesRunSensorCronjob,
  dataSourcesUpdate,
} from "./data-sources.ts";
export type {
  DataSources,
  DataSourcesBlankFailure,
  DataSourcesBlankParams,
  DataSourcesCopyFailure,
  DataSourcesCopyParams,
  DataSourcesCreateFailure,
  DataSourcesCreateParams,
  DataSourcesDeleteFailure,
  DataSourcesDeleteParams,
  DataSourcesDisableSensorCronjobFailure,
  DataSourcesDisableSensorCronjobParams,
  DataSourcesGetFailure,
  DataSourcesGetHistoryFailure,
  DataSourcesGetHistoryParams,
  DataSourcesGetParams,
  DataSourcesGetSummaryFailure,
  DataSourcesGetSummaryParams,
  DataSourcesListFailure,
  DataSourcesListParams,
  DataSourcesPrepareCopyFailure,
  DataSourcesPrepareCopyParams,
  DataSourcesRunSensorCronjobFailure,
  DataSourcesRunSensorCronjobParams,
  DataSourcesRunSensorFailure,
  DataSourcesRunSensorParams,
  DataSourcesUpdateFailure,
  DataSourcesUpdateParams,
} from "./data-sources.ts";
export { validationDataSourcesGet, validationFieldsGet, validationFieldsUpdate } from "./validation.ts";
export type {
  Validation,
  ValidationDataSourcesGetFailure,
  ValidationDataSourcesGetParams,
  ValidationDataSourcesOperations,
  ValidationFieldsGetFailure,
  ValidationFieldsGetParams,
  ValidationFieldsOperations,
  ValidationFieldsUpdateFailure,
  ValidationFieldsUpdateParams,
} from "./validation.ts";
export {
  datasetsBlank,
  datasetsCopy,
  datasetsCreate,
  datasetsDelete,
  datasetsGet,
  datasetsGetDetails,
  datasetsGetHistory,
  datasetsGetStats,
  datasetsIsTraining,
  datasetsList,
  datasetsPrepareCopy,
  datasetsRowsIgnore,
  datasetsRowsList,
  datasetsRowsReprocess,
  datasetsUpdate,
} from "./datasets.ts";
export type {
  Datasets,
  DatasetsCopyFailure,
  DatasetsCopyParams,
  DatasetsCreateFailure,
  DatasetsCreateParams,
  DatasetsDeleteFailure,
  DatasetsDeleteParams,
  DatasetsGetDetailsFailure,
  DatasetsGetDetailsParams,
  DatasetsGetFailure,
  DatasetsGetHistoryFailure,
  DatasetsGetHistoryParams,
  DatasetsGetParams,
  DatasetsGetStatsFailure,
  DatasetsGetStatsParams,
  DatasetsIsTrainingFailure,
  DatasetsIsTrainingParams,
  DatasetsListFailure,
  DatasetsListParams,
  DatasetsPrepareCopyFailure,
  DatasetsPrepareCopyParams,
  DatasetsRowsIgnoreFailure,
  DatasetsRowsIgnoreParams,
  DatasetsRowsListFailure,
  DatasetsRowsListParams,
  DatasetsRowsOperations,
  DatasetsRowsReprocessFailure,
  DatasetsRowsReprocessParams,
  DatasetsUpdateFailure,
  DatasetsUpdateParams,
} from "./datasets.ts";
export {
  migrationsEnsureDraft,
  migrationsFieldsUpdate,
  migrationsGet,
  migrationsList,
} from "./migrations.ts";
export type {
  Migrations,
  MigrationsEnsureDraftFailure,
  MigrationsEnsureDraftParams,
  MigrationsFieldsOperations,
  MigrationsFieldsUpdateFailure,
  MigrationsFieldsUpdateParams,
  MigrationsGetFailure,
  MigrationsGetParams,
  MigrationsListFailure,
  MigrationsListParams,
} from "./migrations.ts";
export {
  destinationsBlank,
  destinationsCreate,
  destinationsGet,
  destinationsList,
  destinationsUpdate,
} from "./destinations.ts";
export type {
  Destinations,
  DestinationsCreateFailure,
  DestinationsCreateParams,
  DestinationsGetFailure,
  DestinationsGetParams,
  DestinationsListFailure,
  DestinationsListParams,
  DestinationsUpdateFailure,
  DestinationsUpdateParams,
} from "./destinations.ts";
export { errorsCreate, errorsDelete, errorsGet, errorsList } from "./errors.ts";
export type {
  Errors,
  ErrorsCreateFailure,
  ErrorsCreateParams,
  ErrorsDeleteFailure,
  ErrorsDeleteParams,
  ErrorsGetFailure,
  ErrorsGetParams,
  ErrorsListFailure,
  ErrorsListParams,
} from "./errors.ts";
export {
  ingestionJobsGet,
  ingestionJobsKill,
  ingestionJobsList,
  ingestionJobsRun,
  ingestionJobsWait,
  ingestionJobsWatch,
} from "./ingestion-jobs.ts";
export type {
  IngestionJobs,
  IngestionJobsGetFailure,
  IngestionJobsGetParams,
  IngestionJobsKillFailure,
  IngestionJobsKillParams,
  IngestionJobsListFailure,
  IngestionJobsListParams,
  IngestionJobsRunFailure,
  IngestionJobsRunParams,
} from "./ingestion-jobs.ts";
export { menuStatsGet } from "./menu-stats.ts";
export type { MenuStats } from "./menu-stats.ts";
export { queueMessagesGet, queueMessagesList, queueMessagesReschedule } from "./queue-messages.ts";
export type {
  QueueMessages,
  QueueMessagesGetFailure,
  QueueMessagesGetParams,
  QueueMessagesListFailure,
  QueueMessagesListParams,
  QueueMessagesRescheduleFailure,
  QueueMessagesRescheduleParams,
} from "./queue-messages.ts";
export {
  trainingJobsAnalysisTasksGet,
  trainingJobsGet,
  trainingJobsList,
  trainingJobsRun,
  trainingJobsUpdate,
  trainingJobsWait,
  trainingJobsWatch,
} from "./training-jobs.ts";
export type {
  TrainingJobs,
  TrainingJobsAnalysisTasksGetFailure,
  TrainingJobsAnalysisTasksGetParams,
  TrainingJobsAnalysisTasksOperations,
  TrainingJobsGetFailure,
  TrainingJobsGetParams,
  TrainingJobsListFailure,
  TrainingJobsListParams,
  TrainingJobsRunFailure,
  TrainingJobsRunParams,
  TrainingJobsUpdateFailure,
  TrainingJobsUpdateParams,
} from "./training-jobs.ts";
export {
  storedItemsCreate,
  storedItemsDelete,
  storedItemsGet,
  storedItemsList,
  storedItemsPublish,
  storedItemsUpdate,
} from "./stored-items.ts";
export type {
  StoredItems,
  StoredItemsCreateFailure,
  StoredItemsCreateParams,
  StoredItemsDeleteFailure,
  StoredItemsDeleteParams,
  StoredItemsGetFailure,
  StoredItemsGetParams,
  StoredItemsListFailure,
  StoredItemsListParams,
  StoredItemsPublishFailure,
  StoredItemsPublishParams,
  StoredItemsUpdateFailure,
  StoredItemsUpdateParams,
} from "./stored-items.ts";
export { authLogin } from "./auth.ts";
export type { Auth, AuthLoginFailure, AuthLoginParams } from "./auth.ts";
export { trainingDataItemsGet, trainingDataItemsList } from "./training-data-items.ts";
export type {
  TrainingDataItems,
  TrainingDataItemsGetFailure,
  TrainingDataItemsGetParams,
  TrainingDataItemsListFailure,
  TrainingDataItemsListParams,
} from "./training-data-items.ts";
export { usersCreate, usersGet, usersMeGet, usersUpdate } from "./users.ts";
export type {
  Users,
  UsersCreateFailure,
  UsersCreateParams,
  UsersGetFailure,
  UsersGetParams,
  UsersMeOperations,
  UsersUpdateFailure,
  UsersUpdateParams,
} from "./users.ts";
