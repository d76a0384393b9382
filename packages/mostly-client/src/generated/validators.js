// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import * as z from "zod";

export const zMostlyError = z.looseObject({
  message: z.string().optional(),
});

export const zAboutService = z.looseObject({
  version: z.string().optional(),
  assistant: z.boolean().optional(),
});

export const zArtifactSortField = z.enum(["RECENCY", "NO_OF_THREADS"]);

export const zArtifactType = z.string();

export const zArtifactPreview = z.looseObject({
  image: z.string().optional(),
});

export const zArtifactUsage = z.looseObject({
  noOfThreads: z.int().optional(),
});

export const zAccountType = z.enum(["USER", "ORGANIZATION"]);

export const zVisibility = z.string();

export const zPermissionLevel = z.enum(["VIEW", "ADMIN"]);

export const zMetadata = z.looseObject({
  creatorId: z.string().optional(),
  creatorName: z.string().optional(),
  createdAt: z.iso.datetime({ offset: true, local: true }).optional(),
  ownerId: z.string().optional(),
  ownerName: z.string().optional(),
  ownerType: zAccountType.optional(),
  ownerImage: z.string().optional(),
  visibility: zVisibility.optional(),
  currentUserPermissionLevel: zPermissionLevel.optional(),
  currentUserLikeStatus: z.boolean().optional(),
  shortLivedFileToken: z.string().optional(),
});

export const zArtifact = z.looseObject({
  id: z.string(),
  name: z.string().min(1).max(256),
  fileName: z.string(),
  description: z.string(),
  type: zArtifactType.optional(),
  preview: zArtifactPreview.optional(),
  downloadUrl: z.string(),
  shareableUrl: z.string(),
  usage: zArtifactUsage.optional(),
  metadata: zMetadata.optional(),
});

export const zArtifactList = z.looseObject({
  totalCount: z.int().optional(),
  results: z.array(zArtifact).optional(),
});

export const zArtifactCreate = z.looseObject({
  assistantMessageId: z.string(),
});

export const zArtifactUpdate = z.looseObject({
  name: z.string().min(1).max(256).optional(),
  description: z.string().optional(),
});

export const zAssistantLanguageModelParameter = z.looseObject({
  key: z.string().optional(),
  value: z.string().optional(),
});

export const zAssistantLanguageModel = z.looseObject({
  model: z.string().optional(),
  extra: z.array(zAssistantLanguageModelParameter).optional(),
});

export const zAssistantLanguageModelWrite = z.looseObject({
  model: z.string().optional(),
  apiKey: z.string().optional(),
  extra: z.array(zAssistantLanguageModelParameter).optional(),
});

export const zAssistantSettings = z.looseObject({
  isEnabled: z.boolean().optional(),
  liteLlm: zAssistantLanguageModel.optional(),
  systemInstructions: z.string().optional(),
  customInstructions: z.string().optional(),
  defaultSystemInstructions: z.string().optional(),
});

export const zAssistantSettingsWrite = z.looseObject({
  isEnabled: z.boolean().optional(),
  liteLlm: zAssistantLanguageModelWrite.optional(),
  systemInstructions: z.string().optional(),
  customInstructions: z.string().optional(),
  defaultSystemInstructions: z.string().optional(),
});

export const zAssistantSecretName = z
  .string()
  .max(255)
  .regex(/^[A-Z_][A-Z0-9_]*$/);

export const zAssistantSecretCreate = z.looseObject({
  key: zAssistantSecretName,
  value: z.string().max(8192),
});

export const zAssistantThreadSortField = z.enum(["RECENCY", "LAST_MESSAGE_AT"]);

export const zAssistantSessionStatus = z.string();

export const zAssistantThreadUsage = z.looseObject({
  totalTokensConsumed: z.int().optional(),
  totalCredits: z.number().optional(),
  totalVirtualCPUTime: z.number().optional(),
  totalVirtualGPUTime: z.number().optional(),
});

export const zAssistantThreadListItem = z.looseObject({
  id: z.string(),
  metadata: zMetadata.optional(),
  name: z.string(),
  sessionStatus: zAssistantSessionStatus,
  usage: zAssistantThreadUsage.optional(),
});

export const zAssistantThreadList = z.looseObject({
  totalCount: z.int().optional(),
  results: z.array(zAssistantThreadListItem).optional(),
});

export const zAssistantThreadCreate = z.looseObject({
  name: z.string().optional(),
});

export const zAssistantThreadFile = z.looseObject({
  path: z.string(),
  size: z.int().optional(),
  lastModifiedAt: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zAssistantMessageRole = z.string();

export const zAssistantMessageContentType = z.string();

export const zAssistantMessageFile = z.looseObject({
  name: z.string().optional(),
});

export const zAssistantMessage = z.looseObject({
  id: z.string().optional(),
  role: zAssistantMessageRole.optional(),
  contentType: zAssistantMessageContentType.optional(),
  content: z.string().min(0).optional(),
  result: z.string().optional(),
  files: z.array(zAssistantMessageFile).optional(),
  tokensConsumed: z.int().optional(),
  createdAt: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zAssistantThread = z.looseObject({
  id: z.string(),
  metadata: zMetadata.optional(),
  name: z.string(),
  sessionStatus: zAssistantSessionStatus.optional(),
  files: z.array(zAssistantThreadFile).optional(),
  messages: z.array(zAssistantMessage).optional(),
  usage: zAssistantThreadUsage.optional(),
});

export const zAssistantThreadUpdate = z.looseObject({
  name: z.string().optional(),
});

export const zAssistantThreadFileUpload = z.looseObject({
  file: z.unknown(),
});

export const zAssistantMessageCreate = z.looseObject({
  stream: z.boolean().nullish(),
  content: z.string().min(0).optional(),
  contentType: zAssistantMessageContentType.optional(),
});

export const zAssistantFinishReason = z.string();

export const zAssistantMessageDelta = z.looseObject({
  id: z.string().optional(),
  role: zAssistantMessageRole.optional(),
  contentType: zAssistantMessageContentType.optional(),
  delta: z.string().min(0).optional(),
  finishReason: zAssistantFinishReason.optional(),
  tokensConsumed: z.int().optional(),
});

export const zAssistantMessageEvent = z.looseObject({
  event: z.literal("message"),
  data: zAssistantMessageDelta.optional(),
});

export const zAssistantHeartbeatEvent = z.looseObject({
  event: z.literal("heartbeat"),
});

export const zAssistantFailure = z.looseObject({
  message: z.string().optional(),
});

export const zAssistantErrorEvent = z.looseObject({
  event: z.literal("error"),
  data: zAssistantFailure.optional(),
});

export const zAssistantStreamEvent = z.discriminatedUnion("event", [
  zAssistantMessageEvent,
  zAssistantHeartbeatEvent,
  zAssistantErrorEvent,
]);

export const zAssistantSession = z.looseObject({
  status: zAssistantSessionStatus.optional(),
});

export const zVisibilityUpdate = z.looseObject({
  visibility: zVisibility,
});

export const zBillingInterval = z.enum(["MONTHLY", "YEARLY"]);

export const zBillingPrice = z.looseObject({
  id: z.string().optional(),
  value: z.number(),
  currency: z.string(),
  metadata: z.record(z.string(), z.string()),
});

export const zBillingPlan = z.looseObject({
  id: z.string(),
  name: z.string(),
  billingInterval: zBillingInterval.optional(),
  price: zBillingPrice,
  description: z.string().optional(),
  features: z.array(z.string()).optional(),
  metadata: z.record(z.string(), z.string()).optional(),
});

export const zBillingPlanList = z.looseObject({
  plans: z.array(zBillingPlan).optional(),
});

export const zPaymentUrl = z.looseObject({
  value: z.string().optional(),
});

export const zBillingCycle = z.looseObject({
  startDate: z.iso.datetime({ offset: true, local: true }).optional(),
  endDate: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zBillingSubscription = z.looseObject({
  customerPortalUri: z.string(),
  billingCycle: zBillingCycle,
  cancelsAt: z.iso.datetime({ offset: true, local: true }).optional(),
  currentPlan: zBillingPlan,
});

export const zComputeType = z.string();

export const zComputeResources = z.looseObject({
  cpus: z.int().optional(),
  memory: z.number().optional(),
  gpus: z.int().optional(),
  gpuMemory: z.number().optional(),
  storage: z.number().optional(),
});

export const zComputeListItem = z.looseObject({
  id: z.string().optional(),
  type: zComputeType.optional(),
  name: z.string().min(1).optional(),
  resources: zComputeResources.optional(),
});

export const zComputeSecrets = z.record(z.string(), z.unknown());

export const zComputeOrder = z.int();

export const zComputeCreate = z.looseObject({
  name: z.string().min(1).optional(),
  type: zComputeType.optional(),
  resources: zComputeResources.optional(),
  config: z.record(z.string(), z.unknown()).optional(),
  secrets: zComputeSecrets.optional(),
  orderIndex: zComputeOrder.optional(),
});

export const zCompute = z.looseObject({
  id: z.string().optional(),
  name: z.string().min(1).optional(),
  type: zComputeType.optional(),
  config: z.record(z.string(), z.unknown()).optional(),
  secrets: z.record(z.string(), z.unknown()).optional(),
  resources: zComputeResources.optional(),
  orderIndex: zComputeOrder.optional(),
});

export const zComputeUpdate = z.looseObject({
  name: z.string().min(1).optional(),
  type: zComputeType.optional(),
  resources: zComputeResources.optional(),
  config: z.record(z.string(), z.unknown()).optional(),
  secrets: zComputeSecrets.optional(),
  orderIndex: zComputeOrder.optional(),
});

export const zConnectorAccessType = z.string();

export const zConnectorSortField = z.enum(["RECENCY", "NO_OF_GENERATORS", "NO_OF_LIKES", "NO_OF_THREADS"]);

export const zConnectorType = z.string();

export const zConnectorUsage = z.looseObject({
  noOfGenerators: z.int().optional(),
  noOfLikes: z.int().optional(),
  noOfThreads: z.int().optional(),
});

export const zConnectorListItem = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  description: z.string().optional(),
  type: zConnectorType,
  accessType: zConnectorAccessType.optional(),
  metadata: zMetadata.optional(),
  usage: zConnectorUsage.optional(),
});

export const zConnectorList = z.looseObject({
  totalCount: z.int().optional(),
  results: z.array(zConnectorListItem).optional(),
});

export const zConnectorCreateFields = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  type: zConnectorType,
  accessType: zConnectorAccessType.optional(),
});

export const zMysqlConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
});

export const zPasswordSecrets = z.looseObject({
  password: z.string().optional(),
});

export const zMysqlConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("MYSQL"),
    config: zMysqlConfig.optional(),
    secrets: zPasswordSecrets.optional(),
  }),
);

export const zPostgresConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
  database: z.string().optional(),
  sslEnabled: z.boolean().optional(),
});

export const zPostgresSsl = z.looseObject({
  rootCertificate: z.string().optional(),
  sslCertificate: z.string().optional(),
  sslCertificateKey: z.string().optional(),
});

export const zPostgresConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("POSTGRES"),
    config: zPostgresConfig.optional(),
    secrets: zPasswordSecrets.optional(),
    ssl: zPostgresSsl.optional(),
  }),
);

export const zMssqlConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
  database: z.string().optional(),
});

export const zMssqlConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("MSSQL"),
    config: zMssqlConfig.optional(),
    secrets: zPasswordSecrets.optional(),
  }),
);

export const zOracleConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
  connectionType: z.enum(["SID", "SERVICE_NAME"]).optional(),
  database: z.string().optional(),
});

export const zOracleConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("ORACLE"),
    config: zOracleConfig.optional(),
    secrets: zPasswordSecrets.optional(),
  }),
);

export const zMariadbConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
});

export const zMariadbConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("MARIADB"),
    config: zMariadbConfig.optional(),
    secrets: zPasswordSecrets.optional(),
  }),
);

export const zSnowflakeConfig = z.looseObject({
  account: z.string().optional(),
  username: z.string().optional(),
  warehouse: z.string().optional(),
  database: z.string().optional(),
});

export const zSnowflakeConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("SNOWFLAKE"),
    config: zSnowflakeConfig.optional(),
    secrets: zPasswordSecrets.optional(),
  }),
);

export const zNoConfig = z.strictObject({});

export const zKeyFileSecrets = z.looseObject({
  keyFile: z.string().optional(),
});

export const zBigqueryConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("BIGQUERY"),
    config: zNoConfig.optional(),
    secrets: zKeyFileSecrets.optional(),
  }),
);

export const zHiveConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
  kerberosEnabled: z.boolean().optional(),
  kerberosServicePrincipal: z.string().optional(),
  kerberosClientPrincipal: z.string().optional(),
  kerberosPrincipal: z.string().optional(),
  kerberosKrb5Conf: z.string().optional(),
  sslEnabled: z.boolean().optional(),
});

export const zHiveSecrets = z.looseObject({
  password: z.string().optional(),
  kerberosKeytab: z.string().optional(),
});

export const zAuthoritySsl = z.looseObject({
  caCertificate: z.string().optional(),
});

export const zHiveConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("HIVE"),
    config: zHiveConfig.optional(),
    secrets: zHiveSecrets.optional(),
    ssl: zAuthoritySsl.optional(),
  }),
);

export const zDatabricksConfig = z.looseObject({
  host: z.string().optional(),
  httpPath: z.string().optional(),
  catalog: z.string().optional(),
  clientId: z.string().optional(),
  tenantId: z.string().optional(),
});

export const zDatabricksSecrets = z.looseObject({
  accessToken: z.string().optional(),
  clientSecret: z.string().optional(),
});

export const zDatabricksConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("DATABRICKS"),
    config: zDatabricksConfig.optional(),
    secrets: zDatabricksSecrets.optional(),
  }),
);

export const zRedshiftConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
  database: z.string().optional(),
});

export const zRedshiftConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("REDSHIFT"),
    config: zRedshiftConfig.optional(),
    secrets: zPasswordSecrets.optional(),
  }),
);

export const zSqliteConfig = z.looseObject({
  database: z.string().optional(),
});

export const zSqliteConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("SQLITE"),
    config: zSqliteConfig.optional(),
  }),
);

export const zAzureStorageConfig = z.looseObject({
  accountName: z.string().optional(),
  clientId: z.string().optional(),
  tenantId: z.string().optional(),
});

export const zAzureStorageSecrets = z.looseObject({
  accountKey: z.string().optional(),
  clientSecret: z.string().optional(),
});

export const zAzureStorageConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("AZURE_STORAGE"),
    config: zAzureStorageConfig.optional(),
    secrets: zAzureStorageSecrets.optional(),
  }),
);

export const zGoogleCloudStorageConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("GOOGLE_CLOUD_STORAGE"),
    config: zNoConfig.optional(),
    secrets: zKeyFileSecrets.optional(),
  }),
);

export const zS3StorageConfig = z.looseObject({
  accessKey: z.string().optional(),
  endpointUrl: z.string().optional(),
  sslEnabled: z.boolean().optional(),
});

export const zS3StorageSecrets = z.looseObject({
  secretKey: z.string().optional(),
});

export const zS3StorageConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("S3_STORAGE"),
    config: zS3StorageConfig.optional(),
    secrets: zS3StorageSecrets.optional(),
    ssl: zAuthoritySsl.optional(),
  }),
);

export const zAnyConfig = z.record(z.string(), z.unknown());

export const zFileUploadConnectorCreate = zConnectorCreateFields.and(
  z.looseObject({
    type: z.literal("FILE_UPLOAD"),
    config: zAnyConfig.optional(),
  }),
);

export const zConnectorCreate = z.union([
  zMysqlConnectorCreate,
  zPostgresConnectorCreate,
  zMssqlConnectorCreate,
  zOracleConnectorCreate,
  zMariadbConnectorCreate,
  zSnowflakeConnectorCreate,
  zBigqueryConnectorCreate,
  zHiveConnectorCreate,
  zDatabricksConnectorCreate,
  zRedshiftConnectorCreate,
  zSqliteConnectorCreate,
  zAzureStorageConnectorCreate,
  zGoogleCloudStorageConnectorCreate,
  zS3StorageConnectorCreate,
  zFileUploadConnectorCreate,
]);

export const zConnectorFields = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  description: z.string().optional(),
  type: zConnectorType,
  accessType: zConnectorAccessType.optional(),
  secrets: z.record(z.string(), z.string()).optional(),
  ssl: z.record(z.string(), z.string()).optional(),
  metadata: zMetadata.optional(),
  usage: zConnectorUsage.optional(),
  tableId: z.string().nullish(),
});

export const zMysqlConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("MYSQL"),
    config: zMysqlConfig.optional(),
  }),
);

export const zPostgresConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("POSTGRES"),
    config: zPostgresConfig.optional(),
  }),
);

export const zMssqlConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("MSSQL"),
    config: zMssqlConfig.optional(),
  }),
);

export const zOracleConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("ORACLE"),
    config: zOracleConfig.optional(),
  }),
);

export const zMariadbConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("MARIADB"),
    config: zMariadbConfig.optional(),
  }),
);

export const zSnowflakeConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("SNOWFLAKE"),
    config: zSnowflakeConfig.optional(),
  }),
);

export const zBigqueryConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("BIGQUERY"),
    config: zAnyConfig.optional(),
  }),
);

export const zHiveConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("HIVE"),
    config: zHiveConfig.optional(),
  }),
);

export const zDatabricksConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("DATABRICKS"),
    config: zDatabricksConfig.optional(),
  }),
);

export const zRedshiftConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("REDSHIFT"),
    config: zRedshiftConfig.optional(),
  }),
);

export const zSqliteConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("SQLITE"),
    config: zSqliteConfig.optional(),
  }),
);

export const zAzureStorageConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("AZURE_STORAGE"),
    config: zAzureStorageConfig.optional(),
  }),
);

export const zGoogleCloudStorageConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("GOOGLE_CLOUD_STORAGE"),
    config: zAnyConfig.optional(),
  }),
);

export const zS3StorageConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("S3_STORAGE"),
    config: zS3StorageConfig.optional(),
  }),
);

export const zFileUploadConnector = zConnectorFields.and(
  z.looseObject({
    type: z.literal("FILE_UPLOAD"),
    config: zAnyConfig.optional(),
  }),
);

export const zConnector = z.union([
  zMysqlConnector,
  zPostgresConnector,
  zMssqlConnector,
  zOracleConnector,
  zMariadbConnector,
  zSnowflakeConnector,
  zBigqueryConnector,
  zHiveConnector,
  zDatabricksConnector,
  zRedshiftConnector,
  zSqliteConnector,
  zAzureStorageConnector,
  zGoogleCloudStorageConnector,
  zS3StorageConnector,
  zFileUploadConnector,
]);

export const zConnectorUpdateConfig = z.looseObject({
  host: z.string().optional(),
  port: z.int().optional(),
  username: z.string().optional(),
  database: z.string().optional(),
  account: z.string().optional(),
  warehouse: z.string().optional(),
  connectionType: z.enum(["SID", "SERVICE_NAME"]).optional(),
  httpPath: z.string().optional(),
  catalog: z.string().optional(),
  kerberosEnabled: z.boolean().optional(),
  kerberosServicePrincipal: z.string().optional(),
  kerberosClientPrincipal: z.string().optional(),
  kerberosPrincipal: z.string().optional(),
  kerberosKrb5Conf: z.string().optional(),
  accountName: z.string().optional(),
  clientId: z.string().optional(),
  tenantId: z.string().optional(),
  accessKey: z.string().optional(),
  endpointUrl: z.string().optional(),
  sslEnabled: z.boolean().optional(),
});

export const zConnectorUpdateSecrets = z.looseObject({
  password: z.string().optional(),
  keyFile: z.string().optional(),
  kerberosKeytab: z.string().optional(),
  accessToken: z.string().optional(),
  clientSecret: z.string().optional(),
  accountKey: z.string().optional(),
  secretKey: z.string().optional(),
});

export const zConnectorUpdateSsl = z.looseObject({
  rootCertificate: z.string().optional(),
  sslCertificate: z.string().optional(),
  sslCertificateKey: z.string().optional(),
  caCertificate: z.string().optional(),
});

export const zConnectorUpdate = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  accessType: zConnectorAccessType.optional(),
  config: zConnectorUpdateConfig.optional(),
  secrets: zConnectorUpdateSecrets.optional(),
  ssl: zConnectorUpdateSsl.optional(),
});

export const zConnectorConfigFields = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  type: zConnectorType,
  accessType: zConnectorAccessType.optional(),
  secrets: z.record(z.string(), z.string()).optional(),
  ssl: z.record(z.string(), z.string()).optional(),
});

export const zMysqlConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("MYSQL"),
    config: zMysqlConfig.optional(),
  }),
);

export const zPostgresConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("POSTGRES"),
    config: zPostgresConfig.optional(),
  }),
);

export const zMssqlConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("MSSQL"),
    config: zMssqlConfig.optional(),
  }),
);

export const zOracleConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("ORACLE"),
    config: zOracleConfig.optional(),
  }),
);

export const zMariadbConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("MARIADB"),
    config: zMariadbConfig.optional(),
  }),
);

export const zSnowflakeConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("SNOWFLAKE"),
    config: zSnowflakeConfig.optional(),
  }),
);

export const zBigqueryConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("BIGQUERY"),
    config: zAnyConfig.optional(),
  }),
);

export const zHiveConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("HIVE"),
    config: zHiveConfig.optional(),
  }),
);

export const zDatabricksConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("DATABRICKS"),
    config: zDatabricksConfig.optional(),
  }),
);

export const zRedshiftConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("REDSHIFT"),
    config: zRedshiftConfig.optional(),
  }),
);

export const zSqliteConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("SQLITE"),
    config: zSqliteConfig.optional(),
  }),
);

export const zAzureStorageConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("AZURE_STORAGE"),
    config: zAzureStorageConfig.optional(),
  }),
);

export const zGoogleCloudStorageConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("GOOGLE_CLOUD_STORAGE"),
    config: zAnyConfig.optional(),
  }),
);

export const zS3StorageConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("S3_STORAGE"),
    config: zS3StorageConfig.optional(),
  }),
);

export const zFileUploadConnectorConfig = zConnectorConfigFields.and(
  z.looseObject({
    type: z.literal("FILE_UPLOAD"),
    config: zAnyConfig.optional(),
  }),
);

export const zConnectorConfig = z.union([
  zMysqlConnectorConfig,
  zPostgresConnectorConfig,
  zMssqlConnectorConfig,
  zOracleConnectorConfig,
  zMariadbConnectorConfig,
  zSnowflakeConnectorConfig,
  zBigqueryConnectorConfig,
  zHiveConnectorConfig,
  zDatabricksConnectorConfig,
  zRedshiftConnectorConfig,
  zSqliteConnectorConfig,
  zAzureStorageConnectorConfig,
  zGoogleCloudStorageConnectorConfig,
  zS3StorageConnectorConfig,
  zFileUploadConnectorConfig,
]);

export const zConnectorDeleteDataConfig = z.looseObject({
  location: z.string(),
});

export const zConnectorQueryConfig = z.looseObject({
  sql: z.string(),
});

export const zConnectorReadDataConfig = z.looseObject({
  location: z.string().optional(),
  limit: z.int().gte(1).optional(),
  shuffle: z.boolean().optional(),
});

export const zModelEncodingType = z.string();

export const zConnectorColumn = z.looseObject({
  name: z.string().optional(),
  originalDataType: z.string().optional(),
  defaultModelEncodingType: zModelEncodingType.optional(),
});

export const zOwnershipTransfer = z.looseObject({
  accountId: z.string().optional(),
});

export const zConnectorWriteDataConfig = z.looseObject({
  file: z.unknown(),
  location: z.string(),
  ifExists: z.enum(["APPEND", "REPLACE", "FAIL"]).optional(),
});

export const zDatasetSortField = z.enum(["RECENCY", "NO_OF_LIKES", "NO_OF_THREADS", "POPULARITY"]);

export const zDatasetUsage = z.looseObject({
  noOfLikes: z.int().optional(),
  noOfThreads: z.int().optional(),
});

export const zDatasetListItem = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  usage: zDatasetUsage.optional(),
  metadata: zMetadata.optional(),
});

export const zDatasetList = z.looseObject({
  totalCount: z.int().optional(),
  results: z.array(zDatasetListItem).optional(),
});

export const zDatasetLocations = z.array(z.string());

export const zDatasetConnectorConfig = z.looseObject({
  id: z.string(),
  locations: zDatasetLocations.optional(),
});

export const zDatasetConfig = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  connectors: z.array(zDatasetConnectorConfig).optional(),
});

export const zDatasetConnector = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  type: zConnectorType.optional(),
  accessType: zConnectorAccessType.optional(),
  metadata: zMetadata.optional(),
  usage: zConnectorUsage.optional(),
  locations: zDatasetLocations.optional(),
});

export const zDataset = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  connectors: z.array(zDatasetConnector).optional(),
  files: z.array(z.string()).optional(),
  usage: zDatasetUsage.optional(),
  metadata: zMetadata.optional(),
});

export const zDatasetUpdate = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  connectors: z.array(zDatasetConnectorConfig).optional(),
});

export const zDatasetConnectorLocations = z.looseObject({
  locations: zDatasetLocations.optional(),
});

export const zDatasetFileUpload = z.looseObject({
  file: z.unknown(),
});

export const zProgressStatus = z.enum([
  "NEW",
  "CONTINUE",
  "ON_HOLD",
  "QUEUED",
  "IN_PROGRESS",
  "DONE",
  "FAILED",
  "CANCELED",
]);

export const zGeneratorSortField = z.enum([
  "RECENCY",
  "NO_OF_LIKES",
  "NO_OF_THREADS",
  "NO_OF_SYNTHETIC_DATASETS",
]);

export const zGeneratorUsage = z.looseObject({
  totalDatapoints: z.int().optional(),
  totalComputeTime: z.int().optional(),
  totalCredits: z.number().optional(),
  totalVirtualCPUTime: z.number().optional(),
  totalVirtualGPUTime: z.number().optional(),
  noOfSyntheticDatasets: z.int().optional(),
  noOfLikes: z.int().optional(),
  noOfThreads: z.int().optional(),
});

export const zGeneratorListItem = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  trainingStatus: zProgressStatus,
  trainingTime: z.iso.datetime({ offset: true, local: true }).optional(),
  usage: zGeneratorUsage.optional(),
  metadata: zMetadata.optional(),
  accuracy: z.number().optional(),
});

export const zGeneratorList = z.looseObject({
  totalCount: z.int().optional(),
  results: z.array(zGeneratorListItem).optional(),
});

export const zDifferentialPrivacyConfig = z.looseObject({
  maxEpsilon: z.number().gt(0).lte(10000).optional(),
  delta: z.number().gt(0).lte(1).optional(),
  noiseMultiplier: z.number().gte(0).lte(10000).optional(),
  maxGradNorm: z.number().gte(0).lte(10000).optional(),
  valueProtectionEpsilon: z.number().gt(0).lte(10000).optional(),
});

export const zModelConfiguration = z.looseObject({
  model: z.string().optional(),
  maxSampleSize: z.int().gte(1).optional(),
  batchSize: z.int().gte(1).optional(),
  gradientAccumulationSteps: z.int().gte(1).optional(),
  maxTrainingTime: z.number().gte(0).optional(),
  maxEpochs: z.number().gte(0).optional(),
  maxSequenceWindow: z.int().gte(1).optional(),
  enableFlexibleGeneration: z.boolean().optional(),
  valueProtection: z.boolean().optional(),
  rareCategoryReplacementMethod: z.enum(["CONSTANT", "SAMPLE"]).optional(),
  differentialPrivacy: zDifferentialPrivacyConfig.optional(),
  compute: z.string().optional(),
  enableModelReport: z.boolean().optional(),
});

export const zSourceForeignKeyConfig = z.looseObject({
  column: z.string().min(1),
  referencedTable: z.string().min(1),
  isContext: z.boolean(),
});

export const zSourceColumnConfig = z.looseObject({
  name: z.string().min(1).max(256),
  modelEncodingType: zModelEncodingType.optional(),
});

export const zSourceTableConfig = z.looseObject({
  name: z.string().min(1).max(256),
  sourceConnectorId: z.string().optional(),
  location: z.string().optional(),
  data: z.string().optional(),
  tabularModelConfiguration: zModelConfiguration.optional(),
  languageModelConfiguration: zModelConfiguration.optional(),
  primaryKey: z.string().optional(),
  foreignKeys: z.array(zSourceForeignKeyConfig).optional(),
  columns: z.array(zSourceColumnConfig).optional(),
});

export const zGeneratorConfig = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  randomState: z.int().optional(),
  tables: z.array(zSourceTableConfig).optional(),
});

export const zSourceColumnValueRange = z.looseObject({
  min: z.string().optional(),
  max: z.string().optional(),
  values: z.array(z.string()).optional(),
  has_null: z.boolean().optional(),
});

export const zSourceColumn = z.looseObject({
  id: z.string(),
  name: z.string().min(1).max(256),
  included: z.boolean().optional(),
  modelEncodingType: zModelEncodingType,
  valueRange: zSourceColumnValueRange.optional(),
});

export const zSourceForeignKey = z.looseObject({
  id: z.string(),
  column: z.string().min(1),
  referencedTable: z.string().min(1),
  isContext: z.boolean(),
});

export const zAccuracy = z.looseObject({
  overall: z.number().gte(0).lte(1).optional(),
  univariate: z.number().gte(0).lte(1).optional(),
  bivariate: z.number().gte(0).lte(1).optional(),
  trivariate: z.number().gte(0).lte(1).optional(),
  coherence: z.number().gte(0).lte(1).optional(),
  overallMax: z.number().gte(0).lte(1).optional(),
  univariateMax: z.number().gte(0).lte(1).optional(),
  bivariateMax: z.number().gte(0).lte(1).optional(),
  trivariateMax: z.number().gte(0).lte(1).optional(),
  coherenceMax: z.number().gte(0).lte(1).optional(),
});

export const zDistances = z.looseObject({
  imsTraining: z.number().gte(0).lte(1).optional(),
  imsHoldout: z.number().gte(0).lte(1).optional(),
  imsTrnHol: z.number().gte(0).lte(1).optional(),
  dcrTraining: z.number().gte(0).optional(),
  dcrHoldout: z.number().gte(0).optional(),
  dcrTrnHol: z.number().gte(0).optional(),
  dcrShare: z.number().gte(0).lte(1).optional(),
  nndrTraining: z.number().gte(0).optional(),
  nndrHoldout: z.number().gte(0).optional(),
  nndrTrnHol: z.number().gte(0).optional(),
});

export const zSimilarity = z.looseObject({
  cosineSimilarityTrainingSynthetic: z.number().gte(-1).lte(1).optional(),
  cosineSimilarityTrainingHoldout: z.number().gte(-1).lte(1).optional(),
  discriminatorAUCTrainingSynthetic: z.number().gte(0).lte(1).optional(),
  discriminatorAUCTrainingHoldout: z.number().gte(0).lte(1).optional(),
});

export const zModelMetrics = z.looseObject({
  accuracy: zAccuracy.optional(),
  distances: zDistances.optional(),
  similarity: zSimilarity.optional(),
});

export const zSourceTable = z.looseObject({
  id: z.string(),
  sourceConnectorId: z.string().optional(),
  location: z.string().optional(),
  name: z.string().min(1).max(256),
  primaryKey: z.string().optional(),
  columns: z.array(zSourceColumn).optional(),
  foreignKeys: z.array(zSourceForeignKey).optional(),
  tabularModelMetrics: zModelMetrics.optional(),
  languageModelMetrics: zModelMetrics.optional(),
  tabularModelConfiguration: zModelConfiguration.optional(),
  languageModelConfiguration: zModelConfiguration.optional(),
  totalRows: z.int().optional(),
});

export const zMostlyGenerator = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  trainingStatus: zProgressStatus,
  trainingTime: z.iso.datetime({ offset: true, local: true }).optional(),
  usage: zGeneratorUsage.optional(),
  metadata: zMetadata.optional(),
  accuracy: z.number().optional(),
  tables: z.array(zSourceTable).optional(),
  randomState: z.int().optional(),
});

export const zGeneratorImport = z.looseObject({
  file: z.unknown(),
});

export const zGeneratorUpdate = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  randomState: z.int().optional(),
});

export const zGeneratorCloneTrainingStatus = z.enum(["NEW", "CONTINUE"]);

export const zGeneratorCloneConfig = z.looseObject({
  trainingStatus: zGeneratorCloneTrainingStatus.optional(),
});

export const zSourceTableCreate = z.looseObject({
  sourceConnectorId: z.string(),
  location: z.string(),
  name: z.string().min(1).max(256).optional(),
  includeChildren: z.boolean().optional(),
  tabularModelConfiguration: zModelConfiguration.optional(),
  languageModelConfiguration: zModelConfiguration.optional(),
});

export const zSourceTableUpload = z.looseObject({
  file: z.unknown(),
  name: z.string().min(1).max(256).optional(),
  primaryKey: z.string().optional(),
  tabularModelConfiguration: zModelConfiguration.optional(),
  languageModelConfiguration: zModelConfiguration.optional(),
});

export const zSourceTableUpdate = z.looseObject({
  name: z.string().min(1).max(256).optional(),
  primaryKey: z.string().optional(),
  tabularModelConfiguration: zModelConfiguration.optional(),
  languageModelConfiguration: zModelConfiguration.optional(),
});

export const zSourceColumnUpdate = z.looseObject({
  included: z.boolean().optional(),
  modelEncodingType: zModelEncodingType.optional(),
});

export const zSourceForeignKeyUpdate = z.looseObject({
  isContext: z.boolean().optional(),
});

export const zModelType = z.enum(["TABULAR", "LANGUAGE"]);

export const zSampleRows = z.array(z.record(z.string(), z.unknown()));

export const zProgressValue = z.looseObject({
  value: z.int().optional(),
  max: z.int().optional(),
});

export const zTaskType = z.enum([
  "SYNC",
  "TRAIN_TABULAR",
  "TRAIN_LANGUAGE",
  "FINALIZE_TRAINING",
  "GENERATE_TABULAR",
  "GENERATE_LANGUAGE",
  "FINALIZE_GENERATION",
  "PROBE_TABULAR",
  "PROBE_LANGUAGE",
  "FINALIZE_PROBING",
  "GENERATE",
  "PROBE",
]);

export const zStepCode = z.enum([
  "PULL_TRAINING_DATA",
  "ANALYZE_TRAINING_DATA",
  "ENCODE_TRAINING_DATA",
  "TRAIN_MODEL",
  "GENERATE_DATA",
  "GENERATE_MODEL_REPORT_DATA",
  "CREATE_MODEL_REPORT",
  "FINALIZE_TRAINING",
  "GENERATE_DATA_TABULAR",
  "GENERATE_DATA_LANGUAGE",
  "CREATE_DATA_REPORT",
  "CREATE_DATA_REPORT_TABULAR",
  "CREATE_DATA_REPORT_LANGUAGE",
  "FINALIZE_GENERATION",
  "DELIVER_DATA",
  "FINALIZE_PROBING",
]);

export const zProgressStep = z.looseObject({
  id: z.string().optional(),
  modelLabel: z.string().optional(),
  computeName: z.string().min(1).optional(),
  restarts: z.int().optional(),
  taskType: zTaskType.optional(),
  stepCode: zStepCode.optional(),
  startDate: z.iso.datetime({ offset: true, local: true }).optional(),
  endDate: z.iso.datetime({ offset: true, local: true }).optional(),
  computeResources: zComputeResources.optional(),
  messages: z.array(z.record(z.string(), z.unknown())).optional(),
  errorMessage: z.string().optional(),
  progress: zProgressValue.optional(),
  status: zProgressStatus.optional(),
});

export const zJobProgress = z.looseObject({
  id: z.string().optional(),
  startDate: z.iso.datetime({ offset: true, local: true }).optional(),
  endDate: z.iso.datetime({ offset: true, local: true }).optional(),
  progress: zProgressValue.optional(),
  status: zProgressStatus.optional(),
  steps: z.array(zProgressStep).optional(),
});

export const zIntegrationScope = z.looseObject({
  id: z.guid(),
  name: z.string(),
  description: z.string().optional(),
  value: z.string(),
});

export const zIntegrationStatus = z.enum(["CONNECTED", "NOT_CONNECTED"]);

export const zIntegration = z.looseObject({
  providerId: z.string(),
  providerName: z.string(),
  icon: z.string().optional(),
  isPromoted: z.boolean().optional(),
  scopeIds: z.array(z.guid()).optional(),
  availableScopes: z.array(zIntegrationScope),
  status: zIntegrationStatus,
});

export const zIntegrationProviderScope = z.looseObject({
  id: z.guid(),
  name: z.string(),
  description: z.string().optional(),
  value: z.string(),
  isDefault: z.boolean().optional(),
});

export const zIntegrationProvider = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  icon: z.string().optional(),
  isPromoted: z.boolean().optional(),
  authorizationUrl: z.string(),
  accessTokenUrl: z.string(),
  scopes: z.array(zIntegrationProviderScope).optional(),
  additionalParams: z.record(z.string(), z.string()).optional(),
  clientId: z.string(),
  scopeDelimiter: z.string().optional(),
});

export const zIntegrationProviderWrite = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().optional(),
  icon: z.string().optional(),
  isPromoted: z.boolean().optional(),
  authorizationUrl: z.string(),
  accessTokenUrl: z.string(),
  scopes: z.array(zIntegrationProviderScope).optional(),
  additionalParams: z.record(z.string(), z.string()).optional(),
  clientId: z.string(),
  clientSecret: z.string(),
  scopeDelimiter: z.string().optional(),
});

export const zIntegrationProviderList = z.looseObject({
  providers: z.array(zIntegrationProvider),
});

export const zIntegrationProviderListWrite = z.looseObject({
  providers: z.array(zIntegrationProviderWrite),
});

export const zIntegrationProvidersCreated = z.looseObject({
  createdProviders: z.array(z.string()).optional(),
});

export const zIntegrationAuthorize = z.looseObject({
  scopeIds: z.array(z.guid()).min(1),
});

export const zIntegrationAuthorization = z.looseObject({
  authorizationUrl: z.string(),
});

export const zIntegrationAuthorizationError = z.looseObject({
  error: z.string().optional(),
});

export const zLanguageModelSettings = z.looseObject({
  models: z.array(z.string()).optional(),
  huggingFaceToken: z.string().optional(),
});

export const zMemberRole = z.enum(["VIEWER", "CONTRIBUTOR", "ADMIN"]);

export const zOrganizationMetadata = z.looseObject({
  currentUserMemberRole: zMemberRole.optional(),
});

export const zOrganizationListItem = z.looseObject({
  id: z.string(),
  name: z.string().max(64).optional(),
  displayName: z.string(),
  description: z.string().optional(),
  logo: z.string().optional(),
  metadata: zOrganizationMetadata.optional(),
});

export const zOrganizationList = z.looseObject({
  totalCount: z.int().optional(),
  results: z.array(zOrganizationListItem).optional(),
});

export const zOrganizationCreate = z.looseObject({
  name: z.string().max(64),
  displayName: z.string(),
  description: z.string().optional(),
  logoBase64: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
});

export const zUserListItem = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  firstName: z.string().max(30).optional(),
  lastName: z.string().max(30).optional(),
  avatar: z.string().optional(),
});

export const zOrganization = z.looseObject({
  id: z.string(),
  name: z.string().max(64),
  displayName: z.string(),
  description: z.string().optional(),
  logo: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
  members: z.array(zUserListItem).optional(),
  metadata: zOrganizationMetadata.optional(),
});

export const zOrganizationUpdate = z.looseObject({
  name: z.string().max(64).optional(),
  displayName: z.string().optional(),
  description: z.string().optional(),
  logoBase64: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
});

export const zOrganizationInvite = z.looseObject({
  token: z.string().optional(),
  link: z.string().optional(),
  expirationDate: z.iso.datetime({ offset: true, local: true }).optional(),
  organizationId: z.string().optional(),
});

export const zOrganizationMember = z.looseObject({
  user: zUserListItem.optional(),
  role: zMemberRole.optional(),
});

export const zMemberRoleUpdate = z.looseObject({
  role: zMemberRole,
});

export const zSyntheticDatasetSortField = z.enum([
  "RECENCY",
  "NO_OF_LIKES",
  "NO_OF_DOWNLOADS",
  "NO_OF_THREADS",
]);

export const zSyntheticDatasetUsage = z.looseObject({
  totalDatapoints: z.int().optional(),
  totalComputeTime: z.int().optional(),
  totalCredits: z.number().optional(),
  totalVirtualCPUTime: z.number().optional(),
  totalVirtualGPUTime: z.number().optional(),
  noOfLikes: z.int().optional(),
  noOfDownloads: z.int().optional(),
  noOfThreads: z.int().optional(),
});

export const zSyntheticDatasetListItem = z.looseObject({
  id: z.string(),
  metadata: zMetadata.optional(),
  name: z.string(),
  description: z.string().optional(),
  generationStatus: zProgressStatus,
  generationTime: z.iso.datetime({ offset: true, local: true }).optional(),
  usage: zSyntheticDatasetUsage.optional(),
});

export const zSyntheticDatasetList = z.looseObject({
  totalCount: z.int().optional(),
  results: z.array(zSyntheticDatasetListItem).optional(),
});

export const zRebalancingConfig = z.looseObject({
  column: z.string(),
  probabilities: z.record(z.string(), z.number()),
});

export const zImputationConfig = z.looseObject({
  columns: z.array(z.string()),
});

export const zFairnessConfig = z.looseObject({
  targetColumn: z.string().min(1),
  sensitiveColumns: z.array(z.string()),
});

export const zSyntheticTableConfiguration = z.looseObject({
  sampleSize: z.int().gte(1).optional(),
  sampleSeedConnectorId: z.string().optional(),
  sampleSeedDict: z.string().optional(),
  sampleSeedData: z.string().optional(),
  samplingTemperature: z.number().gte(0).lte(2).optional(),
  samplingTopP: z.number().gte(0.9).lte(1).optional(),
  rebalancing: zRebalancingConfig.optional(),
  imputation: zImputationConfig.optional(),
  fairness: zFairnessConfig.optional(),
  enableDataReport: z.boolean().optional(),
});

export const zSyntheticTableConfigurationWrite = z.looseObject({
  sampleSize: z.int().gte(1).optional(),
  sampleSeedDict: z.string().optional(),
  sampleSeedData: z.string().optional(),
  samplingTemperature: z.number().gte(0).lte(2).optional(),
  samplingTopP: z.number().gte(0.9).lte(1).optional(),
  rebalancing: zRebalancingConfig.optional(),
  imputation: zImputationConfig.optional(),
  fairness: zFairnessConfig.optional(),
  enableDataReport: z.boolean().optional(),
});

export const zSyntheticTableConfig = z.looseObject({
  name: z.string(),
  configuration: zSyntheticTableConfiguration.optional(),
});

export const zSyntheticTableConfigWrite = z.looseObject({
  name: z.string(),
  configuration: zSyntheticTableConfigurationWrite.optional(),
});

export const zSyntheticDatasetDelivery = z.looseObject({
  overwriteTables: z.boolean(),
  destinationConnectorId: z.string(),
  location: z.string(),
});

export const zSyntheticDatasetConfig = z.looseObject({
  generatorId: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  randomState: z.int().optional(),
  tables: z.array(zSyntheticTableConfig).optional(),
  delivery: zSyntheticDatasetDelivery.optional(),
  compute: z.string().optional(),
});

export const zSyntheticDatasetConfigWrite = z.looseObject({
  generatorId: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  randomState: z.int().optional(),
  tables: z.array(zSyntheticTableConfigWrite).optional(),
  delivery: zSyntheticDatasetDelivery.optional(),
  compute: z.string().optional(),
});

export const zSyntheticTable = z.looseObject({
  id: z.string().optional(),
  name: z.string().min(1).max(256),
  configuration: zSyntheticTableConfiguration.optional(),
  tabularModelMetrics: zModelMetrics.optional(),
  languageModelMetrics: zModelMetrics.optional(),
  foreignKeys: z.array(zSourceForeignKey).optional(),
  totalRows: z.int().optional(),
  totalDatapoints: z.int().optional(),
  sourceTableTotalRows: z.int().optional(),
});

export const zSyntheticDataset = z.looseObject({
  id: z.string(),
  generatorId: z.string().optional(),
  metadata: zMetadata.optional(),
  name: z.string(),
  description: z.string().optional(),
  generationStatus: zProgressStatus,
  generationTime: z.iso.datetime({ offset: true, local: true }).optional(),
  tables: z.array(zSyntheticTable).optional(),
  delivery: zSyntheticDatasetDelivery.optional(),
  accuracy: z.number().optional(),
  usage: zSyntheticDatasetUsage.optional(),
  compute: z.string().optional(),
  randomState: z.int().optional(),
});

export const zSyntheticDatasetUpdate = z.looseObject({
  name: z.string().optional(),
  description: z.string().optional(),
  delivery: zSyntheticDatasetDelivery.optional(),
  compute: z.string().optional(),
  randomState: z.int().optional(),
});

export const zSyntheticDatasetFormat = z.enum(["CSV", "PARQUET", "XLSX"]);

export const zSyntheticTableUpdate = z.looseObject({
  configuration: zSyntheticTableConfigurationWrite.optional(),
});

export const zSyntheticDatasetReportType = z.enum(["MODEL", "DATA"]);

export const zSampleSeedUpload = z.looseObject({
  file: z.unknown(),
});

export const zSyntheticProbeConfig = z.looseObject({
  generatorId: z.string().optional(),
  randomState: z.int().optional(),
  tables: z.array(zSyntheticTableConfigWrite).optional(),
});

export const zProbe = z.looseObject({
  name: z.string().optional(),
  rows: z.array(z.record(z.string(), z.unknown())).optional(),
});

export const zUsageReportScope = z.enum(["ALL", "ME"]);

export const zCreditType = z.enum(["FREE", "PAID"]);

export const zUsageReportPeriod = z.looseObject({
  periodStart: z.iso.datetime({ offset: true, local: true }).optional(),
  periodEnd: z.iso.datetime({ offset: true, local: true }).optional(),
  totalCredits: z.number().optional(),
  totalVirtualCPUTime: z.number().optional(),
  totalVirtualGPUTime: z.number().optional(),
  tokens: z.int().optional(),
});

export const zUsageReportPeriodList = z.looseObject({
  usage: z.array(zUsageReportPeriod).optional(),
});

export const zUserUsage = z.looseObject({
  parallelTrainingJobs: z
    .looseObject({
      current: z.int().optional(),
      limit: z.int().optional(),
    })
    .optional(),
  parallelGenerationJobs: z
    .looseObject({
      current: z.int().optional(),
      limit: z.int().optional(),
    })
    .optional(),
});

export const zUserPlan = z.enum(["FREE", "PRO", "UNLIMITED"]);

export const zCurrentUser = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  firstName: z.string().max(30).optional(),
  lastName: z.string().max(30).optional(),
  email: z.string().optional(),
  avatar: z.string().optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  usage: zUserUsage.optional(),
  unreadNotifications: z.int().optional(),
  plan: zUserPlan.optional(),
  organizations: z.array(zOrganizationListItem).optional(),
  secrets: z
    .array(
      z
        .string()
        .max(255)
        .regex(/^[A-Z_][A-Z0-9_]*$/),
    )
    .optional(),
  createdAt: z.iso.datetime({ offset: true, local: true }).optional(),
  lastActivityAt: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zCreditBalance = z.looseObject({
  current: z.number().optional(),
  limit: z.number().optional(),
  periodStart: z.iso.datetime({ offset: true, local: true }).optional(),
  periodEnd: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zUserCredits = z.looseObject({
  free: z.looseObject({
    daily: zCreditBalance.optional(),
    monthly: zCreditBalance.optional(),
  }),
  paid: z
    .looseObject({
      monthly: zCreditBalance.optional(),
    })
    .optional(),
});

export const zApiKeyCreated = z.looseObject({
  apiKey: z.string().optional(),
});

export const zUserNotificationType = z.string();

export const zUserNotificationStatus = z.enum(["UNREAD", "READ"]);

export const zUserNotification = z.looseObject({
  id: z.string(),
  type: zUserNotificationType,
  message: z.string(),
  status: zUserNotificationStatus,
  createdAt: z.iso.datetime({ offset: true, local: true }),
  resourceUri: z.string().optional(),
});

export const zUserProfileUpdate = z.looseObject({
  name: z.string().optional(),
  firstName: z.string().max(30).optional(),
  lastName: z.string().max(30).optional(),
  avatar: z.string().optional(),
});

export const zUserAssistantUpdate = z.looseObject({
  aboutUserMessage: z.string().optional(),
  aboutModelMessage: z.string().optional(),
});

export const zUserSettingsUpdate = z.looseObject({
  profile: zUserProfileUpdate.optional(),
  assistant: zUserAssistantUpdate.optional(),
});

export const zUser = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  firstName: z.string().max(30).optional(),
  lastName: z.string().max(30).optional(),
  avatar: z.string().optional(),
  organizations: z.array(zOrganizationListItem).optional(),
});
