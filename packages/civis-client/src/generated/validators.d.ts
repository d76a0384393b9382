// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import type { Validator } from "@org/client-runtime";
import type {
  CivisError,
  User,
  CivisCredential,
  CredentialInput,
  CredentialAuthenticate,
  TemporaryCredentialCreate,
  TemporaryCredential,
  Database,
  DatabaseSchema,
  DatabaseWhitelistedIPSummary,
  DatabaseWhitelistedIPCreate,
  DatabaseWhitelistedIP,
  FileCreate,
  PermissionLevel,
  FileUpload,
  FileMultipartCreate,
  FileMultipartUpload,
  FileTableColumns,
  FileDetectedInfo,
  CivisFile,
  Project,
  ShareUser,
  ShareGroup,
  ShareSet,
  Shares,
  SharePermission,
  ShareGroupsInput,
  ShareUsersInput,
  ImportSyncType,
  ImportDataSource,
  Schedule,
  RunState,
  Run,
  ImportSummary,
  ImportDataSourceCreate,
  ScheduleCreate,
  NotificationsCreate,
  ImportUpdate,
  ImportCreate,
  Notifications,
  ImportDatabaseTable,
  ImportFile,
  ImportGoogleWorksheet,
  ImportSyncSource,
  ImportSyncDestination,
  ExistingTableRows,
  ColumnDelimiter,
  ImportColumnOverride,
  SheetExportAction,
  ImportAdvancedSyncOptions,
  ImportSync,
  Import,
  ImportBatchSummary,
  ImportBatchCreate,
  ImportBatch,
  ImportFileUploadCreate,
  ImportFileUploadResult,
  ImportRun,
  ArchiveInput,
  RunCancellation,
  ImportRunStarted,
  ImportDatabaseTableCreate,
  ImportFileCreate,
  ImportGoogleWorksheetCreate,
  ImportSyncSourceCreate,
  ImportSyncDestinationCreate,
  ImportColumnOverrideCreate,
  ImportAdvancedSyncOptionsCreate,
  ImportSyncInput,
  JobState,
  JobFields,
  JobSummary,
  Job,
  NestedJob,
  TriggerEmail,
  ModelState,
  ModelBuildSummary,
  ModelPredictionSummary,
  ModelSummary,
  LegacySchedule,
  ModelUpdate,
  ModelCreate,
  LegacyModelPrediction,
  LegacyModel,
  ModelType,
  ModelPrediction,
  Model,
  ModelBuild,
  ModelPredictionUpdate,
  ModelSchedule,
  ModelScheduleUpdate,
  LegacyModelSchedule,
  PredictionSummary,
  PredictionScoreStat,
  PredictionScoredTable,
  PredictionDetail,
  PredictionUpdate,
  Prediction,
  PredictionRun,
  PredictionSchedule,
  PredictionScheduleUpdate,
  LegacyPredictionSchedule,
  ProjectCreate,
  ProjectTable,
  ProjectItemFields,
  ProjectSurvey,
  ProjectLatestStatus,
  ProjectScript,
  ProjectImportOrExport,
  ProjectModel,
  ProjectNotebook,
  ProjectService,
  ProjectWorkflow,
  ProjectReport,
  ProjectTemplate,
  ProjectFile,
  ProjectEnhancement,
  ProjectSubProject,
  ProjectObject,
  ParentProject,
  ProjectDetail,
  ProjectUpdate,
  QueryFields,
  QuerySummary,
  QueryCreate,
  Query,
  QueryDetail,
  QueryRun,
  ProjectRef,
  ScriptRef,
  CivisReport,
  ReportCreate,
  ReportDetail,
  ReportUpdate,
  ReportSnapshot,
  ReportSnapshotInput,
  ScriptState,
  ScriptSummaryFields,
  ScriptLinks,
  ScriptSummary,
  ScriptParamSettings,
  ScriptParamType,
  ScriptParamCreate,
  ScriptArguments,
  ScriptCreate,
  ScriptParam,
  ScriptFields,
  ScriptUserContext,
  ScriptCodeFields,
  ScriptLanguageFields,
  Script,
  ScriptSettings,
  ScriptContainerSettings,
  ContainerScriptSettings,
  ScriptRequiredResourcesCreate,
  ContainerScriptUpdate,
  ContainerScriptCreate,
  ScriptRequiredResources,
  ScriptContainerFields,
  AliasRef,
  ContainerScript,
  ScriptParamPatch,
  ScriptRequiredResourcesPatch,
  ContainerScriptPatch,
  ScriptRunFields,
  ScriptRunUsageFields,
  ContainerRun,
  ScriptContainersRunPatch,
  RunLog,
  ScriptRunLogMessageCreate,
  ScriptRunLogCreate,
  RunOutput,
  RunOutputCreate,
  BackingScriptType,
  LastSuccessfulRun,
  CustomScriptSummary,
  ScriptRequiredResourcesCustomCreate,
  CustomScriptUpdate,
  CustomScriptCreate,
  ScriptRequiredResourcesCustom,
  CustomScript,
  CustomRun,
  ScriptLanguageSettings,
  ScriptLanguageInput,
  ScriptDatabaseInput,
  JavascriptScriptUpdate,
  JavascriptScriptCreate,
  ScriptDatabaseFields,
  JavascriptScript,
  ScriptLanguageChanges,
  ScriptDatabaseChanges,
  JavascriptScriptPatch,
  JavascriptRun,
  PythonScriptUpdate,
  PythonScriptCreate,
  PythonScript,
  PythonScriptPatch,
  PythonRun,
  RScriptUpdate,
  RScriptCreate,
  RScript,
  RScriptPatch,
  RRun,
  ScriptCsvSettingsCreate,
  SqlScriptUpdate,
  SqlScriptCreate,
  ScriptCsvSettings,
  SqlScript,
  SqlScriptPatch,
  ScriptOutput,
  SqlRun,
  ScriptType,
  ScriptDetail,
  ScriptPatch,
  ScriptHistory,
} from "./schema.ts";

export declare const zCivisError: Validator<CivisError>;
export declare const zUser: Validator<User>;
export declare const zCivisCredential: Validator<CivisCredential>;
export declare const zCredentialInput: Validator<CredentialInput>;
export declare const zCredentialAuthenticate: Validator<CredentialAuthenticate>;
export declare const zTemporaryCredentialCreate: Validator<TemporaryCredentialCreate>;
export declare const zTemporaryCredential: Validator<TemporaryCredential>;
export declare const zDatabase: Validator<Database>;
export declare const zDatabaseSchema: Validator<DatabaseSchema>;
export declare const zDatabaseWhitelistedIPSummary: Validator<DatabaseWhitelistedIPSummary>;
export declare const zDatabaseWhitelistedIPCreate: Validator<DatabaseWhitelistedIPCreate>;
export declare const zDatabaseWhitelistedIP: Validator<DatabaseWhitelistedIP>;
export declare const zFileCreate: Validator<FileCreate>;
export declare const zPermissionLevel: Validator<PermissionLevel>;
export declare const zFileUpload: Validator<FileUpload>;
export declare const zFileMultipartCreate: Validator<FileMultipartCreate>;
export declare const zFileMultipartUpload: Validator<FileMultipartUpload>;
export declare const zFileTableColumns: Validator<FileTableColumns>;
export declare const zFileDetectedInfo: Validator<FileDetectedInfo>;
export declare const zCivisFile: Validator<CivisFile>;
export declare const zProject: Validator<Project>;
export declare const zShareUser: Validator<ShareUser>;
export declare const zShareGroup: Validator<ShareGroup>;
export declare const zShareSet: Validator<ShareSet>;
export declare const zShares: Validator<Shares>;
export declare const zSharePermission: Validator<SharePermission>;
export declare const zShareGroupsInput: Validator<ShareGroupsInput>;
export declare const zShareUsersInput: Validator<ShareUsersInput>;
export declare const zImportSyncType: Validator<ImportSyncType>;
export declare const zImportDataSource: Validator<ImportDataSource>;
export declare const zSchedule: Validator<Schedule>;
export declare const zRunState: Validator<RunState>;
export declare const zRun: Validator<Run>;
export declare const zImportSummary: Validator<ImportSummary>;
export declare const zImportDataSourceCreate: Validator<ImportDataSourceCreate>;
export declare const zScheduleCreate: Validator<ScheduleCreate>;
export declare const zNotificationsCreate: Validator<NotificationsCreate>;
export declare const zImportUpdate: Validator<ImportUpdate>;
export declare const zImportCreate: Validator<ImportCreate>;
export declare const zNotifications: Validator<Notifications>;
export declare const zImportDatabaseTable: Validator<ImportDatabaseTable>;
export declare const zImportFile: Validator<ImportFile>;
export declare const zImportGoogleWorksheet: Validator<ImportGoogleWorksheet>;
export declare const zImportSyncSource: Validator<ImportSyncSource>;
export declare const zImportSyncDestination: Validator<ImportSyncDestination>;
export declare const zExistingTableRows: Validator<ExistingTableRows>;
export declare const zColumnDelimiter: Validator<ColumnDelimiter>;
export declare const zImportColumnOverride: Validator<ImportColumnOverride>;
export declare const zSheetExportAction: Validator<SheetExportAction>;
export declare const zImportAdvancedSyncOptions: Validator<ImportAdvancedSyncOptions>;
export declare const zImportSync: Validator<ImportSync>;
export declare const zImport: Validator<Import>;
export declare const zImportBatchSummary: Validator<ImportBatchSummary>;
export declare const zImportBatchCreate: Validator<ImportBatchCreate>;
export declare const zImportBatch: Validator<ImportBatch>;
export declare const zImportFileUploadCreate: Validator<ImportFileUploadCreate>;
export declare const zImportFileUploadResult: Validator<ImportFileUploadResult>;
export declare const zImportRun: Validator<ImportRun>;
export declare const zArchiveInput: Validator<ArchiveInput>;
export declare const zRunCancellation: Validator<RunCancellation>;
export declare const zImportRunStarted: Validator<ImportRunStarted>;
export declare const zImportDatabaseTableCreate: Validator<ImportDatabaseTableCreate>;
export declare const zImportFileCreate: Validator<ImportFileCreate>;
export declare const zImportGoogleWorksheetCreate: Validator<ImportGoogleWorksheetCreate>;
export declare const zImportSyncSourceCreate: Validator<ImportSyncSourceCreate>;
export declare const zImportSyncDestinationCreate: Validator<ImportSyncDestinationCreate>;
export declare const zImportColumnOverrideCreate: Validator<ImportColumnOverrideCreate>;
export declare const zImportAdvancedSyncOptionsCreate: Validator<ImportAdvancedSyncOptionsCreate>;
export declare const zImportSyncInput: Validator<ImportSyncInput>;
export declare const zJobState: Validator<JobState>;
export declare const zJobFields: Validator<JobFields>;
export declare const zJobSummary: Validator<JobSummary>;
export declare const zJob: Validator<Job>;
export declare const zNestedJob: Validator<NestedJob>;
export declare const zTriggerEmail: Validator<TriggerEmail>;
export declare const zModelState: Validator<ModelState>;
export declare const zModelBuildSummary: Validator<ModelBuildSummary>;
export declare const zModelPredictionSummary: Validator<ModelPredictionSummary>;
export declare const zModelSummary: Validator<ModelSummary>;
export declare const zLegacySchedule: Validator<LegacySchedule>;
export declare const zModelUpdate: Validator<ModelUpdate>;
export declare const zModelCreate: Validator<ModelCreate>;
export declare const zLegacyModelPrediction: Validator<LegacyModelPrediction>;
export declare const zLegacyModel: Validator<LegacyModel>;
export declare const zModelType: Validator<ModelType>;
export declare const zModelPrediction: Validator<ModelPrediction>;
export declare const zModel: Validator<Model>;
export declare const zModelBuild: Validator<ModelBuild>;
export declare const zModelPredictionUpdate: Validator<ModelPredictionUpdate>;
export declare const zModelSchedule: Validator<ModelSchedule>;
export declare const zModelScheduleUpdate: Validator<ModelScheduleUpdate>;
export declare const zLegacyModelSchedule: Validator<LegacyModelSchedule>;
export declare const zPredictionSummary: Validator<PredictionSummary>;
export declare const zPredictionScoreStat: Validator<PredictionScoreStat>;
export declare const zPredictionScoredTable: Validator<PredictionScoredTable>;
export declare const zPredictionDetail: Validator<PredictionDetail>;
export declare const zPredictionUpdate: Validator<PredictionUpdate>;
export declare const zPrediction: Validator<Prediction>;
export declare const zPredictionRun: Validator<PredictionRun>;
export declare const zPredictionSchedule: Validator<PredictionSchedule>;
export declare const zPredictionScheduleUpdate: Validator<PredictionScheduleUpdate>;
export declare const zLegacyPredictionSchedule: Validator<LegacyPredictionSchedule>;
export declare const zProjectCreate: Validator<ProjectCreate>;
export declare const zProjectTable: Validator<ProjectTable>;
export declare const zProjectItemFields: Validator<ProjectItemFields>;
export declare const zProjectSurvey: Validator<ProjectSurvey>;
export declare const zProjectLatestStatus: Validator<ProjectLatestStatus>;
export declare const zProjectScript: Validator<ProjectScript>;
export declare const zProjectImportOrExport: Validator<ProjectImportOrExport>;
export declare const zProjectModel: Validator<ProjectModel>;
export declare const zProjectNotebook: Validator<ProjectNotebook>;
export declare const zProjectService: Validator<ProjectService>;
export declare const zProjectWorkflow: Validator<ProjectWorkflow>;
export declare const zProjectReport: Validator<ProjectReport>;
export declare const zProjectTemplate: Validator<ProjectTemplate>;
export declare const zProjectFile: Validator<ProjectFile>;
export declare const zProjectEnhancement: Validator<ProjectEnhancement>;
export declare const zProjectSubProject: Validator<ProjectSubProject>;
export declare const zProjectObject: Validator<ProjectObject>;
export declare const zParentProject: Validator<ParentProject>;
export declare const zProjectDetail: Validator<ProjectDetail>;
export declare const zProjectUpdate: Validator<ProjectUpdate>;
export declare const zQueryFields: Validator<QueryFields>;
export declare const zQuerySummary: Validator<QuerySummary>;
export declare const zQueryCreate: Validator<QueryCreate>;
export declare const zQuery: Validator<Query>;
export declare const zQueryDetail: Validator<QueryDetail>;
export declare const zQueryRun: Validator<QueryRun>;
export declare const zProjectRef: Validator<ProjectRef>;
export declare const zScriptRef: Validator<ScriptRef>;
export declare const zCivisReport: Validator<CivisReport>;
export declare const zReportCreate: Validator<ReportCreate>;
export declare const zReportDetail: Validator<ReportDetail>;
export declare const zReportUpdate: Validator<ReportUpdate>;
export declare const zReportSnapshot: Validator<ReportSnapshot>;
export declare const zReportSnapshotInput: Validator<ReportSnapshotInput>;
export declare const zScriptState: Validator<ScriptState>;
export declare const zScriptSummaryFields: Validator<ScriptSummaryFields>;
export declare const zScriptLinks: Validator<ScriptLinks>;
export declare const zScriptSummary: Validator<ScriptSummary>;
export declare const zScriptParamSettings: Validator<ScriptParamSettings>;
export declare const zScriptParamType: Validator<ScriptParamType>;
export declare const zScriptParamCreate: Validator<ScriptParamCreate>;
export declare const zScriptArguments: Validator<ScriptArguments>;
export declare const zScriptCreate: Validator<ScriptCreate>;
export declare const zScriptParam: Validator<ScriptParam>;
export declare const zScriptFields: Validator<ScriptFields>;
export declare const zScriptUserContext: Validator<ScriptUserContext>;
export declare const zScriptCodeFields: Validator<ScriptCodeFields>;
export declare const zScriptLanguageFields: Validator<ScriptLanguageFields>;
export declare const zScript: Validator<Script>;
export declare const zScriptSettings: Validator<ScriptSettings>;
export declare const zScriptContainerSettings: Validator<ScriptContainerSettings>;
export declare const zContainerScriptSettings: Validator<ContainerScriptSettings>;
export declare const zScriptRequiredResourcesCreate: Validator<ScriptRequiredResourcesCreate>;
export declare const zContainerScriptUpdate: Validator<ContainerScriptUpdate>;
export declare const zContainerScriptCreate: Validator<ContainerScriptCreate>;
export declare const zScriptRequiredResources: Validator<ScriptRequiredResources>;
export declare const zScriptContainerFields: Validator<ScriptContainerFields>;
export declare const zAliasRef: Validator<AliasRef>;
export declare const zContainerScript: Validator<ContainerScript>;
export declare const zScriptParamPatch: Validator<ScriptParamPatch>;
export declare const zScriptRequiredResourcesPatch: Validator<ScriptRequiredResourcesPatch>;
export declare const zContainerScriptPatch: Validator<ContainerScriptPatch>;
export declare const zScriptRunFields: Validator<ScriptRunFields>;
export declare const zScriptRunUsageFields: Validator<ScriptRunUsageFields>;
export declare const zContainerRun: Validator<ContainerRun>;
export declare const zScriptContainersRunPatch: Validator<ScriptContainersRunPatch>;
export declare const zRunLog: Validator<RunLog>;
export declare const zScriptRunLogMessageCreate: Validator<ScriptRunLogMessageCreate>;
export declare const zScriptRunLogCreate: Validator<ScriptRunLogCreate>;
export declare const zRunOutput: Validator<RunOutput>;
export declare const zRunOutputCreate: Validator<RunOutputCreate>;
export declare const zBackingScriptType: Validator<BackingScriptType>;
export declare const zLastSuccessfulRun: Validator<LastSuccessfulRun>;
export declare const zCustomScriptSummary: Validator<CustomScriptSummary>;
export declare const zScriptRequiredResourcesCustomCreate: Validator<ScriptRequiredResourcesCustomCreate>;
export declare const zCustomScriptUpdate: Validator<CustomScriptUpdate>;
export declare const zCustomScriptCreate: Validator<CustomScriptCreate>;
export declare const zScriptRequiredResourcesCustom: Validator<ScriptRequiredResourcesCustom>;
export declare const zCustomScript: Validator<CustomScript>;
export declare const zCustomRun: Validator<CustomRun>;
export declare const zScriptLanguageSettings: Validator<ScriptLanguageSettings>;
export declare const zScriptLanguageInput: Validator<ScriptLanguageInput>;
export declare const zScriptDatabaseInput: Validator<ScriptDatabaseInput>;
export declare const zJavascriptScriptUpdate: Validator<JavascriptScriptUpdate>;
export declare const zJavascriptScriptCreate: Validator<JavascriptScriptCreate>;
export declare const zScriptDatabaseFields: Validator<ScriptDatabaseFields>;
export declare const zJavascriptScript: Validator<JavascriptScript>;
export declare const zScriptLanguageChanges: Validator<ScriptLanguageChanges>;
export declare const zScriptDatabaseChanges: Validator<ScriptDatabaseChanges>;
export declare const zJavascriptScriptPatch: Validator<JavascriptScriptPatch>;
export declare const zJavascriptRun: Validator<JavascriptRun>;
export declare const zPythonScriptUpdate: Validator<PythonScriptUpdate>;
export declare const zPythonScriptCreate: Validator<PythonScriptCreate>;
export declare const zPythonScript: Validator<PythonScript>;
export declare const zPythonScriptPatch: Validator<PythonScriptPatch>;
export declare const zPythonRun: Validator<PythonRun>;
export declare const zRScriptUpdate: Validator<RScriptUpdate>;
export declare const zRScriptCreate: Validator<RScriptCreate>;
export declare const zRScript: Validator<RScript>;
export declare const zRScriptPatch: Validator<RScriptPatch>;
export declare const zRRun: Validator<RRun>;
export declare const zScriptCsvSettingsCreate: Validator<ScriptCsvSettingsCreate>;
export declare const zSqlScriptUpdate: Validator<SqlScriptUpdate>;
export declare const zSqlScriptCreate: Validator<SqlScriptCreate>;
export declare const zScriptCsvSettings: Validator<ScriptCsvSettings>;
export declare const zSqlScript: Validator<SqlScript>;
export declare const zSqlScriptPatch: Validator<SqlScriptPatch>;
export declare const zScriptOutput: Validator<ScriptOutput>;
export declare const zSqlRun: Validator<SqlRun>;
export declare const zScriptType: Validator<ScriptType>;
export declare const zScriptDetail: Validator<ScriptDetail>;
export declare const zScriptPatch: Validator<ScriptPatch>;
export declare const zScriptHistory: Validator<ScriptHistory>;
