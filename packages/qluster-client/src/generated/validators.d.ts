// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import type { Validator } from "@org/client-runtime";
import type {
  QlusterErrorDetail,
  QlusterError,
  PageRange,
  AlertType,
  AlertedFile,
  AlertSummary,
  AlertList,
  InvalidField,
  InvalidInput,
  AlertAction,
  AlertResolution,
  AlertResolved,
  SettingsModule,
  Alert,
  BackupType,
  BackupSettingsSummary,
  BackupSettingsList,
  BackupStorage,
  BackupSettingsCreate,
  BackupSettingsDetails,
  BackupSettingsUpdate,
  DataSourceState,
  DataSourceType,
  DataSourceSummary,
  DataSourceList,
  DataSourceAccess,
  ExcelDateMode,
  DataSourceParsing,
  DataSourceCreate,
  DataSource,
  DataSourceUpdate,
  DeleteConfirmation,
  Outcome,
  DataSourceHistory,
  ValidationTable,
  DatasetState,
  DatasetSummary,
  DatasetList,
  MigrationPolicy,
  CompressionType,
  LoadingProcess,
  DatasetProcessing,
  FieldType,
  FieldDefinition,
  SettingsFields,
  DatasetSettingsCreate,
  DatasetCreate,
  DatasetSettings,
  Dataset,
  DatasetSettingsUpdate,
  DatasetUpdate,
  TrainingActivity,
  DatasetRowList,
  DraftMigrationReview,
  DatasetDetails,
  DatasetHistory,
  IgnoredLines,
  FieldsModification,
  IdSelection,
  DatasetStats,
  ValidationType,
  FieldValidation,
  DestinationType,
  DestinationSummary,
  DestinationList,
  DestinationCreate,
  Destination,
  DestinationUpdate,
  FatalErrorSummary,
  FatalErrorList,
  JobType,
  FatalErrorReport,
  FatalError,
  FatalErrorSelection,
  IngestionJobState,
  IngestionJobSummary,
  IngestionJobList,
  IngestionJob,
  MenuCounts,
  MigrationState,
  MigrationSummary,
  MigrationList,
  Migration,
  QueueMessage,
  QueueMessageList,
  StoredItemFileType,
  StoredItemSummary,
  StoredItemList,
  StoredItemCreate,
  UploadMethod,
  StoredItemUpload,
  StoredItemUpdate,
  StoredItem,
  StoredItemPublished,
  LoginForm,
  AccessToken,
  TrainingDataItemSummary,
  TrainingDataItemList,
  TrainingDataItem,
  TrainingJobState,
  TrainingJobStep,
  TrainingJobSummary,
  TrainingJobList,
  AnalysisTaskSummary,
  TrainingJob,
  TrainingJobUpdate,
  AnalysisTask,
  UserType,
  UserCreate,
  User,
  UserUpdate,
  CurrentUser,
} from "./schema.ts";

export declare const zQlusterErrorDetail: Validator<QlusterErrorDetail>;
export declare const zQlusterError: Validator<QlusterError>;
export declare const zPageRange: Validator<PageRange>;
export declare const zAlertType: Validator<AlertType>;
export declare const zAlertedFile: Validator<AlertedFile>;
export declare const zAlertSummary: Validator<AlertSummary>;
export declare const zAlertList: Validator<AlertList>;
export declare const zInvalidField: Validator<InvalidField>;
export declare const zInvalidInput: Validator<InvalidInput>;
export declare const zAlertAction: Validator<AlertAction>;
export declare const zAlertResolution: Validator<AlertResolution>;
export declare const zAlertResolved: Validator<AlertResolved>;
export declare const zSettingsModule: Validator<SettingsModule>;
export declare const zAlert: Validator<Alert>;
export declare const zBackupType: Validator<BackupType>;
export declare const zBackupSettingsSummary: Validator<BackupSettingsSummary>;
export declare const zBackupSettingsList: Validator<BackupSettingsList>;
export declare const zBackupStorage: Validator<BackupStorage>;
export declare const zBackupSettingsCreate: Validator<BackupSettingsCreate>;
export declare const zBackupSettingsDetails: Validator<BackupSettingsDetails>;
export declare const zBackupSettingsUpdate: Validator<BackupSettingsUpdate>;
export declare const zDataSourceState: Validator<DataSourceState>;
export declare const zDataSourceType: Validator<DataSourceType>;
export declare const zDataSourceSummary: Validator<DataSourceSummary>;
export declare const zDataSourceList: Validator<DataSourceList>;
export declare const zDataSourceAccess: Validator<DataSourceAccess>;
export declare const zExcelDateMode: Validator<ExcelDateMode>;
export declare const zDataSourceParsing: Validator<DataSourceParsing>;
export declare const zDataSourceCreate: Validator<DataSourceCreate>;
export declare const zDataSource: Validator<DataSource>;
export declare const zDataSourceUpdate: Validator<DataSourceUpdate>;
export declare const zDeleteConfirmation: Validator<DeleteConfirmation>;
export declare const zOutcome: Validator<Outcome>;
export declare const zDataSourceHistory: Validator<DataSourceHistory>;
export declare const zValidationTable: Validator<ValidationTable>;
export declare const zDatasetState: Validator<DatasetState>;
export declare const zDatasetSummary: Validator<DatasetSummary>;
export declare const zDatasetList: Validator<DatasetList>;
export declare const zMigrationPolicy: Validator<MigrationPolicy>;
export declare const zCompressionType: Validator<CompressionType>;
export declare const zLoadingProcess: Validator<LoadingProcess>;
export declare const zDatasetProcessing: Validator<DatasetProcessing>;
export declare const zFieldType: Validator<FieldType>;
export declare const zFieldDefinition: Validator<FieldDefinition>;
export declare const zSettingsFields: Validator<SettingsFields>;
export declare const zDatasetSettingsCreate: Validator<DatasetSettingsCreate>;
export declare const zDatasetCreate: Validator<DatasetCreate>;
export declare const zDatasetSettings: Validator<DatasetSettings>;
export declare const zDataset: Validator<Dataset>;
export declare const zDatasetSettingsUpdate: Validator<DatasetSettingsUpdate>;
export declare const zDatasetUpdate: Validator<DatasetUpdate>;
export declare const zTrainingActivity: Validator<TrainingActivity>;
export declare const zDatasetRowList: Validator<DatasetRowList>;
export declare const zDraftMigrationReview: Validator<DraftMigrationReview>;
export declare const zDatasetDetails: Validator<DatasetDetails>;
export declare const zDatasetHistory: Validator<DatasetHistory>;
export declare const zIgnoredLines: Validator<IgnoredLines>;
export declare const zFieldsModification: Validator<FieldsModification>;
export declare const zIdSelection: Validator<IdSelection>;
export declare const zDatasetStats: Validator<DatasetStats>;
export declare const zValidationType: Validator<ValidationType>;
export declare const zFieldValidation: Validator<FieldValidation>;
export declare const zDestinationType: Validator<DestinationType>;
export declare const zDestinationSummary: Validator<DestinationSummary>;
export declare const zDestinationList: Validator<DestinationList>;
export declare const zDestinationCreate: Validator<DestinationCreate>;
export declare const zDestination: Validator<Destination>;
export declare const zDestinationUpdate: Validator<DestinationUpdate>;
export declare const zFatalErrorSummary: Validator<FatalErrorSummary>;
export declare const zFatalErrorList: Validator<FatalErrorList>;
export declare const zJobType: Validator<JobType>;
export declare const zFatalErrorReport: Validator<FatalErrorReport>;
export declare const zFatalError: Validator<FatalError>;
export declare const zFatalErrorSelection: Validator<FatalErrorSelection>;
export declare const zIngestionJobState: Validator<IngestionJobState>;
export declare const zIngestionJobSummary: Validator<IngestionJobSummary>;
export declare const zIngestionJobList: Validator<IngestionJobList>;
export declare const zIngestionJob: Validator<IngestionJob>;
export declare const zMenuCounts: Validator<MenuCounts>;
export declare const zMigrationState: Validator<MigrationState>;
export declare const zMigrationSummary: Validator<MigrationSummary>;
export declare const zMigrationList: Validator<MigrationList>;
export declare const zMigration: Validator<Migration>;
export declare const zQueueMessage: Validator<QueueMessage>;
export declare const zQueueMessageList: Validator<QueueMessageList>;
export declare const zStoredItemFileType: Validator<StoredItemFileType>;
export declare const zStoredItemSummary: Validator<StoredItemSummary>;
export declare const zStoredItemList: Validator<StoredItemList>;
export declare const zStoredItemCreate: Validator<StoredItemCreate>;
export declare const zUploadMethod: Validator<UploadMethod>;
export declare const zStoredItemUpload: Validator<StoredItemUpload>;
export declare const zStoredItemUpdate: Validator<StoredItemUpdate>;
export declare const zStoredItem: Validator<StoredItem>;
export declare const zStoredItemPublished: Validator<StoredItemPublished>;
export declare const zLoginForm: Validator<LoginForm>;
export declare const zAccessToken: Validator<AccessToken>;
export declare const zTrainingDataItemSummary: Validator<TrainingDataItemSummary>;
export declare const zTrainingDataItemList: Validator<TrainingDataItemList>;
export declare const zTrainingDataItem: Validator<TrainingDataItem>;
export declare const zTrainingJobState: Validator<TrainingJobState>;
export declare const zTrainingJobStep: Validator<TrainingJobStep>;
export declare const zTrainingJobSummary: Validator<TrainingJobSummary>;
export declare const zTrainingJobList: Validator<TrainingJobList>;
export declare const zAnalysisTaskSummary: Validator<AnalysisTaskSummary>;
export declare const zTrainingJob: Validator<TrainingJob>;
export declare const zTrainingJobUpdate: Validator<TrainingJobUpdate>;
export declare const zAnalysisTask: Validator<AnalysisTask>;
export declare const zUserType: Validator<UserType>;
export declare const zUserCreate: Validator<UserCreate>;
export declare const zUser: Validator<User>;
export declare const zUserUpdate: Validator<UserUpdate>;
export declare const zCurrentUser: Validator<CurrentUser>;
