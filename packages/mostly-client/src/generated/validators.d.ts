// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import type { Validator } from "@org/client-runtime";
import type {
  MostlyError,
  AboutService,
  ArtifactSortField,
  ArtifactType,
  ArtifactPreview,
  ArtifactUsage,
  AccountType,
  Visibility,
  PermissionLevel,
  Metadata,
  Artifact,
  ArtifactList,
  ArtifactCreate,
  ArtifactUpdate,
  AssistantLanguageModelParameter,
  AssistantLanguageModel,
  AssistantLanguageModelWrite,
  AssistantSettings,
  AssistantSettingsWrite,
  AssistantSecretName,
  AssistantSecretCreate,
  AssistantThreadSortField,
  AssistantSessionStatus,
  AssistantThreadUsage,
  AssistantThreadListItem,
  AssistantThreadList,
  AssistantThreadCreate,
  AssistantThreadFile,
  AssistantMessageRole,
  AssistantMessageContentType,
  AssistantMessageFile,
  AssistantMessage,
  AssistantThread,
  AssistantThreadUpdate,
  AssistantThreadFileUpload,
  AssistantMessageCreate,
  AssistantFinishReason,
  AssistantMessageDelta,
  AssistantMessageEvent,
  AssistantHeartbeatEvent,
  AssistantFailure,
  AssistantErrorEvent,
  AssistantStreamEvent,
  AssistantSession,
  VisibilityUpdate,
  BillingInterval,
  BillingPrice,
  BillingPlan,
  BillingPlanList,
  PaymentUrl,
  BillingCycle,
  BillingSubscription,
  ComputeType,
  ComputeResources,
  ComputeListItem,
  ComputeSecrets,
  ComputeOrder,
  ComputeCreate,
  Compute,
  ComputeUpdate,
  ConnectorAccessType,
  ConnectorSortField,
  ConnectorType,
  ConnectorUsage,
  ConnectorListItem,
  ConnectorList,
  ConnectorCreateFields,
  MysqlConfig,
  PasswordSecrets,
  MysqlConnectorCreate,
  PostgresConfig,
  PostgresSsl,
  PostgresConnectorCreate,
  MssqlConfig,
  MssqlConnectorCreate,
  OracleConfig,
  OracleConnectorCreate,
  MariadbConfig,
  MariadbConnectorCreate,
  SnowflakeConfig,
  SnowflakeConnectorCreate,
  NoConfig,
  KeyFileSecrets,
  BigqueryConnectorCreate,
  HiveConfig,
  HiveSecrets,
  AuthoritySsl,
  HiveConnectorCreate,
  DatabricksConfig,
  DatabricksSecrets,
  DatabricksConnectorCreate,
  RedshiftConfig,
  RedshiftConnectorCreate,
  SqliteConfig,
  SqliteConnectorCreate,
  AzureStorageConfig,
  AzureStorageSecrets,
  AzureStorageConnectorCreate,
  GoogleCloudStorageConnectorCreate,
  S3StorageConfig,
  S3StorageSecrets,
  S3StorageConnectorCreate,
  AnyConfig,
  FileUploadConnectorCreate,
  ConnectorCreate,
  ConnectorFields,
  MysqlConnector,
  PostgresConnector,
  MssqlConnector,
  OracleConnector,
  MariadbConnector,
  SnowflakeConnector,
  BigqueryConnector,
  HiveConnector,
  DatabricksConnector,
  RedshiftConnector,
  SqliteConnector,
  AzureStorageConnector,
  GoogleCloudStorageConnector,
  S3StorageConnector,
  FileUploadConnector,
  Connector,
  ConnectorUpdateConfig,
  ConnectorUpdateSecrets,
  ConnectorUpdateSsl,
  ConnectorUpdate,
  ConnectorConfigFields,
  MysqlConnectorConfig,
  PostgresConnectorConfig,
  MssqlConnectorConfig,
  OracleConnectorConfig,
  MariadbConnectorConfig,
  SnowflakeConnectorConfig,
  BigqueryConnectorConfig,
  HiveConnectorConfig,
  DatabricksConnectorConfig,
  RedshiftConnectorConfig,
  SqliteConnectorConfig,
  AzureStorageConnectorConfig,
  GoogleCloudStorageConnectorConfig,
  S3StorageConnectorConfig,
  FileUploadConnectorConfig,
  ConnectorConfig,
  ConnectorDeleteDataConfig,
  ConnectorQueryConfig,
  ConnectorReadDataConfig,
  ModelEncodingType,
  ConnectorColumn,
  OwnershipTransfer,
  ConnectorWriteDataConfig,
  DatasetSortField,
  DatasetUsage,
  DatasetListItem,
  DatasetList,
  DatasetLocations,
  DatasetConnectorConfig,
  DatasetConfig,
  DatasetConnector,
  Dataset,
  DatasetUpdate,
  DatasetConnectorLocations,
  DatasetFileUpload,
  ProgressStatus,
  GeneratorSortField,
  GeneratorUsage,
  GeneratorListItem,
  GeneratorList,
  DifferentialPrivacyConfig,
  ModelConfiguration,
  SourceForeignKeyConfig,
  SourceColumnConfig,
  SourceTableConfig,
  GeneratorConfig,
  SourceColumnValueRange,
  SourceColumn,
  SourceForeignKey,
  Accuracy,
  Distances,
  Similarity,
  ModelMetrics,
  SourceTable,
  MostlyGenerator,
  GeneratorImport,
  GeneratorUpdate,
  GeneratorCloneTrainingStatus,
  GeneratorCloneConfig,
  SourceTableCreate,
  SourceTableUpload,
  SourceTableUpdate,
  SourceColumnUpdate,
  SourceForeignKeyUpdate,
  ModelType,
  SampleRows,
  ProgressValue,
  TaskType,
  StepCode,
  ProgressStep,
  JobProgress,
  IntegrationScope,
  IntegrationStatus,
  Integration,
  IntegrationProviderScope,
  IntegrationProvider,
  IntegrationProviderWrite,
  IntegrationProviderList,
  IntegrationProviderListWrite,
  IntegrationProvidersCreated,
  IntegrationAuthorize,
  IntegrationAuthorization,
  IntegrationAuthorizationError,
  LanguageModelSettings,
  MemberRole,
  OrganizationMetadata,
  OrganizationListItem,
  OrganizationList,
  OrganizationCreate,
  UserListItem,
  Organization,
  OrganizationUpdate,
  OrganizationInvite,
  OrganizationMember,
  MemberRoleUpdate,
  SyntheticDatasetSortField,
  SyntheticDatasetUsage,
  SyntheticDatasetListItem,
  SyntheticDatasetList,
  RebalancingConfig,
  ImputationConfig,
  FairnessConfig,
  SyntheticTableConfiguration,
  SyntheticTableConfigurationWrite,
  SyntheticTableConfig,
  SyntheticTableConfigWrite,
  SyntheticDatasetDelivery,
  SyntheticDatasetConfig,
  SyntheticDatasetConfigWrite,
  SyntheticTable,
  SyntheticDataset,
  SyntheticDatasetUpdate,
  SyntheticDatasetFormat,
  SyntheticTableUpdate,
  SyntheticDatasetReportType,
  SampleSeedUpload,
  SyntheticProbeConfig,
  Probe,
  UsageReportScope,
  CreditType,
  UsageReportPeriod,
  UsageReportPeriodList,
  UserUsage,
  UserPlan,
  CurrentUser,
  CreditBalance,
  UserCredits,
  ApiKeyCreated,
  UserNotificationType,
  UserNotificationStatus,
  UserNotification,
  UserProfileUpdate,
  UserAssistantUpdate,
  UserSettingsUpdate,
  User,
} from "./schema.ts";

export declare const zMostlyError: Validator<MostlyError>;
export declare const zAboutService: Validator<AboutService>;
export declare const zArtifactSortField: Validator<ArtifactSortField>;
export declare const zArtifactType: Validator<ArtifactType>;
export declare const zArtifactPreview: Validator<ArtifactPreview>;
export declare const zArtifactUsage: Validator<ArtifactUsage>;
export declare const zAccountType: Validator<AccountType>;
export declare const zVisibility: Validator<Visibility>;
export declare const zPermissionLevel: Validator<PermissionLevel>;
export declare const zMetadata: Validator<Metadata>;
export declare const zArtifact: Validator<Artifact>;
export declare const zArtifactList: Validator<ArtifactList>;
export declare const zArtifactCreate: Validator<ArtifactCreate>;
export declare const zArtifactUpdate: Validator<ArtifactUpdate>;
export declare const zAssistantLanguageModelParameter: Validator<AssistantLanguageModelParameter>;
export declare const zAssistantLanguageModel: Validator<AssistantLanguageModel>;
export declare const zAssistantLanguageModelWrite: Validator<AssistantLanguageModelWrite>;
export declare const zAssistantSettings: Validator<AssistantSettings>;
export declare const zAssistantSettingsWrite: Validator<AssistantSettingsWrite>;
export declare const zAssistantSecretName: Validator<AssistantSecretName>;
export declare const zAssistantSecretCreate: Validator<AssistantSecretCreate>;
export declare const zAssistantThreadSortField: Validator<AssistantThreadSortField>;
export declare const zAssistantSessionStatus: Validator<AssistantSessionStatus>;
export declare const zAssistantThreadUsage: Validator<AssistantThreadUsage>;
export declare const zAssistantThreadListItem: Validator<AssistantThreadListItem>;
export declare const zAssistantThreadList: Validator<AssistantThreadList>;
export declare const zAssistantThreadCreate: Validator<AssistantThreadCreate>;
export declare const zAssistantThreadFile: Validator<AssistantThreadFile>;
export declare const zAssistantMessageRole: Validator<AssistantMessageRole>;
export declare const zAssistantMessageContentType: Validator<AssistantMessageContentType>;
export declare const zAssistantMessageFile: Validator<AssistantMessageFile>;
export declare const zAssistantMessage: Validator<AssistantMessage>;
export declare const zAssistantThread: Validator<AssistantThread>;
export declare const zAssistantThreadUpdate: Validator<AssistantThreadUpdate>;
export declare const zAssistantThreadFileUpload: Validator<AssistantThreadFileUpload>;
export declare const zAssistantMessageCreate: Validator<AssistantMessageCreate>;
export declare const zAssistantFinishReason: Validator<AssistantFinishReason>;
export declare const zAssistantMessageDelta: Validator<AssistantMessageDelta>;
export declare const zAssistantMessageEvent: Validator<AssistantMessageEvent>;
export declare const zAssistantHeartbeatEvent: Validator<AssistantHeartbeatEvent>;
export declare const zAssistantFailure: Validator<AssistantFailure>;
export declare const zAssistantErrorEvent: Validator<AssistantErrorEvent>;
export declare const zAssistantStreamEvent: Validator<AssistantStreamEvent>;
export declare const zAssistantSession: Validator<AssistantSession>;
export declare const zVisibilityUpdate: Validator<VisibilityUpdate>;
export declare const zBillingInterval: Validator<BillingInterval>;
export declare const zBillingPrice: Validator<BillingPrice>;
export declare const zBillingPlan: Validator<BillingPlan>;
export declare const zBillingPlanList: Validator<BillingPlanList>;
export declare const zPaymentUrl: Validator<PaymentUrl>;
export declare const zBillingCycle: Validator<BillingCycle>;
export declare const zBillingSubscription: Validator<BillingSubscription>;
export declare const zComputeType: Validator<ComputeType>;
export declare const zComputeResources: Validator<ComputeResources>;
export declare const zComputeListItem: Validator<ComputeListItem>;
export declare const zComputeSecrets: Validator<ComputeSecrets>;
export declare const zComputeOrder: Validator<ComputeOrder>;
export declare const zComputeCreate: Validator<ComputeCreate>;
export declare const zCompute: Validator<Compute>;
export declare const zComputeUpdate: Validator<ComputeUpdate>;
export declare const zConnectorAccessType: Validator<ConnectorAccessType>;
export declare const zConnectorSortField: Validator<ConnectorSortField>;
export declare const zConnectorType: Validator<ConnectorType>;
export declare const zConnectorUsage: Validator<ConnectorUsage>;
export declare const zConnectorListItem: Validator<ConnectorListItem>;
export declare const zConnectorList: Validator<ConnectorList>;
export declare const zConnectorCreateFields: Validator<ConnectorCreateFields>;
export declare const zMysqlConfig: Validator<MysqlConfig>;
export declare const zPasswordSecrets: Validator<PasswordSecrets>;
export declare const zMysqlConnectorCreate: Validator<MysqlConnectorCreate>;
export declare const zPostgresConfig: Validator<PostgresConfig>;
export declare const zPostgresSsl: Validator<PostgresSsl>;
export declare const zPostgresConnectorCreate: Validator<PostgresConnectorCreate>;
export declare const zMssqlConfig: Validator<MssqlConfig>;
export declare const zMssqlConnectorCreate: Validator<MssqlConnectorCreate>;
export declare const zOracleConfig: Validator<OracleConfig>;
export declare const zOracleConnectorCreate: Validator<OracleConnectorCreate>;
export declare const zMariadbConfig: Validator<MariadbConfig>;
export declare const zMariadbConnectorCreate: Validator<MariadbConnectorCreate>;
export declare const zSnowflakeConfig: Validator<SnowflakeConfig>;
export declare const zSnowflakeConnectorCreate: Validator<SnowflakeConnectorCreate>;
export declare const zNoConfig: Validator<NoConfig>;
export declare const zKeyFileSecrets: Validator<KeyFileSecrets>;
export declare const zBigqueryConnectorCreate: Validator<BigqueryConnectorCreate>;
export declare const zHiveConfig: Validator<HiveConfig>;
export declare const zHiveSecrets: Validator<HiveSecrets>;
export declare const zAuthoritySsl: Validator<AuthoritySsl>;
export declare const zHiveConnectorCreate: Validator<HiveConnectorCreate>;
export declare const zDatabricksConfig: Validator<DatabricksConfig>;
export declare const zDatabricksSecrets: Validator<DatabricksSecrets>;
export declare const zDatabricksConnectorCreate: Validator<DatabricksConnectorCreate>;
export declare const zRedshiftConfig: Validator<RedshiftConfig>;
export declare const zRedshiftConnectorCreate: Validator<RedshiftConnectorCreate>;
export declare const zSqliteConfig: Validator<SqliteConfig>;
export declare const zSqliteConnectorCreate: Validator<SqliteConnectorCreate>;
export declare const zAzureStorageConfig: Validator<AzureStorageConfig>;
export declare const zAzureStorageSecrets: Validator<AzureStorageSecrets>;
export declare const zAzureStorageConnectorCreate: Validator<AzureStorageConnectorCreate>;
export declare const zGoogleCloudStorageConnectorCreate: Validator<GoogleCloudStorageConnectorCreate>;
export declare const zS3StorageConfig: Validator<S3StorageConfig>;
export declare const zS3StorageSecrets: Validator<S3StorageSecrets>;
export declare const zS3StorageConnectorCreate: Validator<S3StorageConnectorCreate>;
export declare const zAnyConfig: Validator<AnyConfig>;
export declare const zFileUploadConnectorCreate: Validator<FileUploadConnectorCreate>;
export declare const zConnectorCreate: Validator<ConnectorCreate>;
export declare const zConnectorFields: Validator<ConnectorFields>;
export declare const zMysqlConnector: Validator<MysqlConnector>;
export declare const zPostgresConnector: Validator<PostgresConnector>;
export declare const zMssqlConnector: Validator<MssqlConnector>;
export declare const zOracleConnector: Validator<OracleConnector>;
export declare const zMariadbConnector: Validator<MariadbConnector>;
export declare const zSnowflakeConnector: Validator<SnowflakeConnector>;
export declare const zBigqueryConnector: Validator<BigqueryConnector>;
export declare const zHiveConnector: Validator<HiveConnector>;
export declare const zDatabricksConnector: Validator<DatabricksConnector>;
export declare const zRedshiftConnector: Validator<RedshiftConnector>;
export declare const zSqliteConnector: Validator<SqliteConnector>;
export declare const zAzureStorageConnector: Validator<AzureStorageConnector>;
export declare const zGoogleCloudStorageConnector: Validator<GoogleCloudStorageConnector>;
export declare const zS3StorageConnector: Validator<S3StorageConnector>;
export declare const zFileUploadConnector: Validator<FileUploadConnector>;
export declare const zConnector: Validator<Connector>;
export declare const zConnectorUpdateConfig: Validator<ConnectorUpdateConfig>;
export declare const zConnectorUpdateSecrets: Validator<ConnectorUpdateSecrets>;
export declare const zConnectorUpdateSsl: Validator<ConnectorUpdateSsl>;
export declare const zConnectorUpdate: Validator<ConnectorUpdate>;
export declare const zConnectorConfigFields: Validator<ConnectorConfigFields>;
export declare const zMysqlConnectorConfig: Validator<MysqlConnectorConfig>;
export declare const zPostgresConnectorConfig: Validator<PostgresConnectorConfig>;
export declare const zMssqlConnectorConfig: Validator<MssqlConnectorConfig>;
export declare const zOracleConnectorConfig: Validator<OracleConnectorConfig>;
export declare const zMariadbConnectorConfig: Validator<MariadbConnectorConfig>;
export declare const zSnowflakeConnectorConfig: Validator<SnowflakeConnectorConfig>;
export declare const zBigqueryConnectorConfig: Validator<BigqueryConnectorConfig>;
export declare const zHiveConnectorConfig: Validator<HiveConnectorConfig>;
export declare const zDatabricksConnectorConfig: Validator<DatabricksConnectorConfig>;
export declare const zRedshiftConnectorConfig: Validator<RedshiftConnectorConfig>;
export declare const zSqliteConnectorConfig: Validator<SqliteConnectorConfig>;
export declare const zAzureStorageConnectorConfig: Validator<AzureStorageConnectorConfig>;
export declare const zGoogleCloudStorageConnectorConfig: Validator<GoogleCloudStorageConnectorConfig>;
export declare const zS3StorageConnectorConfig: Validator<S3StorageConnectorConfig>;
export declare const zFileUploadConnectorConfig: Validator<FileUploadConnectorConfig>;
export declare const zConnectorConfig: Validator<ConnectorConfig>;
export declare const zConnectorDeleteDataConfig: Validator<ConnectorDeleteDataConfig>;
export declare const zConnectorQueryConfig: Validator<ConnectorQueryConfig>;
export declare const zConnectorReadDataConfig: Validator<ConnectorReadDataConfig>;
export declare const zModelEncodingType: Validator<ModelEncodingType>;
export declare const zConnectorColumn: Validator<ConnectorColumn>;
export declare const zOwnershipTransfer: Validator<OwnershipTransfer>;
export declare const zConnectorWriteDataConfig: Validator<ConnectorWriteDataConfig>;
export declare const zDatasetSortField: Validator<DatasetSortField>;
export declare const zDatasetUsage: Validator<DatasetUsage>;
export declare const zDatasetListItem: Validator<DatasetListItem>;
export declare const zDatasetList: Validator<DatasetList>;
export declare const zDatasetLocations: Validator<DatasetLocations>;
export declare const zDatasetConnectorConfig: Validator<DatasetConnectorConfig>;
export declare const zDatasetConfig: Validator<DatasetConfig>;
export declare const zDatasetConnector: Validator<DatasetConnector>;
export declare const zDataset: Validator<Dataset>;
export declare const zDatasetUpdate: Validator<DatasetUpdate>;
export declare const zDatasetConnectorLocations: Validator<DatasetConnectorLocations>;
export declare const zDatasetFileUpload: Validator<DatasetFileUpload>;
export declare const zProgressStatus: Validator<ProgressStatus>;
export declare const zGeneratorSortField: Validator<GeneratorSortField>;
export declare const zGeneratorUsage: Validator<GeneratorUsage>;
export declare const zGeneratorListItem: Validator<GeneratorListItem>;
export declare const zGeneratorList: Validator<GeneratorList>;
export declare const zDifferentialPrivacyConfig: Validator<DifferentialPrivacyConfig>;
export declare const zModelConfiguration: Validator<ModelConfiguration>;
export declare const zSourceForeignKeyConfig: Validator<SourceForeignKeyConfig>;
export declare const zSourceColumnConfig: Validator<SourceColumnConfig>;
export declare const zSourceTableConfig: Validator<SourceTableConfig>;
export declare const zGeneratorConfig: Validator<GeneratorConfig>;
export declare const zSourceColumnValueRange: Validator<SourceColumnValueRange>;
export declare const zSourceColumn: Validator<SourceColumn>;
export declare const zSourceForeignKey: Validator<SourceForeignKey>;
export declare const zAccuracy: Validator<Accuracy>;
export declare const zDistances: Validator<Distances>;
export declare const zSimilarity: Validator<Similarity>;
export declare const zModelMetrics: Validator<ModelMetrics>;
export declare const zSourceTable: Validator<SourceTable>;
export declare const zMostlyGenerator: Validator<MostlyGenerator>;
export declare const zGeneratorImport: Validator<GeneratorImport>;
export declare const zGeneratorUpdate: Validator<GeneratorUpdate>;
export declare const zGeneratorCloneTrainingStatus: Validator<GeneratorCloneTrainingStatus>;
export declare const zGeneratorCloneConfig: Validator<GeneratorCloneConfig>;
export declare const zSourceTableCreate: Validator<SourceTableCreate>;
export declare const zSourceTableUpload: Validator<SourceTableUpload>;
export declare const zSourceTableUpdate: Validator<SourceTableUpdate>;
export declare const zSourceColumnUpdate: Validator<SourceColumnUpdate>;
export declare const zSourceForeignKeyUpdate: Validator<SourceForeignKeyUpdate>;
export declare const zModelType: Validator<ModelType>;
export declare const zSampleRows: Validator<SampleRows>;
export declare const zProgressValue: Validator<ProgressValue>;
export declare const zTaskType: Validator<TaskType>;
export declare const zStepCode: Validator<StepCode>;
export declare const zProgressStep: Validator<ProgressStep>;
export declare const zJobProgress: Validator<JobProgress>;
export declare const zIntegrationScope: Validator<IntegrationScope>;
export declare const zIntegrationStatus: Validator<IntegrationStatus>;
export declare const zIntegration: Validator<Integration>;
export declare const zIntegrationProviderScope: Validator<IntegrationProviderScope>;
export declare const zIntegrationProvider: Validator<IntegrationProvider>;
export declare const zIntegrationProviderWrite: Validator<IntegrationProviderWrite>;
export declare const zIntegrationProviderList: Validator<IntegrationProviderList>;
export declare const zIntegrationProviderListWrite: Validator<IntegrationProviderListWrite>;
export declare const zIntegrationProvidersCreated: Validator<IntegrationProvidersCreated>;
export declare const zIntegrationAuthorize: Validator<IntegrationAuthorize>;
export declare const zIntegrationAuthorization: Validator<IntegrationAuthorization>;
export declare const zIntegrationAuthorizationError: Validator<IntegrationAuthorizationError>;
export declare const zLanguageModelSettings: Validator<LanguageModelSettings>;
export declare const zMemberRole: Validator<MemberRole>;
export declare const zOrganizationMetadata: Validator<OrganizationMetadata>;
export declare const zOrganizationListItem: Validator<OrganizationListItem>;
export declare const zOrganizationList: Validator<OrganizationList>;
export declare const zOrganizationCreate: Validator<OrganizationCreate>;
export declare const zUserListItem: Validator<UserListItem>;
export declare const zOrganization: Validator<Organization>;
export declare const zOrganizationUpdate: Validator<OrganizationUpdate>;
export declare const zOrganizationInvite: Validator<OrganizationInvite>;
export declare const zOrganizationMember: Validator<OrganizationMember>;
export declare const zMemberRoleUpdate: Validator<MemberRoleUpdate>;
export declare const zSyntheticDatasetSortField: Validator<SyntheticDatasetSortField>;
export declare const zSyntheticDatasetUsage: Validator<SyntheticDatasetUsage>;
export declare const zSyntheticDatasetListItem: Validator<SyntheticDatasetListItem>;
export declare const zSyntheticDatasetList: Validator<SyntheticDatasetList>;
export declare const zRebalancingConfig: Validator<RebalancingConfig>;
export declare const zImputationConfig: Validator<ImputationConfig>;
export declare const zFairnessConfig: Validator<FairnessConfig>;
export declare const zSyntheticTableConfiguration: Validator<SyntheticTableConfiguration>;
export declare const zSyntheticTableConfigurationWrite: Validator<SyntheticTableConfigurationWrite>;
export declare const zSyntheticTableConfig: Validator<SyntheticTableConfig>;
export declare const zSyntheticTableConfigWrite: Validator<SyntheticTableConfigWrite>;
export declare const zSyntheticDatasetDelivery: Validator<SyntheticDatasetDelivery>;
export declare const zSyntheticDatasetConfig: Validator<SyntheticDatasetConfig>;
export declare const zSyntheticDatasetConfigWrite: Validator<SyntheticDatasetConfigWrite>;
export declare const zSyntheticTable: Validator<SyntheticTable>;
export declare const zSyntheticDataset: Validator<SyntheticDataset>;
export declare const zSyntheticDatasetUpdate: Validator<SyntheticDatasetUpdate>;
export declare const zSyntheticDatasetFormat: Validator<SyntheticDatasetFormat>;
export declare const zSyntheticTableUpdate: Validator<SyntheticTableUpdate>;
export declare const zSyntheticDatasetReportType: Validator<SyntheticDatasetReportType>;
export declare const zSampleSeedUpload: Validator<SampleSeedUpload>;
export declare const zSyntheticProbeConfig: Validator<SyntheticProbeConfig>;
export declare const zProbe: Validator<Probe>;
export declare const zUsageReportScope: Validator<UsageReportScope>;
export declare const zCreditType: Validator<CreditType>;
export declare const zUsageReportPeriod: Validator<UsageReportPeriod>;
export declare const zUsageReportPeriodList: Validator<UsageReportPeriodList>;
export declare const zUserUsage: Validator<UserUsage>;
export declare const zUserPlan: Validator<UserPlan>;
export declare const zCurrentUser: Validator<CurrentUser>;
export declare const zCreditBalance: Validator<CreditBalance>;
export declare const zUserCredits: Validator<UserCredits>;
export declare const zApiKeyCreated: Validator<ApiKeyCreated>;
export declare const zUserNotificationType: Validator<UserNotificationType>;
export declare const zUserNotificationStatus: Validator<UserNotificationStatus>;
export declare const zUserNotification: Validator<UserNotification>;
export declare const zUserProfileUpdate: Validator<UserProfileUpdate>;
export declare const zUserAssistantUpdate: Validator<UserAssistantUpdate>;
export declare const zUserSettingsUpdate: Validator<UserSettingsUpdate>;
export declare const zUser: Validator<User>;
