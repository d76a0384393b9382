// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import type { Validator } from "@org/client-runtime";
import type {
  AttemptStats,
  AttemptStreamStats,
  AttemptStatsReport,
  AirbyteError,
  InternalResult,
  AirbyteNotFound,
  InvalidInputField,
  AirbyteInvalidInput,
  SourceConfiguration,
  DestinationConfiguration,
  StateBlob,
  LegacyConnectionState,
  StreamDescriptor,
  StreamState,
  StreamConnectionState,
  GlobalState,
  GlobalConnectionState,
  UnsetConnectionState,
  ConnectionStateType,
  ConnectionState,
  AttemptSyncConfig,
  AttemptSyncConfigReport,
  AttemptWorkflow,
  NamespaceDefinition,
  StreamJsonSchema,
  SyncMode,
  AirbyteStream,
  DestinationSyncMode,
  SelectedField,
  StreamConfiguration,
  StreamAndConfiguration,
  AirbyteCatalog,
  ScheduleTimeUnit,
  LegacySchedule,
  ConnectionScheduleType,
  BasicSchedule,
  CronSchedule,
  ConnectionScheduleData,
  ConnectionStatus,
  ResourceRequirements,
  Geography,
  NonBreakingChangesPreference,
  ConnectionCreate,
  Connection,
  ConnectionReference,
  WorkspaceReference,
  ConnectionList,
  JobConfigType,
  JobStatus,
  ResetConfig,
  Job,
  AttemptStatus,
  AttemptFailureOrigin,
  AttemptFailureType,
  AttemptFailure,
  AttemptFailureSummary,
  Attempt,
  JobLog,
  AttemptInfo,
  JobInfo,
  SourceSearch,
  DestinationSearch,
  ConnectionSearch,
  ConnectionUpdate,
  JobType,
  JobResources,
  DefinitionResources,
  DestinationDefinitionCreate,
  CustomDestinationDefinitionCreate,
  ReleaseStage,
  NormalizationSupport,
  DestinationDefinition,
  DestinationDefinitionReference,
  DestinationDefinitionInWorkspace,
  PrivateDestinationDefinition,
  DestinationDefinitionList,
  PrivateDestinationDefinitionList,
  DestinationDefinitionUpdate,
  DestinationConfigurationSchema,
  OAuth2Specification,
  AuthSpecification,
  OAuthConfiguration,
  OAuthConfigSpecification,
  AdvancedAuth,
  SynchronousJob,
  DestinationDefinitionSpecification,
  DestinationReference,
  CheckStatus,
  ConnectionCheck,
  DestinationUpdate,
  DestinationCloneChanges,
  DestinationClone,
  Destination,
  DestinationCreate,
  DestinationList,
  DestinationOAuthCompletion,
  OAuthOutput,
  DestinationOAuthConsentRequest,
  OAuthConsent,
  DestinationOAuthParams,
  HealthStatus,
  JobReference,
  SourceType,
  SourceDefinition,
  JobDebug,
  WorkflowState,
  JobDebugInfo,
  LastJob,
  JobInfoLight,
  AttemptNormalizationStatus,
  AttemptNormalizationStatusList,
  Pagination,
  JobFilter,
  JobWithAttempts,
  JobList,
  LogType,
  LogsRequest,
  NotificationFields,
  SlackSettings,
  SlackNotification,
  CustomerioSettings,
  CustomerioNotification,
  NotificationType,
  AirbyteNotification,
  NotificationTrial,
  NormalizationSettings,
  NormalizationOperator,
  DbtSettings,
  DbtOperator,
  DbtCloudJob,
  WebhookSettings,
  WebhookOperator,
  OperatorType,
  OperatorConfiguration,
  OperationCheck,
  OperationCreate,
  ConnectionOperation,
  OperationReference,
  ConnectionOperationList,
  OperationUpdate,
  DestinationDraft,
  SourceDraft,
  FieldName,
  FieldSchema,
  FieldAdd,
  FieldRemove,
  FieldSchemaUpdate,
  FieldTransform,
  StreamTransform,
  CatalogDiff,
  DiscoveredSchema,
  SourceDefinitionCreate,
  CustomSourceDefinitionCreate,
  SourceDefinitionReference,
  SourceDefinitionInWorkspace,
  PrivateSourceDefinition,
  SourceDefinitionList,
  PrivateSourceDefinitionList,
  SourceDefinitionUpdate,
  SourceConfigurationSchema,
  SourceDefinitionSpecification,
  SourceReference,
  SourceUpdate,
  SourceCloneChanges,
  SourceClone,
  Source,
  SourceCreate,
  SchemaDiscovery,
  SourceList,
  RecentCatalog,
  DiscoveredCatalog,
  StoredCatalog,
  SourceOAuthCompletion,
  SourceOAuthConsentRequest,
  SourceOAuthParams,
  ConnectionStateUpdate,
  ConnectorUpdates,
  WebBackendConnectionCreate,
  SchemaChange,
  WebBackendConnection,
  WebBackendConnectionReference,
  WebBackendConnectionFilter,
  SourceSummary,
  DestinationSummary,
  WebBackendConnectionSummary,
  WebBackendConnectionList,
  WebBackendOperation,
  WebBackendConnectionUpdate,
  GeographyList,
  WorkspaceContents,
  WebhookConfigWrite,
  WorkspaceCreate,
  WebhookConfig,
  Workspace,
  WorkspaceSlug,
  WorkspaceList,
  WorkspaceUpdate,
  WorkspaceNameUpdate,
} from "./schema.ts";

export declare const zAttemptStats: Validator<AttemptStats>;
export declare const zAttemptStreamStats: Validator<AttemptStreamStats>;
export declare const zAttemptStatsReport: Validator<AttemptStatsReport>;
export declare const zAirbyteError: Validator<AirbyteError>;
export declare const zInternalResult: Validator<InternalResult>;
export declare const zAirbyteNotFound: Validator<AirbyteNotFound>;
export declare const zInvalidInputField: Validator<InvalidInputField>;
export declare const zAirbyteInvalidInput: Validator<AirbyteInvalidInput>;
export declare const zSourceConfiguration: Validator<SourceConfiguration>;
export declare const zDestinationConfiguration: Validator<DestinationConfiguration>;
export declare const zStateBlob: Validator<StateBlob>;
export declare const zLegacyConnectionState: Validator<LegacyConnectionState>;
export declare const zStreamDescriptor: Validator<StreamDescriptor>;
export declare const zStreamState: Validator<StreamState>;
export declare const zStreamConnectionState: Validator<StreamConnectionState>;
export declare const zGlobalState: Validator<GlobalState>;
export declare const zGlobalConnectionState: Validator<GlobalConnectionState>;
export declare const zUnsetConnectionState: Validator<UnsetConnectionState>;
export declare const zConnectionStateType: Validator<ConnectionStateType>;
export declare const zConnectionState: Validator<ConnectionState>;
export declare const zAttemptSyncConfig: Validator<AttemptSyncConfig>;
export declare const zAttemptSyncConfigReport: Validator<AttemptSyncConfigReport>;
export declare const zAttemptWorkflow: Validator<AttemptWorkflow>;
export declare const zNamespaceDefinition: Validator<NamespaceDefinition>;
export declare const zStreamJsonSchema: Validator<StreamJsonSchema>;
export declare const zSyncMode: Validator<SyncMode>;
export declare const zAirbyteStream: Validator<AirbyteStream>;
export declare const zDestinationSyncMode: Validator<DestinationSyncMode>;
export declare const zSelectedField: Validator<SelectedField>;
export declare const zStreamConfiguration: Validator<StreamConfiguration>;
export declare const zStreamAndConfiguration: Validator<StreamAndConfiguration>;
export declare const zAirbyteCatalog: Validator<AirbyteCatalog>;
export declare const zScheduleTimeUnit: Validator<ScheduleTimeUnit>;
export declare const zLegacySchedule: Validator<LegacySchedule>;
export declare const zConnectionScheduleType: Validator<ConnectionScheduleType>;
export declare const zBasicSchedule: Validator<BasicSchedule>;
export declare const zCronSchedule: Validator<CronSchedule>;
export declare const zConnectionScheduleData: Validator<ConnectionScheduleData>;
export declare const zConnectionStatus: Validator<ConnectionStatus>;
export declare const zResourceRequirements: Validator<ResourceRequirements>;
export declare const zGeography: Validator<Geography>;
export declare const zNonBreakingChangesPreference: Validator<NonBreakingChangesPreference>;
export declare const zConnectionCreate: Validator<ConnectionCreate>;
export declare const zConnection: Validator<Connection>;
export declare const zConnectionReference: Validator<ConnectionReference>;
export declare const zWorkspaceReference: Validator<WorkspaceReference>;
export declare const zConnectionList: Validator<ConnectionList>;
export declare const zJobConfigType: Validator<JobConfigType>;
export declare const zJobStatus: Validator<JobStatus>;
export declare const zResetConfig: Validator<ResetConfig>;
export declare const zJob: Validator<Job>;
export declare const zAttemptStatus: Validator<AttemptStatus>;
export declare const zAttemptFailureOrigin: Validator<AttemptFailureOrigin>;
export declare const zAttemptFailureType: Validator<AttemptFailureType>;
export declare const zAttemptFailure: Validator<AttemptFailure>;
export declare const zAttemptFailureSummary: Validator<AttemptFailureSummary>;
export declare const zAttempt: Validator<Attempt>;
export declare const zJobLog: Validator<JobLog>;
export declare const zAttemptInfo: Validator<AttemptInfo>;
export declare const zJobInfo: Validator<JobInfo>;
export declare const zSourceSearch: Validator<SourceSearch>;
export declare const zDestinationSearch: Validator<DestinationSearch>;
export declare const zConnectionSearch: Validator<ConnectionSearch>;
export declare const zConnectionUpdate: Validator<ConnectionUpdate>;
export declare const zJobType: Validator<JobType>;
export declare const zJobResources: Validator<JobResources>;
export declare const zDefinitionResources: Validator<DefinitionResources>;
export declare const zDestinationDefinitionCreate: Validator<DestinationDefinitionCreate>;
export declare const zCustomDestinationDefinitionCreate: Validator<CustomDestinationDefinitionCreate>;
export declare const zReleaseStage: Validator<ReleaseStage>;
export declare const zNormalizationSupport: Validator<NormalizationSupport>;
export declare const zDestinationDefinition: Validator<DestinationDefinition>;
export declare const zDestinationDefinitionReference: Validator<DestinationDefinitionReference>;
export declare const zDestinationDefinitionInWorkspace: Validator<DestinationDefinitionInWorkspace>;
export declare const zPrivateDestinationDefinition: Validator<PrivateDestinationDefinition>;
export declare const zDestinationDefinitionList: Validator<DestinationDefinitionList>;
export declare const zPrivateDestinationDefinitionList: Validator<PrivateDestinationDefinitionList>;
export declare const zDestinationDefinitionUpdate: Validator<DestinationDefinitionUpdate>;
export declare const zDestinationConfigurationSchema: Validator<DestinationConfigurationSchema>;
export declare const zOAuth2Specification: Validator<OAuth2Specification>;
export declare const zAuthSpecification: Validator<AuthSpecification>;
export declare const zOAuthConfiguration: Validator<OAuthConfiguration>;
export declare const zOAuthConfigSpecification: Validator<OAuthConfigSpecification>;
export declare const zAdvancedAuth: Validator<AdvancedAuth>;
export declare const zSynchronousJob: Validator<SynchronousJob>;
export declare const zDestinationDefinitionSpecification: Validator<DestinationDefinitionSpecification>;
export declare const zDestinationReference: Validator<DestinationReference>;
export declare const zCheckStatus: Validator<CheckStatus>;
export declare const zConnectionCheck: Validator<ConnectionCheck>;
export declare const zDestinationUpdate: Validator<DestinationUpdate>;
export declare const zDestinationCloneChanges: Validator<DestinationCloneChanges>;
export declare const zDestinationClone: Validator<DestinationClone>;
export declare const zDestination: Validator<Destination>;
export declare const zDestinationCreate: Validator<DestinationCreate>;
export declare const zDestinationList: Validator<DestinationList>;
export declare const zDestinationOAuthCompletion: Validator<DestinationOAuthCompletion>;
export declare const zOAuthOutput: Validator<OAuthOutput>;
export declare const zDestinationOAuthConsentRequest: Validator<DestinationOAuthConsentRequest>;
export declare const zOAuthConsent: Validator<OAuthConsent>;
export declare const zDestinationOAuthParams: Validator<DestinationOAuthParams>;
export declare const zHealthStatus: Validator<HealthStatus>;
export declare const zJobReference: Validator<JobReference>;
export declare const zSourceType: Validator<SourceType>;
export declare const zSourceDefinition: Validator<SourceDefinition>;
export declare const zJobDebug: Validator<JobDebug>;
export declare const zWorkflowState: Validator<WorkflowState>;
export declare const zJobDebugInfo: Validator<JobDebugInfo>;
export declare const zLastJob: Validator<LastJob>;
export declare const zJobInfoLight: Validator<JobInfoLight>;
export declare const zAttemptNormalizationStatus: Validator<AttemptNormalizationStatus>;
export declare const zAttemptNormalizationStatusList: Validator<AttemptNormalizationStatusList>;
export declare const zPagination: Validator<Pagination>;
export declare const zJobFilter: Validator<JobFilter>;
export declare const zJobWithAttempts: Validator<JobWithAttempts>;
export declare const zJobList: Validator<JobList>;
export declare const zLogType: Validator<LogType>;
export declare const zLogsRequest: Validator<LogsRequest>;
export declare const zNotificationFields: Validator<NotificationFields>;
export declare const zSlackSettings: Validator<SlackSettings>;
export declare const zSlackNotification: Validator<SlackNotification>;
export declare const zCustomerioSettings: Validator<CustomerioSettings>;
export declare const zCustomerioNotification: Validator<CustomerioNotification>;
export declare const zNotificationType: Validator<NotificationType>;
export declare const zAirbyteNotification: Validator<AirbyteNotification>;
export declare const zNotificationTrial: Validator<NotificationTrial>;
export declare const zNormalizationSettings: Validator<NormalizationSettings>;
export declare const zNormalizationOperator: Validator<NormalizationOperator>;
export declare const zDbtSettings: Validator<DbtSettings>;
export declare const zDbtOperator: Validator<DbtOperator>;
export declare const zDbtCloudJob: Validator<DbtCloudJob>;
export declare const zWebhookSettings: Validator<WebhookSettings>;
export declare const zWebhookOperator: Validator<WebhookOperator>;
export declare const zOperatorType: Validator<OperatorType>;
export declare const zOperatorConfiguration: Validator<OperatorConfiguration>;
export declare const zOperationCheck: Validator<OperationCheck>;
export declare const zOperationCreate: Validator<OperationCreate>;
export declare const zConnectionOperation: Validator<ConnectionOperation>;
export declare const zOperationReference: Validator<OperationReference>;
export declare const zConnectionOperationList: Validator<ConnectionOperationList>;
export declare const zOperationUpdate: Validator<OperationUpdate>;
export declare const zDestinationDraft: Validator<DestinationDraft>;
export declare const zSourceDraft: Validator<SourceDraft>;
export declare const zFieldName: Validator<FieldName>;
export declare const zFieldSchema: Validator<FieldSchema>;
export declare const zFieldAdd: Validator<FieldAdd>;
export declare const zFieldRemove: Validator<FieldRemove>;
export declare const zFieldSchemaUpdate: Validator<FieldSchemaUpdate>;
export declare const zFieldTransform: Validator<FieldTransform>;
export declare const zStreamTransform: Validator<StreamTransform>;
export declare const zCatalogDiff: Validator<CatalogDiff>;
export declare const zDiscoveredSchema: Validator<DiscoveredSchema>;
export declare const zSourceDefinitionCreate: Validator<SourceDefinitionCreate>;
export declare const zCustomSourceDefinitionCreate: Validator<CustomSourceDefinitionCreate>;
export declare const zSourceDefinitionReference: Validator<SourceDefinitionReference>;
export declare const zSourceDefinitionInWorkspace: Validator<SourceDefinitionInWorkspace>;
export declare const zPrivateSourceDefinition: Validator<PrivateSourceDefinition>;
export declare const zSourceDefinitionList: Validator<SourceDefinitionList>;
export declare const zPrivateSourceDefinitionList: Validator<PrivateSourceDefinitionList>;
export declare const zSourceDefinitionUpdate: Validator<SourceDefinitionUpdate>;
export declare const zSourceConfigurationSchema: Validator<SourceConfigurationSchema>;
export declare const zSourceDefinitionSpecification: Validator<SourceDefinitionSpecification>;
export declare const zSourceReference: Validator<SourceReference>;
export declare const zSourceUpdate: Validator<SourceUpdate>;
export declare const zSourceCloneChanges: Validator<SourceCloneChanges>;
export declare const zSourceClone: Validator<SourceClone>;
export declare const zSource: Validator<Source>;
export declare const zSourceCreate: Validator<SourceCreate>;
export declare const zSchemaDiscovery: Validator<SchemaDiscovery>;
export declare const zSourceList: Validator<SourceList>;
export declare const zRecentCatalog: Validator<RecentCatalog>;
export declare const zDiscoveredCatalog: Validator<DiscoveredCatalog>;
export declare const zStoredCatalog: Validator<StoredCatalog>;
export declare const zSourceOAuthCompletion: Validator<SourceOAuthCompletion>;
export declare const zSourceOAuthConsentRequest: Validator<SourceOAuthConsentRequest>;
export declare const zSourceOAuthParams: Validator<SourceOAuthParams>;
export declare const zConnectionStateUpdate: Validator<ConnectionStateUpdate>;
export declare const zConnectorUpdates: Validator<ConnectorUpdates>;
export declare const zWebBackendConnectionCreate: Validator<WebBackendConnectionCreate>;
export declare const zSchemaChange: Validator<SchemaChange>;
export declare const zWebBackendConnection: Validator<WebBackendConnection>;
export declare const zWebBackendConnectionReference: Validator<WebBackendConnectionReference>;
export declare const zWebBackendConnectionFilter: Validator<WebBackendConnectionFilter>;
export declare const zSourceSummary: Validator<SourceSummary>;
export declare const zDestinationSummary: Validator<DestinationSummary>;
export declare const zWebBackendConnectionSummary: Validator<WebBackendConnectionSummary>;
export declare const zWebBackendConnectionList: Validator<WebBackendConnectionList>;
export declare const zWebBackendOperation: Validator<WebBackendOperation>;
export declare const zWebBackendConnectionUpdate: Validator<WebBackendConnectionUpdate>;
export declare const zGeographyList: Validator<GeographyList>;
export declare const zWorkspaceContents: Validator<WorkspaceContents>;
export declare const zWebhookConfigWrite: Validator<WebhookConfigWrite>;
export declare const zWorkspaceCreate: Validator<WorkspaceCreate>;
export declare const zWebhookConfig: Validator<WebhookConfig>;
export declare const zWorkspace: Validator<Workspace>;
export declare const zWorkspaceSlug: Validator<WorkspaceSlug>;
export declare const zWorkspaceList: Validator<WorkspaceList>;
export declare const zWorkspaceUpdate: Validator<WorkspaceUpdate>;
export declare const zWorkspaceNameUpdate: Validator<WorkspaceNameUpdate>;
