// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import * as z from "zod";

export const zAttemptStats = z.looseObject({
  recordsEmitted: z.int().optional(),
  bytesEmitted: z.int().optional(),
  stateMessagesEmitted: z.int().optional(),
  recordsCommitted: z.int().optional(),
  estimatedRecords: z.int().optional(),
  estimatedBytes: z.int().optional(),
});

export const zAttemptStreamStats = z.looseObject({
  streamName: z.string(),
  streamNamespace: z.string().optional(),
  stats: zAttemptStats,
});

export const zAttemptStatsReport = z.looseObject({
  jobId: z.int(),
  attemptNumber: z.int(),
  stats: zAttemptStats,
  streamStats: z.array(zAttemptStreamStats).optional(),
});

export const zAirbyteError = z.looseObject({
  message: z.string(),
  exceptionClassName: z.string().optional(),
  exceptionStack: z.array(z.string()).optional(),
  rootCauseExceptionClassName: z.string().optional(),
  rootCauseExceptionStack: z.array(z.string()).optional(),
});

export const zInternalResult = z.looseObject({
  succeeded: z.boolean(),
});

export const zAirbyteNotFound = z.looseObject({
  id: z.string().optional(),
  message: z.string(),
  exceptionClassName: z.string().optional(),
  exceptionStack: z.array(z.string()).optional(),
  rootCauseExceptionClassName: z.string().optional(),
  rootCauseExceptionStack: z.array(z.string()).optional(),
});

export const zInvalidInputField = z.looseObject({
  propertyPath: z.string(),
  invalidValue: z.string().optional(),
  message: z.string().optional(),
});

export const zAirbyteInvalidInput = z.looseObject({
  message: z.string(),
  exceptionClassName: z.string().optional(),
  exceptionStack: z.array(z.string()).optional(),
  validationErrors: z.array(zInvalidInputField),
});

export const zSourceConfiguration = z.unknown();

export const zDestinationConfiguration = z.unknown();

export const zStateBlob = z.record(z.string(), z.unknown());

export const zLegacyConnectionState = z.looseObject({
  stateType: z.literal("legacy"),
  connectionId: z.guid(),
  state: zStateBlob.optional(),
});

export const zStreamDescriptor = z.looseObject({
  name: z.string(),
  namespace: z.string().optional(),
});

export const zStreamState = z.looseObject({
  streamDescriptor: zStreamDescriptor,
  streamState: zStateBlob.optional(),
});

export const zStreamConnectionState = z.looseObject({
  stateType: z.literal("stream"),
  connectionId: z.guid(),
  streamState: z.array(zStreamState).optional(),
});

export const zGlobalState = z.looseObject({
  shared_state: zStateBlob.optional(),
  streamStates: z.array(zStreamState),
});

export const zGlobalConnectionState = z.looseObject({
  stateType: z.literal("global"),
  connectionId: z.guid(),
  globalState: zGlobalState.optional(),
});

export const zUnsetConnectionState = z.looseObject({
  stateType: z.literal("not_set"),
  connectionId: z.guid(),
});

export const zConnectionStateType = z.enum(["global", "stream", "legacy", "not_set"]);

export const zConnectionState = z.intersection(
  z.union([zLegacyConnectionState, zStreamConnectionState, zGlobalConnectionState, zUnsetConnectionState]),
  z.looseObject({
    stateType: zConnectionStateType,
  }),
);

export const zAttemptSyncConfig = z.looseObject({
  sourceConfiguration: zSourceConfiguration,
  destinationConfiguration: zDestinationConfiguration,
  state: zConnectionState.optional(),
});

export const zAttemptSyncConfigReport = z.looseObject({
  jobId: z.int(),
  attemptNumber: z.int(),
  syncConfig: zAttemptSyncConfig,
});

export const zAttemptWorkflow = z.looseObject({
  jobId: z.int(),
  attemptNumber: z.int(),
  workflowId: z.string(),
  processingTaskQueue: z.string().optional(),
});

export const zNamespaceDefinition = z.enum(["source", "destination", "customformat"]);

export const zStreamJsonSchema = z.record(z.string(), z.unknown());

export const zSyncMode = z.enum(["full_refresh", "incremental"]);

export const zAirbyteStream = z.looseObject({
  name: z.string(),
  jsonSchema: zStreamJsonSchema.optional(),
  supportedSyncModes: z.array(zSyncMode).optional(),
  sourceDefinedCursor: z.boolean().optional(),
  defaultCursorField: z.array(z.string()).optional(),
  sourceDefinedPrimaryKey: z.array(z.array(z.string())).optional(),
  namespace: z.string().optional(),
});

export const zDestinationSyncMode = z.string();

export const zSelectedField = z.looseObject({
  fieldPath: z.array(z.string()).optional(),
});

export const zStreamConfiguration = z.looseObject({
  syncMode: zSyncMode,
  cursorField: z.array(z.string()).optional(),
  destinationSyncMode: zDestinationSyncMode,
  primaryKey: z.array(z.array(z.string())).optional(),
  aliasName: z.string().optional(),
  selected: z.boolean().optional(),
  suggested: z.boolean().optional(),
  fieldSelectionEnabled: z.boolean().optional(),
  selectedFields: z.array(zSelectedField).optional(),
});

export const zStreamAndConfiguration = z.looseObject({
  stream: zAirbyteStream.optional(),
  config: zStreamConfiguration.optional(),
});

export const zAirbyteCatalog = z.looseObject({
  streams: z.array(zStreamAndConfiguration),
});

export const zScheduleTimeUnit = z.enum(["minutes", "hours", "days", "weeks", "months"]);

export const zLegacySchedule = z.looseObject({
  units: z.int(),
  timeUnit: zScheduleTimeUnit,
});

export const zConnectionScheduleType = z.enum(["manual", "basic", "cron"]);

export const zBasicSchedule = z.looseObject({
  timeUnit: zScheduleTimeUnit,
  units: z.int(),
});

export const zCronSchedule = z.looseObject({
  cronExpression: z.string(),
  cronTimeZone: z.string(),
});

export const zConnectionScheduleData = z.looseObject({
  basicSchedule: zBasicSchedule.optional(),
  cron: zCronSchedule.optional(),
});

export const zConnectionStatus = z.string();

export const zResourceRequirements = z.looseObject({
  cpu_request: z.string().optional(),
  cpu_limit: z.string().optional(),
  memory_request: z.string().optional(),
  memory_limit: z.string().optional(),
});

export const zGeography = z.string();

export const zNonBreakingChangesPreference = z.string();

export const zConnectionCreate = z.looseObject({
  name: z.string().optional(),
  namespaceDefinition: zNamespaceDefinition.optional(),
  namespaceFormat: z.string().nullish(),
  prefix: z.string().optional(),
  sourceId: z.guid(),
  destinationId: z.guid(),
  operationIds: z.array(z.guid()).optional(),
  syncCatalog: zAirbyteCatalog.optional(),
  schedule: zLegacySchedule.optional(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus,
  resourceRequirements: zResourceRequirements.optional(),
  sourceCatalogId: z.guid().optional(),
  geography: zGeography.optional(),
  notifySchemaChanges: z.boolean().optional(),
  nonBreakingChangesPreference: zNonBreakingChangesPreference.optional(),
});

export const zConnection = z.looseObject({
  connectionId: z.guid(),
  name: z.string(),
  namespaceDefinition: zNamespaceDefinition.optional(),
  namespaceFormat: z.string().nullish(),
  prefix: z.string().optional(),
  sourceId: z.guid(),
  destinationId: z.guid(),
  operationIds: z.array(z.guid()).optional(),
  syncCatalog: zAirbyteCatalog,
  schedule: zLegacySchedule.optional(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus,
  resourceRequirements: zResourceRequirements.optional(),
  sourceCatalogId: z.guid().optional(),
  geography: zGeography.optional(),
  breakingChange: z.boolean(),
  notifySchemaChanges: z.boolean().optional(),
  nonBreakingChangesPreference: zNonBreakingChangesPreference.optional(),
});

export const zConnectionReference = z.looseObject({
  connectionId: z.guid(),
});

export const zWorkspaceReference = z.looseObject({
  workspaceId: z.guid(),
});

export const zConnectionList = z.looseObject({
  connections: z.array(zConnection),
});

export const zJobConfigType = z.string();

export const zJobStatus = z.string();

export const zResetConfig = z.looseObject({
  streamsToReset: z.array(zStreamDescriptor).optional(),
});

export const zJob = z.looseObject({
  id: z.int(),
  configType: zJobConfigType,
  configId: z.string(),
  createdAt: z.int(),
  updatedAt: z.int(),
  startedAt: z.int().optional(),
  status: zJobStatus,
  resetConfig: zResetConfig.optional(),
});

export const zAttemptStatus = z.string();

export const zAttemptFailureOrigin = z.string();

export const zAttemptFailureType = z.string();

export const zAttemptFailure = z.looseObject({
  failureOrigin: zAttemptFailureOrigin.optional(),
  failureType: zAttemptFailureType.optional(),
  externalMessage: z.string().optional(),
  internalMessage: z.string().optional(),
  stacktrace: z.string().optional(),
  retryable: z.boolean().optional(),
  timestamp: z.int(),
});

export const zAttemptFailureSummary = z.looseObject({
  failures: z.array(zAttemptFailure),
  partialSuccess: z.boolean().optional(),
});

export const zAttempt = z.looseObject({
  id: z.int(),
  status: zAttemptStatus,
  createdAt: z.int(),
  updatedAt: z.int(),
  endedAt: z.int().optional(),
  bytesSynced: z.int().optional(),
  recordsSynced: z.int().optional(),
  totalStats: zAttemptStats.optional(),
  streamStats: z.array(zAttemptStreamStats).optional(),
  failureSummary: zAttemptFailureSummary.optional(),
});

export const zJobLog = z.looseObject({
  logLines: z.array(z.string()),
});

export const zAttemptInfo = z.looseObject({
  attempt: zAttempt,
  logs: zJobLog,
});

export const zJobInfo = z.looseObject({
  job: zJob,
  attempts: z.array(zAttemptInfo),
});

export const zSourceSearch = z.looseObject({
  sourceDefinitionId: z.guid().optional(),
  sourceId: z.guid().optional(),
  workspaceId: z.guid().optional(),
  connectionConfiguration: zSourceConfiguration.optional(),
  name: z.string().optional(),
  sourceName: z.string().optional(),
});

export const zDestinationSearch = z.looseObject({
  destinationDefinitionId: z.guid().optional(),
  destinationId: z.guid().optional(),
  workspaceId: z.guid().optional(),
  connectionConfiguration: zDestinationConfiguration.optional(),
  name: z.string().optional(),
  destinationName: z.string().optional(),
});

export const zConnectionSearch = z.looseObject({
  connectionId: z.guid().optional(),
  name: z.string().optional(),
  namespaceDefinition: zNamespaceDefinition.optional(),
  namespaceFormat: z.string().nullish(),
  prefix: z.string().optional(),
  sourceId: z.guid().optional(),
  destinationId: z.guid().optional(),
  schedule: zLegacySchedule.optional(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus.optional(),
  source: zSourceSearch.optional(),
  destination: zDestinationSearch.optional(),
});

export const zConnectionUpdate = z.looseObject({
  connectionId: z.guid(),
  namespaceDefinition: zNamespaceDefinition.optional(),
  namespaceFormat: z.string().nullish(),
  name: z.string().optional(),
  prefix: z.string().optional(),
  operationIds: z.array(z.guid()).optional(),
  syncCatalog: zAirbyteCatalog.optional(),
  schedule: zLegacySchedule.optional(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus.optional(),
  resourceRequirements: zResourceRequirements.optional(),
  sourceCatalogId: z.guid().optional(),
  geography: zGeography.optional(),
  notifySchemaChanges: z.boolean().optional(),
  nonBreakingChangesPreference: zNonBreakingChangesPreference.optional(),
  breakingChange: z.boolean().optional(),
});

export const zJobType = z.string();

export const zJobResources = z.looseObject({
  jobType: zJobType,
  resourceRequirements: zResourceRequirements,
});

export const zDefinitionResources = z.looseObject({
  default: zResourceRequirements.optional(),
  jobSpecific: z.array(zJobResources).optional(),
});

export const zDestinationDefinitionCreate = z.looseObject({
  name: z.string(),
  dockerRepository: z.string(),
  dockerImageTag: z.string(),
  documentationUrl: z.string(),
  icon: z.string().optional(),
  resourceRequirements: zDefinitionResources.optional(),
});

export const zCustomDestinationDefinitionCreate = z.looseObject({
  workspaceId: z.guid(),
  destinationDefinition: zDestinationDefinitionCreate,
});

export const zReleaseStage = z.string();

export const zNormalizationSupport = z.looseObject({
  supported: z.boolean(),
  normalizationRepository: z.string().optional(),
  normalizationTag: z.string().optional(),
  normalizationIntegrationType: z.string().optional(),
});

export const zDestinationDefinition = z.looseObject({
  destinationDefinitionId: z.guid(),
  name: z.string(),
  dockerRepository: z.string(),
  dockerImageTag: z.string(),
  documentationUrl: z.string(),
  icon: z.string().optional(),
  protocolVersion: z.string().optional(),
  releaseStage: zReleaseStage.optional(),
  releaseDate: z.iso.date().optional(),
  resourceRequirements: zDefinitionResources.optional(),
  supportsDbt: z.boolean(),
  normalizationConfig: zNormalizationSupport,
});

export const zDestinationDefinitionReference = z.looseObject({
  destinationDefinitionId: z.guid(),
});

export const zDestinationDefinitionInWorkspace = z.looseObject({
  destinationDefinitionId: z.guid(),
  workspaceId: z.guid(),
});

export const zPrivateDestinationDefinition = z.looseObject({
  destinationDefinition: zDestinationDefinition,
  granted: z.boolean(),
});

export const zDestinationDefinitionList = z.looseObject({
  destinationDefinitions: z.array(zDestinationDefinition),
});

export const zPrivateDestinationDefinitionList = z.looseObject({
  destinationDefinitions: z.array(zPrivateDestinationDefinition),
});

export const zDestinationDefinitionUpdate = z.looseObject({
  destinationDefinitionId: z.guid(),
  dockerImageTag: z.string().optional(),
  resourceRequirements: zDefinitionResources.optional(),
});

export const zDestinationConfigurationSchema = z.unknown();

export const zOAuth2Specification = z.looseObject({
  rootObject: z.array(z.unknown()),
  oauthFlowInitParameters: z.array(z.array(z.string())),
  oauthFlowOutputParameters: z.array(z.array(z.string())),
});

export const zAuthSpecification = z.looseObject({
  auth_type: z.enum(["oauth2.0"]).optional(),
  oauth2Specification: zOAuth2Specification.optional(),
});

export const zOAuthConfiguration = z.unknown();

export const zOAuthConfigSpecification = z.looseObject({
  oauthUserInputFromConnectorConfigSpecification: zOAuthConfiguration.optional(),
  completeOAuthOutputSpecification: zOAuthConfiguration.optional(),
  completeOAuthServerInputSpecification: zOAuthConfiguration.optional(),
  completeOAuthServerOutputSpecification: zOAuthConfiguration.optional(),
});

export const zAdvancedAuth = z.looseObject({
  authFlowType: z.enum(["oauth2.0", "oauth1.0"]).optional(),
  predicateKey: z.array(z.string()).optional(),
  predicateValue: z.string().optional(),
  oauthConfigSpecification: zOAuthConfigSpecification.optional(),
});

export const zSynchronousJob = z.looseObject({
  id: z.guid(),
  configType: zJobConfigType,
  configId: z.string().optional(),
  createdAt: z.int(),
  endedAt: z.int(),
  succeeded: z.boolean(),
  connectorConfigurationUpdated: z.boolean().optional(),
  logs: zJobLog.optional(),
});

export const zDestinationDefinitionSpecification = z.looseObject({
  destinationDefinitionId: z.guid(),
  documentationUrl: z.string().optional(),
  connectionSpecification: zDestinationConfigurationSchema.optional(),
  authSpecification: zAuthSpecification.optional(),
  advancedAuth: zAdvancedAuth.optional(),
  jobInfo: zSynchronousJob,
  supportedDestinationSyncModes: z.array(zDestinationSyncMode).optional(),
});

export const zDestinationReference = z.looseObject({
  destinationId: z.guid(),
});

export const zCheckStatus = z.enum(["succeeded", "failed"]);

export const zConnectionCheck = z.looseObject({
  status: zCheckStatus,
  message: z.string().optional(),
  jobInfo: zSynchronousJob,
});

export const zDestinationUpdate = z.looseObject({
  destinationId: z.guid(),
  connectionConfiguration: zDestinationConfiguration,
  name: z.string(),
});

export const zDestinationCloneChanges = z.looseObject({
  connectionConfiguration: zDestinationConfiguration.optional(),
  name: z.string().optional(),
});

export const zDestinationClone = z.looseObject({
  destinationCloneId: z.guid(),
  destinationConfiguration: zDestinationCloneChanges.optional(),
});

export const zDestination = z.looseObject({
  destinationDefinitionId: z.guid(),
  destinationId: z.guid(),
  workspaceId: z.guid(),
  connectionConfiguration: zDestinationConfiguration,
  name: z.string(),
  destinationName: z.string(),
  icon: z.string().optional(),
});

export const zDestinationCreate = z.looseObject({
  workspaceId: z.guid(),
  name: z.string(),
  destinationDefinitionId: z.guid(),
  connectionConfiguration: zDestinationConfiguration,
});

export const zDestinationList = z.looseObject({
  destinations: z.array(zDestination),
});

export const zDestinationOAuthCompletion = z.looseObject({
  destinationDefinitionId: z.guid(),
  workspaceId: z.guid(),
  redirectUrl: z.string().optional(),
  queryParams: z.record(z.string(), z.unknown()).optional(),
  oAuthInputConfiguration: zOAuthConfiguration.optional(),
  destinationId: z.guid().optional(),
});

export const zOAuthOutput = z.record(z.string(), z.unknown());

export const zDestinationOAuthConsentRequest = z.looseObject({
  destinationDefinitionId: z.guid(),
  workspaceId: z.guid(),
  redirectUrl: z.string(),
  oAuthInputConfiguration: zOAuthConfiguration.optional(),
  destinationId: z.guid().optional(),
});

export const zOAuthConsent = z.looseObject({
  consentUrl: z.string(),
});

export const zDestinationOAuthParams = z.looseObject({
  destinationDefinitionId: z.guid(),
  params: z.record(z.string(), z.unknown()),
});

export const zHealthStatus = z.looseObject({
  available: z.boolean(),
});

export const zJobReference = z.looseObject({
  id: z.int(),
});

export const zSourceType = z.string();

export const zSourceDefinition = z.looseObject({
  sourceDefinitionId: z.guid(),
  name: z.string(),
  dockerRepository: z.string(),
  dockerImageTag: z.string(),
  documentationUrl: z.string().optional(),
  icon: z.string().optional(),
  protocolVersion: z.string().optional(),
  releaseStage: zReleaseStage.optional(),
  releaseDate: z.iso.date().optional(),
  sourceType: zSourceType.optional(),
  resourceRequirements: zDefinitionResources.optional(),
});

export const zJobDebug = z.looseObject({
  id: z.int(),
  configType: zJobConfigType,
  configId: z.string(),
  status: zJobStatus,
  airbyteVersion: z.string(),
  sourceDefinition: zSourceDefinition,
  destinationDefinition: zDestinationDefinition,
});

export const zWorkflowState = z.looseObject({
  running: z.boolean(),
});

export const zJobDebugInfo = z.looseObject({
  job: zJobDebug,
  attempts: z.array(zAttemptInfo),
  workflowState: zWorkflowState.optional(),
});

export const zLastJob = z.looseObject({
  job: zJob.optional(),
});

export const zJobInfoLight = z.looseObject({
  job: zJob,
});

export const zAttemptNormalizationStatus = z.looseObject({
  attemptNumber: z.int().optional(),
  hasRecordsCommitted: z.boolean().optional(),
  recordsCommitted: z.int().optional(),
  hasNormalizationFailed: z.boolean().optional(),
});

export const zAttemptNormalizationStatusList = z.looseObject({
  attemptNormalizationStatuses: z.array(zAttemptNormalizationStatus).optional(),
});

export const zPagination = z.looseObject({
  pageSize: z.int().optional(),
  rowOffset: z.int().optional(),
});

export const zJobFilter = z.looseObject({
  configTypes: z.array(zJobConfigType),
  configId: z.string(),
  includingJobId: z.int().optional(),
  pagination: zPagination.optional(),
});

export const zJobWithAttempts = z.looseObject({
  job: zJob.optional(),
  attempts: z.array(zAttempt).optional(),
});

export const zJobList = z.looseObject({
  jobs: z.array(zJobWithAttempts),
  totalJobCount: z.int(),
});

export const zLogType = z.string();

export const zLogsRequest = z.looseObject({
  logType: zLogType,
});

export const zNotificationFields = z.looseObject({
  sendOnSuccess: z.boolean(),
  sendOnFailure: z.boolean(),
});

export const zSlackSettings = z.looseObject({
  webhook: z.string(),
});

export const zSlackNotification = zNotificationFields.and(
  z.looseObject({
    notificationType: z.literal("slack"),
    slackConfiguration: zSlackSettings.optional(),
  }),
);

export const zCustomerioSettings = z.record(z.string(), z.unknown());

export const zCustomerioNotification = zNotificationFields.and(
  z.looseObject({
    notificationType: z.literal("customerio"),
    customerioConfiguration: zCustomerioSettings.optional(),
  }),
);

export const zNotificationType = z.enum(["slack", "customerio"]);

export const zAirbyteNotification = z.intersection(
  z.union([zSlackNotification, zCustomerioNotification]),
  z.looseObject({
    notificationType: zNotificationType,
  }),
);

export const zNotificationTrial = z.looseObject({
  status: zCheckStatus,
  message: z.string().optional(),
});

export const zNormalizationSettings = z.looseObject({
  option: z.string().optional(),
});

export const zNormalizationOperator = z.looseObject({
  operatorType: z.literal("normalization"),
  normalization: zNormalizationSettings.optional(),
});

export const zDbtSettings = z.looseObject({
  gitRepoUrl: z.string(),
  gitRepoBranch: z.string().optional(),
  dockerImage: z.string().optional(),
  dbtArguments: z.string().optional(),
});

export const zDbtOperator = z.looseObject({
  operatorType: z.literal("dbt"),
  dbt: zDbtSettings.optional(),
});

export const zDbtCloudJob = z.looseObject({
  accountId: z.int(),
  jobId: z.int(),
});

export const zWebhookSettings = z.looseObject({
  webhookConfigId: z.guid().optional(),
  webhookType: z.string().optional(),
  dbtCloud: zDbtCloudJob.optional(),
  executionUrl: z.string().optional(),
  executionBody: z.string().optional(),
});

export const zWebhookOperator = z.looseObject({
  operatorType: z.literal("webhook"),
  webhook: zWebhookSettings.optional(),
});

export const zOperatorType = z.enum(["normalization", "dbt", "webhook"]);

export const zOperatorConfiguration = z.intersection(
  z.union([zNormalizationOperator, zDbtOperator, zWebhookOperator]),
  z.looseObject({
    operatorType: zOperatorType,
  }),
);

export const zOperationCheck = z.looseObject({
  status: zCheckStatus,
  message: z.string().optional(),
});

export const zOperationCreate = z.looseObject({
  workspaceId: z.guid(),
  name: z.string(),
  operatorConfiguration: zOperatorConfiguration,
});

export const zConnectionOperation = z.looseObject({
  workspaceId: z.guid(),
  operationId: z.guid(),
  name: z.string(),
  operatorConfiguration: zOperatorConfiguration,
});

export const zOperationReference = z.looseObject({
  operationId: z.guid(),
});

export const zConnectionOperationList = z.looseObject({
  operations: z.array(zConnectionOperation),
});

export const zOperationUpdate = z.looseObject({
  operationId: z.guid(),
  name: z.string(),
  operatorConfiguration: zOperatorConfiguration,
});

export const zDestinationDraft = z.looseObject({
  destinationId: z.guid().optional(),
  destinationDefinitionId: z.guid(),
  connectionConfiguration: zDestinationConfiguration,
  workspaceId: z.guid(),
});

export const zSourceDraft = z.looseObject({
  sourceId: z.guid().optional(),
  sourceDefinitionId: z.guid(),
  connectionConfiguration: zSourceConfiguration,
  workspaceId: z.guid(),
});

export const zFieldName = z.array(z.string());

export const zFieldSchema = z.record(z.string(), z.unknown());

export const zFieldAdd = z.looseObject({
  schema: zFieldSchema.optional(),
});

export const zFieldRemove = z.looseObject({
  schema: zFieldSchema.optional(),
});

export const zFieldSchemaUpdate = z.looseObject({
  oldSchema: zFieldSchema,
  newSchema: zFieldSchema,
});

export const zFieldTransform = z.looseObject({
  transformType: z.enum(["add_field", "remove_field", "update_field_schema"]),
  fieldName: zFieldName,
  breaking: z.boolean(),
  addField: zFieldAdd.optional(),
  removeField: zFieldRemove.optional(),
  updateFieldSchema: zFieldSchemaUpdate.optional(),
});

export const zStreamTransform = z.looseObject({
  transformType: z.enum(["add_stream", "remove_stream", "update_stream"]),
  streamDescriptor: zStreamDescriptor,
  updateStream: z.array(zFieldTransform).optional(),
});

export const zCatalogDiff = z.looseObject({
  transforms: z.array(zStreamTransform),
});

export const zDiscoveredSchema = z.looseObject({
  catalog: zAirbyteCatalog.optional(),
  jobInfo: zSynchronousJob,
  catalogId: z.guid().optional(),
  catalogDiff: zCatalogDiff.optional(),
  breakingChange: z.boolean().optional(),
  connectionStatus: zConnectionStatus.optional(),
});

export const zSourceDefinitionCreate = z.looseObject({
  name: z.string(),
  dockerRepository: z.string(),
  dockerImageTag: z.string(),
  documentationUrl: z.string(),
  icon: z.string().optional(),
  resourceRequirements: zDefinitionResources.optional(),
});

export const zCustomSourceDefinitionCreate = z.looseObject({
  workspaceId: z.guid(),
  sourceDefinition: zSourceDefinitionCreate,
});

export const zSourceDefinitionReference = z.looseObject({
  sourceDefinitionId: z.guid(),
});

export const zSourceDefinitionInWorkspace = z.looseObject({
  sourceDefinitionId: z.guid(),
  workspaceId: z.guid(),
});

export const zPrivateSourceDefinition = z.looseObject({
  sourceDefinition: zSourceDefinition,
  granted: z.boolean(),
});

export const zSourceDefinitionList = z.looseObject({
  sourceDefinitions: z.array(zSourceDefinition),
});

export const zPrivateSourceDefinitionList = z.looseObject({
  sourceDefinitions: z.array(zPrivateSourceDefinition),
});

export const zSourceDefinitionUpdate = z.looseObject({
  sourceDefinitionId: z.guid(),
  dockerImageTag: z.string(),
  resourceRequirements: zDefinitionResources.optional(),
});

export const zSourceConfigurationSchema = z.record(z.string(), z.unknown());

export const zSourceDefinitionSpecification = z.looseObject({
  sourceDefinitionId: z.guid(),
  documentationUrl: z.string().optional(),
  connectionSpecification: zSourceConfigurationSchema.optional(),
  authSpecification: zAuthSpecification.optional(),
  advancedAuth: zAdvancedAuth.optional(),
  jobInfo: zSynchronousJob,
});

export const zSourceReference = z.looseObject({
  sourceId: z.guid(),
});

export const zSourceUpdate = z.looseObject({
  sourceId: z.guid(),
  connectionConfiguration: zSourceConfiguration,
  name: z.string(),
});

export const zSourceCloneChanges = z.looseObject({
  connectionConfiguration: zSourceConfiguration.optional(),
  name: z.string().optional(),
});

export const zSourceClone = z.looseObject({
  sourceCloneId: z.guid(),
  sourceConfiguration: zSourceCloneChanges.optional(),
});

export const zSource = z.looseObject({
  sourceDefinitionId: z.guid(),
  sourceId: z.guid(),
  workspaceId: z.guid(),
  connectionConfiguration: zSourceConfiguration,
  name: z.string(),
  sourceName: z.string(),
  icon: z.string().optional(),
});

export const zSourceCreate = z.looseObject({
  sourceDefinitionId: z.guid(),
  connectionConfiguration: zSourceConfiguration,
  workspaceId: z.guid(),
  name: z.string(),
});

export const zSchemaDiscovery = z.looseObject({
  sourceId: z.guid(),
  connectionId: z.guid().optional(),
  disable_cache: z.boolean().optional(),
  notifySchemaChange: z.boolean().optional(),
});

export const zSourceList = z.looseObject({
  sources: z.array(zSource),
});

export const zRecentCatalog = z.looseObject({
  updatedAt: z.int().optional(),
  catalog: z.record(z.string(), z.unknown()).optional(),
});

export const zDiscoveredCatalog = z.looseObject({
  catalog: zAirbyteCatalog,
  sourceId: z.guid().optional(),
  connectorVersion: z.string().optional(),
  configurationHash: z.string().optional(),
});

export const zStoredCatalog = z.looseObject({
  catalogId: z.guid(),
});

export const zSourceOAuthCompletion = z.looseObject({
  sourceDefinitionId: z.guid(),
  workspaceId: z.guid(),
  redirectUrl: z.string().optional(),
  queryParams: z.record(z.string(), z.unknown()).optional(),
  oAuthInputConfiguration: zOAuthConfiguration.optional(),
  sourceId: z.guid().optional(),
});

export const zSourceOAuthConsentRequest = z.looseObject({
  sourceDefinitionId: z.guid(),
  workspaceId: z.guid(),
  redirectUrl: z.string(),
  oAuthInputConfiguration: zOAuthConfiguration.optional(),
  sourceId: z.guid().optional(),
});

export const zSourceOAuthParams = z.looseObject({
  sourceDefinitionId: z.guid(),
  params: z.record(z.string(), z.unknown()),
});

export const zConnectionStateUpdate = z.looseObject({
  connectionId: z.guid(),
  connectionState: zConnectionState,
});

export const zConnectorUpdates = z.looseObject({
  destinationDefinitions: z.int(),
  sourceDefinitions: z.int(),
});

export const zWebBackendConnectionCreate = z.looseObject({
  name: z.string().optional(),
  namespaceDefinition: zNamespaceDefinition.optional(),
  namespaceFormat: z.string().nullish(),
  prefix: z.string().optional(),
  sourceId: z.guid(),
  destinationId: z.guid(),
  operationIds: z.array(z.guid()).optional(),
  syncCatalog: zAirbyteCatalog.optional(),
  schedule: zLegacySchedule.optional(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus,
  resourceRequirements: zResourceRequirements.optional(),
  operations: z.array(zOperationCreate).optional(),
  sourceCatalogId: z.guid().optional(),
  geography: zGeography.optional(),
  nonBreakingChangesPreference: zNonBreakingChangesPreference.optional(),
});

export const zSchemaChange = z.enum(["no_change", "non_breaking", "breaking"]);

export const zWebBackendConnection = z.looseObject({
  connectionId: z.guid(),
  name: z.string(),
  namespaceDefinition: zNamespaceDefinition.optional(),
  namespaceFormat: z.string().nullish(),
  prefix: z.string().optional(),
  sourceId: z.guid(),
  destinationId: z.guid(),
  syncCatalog: zAirbyteCatalog,
  schedule: zLegacySchedule.optional(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus,
  operationIds: z.array(z.guid()).optional(),
  source: zSource,
  destination: zDestination,
  operations: z.array(zConnectionOperation).optional(),
  latestSyncJobCreatedAt: z.int().optional(),
  latestSyncJobStatus: zJobStatus.optional(),
  isSyncing: z.boolean(),
  resourceRequirements: zResourceRequirements.optional(),
  catalogId: z.guid().optional(),
  catalogDiff: zCatalogDiff.optional(),
  geography: zGeography.optional(),
  schemaChange: zSchemaChange,
  notifySchemaChanges: z.boolean(),
  nonBreakingChangesPreference: zNonBreakingChangesPreference,
});

export const zWebBackendConnectionReference = z.looseObject({
  withRefreshedCatalog: z.boolean().optional(),
  connectionId: z.guid(),
});

export const zWebBackendConnectionFilter = z.looseObject({
  workspaceId: z.guid(),
  sourceId: z.array(z.guid()).optional(),
  destinationId: z.array(z.guid()).optional(),
});

export const zSourceSummary = z.looseObject({
  sourceId: z.guid(),
  name: z.string(),
  sourceDefinitionId: z.guid(),
  sourceName: z.string(),
  icon: z.string().optional(),
});

export const zDestinationSummary = z.looseObject({
  destinationId: z.guid(),
  name: z.string(),
  destinationDefinitionId: z.guid(),
  destinationName: z.string(),
  icon: z.string().optional(),
});

export const zWebBackendConnectionSummary = z.looseObject({
  connectionId: z.guid(),
  name: z.string(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus,
  source: zSourceSummary,
  destination: zDestinationSummary,
  latestSyncJobCreatedAt: z.int().optional(),
  latestSyncJobStatus: zJobStatus.optional(),
  isSyncing: z.boolean(),
  schemaChange: zSchemaChange,
});

export const zWebBackendConnectionList = z.looseObject({
  connections: z.array(zWebBackendConnectionSummary),
});

export const zWebBackendOperation = z.looseObject({
  operationId: z.guid().optional(),
  workspaceId: z.guid(),
  name: z.string(),
  operatorConfiguration: zOperatorConfiguration,
});

export const zWebBackendConnectionUpdate = z.looseObject({
  name: z.string().optional(),
  connectionId: z.guid(),
  namespaceDefinition: zNamespaceDefinition.optional(),
  namespaceFormat: z.string().nullish(),
  prefix: z.string().optional(),
  syncCatalog: zAirbyteCatalog.optional(),
  schedule: zLegacySchedule.optional(),
  scheduleType: zConnectionScheduleType.optional(),
  scheduleData: zConnectionScheduleData.optional(),
  status: zConnectionStatus.optional(),
  resourceRequirements: zResourceRequirements.optional(),
  skipReset: z.boolean().optional(),
  operations: z.array(zWebBackendOperation).optional(),
  sourceCatalogId: z.guid().optional(),
  geography: zGeography.optional(),
  notifySchemaChanges: z.boolean().optional(),
  nonBreakingChangesPreference: zNonBreakingChangesPreference.optional(),
});

export const zGeographyList = z.looseObject({
  geographies: z.array(zGeography),
});

export const zWorkspaceContents = z.looseObject({
  hasConnections: z.boolean(),
  hasSources: z.boolean(),
  hasDestinations: z.boolean(),
});

export const zWebhookConfigWrite = z.looseObject({
  name: z.string().optional(),
  authToken: z.string().optional(),
  validationUrl: z.string().optional(),
});

export const zWorkspaceCreate = z.looseObject({
  email: z.string().optional(),
  anonymousDataCollection: z.boolean().optional(),
  name: z.string(),
  news: z.boolean().optional(),
  securityUpdates: z.boolean().optional(),
  notifications: z.array(zAirbyteNotification).optional(),
  displaySetupWizard: z.boolean().optional(),
  defaultGeography: zGeography.optional(),
  webhookConfigs: z.array(zWebhookConfigWrite).optional(),
});

export const zWebhookConfig = z.looseObject({
  id: z.guid(),
  name: z.string().optional(),
});

export const zWorkspace = z.looseObject({
  workspaceId: z.guid(),
  customerId: z.guid(),
  email: z.string().optional(),
  name: z.string(),
  slug: z.string(),
  initialSetupComplete: z.boolean(),
  displaySetupWizard: z.boolean().optional(),
  anonymousDataCollection: z.boolean().optional(),
  news: z.boolean().optional(),
  securityUpdates: z.boolean().optional(),
  notifications: z.array(zAirbyteNotification).optional(),
  firstCompletedSync: z.boolean().optional(),
  feedbackDone: z.boolean().optional(),
  defaultGeography: zGeography.optional(),
  webhookConfigs: z.array(zWebhookConfig).optional(),
});

export const zWorkspaceSlug = z.looseObject({
  slug: z.string(),
});

export const zWorkspaceList = z.looseObject({
  workspaces: z.array(zWorkspace),
});

export const zWorkspaceUpdate = z.looseObject({
  workspaceId: z.guid(),
  email: z.string().optional(),
  initialSetupComplete: z.boolean().optional(),
  displaySetupWizard: z.boolean().optional(),
  anonymousDataCollection: z.boolean().optional(),
  news: z.boolean().optional(),
  securityUpdates: z.boolean().optional(),
  notifications: z.array(zAirbyteNotification).optional(),
  defaultGeography: zGeography.optional(),
  webhookConfigs: z.array(zWebhookConfigWrite).optional(),
});

export const zWorkspaceNameUpdate = z.looseObject({
  workspaceId: z.guid(),
  name: z.string(),
});
