// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

/** The body of a failed call. */
export interface MostlyError {
  /** What went wrong, for people to read. */
  message?: string;
}

/** The deployment that answers. */
export interface AboutService {
  /** Version of the platform. */
  version?: string;
  /** Whether the assistant is switched on. */
  assistant?: boolean;
}

/** What artifacts can be sorted by. */
export type ArtifactSortField = "RECENCY" | "NO_OF_THREADS";

/** Whether an artifact is an image or a page. */
export type ArtifactType = "image" | "html" | (string & {});

/** What stands for an artifact in lists. */
export interface ArtifactPreview {
  /** Picture of the artifact. */
  image?: string;
}

/** How much an artifact is used. */
export interface ArtifactUsage {
  /** Number of assistant threads that use it. */
  noOfThreads?: number;
}

/** Whether an account is a user or an organization. */
export type AccountType = "USER" | "ORGANIZATION";

/**
 * Who sees the resource: everyone (`PUBLIC`), everyone with the link (`UNLISTED`), or the owner alone
 * (`PRIVATE`), which for an organization means its members.
 */
export type Visibility = "PUBLIC" | "PRIVATE" | "UNLISTED" | (string & {});

/**
 * What the calling user may do: `VIEW` to see and use the resource, `ADMIN` to change, delete and hand
 * it over as well.
 */
export type PermissionLevel = "VIEW" | "ADMIN";

/** Who made and owns a resource, and what the calling user may do with it. */
export interface Metadata {
  /** Id of the user who created the resource. */
  creatorId?: string;
  /** Name of the user who created the resource. */
  creatorName?: string;
  /** When the resource was created, in UTC. Format: date-time. */
  createdAt?: string;
  /** Id of the account that owns the resource. */
  ownerId?: string;
  /** Name of the account that owns the resource. */
  ownerName?: string;
  /** Whether an account is a user or an organization. */
  ownerType?: AccountType;
  /** URL of the owner's picture. */
  ownerImage?: string;
  /**
   * Who sees the resource: everyone (`PUBLIC`), everyone with the link (`UNLISTED`), or the owner alone
   * (`PRIVATE`), which for an organization means its members.
   */
  visibility?: Visibility;
  /**
   * What the calling user may do: `VIEW` to see and use the resource, `ADMIN` to change, delete and hand
   * it over as well.
   */
  currentUserPermissionLevel?: PermissionLevel;
  /** Whether the calling user likes the resource. */
  currentUserLikeStatus?: boolean;
  /**
   * Token that opens the files of the resource for a short while, given as `slft`. A link that holds it
   * needs no other credentials.
   */
  shortLivedFileToken?: string;
}

/** An image or page from an assistant thread that can be shared by a link. */
export interface Artifact {
  /** Id of the artifact. */
  id: string;
  /** Name of the artifact. Minimum length: 1. Maximum length: 256. */
  name: string;
  /** Name of the file. */
  fileName: string;
  /** What the artifact shows. */
  description: string;
  /** Whether an artifact is an image or a page. */
  type?: ArtifactType;
  /** What stands for an artifact in lists. */
  preview?: ArtifactPreview;
  /** URL of the file. */
  downloadUrl: string;
  /** URL of a page that shows the artifact, for anyone. */
  shareableUrl: string;
  /** How much an artifact is used. */
  usage?: ArtifactUsage;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
}

/** A page of artifacts. */
export interface ArtifactList {
  /** Number of artifacts on all pages. */
  totalCount?: number;
  /** The artifacts of this page. */
  results?: Artifact[];
}

/** An artifact to create. */
export interface ArtifactCreate {
  /** Id of the message that shows what is to be shared. */
  assistantMessageId: string;
}

/** Fields of an artifact to change. */
export interface ArtifactUpdate {
  /** New name, up to 256 characters. Minimum length: 1. */
  name?: string | undefined;
  /** New description. */
  description?: string | undefined;
}

/** A parameter for LiteLLM. */
export interface AssistantLanguageModelParameter {
  /** Name of the parameter, as in `temperature`. */
  key?: string | undefined;
  /** Value of the parameter, as text. */
  value?: string | undefined;
}

/** The language model behind the assistant, reached through LiteLLM. */
export interface AssistantLanguageModel {
  /** Name of the model in LiteLLM, with its provider before the slash, as in `openai/gpt-4o`. */
  model?: string;
  /** Further parameters for LiteLLM. */
  extra?: AssistantLanguageModelParameter[];
}

/**
 * The language model behind the assistant, reached through LiteLLM.
 *
 * The form that is sent; `AssistantLanguageModel` is what comes back.
 */
export interface AssistantLanguageModelWrite {
  /** Name of the model in LiteLLM, with its provider before the slash, as in `openai/gpt-4o`. */
  model?: string | undefined;
  /** API key for the provider of the model. */
  apiKey?: string | undefined;
  /** Further parameters for LiteLLM. */
  extra?: AssistantLanguageModelParameter[] | undefined;
}

/** How the assistant of a deployment works. */
export interface AssistantSettings {
  /** Whether the assistant is switched on. */
  isEnabled?: boolean;
  /** The language model behind the assistant, reached through LiteLLM. */
  liteLlm?: AssistantLanguageModel;
  /** Instructions that take the place of `defaultSystemInstructions`. */
  systemInstructions?: string;
  /** Instructions that are added to those of the system. */
  customInstructions?: string;
  /** Instructions that the platform comes with. */
  defaultSystemInstructions?: string;
}

/**
 * How the assistant of a deployment works.
 *
 * The form that is sent; `AssistantSettings` is what comes back.
 */
export interface AssistantSettingsWrite {
  /** Whether the assistant is switched on. */
  isEnabled?: boolean | undefined;
  /** The language model behind the assistant, reached through LiteLLM. */
  liteLlm?: AssistantLanguageModelWrite | undefined;
  /** Instructions that take the place of `defaultSystemInstructions`. */
  systemInstructions?: string | undefined;
  /** Instructions that are added to those of the system. */
  customInstructions?: string | undefined;
  /** Instructions that the platform comes with. */
  defaultSystemInstructions?: string | undefined;
}

/**
 * Name of a secret: capital letters, digits and underscores, no digit first, up to 255 characters.
 * Pattern: `^[A-Z_][A-Z0-9_]*$`.
 */
export type AssistantSecretName = string;

/** A secret to keep for the assistant. */
export interface AssistantSecretCreate {
  /** Name of a secret: capital letters, digits and underscores, no digit first, up to 255 characters. */
  key: AssistantSecretName;
  /** The value, up to 8192 characters. It can never be read again. */
  value: string;
}

/** What threads can be sorted by, when they were created or when their last message came. */
export type AssistantThreadSortField = "RECENCY" | "LAST_MESSAGE_AT";

/**
 * State of the session that runs the code of a thread: it starts (`initializing`), is ready
 * (`running`), or has ended (`expired`) and with it what its variables held.
 */
export type AssistantSessionStatus = "initializing" | "running" | "expired" | (string & {});

/** What an assistant thread has used so far. */
export interface AssistantThreadUsage {
  /** Tokens of the language model. */
  totalTokensConsumed?: number;
  /** Credits. */
  totalCredits?: number;
  /** Seconds of virtual CPUs, in the running session. */
  totalVirtualCPUTime?: number;
  /** Seconds of virtual GPUs, in the running session. */
  totalVirtualGPUTime?: number;
}

/** An assistant thread, as lists show it. */
export interface AssistantThreadListItem {
  /** Id of the thread. */
  id: string;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** Name of the thread. */
  name: string;
  /**
   * State of the session that runs the code of a thread: it starts (`initializing`), is ready
   * (`running`), or has ended (`expired`) and with it what its variables held.
   */
  sessionStatus: AssistantSessionStatus;
  /** What an assistant thread has used so far. */
  usage?: AssistantThreadUsage;
}

/** A page of assistant threads. */
export interface AssistantThreadList {
  /** Number of threads on all pages. */
  totalCount?: number;
  /** The threads of this page. */
  results?: AssistantThreadListItem[];
}

/** A thread to create. */
export interface AssistantThreadCreate {
  /** Name of the thread. */
  name?: string | undefined;
}

/** A file of an assistant thread. */
export interface AssistantThreadFile {
  /** Path of the file in the thread, to be given as `filepath`. */
  path: string;
  /** Size in bytes. */
  size?: number;
  /** When the file was last written, in UTC. Format: date-time. */
  lastModifiedAt?: string;
}

/** Who wrote a message. */
export type AssistantMessageRole = "user" | "assistant" | (string & {});

/**
 * What a message holds: words (`text`), code (`python`), uploads (`files`), something that the
 * assistant made or used (`artifact/…`), or the mark up to which older messages were summarized
 * (`compact_boundary`).
 */
export type AssistantMessageContentType =
  | "text"
  | "python"
  | "files"
  | "artifact/image"
  | "artifact/data"
  | "artifact/file"
  | "artifact/html"
  | "artifact/generator"
  | "artifact/synthetic-dataset"
  | "artifact/connector"
  | "artifact/dataset"
  | "artifact/shareable-artifact"
  | "artifact/integration"
  | "compact_boundary"
  | (string & {});

/** A file that came with a message. */
export interface AssistantMessageFile {
  /** Name of the file. */
  name?: string;
}

/** A message of an assistant thread. */
export interface AssistantMessage {
  /** Id of the message. */
  id?: string;
  /** Who wrote a message. */
  role?: AssistantMessageRole;
  /**
   * What a message holds: words (`text`), code (`python`), uploads (`files`), something that the
   * assistant made or used (`artifact/…`), or the mark up to which older messages were summarized
   * (`compact_boundary`).
   */
  contentType?: AssistantMessageContentType;
  /** The content, as `contentType` says. Minimum length: 0. */
  content?: string;
  /** What the code printed or gave. Python only. */
  result?: string;
  /** The files that came with the message. Content type `files` only. */
  files?: AssistantMessageFile[];
  /** Tokens that the language model used for the message. */
  tokensConsumed?: number;
  /** When the message was written, in UTC. Format: date-time. */
  createdAt?: string;
}

/** A conversation with the assistant. */
export interface AssistantThread {
  /** Id of the thread. */
  id: string;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** Name of the thread. */
  name: string;
  /**
   * State of the session that runs the code of a thread: it starts (`initializing`), is ready
   * (`running`), or has ended (`expired`) and with it what its variables held.
   */
  sessionStatus?: AssistantSessionStatus;
  /** The files that code in the thread can read, and those that it wrote. */
  files?: AssistantThreadFile[];
  /** The messages, from the first to the latest, without those of the system. */
  messages?: AssistantMessage[];
  /** What an assistant thread has used so far. */
  usage?: AssistantThreadUsage;
}

/** Fields of a thread to change. */
export interface AssistantThreadUpdate {
  /** New name. */
  name?: string | undefined;
}

/** A file for an assistant thread. */
export interface AssistantThreadFileUpload {
  /** The file. It is stored under its name. */
  file: Blob;
}

/** A message to the assistant. */
export interface AssistantMessageCreate {
  /**
   * Whether the answer comes in pieces, as it is written. True by default and for null; what comes
   * otherwise is not documented.
   */
  stream?: boolean | null | undefined;
  /** Text of the message. Minimum length: 0. */
  content?: string | undefined;
  /**
   * What a message holds: words (`text`), code (`python`), uploads (`files`), something that the
   * assistant made or used (`artifact/…`), or the mark up to which older messages were summarized
   * (`compact_boundary`).
   */
  contentType?: AssistantMessageContentType | undefined;
}

/**
 * Why a message ends: it is complete (`stop`), too long (`length`), or code is run next
 * (`tool_calls`). Absent while more is to come.
 */
export type AssistantFinishReason = "stop" | "length" | "tool_calls" | (string & {});

/** A piece of a message. */
export interface AssistantMessageDelta {
  /** Id of the message that the piece belongs to. */
  id?: string;
  /** Who wrote a message. */
  role?: AssistantMessageRole;
  /**
   * What a message holds: words (`text`), code (`python`), uploads (`files`), something that the
   * assistant made or used (`artifact/…`), or the mark up to which older messages were summarized
   * (`compact_boundary`).
   */
  contentType?: AssistantMessageContentType;
  /** What follows the content so far. Minimum length: 0. */
  delta?: string;
  /**
   * Why a message ends: it is complete (`stop`), too long (`length`), or code is run next
   * (`tool_calls`). Absent while more is to come.
   */
  finishReason?: AssistantFinishReason;
  /** Tokens that the language model used for the message. */
  tokensConsumed?: number;
}

/** The next piece of a message. */
export interface AssistantMessageEvent {
  /** Kind of the event. */
  event: "message";
  /** A piece of a message. */
  data?: AssistantMessageDelta;
}

/** A sign that the connection is alive, without data. */
export interface AssistantHeartbeatEvent {
  /** Kind of the event. */
  event: "heartbeat";
}

/** What went wrong while an answer was written. */
export interface AssistantFailure {
  /** What went wrong, for people to read. */
  message?: string;
}

/** A failure, told within the stream. */
export interface AssistantErrorEvent {
  /** Kind of the event. */
  event: "error";
  /** What went wrong while an answer was written. */
  data?: AssistantFailure;
}

/** An event of a stream of messages. Its `event` says what `data` holds. */
export type AssistantStreamEvent = AssistantMessageEvent | AssistantHeartbeatEvent | AssistantErrorEvent;

/** The session of an assistant thread. */
export interface AssistantSession {
  /**
   * State of the session that runs the code of a thread: it starts (`initializing`), is ready
   * (`running`), or has ended (`expired`) and with it what its variables held.
   */
  status?: AssistantSessionStatus;
}

/** Who sees a resource from now on. */
export interface VisibilityUpdate {
  /**
   * Who sees the resource: everyone (`PUBLIC`), everyone with the link (`UNLISTED`), or the owner alone
   * (`PRIVATE`), which for an organization means its members.
   */
  visibility: Visibility;
}

/** How often a plan is paid. */
export type BillingInterval = "MONTHLY" | "YEARLY";

/** What a plan costs for each interval. */
export interface BillingPrice {
  /** Id of the price, to be given to `billing.paymentUrl.get`. */
  id?: string;
  /** Amount, in `currency`. */
  value: number;
  /** Code of the currency. */
  currency: string;
  /** Further facts about the price, by name. */
  metadata: Record<string, string>;
}

/** What a user can subscribe to. */
export interface BillingPlan {
  /** Id of the plan. */
  id: string;
  /** Name of the plan. */
  name: string;
  /** How often a plan is paid. */
  billingInterval?: BillingInterval;
  /** What a plan costs for each interval. */
  price: BillingPrice;
  /** Whom the plan is for. */
  description?: string;
  /** What the plan includes, for people to read. */
  features?: string[];
  /** Further facts about the plan, by name. */
  metadata?: Record<string, string>;
}

/** Plans to choose from. */
export interface BillingPlanList {
  /** The plans. */
  plans?: BillingPlan[];
}

/** Where to pay. */
export interface PaymentUrl {
  /** URL to open in a browser. Format: uri. */
  value?: string;
}

/** The time that the last payment covers. */
export interface BillingCycle {
  /** When it began, in UTC. Format: date-time. */
  startDate?: string;
  /** When it ends, in UTC. Format: date-time. */
  endDate?: string;
}

/** A user's subscription to a plan. */
export interface BillingSubscription {
  /** URL where the user manages payments and invoices, in a browser. Format: uri. */
  customerPortalUri: string;
  /** The time that the last payment covers. */
  billingCycle: BillingCycle;
  /** When the subscription ends, in UTC. Absent unless it was canceled. Format: date-time. */
  cancelsAt?: string;
  /** What a user can subscribe to. */
  currentPlan: BillingPlan;
}

/** What runs the jobs. */
export type ComputeType = "KUBERNETES" | (string & {});

/** The hardware of a compute. */
export interface ComputeResources {
  /** Number of CPU cores. */
  cpus?: number | undefined;
  /** Memory in GB. */
  memory?: number | undefined;
  /** Number of GPUs, 0 by default. */
  gpus?: number | undefined;
  /** Memory of the GPUs in GB, 0 by default. */
  gpuMemory?: number | undefined;
  /** Temporary disk space in GiB, 4 by default. Kubernetes only. */
  storage?: number | undefined;
}

/** A compute, as lists show it. */
export interface ComputeListItem {
  /** Id of the compute, to be given where a `compute` is asked for. */
  id?: string;
  /** What runs the jobs. */
  type?: ComputeType;
  /** Name of the compute. Minimum length: 1. */
  name?: string;
  /** The hardware of a compute. */
  resources?: ComputeResources;
}

/** Secrets that the platform needs to reach the hardware, by name. Kubernetes needs none. */
export type ComputeSecrets = Record<string, unknown>;

/** Place of the compute in lists, the lowest first. The first one is the default of new jobs. */
export type ComputeOrder = number;

/** A compute to create. */
export interface ComputeCreate {
  /** Name of the compute. Minimum length: 1. */
  name?: string | undefined;
  /** What runs the jobs. */
  type?: ComputeType | undefined;
  /** The hardware of a compute. */
  resources?: ComputeResources | undefined;
  /** How the platform reaches the hardware. On Kubernetes a `toleration` for its nodes. */
  config?: Record<string, unknown> | undefined;
  /** Secrets that the platform needs to reach the hardware, by name. Kubernetes needs none. */
  secrets?: ComputeSecrets | undefined;
  /** Place of the compute in lists, the lowest first. The first one is the default of new jobs. */
  orderIndex?: ComputeOrder | undefined;
}

/** Hardware that jobs can run on. */
export interface Compute {
  /** Id of the compute, to be given where a `compute` is asked for. */
  id?: string;
  /** Name of the compute. Minimum length: 1. */
  name?: string;
  /** What runs the jobs. */
  type?: ComputeType;
  /** How the platform reaches the hardware. On Kubernetes a `toleration` for its nodes. */
  config?: Record<string, unknown>;
  /** The secrets by name, encrypted or masked; what was written never comes back. */
  secrets?: Record<string, unknown>;
  /** The hardware of a compute. */
  resources?: ComputeResources;
  /** Place of the compute in lists, the lowest first. The first one is the default of new jobs. */
  orderIndex?: ComputeOrder;
}

/** Fields of a compute to change. */
export interface ComputeUpdate {
  /** New name. Minimum length: 1. */
  name?: string | undefined;
  /** What runs the jobs. */
  type?: ComputeType | undefined;
  /** The hardware of a compute. */
  resources?: ComputeResources | undefined;
  /** New way to reach the hardware. On Kubernetes a `toleration` for its nodes. */
  config?: Record<string, unknown> | undefined;
  /** Secrets that the platform needs to reach the hardware, by name. Kubernetes needs none. */
  secrets?: ComputeSecrets | undefined;
  /** Place of the compute in lists, the lowest first. The first one is the default of new jobs. */
  orderIndex?: ComputeOrder | undefined;
}

/**
 * What the connector may be used for: training only (`READ_PROTECTED`, the default), reading rows as
 * well (`READ_DATA`), or also writing them (`WRITE_DATA`). `SOURCE` and `DESTINATION` are the older
 * names of the first and the last.
 */
export type ConnectorAccessType =
  | "READ_PROTECTED"
  | "READ_DATA"
  | "WRITE_DATA"
  | "SOURCE"
  | "DESTINATION"
  | (string & {});

/** What connectors can be sorted by. */
export type ConnectorSortField = "RECENCY" | "NO_OF_GENERATORS" | "NO_OF_LIKES" | "NO_OF_THREADS";

/** Kind of database or storage. */
export type ConnectorType =
  | "MYSQL"
  | "POSTGRES"
  | "MSSQL"
  | "ORACLE"
  | "MARIADB"
  | "SNOWFLAKE"
  | "BIGQUERY"
  | "HIVE"
  | "DATABRICKS"
  | "REDSHIFT"
  | "SQLITE"
  | "AZURE_STORAGE"
  | "GOOGLE_CLOUD_STORAGE"
  | "S3_STORAGE"
  | "FILE_UPLOAD"
  | (string & {});

/** How much a connector is used. */
export interface ConnectorUsage {
  /** Number of generators that read from it. */
  noOfGenerators?: number;
  /** Number of users who like it. */
  noOfLikes?: number;
  /** Number of assistant threads that use it. */
  noOfThreads?: number;
}

/** A connector, as lists show it. */
export interface ConnectorListItem {
  /** Id of the connector. */
  id: string;
  /** Name of the connector. */
  name?: string;
  /** What the connector is for. */
  description?: string;
  /** Kind of database or storage. */
  type: ConnectorType;
  /**
   * What the connector may be used for: training only (`READ_PROTECTED`, the default), reading rows as
   * well (`READ_DATA`), or also writing them (`WRITE_DATA`). `SOURCE` and `DESTINATION` are the older
   * names of the first and the last.
   */
  accessType?: ConnectorAccessType;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** How much a connector is used. */
  usage?: ConnectorUsage;
}

/** A page of connectors. */
export interface ConnectorList {
  /** Number of connectors on all pages. */
  totalCount?: number;
  /** The connectors of this page. */
  results?: ConnectorListItem[];
}

/** What all connectors are created from. */
export interface ConnectorCreateFields {
  /** Name of the connector. The platform chooses one when it is left out. */
  name?: string | undefined;
  /** What the connector is for. */
  description?: string | undefined;
  /** Kind of database or storage. */
  type: ConnectorType;
  /**
   * What the connector may be used for: training only (`READ_PROTECTED`, the default), reading rows as
   * well (`READ_DATA`), or also writing them (`WRITE_DATA`). `SOURCE` and `DESTINATION` are the older
   * names of the first and the last.
   */
  accessType?: ConnectorAccessType | undefined;
}

/** Where a MySQL database is, and who reads it. */
export interface MysqlConfig {
  /** Name or address of the server. */
  host?: string | undefined;
  /** Port of the server, 3306 by default. */
  port?: number | undefined;
  /** Name of the database user. */
  username?: string | undefined;
}

/** How the user of a database signs in. */
export interface PasswordSecrets {
  /** Password of the user. */
  password?: string | undefined;
}

/** A MySQL database, to create as a connector. */
export type MysqlConnectorCreate = ConnectorCreateFields & {
  /** A MySQL database. */
  type: "MYSQL";
  /** Where a MySQL database is, and who reads it. */
  config?: MysqlConfig | undefined;
  /** How the user of a database signs in. */
  secrets?: PasswordSecrets | undefined;
};

/** Where a PostgreSQL database is, and who reads it. */
export interface PostgresConfig {
  /** Name or address of the server. */
  host?: string | undefined;
  /** Port of the server, 5432 by default. */
  port?: number | undefined;
  /** Name of the database user. */
  username?: string | undefined;
  /** Name of the database. */
  database?: string | undefined;
  /** Whether to connect over TLS, with what `ssl` holds. False by default. */
  sslEnabled?: boolean | undefined;
}

/** Certificates for a PostgreSQL connection over TLS. */
export interface PostgresSsl {
  /** Certificate of the authority that the server's certificate comes from, in base64. */
  rootCertificate?: string | undefined;
  /** Certificate of the client, in base64. Needed where the server asks for one. */
  sslCertificate?: string | undefined;
  /** Private key of the client's certificate, in base64. */
  sslCertificateKey?: string | undefined;
}

/** A PostgreSQL database, to create as a connector. */
export type PostgresConnectorCreate = ConnectorCreateFields & {
  /** A PostgreSQL database. */
  type: "POSTGRES";
  /** Where a PostgreSQL database is, and who reads it. */
  config?: PostgresConfig | undefined;
  /** How the user of a database signs in. */
  secrets?: PasswordSecrets | undefined;
  /** Certificates for a PostgreSQL connection over TLS. */
  ssl?: PostgresSsl | undefined;
};

/** Where a Microsoft SQL Server database is, and who reads it. */
export interface MssqlConfig {
  /** Name or address of the server. */
  host?: string | undefined;
  /** Port of the server, 1433 by default. */
  port?: number | undefined;
  /** Name of the database user. */
  username?: string | undefined;
  /** Name of the database. */
  database?: string | undefined;
}

/** A Microsoft SQL Server database, to create as a connector. */
export type MssqlConnectorCreate = ConnectorCreateFields & {
  /** A Microsoft SQL Server database. */
  type: "MSSQL";
  /** Where a Microsoft SQL Server database is, and who reads it. */
  config?: MssqlConfig | undefined;
  /** How the user of a database signs in. */
  secrets?: PasswordSecrets | undefined;
};

/** Where an Oracle database is, and who reads it. */
export interface OracleConfig {
  /** Name or address of the server. */
  host?: string | undefined;
  /** Port of the server, 1521 by default. */
  port?: number | undefined;
  /** Name of the database user. */
  username?: string | undefined;
  /** Whether `database` is a system identifier (`SID`, the default) or a service name. */
  connectionType?: "SID" | "SERVICE_NAME" | undefined;
  /** System identifier or service name, `ORCL` by default. */
  database?: string | undefined;
}

/** An Oracle database, to create as a connector. */
export type OracleConnectorCreate = ConnectorCreateFields & {
  /** An Oracle database. */
  type: "ORACLE";
  /** Where an Oracle database is, and who reads it. */
  config?: OracleConfig | undefined;
  /** How the user of a database signs in. */
  secrets?: PasswordSecrets | undefined;
};

/** Where a MariaDB database is, and who reads it. */
export interface MariadbConfig {
  /** Name or address of the server. */
  host?: string | undefined;
  /** Port of the server, 3306 by default. */
  port?: number | undefined;
  /** Name of the database user. */
  username?: string | undefined;
}

/** A MariaDB database, to create as a connector. */
export type MariadbConnectorCreate = ConnectorCreateFields & {
  /** A MariaDB database. */
  type: "MARIADB";
  /** Where a MariaDB database is, and who reads it. */
  config?: MariadbConfig | undefined;
  /** How the user of a database signs in. */
  secrets?: PasswordSecrets | undefined;
};

/** Where a Snowflake database is, and who reads it. */
export interface SnowflakeConfig {
  /** Identifier of the Snowflake account. */
  account?: string | undefined;
  /** Name of the user. */
  username?: string | undefined;
  /** Warehouse that runs the queries, `COMPUTE_WH` by default. */
  warehouse?: string | undefined;
  /** Name of the database. */
  database?: string | undefined;
}

/** A Snowflake database, to create as a connector. */
export type SnowflakeConnectorCreate = ConnectorCreateFields & {
  /** A Snowflake database. */
  type: "SNOWFLAKE";
  /** Where a Snowflake database is, and who reads it. */
  config?: SnowflakeConfig | undefined;
  /** How the user of a database signs in. */
  secrets?: PasswordSecrets | undefined;
};

/** No settings; the key file has all of them. */
export type NoConfig = Record<string, never>;

/** How a Google service account signs in. */
export interface KeyFileSecrets {
  /** Text of the JSON key file of the service account. */
  keyFile?: string | undefined;
}

/** Google BigQuery, to create as a connector. */
export type BigqueryConnectorCreate = ConnectorCreateFields & {
  /** Google BigQuery. */
  type: "BIGQUERY";
  /** No settings; the key file has all of them. */
  config?: NoConfig | undefined;
  /** How a Google service account signs in. */
  secrets?: KeyFileSecrets | undefined;
};

/** Where an Apache Hive database is, and who reads it, by password or Kerberos. */
export interface HiveConfig {
  /** Name or address of the server. */
  host?: string | undefined;
  /** Port of the server, 10000 by default. */
  port?: number | undefined;
  /** Name of the user. Needed without Kerberos. */
  username?: string | undefined;
  /** Whether to sign in with Kerberos. False by default. */
  kerberosEnabled?: boolean | undefined;
  /** Kerberos principal of the service. Needed with Kerberos. */
  kerberosServicePrincipal?: string | undefined;
  /** Kerberos principal to sign in as. That of the service by default. */
  kerberosClientPrincipal?: string | undefined;
  /**
   * Older name of `kerberosServicePrincipal`.
   * @deprecated
   */
  kerberosPrincipal?: string | undefined;
  /** Text of the `krb5.conf` file. Needed with Kerberos. */
  kerberosKrb5Conf?: string | undefined;
  /** Whether to connect over TLS, with what `ssl` holds. False by default. */
  sslEnabled?: boolean | undefined;
}

/** How the user of a Hive database signs in. */
export interface HiveSecrets {
  /** Password of the user. Needed without Kerberos. */
  password?: string | undefined;
  /** The keytab file, in base64. Needed with Kerberos. */
  kerberosKeytab?: string | undefined;
}

/** Certificates for a connection over TLS. */
export interface AuthoritySsl {
  /** Certificate of the authority that the server's certificate comes from, in base64. */
  caCertificate?: string | undefined;
}

/** An Apache Hive database, to create as a connector. */
export type HiveConnectorCreate = ConnectorCreateFields & {
  /** An Apache Hive database. */
  type: "HIVE";
  /** Where an Apache Hive database is, and who reads it, by password or Kerberos. */
  config?: HiveConfig | undefined;
  /** How the user of a Hive database signs in. */
  secrets?: HiveSecrets | undefined;
  /** Certificates for a connection over TLS. */
  ssl?: AuthoritySsl | undefined;
};

/** Where a Databricks catalog is. One signs in with a token or a service principal. */
export interface DatabricksConfig {
  /** Host name of the workspace. */
  host?: string | undefined;
  /** HTTP path of the SQL warehouse or cluster. */
  httpPath?: string | undefined;
  /** Name of the catalog. */
  catalog?: string | undefined;
  /** Client id of the service principal. Needed when one signs in with it. */
  clientId?: string | undefined;
  /** Tenant id of the service principal. Needed when one signs in with it. */
  tenantId?: string | undefined;
}

/** How one signs in to Databricks. */
export interface DatabricksSecrets {
  /** Personal access token. Needed without a service principal. */
  accessToken?: string | undefined;
  /** Client secret of the service principal. Needed when one signs in with it. */
  clientSecret?: string | undefined;
}

/** A Databricks catalog, to create as a connector. */
export type DatabricksConnectorCreate = ConnectorCreateFields & {
  /** A Databricks catalog. */
  type: "DATABRICKS";
  /** Where a Databricks catalog is. One signs in with a token or a service principal. */
  config?: DatabricksConfig | undefined;
  /** How one signs in to Databricks. */
  secrets?: DatabricksSecrets | undefined;
};

/** Where an Amazon Redshift database is, and who reads it. */
export interface RedshiftConfig {
  /** Name or address of the cluster. */
  host?: string | undefined;
  /** Port of the cluster, 5439 by default. */
  port?: number | undefined;
  /** Name of the database user. */
  username?: string | undefined;
  /** Name of the database. */
  database?: string | undefined;
}

/** An Amazon Redshift database, to create as a connector. */
export type RedshiftConnectorCreate = ConnectorCreateFields & {
  /** An Amazon Redshift database. */
  type: "REDSHIFT";
  /** Where an Amazon Redshift database is, and who reads it. */
  config?: RedshiftConfig | undefined;
  /** How the user of a database signs in. */
  secrets?: PasswordSecrets | undefined;
};

/** Where a SQLite database is. */
export interface SqliteConfig {
  /** Path of the database file. */
  database?: string | undefined;
}

/** A SQLite database, to create as a connector. */
export type SqliteConnectorCreate = ConnectorCreateFields & {
  /** A SQLite database. */
  type: "SQLITE";
  /** Where a SQLite database is. */
  config?: SqliteConfig | undefined;
};

/** An Azure storage account. One signs in with its key or a service principal. */
export interface AzureStorageConfig {
  /** Name of the storage account. */
  accountName?: string | undefined;
  /** Client id of the service principal. Needed when one signs in with it. */
  clientId?: string | undefined;
  /** Tenant id of the service principal. Needed when one signs in with it. */
  tenantId?: string | undefined;
}

/** How one signs in to an Azure storage account. */
export interface AzureStorageSecrets {
  /** Key of the storage account. Needed without a service principal. */
  accountKey?: string | undefined;
  /** Client secret of the service principal. Needed when one signs in with it. */
  clientSecret?: string | undefined;
}

/** Azure Blob Storage, to create as a connector. */
export type AzureStorageConnectorCreate = ConnectorCreateFields & {
  /** Azure Blob Storage. */
  type: "AZURE_STORAGE";
  /** An Azure storage account. One signs in with its key or a service principal. */
  config?: AzureStorageConfig | undefined;
  /** How one signs in to an Azure storage account. */
  secrets?: AzureStorageSecrets | undefined;
};

/** Google Cloud Storage, to create as a connector. */
export type GoogleCloudStorageConnectorCreate = ConnectorCreateFields & {
  /** Google Cloud Storage. */
  type: "GOOGLE_CLOUD_STORAGE";
  /** No settings; the key file has all of them. */
  config?: NoConfig | undefined;
  /** How a Google service account signs in. */
  secrets?: KeyFileSecrets | undefined;
};

/** Who reads from S3, and where else than at AWS. */
export interface S3StorageConfig {
  /** Access key id. */
  accessKey?: string | undefined;
  /** URL of a storage that speaks the protocol of S3. AWS by default. */
  endpointUrl?: string | undefined;
  /** Whether to connect over TLS, with what `ssl` holds. False by default. */
  sslEnabled?: boolean | undefined;
}

/** How one signs in to S3. */
export interface S3StorageSecrets {
  /** Secret of the access key. */
  secretKey?: string | undefined;
}

/** Amazon S3, or a storage that speaks its protocol, to create as a connector. */
export type S3StorageConnectorCreate = ConnectorCreateFields & {
  /** Amazon S3, or a storage that speaks its protocol. */
  type: "S3_STORAGE";
  /** Who reads from S3, and where else than at AWS. */
  config?: S3StorageConfig | undefined;
  /** How one signs in to S3. */
  secrets?: S3StorageSecrets | undefined;
  /** Certificates for a connection over TLS. */
  ssl?: AuthoritySsl | undefined;
};

/** Settings that nobody documents. */
export type AnyConfig = Record<string, unknown>;

/** Files that were uploaded to the platform, to create as a connector. */
export type FileUploadConnectorCreate = ConnectorCreateFields & {
  /** Files that were uploaded to the platform. */
  type: "FILE_UPLOAD";
  /** Settings that nobody documents. */
  config?: AnyConfig | undefined;
};

/** A connector to create. Its `type` says what `config`, `secrets` and `ssl` hold. */
export type ConnectorCreate =
  | MysqlConnectorCreate
  | PostgresConnectorCreate
  | MssqlConnectorCreate
  | OracleConnectorCreate
  | MariadbConnectorCreate
  | SnowflakeConnectorCreate
  | BigqueryConnectorCreate
  | HiveConnectorCreate
  | DatabricksConnectorCreate
  | RedshiftConnectorCreate
  | SqliteConnectorCreate
  | AzureStorageConnectorCreate
  | GoogleCloudStorageConnectorCreate
  | S3StorageConnectorCreate
  | FileUploadConnectorCreate;

/** What all connectors have. */
export interface ConnectorFields {
  /** Id of the connector. */
  id: string;
  /** Name of the connector. */
  name?: string;
  /** What the connector is for. */
  description?: string;
  /** Kind of database or storage. */
  type: ConnectorType;
  /**
   * What the connector may be used for: training only (`READ_PROTECTED`, the default), reading rows as
   * well (`READ_DATA`), or also writing them (`WRITE_DATA`). `SOURCE` and `DESTINATION` are the older
   * names of the first and the last.
   */
  accessType?: ConnectorAccessType;
  /** The secrets by name, encrypted or masked; what was written never comes back. */
  secrets?: Record<string, string>;
  /** The certificates and keys by name, encrypted or masked; what was written never comes back. */
  ssl?: Record<string, string>;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** How much a connector is used. */
  usage?: ConnectorUsage;
  /**
   * Id of the source or synthetic table that the connector belongs to. Absent or null when it stands
   * alone.
   * Default: null.
   */
  tableId?: string | null;
}

/** A MySQL database, as a connector. */
export type MysqlConnector = ConnectorFields & {
  /** A MySQL database. */
  type: "MYSQL";
  /** Where a MySQL database is, and who reads it. */
  config?: MysqlConfig;
};

/** A PostgreSQL database, as a connector. */
export type PostgresConnector = ConnectorFields & {
  /** A PostgreSQL database. */
  type: "POSTGRES";
  /** Where a PostgreSQL database is, and who reads it. */
  config?: PostgresConfig;
};

/** A Microsoft SQL Server database, as a connector. */
export type MssqlConnector = ConnectorFields & {
  /** A Microsoft SQL Server database. */
  type: "MSSQL";
  /** Where a Microsoft SQL Server database is, and who reads it. */
  config?: MssqlConfig;
};

/** An Oracle database, as a connector. */
export type OracleConnector = ConnectorFields & {
  /** An Oracle database. */
  type: "ORACLE";
  /** Where an Oracle database is, and who reads it. */
  config?: OracleConfig;
};

/** A MariaDB database, as a connector. */
export type MariadbConnector = ConnectorFields & {
  /** A MariaDB database. */
  type: "MARIADB";
  /** Where a MariaDB database is, and who reads it. */
  config?: MariadbConfig;
};

/** A Snowflake database, as a connector. */
export type SnowflakeConnector = ConnectorFields & {
  /** A Snowflake database. */
  type: "SNOWFLAKE";
  /** Where a Snowflake database is, and who reads it. */
  config?: SnowflakeConfig;
};

/** Google BigQuery, as a connector. */
export type BigqueryConnector = ConnectorFields & {
  /** Google BigQuery. */
  type: "BIGQUERY";
  /** Settings that nobody documents. */
  config?: AnyConfig;
};

/** An Apache Hive database, as a connector. */
export type HiveConnector = ConnectorFields & {
  /** An Apache Hive database. */
  type: "HIVE";
  /** Where an Apache Hive database is, and who reads it, by password or Kerberos. */
  config?: HiveConfig;
};

/** A Databricks catalog, as a connector. */
export type DatabricksConnector = ConnectorFields & {
  /** A Databricks catalog. */
  type: "DATABRICKS";
  /** Where a Databricks catalog is. One signs in with a token or a service principal. */
  config?: DatabricksConfig;
};

/** An Amazon Redshift database, as a connector. */
export type RedshiftConnector = ConnectorFields & {
  /** An Amazon Redshift database. */
  type: "REDSHIFT";
  /** Where an Amazon Redshift database is, and who reads it. */
  config?: RedshiftConfig;
};

/** A SQLite database, as a connector. */
export type SqliteConnector = ConnectorFields & {
  /** A SQLite database. */
  type: "SQLITE";
  /** Where a SQLite database is. */
  config?: SqliteConfig;
};

/** Azure Blob Storage, as a connector. */
export type AzureStorageConnector = ConnectorFields & {
  /** Azure Blob Storage. */
  type: "AZURE_STORAGE";
  /** An Azure storage account. One signs in with its key or a service principal. */
  config?: AzureStorageConfig;
};

/** Google Cloud Storage, as a connector. */
export type GoogleCloudStorageConnector = ConnectorFields & {
  /** Google Cloud Storage. */
  type: "GOOGLE_CLOUD_STORAGE";
  /** Settings that nobody documents. */
  config?: AnyConfig;
};

/** Amazon S3, or a storage that speaks its protocol, as a connector. */
export type S3StorageConnector = ConnectorFields & {
  /** Amazon S3, or a storage that speaks its protocol. */
  type: "S3_STORAGE";
  /** Who reads from S3, and where else than at AWS. */
  config?: S3StorageConfig;
};

/** Files that were uploaded to the platform, as a connector. */
export type FileUploadConnector = ConnectorFields & {
  /** Files that were uploaded to the platform. */
  type: "FILE_UPLOAD";
  /** Settings that nobody documents. */
  config?: AnyConfig;
};

/** A connector. Its `type` says what `config` holds. */
export type Connector =
  | MysqlConnector
  | PostgresConnector
  | MssqlConnector
  | OracleConnector
  | MariadbConnector
  | SnowflakeConnector
  | BigqueryConnector
  | HiveConnector
  | DatabricksConnector
  | RedshiftConnector
  | SqliteConnector
  | AzureStorageConnector
  | GoogleCloudStorageConnector
  | S3StorageConnector
  | FileUploadConnector;

/** New settings, those of the connector's type. */
export interface ConnectorUpdateConfig {
  /** Name or address of the server. Databases. */
  host?: string | undefined;
  /** Port of the server. Databases. */
  port?: number | undefined;
  /** Name of the database user. Databases. */
  username?: string | undefined;
  /** Name of the database. Databases. */
  database?: string | undefined;
  /** Identifier of the account. Snowflake. */
  account?: string | undefined;
  /** Warehouse that runs the queries. Snowflake. */
  warehouse?: string | undefined;
  /** Whether `database` is a system identifier or a service name. Oracle. */
  connectionType?: "SID" | "SERVICE_NAME" | undefined;
  /** HTTP path of the SQL warehouse or cluster. Databricks. */
  httpPath?: string | undefined;
  /** Name of the catalog. Databricks. */
  catalog?: string | undefined;
  /** Whether to sign in with Kerberos. Hive. */
  kerberosEnabled?: boolean | undefined;
  /** Kerberos principal of the service. Hive. */
  kerberosServicePrincipal?: string | undefined;
  /** Kerberos principal to sign in as. Hive. */
  kerberosClientPrincipal?: string | undefined;
  /**
   * Older name of `kerberosServicePrincipal`.
   * @deprecated
   */
  kerberosPrincipal?: string | undefined;
  /** Text of the `krb5.conf` file. Hive. */
  kerberosKrb5Conf?: string | undefined;
  /** Name of the storage account. Azure. */
  accountName?: string | undefined;
  /** Client id of the service principal. Azure and Databricks. */
  clientId?: string | undefined;
  /** Tenant id of the service principal. Azure and Databricks. */
  tenantId?: string | undefined;
  /** Access key id. S3. */
  accessKey?: string | undefined;
  /** URL of the storage, where it is not at AWS. S3. */
  endpointUrl?: string | undefined;
  /** Whether to connect over TLS. Hive, PostgreSQL and S3. */
  sslEnabled?: boolean | undefined;
}

/** New secrets, those of the connector's type. */
export interface ConnectorUpdateSecrets {
  /** Password of the user. Databases. */
  password?: string | undefined;
  /** Text of the JSON key file. BigQuery and Google Cloud Storage. */
  keyFile?: string | undefined;
  /** The keytab file, in base64. Hive. */
  kerberosKeytab?: string | undefined;
  /** Personal access token. Databricks. */
  accessToken?: string | undefined;
  /** Client secret of the service principal. Azure and Databricks. */
  clientSecret?: string | undefined;
  /** Key of the storage account. Azure. */
  accountKey?: string | undefined;
  /** Secret of the access key. S3. */
  secretKey?: string | undefined;
}

/** New certificates, those of the connector's type. */
export interface ConnectorUpdateSsl {
  /** Certificate of the authority, in base64. PostgreSQL. */
  rootCertificate?: string | undefined;
  /** Certificate of the client, in base64. PostgreSQL. */
  sslCertificate?: string | undefined;
  /** Private key of the client's certificate, in base64. PostgreSQL. */
  sslCertificateKey?: string | undefined;
  /** Certificate of the authority, in base64. Hive and S3. */
  caCertificate?: string | undefined;
}

/** Changes to a connector. What is left out keeps its value. */
export interface ConnectorUpdate {
  /** New name of the connector. */
  name?: string | undefined;
  /** New description of the connector. */
  description?: string | undefined;
  /**
   * What the connector may be used for: training only (`READ_PROTECTED`, the default), reading rows as
   * well (`READ_DATA`), or also writing them (`WRITE_DATA`). `SOURCE` and `DESTINATION` are the older
   * names of the first and the last.
   */
  accessType?: ConnectorAccessType | undefined;
  /** New settings, those of the connector's type. */
  config?: ConnectorUpdateConfig | undefined;
  /** New secrets, those of the connector's type. */
  secrets?: ConnectorUpdateSecrets | undefined;
  /** New certificates, those of the connector's type. */
  ssl?: ConnectorUpdateSsl | undefined;
}

/** What all connectors were configured with. */
export interface ConnectorConfigFields {
  /** Name of the connector. */
  name?: string;
  /** What the connector is for. */
  description?: string;
  /** Kind of database or storage. */
  type: ConnectorType;
  /**
   * What the connector may be used for: training only (`READ_PROTECTED`, the default), reading rows as
   * well (`READ_DATA`), or also writing them (`WRITE_DATA`). `SOURCE` and `DESTINATION` are the older
   * names of the first and the last.
   */
  accessType?: ConnectorAccessType;
  /** The secrets by name, encrypted or masked; what was written never comes back. */
  secrets?: Record<string, string>;
  /** The certificates and keys by name, encrypted or masked; what was written never comes back. */
  ssl?: Record<string, string>;
}

/** Configuration of a connector to a MySQL database. */
export type MysqlConnectorConfig = ConnectorConfigFields & {
  /** A MySQL database. */
  type: "MYSQL";
  /** Where a MySQL database is, and who reads it. */
  config?: MysqlConfig;
};

/** Configuration of a connector to a PostgreSQL database. */
export type PostgresConnectorConfig = ConnectorConfigFields & {
  /** A PostgreSQL database. */
  type: "POSTGRES";
  /** Where a PostgreSQL database is, and who reads it. */
  config?: PostgresConfig;
};

/** Configuration of a connector to a Microsoft SQL Server database. */
export type MssqlConnectorConfig = ConnectorConfigFields & {
  /** A Microsoft SQL Server database. */
  type: "MSSQL";
  /** Where a Microsoft SQL Server database is, and who reads it. */
  config?: MssqlConfig;
};

/** Configuration of a connector to an Oracle database. */
export type OracleConnectorConfig = ConnectorConfigFields & {
  /** An Oracle database. */
  type: "ORACLE";
  /** Where an Oracle database is, and who reads it. */
  config?: OracleConfig;
};

/** Configuration of a connector to a MariaDB database. */
export type MariadbConnectorConfig = ConnectorConfigFields & {
  /** A MariaDB database. */
  type: "MARIADB";
  /** Where a MariaDB database is, and who reads it. */
  config?: MariadbConfig;
};

/** Configuration of a connector to a Snowflake database. */
export type SnowflakeConnectorConfig = ConnectorConfigFields & {
  /** A Snowflake database. */
  type: "SNOWFLAKE";
  /** Where a Snowflake database is, and who reads it. */
  config?: SnowflakeConfig;
};

/** Configuration of a connector to Google BigQuery. */
export type BigqueryConnectorConfig = ConnectorConfigFields & {
  /** Google BigQuery. */
  type: "BIGQUERY";
  /** Settings that nobody documents. */
  config?: AnyConfig;
};

/** Configuration of a connector to an Apache Hive database. */
export type HiveConnectorConfig = ConnectorConfigFields & {
  /** An Apache Hive database. */
  type: "HIVE";
  /** Where an Apache Hive database is, and who reads it, by password or Kerberos. */
  config?: HiveConfig;
};

/** Configuration of a connector to a Databricks catalog. */
export type DatabricksConnectorConfig = ConnectorConfigFields & {
  /** A Databricks catalog. */
  type: "DATABRICKS";
  /** Where a Databricks catalog is. One signs in with a token or a service principal. */
  config?: DatabricksConfig;
};

/** Configuration of a connector to an Amazon Redshift database. */
export type RedshiftConnectorConfig = ConnectorConfigFields & {
  /** An Amazon Redshift database. */
  type: "REDSHIFT";
  /** Where an Amazon Redshift database is, and who reads it. */
  config?: RedshiftConfig;
};

/** Configuration of a connector to a SQLite database. */
export type SqliteConnectorConfig = ConnectorConfigFields & {
  /** A SQLite database. */
  type: "SQLITE";
  /** Where a SQLite database is. */
  config?: SqliteConfig;
};

/** Configuration of a connector to Azure Blob Storage. */
export type AzureStorageConnectorConfig = ConnectorConfigFields & {
  /** Azure Blob Storage. */
  type: "AZURE_STORAGE";
  /** An Azure storage account. One signs in with its key or a service principal. */
  config?: AzureStorageConfig;
};

/** Configuration of a connector to Google Cloud Storage. */
export type GoogleCloudStorageConnectorConfig = ConnectorConfigFields & {
  /** Google Cloud Storage. */
  type: "GOOGLE_CLOUD_STORAGE";
  /** Settings that nobody documents. */
  config?: AnyConfig;
};

/** Configuration of a connector to Amazon S3, or a storage that speaks its protocol. */
export type S3StorageConnectorConfig = ConnectorConfigFields & {
  /** Amazon S3, or a storage that speaks its protocol. */
  type: "S3_STORAGE";
  /** Who reads from S3, and where else than at AWS. */
  config?: S3StorageConfig;
};

/** Configuration of a connector to files that were uploaded to the platform. */
export type FileUploadConnectorConfig = ConnectorConfigFields & {
  /** Files that were uploaded to the platform. */
  type: "FILE_UPLOAD";
  /** Settings that nobody documents. */
  config?: AnyConfig;
};

/** What a connector was configured with. Its `type` says what `config` holds. */
export type ConnectorConfig =
  | MysqlConnectorConfig
  | PostgresConnectorConfig
  | MssqlConnectorConfig
  | OracleConnectorConfig
  | MariadbConnectorConfig
  | SnowflakeConnectorConfig
  | BigqueryConnectorConfig
  | HiveConnectorConfig
  | DatabricksConnectorConfig
  | RedshiftConnectorConfig
  | SqliteConnectorConfig
  | AzureStorageConnectorConfig
  | GoogleCloudStorageConnectorConfig
  | S3StorageConnectorConfig
  | FileUploadConnectorConfig;

/** What is deleted. */
export interface ConnectorDeleteDataConfig {
  /**
   * Where the table or file is, as `connectors.locations.list` gives it, for example `schema.table` or
   * `bucket/path`.
   */
  location: string;
}

/** A query to run. */
export interface ConnectorQueryConfig {
  /** The query, in the SQL of the database. */
  sql: string;
}

/** Which rows are read. */
export interface ConnectorReadDataConfig {
  /**
   * Where the table or file is, as `connectors.locations.list` gives it, for example `schema.table` or
   * `bucket/path`.
   */
  location?: string | undefined;
  /** Number of rows to read at most. All by default. Minimum: 1. */
  limit?: number | undefined;
  /** Whether the rows come in random order. False by default. */
  shuffle?: boolean | undefined;
}

/**
 * How a column is learned: by a tabular or a language model, and as what. `AUTO`, the default, goes by
 * the column's data type.
 */
export type ModelEncodingType =
  | "AUTO"
  | "TABULAR_CATEGORICAL"
  | "TABULAR_NUMERIC_AUTO"
  | "TABULAR_NUMERIC_DISCRETE"
  | "TABULAR_NUMERIC_BINNED"
  | "TABULAR_NUMERIC_DIGIT"
  | "TABULAR_CHARACTER"
  | "TABULAR_DATETIME"
  | "TABULAR_DATETIME_RELATIVE"
  | "TABULAR_LAT_LONG"
  | "LANGUAGE_TEXT"
  | "LANGUAGE_CATEGORICAL"
  | "LANGUAGE_NUMERIC"
  | "LANGUAGE_DATETIME"
  | (string & {});

/** A column of a table or file in a connector. */
export interface ConnectorColumn {
  /** Name of the column. */
  name?: string;
  /** Data type, as the database or file names it. */
  originalDataType?: string;
  /**
   * How a column is learned: by a tabular or a language model, and as what. `AUTO`, the default, goes by
   * the column's data type.
   */
  defaultModelEncodingType?: ModelEncodingType;
}

/** Who becomes the owner of a resource. */
export interface OwnershipTransfer {
  /** Id of the user or organization that becomes the owner. */
  accountId?: string | undefined;
}

/** Rows to write, and where. */
export interface ConnectorWriteDataConfig {
  /** The rows, as a Parquet file. */
  file: Blob;
  /** Where the table or file goes, for example `schema.table` or `bucket/path`. */
  location: string;
  /**
   * What happens when the location has data already: the rows are added (`APPEND`), they take its place
   * (`REPLACE`), or nothing is written (`FAIL`).
   */
  ifExists?: "APPEND" | "REPLACE" | "FAIL" | undefined;
}

/** What datasets can be sorted by. */
export type DatasetSortField = "RECENCY" | "NO_OF_LIKES" | "NO_OF_THREADS" | "POPULARITY";

/** How much a dataset is used. */
export interface DatasetUsage {
  /** Number of users who like it. */
  noOfLikes?: number;
  /** Number of assistant threads that use it. */
  noOfThreads?: number;
}

/** A dataset, as lists show it. */
export interface DatasetListItem {
  /** Id of the dataset. */
  id: string;
  /** Name of the dataset. */
  name: string;
  /** What the dataset holds. */
  description?: string;
  /** How much a dataset is used. */
  usage?: DatasetUsage;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
}

/** A page of datasets. */
export interface DatasetList {
  /** Number of datasets on all pages. */
  totalCount?: number;
  /** The datasets of this page. */
  results?: DatasetListItem[];
}

/**
 * Where in the connector the data is, as `connectors.locations.list` gives it: schemas, tables,
 * folders or files.
 */
export type DatasetLocations = string[];

/** A connector that has data of the dataset, and where. */
export interface DatasetConnectorConfig {
  /** Id of the connector. */
  id: string;
  /**
   * Where in the connector the data is, as `connectors.locations.list` gives it: schemas, tables,
   * folders or files.
   */
  locations?: DatasetLocations | undefined;
}

/** A dataset to create. */
export interface DatasetConfig {
  /** Name of the dataset. The platform chooses one when it is left out. */
  name?: string | undefined;
  /** What the dataset holds. */
  description?: string | undefined;
  /** The connectors that have data of it. */
  connectors?: DatasetConnectorConfig[] | undefined;
}

/** A connector that has data of a dataset, and where. */
export interface DatasetConnector {
  /** Id of the connector. */
  id?: string;
  /** Name of the connector. */
  name?: string;
  /** What the connector is for. */
  description?: string;
  /** Kind of database or storage. */
  type?: ConnectorType;
  /**
   * What the connector may be used for: training only (`READ_PROTECTED`, the default), reading rows as
   * well (`READ_DATA`), or also writing them (`WRITE_DATA`). `SOURCE` and `DESTINATION` are the older
   * names of the first and the last.
   */
  accessType?: ConnectorAccessType;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** How much a connector is used. */
  usage?: ConnectorUsage;
  /**
   * Where in the connector the data is, as `connectors.locations.list` gives it: schemas, tables,
   * folders or files.
   */
  locations?: DatasetLocations;
}

/** Data under one name, in connectors and uploaded files. */
export interface Dataset {
  /** Id of the dataset. */
  id: string;
  /** Name of the dataset. */
  name: string;
  /** What the dataset holds. */
  description?: string;
  /** The connectors that have data of it. */
  connectors?: DatasetConnector[];
  /** The uploaded files, as `datasets.files.get` takes them for `filepath`. */
  files?: string[];
  /** How much a dataset is used. */
  usage?: DatasetUsage;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
}

/** Changes to a dataset. */
export interface DatasetUpdate {
  /** New name of the dataset. */
  name?: string | undefined;
  /** New description of the dataset. */
  description?: string | undefined;
  /** The connectors that have data of it from now on. */
  connectors?: DatasetConnectorConfig[] | undefined;
}

/** What of a connector belongs to a dataset. */
export interface DatasetConnectorLocations {
  /**
   * Where in the connector the data is, as `connectors.locations.list` gives it: schemas, tables,
   * folders or files.
   */
  locations?: DatasetLocations | undefined;
}

/** A file to upload to a dataset. */
export interface DatasetFileUpload {
  /** The file. Its name becomes that in the dataset. */
  file: Blob;
}

/**
 * Where a job or step stands. Not started: `NEW`, or `CONTINUE` when it goes on from an earlier
 * result. Started: `ON_HOLD` when held back, `QUEUED` for resources, `IN_PROGRESS`. Ended: `DONE`,
 * `FAILED` or `CANCELED`.
 */
export type ProgressStatus =
  | "NEW"
  | "CONTINUE"
  | "ON_HOLD"
  | "QUEUED"
  | "IN_PROGRESS"
  | "DONE"
  | "FAILED"
  | "CANCELED";

/** What generators can be sorted by. */
export type GeneratorSortField = "RECENCY" | "NO_OF_LIKES" | "NO_OF_THREADS" | "NO_OF_SYNTHETIC_DATASETS";

/** What a generator cost, and how much it is used. */
export interface GeneratorUsage {
  /**
   * Always -1, kept for old clients.
   * @deprecated
   */
  totalDatapoints?: number;
  /** Seconds that the training took, over all its tasks. */
  totalComputeTime?: number;
  /** Credits that the training cost. */
  totalCredits?: number;
  /** Seconds of the training times the virtual CPUs it had, over all its tasks. */
  totalVirtualCPUTime?: number;
  /** Seconds of the training times the virtual GPUs it had, over all its tasks. */
  totalVirtualGPUTime?: number;
  /** Number of synthetic datasets made with it. */
  noOfSyntheticDatasets?: number;
  /** Number of users who like it. */
  noOfLikes?: number;
  /** Number of assistant threads that use it. */
  noOfThreads?: number;
}

/** A generator, as lists show it. */
export interface GeneratorListItem {
  /** Id of the generator. */
  id: string;
  /** Name of the generator. */
  name: string;
  /** What the generator is for. */
  description?: string;
  /**
   * Where a job or step stands. Not started: `NEW`, or `CONTINUE` when it goes on from an earlier
   * result. Started: `ON_HOLD` when held back, `QUEUED` for resources, `IN_PROGRESS`. Ended: `DONE`,
   * `FAILED` or `CANCELED`.
   */
  trainingStatus: ProgressStatus;
  /** When the training ended, in UTC. Absent before that. Format: date-time. */
  trainingTime?: string;
  /** What a generator cost, and how much it is used. */
  usage?: GeneratorUsage;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** Mean of the overall accuracies of its models, from 0 to 1. Absent before the training. */
  accuracy?: number;
}

/** A page of generators. */
export interface GeneratorList {
  /** Number of generators on all pages. */
  totalCount?: number;
  /** The generators of this page. */
  results?: GeneratorListItem[];
}

/** Guarantees of differential privacy for the training. Left out, there are none. */
export interface DifferentialPrivacyConfig {
  /**
   * Privacy budget; training stops before it spends more. 10 by default.
   * Greater than: 0. Maximum: 10000.
   */
  maxEpsilon?: number | undefined;
  /** Probability that the guarantee does not hold, 0.00001 by default. Greater than: 0. Maximum: 1. */
  delta?: number | undefined;
  /**
   * Noise added to the gradients, in multiples of their sensitivity. 1.5 by default.
   * Minimum: 0. Maximum: 10000.
   */
  noiseMultiplier?: number | undefined;
  /** Norm that the gradient of one sample is clipped to, 1 by default. Minimum: 0. Maximum: 10000. */
  maxGradNorm?: number | undefined;
  /**
   * Privacy budget for finding the range of values of the columns, beside that of the training. 1 by
   * default. Without effect when `valueProtection` is false.
   * Greater than: 0. Maximum: 10000.
   */
  valueProtectionEpsilon?: number | undefined;
}

/** How a model is trained. */
export interface ModelConfiguration {
  /** Name of the model, from `models.list`. The platform chooses when it is left out. */
  model?: string | undefined;
  /** Number of samples to train on at most. All by default. Minimum: 1. */
  maxSampleSize?: number | undefined;
  /** Number of samples in memory at the same time. The platform chooses when it is left out. Minimum: 1. */
  batchSize?: number | undefined;
  /**
   * Number of batches between two changes of the weights. The platform chooses when it is left out.
   * Minimum: 1.
   */
  gradientAccumulationSteps?: number | undefined;
  /** Minutes to train at most, 14,400 (ten days) by default. Minimum: 0. */
  maxTrainingTime?: number | undefined;
  /** Passes over the data to train at most, 100 by default. Minimum: 0. */
  maxEpochs?: number | undefined;
  /** Rows of a sequence to look at together at most, 100 by default. Tabular models only. Minimum: 1. */
  maxSequenceWindow?: number | undefined;
  /**
   * Whether seeds, rebalancing, imputation and fairness work with the trained model. True by default;
   * false makes the model a little more accurate.
   */
  enableFlexibleGeneration?: boolean | undefined;
  /** Whether rare categories, extreme values and long sequences are hidden. True by default. */
  valueProtection?: boolean | undefined;
  /**
   * What takes the place of a rare category: the token `_RARE_` (`CONSTANT`, the default) or a frequent
   * category (`SAMPLE`). Without effect when `valueProtection` is false.
   */
  rareCategoryReplacementMethod?: "CONSTANT" | "SAMPLE" | undefined;
  /** Guarantees of differential privacy for the training. Left out, there are none. */
  differentialPrivacy?: DifferentialPrivacyConfig | undefined;
  /** Id of the compute to train on. The platform chooses when it is left out. */
  compute?: string | undefined;
  /** Whether a quality report is made of the model. True by default. */
  enableModelReport?: boolean | undefined;
}

/** A column that refers to another table. */
export interface SourceForeignKeyConfig {
  /** Name of the column. Minimum length: 1. */
  column: string;
  /** Name of the table it refers to, which needs a primary key. Minimum length: 1. */
  referencedTable: string;
  /** Whether rows are learned as a sequence that belongs to the row they refer to. */
  isContext: boolean;
}

/** A column to learn. */
export interface SourceColumnConfig {
  /** Name of the column, unique within the table. Minimum length: 1. Maximum length: 256. */
  name: string;
  /**
   * How a column is learned: by a tabular or a language model, and as what. `AUTO`, the default, goes by
   * the column's data type.
   */
  modelEncodingType?: ModelEncodingType | undefined;
}

/** A table to learn from, either of a connector or given in place. */
export interface SourceTableConfig {
  /** Name of the table, unique within the generator. Minimum length: 1. Maximum length: 256. */
  name: string;
  /** Id of the connector to read the table from. Needs `location`. */
  sourceConnectorId?: string | undefined;
  /** Where the connector has the table, for example `schema.table` or `bucket/path`. */
  location?: string | undefined;
  /** The rows of the table, as a Parquet file in base64. In place of a connector. */
  data?: string | undefined;
  /** How a model is trained. */
  tabularModelConfiguration?: ModelConfiguration | undefined;
  /** How a model is trained. */
  languageModelConfiguration?: ModelConfiguration | undefined;
  /** Name of the column that identifies a row. Is not learned, but made anew. */
  primaryKey?: string | undefined;
  /** The columns that refer to other tables. One at most is the context of the table. */
  foreignKeys?: SourceForeignKeyConfig[] | undefined;
  /** The columns to learn. All, with automatic encoding, when left out. */
  columns?: SourceColumnConfig[] | undefined;
}

/** What a generator is made from. */
export interface GeneratorConfig {
  /** Name of the generator. The platform chooses one when it is left out. */
  name?: string | undefined;
  /** What the generator is for. */
  description?: string | undefined;
  /** Seed of the random numbers, to get the same result again. Each run draws its own by default. */
  randomState?: number | undefined;
  /** The source tables to learn from. */
  tables?: SourceTableConfig[] | undefined;
}

/**
 * The values that a seed may have, without rare ones: `values` of a categorical or discrete column,
 * `min` and `max` of others. Absent until the data is analyzed.
 */
export interface SourceColumnValueRange {
  /** Smallest value, as text; dates in ISO 8601. */
  min?: string;
  /** Largest value, as text; dates in ISO 8601. */
  max?: string;
  /** The values, the most frequent first, at most 1,000. */
  values?: string[];
  /** Whether the column has nulls. */
  has_null?: boolean;
}

/** A column of a source table. */
export interface SourceColumn {
  /** Id of the column. */
  id: string;
  /** Name of the column, unique within the table. Minimum length: 1. Maximum length: 256. */
  name: string;
  /** Whether the column is learned. True by default. */
  included?: boolean;
  /**
   * How a column is learned: by a tabular or a language model, and as what. `AUTO`, the default, goes by
   * the column's data type.
   */
  modelEncodingType: ModelEncodingType;
  /**
   * The values that a seed may have, without rare ones: `values` of a categorical or discrete column,
   * `min` and `max` of others. Absent until the data is analyzed.
   */
  valueRange?: SourceColumnValueRange;
}

/** A column that refers to another table. */
export interface SourceForeignKey {
  /** Id of the foreign key. */
  id: string;
  /** Name of the column. Minimum length: 1. */
  column: string;
  /** Name of the table it refers to. Minimum length: 1. */
  referencedTable: string;
  /** Whether rows are learned as a sequence that belongs to the row they refer to. */
  isContext: boolean;
}

/**
 * How well distributions of values match those of the training data, from 0 to 1. The figures that end
 * in `Max` are what held-out data reaches; more than that is a sign of overfitting.
 */
export interface Accuracy {
  /** Mean of the other accuracies. Minimum: 0. Maximum: 1. */
  overall?: number;
  /** Mean accuracy of single columns. Minimum: 0. Maximum: 1. */
  univariate?: number;
  /** Mean accuracy of pairs of columns. Minimum: 0. Maximum: 1. */
  bivariate?: number;
  /** Mean accuracy of triples of columns. Minimum: 0. Maximum: 1. */
  trivariate?: number;
  /** Mean accuracy of successive rows. Sequences only. Minimum: 0. Maximum: 1. */
  coherence?: number;
  /** What held-out data reaches for `overall`. Minimum: 0. Maximum: 1. */
  overallMax?: number;
  /** What held-out data reaches for `univariate`. Minimum: 0. Maximum: 1. */
  univariateMax?: number;
  /** What held-out data reaches for `bivariate`. Minimum: 0. Maximum: 1. */
  bivariateMax?: number;
  /** What held-out data reaches for `trivariate`. Minimum: 0. Maximum: 1. */
  trivariateMax?: number;
  /** What held-out data reaches for `coherence`. Minimum: 0. Maximum: 1. */
  coherenceMax?: number;
}

/**
 * How far samples are from their nearest neighbors. Synthetic samples should be no nearer to training
 * samples than to held-out ones.
 */
export interface Distances {
  /** Share of synthetic samples that equal a training sample. Minimum: 0. Maximum: 1. */
  imsTraining?: number;
  /** Share of synthetic samples that equal a held-out sample. Minimum: 0. Maximum: 1. */
  imsHoldout?: number;
  /** Share of training samples that equal a held-out sample. Minimum: 0. Maximum: 1. */
  imsTrnHol?: number;
  /** Mean distance of synthetic samples to the closest training sample. Minimum: 0. */
  dcrTraining?: number;
  /** Mean distance of synthetic samples to the closest held-out sample. Minimum: 0. */
  dcrHoldout?: number;
  /** Mean distance of training samples to the closest held-out sample. Minimum: 0. */
  dcrTrnHol?: number;
  /**
   * Share of synthetic samples that are closer to a training sample than to a held-out one, ideally not
   * much above 0.5.
   * Minimum: 0. Maximum: 1.
   */
  dcrShare?: number;
  /**
   * Tenth smallest ratio of the distances to the nearest and second nearest training sample, over
   * synthetic samples.
   * Minimum: 0.
   */
  nndrTraining?: number;
  /** The same ratio for synthetic samples and held-out ones. Minimum: 0. */
  nndrHoldout?: number;
  /** The same ratio for training samples and held-out ones. Minimum: 0. */
  nndrTrnHol?: number;
}

/** How similar whole samples are, by their embeddings. */
export interface Similarity {
  /** Cosine similarity of the centers of training and synthetic samples. Minimum: -1. Maximum: 1. */
  cosineSimilarityTrainingSynthetic?: number;
  /** Cosine similarity of the centers of training and held-out samples. Minimum: -1. Maximum: 1. */
  cosineSimilarityTrainingHoldout?: number;
  /**
   * How well a classifier tells training from synthetic samples, as area under the curve: 0.5 is not at
   * all, 1 is always.
   * Minimum: 0.
   */
  discriminatorAUCTrainingSynthetic?: number;
  /**
   * How well a classifier tells training from held-out samples, as area under the curve.
   * Minimum: 0. Maximum: 1.
   */
  discriminatorAUCTrainingHoldout?: number;
}

/** How good the synthetic data of a model is. Absent until the model is evaluated. */
export interface ModelMetrics {
  /**
   * How well distributions of values match those of the training data, from 0 to 1. The figures that end
   * in `Max` are what held-out data reaches; more than that is a sign of overfitting.
   */
  accuracy?: Accuracy;
  /**
   * How far samples are from their nearest neighbors. Synthetic samples should be no nearer to training
   * samples than to held-out ones.
   */
  distances?: Distances;
  /** How similar whole samples are, by their embeddings. */
  similarity?: Similarity;
}

/** A table that a generator learns from. */
export interface SourceTable {
  /** Id of the table. */
  id: string;
  /** Id of the connector that the table is read from. */
  sourceConnectorId?: string;
  /** Where the connector has the table. */
  location?: string;
  /** Name of the table, unique within the generator. Minimum length: 1. Maximum length: 256. */
  name: string;
  /** Name of the column that identifies a row. Absent when there is none. */
  primaryKey?: string;
  /** The columns of the table. */
  columns?: SourceColumn[];
  /** The columns that refer to other tables. */
  foreignKeys?: SourceForeignKey[];
  /** How good the synthetic data of a model is. Absent until the model is evaluated. */
  tabularModelMetrics?: ModelMetrics;
  /** How good the synthetic data of a model is. Absent until the model is evaluated. */
  languageModelMetrics?: ModelMetrics;
  /** How a model is trained. */
  tabularModelConfiguration?: ModelConfiguration;
  /** How a model is trained. */
  languageModelConfiguration?: ModelConfiguration;
  /** Number of rows that were there for the training. Absent before that. */
  totalRows?: number;
}

/** A generator with its tables. */
export interface MostlyGenerator {
  /** Id of the generator. */
  id: string;
  /** Name of the generator. */
  name: string;
  /** What the generator is for. */
  description?: string;
  /**
   * Where a job or step stands. Not started: `NEW`, or `CONTINUE` when it goes on from an earlier
   * result. Started: `ON_HOLD` when held back, `QUEUED` for resources, `IN_PROGRESS`. Ended: `DONE`,
   * `FAILED` or `CANCELED`.
   */
  trainingStatus: ProgressStatus;
  /** When the training ended, in UTC. Absent before that. Format: date-time. */
  trainingTime?: string;
  /** What a generator cost, and how much it is used. */
  usage?: GeneratorUsage;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** Mean of the overall accuracies of its models, from 0 to 1. Absent before the training. */
  accuracy?: number;
  /** The source tables. */
  tables?: SourceTable[];
  /** Seed of the random numbers. Absent when each run draws its own. */
  randomState?: number;
}

/** An exported generator to import. */
export interface GeneratorImport {
  /** The archive that `generators.exportToFile` gave. */
  file: Blob;
}

/** Changes to a generator. */
export interface GeneratorUpdate {
  /** New name of the generator. */
  name?: string | undefined;
  /** New description of the generator. */
  description?: string | undefined;
  /** New seed of the random numbers. */
  randomState?: number | undefined;
}

/**
 * Training status of the copy: `NEW`, the default, takes over tables and configuration, `CONTINUE`
 * also the weights of the models.
 */
export type GeneratorCloneTrainingStatus = "NEW" | "CONTINUE";

/** How a generator is copied. */
export interface GeneratorCloneConfig {
  /**
   * Training status of the copy: `NEW`, the default, takes over tables and configuration, `CONTINUE`
   * also the weights of the models.
   */
  trainingStatus?: GeneratorCloneTrainingStatus | undefined;
}

/** A table of a connector to learn from. */
export interface SourceTableCreate {
  /** Id of the connector to read the table from. */
  sourceConnectorId: string;
  /** Where the connector has the table, for example `schema.table` or `bucket/path`. */
  location: string;
  /**
   * Name of the table, unique within the generator. The platform chooses one when it is left out.
   * Minimum length: 1. Maximum length: 256.
   */
  name?: string | undefined;
  /** Whether the tables that foreign keys link to it are added as well. False by default. */
  includeChildren?: boolean | undefined;
  /** How a model is trained. */
  tabularModelConfiguration?: ModelConfiguration | undefined;
  /** How a model is trained. */
  languageModelConfiguration?: ModelConfiguration | undefined;
}

/** A file to learn from. */
export interface SourceTableUpload {
  /** The file with the rows of the table. */
  file: Blob;
  /**
   * Name of the table, unique within the generator. The platform chooses one when it is left out.
   * Minimum length: 1. Maximum length: 256.
   */
  name?: string | undefined;
  /** Name of the column that identifies a row. Is not learned, but made anew. */
  primaryKey?: string | undefined;
  /** How a model is trained. */
  tabularModelConfiguration?: ModelConfiguration | undefined;
  /** How a model is trained. */
  languageModelConfiguration?: ModelConfiguration | undefined;
}

/** Changes to a source table. */
export interface SourceTableUpdate {
  /** New name of the table, unique within the generator. Minimum length: 1. Maximum length: 256. */
  name?: string | undefined;
  /** Name of the column that identifies a row from now on. */
  primaryKey?: string | undefined;
  /** How a model is trained. */
  tabularModelConfiguration?: ModelConfiguration | undefined;
  /** How a model is trained. */
  languageModelConfiguration?: ModelConfiguration | undefined;
}

/** Changes to a column of a source table. */
export interface SourceColumnUpdate {
  /** Whether the column is learned. Default: true. */
  included?: boolean | undefined;
  /**
   * How a column is learned: by a tabular or a language model, and as what. `AUTO`, the default, goes by
   * the column's data type.
   */
  modelEncodingType?: ModelEncodingType | undefined;
}

/** Changes to a foreign key. */
export interface SourceForeignKeyUpdate {
  /** Whether rows are learned as a sequence that belongs to the row they refer to. */
  isContext?: boolean | undefined;
}

/** What a model learns, tables or text. */
export type ModelType = "TABULAR" | "LANGUAGE";

/** A few synthetic rows, to look at. */
export type SampleRows = Record<string, unknown>[];

/** Progress in units of work, which mean nothing but their ratio. */
export interface ProgressValue {
  /** Work that is done, 0 by default. */
  value?: number;
  /** All work there is, 1 by default. */
  max?: number;
}

/** The task that a step belongs to. */
export type TaskType =
  | "SYNC"
  | "TRAIN_TABULAR"
  | "TRAIN_LANGUAGE"
  | "FINALIZE_TRAINING"
  | "GENERATE_TABULAR"
  | "GENERATE_LANGUAGE"
  | "FINALIZE_GENERATION"
  | "PROBE_TABULAR"
  | "PROBE_LANGUAGE"
  | "FINALIZE_PROBING"
  | "GENERATE"
  | "PROBE";

/** What a step does. */
export type StepCode =
  | "PULL_TRAINING_DATA"
  | "ANALYZE_TRAINING_DATA"
  | "ENCODE_TRAINING_DATA"
  | "TRAIN_MODEL"
  | "GENERATE_DATA"
  | "GENERATE_MODEL_REPORT_DATA"
  | "CREATE_MODEL_REPORT"
  | "FINALIZE_TRAINING"
  | "GENERATE_DATA_TABULAR"
  | "GENERATE_DATA_LANGUAGE"
  | "CREATE_DATA_REPORT"
  | "CREATE_DATA_REPORT_TABULAR"
  | "CREATE_DATA_REPORT_LANGUAGE"
  | "FINALIZE_GENERATION"
  | "DELIVER_DATA"
  | "FINALIZE_PROBING";

/** How far a step of a job has come. */
export interface ProgressStep {
  /** Id of the step. */
  id?: string;
  /** Table and type of the model that the step works on. Empty when it concerns none. */
  modelLabel?: string;
  /** Name of the compute that the step runs on. Minimum length: 1. */
  computeName?: string;
  /** How often the step's task was restarted, 0 by default. */
  restarts?: number;
  /** The task that a step belongs to. */
  taskType?: TaskType;
  /** What a step does. */
  stepCode?: StepCode;
  /** When the step started, in UTC. Absent before that. Format: date-time. */
  startDate?: string;
  /** When the step ended, in UTC. Absent while it runs. Format: date-time. */
  endDate?: string;
  /** The hardware of a compute. */
  computeResources?: ComputeResources;
  /** What the step logged, one object per line; training logs its epochs and losses. */
  messages?: Record<string, unknown>[];
  /** Why the step failed. Absent when it did not. */
  errorMessage?: string;
  /** Progress in units of work, which mean nothing but their ratio. */
  progress?: ProgressValue;
  /**
   * Where a job or step stands. Not started: `NEW`, or `CONTINUE` when it goes on from an earlier
   * result. Started: `ON_HOLD` when held back, `QUEUED` for resources, `IN_PROGRESS`. Ended: `DONE`,
   * `FAILED` or `CANCELED`.
   */
  status?: ProgressStatus;
}

/** How far a job has come, as a whole and step by step. */
export interface JobProgress {
  /** Id of the job. */
  id?: string;
  /** When the job started, in UTC. Absent before that. Format: date-time. */
  startDate?: string;
  /** When the job ended, in UTC. Absent while it runs. Format: date-time. */
  endDate?: string;
  /** Progress in units of work, which mean nothing but their ratio. */
  progress?: ProgressValue;
  /**
   * Where a job or step stands. Not started: `NEW`, or `CONTINUE` when it goes on from an earlier
   * result. Started: `ON_HOLD` when held back, `QUEUED` for resources, `IN_PROGRESS`. Ended: `DONE`,
   * `FAILED` or `CANCELED`.
   */
  status?: ProgressStatus;
  /** The steps, in the order in which they run. */
  steps?: ProgressStep[];
}

/** Something that a user can allow the platform to do with a service. */
export interface IntegrationScope {
  /** Id of the scope, to be given as one of `scopeIds`. Format: uuid. */
  id: string;
  /** Name of the scope, for people. */
  name: string;
  /** What the scope allows. */
  description?: string;
  /** The scope, as the provider calls it. */
  value: string;
}

/** Whether the calling user has connected a service. */
export type IntegrationStatus = "CONNECTED" | "NOT_CONNECTED";

/** A service on the web, and whether the calling user has connected it by OAuth. */
export interface Integration {
  /** Id of the provider, as in `github`. */
  providerId: string;
  /** Name of the provider, for people. */
  providerName: string;
  /** Icon of the provider, as SVG. */
  icon?: string;
  /** Whether the web application gives the provider a prominent place. */
  isPromoted?: boolean;
  /** Ids of the scopes that the user has agreed to. Empty when not connected. */
  scopeIds?: string[];
  /** The scopes that can be asked for. */
  availableScopes: IntegrationScope[];
  /** Whether the calling user has connected a service. */
  status: IntegrationStatus;
}

/** A scope that users can agree to. */
export interface IntegrationProviderScope {
  /** Id of the scope. Format: uuid. */
  id: string;
  /** Name of the scope, for people. */
  name: string;
  /** What the scope allows. */
  description?: string | undefined;
  /** The scope, as the provider calls it. */
  value: string;
  /** Whether the scope is selected from the start. False by default. */
  isDefault?: boolean | undefined;
}

/** A service on the web that users can connect by OAuth. */
export interface IntegrationProvider {
  /** Id of the provider, as in `github`. */
  id: string;
  /** Name of the provider, for people. */
  name: string;
  /** What the provider offers. */
  description?: string;
  /** Icon of the provider, as SVG. */
  icon?: string;
  /** Whether the web application gives the provider a prominent place. */
  isPromoted?: boolean;
  /** URL of the provider's consent page. */
  authorizationUrl: string;
  /** URL where the provider gives out access tokens. */
  accessTokenUrl: string;
  /** The scopes that users can agree to. */
  scopes?: IntegrationProviderScope[];
  /** Further parameters of the requests to the provider, by name. */
  additionalParams?: Record<string, string>;
  /** Id that the provider gave to the deployment. */
  clientId: string;
  /** What stands between two scopes in a request to the provider, a space by default. */
  scopeDelimiter?: string;
}

/**
 * A service on the web that users can connect by OAuth.
 *
 * The form that is sent; `IntegrationProvider` is what comes back.
 */
export interface IntegrationProviderWrite {
  /** Id of the provider, as in `github`. */
  id: string;
  /** Name of the provider, for people. */
  name: string;
  /** What the provider offers. */
  description?: string | undefined;
  /** Icon of the provider, as SVG. */
  icon?: string | undefined;
  /** Whether the web application gives the provider a prominent place. */
  isPromoted?: boolean | undefined;
  /** URL of the provider's consent page. */
  authorizationUrl: string;
  /** URL where the provider gives out access tokens. */
  accessTokenUrl: string;
  /** The scopes that users can agree to. */
  scopes?: IntegrationProviderScope[] | undefined;
  /** Further parameters of the requests to the provider, by name. */
  additionalParams?: Record<string, string> | undefined;
  /** Id that the provider gave to the deployment. */
  clientId: string;
  /** Secret that goes with `clientId`. */
  clientSecret: string;
  /** What stands between two scopes in a request to the provider, a space by default. */
  scopeDelimiter?: string | undefined;
}

/** Providers of integrations. */
export interface IntegrationProviderList {
  /** The providers. */
  providers: IntegrationProvider[];
}

/**
 * Providers of integrations.
 *
 * The form that is sent; `IntegrationProviderList` is what comes back.
 */
export interface IntegrationProviderListWrite {
  /** The providers. */
  providers: IntegrationProviderWrite[];
}

/** Which providers were created. */
export interface IntegrationProvidersCreated {
  /** Ids of the new providers. */
  createdProviders?: string[];
}

/** What the user shall allow. */
export interface IntegrationAuthorize {
  /** Ids of the scopes to ask for, one or more, from `availableScopes`. Minimum items: 1. */
  scopeIds: string[];
}

/** Where the user consents. */
export interface IntegrationAuthorization {
  /** URL of the provider's consent page. Format: uri. */
  authorizationUrl: string;
}

/** Why a service cannot be connected. */
export interface IntegrationAuthorizationError {
  /** What went wrong, for people to read. */
  error?: string;
}

/** The language models of a deployment. */
export interface LanguageModelSettings {
  /** Names of the models on Hugging Face, causal language models with their maker before the slash. */
  models?: string[] | undefined;
  /** Access token for Hugging Face. */
  huggingFaceToken?: string | undefined;
}

/**
 * What a member may do: `VIEWER` to see and use the organization's resources, `CONTRIBUTOR` to create
 * some as well, `ADMIN` to manage all of them and the members.
 */
export type MemberRole = "VIEWER" | "CONTRIBUTOR" | "ADMIN";

/** What the calling user is in the organization. */
export interface OrganizationMetadata {
  /**
   * What a member may do: `VIEWER` to see and use the organization's resources, `CONTRIBUTOR` to create
   * some as well, `ADMIN` to manage all of them and the members.
   */
  currentUserMemberRole?: MemberRole;
}

/** An organization, as lists show it. */
export interface OrganizationListItem {
  /** Id of the organization. */
  id: string;
  /** Name of the account, unique among users and organizations, up to 64 characters. */
  name?: string;
  /** Name for people. */
  displayName: string;
  /** What the organization is, in Markdown. */
  description?: string;
  /** URL of the organization's logo. */
  logo?: string;
  /** What the calling user is in the organization. */
  metadata?: OrganizationMetadata;
}

/** A page of organizations. */
export interface OrganizationList {
  /** Number of organizations on all pages. */
  totalCount?: number;
  /** The organizations of this page. */
  results?: OrganizationListItem[];
}

/** An organization to create. */
export interface OrganizationCreate {
  /**
   * Name of the account, up to 64 letters, digits, hyphens and underscores. Unique among users and
   * organizations, whatever the case.
   */
  name: string;
  /** Name for people. */
  displayName: string;
  /** What the organization is, in Markdown. */
  description?: string | undefined;
  /** Logo, as an image in base64. */
  logoBase64?: string | undefined;
  /** E-mail address of the organization. */
  email?: string | undefined;
  /** URL of the organization's website. */
  website?: string | undefined;
}

/** A user, as lists show one. */
export interface UserListItem {
  /** Id of the user. */
  id?: string;
  /** Name of the account, unique among users and organizations. */
  name?: string;
  /** First name. Maximum length: 30. */
  firstName?: string;
  /** Last name. Maximum length: 30. */
  lastName?: string;
  /** URL of the user's picture. */
  avatar?: string;
}

/** A group of users that owns resources together. */
export interface Organization {
  /** Id of the organization. */
  id: string;
  /** Name of the account, unique among users and organizations, up to 64 characters. */
  name: string;
  /** Name for people. */
  displayName: string;
  /** What the organization is, in Markdown. */
  description?: string;
  /** URL of the organization's logo. */
  logo?: string;
  /** E-mail address of the organization. */
  email?: string;
  /** URL of the organization's website. */
  website?: string;
  /** The members. Their roles are in `organizations.members.list`. */
  members?: UserListItem[];
  /** What the calling user is in the organization. */
  metadata?: OrganizationMetadata;
}

/** Fields of an organization to change. */
export interface OrganizationUpdate {
  /**
   * New name of the account, up to 64 letters, digits, hyphens and underscores. Unique among users and
   * organizations, whatever the case.
   */
  name?: string | undefined;
  /** New name for people. */
  displayName?: string | undefined;
  /** New description, in Markdown. */
  description?: string | undefined;
  /** New logo, as an image in base64. */
  logoBase64?: string | undefined;
  /** New e-mail address. */
  email?: string | undefined;
  /** New URL of the website. */
  website?: string | undefined;
}

/** An invite to an organization, for anyone who has its link. */
export interface OrganizationInvite {
  /** Token that lets users join. */
  token?: string;
  /** URL to give to those who shall join. It holds the token. */
  link?: string;
  /** When the invite ends, in UTC, 72 hours after it was created. Format: date-time. */
  expirationDate?: string;
  /** Id of the organization. */
  organizationId?: string;
}

/** A member of an organization. */
export interface OrganizationMember {
  /** A user, as lists show one. */
  user?: UserListItem;
  /**
   * What a member may do: `VIEWER` to see and use the organization's resources, `CONTRIBUTOR` to create
   * some as well, `ADMIN` to manage all of them and the members.
   */
  role?: MemberRole;
}

/** The new role of a member. */
export interface MemberRoleUpdate {
  /**
   * What a member may do: `VIEWER` to see and use the organization's resources, `CONTRIBUTOR` to create
   * some as well, `ADMIN` to manage all of them and the members.
   */
  role: MemberRole;
}

/** What synthetic datasets can be sorted by. */
export type SyntheticDatasetSortField = "RECENCY" | "NO_OF_LIKES" | "NO_OF_DOWNLOADS" | "NO_OF_THREADS";

/** What a synthetic dataset cost, and how much it is used. */
export interface SyntheticDatasetUsage {
  /**
   * Always -1, kept for old clients.
   * @deprecated
   */
  totalDatapoints?: number;
  /** Seconds that the generation took, over all its tasks. */
  totalComputeTime?: number;
  /** Credits that the generation cost. */
  totalCredits?: number;
  /** Seconds of the generation times the virtual CPUs it had, over all its tasks. */
  totalVirtualCPUTime?: number;
  /** Seconds of the generation times the virtual GPUs it had, over all its tasks. */
  totalVirtualGPUTime?: number;
  /** Number of users who like it. */
  noOfLikes?: number;
  /** How often it was downloaded. */
  noOfDownloads?: number;
  /** Number of assistant threads that use it. */
  noOfThreads?: number;
}

/** A synthetic dataset, as lists show it. */
export interface SyntheticDatasetListItem {
  /** Id of the synthetic dataset. */
  id: string;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** Name of the synthetic dataset. */
  name: string;
  /** What the synthetic dataset is for. */
  description?: string;
  /**
   * Where a job or step stands. Not started: `NEW`, or `CONTINUE` when it goes on from an earlier
   * result. Started: `ON_HOLD` when held back, `QUEUED` for resources, `IN_PROGRESS`. Ended: `DONE`,
   * `FAILED` or `CANCELED`.
   */
  generationStatus: ProgressStatus;
  /** When the generation ended, in UTC. Absent before that. Format: date-time. */
  generationTime?: string;
  /** What a synthetic dataset cost, and how much it is used. */
  usage?: SyntheticDatasetUsage;
}

/** A page of synthetic datasets. */
export interface SyntheticDatasetList {
  /** Number of synthetic datasets on all pages. */
  totalCount?: number;
  /** The synthetic datasets of this page. */
  results?: SyntheticDatasetListItem[];
}

/** Gives the values of a categorical column another distribution. */
export interface RebalancingConfig {
  /** Name of the column. */
  column: string;
  /** Wanted share of each value, from 0 to 1. What is left to 1 goes to the other values. */
  probabilities: Record<string, number>;
}

/** Generates columns without nulls. */
export interface ImputationConfig {
  /** Names of the columns. */
  columns: string[];
}

/** Makes a column independent of sensitive ones. All of them are categorical. */
export interface FairnessConfig {
  /** Name of the column that becomes independent. Minimum length: 1. */
  targetColumn: string;
  /** Names of the columns that it shall not depend on. */
  sensitiveColumns: string[];
}

/**
 * How many rows are generated and how. Size, seed and fairness are for subject tables only, which are
 * those without a context.
 */
export interface SyntheticTableConfiguration {
  /**
   * Number of rows. By default that of the seed; without a seed that of the source table, or 1 in a
   * probe.
   */
  sampleSize?: number;
  /** Id of the connector that holds an uploaded seed. */
  sampleSeedConnectorId?: string;
  /** Seed: rows with some of the columns, whose other columns are generated. As lines of JSON in base64. */
  sampleSeedDict?: string;
  /** Seed: rows with some of the columns, whose other columns are generated. As a Parquet file in base64. */
  sampleSeedData?: string;
  /**
   * How bold sampling is. 1 by default; less prefers likely values, more evens them out.
   * Minimum: 0. Maximum: 2.
   */
  samplingTemperature?: number;
  /**
   * Share of the likeliest values to sample from. 1, that is all of them, by default.
   * Minimum: 0.9. Maximum: 1.
   */
  samplingTopP?: number;
  /** Gives the values of a categorical column another distribution. */
  rebalancing?: RebalancingConfig;
  /** Generates columns without nulls. */
  imputation?: ImputationConfig;
  /** Makes a column independent of sensitive ones. All of them are categorical. */
  fairness?: FairnessConfig;
  /** Whether a quality report is made of the table. True by default, if the models have reports. */
  enableDataReport?: boolean;
}

/**
 * How many rows are generated and how. Size, seed and fairness are for subject tables only, which are
 * those without a context.
 *
 * The form that is sent; `SyntheticTableConfiguration` is what comes back.
 */
export interface SyntheticTableConfigurationWrite {
  /**
   * Number of rows. By default that of the seed; without a seed that of the source table, or 1 in a
   * probe.
   */
  sampleSize?: number | undefined;
  /** Seed: rows with some of the columns, whose other columns are generated. As lines of JSON in base64. */
  sampleSeedDict?: string | undefined;
  /** Seed: rows with some of the columns, whose other columns are generated. As a Parquet file in base64. */
  sampleSeedData?: string | undefined;
  /**
   * How bold sampling is. 1 by default; less prefers likely values, more evens them out.
   * Minimum: 0. Maximum: 2.
   */
  samplingTemperature?: number | undefined;
  /**
   * Share of the likeliest values to sample from. 1, that is all of them, by default.
   * Minimum: 0.9. Maximum: 1.
   */
  samplingTopP?: number | undefined;
  /** Gives the values of a categorical column another distribution. */
  rebalancing?: RebalancingConfig | undefined;
  /** Generates columns without nulls. */
  imputation?: ImputationConfig | undefined;
  /** Makes a column independent of sensitive ones. All of them are categorical. */
  fairness?: FairnessConfig | undefined;
  /** Whether a quality report is made of the table. True by default, if the models have reports. */
  enableDataReport?: boolean | undefined;
}

/** How a table is generated. */
export interface SyntheticTableConfig {
  /** Name of the table, as in the generator. */
  name: string;
  /**
   * How many rows are generated and how. Size, seed and fairness are for subject tables only, which are
   * those without a context.
   */
  configuration?: SyntheticTableConfiguration;
}

/**
 * How a table is generated.
 *
 * The form that is sent; `SyntheticTableConfig` is what comes back.
 */
export interface SyntheticTableConfigWrite {
  /** Name of the table, as in the generator. */
  name: string;
  /**
   * How many rows are generated and how. Size, seed and fairness are for subject tables only, which are
   * those without a context.
   */
  configuration?: SyntheticTableConfigurationWrite | undefined;
}

/** Where the generated tables are written to. Without it they can only be downloaded. */
export interface SyntheticDatasetDelivery {
  /**
   * Whether tables that exist are replaced. If not, the delivery fails when there are any.
   * Default: false.
   */
  overwriteTables: boolean;
  /** Id of the connector to write to, whose access type is `WRITE_DATA`. */
  destinationConnectorId: string;
  /** Where in the connector, for example a schema or `bucket/path`. */
  location: string;
}

/** What a synthetic dataset is made from. */
export interface SyntheticDatasetConfig {
  /** Id of the generator to sample from, which is trained. */
  generatorId?: string;
  /** Name of the synthetic dataset. The platform chooses one when it is left out. */
  name?: string;
  /** What the synthetic dataset is for. */
  description?: string;
  /** Seed of the random numbers, to get the same result again. Each run draws its own by default. */
  randomState?: number;
  /** How single tables are generated; the others are generated as they were learned. */
  tables?: SyntheticTableConfig[];
  /** Where the generated tables are written to. Without it they can only be downloaded. */
  delivery?: SyntheticDatasetDelivery;
  /** Id of the compute to generate on. The platform chooses when it is left out. */
  compute?: string;
}

/**
 * What a synthetic dataset is made from.
 *
 * The form that is sent; `SyntheticDatasetConfig` is what comes back.
 */
export interface SyntheticDatasetConfigWrite {
  /** Id of the generator to sample from, which is trained. */
  generatorId?: string | undefined;
  /** Name of the synthetic dataset. The platform chooses one when it is left out. */
  name?: string | undefined;
  /** What the synthetic dataset is for. */
  description?: string | undefined;
  /** Seed of the random numbers, to get the same result again. Each run draws its own by default. */
  randomState?: number | undefined;
  /** How single tables are generated; the others are generated as they were learned. */
  tables?: SyntheticTableConfigWrite[] | undefined;
  /** Where the generated tables are written to. Without it they can only be downloaded. */
  delivery?: SyntheticDatasetDelivery | undefined;
  /** Id of the compute to generate on. The platform chooses when it is left out. */
  compute?: string | undefined;
}

/** A table of a synthetic dataset. */
export interface SyntheticTable {
  /** Id of the table. */
  id?: string;
  /** Name of the table, as in the generator. Minimum length: 1. Maximum length: 256. */
  name: string;
  /**
   * How many rows are generated and how. Size, seed and fairness are for subject tables only, which are
   * those without a context.
   */
  configuration?: SyntheticTableConfiguration;
  /** How good the synthetic data of a model is. Absent until the model is evaluated. */
  tabularModelMetrics?: ModelMetrics;
  /** How good the synthetic data of a model is. Absent until the model is evaluated. */
  languageModelMetrics?: ModelMetrics;
  /** The columns that refer to other tables. */
  foreignKeys?: SourceForeignKey[];
  /** Number of rows that were generated. Absent before that. */
  totalRows?: number;
  /**
   * Always -1, kept for old clients.
   * @deprecated
   */
  totalDatapoints?: number;
  /** Number of rows that the generator was trained on. */
  sourceTableTotalRows?: number;
}

/** A synthetic dataset with its tables. */
export interface SyntheticDataset {
  /** Id of the synthetic dataset. */
  id: string;
  /** Id of the generator that it comes from. */
  generatorId?: string;
  /** Who made and owns a resource, and what the calling user may do with it. */
  metadata?: Metadata;
  /** Name of the synthetic dataset. */
  name: string;
  /** What the synthetic dataset is for. */
  description?: string;
  /**
   * Where a job or step stands. Not started: `NEW`, or `CONTINUE` when it goes on from an earlier
   * result. Started: `ON_HOLD` when held back, `QUEUED` for resources, `IN_PROGRESS`. Ended: `DONE`,
   * `FAILED` or `CANCELED`.
   */
  generationStatus: ProgressStatus;
  /** When the generation ended, in UTC. Absent before that. Format: date-time. */
  generationTime?: string;
  /** The tables, without their rows. */
  tables?: SyntheticTable[];
  /** Where the generated tables are written to. Without it they can only be downloaded. */
  delivery?: SyntheticDatasetDelivery;
  /** Mean of the overall accuracies of the generator's models, from 0 to 1. */
  accuracy?: number;
  /** What a synthetic dataset cost, and how much it is used. */
  usage?: SyntheticDatasetUsage;
  /** Id of the compute that it is generated on. */
  compute?: string;
  /** Seed of the random numbers. Absent when each run draws its own. */
  randomState?: number;
}

/** Changes to a synthetic dataset. */
export interface SyntheticDatasetUpdate {
  /** New name of the synthetic dataset. */
  name?: string | undefined;
  /** New description of the synthetic dataset. */
  description?: string | undefined;
  /** Where the generated tables are written to. Without it they can only be downloaded. */
  delivery?: SyntheticDatasetDelivery | undefined;
  /** Id of the compute to generate on from now on. */
  compute?: string | undefined;
  /** New seed of the random numbers. */
  randomState?: number | undefined;
}

/** Format of the files that rows are downloaded in. Default: "CSV". */
export type SyntheticDatasetFormat = "CSV" | "PARQUET" | "XLSX";

/** Changes to a table of a synthetic dataset. */
export interface SyntheticTableUpdate {
  /**
   * How many rows are generated and how. Size, seed and fairness are for subject tables only, which are
   * those without a context.
   */
  configuration?: SyntheticTableConfigurationWrite | undefined;
}

/** What a quality report is on, the model or the synthetic rows. Default: "DATA". */
export type SyntheticDatasetReportType = "MODEL" | "DATA";

/** A seed to upload. */
export interface SampleSeedUpload {
  /** The file with the seed, rows with some of the columns, whose other columns are generated. */
  file: Blob;
}

/** What a probe is made from. */
export interface SyntheticProbeConfig {
  /** Id of the generator to sample from, which is trained. */
  generatorId?: string | undefined;
  /** Seed of the random numbers, to get the same result again. Each call draws its own by default. */
  randomState?: number | undefined;
  /** How single tables are generated; the others are generated as they were learned. */
  tables?: SyntheticTableConfigWrite[] | undefined;
}

/** The rows of a table that a probe made. */
export interface Probe {
  /** Name of the table. */
  name?: string;
  /** The rows, each with its values by column. */
  rows?: Record<string, unknown>[];
}

/**
 * Whose usage is reported: that of the calling user (`ME`), or of everyone (`ALL`), which super
 * administrators alone may see.
 */
export type UsageReportScope = "ALL" | "ME";

/** Whether credits came for free or were paid for. */
export type CreditType = "FREE" | "PAID";

/** What was used in a month. */
export interface UsageReportPeriod {
  /** When the period began, in UTC. Format: date-time. */
  periodStart?: string;
  /** When the period ended or ends, in UTC. Format: date-time. */
  periodEnd?: string;
  /** Credits. */
  totalCredits?: number;
  /** Seconds of virtual CPUs. */
  totalVirtualCPUTime?: number;
  /** Seconds of virtual GPUs. */
  totalVirtualGPUTime?: number;
  /** Tokens of the assistant's language model. */
  tokens?: number;
}

/** What was used in each period. */
export interface UsageReportPeriodList {
  /** The periods. */
  usage?: UsageReportPeriod[];
}

/** How many jobs the user runs, and may run. */
export interface UserUsage {
  /** Training jobs that run at the same time. */
  parallelTrainingJobs?: {
    /** Number of training jobs that run now. */
    current?: number;
    /** Number of training jobs that may run. Absent when there is no limit. */
    limit?: number;
  };
  /** Generation jobs that run at the same time. */
  parallelGenerationJobs?: {
    /** Number of generation jobs that run now. */
    current?: number;
    /** Number of generation jobs that may run. Absent when there is no limit. */
    limit?: number;
  };
}

/** What the user pays for. */
export type UserPlan = "FREE" | "PRO" | "UNLIMITED";

/** The calling user. */
export interface CurrentUser {
  /** Id of the user. */
  id?: string;
  /** Name of the account, unique among users and organizations. */
  name?: string;
  /** First name, up to 30 characters. */
  firstName?: string;
  /** Last name, up to 30 characters. */
  lastName?: string;
  /** E-mail address. */
  email?: string;
  /** URL of the user's picture. */
  avatar?: string;
  /** Settings of the user, for the platform's web application. */
  settings?: Record<string, unknown>;
  /** How many jobs the user runs, and may run. */
  usage?: UserUsage;
  /** Number of notifications that the user has not read. */
  unreadNotifications?: number;
  /** What the user pays for. */
  plan?: UserPlan;
  /** The organizations that the user is a member of. */
  organizations?: OrganizationListItem[];
  /** Names of the secrets that the user keeps for the assistant; never their values. */
  secrets?: string[];
  /** When the account was created, in UTC. Format: date-time. */
  createdAt?: string;
  /** When the user was last active, in UTC. Format: date-time. */
  lastActivityAt?: string;
}

/** Credits of a day or month. */
export interface CreditBalance {
  /** Balance of the period, in credits. */
  current?: number;
  /** Most that can be used in the period, in credits. Absent when there is no limit. */
  limit?: number;
  /** When the period began, in UTC. Format: date-time. */
  periodStart?: string;
  /** When the period ends, in UTC. Format: date-time. */
  periodEnd?: string;
}

/** The credits of a user. */
export interface UserCredits {
  /** Free credits, which are limited by day and by month. */
  free: {
    /** Credits of a day or month. */
    daily?: CreditBalance;
    /** Credits of a day or month. */
    monthly?: CreditBalance;
  };
  /** Credits of a paid plan. Absent without one. */
  paid?: {
    /** Credits of a day or month. */
    monthly?: CreditBalance;
  };
}

/** A new API key. */
export interface ApiKeyCreated {
  /** The key. */
  apiKey?: string;
}

/**
 * What happened: a job ended well (`RESOURCE_READY`) or badly (`RESOURCE_FAILED`), someone likes a
 * resource (`RESOURCE_LIKED`) or joined an organization (`MEMBER_JOINED`).
 */
export type UserNotificationType =
  | "RESOURCE_READY"
  | "RESOURCE_LIKED"
  | "RESOURCE_FAILED"
  | "MEMBER_JOINED"
  | (string & {});

/** Whether the user has read a notification. */
export type UserNotificationStatus = "UNREAD" | "READ";

/** Something that a user should know. */
export interface UserNotification {
  /** Id of the notification. */
  id: string;
  /**
   * What happened: a job ended well (`RESOURCE_READY`) or badly (`RESOURCE_FAILED`), someone likes a
   * resource (`RESOURCE_LIKED`) or joined an organization (`MEMBER_JOINED`).
   */
  type: UserNotificationType;
  /** What happened, for people to read. */
  message: string;
  /** Whether the user has read a notification. */
  status: UserNotificationStatus;
  /** When it happened, in UTC. Format: date-time. */
  createdAt: string;
  /** Path of the resource that it is about, as in `/generators/{id}`. */
  resourceUri?: string;
}

/** The profile of a user, to change. */
export interface UserProfileUpdate {
  /**
   * New name of the account: letters, digits, hyphens and underscores. Unique among users and
   * organizations, whatever the case.
   */
  name?: string | undefined;
  /** New first name, up to 30 characters. */
  firstName?: string | undefined;
  /** New last name, up to 30 characters. */
  lastName?: string | undefined;
  /** New picture, as an image in base64. */
  avatar?: string | undefined;
}

/** What the assistant shall keep in mind, to change. */
export interface UserAssistantUpdate {
  /** What the assistant should know about the user. */
  aboutUserMessage?: string | undefined;
  /** How the assistant should answer. */
  aboutModelMessage?: string | undefined;
}

/** Settings of a user to change. */
export interface UserSettingsUpdate {
  /** The profile of a user, to change. */
  profile?: UserProfileUpdate | undefined;
  /** What the assistant shall keep in mind, to change. */
  assistant?: UserAssistantUpdate | undefined;
}

/** What everyone may know of a user. */
export interface User {
  /** Id of the user. */
  id?: string;
  /** Name of the account, unique among users and organizations. */
  name?: string;
  /** First name. Maximum length: 30. */
  firstName?: string;
  /** Last name. Maximum length: 30. */
  lastName?: string;
  /** URL of the user's picture. */
  avatar?: string;
  /** The organizations that the user is a member of. */
  organizations?: OrganizationListItem[];
}

export interface components {
  schemas: {
    MostlyError: MostlyError;
    AboutService: AboutService;
    ArtifactSortField: ArtifactSortField;
    ArtifactType: ArtifactType;
    ArtifactPreview: ArtifactPreview;
    ArtifactUsage: ArtifactUsage;
    AccountType: AccountType;
    Visibility: Visibility;
    PermissionLevel: PermissionLevel;
    Metadata: Metadata;
    Artifact: Artifact;
    ArtifactList: ArtifactList;
    ArtifactCreate: ArtifactCreate;
    ArtifactUpdate: ArtifactUpdate;
    AssistantLanguageModelParameter: AssistantLanguageModelParameter;
    AssistantLanguageModel: AssistantLanguageModel;
    AssistantLanguageModelWrite: AssistantLanguageModelWrite;
    AssistantSettings: AssistantSettings;
    AssistantSettingsWrite: AssistantSettingsWrite;
    AssistantSecretName: AssistantSecretName;
    AssistantSecretCreate: AssistantSecretCreate;
    AssistantThreadSortField: AssistantThreadSortField;
    AssistantSessionStatus: AssistantSessionStatus;
    AssistantThreadUsage: AssistantThreadUsage;
    AssistantThreadListItem: AssistantThreadListItem;
    AssistantThreadList: AssistantThreadList;
    AssistantThreadCreate: AssistantThreadCreate;
    AssistantThreadFile: AssistantThreadFile;
    AssistantMessageRole: AssistantMessageRole;
    AssistantMessageContentType: AssistantMessageContentType;
    AssistantMessageFile: AssistantMessageFile;
    AssistantMessage: AssistantMessage;
    AssistantThread: AssistantThread;
    AssistantThreadUpdate: AssistantThreadUpdate;
    AssistantThreadFileUpload: AssistantThreadFileUpload;
    AssistantMessageCreate: AssistantMessageCreate;
    AssistantFinishReason: AssistantFinishReason;
    AssistantMessageDelta: AssistantMessageDelta;
    AssistantMessageEvent: AssistantMessageEvent;
    AssistantHeartbeatEvent: AssistantHeartbeatEvent;
    AssistantFailure: AssistantFailure;
    AssistantErrorEvent: AssistantErrorEvent;
    AssistantStreamEvent: AssistantStreamEvent;
    AssistantSession: AssistantSession;
    VisibilityUpdate: VisibilityUpdate;
    BillingInterval: BillingInterval;
    BillingPrice: BillingPrice;
    BillingPlan: BillingPlan;
    BillingPlanList: BillingPlanList;
    PaymentUrl: PaymentUrl;
    BillingCycle: BillingCycle;
    BillingSubscription: BillingSubscription;
    ComputeType: ComputeType;
    ComputeResources: ComputeResources;
    ComputeListItem: ComputeListItem;
    ComputeSecrets: ComputeSecrets;
    ComputeOrder: ComputeOrder;
    ComputeCreate: ComputeCreate;
    Compute: Compute;
    ComputeUpdate: ComputeUpdate;
    ConnectorAccessType: ConnectorAccessType;
    ConnectorSortField: ConnectorSortField;
    ConnectorType: ConnectorType;
    ConnectorUsage: ConnectorUsage;
    ConnectorListItem: ConnectorListItem;
    ConnectorList: ConnectorList;
    ConnectorCreateFields: ConnectorCreateFields;
    MysqlConfig: MysqlConfig;
    PasswordSecrets: PasswordSecrets;
    MysqlConnectorCreate: MysqlConnectorCreate;
    PostgresConfig: PostgresConfig;
    PostgresSsl: PostgresSsl;
    PostgresConnectorCreate: PostgresConnectorCreate;
    MssqlConfig: MssqlConfig;
    MssqlConnectorCreate: MssqlConnectorCreate;
    OracleConfig: OracleConfig;
    OracleConnectorCreate: OracleConnectorCreate;
    MariadbConfig: MariadbConfig;
    MariadbConnectorCreate: MariadbConnectorCreate;
    SnowflakeConfig: SnowflakeConfig;
    SnowflakeConnectorCreate: SnowflakeConnectorCreate;
    NoConfig: NoConfig;
    KeyFileSecrets: KeyFileSecrets;
    BigqueryConnectorCreate: BigqueryConnectorCreate;
    HiveConfig: HiveConfig;
    HiveSecrets: HiveSecrets;
    AuthoritySsl: AuthoritySsl;
    HiveConnectorCreate: HiveConnectorCreate;
    DatabricksConfig: DatabricksConfig;
    DatabricksSecrets: DatabricksSecrets;
    DatabricksConnectorCreate: DatabricksConnectorCreate;
    RedshiftConfig: RedshiftConfig;
    RedshiftConnectorCreate: RedshiftConnectorCreate;
    SqliteConfig: SqliteConfig;
    SqliteConnectorCreate: SqliteConnectorCreate;
    AzureStorageConfig: AzureStorageConfig;
    AzureStorageSecrets: AzureStorageSecrets;
    AzureStorageConnectorCreate: AzureStorageConnectorCreate;
    GoogleCloudStorageConnectorCreate: GoogleCloudStorageConnectorCreate;
    S3StorageConfig: S3StorageConfig;
    S3StorageSecrets: S3StorageSecrets;
    S3StorageConnectorCreate: S3StorageConnectorCreate;
    AnyConfig: AnyConfig;
    FileUploadConnectorCreate: FileUploadConnectorCreate;
    ConnectorCreate: ConnectorCreate;
    ConnectorFields: ConnectorFields;
    MysqlConnector: MysqlConnector;
    PostgresConnector: PostgresConnector;
    MssqlConnector: MssqlConnector;
    OracleConnector: OracleConnector;
    MariadbConnector: MariadbConnector;
    SnowflakeConnector: SnowflakeConnector;
    BigqueryConnector: BigqueryConnector;
    HiveConnector: HiveConnector;
    DatabricksConnector: DatabricksConnector;
    RedshiftConnector: RedshiftConnector;
    SqliteConnector: SqliteConnector;
    AzureStorageConnector: AzureStorageConnector;
    GoogleCloudStorageConnector: GoogleCloudStorageConnector;
    S3StorageConnector: S3StorageConnector;
    FileUploadConnector: FileUploadConnector;
    Connector: Connector;
    ConnectorUpdateConfig: ConnectorUpdateConfig;
    ConnectorUpdateSecrets: ConnectorUpdateSecrets;
    ConnectorUpdateSsl: ConnectorUpdateSsl;
    ConnectorUpdate: ConnectorUpdate;
    ConnectorConfigFields: ConnectorConfigFields;
    MysqlConnectorConfig: MysqlConnectorConfig;
    PostgresConnectorConfig: PostgresConnectorConfig;
    MssqlConnectorConfig: MssqlConnectorConfig;
    OracleConnectorConfig: OracleConnectorConfig;
    MariadbConnectorConfig: MariadbConnectorConfig;
    SnowflakeConnectorConfig: SnowflakeConnectorConfig;
    BigqueryConnectorConfig: BigqueryConnectorConfig;
    HiveConnectorConfig: HiveConnectorConfig;
    DatabricksConnectorConfig: DatabricksConnectorConfig;
    RedshiftConnectorConfig: RedshiftConnectorConfig;
    SqliteConnectorConfig: SqliteConnectorConfig;
    AzureStorageConnectorConfig: AzureStorageConnectorConfig;
    GoogleCloudStorageConnectorConfig: GoogleCloudStorageConnectorConfig;
    S3StorageConnectorConfig: S3StorageConnectorConfig;
    FileUploadConnectorConfig: FileUploadConnectorConfig;
    ConnectorConfig: ConnectorConfig;
    ConnectorDeleteDataConfig: ConnectorDeleteDataConfig;
    ConnectorQueryConfig: ConnectorQueryConfig;
    ConnectorReadDataConfig: ConnectorReadDataConfig;
    ModelEncodingType: ModelEncodingType;
    ConnectorColumn: ConnectorColumn;
    OwnershipTransfer: OwnershipTransfer;
    ConnectorWriteDataConfig: ConnectorWriteDataConfig;
    DatasetSortField: DatasetSortField;
    DatasetUsage: DatasetUsage;
    DatasetListItem: DatasetListItem;
    DatasetList: DatasetList;
    DatasetLocations: DatasetLocations;
    DatasetConnectorConfig: DatasetConnectorConfig;
    DatasetConfig: DatasetConfig;
    DatasetConnector: DatasetConnector;
    Dataset: Dataset;
    DatasetUpdate: DatasetUpdate;
    DatasetConnectorLocations: DatasetConnectorLocations;
    DatasetFileUpload: DatasetFileUpload;
    ProgressStatus: ProgressStatus;
    GeneratorSortField: GeneratorSortField;
    GeneratorUsage: GeneratorUsage;
    GeneratorListItem: GeneratorListItem;
    GeneratorList: GeneratorList;
    DifferentialPrivacyConfig: DifferentialPrivacyConfig;
    ModelConfiguration: ModelConfiguration;
    SourceForeignKeyConfig: SourceForeignKeyConfig;
    SourceColumnConfig: SourceColumnConfig;
    SourceTableConfig: SourceTableConfig;
    GeneratorConfig: GeneratorConfig;
    SourceColumnValueRange: SourceColumnValueRange;
    SourceColumn: SourceColumn;
    SourceForeignKey: SourceForeignKey;
    Accuracy: Accuracy;
    Distances: Distances;
    Similarity: Similarity;
    ModelMetrics: ModelMetrics;
    SourceTable: SourceTable;
    MostlyGenerator: MostlyGenerator;
    GeneratorImport: GeneratorImport;
    GeneratorUpdate: GeneratorUpdate;
    GeneratorCloneTrainingStatus: GeneratorCloneTrainingStatus;
    GeneratorCloneConfig: GeneratorCloneConfig;
    SourceTableCreate: SourceTableCreate;
    SourceTableUpload: SourceTableUpload;
    SourceTableUpdate: SourceTableUpdate;
    SourceColumnUpdate: SourceColumnUpdate;
    SourceForeignKeyUpdate: SourceForeignKeyUpdate;
    ModelType: ModelType;
    SampleRows: SampleRows;
    ProgressValue: ProgressValue;
    TaskType: TaskType;
    StepCode: StepCode;
    ProgressStep: ProgressStep;
    JobProgress: JobProgress;
    IntegrationScope: IntegrationScope;
    IntegrationStatus: IntegrationStatus;
    Integration: Integration;
    IntegrationProviderScope: IntegrationProviderScope;
    IntegrationProvider: IntegrationProvider;
    IntegrationProviderWrite: IntegrationProviderWrite;
    IntegrationProviderList: IntegrationProviderList;
    IntegrationProviderListWrite: IntegrationProviderListWrite;
    IntegrationProvidersCreated: IntegrationProvidersCreated;
    IntegrationAuthorize: IntegrationAuthorize;
    IntegrationAuthorization: IntegrationAuthorization;
    IntegrationAuthorizationError: IntegrationAuthorizationError;
    LanguageModelSettings: LanguageModelSettings;
    MemberRole: MemberRole;
    OrganizationMetadata: OrganizationMetadata;
    OrganizationListItem: OrganizationListItem;
    OrganizationList: OrganizationList;
    OrganizationCreate: OrganizationCreate;
    UserListItem: UserListItem;
    Organization: Organization;
    OrganizationUpdate: OrganizationUpdate;
    OrganizationInvite: OrganizationInvite;
    OrganizationMember: OrganizationMember;
    MemberRoleUpdate: MemberRoleUpdate;
    SyntheticDatasetSortField: SyntheticDatasetSortField;
    SyntheticDatasetUsage: SyntheticDatasetUsage;
    SyntheticDatasetListItem: SyntheticDatasetListItem;
    SyntheticDatasetList: SyntheticDatasetList;
    RebalancingConfig: RebalancingConfig;
    ImputationConfig: ImputationConfig;
    FairnessConfig: FairnessConfig;
    SyntheticTableConfiguration: SyntheticTableConfiguration;
    SyntheticTableConfigurationWrite: SyntheticTableConfigurationWrite;
    SyntheticTableConfig: SyntheticTableConfig;
    SyntheticTableConfigWrite: SyntheticTableConfigWrite;
    SyntheticDatasetDelivery: SyntheticDatasetDelivery;
    SyntheticDatasetConfig: SyntheticDatasetConfig;
    SyntheticDatasetConfigWrite: SyntheticDatasetConfigWrite;
    SyntheticTable: SyntheticTable;
    SyntheticDataset: SyntheticDataset;
    SyntheticDatasetUpdate: SyntheticDatasetUpdate;
    SyntheticDatasetFormat: SyntheticDatasetFormat;
    SyntheticTableUpdate: SyntheticTableUpdate;
    SyntheticDatasetReportType: SyntheticDatasetReportType;
    SampleSeedUpload: SampleSeedUpload;
    SyntheticProbeConfig: SyntheticProbeConfig;
    Probe: Probe;
    UsageReportScope: UsageReportScope;
    CreditType: CreditType;
    UsageReportPeriod: UsageReportPeriod;
    UsageReportPeriodList: UsageReportPeriodList;
    UserUsage: UserUsage;
    UserPlan: UserPlan;
    CurrentUser: CurrentUser;
    CreditBalance: CreditBalance;
    UserCredits: UserCredits;
    ApiKeyCreated: ApiKeyCreated;
    UserNotificationType: UserNotificationType;
    UserNotificationStatus: UserNotificationStatus;
    UserNotification: UserNotification;
    UserProfileUpdate: UserProfileUpdate;
    UserAssistantUpdate: UserAssistantUpdate;
    UserSettingsUpdate: UserSettingsUpdate;
    User: User;
  };
  responses: {
    Unexpected: {
      content: {
        "application/json": MostlyError;
      };
    };
    Unauthorized: {
      content: {
        "application/json": MostlyError;
      };
    };
    InvalidRequest: {
      content: {
        "application/json": MostlyError;
      };
    };
    ArtifactNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    Forbidden: {
      content: {
        "application/json": MostlyError;
      };
    };
    SuperAdminsOnly: {
      content: {
        "application/json": MostlyError;
      };
    };
    AssistantThreadNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    NoActiveSession: {
      content: {
        "application/json": MostlyError;
      };
    };
    AssistantMessageStream: {
      content: {
        "text/event-stream": AssistantStreamEvent;
      };
    };
    NoSubscription: {
      content: {
        "application/json": MostlyError;
      };
    };
    ComputeNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    BadRequest: {
      content: {
        "application/json": MostlyError;
      };
    };
    ConnectorNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    DataRefused: {
      content: {
        "application/json": MostlyError;
      };
    };
    DatasetNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    DatasetConnectorNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    DatasetFileNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    GeneratorNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    SourceTableNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    SourceColumnNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    SourceForeignKeyNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    ModelReportNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    WrongState: {
      content: {
        "application/json": MostlyError;
      };
    };
    TrainingStepNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    IntegrationNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    OrganizationRefused: {
      content: {
        "application/json": MostlyError;
      };
    };
    OrganizationNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    OrganizationAdminsOnly: {
      content: {
        "application/json": MostlyError;
      };
    };
    InviteRefused: {
      content: {
        "application/json": MostlyError;
      };
    };
    MemberNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    SyntheticDatasetNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    SyntheticTableNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
    DataReportNotFound: {
      content: {
        "application/json": MostlyError;
      };
    };
  };
  headers: {
    ContentDisposition: string;
  };
}

export interface paths {
  "/api/v2/about": {
    /** Fetches the version and abilities of the platform. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AboutService;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/artifacts": {
    /** Lists the artifacts that the calling user can see. */
    get: {
      parameters: {
        query?: {
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
          /** Page size, 50 by default, 1000 at most. Minimum: 1. */
          limit?: number | undefined;
          /** Only items whose name or description contains this text. */
          searchTerm?: string | undefined;
          /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
          createdFrom?: string | undefined;
          /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
          createdTo?: string | undefined;
          /** What to sort by, the most important first. The newest or most used come first. */
          sortBy?: ArtifactSortField[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ArtifactList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates an artifact from a message of the assistant, to share it by a link. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ArtifactCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Artifact;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/artifacts/{id}": {
    /** Fetches an artifact, with the links to it. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the artifact. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Artifact;
          };
        };
        404: components["responses"]["ArtifactNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes an artifact; links to it stop working. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the artifact. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ArtifactNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the name or description of an artifact. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the artifact. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ArtifactUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Artifact;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ArtifactNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/settings": {
    /** Fetches the settings of the deployment's assistant. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantSettings;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the settings of the deployment's assistant. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AssistantSettingsWrite;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantSettings;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/settings/secrets": {
    /** Lists the names of the secrets that the calling user keeps for the assistant. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantSecretName[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a secret that the calling user keeps for the assistant. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AssistantSecretCreate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/settings/secrets/{key}": {
    /** Deletes a secret that the calling user keeps for the assistant. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Name of the secret. */
          key: AssistantSecretName;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: {
          content: {
            "application/json": MostlyError;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads": {
    /** Lists the assistant threads that the calling user can see, without their messages. */
    get: {
      parameters: {
        query?: {
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
          /** Page size, 50 by default, 1000 at most. Minimum: 1. */
          limit?: number | undefined;
          /** Only items whose name or description contains this text. */
          searchTerm?: string | undefined;
          /** Only items that one of these accounts owns, by the id of a user or an organization. */
          ownerId?: string[] | undefined;
          /** Only items with one of these visibilities. */
          visibility?: Visibility[] | undefined;
          /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
          createdFrom?: string | undefined;
          /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
          createdTo?: string | undefined;
          /** What to sort by, the most important first. The latest come first. */
          sortBy?: AssistantThreadSortField[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantThreadList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates an assistant thread, to which messages can be sent. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AssistantThreadCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantThread;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}": {
    /** Fetches an assistant thread with its messages and a list of its files. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantThread;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes an assistant thread with its messages and files. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Renames an assistant thread. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AssistantThreadUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantThread;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/export": {
    /**
     * Downloads an assistant thread as a zip archive.
     * @deprecated
     */
    get: {
      parameters: {
        query: {
          /** Short-lived file token, from `metadata.shortLivedFileToken` of the thread. */
          slft: string;
        };
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "Content-Disposition": components["headers"]["ContentDisposition"];
            [name: string]: unknown;
          };
          content: {
            "application/zip": Blob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/file": {
    /** Downloads a file of an assistant thread. */
    get: {
      parameters: {
        query: {
          /** Path of the file, as `files` of the thread gives it. */
          filepath: string;
          /**
           * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
           * opened without other credentials.
           */
          slft?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "Content-Disposition": components["headers"]["ContentDisposition"];
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": Blob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: {
          content: {
            "application/json": MostlyError;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
    /** Uploads a file to an assistant thread, where its code can read it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": AssistantThreadFileUpload;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/interrupt": {
    /** Interrupts the answer that the assistant is writing in a thread. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["NoActiveSession"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/messages": {
    /** Sends a message to an assistant thread and streams the answer. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AssistantMessageCreate;
        };
      };
      responses: {
        200: components["responses"]["AssistantMessageStream"];
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/messages/stream": {
    /** Streams the answer that the assistant is writing in a thread. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["AssistantMessageStream"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/status": {
    /**
     * Fetches the state of a thread's session.
     * @deprecated
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AssistantSession;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/stop": {
    /** Stops the session of an assistant thread, the Python process that runs its code. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["NoActiveSession"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/assistant/threads/{id}/visibility": {
    /** Sets who sees an assistant thread. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the assistant thread. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": VisibilityUpdate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["AssistantThreadNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/billing/plans": {
    /** Lists the plans that the calling user can subscribe to. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": BillingPlanList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/billing/price/{priceId}/payment-url": {
    /** Fetches the URL where the calling user pays a price and so subscribes to its plan. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the price, from a plan of `billing.plans.list`. */
          priceId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": PaymentUrl;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: {
          content: {
            "application/json": MostlyError;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/billing/subscription": {
    /** Fetches the calling user's subscription to a plan. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": BillingSubscription;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NoSubscription"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Cancels the calling user's subscription. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NoSubscription"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/computes": {
    /** Lists the hardware that jobs can run on. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ComputeListItem[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a compute that jobs can run on. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ComputeCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Compute;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/computes/{id}": {
    /** Fetches a compute with its configuration. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the compute. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Compute;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        404: components["responses"]["ComputeNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a compute, so that jobs cannot run on it any more. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the compute. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        404: components["responses"]["ComputeNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a compute. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the compute. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ComputeUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Compute;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        404: components["responses"]["ComputeNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors": {
    /** Lists the connectors that the calling user can see. */
    get: {
      parameters: {
        query?: {
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
          /** Page size, 50 by default, 1000 at most. Minimum: 1. */
          limit?: number | undefined;
          /** Only items whose name or description contains this text. */
          searchTerm?: string | undefined;
          /** Only connectors with one of these access types. */
          accessType?: ConnectorAccessType[] | undefined;
          /** Only items that one of these accounts owns, by the id of a user or an organization. */
          ownerId?: string[] | undefined;
          /** Only items with one of these visibilities. */
          visibility?: Visibility[] | undefined;
          /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
          createdFrom?: string | undefined;
          /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
          createdTo?: string | undefined;
          /** What to sort by, the most important first. The newest, most liked or most used come first. */
          sortBy?: ConnectorSortField[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectorList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a connector, by default after a test of its connection. */
    post: {
      parameters: {
        query?: {
          /** Whether a connector that cannot connect is refused. True by default. */
          testConnection?: boolean | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectorCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Connector;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}": {
    /** Fetches a connector, without the values of its secrets. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Connector;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a connector. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a connector, by default after a test of its connection. */
    patch: {
      parameters: {
        query?: {
          /** Whether a change after which the connector cannot connect is refused. True by default. */
          testConnection?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectorUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Connector;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/config": {
    /** Fetches what a connector was configured with, to base another one on. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectorConfig;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/delete-data": {
    /** Deletes a table or file in a connector. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectorDeleteDataConfig;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["DataRefused"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/like": {
    /** Likes a connector on behalf of the calling user. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes back the calling user's like of a connector. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/locations": {
    /** Lists what is in a connector, one level at a time. */
    get: {
      parameters: {
        query?: {
          /** Schema, database, bucket or path to look into. The top level by default. */
          prefix?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": string[];
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/query": {
    /** Runs a SQL query in a connector and reads the rows it gives. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectorQueryConfig;
        };
      };
      responses: {
        200: {
          content: {
            "application/octet-stream": Blob;
          };
        };
        400: components["responses"]["DataRefused"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/read-data": {
    /** Reads the rows of a table or file in a connector. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectorReadDataConfig;
        };
      };
      responses: {
        200: {
          content: {
            "application/octet-stream": Blob;
          };
        };
        400: components["responses"]["DataRefused"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/schema": {
    /** Fetches the columns of a table or file in a connector. */
    get: {
      parameters: {
        query?: {
          /**
           * Where the table is, as `connectors.locations.list` gives it: `schema.table`, `database.table` or
           * `dataset.table` in a database, `bucket/path` in a storage.
           */
          location?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectorColumn[];
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/transfer": {
    /** Hands a connector over to another user or organization. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OwnershipTransfer;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Connector;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/visibility": {
    /** Sets who can see a connector. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": VisibilityUpdate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/connectors/{id}/write-data": {
    /** Writes rows to a table or file in a connector. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the connector. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": ConnectorWriteDataConfig;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["DataRefused"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["ConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/datasets": {
    /** Lists the datasets that the calling user can see. */
    get: {
      parameters: {
        query?: {
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
          /** Page size, 50 by default, 1000 at most. Minimum: 1. */
          limit?: number | undefined;
          /** Only items whose name or description contains this text. */
          searchTerm?: string | undefined;
          /** Only items that one of these accounts owns, by the id of a user or an organization. */
          ownerId?: string[] | undefined;
          /** Only items with one of these visibilities. */
          visibility?: Visibility[] | undefined;
          /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
          createdFrom?: string | undefined;
          /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
          createdTo?: string | undefined;
          /** What to sort by, the most important first. The newest, most liked or most used come first. */
          sortBy?: DatasetSortField[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a dataset from locations in connectors. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatasetConfig;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Dataset;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/datasets/{id}": {
    /** Fetches a dataset with its connectors and the names of its files. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Dataset;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a dataset and its files. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the name, description or connectors of a dataset. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatasetUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Dataset;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/datasets/{id}/connectors/{connectorId}": {
    /** Fetches a connector of a dataset, with the locations that belong to the dataset. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
          /** Id of the connector. */
          connectorId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetConnector;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Adds a connector to a dataset, or sets its locations. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
          /** Id of the connector. */
          connectorId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatasetConnectorLocations;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetConnector;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Removes a connector from a dataset. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
          /** Id of the connector. */
          connectorId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetConnectorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/datasets/{id}/file": {
    /** Downloads a file of a dataset. */
    get: {
      parameters: {
        query: {
          /** Name of the file, as the dataset has it in `files`. */
          filepath: string;
          /**
           * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
           * opened without other credentials.
           */
          slft?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/octet-stream": Blob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetFileNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Uploads a file to a dataset. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": DatasetFileUpload;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a file of a dataset. */
    delete: {
      parameters: {
        query: {
          /** Name of the file, as the dataset has it in `files`. */
          filepath: string;
        };
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetFileNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/datasets/{id}/like": {
    /** Likes a dataset on behalf of the calling user. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes back the calling user's like of a dataset. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/datasets/{id}/transfer": {
    /** Hands a dataset over to another user or organization. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OwnershipTransfer;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Dataset;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/datasets/{id}/visibility": {
    /** Sets who can see a dataset. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": VisibilityUpdate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["DatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators": {
    /** Lists the generators that the calling user can see. */
    get: {
      parameters: {
        query?: {
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
          /** Page size, 50 by default, 1000 at most. Minimum: 1. */
          limit?: number | undefined;
          /** Only generators whose training has one of these statuses. */
          status?: ProgressStatus[] | undefined;
          /** Only items whose name or description contains this text. */
          searchTerm?: string | undefined;
          /** Only items that one of these accounts owns, by the id of a user or an organization. */
          ownerId?: string[] | undefined;
          /** Only items with one of these visibilities. */
          visibility?: Visibility[] | undefined;
          /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
          createdFrom?: string | undefined;
          /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
          createdTo?: string | undefined;
          /** What to sort by, the most important first. The newest, most liked or most used come first. */
          sortBy?: GeneratorSortField[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": GeneratorList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a generator from source tables, without training it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": GeneratorConfig;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": MostlyGenerator;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/import-from-file": {
    /** Creates a generator from an exported archive. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": GeneratorImport;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": MostlyGenerator;
          };
        };
        400: {
          content: {
            "application/json": MostlyError;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}": {
    /** Fetches a generator with its tables and their columns. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": MostlyGenerator;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a generator. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the name, description or random state of a generator. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": GeneratorUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": MostlyGenerator;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/clone": {
    /** Copies a generator, with or without what it has learned. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": GeneratorCloneConfig;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": MostlyGenerator;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/config": {
    /** Fetches what a generator was configured with, ready to create another one. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": GeneratorConfig;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/export-to-file": {
    /** Downloads a trained generator as a zip archive. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "Content-Disposition": components["headers"]["ContentDisposition"];
            [name: string]: unknown;
          };
          content: {
            "application/zip": Blob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/like": {
    /** Likes a generator on behalf of the calling user. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes back the calling user's like of a generator. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables": {
    /** Adds a table of a connector to a generator. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceTableCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceTable;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables/upload": {
    /** Uploads a file and adds it to a generator as a table. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": SourceTableUpload;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceTable;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables/{tableId}": {
    /** Fetches a table of a generator with its columns. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SourceTable;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SourceTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Removes a table from a generator. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SourceTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the name, primary key or training of a generator's table. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceTableUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceTable;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SourceTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables/{tableId}/columns/{columnId}": {
    /** Fetches a column of a generator's table. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
          /** Id of the column. */
          columnId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SourceColumn;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SourceColumnNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes whether and how a column is learned. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
          /** Id of the column. */
          columnId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceColumnUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceColumn;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SourceColumnNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables/{tableId}/foreign-keys": {
    /** Makes a column of a table refer to another table of the generator. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceForeignKeyConfig;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceForeignKey;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SourceTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables/{tableId}/foreign-keys/{foreignKeyId}": {
    /** Removes a foreign key, so that its column no longer refers to a table. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
          /** Id of the foreign key. */
          foreignKeyId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SourceForeignKeyNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes whether a foreign key is the context of its table. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
          /** Id of the foreign key. */
          foreignKeyId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceForeignKeyUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceForeignKey;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SourceForeignKeyNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables/{tableId}/report": {
    /** Fetches the quality report of a table's model, as an HTML page. */
    get: {
      parameters: {
        query: {
          /** Which model of the table the report is on, `TABULAR` or `LANGUAGE`. */
          modelType: ModelType;
          /**
           * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
           * opened without other credentials.
           */
          slft?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "text/html": string;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["ModelReportNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/tables/{tableId}/samples": {
    /** Fetches a few synthetic rows of a table, made by its trained models. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SampleRows;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SourceTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/training": {
    /** Fetches the progress of a generator's training. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": JobProgress;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/training/cancel": {
    /** Cancels the training of a generator. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["WrongState"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/training/logs": {
    /** Downloads the logs of a generator's training as a zip archive. */
    get: {
      parameters: {
        query?: {
          /**
           * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
           * opened without other credentials.
           */
          slft?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/zip": Blob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/training/start": {
    /** Starts the training of a generator. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["WrongState"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/training/steps/{stepId}/stop": {
    /** Stops a single step of a generator's training. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
          /** Id of the step, as `generators.training.get` gives it. */
          stepId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["WrongState"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["TrainingStepNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/transfer": {
    /** Hands a generator over to another user or organization. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OwnershipTransfer;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": MostlyGenerator;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/generators/{id}/visibility": {
    /** Sets who can see a generator. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the generator. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": VisibilityUpdate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["GeneratorNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/integrations": {
    /** Lists all services that the calling user can connect, connected or not. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Integration[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/integrations/providers": {
    /** Lists the providers that the deployment offers as integrations, with their OAuth settings. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": IntegrationProviderList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates providers that users can connect, or updates those whose id exists. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": IntegrationProviderListWrite;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": IntegrationProvidersCreated;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/integrations/{providerId}": {
    /** Fetches whether and how the calling user has connected a service. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the provider, as `integrations.list` gives it. */
          providerId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Integration;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["IntegrationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Disconnects a service from the calling user's account. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the provider, as `integrations.list` gives it. */
          providerId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["IntegrationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/integrations/{providerId}/authorize": {
    /** Begins to connect a service and gives the URL where the user consents. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the provider, as `integrations.list` gives it. */
          providerId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": IntegrationAuthorize;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": IntegrationAuthorization;
          };
        };
        400: {
          content: {
            "application/json": IntegrationAuthorizationError;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["IntegrationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/integrations/{providerId}/refresh": {
    /** Renews the access token that the platform keeps for a connected service. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the provider, as `integrations.list` gives it. */
          providerId: string;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        400: {
          content: {
            "application/json": MostlyError;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["IntegrationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/models/LANGUAGE/config": {
    /** Fetches which language models the deployment offers, and the token it loads them with. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": LanguageModelSettings;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes which language models the deployment offers, and the token it loads them with. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": LanguageModelSettings;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/models/{modelType}": {
    /** Lists the models of a type that a generator can be trained with. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /**
           * Type of the models: `TABULAR` for models of tables, trained from scratch, or `LANGUAGE` for models
           * of text, which may be pre-trained.
           */
          modelType: ModelType;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": string[];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: {
          content: {
            "application/json": MostlyError;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/mostly-websocket": {
    /**
     * Opens a WebSocket on which the platform tells the user's news.
     * @deprecated
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        101: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/organizations": {
    /** Lists all organizations of the deployment. */
    get: {
      parameters: {
        query?: {
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
          /** Page size, 50 by default, 1000 at most. Minimum: 1. */
          limit?: number | undefined;
          /** Only items whose name or description contains this text. */
          searchTerm?: string | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": OrganizationList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates an organization. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OrganizationCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Organization;
          };
        };
        400: components["responses"]["OrganizationRefused"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/organizations/{id}": {
    /** Fetches an organization. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Organization;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes an organization. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["OrganizationAdminsOnly"];
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes an organization. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OrganizationUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Organization;
          };
        };
        400: components["responses"]["OrganizationRefused"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["OrganizationAdminsOnly"];
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/organizations/{id}/invite": {
    /** Fetches the invite to an organization that a token stands for. */
    get: {
      parameters: {
        query: {
          /** Token of the invite. Its link has it too. */
          token: string;
        };
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": OrganizationInvite;
          };
        };
        400: components["responses"]["InviteRefused"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a link by which any number of users can join an organization within 72 hours. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": OrganizationInvite;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["OrganizationAdminsOnly"];
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/organizations/{id}/join": {
    /** Makes the calling user a member of an organization, by an invite. */
    post: {
      parameters: {
        query: {
          /** Token of the invite. Its link has it too. */
          token: string;
        };
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InviteRefused"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/organizations/{id}/members": {
    /** Lists the members of an organization with their roles. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": OrganizationMember[];
          };
        };
        401: components["responses"]["Unauthorized"];
        403: {
          content: {
            "application/json": MostlyError;
          };
        };
        404: components["responses"]["OrganizationNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/organizations/{id}/members/{userId}": {
    /** Removes a member from an organization. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
          /** Id of the user who is a member. */
          userId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["OrganizationAdminsOnly"];
        404: components["responses"]["MemberNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/organizations/{id}/members/{userId}/role": {
    /** Changes the role of a member of an organization. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the organization. */
          id: string;
          /** Id of the user who is a member. */
          userId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": MemberRoleUpdate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["OrganizationAdminsOnly"];
        404: components["responses"]["MemberNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets": {
    /** Lists the synthetic datasets that the calling user can see. */
    get: {
      parameters: {
        query?: {
          /** Number of items to skip from the start, 0 by default. */
          offset?: number | undefined;
          /** Page size, 50 by default, 1000 at most. Minimum: 1. */
          limit?: number | undefined;
          /** Only synthetic datasets whose generation has one of these statuses. */
          status?: ProgressStatus[] | undefined;
          /** Only items whose name or description contains this text. */
          searchTerm?: string | undefined;
          /** Only items that one of these accounts owns, by the id of a user or an organization. */
          ownerId?: string[] | undefined;
          /** Only items with one of these visibilities. */
          visibility?: Visibility[] | undefined;
          /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
          createdFrom?: string | undefined;
          /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
          createdTo?: string | undefined;
          /** What to sort by, the most important first. The newest, most liked or most used come first. */
          sortBy?: SyntheticDatasetSortField[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticDatasetList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a synthetic dataset for a trained generator, without generating it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SyntheticDatasetConfigWrite;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticDataset;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}": {
    /** Fetches a synthetic dataset with its tables, without their rows. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticDataset;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes a synthetic dataset and its data. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the name, delivery or other settings of a synthetic dataset. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SyntheticDatasetUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticDataset;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/config": {
    /** Fetches what a synthetic dataset was configured with, ready to create another one. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticDatasetConfig;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/download": {
    /** Downloads the rows of a synthetic dataset as a zip archive. */
    get: {
      parameters: {
        query?: {
          /** Format of the files in the archive, `CSV` by default. */
          format?: SyntheticDatasetFormat | undefined;
          /**
           * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
           * opened without other credentials.
           */
          slft?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "Content-Disposition": components["headers"]["ContentDisposition"];
            [name: string]: unknown;
          };
          content: {
            "application/zip": Blob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/generation": {
    /** Fetches the progress of a synthetic dataset's generation. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": JobProgress;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/generation/cancel": {
    /** Cancels the generation of a synthetic dataset. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["WrongState"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/generation/logs": {
    /** Downloads the logs of a synthetic dataset's generation as a zip archive. */
    get: {
      parameters: {
        query?: {
          /**
           * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
           * opened without other credentials.
           */
          slft?: string | undefined;
        };
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/zip": Blob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/generation/start": {
    /** Starts the generation of a synthetic dataset. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["WrongState"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/like": {
    /** Likes a synthetic dataset on behalf of the calling user. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes back the calling user's like of a synthetic dataset. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/tables/{tableId}": {
    /** Fetches a table of a synthetic dataset, without its rows. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticTable;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes how a table of a synthetic dataset is generated. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SyntheticTableUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticTable;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/tables/{tableId}/report": {
    /** Fetches the quality report of a synthetic table, as an HTML page. */
    get: {
      parameters: {
        query: {
          /**
           * Whether the report is on the synthetic rows (`DATA`, the default) or on the model they come from
           * (`MODEL`).
           */
          reportType?: SyntheticDatasetReportType | undefined;
          /**
           * Short-lived file token, from `metadata.shortLivedFileToken` of the resource. For links that are
           * opened without other credentials.
           */
          slft?: string | undefined;
          /** Which model of the table the report is on, `TABULAR` or `LANGUAGE`. */
          modelType: ModelType;
        };
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "text/html": string;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["DataReportNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/tables/{tableId}/samples": {
    /** Fetches a few rows of a synthetic table. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SampleRows;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["SyntheticTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/tables/{tableId}/upload": {
    /** Uploads the seed that a table of a synthetic dataset is generated from. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
          /** Id of the table. */
          tableId: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": SampleSeedUpload;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticTableNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/transfer": {
    /** Hands a synthetic dataset over to another user or organization. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OwnershipTransfer;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SyntheticDataset;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-datasets/{id}/visibility": {
    /** Sets who can see a synthetic dataset. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the synthetic dataset. */
          id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": VisibilityUpdate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["SyntheticDatasetNotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/synthetic-probes": {
    /** Generates a few synthetic rows and answers with them at once. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SyntheticProbeConfig;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Probe[];
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/usage-report/download": {
    /** Downloads the usage report as a CSV file. */
    get: {
      parameters: {
        query: {
          /** Whose usage to report. */
          user: UsageReportScope;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "Content-Disposition": components["headers"]["ContentDisposition"];
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": Blob;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/usage-report/periods": {
    /** Lists what was used, month by month. */
    get: {
      parameters: {
        query: {
          /** Whose usage to report. */
          user: UsageReportScope;
          /** Whether to report what free or paid credits were used for. */
          creditType: CreditType;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": UsageReportPeriodList;
          };
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["SuperAdminsOnly"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/users/me": {
    /** Fetches the user whose credentials the call carries. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": CurrentUser;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Deletes the account of the calling user. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/users/me/credits": {
    /** Fetches the credits of the calling user, free and paid. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": UserCredits;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/users/me/key": {
    /** Creates a new API key for the calling user. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ApiKeyCreated;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/users/me/notifications": {
    /** Lists the notifications of the calling user and marks them as read. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": UserNotification[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/users/me/settings": {
    /** Changes the profile of the calling user, or what the assistant knows about them. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UserSettingsUpdate;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["InvalidRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/users/{userId}": {
    /** Fetches what everyone may know of a user. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the user. */
          userId: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": User;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: {
          content: {
            "application/json": MostlyError;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/api/v2/websocket": {
    /** Opens a WebSocket on which the platform tells the user's news. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        101: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
}
