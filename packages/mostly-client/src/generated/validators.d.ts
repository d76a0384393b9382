// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import type { Validator } from "@org/client-runtime";
import type {
  MostlyError,
  AboutService,
  ComputeType,
  ComputeResources,
  ComputeListItem,
  ConnectorAccessType,
  Visibility,
  ConnectorSortField,
  ConnectorType,
  AccountType,
  PermissionLevel,
  Metadata,
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
  ModelEncodingType,
  ConnectorColumn,
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
  ProgressValue,
  TaskType,
  StepCode,
  ProgressStep,
  JobProgress,
  ModelType,
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
  SyntheticProbeConfig,
  Probe,
  UserUsage,
  UserPlan,
  MemberRole,
  OrganizationMetadata,
  OrganizationListItem,
  CurrentUser,
} from "./schema.ts";

export declare const zMostlyError: Validator<MostlyError>;
export declare const zAboutService: Validator<AboutService>;
export declare const zComputeType: Validator<ComputeType>;
export declare const zComputeResources: Validator<ComputeResources>;
export declare const zComputeListItem: Validator<ComputeListItem>;
export declare const zConnectorAccessType: Validator<ConnectorAccessType>;
export declare const zVisibility: Validator<Visibility>;
export declare const zConnectorSortField: Validator<ConnectorSortField>;
export declare const zConnectorType: Validator<ConnectorType>;
export declare const zAccountType: Validator<AccountType>;
export declare const zPermissionLevel: Validator<PermissionLevel>;
export declare const zMetadata: Validator<Metadata>;
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
export declare const zModelEncodingType: Validator<ModelEncodingType>;
export declare const zConnectorColumn: Validator<ConnectorColumn>;
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
export declare const zProgressValue: Validator<ProgressValue>;
export declare const zTaskType: Validator<TaskType>;
export declare const zStepCode: Validator<StepCode>;
export declare const zProgressStep: Validator<ProgressStep>;
export declare const zJobProgress: Validator<JobProgress>;
export declare const zModelType: Validator<ModelType>;
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
export declare const zSyntheticProbeConfig: Validator<SyntheticProbeConfig>;
export declare const zProbe: Validator<Probe>;
export declare const zUserUsage: Validator<UserUsage>;
export declare const zUserPlan: Validator<UserPlan>;
export declare const zMemberRole: Validator<MemberRole>;
export declare const zOrganizationMetadata: Validator<OrganizationMetadata>;
export declare const zOrganizationListItem: Validator<OrganizationListItem>;
export declare const zCurrentUser: Validator<CurrentUser>;
