// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import * as z from "zod";

export const zCivisError = z.looseObject({
  error: z.string().optional(),
  errorDescription: z.string(),
  code: z.int().optional(),
});

export const zUser = z.looseObject({
  id: z.int(),
  name: z.string(),
  username: z.string(),
  initials: z.string(),
  online: z.boolean().nullable(),
});

export const zCivisCredential = z.looseObject({
  id: z.int(),
  name: z.string(),
  type: z.string(),
  username: z.string(),
  description: z.string().nullable(),
  owner: z.string(),
  user: zUser,
  remoteHostId: z.int().nullable(),
  remoteHostName: z.string().nullable(),
  state: z.string().nullable(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  default: z.boolean(),
  oauth: z.boolean(),
});

export const zCredentialInput = z.looseObject({
  name: z.string().optional(),
  type: z.string(),
  description: z.string().optional(),
  username: z.string(),
  password: z.string(),
  remoteHostId: z.int().optional(),
  userId: z.int().optional(),
  state: z.string().optional(),
  systemCredential: z.boolean().optional(),
  default: z.boolean().optional(),
  oauth: z.boolean().optional(),
  remoteHost: z
    .looseObject({
      name: z.string().optional(),
      url: z.string().optional(),
      type: z.string().optional(),
    })
    .optional(),
});

export const zCredentialAuthenticate = z.looseObject({
  url: z.string(),
  remoteHostType: z.string(),
  username: z.string(),
  password: z.string(),
});

export const zTemporaryCredentialCreate = z.looseObject({
  duration: z.int().gte(900).lte(129600).optional(),
});

export const zTemporaryCredential = z.looseObject({
  accessKey: z.string(),
  secretAccessKey: z.string(),
  sessionToken: z.string(),
});

export const zDatabase = z.looseObject({
  id: z.int(),
  name: z.string(),
  adapter: z.string(),
  clusterIdentifier: z.string().nullable(),
  host: z.string(),
  port: z.int(),
  databaseName: z.string(),
  managed: z.boolean(),
});

export const zDatabaseSchema = z.looseObject({
  schema: z.string(),
});

export const zDatabaseWhitelistedIPSummary = z.looseObject({
  id: z.int(),
  remoteHostId: z.int(),
  securityGroupId: z.string(),
  subnetMask: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
});

export const zDatabaseWhitelistedIPCreate = z.looseObject({
  subnetMask: z.string(),
});

export const zDatabaseWhitelistedIP = zDatabaseWhitelistedIPSummary.and(
  z.looseObject({
    authorizedBy: z.string(),
    isActive: z.boolean(),
  }),
);

export const zFileCreate = z.looseObject({
  name: z.string(),
  expiresAt: z.iso.datetime({ offset: true, local: true }).nullish(),
  description: z.string().optional(),
});

export const zPermissionLevel = z.string();

export const zFileUpload = z.looseObject({
  id: z.int(),
  name: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  fileSize: z.int().nullable(),
  expiresAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  description: z.string().nullable(),
  uploadUrl: z.string(),
  uploadFields: z.record(z.string(), z.string()),
  myPermissionLevel: zPermissionLevel,
});

export const zFileMultipartCreate = z.looseObject({
  name: z.string(),
  expiresAt: z.iso.datetime({ offset: true, local: true }).nullish(),
  description: z.string().optional(),
  numParts: z.int(),
});

export const zFileMultipartUpload = z.looseObject({
  id: z.int(),
  name: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  fileSize: z.int().nullable(),
  expiresAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  description: z.string().nullable(),
  uploadUrls: z.array(z.string()),
});

export const zFileTableColumns = z.looseObject({
  name: z.string(),
  sqlType: z.string(),
});

export const zFileDetectedInfo = z.looseObject({
  includeHeader: z.boolean(),
  columnDelimiter: z.string(),
  compression: z.string(),
  tableColumns: z.array(zFileTableColumns),
});

export const zCivisFile = z.looseObject({
  id: z.int(),
  name: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  fileSize: z.int().nullable(),
  expiresAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  description: z.string().nullable(),
  author: zUser,
  downloadUrl: z.string(),
  fileUrl: z.string(),
  detectedInfo: zFileDetectedInfo.nullable(),
  myPermissionLevel: zPermissionLevel,
});

export const zProject = z.looseObject({
  id: z.int(),
  author: zUser,
  name: z.string(),
  description: z.string(),
  users: z.array(zUser),
  autoShare: z.boolean(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  archived: z.union([z.boolean(), z.string()]),
});

export const zShareUser = z.looseObject({
  id: z.int(),
  name: z.string(),
});

export const zShareGroup = z.looseObject({
  id: z.int(),
  name: z.string(),
});

export const zShareSet = z.looseObject({
  users: z.array(zShareUser),
  groups: z.array(zShareGroup),
});

export const zShares = z.looseObject({
  readers: zShareSet,
  writers: zShareSet,
  owners: zShareSet,
  totalUserShares: z.int(),
  totalGroupShares: z.int(),
});

export const zSharePermission = z.enum(["read", "write", "manage"]);

export const zShareGroupsInput = z.looseObject({
  groupIds: z.array(z.int()),
  permissionLevel: zSharePermission,
  shareEmailBody: z.string().optional(),
  sendSharedEmail: z.boolean().optional(),
});

export const zShareUsersInput = z.looseObject({
  userIds: z.array(z.int()),
  permissionLevel: zSharePermission,
  shareEmailBody: z.string().optional(),
  sendSharedEmail: z.boolean().optional(),
});

export const zImportSyncType = z.string();

export const zImportDataSource = z.looseObject({
  remoteHostId: z.int(),
  credentialId: z.int(),
  additionalCredentials: z.array(z.int()),
  name: z.string(),
});

export const zSchedule = z.looseObject({
  scheduled: z.boolean().nullable(),
  scheduledDays: z.array(z.int()),
  scheduledHours: z.array(z.int()),
  scheduledMinutes: z.array(z.int()),
  scheduledRunsPerHour: z.int().nullable(),
  scheduledDaysOfMonth: z.array(z.int()),
});

export const zRunState = z.string();

export const zRun = z.looseObject({
  id: z.int(),
  state: zRunState,
  createdAt: z.iso.datetime({ offset: true, local: true }),
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  error: z.string().nullable(),
});

export const zImportSummary = z.looseObject({
  id: z.int(),
  name: z.string(),
  syncType: zImportSyncType.nullable(),
  source: zImportDataSource.nullable(),
  destination: zImportDataSource.nullable(),
  schedule: zSchedule,
  isOutbound: z.boolean(),
  jobType: z.string(),
  state: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  lastRun: zRun.nullable(),
  user: zUser,
  timeZone: z.string(),
  archived: z.union([z.boolean(), z.string()]),
});

export const zImportDataSourceCreate = z.looseObject({
  remoteHostId: z.int(),
  credentialId: z.int(),
  additionalCredentials: z.array(z.int()).optional(),
});

export const zScheduleCreate = z.looseObject({
  scheduled: z.boolean().optional(),
  scheduledDays: z.array(z.int()).optional(),
  scheduledHours: z.array(z.int()).optional(),
  scheduledMinutes: z.array(z.int()).optional(),
  scheduledRunsPerHour: z.int().optional(),
  scheduledDaysOfMonth: z.array(z.int()).optional(),
});

export const zNotificationsCreate = z.looseObject({
  urls: z.array(z.string()).optional(),
  successEmailSubject: z.string().optional(),
  successEmailBody: z.string().optional(),
  successEmailAddresses: z.array(z.string()).optional(),
  successEmailFromName: z.string().optional(),
  successEmailReplyTo: z.string().optional(),
  failureEmailAddresses: z.array(z.string()).optional(),
  stallWarningMinutes: z.int().optional(),
  successOn: z.boolean().optional(),
  failureOn: z.boolean().optional(),
});

export const zImportUpdate = z.looseObject({
  name: z.string(),
  syncType: zImportSyncType,
  source: zImportDataSourceCreate.optional(),
  destination: zImportDataSourceCreate.optional(),
  schedule: zScheduleCreate.optional(),
  notifications: zNotificationsCreate.optional(),
  parentId: z.int().optional(),
  isOutbound: z.boolean(),
  nextRunAt: z.iso.datetime({ offset: true, local: true }).optional(),
  timeZone: z.string().optional(),
});

export const zImportCreate = zImportUpdate.and(
  z.looseObject({
    hidden: z.boolean().optional(),
  }),
);

export const zNotifications = z.looseObject({
  urls: z.array(z.string()),
  successEmailSubject: z.string().nullable(),
  successEmailBody: z.string().nullable(),
  successEmailAddresses: z.array(z.string()),
  successEmailFromName: z.string().nullable(),
  successEmailReplyTo: z.string().nullable(),
  failureEmailAddresses: z.array(z.string()),
  stallWarningMinutes: z.int().nullable(),
  successOn: z.boolean(),
  failureOn: z.boolean(),
});

export const zImportDatabaseTable = z.looseObject({
  schema: z.string(),
  table: z.string(),
  useWithoutSchema: z.boolean(),
});

export const zImportFile = z.looseObject({
  id: z.int(),
});

export const zImportGoogleWorksheet = z.looseObject({
  spreadsheet: z.string(),
  spreadsheetId: z.string().nullable(),
  worksheet: z.string(),
  worksheetId: z.int().nullable(),
});

export const zImportSyncSource = z.looseObject({
  id: z.int().nullable(),
  path: z.string().nullable(),
  databaseTable: zImportDatabaseTable.nullable(),
  file: zImportFile.nullable(),
  googleWorksheet: zImportGoogleWorksheet.nullable(),
});

export const zImportSyncDestination = z.looseObject({
  path: z.string().nullable(),
  databaseTable: zImportDatabaseTable.nullable(),
  googleWorksheet: zImportGoogleWorksheet.nullable(),
});

export const zExistingTableRows = z.string();

export const zColumnDelimiter = z.string();

export const zImportColumnOverride = z.looseObject({
  name: z.string().nullable(),
  type: z.string().nullable(),
});

export const zSheetExportAction = z.string();

export const zImportAdvancedSyncOptions = z.looseObject({
  maxErrors: z.int().nullable(),
  existingTableRows: zExistingTableRows.nullable(),
  firstRowIsHeader: z.boolean().nullable(),
  diststyle: z.string().nullable(),
  distkey: z.string().nullable(),
  sortkey1: z.string().nullable(),
  sortkey2: z.string().nullable(),
  columnDelimiter: zColumnDelimiter.nullable(),
  columnOverrides: z.record(z.string(), zImportColumnOverride),
  escaped: z.boolean(),
  identityColumn: z.string().nullable(),
  lastModifiedColumn: z.string().nullable(),
  rowChunkSize: z.int().nullable(),
  wipeDestinationTable: z.boolean(),
  truncateLongLines: z.boolean(),
  invalidCharReplacement: z.string().nullable(),
  verifyTableRowCounts: z.boolean(),
  partitionColumnName: z.string().nullable(),
  partitionSchemaName: z.string().nullable(),
  partitionTableName: z.string().nullable(),
  partitionTablePartitionColumnMinName: z.string().nullable(),
  partitionTablePartitionColumnMaxName: z.string().nullable(),
  mysqlCatalogMatchesSchema: z.boolean(),
  chunkingMethod: z.string().nullable(),
  exportAction: zSheetExportAction.nullable(),
  sqlQuery: z.string().nullable(),
  contactLists: z.string().nullable(),
  soqlQuery: z.string().nullable(),
  includeDeletedRecords: z.boolean().nullable(),
});

export const zImportSync = z.looseObject({
  id: z.int(),
  source: zImportSyncSource,
  destination: zImportSyncDestination,
  advancedOptions: zImportAdvancedSyncOptions,
});

export const zImport = z.looseObject({
  id: z.int(),
  name: z.string(),
  syncType: zImportSyncType.nullable(),
  source: zImportDataSource.nullable(),
  destination: zImportDataSource.nullable(),
  schedule: zSchedule,
  notifications: zNotifications,
  parentId: z.int().nullable(),
  isOutbound: z.boolean(),
  jobType: z.string(),
  syncs: z.array(zImportSync),
  state: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  lastRun: zRun.nullable(),
  user: zUser,
  runningAs: zUser,
  nextRunAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  timeZone: z.string(),
  hidden: z.boolean(),
  archived: z.union([z.boolean(), z.string()]),
  myPermissionLevel: zPermissionLevel,
});

export const zImportBatchSummary = z.looseObject({
  id: z.int(),
  schema: z.string(),
  table: z.string(),
  remoteHostId: z.int(),
  state: zRunState,
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  error: z.string().nullable(),
});

export const zImportBatchCreate = z.looseObject({
  fileIds: z.array(z.int()),
  schema: z.string(),
  table: z.string(),
  remoteHostId: z.int(),
  credentialId: z.int(),
  columnDelimiter: z.string().optional(),
  firstRowIsHeader: z.boolean().optional(),
  compression: z.string().optional(),
  hidden: z.boolean().optional(),
});

export const zImportBatch = z.looseObject({
  id: z.int(),
  schema: z.string(),
  table: z.string(),
  remoteHostId: z.int(),
  state: zRunState,
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  error: z.string().nullable(),
  hidden: z.boolean(),
});

export const zImportFileUploadCreate = z.looseObject({
  schema: z.string(),
  name: z.string(),
  remoteHostId: z.int(),
  credentialId: z.int(),
  maxErrors: z.int().optional(),
  existingTableRows: zExistingTableRows.optional(),
  diststyle: z.string().optional(),
  distkey: z.string().optional(),
  sortkey1: z.string().optional(),
  sortkey2: z.string().optional(),
  columnDelimiter: zColumnDelimiter.optional(),
  firstRowIsHeader: z.boolean().optional(),
  multipart: z.boolean().optional(),
  escaped: z.boolean().optional(),
  hidden: z.boolean().optional(),
});

export const zImportFileUploadResult = z.looseObject({
  id: z.int(),
  uploadUri: z.string(),
  runUri: z.string(),
  uploadFields: z.record(z.string(), z.string()),
});

export const zImportRun = z.looseObject({
  id: z.int(),
  importId: z.int(),
  state: zRunState,
  isCancelRequested: z.boolean(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  error: z.string().nullable(),
});

export const zArchiveInput = z.looseObject({
  status: z.boolean(),
});

export const zRunCancellation = z.looseObject({
  id: z.int(),
  state: z.string(),
  isCancelRequested: z.boolean(),
});

export const zImportRunStarted = z.looseObject({
  runId: z.int(),
});

export const zImportDatabaseTableCreate = z.looseObject({
  schema: z.string(),
  table: z.string(),
  useWithoutSchema: z.boolean().optional(),
});

export const zImportFileCreate = z.looseObject({
  id: z.int().optional(),
});

export const zImportGoogleWorksheetCreate = z.looseObject({
  spreadsheet: z.string(),
  spreadsheetId: z.string().optional(),
  worksheet: z.string(),
  worksheetId: z.int().optional(),
});

export const zImportSyncSourceCreate = z.looseObject({
  path: z.string().optional(),
  databaseTable: zImportDatabaseTableCreate.optional(),
  file: zImportFileCreate.optional(),
  googleWorksheet: zImportGoogleWorksheetCreate.optional(),
});

export const zImportSyncDestinationCreate = z.looseObject({
  path: z.string().optional(),
  databaseTable: zImportDatabaseTableCreate.optional(),
  googleWorksheet: zImportGoogleWorksheetCreate.optional(),
});

export const zImportColumnOverrideCreate = z.looseObject({
  name: z.string().optional(),
  type: z.string().optional(),
});

export const zImportAdvancedSyncOptionsCreate = z.looseObject({
  maxErrors: z.int().optional(),
  existingTableRows: zExistingTableRows.optional(),
  firstRowIsHeader: z.boolean().optional(),
  diststyle: z.string().optional(),
  distkey: z.string().optional(),
  sortkey1: z.string().optional(),
  sortkey2: z.string().optional(),
  columnDelimiter: zColumnDelimiter.optional(),
  columnOverrides: z.record(z.string(), zImportColumnOverrideCreate).optional(),
  escaped: z.boolean().optional(),
  identityColumn: z.string().optional(),
  lastModifiedColumn: z.string().optional(),
  rowChunkSize: z.int().optional(),
  wipeDestinationTable: z.boolean().optional(),
  truncateLongLines: z.boolean().optional(),
  invalidCharReplacement: z.string().optional(),
  verifyTableRowCounts: z.boolean().optional(),
  partitionColumnName: z.string().optional(),
  partitionSchemaName: z.string().optional(),
  partitionTableName: z.string().optional(),
  partitionTablePartitionColumnMinName: z.string().optional(),
  partitionTablePartitionColumnMaxName: z.string().optional(),
  mysqlCatalogMatchesSchema: z.boolean().optional(),
  chunkingMethod: z.string().optional(),
  exportAction: zSheetExportAction.optional(),
  sqlQuery: z.string().optional(),
  contactLists: z.string().optional(),
  soqlQuery: z.string().optional(),
  includeDeletedRecords: z.boolean().optional(),
});

export const zImportSyncInput = z.looseObject({
  source: zImportSyncSourceCreate,
  destination: zImportSyncDestinationCreate,
  advancedOptions: zImportAdvancedSyncOptionsCreate.optional(),
});

export const zJobState = z.string();

export const zJobFields = z.looseObject({
  id: z.int(),
  name: z.string(),
  type: z.string(),
  fromTemplateId: z.int().nullable(),
  state: zJobState,
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  lastRun: zRun.nullable(),
});

export const zJobSummary = zJobFields.and(
  z.looseObject({
    archived: z.union([z.boolean(), z.string()]),
    author: zUser,
    schedule: zSchedule,
  }),
);

export const zJob = zJobFields.and(
  z.looseObject({
    runs: z.array(zRun),
    hidden: z.boolean(),
    archived: z.union([z.boolean(), z.string()]),
    author: zUser,
    myPermissionLevel: zPermissionLevel,
    successEmailSubject: z.string().nullable(),
    successEmailBody: z.string().nullable(),
    runningAsUser: z.string().nullable(),
    runByUser: z.string().nullable(),
    schedule: zSchedule,
  }),
);

export const zNestedJob = zJobFields.and(
  z.lazy(() =>
    z.looseObject({
      runs: z.array(zRun),
      children: z.array(z.lazy(() => zNestedJob)),
    }),
  ),
);

export const zTriggerEmail = z.looseObject({
  triggerEmail: z.string(),
});

export const zModelState = z.string();

export const zModelBuildSummary = z.looseObject({
  id: z.int(),
  name: z.string(),
  createdAt: z.string(),
  description: z.string().nullable(),
  rootMeanSquaredError: z.number().nullable(),
  rSquaredError: z.number().nullable(),
  rocAuc: z.number().nullable(),
});

export const zModelPredictionSummary = z.looseObject({
  id: z.int(),
  tableName: z.string(),
  primaryKey: z.array(z.string()),
  limitingSQL: z.string().nullable(),
  outputTable: z.string(),
  state: zModelState,
});

export const zModelSummary = z.looseObject({
  id: z.int(),
  tableName: z.string(),
  databaseId: z.int(),
  credentialId: z.int(),
  modelName: z.string(),
  description: z.string().nullable(),
  interactionTerms: z.boolean(),
  boxCoxTransformation: z.boolean().nullable(),
  modelTypeId: z.int(),
  primaryKey: z.string(),
  dependentVariable: z.string(),
  dependentVariableOrder: z.array(z.string()),
  excludedColumns: z.array(z.string()),
  limitingSQL: z.string().nullable(),
  crossValidationParameters: z.record(z.string(), z.unknown()),
  numberOfFolds: z.int().nullable(),
  schedule: zSchedule,
  parentId: z.int().nullable(),
  timeZone: z.string(),
  lastRun: zRun.nullable(),
  user: zUser,
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  currentBuildState: zModelState,
  currentBuildException: z.string().nullable(),
  builds: z.array(zModelBuildSummary),
  predictions: z.array(zModelPredictionSummary),
  lastOutputLocation: z.string().nullable(),
  archived: z.union([z.boolean(), z.string()]),
});

export const zLegacySchedule = z.looseObject({
  scheduled: z.boolean().optional(),
  scheduledDays: z.array(z.int()).optional(),
  scheduledHours: z.array(z.int()).optional(),
  scheduledMinutes: z.array(z.int()).optional(),
  scheduledRunsPerHour: z.int().optional(),
});

export const zModelUpdate = z.looseObject({
  tableName: z.string().optional(),
  databaseId: z.int().optional(),
  credentialId: z.int().optional(),
  modelName: z.string().optional(),
  description: z.string().optional(),
  interactionTerms: z.boolean().optional(),
  boxCoxTransformation: z.boolean().optional(),
  modelTypeId: z.int().optional(),
  primaryKey: z.string().optional(),
  dependentVariable: z.string().optional(),
  dependentVariableOrder: z.array(z.string()).optional(),
  excludedColumns: z.array(z.string()).optional(),
  limitingSQL: z.string().optional(),
  activeBuildId: z.int().optional(),
  crossValidationParameters: z.record(z.string(), z.unknown()).optional(),
  numberOfFolds: z.int().optional(),
  notifications: zNotifications.optional(),
  schedule: zLegacySchedule.optional(),
  parentId: z.int().optional(),
  timeZone: z.string().optional(),
});

export const zModelCreate = zModelUpdate.and(
  z.looseObject({
    hidden: z.boolean().optional(),
  }),
);

export const zLegacyModelPrediction = z.looseObject({
  id: z.int().optional(),
  tableName: z.string().optional(),
  primaryKey: z.array(z.string()).optional(),
  limitingSQL: z.string().nullish(),
  outputTable: z.string().optional(),
  schedule: zLegacySchedule.optional(),
  state: zModelState.optional(),
});

export const zLegacyModel = z.looseObject({
  id: z.int().optional(),
  tableName: z.string().optional(),
  databaseId: z.int().optional(),
  credentialId: z.int().optional(),
  modelName: z.string().optional(),
  description: z.string().nullish(),
  interactionTerms: z.boolean().optional(),
  boxCoxTransformation: z.boolean().nullish(),
  modelTypeId: z.int().optional(),
  primaryKey: z.string().optional(),
  dependentVariable: z.string().optional(),
  dependentVariableOrder: z.array(z.string()).optional(),
  excludedColumns: z.array(z.string()).optional(),
  limitingSQL: z.string().nullish(),
  activeBuildId: z.int().nullish(),
  crossValidationParameters: z.record(z.string(), z.unknown()).optional(),
  numberOfFolds: z.int().nullish(),
  notifications: zNotifications.optional(),
  schedule: zLegacySchedule.optional(),
  parentId: z.int().nullish(),
  runningAs: zUser.optional(),
  timeZone: z.string().optional(),
  lastRun: zRun.nullish(),
  hidden: z.boolean().optional(),
  user: zUser.optional(),
  createdAt: z.iso.datetime({ offset: true, local: true }).optional(),
  updatedAt: z.iso.datetime({ offset: true, local: true }).optional(),
  currentBuildState: zModelState.optional(),
  currentBuildException: z.string().nullish(),
  builds: z.array(zModelBuildSummary).optional(),
  predictions: z.array(zLegacyModelPrediction).optional(),
  lastOutputLocation: z.string().nullish(),
  archived: z.union([z.boolean(), z.string()]).optional(),
});

export const zModelType = z.looseObject({
  id: z.int(),
  algorithm: z.string(),
  dvType: z.string(),
  fintAllowed: z.boolean(),
});

export const zModelPrediction = z.looseObject({
  id: z.int(),
  tableName: z.string(),
  primaryKey: z.array(z.string()),
  limitingSQL: z.string().nullable(),
  outputTable: z.string(),
  schedule: zSchedule,
  state: zModelState,
});

export const zModel = z.looseObject({
  id: z.int(),
  tableName: z.string(),
  databaseId: z.int(),
  credentialId: z.int(),
  modelName: z.string(),
  description: z.string().nullable(),
  interactionTerms: z.boolean(),
  boxCoxTransformation: z.boolean().nullable(),
  modelTypeId: z.int(),
  primaryKey: z.string(),
  dependentVariable: z.string(),
  dependentVariableOrder: z.array(z.string()),
  excludedColumns: z.array(z.string()),
  limitingSQL: z.string().nullable(),
  activeBuildId: z.int().nullable(),
  crossValidationParameters: z.record(z.string(), z.unknown()),
  numberOfFolds: z.int().nullable(),
  notifications: zNotifications,
  schedule: zSchedule,
  parentId: z.int().nullable(),
  runningAs: zUser,
  timeZone: z.string(),
  lastRun: zRun.nullable(),
  hidden: z.boolean(),
  user: zUser,
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  currentBuildState: zModelState,
  currentBuildException: z.string().nullable(),
  builds: z.array(zModelBuildSummary),
  predictions: z.array(zModelPrediction),
  lastOutputLocation: z.string().nullable(),
  archived: z.union([z.boolean(), z.string()]),
});

export const zModelBuild = z.looseObject({
  id: z.int(),
  state: zRunState,
  error: z.string().nullable(),
  name: z.string(),
  createdAt: z.string(),
  description: z.string().nullable(),
  rootMeanSquaredError: z.number().nullable(),
  rSquaredError: z.number().nullable(),
  rocAuc: z.number().nullable(),
  transformationMetadata: z.string().nullable(),
  output: z.string().nullable(),
  outputLocation: z.string().nullable(),
});

export const zModelPredictionUpdate = z.looseObject({
  tableName: z.string(),
  primaryKey: z.array(z.string()),
  limitingSQL: z.string().optional(),
  outputTable: z.string().optional(),
  schedule: zLegacySchedule.optional(),
});

export const zModelSchedule = z.looseObject({
  id: z.int(),
  schedule: zSchedule,
});

export const zModelScheduleUpdate = z.looseObject({
  schedule: zLegacySchedule,
});

export const zLegacyModelSchedule = z.looseObject({
  id: z.int().optional(),
  schedule: zLegacySchedule.optional(),
});

export const zPredictionSummary = z.looseObject({
  id: z.int(),
  modelId: z.int(),
  scoredTableId: z.int(),
  scoredTableName: z.string(),
  outputTableName: z.string(),
  state: zRunState,
  error: z.string().nullable(),
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  lastRun: zRun.nullable(),
});

export const zPredictionScoreStat = z.looseObject({
  scoreName: z.string(),
  histogram: z.array(z.int()),
  avgScore: z.number(),
  minScore: z.number(),
  maxScore: z.number(),
});

export const zPredictionScoredTable = z.looseObject({
  id: z.int(),
  schema: z.string(),
  name: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  scoreStats: z.array(zPredictionScoreStat),
});

export const zPredictionDetail = zPredictionSummary.and(
  z.looseObject({
    scoredTables: z.array(zPredictionScoredTable),
    schedule: zSchedule,
    limitingSQL: z.string().nullable(),
    primaryKey: z.array(z.string()),
  }),
);

export const zPredictionUpdate = z.looseObject({
  outputTableName: z.string().optional(),
  limitingSQL: z.string().optional(),
  primaryKey: z.array(z.string()).optional(),
});

export const zPrediction = z.looseObject({
  id: z.int().optional(),
  modelId: z.int().optional(),
  scoredTableId: z.int().optional(),
  scoredTableName: z.string().optional(),
  outputTableName: z.string().optional(),
  state: zRunState.optional(),
  error: z.string().nullish(),
  startedAt: z.iso.datetime({ offset: true, local: true }).nullish(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullish(),
  lastRun: zRun.nullish(),
  scoredTables: z.array(zPredictionScoredTable).optional(),
  schedule: zLegacySchedule.optional(),
  limitingSQL: z.string().nullish(),
  primaryKey: z.array(z.string()).optional(),
});

export const zPredictionRun = z.looseObject({
  id: z.int().optional(),
  predictionId: z.int().optional(),
  state: zRunState.optional(),
  exception: z.string().nullish(),
  name: z.string().optional(),
  createdAt: z.iso.datetime({ offset: true, local: true }).nullish(),
  scoreStats: z.array(zPredictionScoreStat).optional(),
});

export const zPredictionSchedule = z.looseObject({
  id: z.int(),
  schedule: zSchedule,
  scoreOnModelBuild: z.boolean(),
});

export const zPredictionScheduleUpdate = z.looseObject({
  schedule: zLegacySchedule.optional(),
  scoreOnModelBuild: z.boolean().optional(),
});

export const zLegacyPredictionSchedule = z.looseObject({
  id: z.int().optional(),
  schedule: zLegacySchedule.optional(),
  scoreOnModelBuild: z.boolean().optional(),
});

export const zProjectCreate = z.looseObject({
  name: z.string(),
  description: z.string(),
  note: z.string().optional(),
  autoShare: z.boolean().optional(),
  hidden: z.boolean().optional(),
});

export const zProjectTable = z.looseObject({
  schema: z.string(),
  name: z.string(),
  rowCount: z.int().nullable(),
  columnCount: z.int().nullable(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
});

export const zProjectItemFields = z.looseObject({
  id: z.int(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
});

export const zProjectSurvey = zProjectItemFields;

export const zProjectLatestStatus = z.looseObject({
  state: z.string(),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
});

export const zProjectScript = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    type: z.string(),
    finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
    state: z.string(),
    lastRun: zProjectLatestStatus.nullable(),
  }),
);

export const zProjectImportOrExport = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    type: z.string(),
    finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
    state: z.string(),
    lastRun: zProjectLatestStatus.nullable(),
  }),
);

export const zProjectModel = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    state: z.string(),
  }),
);

export const zProjectNotebook = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    currentDeploymentId: z.int().nullable(),
    lastDeploy: zProjectLatestStatus.nullable(),
  }),
);

export const zProjectService = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    currentDeploymentId: z.int().nullable(),
    lastDeploy: zProjectLatestStatus.nullable(),
  }),
);

export const zProjectWorkflow = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    state: z.string(),
    lastExecution: zProjectLatestStatus.nullable(),
  }),
);

export const zProjectReport = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    state: z.string(),
  }),
);

export const zProjectTemplate = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
  }),
);

export const zProjectFile = zProjectItemFields.and(
  z.looseObject({
    fileName: z.string(),
    fileSize: z.int().nullable(),
    expired: z.boolean(),
  }),
);

export const zProjectEnhancement = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    lastRun: zProjectLatestStatus.nullable(),
  }),
);

export const zProjectSubProject = zProjectItemFields.and(
  z.looseObject({
    name: z.string(),
    description: z.string(),
  }),
);

export const zProjectObject = z.looseObject({
  projectId: z.int(),
  objectId: z.int(),
  objectType: z.string(),
  fcoType: z.string(),
  subType: z.string().nullable(),
  name: z.string(),
  icon: z.string(),
  author: z.string(),
  updatedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  autoShare: z.boolean().nullable(),
  archived: z.union([z.boolean(), z.string()]),
  hidden: z.boolean(),
  myPermissionLevel: zPermissionLevel,
});

export const zParentProject = z.looseObject({
  id: z.int(),
  name: z.union([z.string(), z.int()]),
});

export const zProjectDetail = zProject.and(
  z.looseObject({
    tables: z.array(zProjectTable),
    surveys: z.array(zProjectSurvey),
    scripts: z.array(zProjectScript),
    imports: z.array(zProjectImportOrExport),
    exports: z.array(zProjectImportOrExport),
    models: z.array(zProjectModel),
    notebooks: z.array(zProjectNotebook),
    services: z.array(zProjectService),
    workflows: z.array(zProjectWorkflow),
    reports: z.array(zProjectReport),
    scriptTemplates: z.array(zProjectTemplate),
    files: z.array(zProjectFile),
    enhancements: z.array(zProjectEnhancement),
    projects: z.array(zProjectSubProject),
    allObjects: z.array(zProjectObject),
    note: z.string().nullable(),
    canCurrentUserEnableAutoShare: z.boolean(),
    hidden: z.boolean(),
    parentProject: zParentProject.nullable(),
    myPermissionLevel: zPermissionLevel,
  }),
);

export const zProjectUpdate = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  note: z.string().optional(),
});

export const zQueryFields = z.looseObject({
  id: z.int(),
  database: z.int(),
  sql: z.string(),
  credential: z.int(),
  resultRows: z.array(z.array(z.string().nullable())),
  resultColumns: z.array(z.string()),
  error: z.string().nullable(),
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  state: zRunState,
  scriptId: z.int().nullable(),
  exception: z.string().nullable(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  lastRunId: z.int().nullable(),
  archived: z.union([z.boolean(), z.string()]),
  reportId: z.int().nullable(),
});

export const zQuerySummary = zQueryFields.and(
  z.looseObject({
    previewRows: z.int().lte(1000),
  }),
);

export const zQueryCreate = z.looseObject({
  database: z.int(),
  sql: z.string(),
  credential: z.int().optional(),
  hidden: z.boolean().optional(),
  interactive: z.boolean().optional(),
  previewRows: z.int().lte(1000),
  includeHeader: z.boolean().optional(),
  compression: z.string().optional(),
  columnDelimiter: z.string().optional(),
  unquoted: z.boolean().optional(),
  filenamePrefix: z.string().optional(),
});

export const zQuery = zQueryFields.and(
  z.looseObject({
    hidden: z.boolean(),
    myPermissionLevel: zPermissionLevel,
    interactive: z.boolean(),
    previewRows: z.int().lte(1000),
    includeHeader: z.boolean(),
    compression: z.string(),
    columnDelimiter: z.string(),
    unquoted: z.boolean(),
    filenamePrefix: z.string().nullable(),
  }),
);

export const zQueryDetail = zQueryFields.and(
  z.looseObject({
    hidden: z.boolean(),
    name: z.string().nullable(),
    author: zUser,
  }),
);

export const zQueryRun = z.looseObject({
  id: z.int(),
  queryId: z.int(),
  state: zRunState,
  isCancelRequested: z.boolean(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  error: z.string().nullable(),
});

export const zProjectRef = z.looseObject({
  id: z.int(),
  name: z.string(),
});

export const zScriptRef = z.looseObject({
  id: z.int(),
  name: z.string(),
  sql: z.string().nullable(),
});

export const zCivisReport = z.looseObject({
  id: z.int(),
  name: z.string(),
  user: zUser,
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  type: z.string(),
  archived: z.union([z.boolean(), z.string()]),
  projects: z.array(zProjectRef),
  state: z.string(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  vizUpdatedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  script: zScriptRef.nullable(),
  jobPath: z.string().nullable(),
  tableauId: z.int().nullable(),
  templateId: z.int().nullable(),
  authThumbnailUrl: z.string().nullable(),
  lastRun: zRun.nullable(),
});

export const zReportCreate = z.looseObject({
  scriptId: z.int().optional(),
  name: z.string().optional(),
  codeBody: z.string().optional(),
  appState: z.record(z.string(), z.string()).optional(),
  provideAPIKey: z.boolean().optional(),
  templateId: z.int().optional(),
  description: z.string().optional(),
  hidden: z.boolean().optional(),
});

export const zReportDetail = zCivisReport.and(
  z.looseObject({
    description: z.string().nullable(),
    myPermissionLevel: zPermissionLevel,
    hidden: z.boolean(),
    authDataUrl: z.string().nullable(),
    authCodeUrl: z.string().nullable(),
    config: z.string().nullable(),
    validOutputFile: z.boolean(),
    provideAPIKey: z.boolean(),
    apiKey: z.string().nullable(),
    apiKeyId: z.int().nullable(),
    appState: z.record(z.string(), z.string()),
    useViewersTableauUsername: z.boolean(),
  }),
);

export const zReportUpdate = z.looseObject({
  name: z.string().optional(),
  scriptId: z.int().optional(),
  codeBody: z.string().optional(),
  config: z.string().optional(),
  appState: z.record(z.string(), z.string()).optional(),
  provideAPIKey: z.boolean().optional(),
  templateId: z.int().nullish(),
  useViewersTableauUsername: z.boolean().optional(),
  description: z.string().optional(),
});

export const zReportSnapshot = z.looseObject({
  id: z.int().optional(),
  state: z.string().nullish(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullish(),
  sendEmailOnCompletion: z.boolean().optional(),
  emailTemplate: z.string().nullish(),
  recipientEmailAddresses: z.string().nullish(),
  emailSubject: z.string().nullish(),
  height: z.int().optional(),
  width: z.int().optional(),
  schedule: zLegacySchedule.optional(),
  parentId: z.int().nullish(),
});

export const zReportSnapshotInput = z.looseObject({
  state: z.string().optional(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).optional(),
  sendEmailOnCompletion: z.boolean().optional(),
  emailTemplate: z.string().optional(),
  recipientEmailAddresses: z.string().optional(),
  emailSubject: z.string().optional(),
  height: z.int().optional(),
  width: z.int().optional(),
  schedule: zLegacySchedule.optional(),
  parentId: z.int().optional(),
});

export const zScriptState = z.string();

export const zScriptSummaryFields = z.looseObject({
  id: z.int(),
  name: z.string(),
  type: z.string(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  updatedAt: z.iso.datetime({ offset: true, local: true }),
  author: zUser,
  state: zScriptState,
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  projects: z.array(zProjectRef),
  parentId: z.int().nullable(),
  fromTemplateId: z.int().nullable(),
  timeZone: z.string(),
  lastRun: zRun.nullable(),
  archived: z.union([z.boolean(), z.string()]),
});

export const zScriptLinks = z.looseObject({
  details: z.string(),
  runs: z.string(),
});

export const zScriptSummary = zScriptSummaryFields.and(
  z.looseObject({
    isTemplate: z.boolean(),
    links: zScriptLinks,
    templateScriptId: z.int().nullable(),
  }),
);

export const zScriptParamSettings = z.looseObject({
  label: z.string().optional(),
  description: z.string().optional(),
  required: z.boolean().optional(),
  value: z.string().optional(),
  default: z.string().optional(),
  allowedValues: z.array(z.record(z.string(), z.unknown())).optional(),
});

export const zScriptParamType = z.string();

export const zScriptParamCreate = zScriptParamSettings.and(
  z.looseObject({
    name: z.string(),
    type: zScriptParamType,
  }),
);

export const zScriptArguments = z.record(z.string(), z.unknown());

export const zScriptCreate = z.looseObject({
  name: z.string(),
  remoteHostId: z.int(),
  credentialId: z.int(),
  sql: z.string(),
  params: z.array(zScriptParamCreate).optional(),
  arguments: zScriptArguments.optional(),
  templateScriptId: z.int().optional(),
  notifications: zNotificationsCreate.optional(),
  hidden: z.boolean().optional(),
});

export const zScriptParam = z.looseObject({
  name: z.string(),
  label: z.string().nullable(),
  description: z.string().nullable(),
  type: zScriptParamType,
  required: z.boolean(),
  value: z.string().nullable(),
  default: z.string().nullable(),
  allowedValues: z.array(z.record(z.string(), z.unknown())),
});

export const zScriptFields = zScriptSummaryFields.and(
  z.looseObject({
    category: z.string(),
    params: z.array(zScriptParam),
    arguments: zScriptArguments,
    isTemplate: z.boolean(),
    publishedAsTemplateId: z.int().nullable(),
    templateScriptName: z.string().nullable(),
    schedule: zSchedule,
    notifications: zNotifications,
    runningAs: zUser,
    myPermissionLevel: zPermissionLevel,
    hidden: z.boolean(),
    targetProjectId: z.int().nullable(),
  }),
);

export const zScriptUserContext = z.string();

export const zScriptCodeFields = zScriptFields.and(
  z.looseObject({
    userContext: zScriptUserContext,
    templateDependentsCount: z.int(),
    links: zScriptLinks,
  }),
);

export const zScriptLanguageFields = zScriptCodeFields.and(
  z.looseObject({
    nextRunAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  }),
);

export const zScript = zScriptLanguageFields.and(
  z.looseObject({
    templateScriptId: z.int().nullable(),
  }),
);

export const zScriptSettings = z.looseObject({
  parentId: z.int().optional(),
  arguments: zScriptArguments.optional(),
  schedule: zScheduleCreate.optional(),
  notifications: zNotificationsCreate.optional(),
  timeZone: z.string().optional(),
  targetProjectId: z.int().optional(),
  runningAsId: z.int().optional(),
});

export const zScriptContainerSettings = z.looseObject({
  instanceType: z.string().optional(),
  cancelTimeout: z.int().optional(),
  dockerImageTag: z.string().optional(),
  partitionLabel: z.string().optional(),
});

export const zContainerScriptSettings = zScriptSettings.and(zScriptContainerSettings).and(
  z.looseObject({
    name: z.string().optional(),
    userContext: zScriptUserContext.optional(),
    repoHttpUri: z.string().optional(),
    repoRef: z.string().optional(),
    remoteHostCredentialId: z.int().optional(),
    gitCredentialId: z.int().optional(),
    dockerCommand: z.string().optional(),
    dockerImageName: z.string().optional(),
  }),
);

export const zScriptRequiredResourcesCreate = z.looseObject({
  cpu: z.int().gte(2),
  memory: z.int().gte(4),
  diskSpace: z.number().optional(),
});

export const zContainerScriptUpdate = zContainerScriptSettings.and(
  z.looseObject({
    params: z.array(zScriptParamCreate).optional(),
    requiredResources: zScriptRequiredResourcesCreate,
  }),
);

export const zContainerScriptCreate = zContainerScriptUpdate.and(
  z.looseObject({
    hidden: z.boolean().optional(),
  }),
);

export const zScriptRequiredResources = z.looseObject({
  cpu: z.int().gte(2),
  memory: z.int().gte(4),
  diskSpace: z.number(),
});

export const zScriptContainerFields = z.looseObject({
  requiredResources: zScriptRequiredResources,
  instanceType: z.string().nullable(),
  cancelTimeout: z.int(),
  dockerImageTag: z.string().nullable(),
  partitionLabel: z.string().nullable(),
  runningAsId: z.int(),
});

export const zAliasRef = z.looseObject({
  id: z.int(),
  objectId: z.int(),
  alias: z.string(),
});

export const zContainerScript = zScriptCodeFields.and(zScriptContainerFields).and(
  z.looseObject({
    fromTemplateAliases: z.array(zAliasRef),
    repoHttpUri: z.string().nullable(),
    repoRef: z.string().nullable(),
    remoteHostCredentialId: z.int().nullable(),
    gitCredentialId: z.int().nullable(),
    dockerCommand: z.string().nullable(),
    dockerImageName: z.string().nullable(),
  }),
);

export const zScriptParamPatch = zScriptParamSettings.and(
  z.looseObject({
    name: z.string().optional(),
    type: zScriptParamType.optional(),
  }),
);

export const zScriptRequiredResourcesPatch = z.looseObject({
  cpu: z.int().gte(2).optional(),
  memory: z.int().gte(4).optional(),
  diskSpace: z.number().optional(),
});

export const zContainerScriptPatch = zContainerScriptSettings.and(
  z.looseObject({
    params: z.array(zScriptParamPatch).optional(),
    requiredResources: zScriptRequiredResourcesPatch.optional(),
  }),
);

export const zScriptRunFields = z.looseObject({
  id: z.int(),
  state: zRunState,
  isCancelRequested: z.boolean(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  startedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  error: z.string().nullable(),
});

export const zScriptRunUsageFields = z.looseObject({
  maxMemoryUsage: z.number().nullable(),
  maxCpuUsage: z.number().nullable(),
});

export const zContainerRun = zScriptRunFields.and(zScriptRunUsageFields).and(
  z.looseObject({
    containerId: z.int(),
  }),
);

export const zScriptContainersRunPatch = z.looseObject({
  state: z.string().optional(),
  bocceAcceptedAt: z.iso.datetime({ offset: true, local: true }).optional(),
  bocceStartedAt: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zRunLog = z.looseObject({
  id: z.int(),
  createdAt: z.iso.datetime({ offset: true, local: true }),
  message: z.string(),
  level: z.string(),
});

export const zScriptRunLogMessageCreate = z.looseObject({
  message: z.string(),
  level: z.string().optional(),
  createdAt: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zScriptRunLogCreate = z.looseObject({
  message: z.string().optional(),
  level: z.string().optional(),
  messages: z.array(zScriptRunLogMessageCreate).optional(),
  childJobId: z.int().optional(),
});

export const zRunOutput = z.looseObject({
  objectType: z.string(),
  objectId: z.int(),
  name: z.string(),
  link: z.string(),
  value: z
    .union([
      z.string(),
      z.number(),
      z.int(),
      z.boolean(),
      z.record(z.string(), z.unknown()),
      z.array(z.unknown()),
    ])
    .nullable(),
});

export const zRunOutputCreate = z.looseObject({
  objectType: z.enum(["File", "Table", "Report", "Project", "Credential", "JSONValue"]),
  objectId: z.int(),
});

export const zBackingScriptType = z.string();

export const zLastSuccessfulRun = zRun.nullable();

export const zCustomScriptSummary = zScriptSummaryFields.and(
  z.looseObject({
    backingScriptType: zBackingScriptType,
    lastSuccessfulRun: zLastSuccessfulRun,
  }),
);

export const zScriptRequiredResourcesCustomCreate = z.looseObject({
  cpu: z.int().optional(),
  memory: z.int().optional(),
  diskSpace: z.number().optional(),
});

export const zCustomScriptUpdate = zScriptSettings.and(
  z.looseObject({
    name: z.string().optional(),
    remoteHostId: z.int().optional(),
    credentialId: z.int().optional(),
    requiredResources: zScriptRequiredResourcesCustomCreate.optional(),
    partitionLabel: z.string().optional(),
  }),
);

export const zCustomScriptCreate = zCustomScriptUpdate.and(
  z.looseObject({
    fromTemplateId: z.int(),
    hidden: z.boolean().optional(),
  }),
);

export const zScriptRequiredResourcesCustom = z.looseObject({
  cpu: z.int(),
  memory: z.int(),
  diskSpace: z.number(),
});

export const zCustomScript = zScriptFields.and(
  z.looseObject({
    fromTemplateAliases: z.array(zAliasRef),
    backingScriptType: zBackingScriptType,
    uiReportUrl: z.union([z.int(), z.string()]).nullable(),
    uiReportId: z.int().nullable(),
    uiReportProvideAPIKey: z.boolean().nullable(),
    templateNote: z.string().nullable(),
    remoteHostId: z.int().nullable(),
    credentialId: z.int().nullable(),
    codePreview: z.string().nullable(),
    lastSuccessfulRun: zLastSuccessfulRun,
    requiredResources: zScriptRequiredResourcesCustom.nullable(),
    partitionLabel: z.string().nullable(),
    runningAsId: z.int(),
  }),
);

export const zCustomRun = zScriptRunFields.and(zScriptRunUsageFields).and(
  z.looseObject({
    customId: z.int(),
  }),
);

export const zScriptLanguageSettings = zScriptSettings.and(
  z.looseObject({
    userContext: zScriptUserContext.optional(),
    nextRunAt: z.iso.datetime({ offset: true, local: true }).optional(),
  }),
);

export const zScriptLanguageInput = zScriptLanguageSettings.and(
  z.looseObject({
    name: z.string(),
    params: z.array(zScriptParamCreate).optional(),
  }),
);

export const zScriptDatabaseInput = z.looseObject({
  remoteHostId: z.int(),
  credentialId: z.int(),
});

export const zJavascriptScriptUpdate = zScriptLanguageInput.and(zScriptDatabaseInput).and(
  z.looseObject({
    source: z.string(),
  }),
);

export const zJavascriptScriptCreate = zJavascriptScriptUpdate.and(
  z.looseObject({
    hidden: z.boolean().optional(),
  }),
);

export const zScriptDatabaseFields = z.looseObject({
  remoteHostId: z.int(),
  credentialId: z.int(),
  runningAsId: z.int(),
});

export const zJavascriptScript = zScriptLanguageFields.and(zScriptDatabaseFields).and(
  z.looseObject({
    source: z.string(),
  }),
);

export const zScriptLanguageChanges = zScriptLanguageSettings.and(
  z.looseObject({
    name: z.string().optional(),
    params: z.array(zScriptParamPatch).optional(),
  }),
);

export const zScriptDatabaseChanges = z.looseObject({
  remoteHostId: z.int().optional(),
  credentialId: z.int().optional(),
});

export const zJavascriptScriptPatch = zScriptLanguageChanges.and(zScriptDatabaseChanges).and(
  z.looseObject({
    source: z.string().optional(),
  }),
);

export const zJavascriptRun = zScriptRunFields.and(
  z.looseObject({
    javascriptId: z.int(),
  }),
);

export const zPythonScriptUpdate = zScriptLanguageInput.and(zScriptContainerSettings).and(
  z.looseObject({
    requiredResources: zScriptRequiredResourcesCreate.optional(),
    source: z.string(),
  }),
);

export const zPythonScriptCreate = zPythonScriptUpdate.and(
  z.looseObject({
    hidden: z.boolean().optional(),
  }),
);

export const zPythonScript = zScriptLanguageFields.and(zScriptContainerFields).and(
  z.looseObject({
    source: z.string(),
  }),
);

export const zPythonScriptPatch = zScriptLanguageChanges.and(zScriptContainerSettings).and(
  z.looseObject({
    requiredResources: zScriptRequiredResourcesPatch.optional(),
    source: z.string().optional(),
  }),
);

export const zPythonRun = zScriptRunFields.and(zScriptRunUsageFields).and(
  z.looseObject({
    pythonId: z.int(),
  }),
);

export const zRScriptUpdate = zScriptLanguageInput.and(zScriptContainerSettings).and(
  z.looseObject({
    requiredResources: zScriptRequiredResourcesCreate.optional(),
    source: z.string(),
  }),
);

export const zRScriptCreate = zRScriptUpdate.and(
  z.looseObject({
    hidden: z.boolean().optional(),
  }),
);

export const zRScript = zScriptLanguageFields.and(zScriptContainerFields).and(
  z.looseObject({
    source: z.string(),
  }),
);

export const zRScriptPatch = zScriptLanguageChanges.and(zScriptContainerSettings).and(
  z.looseObject({
    requiredResources: zScriptRequiredResourcesPatch.optional(),
    source: z.string().optional(),
  }),
);

export const zRRun = zScriptRunFields.and(zScriptRunUsageFields).and(
  z.looseObject({
    rId: z.int(),
  }),
);

export const zScriptCsvSettingsCreate = z.looseObject({
  includeHeader: z.boolean().optional(),
  compression: z.enum(["none", "zip", "gzip"]).optional(),
  columnDelimiter: z.enum(["comma", "tab", "pipe"]).optional(),
  unquoted: z.boolean().optional(),
  forceMultifile: z.boolean().optional(),
  filenamePrefix: z.string().optional(),
  maxFileSize: z.int().optional(),
});

export const zSqlScriptUpdate = zScriptLanguageInput.and(zScriptDatabaseInput).and(
  z.looseObject({
    sql: z.string(),
    csvSettings: zScriptCsvSettingsCreate.optional(),
  }),
);

export const zSqlScriptCreate = zSqlScriptUpdate.and(
  z.looseObject({
    hidden: z.boolean().optional(),
  }),
);

export const zScriptCsvSettings = z.looseObject({
  includeHeader: z.boolean(),
  compression: z.string(),
  columnDelimiter: z.string(),
  unquoted: z.boolean(),
  forceMultifile: z.boolean(),
  filenamePrefix: z.string().nullable(),
  maxFileSize: z.int().nullable(),
});

export const zSqlScript = zScriptLanguageFields.and(zScriptDatabaseFields).and(
  z.looseObject({
    sql: z.string(),
    expandedArguments: z.record(z.string(), z.unknown()),
    codePreview: z.string(),
    csvSettings: zScriptCsvSettings,
  }),
);

export const zSqlScriptPatch = zScriptLanguageChanges.and(zScriptDatabaseChanges).and(
  z.looseObject({
    sql: z.string().optional(),
    csvSettings: zScriptCsvSettingsCreate.optional(),
  }),
);

export const zScriptOutput = z.looseObject({
  outputName: z.string(),
  fileId: z.int().nullable(),
  path: z.string().nullable(),
});

export const zSqlRun = zScriptRunFields.and(
  z.looseObject({
    sqlId: z.int(),
    output: z.array(zScriptOutput),
    outputCachedOn: z.iso.datetime({ offset: true, local: true }).nullable(),
  }),
);

export const zScriptType = z.looseObject({
  name: z.string(),
});

export const zScriptDetail = zScript.and(
  z.looseObject({
    sql: z.string().nullable(),
    expandedArguments: z.record(z.string(), z.unknown()),
  }),
);

export const zScriptPatch = z.looseObject({
  name: z.string().optional(),
  sql: z.string().optional(),
  params: z.array(zScriptParamPatch).optional(),
  arguments: zScriptArguments.optional(),
  templateScriptId: z.int().optional(),
  schedule: zSchedule.optional(),
  notifications: zNotifications.optional(),
  parentId: z.int().optional(),
  runningAsId: z.int().optional(),
});

export const zScriptHistory = z.looseObject({
  id: z.int(),
  sqlId: z.int(),
  state: zRunState,
  isCancelRequested: z.boolean(),
  finishedAt: z.iso.datetime({ offset: true, local: true }).nullable(),
  error: z.string().nullable(),
  output: z.array(zScriptOutput),
});
