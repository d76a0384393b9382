// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

/** Counts of an attempt, or of a stream in it. */
export interface AttemptStats {
  /** Number of records that the source gave. */
  recordsEmitted?: number | undefined;
  /** Bytes of those records. */
  bytesEmitted?: number | undefined;
  /** Number of states that the source gave, after each of which a sync could resume. */
  stateMessagesEmitted?: number | undefined;
  /** Number of records that the destination has stored for good. */
  recordsCommitted?: number | undefined;
  /** Number of records to expect, by the source's estimate. */
  estimatedRecords?: number | undefined;
  /** Bytes to expect, by the source's estimate. */
  estimatedBytes?: number | undefined;
}

/** Counts of a stream in an attempt. */
export interface AttemptStreamStats {
  /** Name of the stream. */
  streamName: string;
  /** Namespace of the stream, if its source has any. */
  streamNamespace?: string | undefined;
  /** Counts of an attempt, or of a stream in it. */
  stats: AttemptStats;
}

/** An attempt, and its counts so far. */
export interface AttemptStatsReport {
  /** Number of the job. */
  jobId: number;
  /** Number of the attempt within its job, from 0 on. */
  attemptNumber: number;
  /** Counts of an attempt, or of a stream in it. */
  stats: AttemptStats;
  /** Counts for each stream. */
  streamStats?: AttemptStreamStats[] | undefined;
}

/** The body of a failed call. */
export interface AirbyteError {
  /** What went wrong, for people to read. */
  message: string;
  /** Java class of the exception. */
  exceptionClassName?: string;
  /** Stack trace of the exception, line by line. */
  exceptionStack?: string[];
  /** Java class of the exception that caused it. */
  rootCauseExceptionClassName?: string;
  /** Stack trace of that exception, line by line. */
  rootCauseExceptionStack?: string[];
}

/** Whether the platform has taken what a worker told. */
export interface InternalResult {
  /** Whether it has. */
  succeeded: boolean;
}

/** The body of a call that names something unknown. */
export interface AirbyteNotFound {
  /** Id of what was not found. */
  id?: string;
  /** What went wrong, for people to read. */
  message: string;
  /** Java class of the exception. */
  exceptionClassName?: string;
  /** Stack trace of the exception, line by line. */
  exceptionStack?: string[];
  /** Java class of the exception that caused it. */
  rootCauseExceptionClassName?: string;
  /** Stack trace of that exception, line by line. */
  rootCauseExceptionStack?: string[];
}

/** A field that the platform refuses. */
export interface InvalidInputField {
  /** Path of the field. */
  propertyPath: string;
  /** The value given, as text. */
  invalidValue?: string;
  /** What is wrong with it. */
  message?: string;
}

/** The body of a call whose input the platform refuses. */
export interface AirbyteInvalidInput {
  /** What went wrong, for people to read. */
  message: string;
  /** Java class of the exception. */
  exceptionClassName?: string;
  /** Stack trace of the exception, line by line. */
  exceptionStack?: string[];
  /** What is wrong, field by field. */
  validationErrors: InvalidInputField[];
}

/**
 * What the connector needs to reach its system. Any JSON that fits the schema which
 * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
 */
export type SourceConfiguration = unknown;

/**
 * What the connector needs to reach its system. Any JSON that fits the schema which
 * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
 */
export type DestinationConfiguration = unknown;

/** State in the connector's own form, any object. */
export type StateBlob = Record<string, unknown>;

/** One state for all streams, in the connector's own form. */
export interface LegacyConnectionState {
  /** One state in the connector's own form. */
  stateType: "legacy";
  /** Id of the connection. Format: uuid. */
  connectionId: string;
  /** State in the connector's own form, any object. */
  state?: StateBlob | undefined;
}

/** Names a stream. */
export interface StreamDescriptor {
  /** Name of the stream. */
  name: string;
  /** Namespace of the stream, if its source has any. */
  namespace?: string | undefined;
}

/** How far a stream has been read. */
export interface StreamState {
  /** Names a stream. */
  streamDescriptor: StreamDescriptor;
  /** State in the connector's own form, any object. */
  streamState?: StateBlob | undefined;
}

/** A state for each stream. */
export interface StreamConnectionState {
  /** A state for each stream. */
  stateType: "stream";
  /** Id of the connection. Format: uuid. */
  connectionId: string;
  /** The states of the streams. */
  streamState?: StreamState[] | undefined;
}

/** How far all streams have been read, with what they share. */
export interface GlobalState {
  /** State in the connector's own form, any object. */
  shared_state?: StateBlob | undefined;
  /** The states of the streams. */
  streamStates: StreamState[];
}

/** A state for each stream, and one that they share. */
export interface GlobalConnectionState {
  /** A state for each stream, and one that they share. */
  stateType: "global";
  /** Id of the connection. Format: uuid. */
  connectionId: string;
  /** How far all streams have been read, with what they share. */
  globalState?: GlobalState | undefined;
}

/** No state: nothing has been synced yet, or a reset has removed it. */
export interface UnsetConnectionState {
  /** There is no state. */
  stateType: "not_set";
  /** Id of the connection. Format: uuid. */
  connectionId: string;
}

/**
 * Which form the state of a connection has: one for all streams (`legacy`), one for each (`stream`),
 * those and a shared one (`global`), or none.
 */
export type ConnectionStateType = "global" | "stream" | "legacy" | "not_set";

/** How far a connection has read its source. `stateType` says which form the state has. */
export type ConnectionState = {
  /**
   * Which form the state of a connection has: one for all streams (`legacy`), one for each (`stream`),
   * those and a shared one (`global`), or none.
   */
  stateType: ConnectionStateType;
} & (LegacyConnectionState | StreamConnectionState | GlobalConnectionState | UnsetConnectionState);

/** What an attempt syncs with. */
export interface AttemptSyncConfig {
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
   */
  sourceConfiguration: SourceConfiguration;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
   */
  destinationConfiguration: DestinationConfiguration;
  /** How far a connection has read its source. `stateType` says which form the state has. */
  state?: ConnectionState | undefined;
}

/** An attempt, and what it syncs with. */
export interface AttemptSyncConfigReport {
  /** Number of the job. */
  jobId: number;
  /** Number of the attempt within its job, from 0 on. */
  attemptNumber: number;
  /** What an attempt syncs with. */
  syncConfig: AttemptSyncConfig;
}

/** An attempt, and the workflow that runs it. */
export interface AttemptWorkflow {
  /** Number of the job. */
  jobId: number;
  /** Number of the attempt within its job, from 0 on. */
  attemptNumber: number;
  /** Id of the workflow in Temporal. */
  workflowId: string;
  /** Task queue that the workflow's activities run in. Empty by default. */
  processingTaskQueue?: string | undefined;
}

/**
 * Which namespace streams get in the destination: that of the source, that of the destination, or
 * `namespaceFormat`.
 */
export type NamespaceDefinition = "source" | "destination" | "customformat";

/** JSON Schema of the records of a stream. */
export type StreamJsonSchema = Record<string, unknown>;

/** Whether a sync reads everything or only what is new. */
export type SyncMode = "full_refresh" | "incremental";

/** A stream that a source offers, such as a table. */
export interface AirbyteStream {
  /** Name of the stream. */
  name: string;
  /** JSON Schema of the records of a stream. */
  jsonSchema?: StreamJsonSchema | undefined;
  /** Ways in which the stream can be read. */
  supportedSyncModes?: SyncMode[] | undefined;
  /** Whether the source chooses the cursor by itself. */
  sourceDefinedCursor?: boolean | undefined;
  /** Path of the field that is the cursor unless another one is chosen. */
  defaultCursorField?: string[] | undefined;
  /** Paths of the fields that are the primary key by the source's own account. */
  sourceDefinedPrimaryKey?: string[][] | undefined;
  /** Schema, or whatever else the source groups its streams by. */
  namespace?: string | undefined;
}

/**
 * Whether records are added, take the place of all others, or of those with the same primary key
 * (`append_dedup`).
 */
export type DestinationSyncMode = "append" | "overwrite" | "append_dedup" | (string & {});

/** A field to sync. */
export interface SelectedField {
  /** Path of the field. So far only fields at the top can be chosen. */
  fieldPath?: string[] | undefined;
}

/** How a stream is synced. */
export interface StreamConfiguration {
  /** Whether a sync reads everything or only what is new. */
  syncMode: SyncMode;
  /** Path of the cursor, by which an incremental sync knows what is new. */
  cursorField?: string[] | undefined;
  /**
   * Whether records are added, take the place of all others, or of those with the same primary key
   * (`append_dedup`).
   */
  destinationSyncMode: DestinationSyncMode;
  /** Paths of the fields that identify a record. `append_dedup` needs them. */
  primaryKey?: string[][] | undefined;
  /** Name of the stream in the destination. */
  aliasName?: string | undefined;
  /** Whether the stream is synced. */
  selected?: boolean | undefined;
  /** Whether the source suggests to sync the stream. */
  suggested?: boolean | undefined;
  /** Whether only `selectedFields` are synced, not all. */
  fieldSelectionEnabled?: boolean | undefined;
  /** The fields to sync. */
  selectedFields?: SelectedField[] | undefined;
}

/** A stream with the way it is synced. */
export interface StreamAndConfiguration {
  /** A stream that a source offers, such as a table. */
  stream?: AirbyteStream | undefined;
  /** How a stream is synced. */
  config?: StreamConfiguration | undefined;
}

/** Streams, and how each one is synced. */
export interface AirbyteCatalog {
  /** The streams with their settings. */
  streams: StreamAndConfiguration[];
}

/** Unit of an interval between syncs. */
export type ScheduleTimeUnit = "minutes" | "hours" | "days" | "weeks" | "months";

/** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
export interface LegacySchedule {
  /** Number of `timeUnit`s from a sync to the next. */
  units: number;
  /** Unit of an interval between syncs. */
  timeUnit: ScheduleTimeUnit;
}

/**
 * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
 * expression (`scheduleData.cron`).
 */
export type ConnectionScheduleType = "manual" | "basic" | "cron";

/** A sync every so often, such as every 6 hours. */
export interface BasicSchedule {
  /** Unit of an interval between syncs. */
  timeUnit: ScheduleTimeUnit;
  /** Number of `timeUnit`s from a sync to the next. */
  units: number;
}

/** Syncs at the times of a cron expression. */
export interface CronSchedule {
  /** Cron expression in the form of Quartz, seconds first: `0 0 6 * * ?` is six in the morning. */
  cronExpression: string;
  /** Time zone that the expression counts in, such as `Europe/Vienna`. */
  cronTimeZone: string;
}

/** When syncs start, in the form that `scheduleType` names. `manual` has none. */
export interface ConnectionScheduleData {
  /** A sync every so often, such as every 6 hours. */
  basicSchedule?: BasicSchedule | undefined;
  /** Syncs at the times of a cron expression. */
  cron?: CronSchedule | undefined;
}

/** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
export type ConnectionStatus = "active" | "inactive" | "deprecated" | (string & {});

/** CPU and memory of a container, in the units of Kubernetes. */
export interface ResourceRequirements {
  /** CPU that is reserved, such as `0.5` or `500m`. */
  cpu_request?: string | undefined;
  /** CPU that it gets at most. */
  cpu_limit?: string | undefined;
  /** Memory that is reserved, such as `512Mi`. */
  memory_request?: string | undefined;
  /** Memory that it gets at most. */
  memory_limit?: string | undefined;
}

/** Where syncs run. `auto` leaves the choice to the platform. */
export type Geography = "auto" | "us" | "eu" | (string & {});

/** What to do when the source's schema changes without breaking the connection: go on, or pause it. */
export type NonBreakingChangesPreference = "ignore" | "disable" | (string & {});

/** A connection to create. */
export interface ConnectionCreate {
  /** Name of the connection. The platform chooses one when it is left out. */
  name?: string | undefined;
  /**
   * Which namespace streams get in the destination: that of the source, that of the destination, or
   * `namespaceFormat`.
   */
  namespaceDefinition?: NamespaceDefinition | undefined;
  /**
   * Namespace in the destination when `namespaceDefinition` is `customformat`. `${SOURCE_NAMESPACE}`
   * stands for that of the source.
   * Default: null.
   */
  namespaceFormat?: string | null | undefined;
  /** Text before the name of each stream in the destination. */
  prefix?: string | undefined;
  /** Id of the source. Format: uuid. */
  sourceId: string;
  /** Id of the destination. Format: uuid. */
  destinationId: string;
  /** Ids of the operations that run after each sync. */
  operationIds?: string[] | undefined;
  /** Streams, and how each one is synced. */
  syncCatalog?: AirbyteCatalog | undefined;
  /** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
  schedule?: LegacySchedule | undefined;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType | undefined;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData | undefined;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status: ConnectionStatus;
  /** CPU and memory of a container, in the units of Kubernetes. */
  resourceRequirements?: ResourceRequirements | undefined;
  /** Id of the discovered catalog that `syncCatalog` was made from. Format: uuid. */
  sourceCatalogId?: string | undefined;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  geography?: Geography | undefined;
  /** Whether the workspace is told when the source's schema changes. */
  notifySchemaChanges?: boolean | undefined;
  /** What to do when the source's schema changes without breaking the connection: go on, or pause it. */
  nonBreakingChangesPreference?: NonBreakingChangesPreference | undefined;
}

/** A connection, which copies streams from a source to a destination. */
export interface Connection {
  /** Id of the connection. Format: uuid. */
  connectionId: string;
  /** Name of the connection. */
  name: string;
  /**
   * Which namespace streams get in the destination: that of the source, that of the destination, or
   * `namespaceFormat`.
   */
  namespaceDefinition?: NamespaceDefinition;
  /**
   * Namespace in the destination when `namespaceDefinition` is `customformat`. `${SOURCE_NAMESPACE}`
   * stands for that of the source.
   * Default: null.
   */
  namespaceFormat?: string | null;
  /** Text before the name of each stream in the destination. */
  prefix?: string;
  /** Id of the source. Format: uuid. */
  sourceId: string;
  /** Id of the destination. Format: uuid. */
  destinationId: string;
  /** Ids of the operations that run after each sync. */
  operationIds?: string[];
  /** Streams, and how each one is synced. */
  syncCatalog: AirbyteCatalog;
  /** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
  schedule?: LegacySchedule;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status: ConnectionStatus;
  /** CPU and memory of a container, in the units of Kubernetes. */
  resourceRequirements?: ResourceRequirements;
  /** Id of the discovered catalog that `syncCatalog` was made from. Format: uuid. */
  sourceCatalogId?: string;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  geography?: Geography;
  /** Whether the source has changed so that syncs fail until the connection is adapted. */
  breakingChange: boolean;
  /** Whether the workspace is told when the source's schema changes. */
  notifySchemaChanges?: boolean;
  /** What to do when the source's schema changes without breaking the connection: go on, or pause it. */
  nonBreakingChangesPreference?: NonBreakingChangesPreference;
}

/** Names a connection by its id. */
export interface ConnectionReference {
  /** Id of the connection. Format: uuid. */
  connectionId: string;
}

/** Names a workspace by its id. */
export interface WorkspaceReference {
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
}

/** Connections, all that match. */
export interface ConnectionList {
  /** The connections. */
  connections: Connection[];
}

/** What a job does. */
export type JobConfigType =
  | "check_connection_source"
  | "check_connection_destination"
  | "discover_schema"
  | "get_spec"
  | "sync"
  | "reset_connection"
  | (string & {});

/**
 * How far a job is: `incomplete` is between a failed attempt and the next one, `failed` after the
 * last.
 */
export type JobStatus =
  | "pending"
  | "running"
  | "incomplete"
  | "failed"
  | "succeeded"
  | "cancelled"
  | (string & {});

/** What a reset removes. */
export interface ResetConfig {
  /** The streams whose data it removes. */
  streamsToReset?: StreamDescriptor[];
}

/** A job of a connection: a sync, or a reset. */
export interface Job {
  /** Number of the job. */
  id: number;
  /** What a job does. */
  configType: JobConfigType;
  /** What the job runs for: of a sync or reset the id of the connection. */
  configId: string;
  /** When the job was created, as a Unix time. The unit is not documented. */
  createdAt: number;
  /** When the job changed last, as a Unix time in the unit of `createdAt`. */
  updatedAt: number;
  /** When the job began to run, as a Unix time in the unit of `createdAt`. Absent before. */
  startedAt?: number;
  /**
   * How far a job is: `incomplete` is between a failed attempt and the next one, `failed` after the
   * last.
   */
  status: JobStatus;
  /** What a reset removes. */
  resetConfig?: ResetConfig;
}

/** How far an attempt is. */
export type AttemptStatus = "running" | "failed" | "succeeded" | (string & {});

/** Which part failed. */
export type AttemptFailureOrigin =
  | "source"
  | "destination"
  | "replication"
  | "persistence"
  | "normalization"
  | "dbt"
  | "airbyte_platform"
  | "unknown"
  | (string & {});

/** What kind of failure it is: `config_error` is for users to mend. */
export type AttemptFailureType =
  | "config_error"
  | "system_error"
  | "manual_cancellation"
  | "refresh_schema"
  | (string & {});

/** A failure in an attempt. */
export interface AttemptFailure {
  /** Which part failed. */
  failureOrigin?: AttemptFailureOrigin;
  /** What kind of failure it is: `config_error` is for users to mend. */
  failureType?: AttemptFailureType;
  /** What went wrong, for people to read. */
  externalMessage?: string;
  /** What went wrong, for developers of the connector. */
  internalMessage?: string;
  /** Stack trace of the part that failed. */
  stacktrace?: string;
  /** Whether another attempt may help. */
  retryable?: boolean;
  /** When it failed, as a Unix time. The unit is not documented. */
  timestamp: number;
}

/** Why an attempt failed. */
export interface AttemptFailureSummary {
  /** The failures. */
  failures: AttemptFailure[];
  /** Whether some records were committed nevertheless. */
  partialSuccess?: boolean;
}

/** An attempt to do a job. */
export interface Attempt {
  /** Number of the attempt within its job, from 0 on. */
  id: number;
  /** How far an attempt is. */
  status: AttemptStatus;
  /** When it began, as a Unix time. The unit is not documented. */
  createdAt: number;
  /** When it changed last, as a Unix time in the unit of `createdAt`. */
  updatedAt: number;
  /** When it ended, as a Unix time in the unit of `createdAt`. Absent before. */
  endedAt?: number;
  /** Bytes that were synced. */
  bytesSynced?: number;
  /** Number of records that were synced. */
  recordsSynced?: number;
  /** Counts of an attempt, or of a stream in it. */
  totalStats?: AttemptStats;
  /** Counts for each stream. */
  streamStats?: AttemptStreamStats[];
  /** Why an attempt failed. */
  failureSummary?: AttemptFailureSummary;
}

/** The log of a job or attempt. */
export interface JobLog {
  /** The lines. */
  logLines: string[];
}

/** An attempt with its log. */
export interface AttemptInfo {
  /** An attempt to do a job. */
  attempt: Attempt;
  /** The log of a job or attempt. */
  logs: JobLog;
}

/** A job with its attempts and their logs. */
export interface JobInfo {
  /** A job of a connection: a sync, or a reset. */
  job: Job;
  /** The attempts, the first one first. */
  attempts: AttemptInfo[];
}

/** What sources have in common. Only the fields given are compared. */
export interface SourceSearch {
  /** Id of the source definition: the kind of source. Format: uuid. */
  sourceDefinitionId?: string | undefined;
  /** Id of the one source to find. Format: uuid. */
  sourceId?: string | undefined;
  /** Id of the workspace to search. Format: uuid. */
  workspaceId?: string | undefined;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration?: SourceConfiguration | undefined;
  /** Name of the source. */
  name?: string | undefined;
  /** Name of the source definition. */
  sourceName?: string | undefined;
}

/** What destinations have in common. Only the fields given are compared. */
export interface DestinationSearch {
  /** Id of the destination definition: the kind of destination. Format: uuid. */
  destinationDefinitionId?: string | undefined;
  /** Id of the one destination to find. Format: uuid. */
  destinationId?: string | undefined;
  /** Id of the workspace to search. Format: uuid. */
  workspaceId?: string | undefined;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration?: DestinationConfiguration | undefined;
  /** Name of the destination. */
  name?: string | undefined;
  /** Name of the destination definition. */
  destinationName?: string | undefined;
}

/** What connections have in common. Only the fields given are compared. */
export interface ConnectionSearch {
  /** Id of the one connection to find. Format: uuid. */
  connectionId?: string | undefined;
  /** Name of the connection. */
  name?: string | undefined;
  /**
   * Which namespace streams get in the destination: that of the source, that of the destination, or
   * `namespaceFormat`.
   */
  namespaceDefinition?: NamespaceDefinition | undefined;
  /**
   * Namespace in the destination when `namespaceDefinition` is `customformat`. `${SOURCE_NAMESPACE}`
   * stands for that of the source.
   * Default: null.
   */
  namespaceFormat?: string | null | undefined;
  /** Text before the name of each stream in the destination. */
  prefix?: string | undefined;
  /** Id of the source. Format: uuid. */
  sourceId?: string | undefined;
  /** Id of the destination. Format: uuid. */
  destinationId?: string | undefined;
  /** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
  schedule?: LegacySchedule | undefined;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType | undefined;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData | undefined;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status?: ConnectionStatus | undefined;
  /** What sources have in common. Only the fields given are compared. */
  source?: SourceSearch | undefined;
  /** What destinations have in common. Only the fields given are compared. */
  destination?: DestinationSearch | undefined;
}

/** A connection with its new settings. */
export interface ConnectionUpdate {
  /** Id of the connection to change. Format: uuid. */
  connectionId: string;
  /**
   * Which namespace streams get in the destination: that of the source, that of the destination, or
   * `namespaceFormat`.
   */
  namespaceDefinition?: NamespaceDefinition | undefined;
  /**
   * Namespace in the destination when `namespaceDefinition` is `customformat`. `${SOURCE_NAMESPACE}`
   * stands for that of the source.
   * Default: null.
   */
  namespaceFormat?: string | null | undefined;
  /** Name of the connection. */
  name?: string | undefined;
  /** Text before the name of each stream in the destination. */
  prefix?: string | undefined;
  /** Ids of the operations that run after each sync. */
  operationIds?: string[] | undefined;
  /** Streams, and how each one is synced. */
  syncCatalog?: AirbyteCatalog | undefined;
  /** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
  schedule?: LegacySchedule | undefined;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType | undefined;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData | undefined;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status?: ConnectionStatus | undefined;
  /** CPU and memory of a container, in the units of Kubernetes. */
  resourceRequirements?: ResourceRequirements | undefined;
  /** Id of the discovered catalog that `syncCatalog` was made from. Format: uuid. */
  sourceCatalogId?: string | undefined;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  geography?: Geography | undefined;
  /** Whether the workspace is told when the source's schema changes. */
  notifySchemaChanges?: boolean | undefined;
  /** What to do when the source's schema changes without breaking the connection: go on, or pause it. */
  nonBreakingChangesPreference?: NonBreakingChangesPreference | undefined;
  /** Whether the connection counts as broken by a change of the source. Say false once it is adapted. */
  breakingChange?: boolean | undefined;
}

/** What a job's containers do. */
export type JobType =
  | "get_spec"
  | "check_connection"
  | "discover_schema"
  | "sync"
  | "reset_connection"
  | "connection_updater"
  | "replicate"
  | (string & {});

/** What containers may use in one type of job. */
export interface JobResources {
  /** What a job's containers do. */
  jobType: JobType;
  /** CPU and memory of a container, in the units of Kubernetes. */
  resourceRequirements: ResourceRequirements;
}

/** What the containers of a connector may use. */
export interface DefinitionResources {
  /** CPU and memory of a container, in the units of Kubernetes. */
  default?: ResourceRequirements | undefined;
  /** What they may use in certain jobs instead. */
  jobSpecific?: JobResources[] | undefined;
}

/** A destination connector of one's own. */
export interface DestinationDefinitionCreate {
  /** Name of the connector. */
  name: string;
  /** Docker repository of the connector. */
  dockerRepository: string;
  /** Tag of the connector's image. */
  dockerImageTag: string;
  /** URL of the connector's documentation. Format: uri. */
  documentationUrl: string;
  /** The connector's icon as SVG. */
  icon?: string | undefined;
  /** What the containers of a connector may use. */
  resourceRequirements?: DefinitionResources | undefined;
}

/** A destination connector of one's own, for one workspace. */
export interface CustomDestinationDefinitionCreate {
  /** Id of the workspace that may use it. Format: uuid. */
  workspaceId: string;
  /** A destination connector of one's own. */
  destinationDefinition: DestinationDefinitionCreate;
}

/** How mature a connector is. `custom` ones belong to the deployment. */
export type ReleaseStage = "alpha" | "beta" | "generally_available" | "custom" | (string & {});

/** Whether and how raw records of a destination are turned into tables. */
export interface NormalizationSupport {
  /** Whether the destination can normalize. Default: false. */
  supported: boolean;
  /** Docker repository of the image that normalizes. */
  normalizationRepository?: string;
  /** Tag of that image. */
  normalizationTag?: string;
  /** Kind of database that the image writes SQL for. */
  normalizationIntegrationType?: string;
}

/** A kind of destination: a connector image in one version. */
export interface DestinationDefinition {
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
  /** Name of the connector. */
  name: string;
  /** Docker repository of the connector, such as `airbyte/destination-bigquery`. */
  dockerRepository: string;
  /** Tag of the connector's image, which is its version. */
  dockerImageTag: string;
  /** URL of the connector's documentation. Format: uri. */
  documentationUrl: string;
  /** The connector's icon as SVG. */
  icon?: string;
  /** Version of the Airbyte protocol that the connector speaks. */
  protocolVersion?: string;
  /** How mature a connector is. `custom` ones belong to the deployment. */
  releaseStage?: ReleaseStage;
  /** Day on which this version came out, as `YYYY-MM-DD`. Format: date. */
  releaseDate?: string;
  /** What the containers of a connector may use. */
  resourceRequirements?: DefinitionResources;
  /** Whether dbt can transform what this destination holds. */
  supportsDbt: boolean;
  /** Whether and how raw records of a destination are turned into tables. */
  normalizationConfig: NormalizationSupport;
}

/** Names a destination definition by its id. */
export interface DestinationDefinitionReference {
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
}

/** Names a destination definition and a workspace. */
export interface DestinationDefinitionInWorkspace {
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
}

/** A private destination definition, and whether a workspace may use it. */
export interface PrivateDestinationDefinition {
  /** A kind of destination: a connector image in one version. */
  destinationDefinition: DestinationDefinition;
  /** Whether the workspace may use it. */
  granted: boolean;
}

/** Destination definitions, all that match. */
export interface DestinationDefinitionList {
  /** The destination definitions. */
  destinationDefinitions: DestinationDefinition[];
}

/** All private destination definitions. */
export interface PrivateDestinationDefinitionList {
  /** The definitions, each with its grant. */
  destinationDefinitions: PrivateDestinationDefinition[];
}

/** A destination definition with its new version. */
export interface DestinationDefinitionUpdate {
  /** Id of the destination definition to change. Format: uuid. */
  destinationDefinitionId: string;
  /** The new tag of the connector's image. */
  dockerImageTag?: string | undefined;
  /** What the containers of a connector may use. */
  resourceRequirements?: DefinitionResources | undefined;
}

/** JSON Schema that the `connectionConfiguration` of a destination fits, any JSON. */
export type DestinationConfigurationSchema = unknown;

/** Paths in the configuration that an OAuth 2 flow reads and fills. */
export interface OAuth2Specification {
  /** Path of the object that all others count from: names, and numbers of branches. */
  rootObject: unknown[];
  /** Paths of what users fill in before the flow. */
  oauthFlowInitParameters: string[][];
  /** Paths of what the flow fills in. */
  oauthFlowOutputParameters: string[][];
}

/** Where a configuration holds what OAuth gives: the older form of `advancedAuth`. */
export interface AuthSpecification {
  /** How users sign in. */
  auth_type?: "oauth2.0";
  /** Paths in the configuration that an OAuth 2 flow reads and fills. */
  oauth2Specification?: OAuth2Specification;
}

/** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
export type OAuthConfiguration = unknown;

/** What goes into an OAuth flow and comes out of it. Each part is a JSON Schema. */
export interface OAuthConfigSpecification {
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  oauthUserInputFromConnectorConfigSpecification?: OAuthConfiguration;
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  completeOAuthOutputSpecification?: OAuthConfiguration;
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  completeOAuthServerInputSpecification?: OAuthConfiguration;
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  completeOAuthServerOutputSpecification?: OAuthConfiguration;
}

/** How users sign in with OAuth instead of typing credentials. */
export interface AdvancedAuth {
  /** Version of OAuth. */
  authFlowType?: "oauth2.0" | "oauth1.0";
  /** Path in the configuration that decides whether OAuth is used. */
  predicateKey?: string[];
  /** Value at `predicateKey` with which it is. */
  predicateValue?: string;
  /** What goes into an OAuth flow and comes out of it. Each part is a JSON Schema. */
  oauthConfigSpecification?: OAuthConfigSpecification;
}

/** The job that ran while the call waited. */
export interface SynchronousJob {
  /** Id of the job. Format: uuid. */
  id: string;
  /** What a job does. */
  configType: JobConfigType;
  /** Id of the source, destination or definition that it ran for. */
  configId?: string;
  /** When it began, as a Unix time. The unit is not documented. */
  createdAt: number;
  /** When it ended, as a Unix time in the unit of `createdAt`. */
  endedAt: number;
  /** Whether it ran to its end. */
  succeeded: boolean;
  /**
   * Whether the connector has changed its stored configuration, such as a token that it renewed.
   * Default: false.
   */
  connectorConfigurationUpdated?: boolean;
  /** The log of a job or attempt. */
  logs?: JobLog;
}

/** What a destination of this definition has to be configured with. */
export interface DestinationDefinitionSpecification {
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
  /** URL of the connector's documentation. */
  documentationUrl?: string;
  /** JSON Schema that the `connectionConfiguration` of a destination fits, any JSON. */
  connectionSpecification?: DestinationConfigurationSchema;
  /** Where a configuration holds what OAuth gives: the older form of `advancedAuth`. */
  authSpecification?: AuthSpecification;
  /** How users sign in with OAuth instead of typing credentials. */
  advancedAuth?: AdvancedAuth;
  /** The job that ran while the call waited. */
  jobInfo: SynchronousJob;
  /** Ways in which the destination can take records. */
  supportedDestinationSyncModes?: DestinationSyncMode[];
}

/** Names a destination by its id. */
export interface DestinationReference {
  /** Id of the destination. Format: uuid. */
  destinationId: string;
}

/** Whether a check, or a trial, went well. */
export type CheckStatus = "succeeded" | "failed";

/**
 * Whether a connector reaches its system. A failed check is a successful answer with the status
 * `failed`.
 */
export interface ConnectionCheck {
  /** Whether a check, or a trial, went well. */
  status: CheckStatus;
  /** Why it does not, for people to read. */
  message?: string;
  /** The job that ran while the call waited. */
  jobInfo: SynchronousJob;
}

/** A destination with its new configuration. Give what stays as well. */
export interface DestinationUpdate {
  /** Id of the destination to change. Format: uuid. */
  destinationId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: DestinationConfiguration;
  /** Name of the destination. */
  name: string;
}

/** What is different in a copied destination. */
export interface DestinationCloneChanges {
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration?: DestinationConfiguration | undefined;
  /** Name of the copy. */
  name?: string | undefined;
}

/** A destination to copy, and what is different in the copy. */
export interface DestinationClone {
  /** Id of the destination to copy. Format: uuid. */
  destinationCloneId: string;
  /** What is different in a copied destination. */
  destinationConfiguration?: DestinationCloneChanges | undefined;
}

/** A destination: a connector with what it needs to write to one system. */
export interface Destination {
  /** Id of the destination definition: the kind of destination. Format: uuid. */
  destinationDefinitionId: string;
  /** Id of the destination. Format: uuid. */
  destinationId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: DestinationConfiguration;
  /** Name of the destination. */
  name: string;
  /** Name of the destination definition. */
  destinationName: string;
  /** The connector's icon as SVG. */
  icon?: string;
}

/** A destination to create. */
export interface DestinationCreate {
  /** Id of the workspace to create it in. Format: uuid. */
  workspaceId: string;
  /** Name of the destination. */
  name: string;
  /** Id of the destination definition: the kind of destination. Format: uuid. */
  destinationDefinitionId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: DestinationConfiguration;
}

/** Destinations, all that match. */
export interface DestinationList {
  /** The destinations. */
  destinations: Destination[];
}

/** What the consent page returned with, for a destination. */
export interface DestinationOAuthCompletion {
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** URL that the consent page returned to, the same as before. */
  redirectUrl?: string | undefined;
  /** Query parameters with which the consent page returned, such as `code` and `state`. */
  queryParams?: Record<string, unknown> | undefined;
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  oAuthInputConfiguration?: OAuthConfiguration | undefined;
  /** Id of a stored destination, whose configuration fills what the input lacks. Format: uuid. */
  destinationId?: string | undefined;
}

/** What the flow gives, such as a refresh token: fields for the connector's configuration. */
export type OAuthOutput = Record<string, unknown>;

/** A destination definition that a user is to sign in for. */
export interface DestinationOAuthConsentRequest {
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** URL that the consent page returns to. */
  redirectUrl: string;
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  oAuthInputConfiguration?: OAuthConfiguration | undefined;
  /** Id of a stored destination, whose configuration fills what the input lacks. Format: uuid. */
  destinationId?: string | undefined;
}

/** Where users give their consent. */
export interface OAuthConsent {
  /** URL of the consent page, to open in a browser. */
  consentUrl: string;
}

/** What all destinations of a definition sign in with. */
export interface DestinationOAuthParams {
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
  /** Fields that are put into the configurations, such as `client_id` and `client_secret`. */
  params: Record<string, unknown>;
}

/** Whether the platform works. */
export interface HealthStatus {
  /** Whether it can reach its database. */
  available: boolean;
}

/** Names a job by its number. */
export interface JobReference {
  /** Number of the job. */
  id: number;
}

/** What a source reads from. */
export type SourceType = "api" | "file" | "database" | "custom" | (string & {});

/** A kind of source: a connector image in one version. */
export interface SourceDefinition {
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
  /** Name of the connector. */
  name: string;
  /** Docker repository of the connector, such as `airbyte/source-postgres`. */
  dockerRepository: string;
  /** Tag of the connector's image, which is its version. */
  dockerImageTag: string;
  /** URL of the connector's documentation. Format: uri. */
  documentationUrl?: string;
  /** The connector's icon as SVG. */
  icon?: string;
  /** Version of the Airbyte protocol that the connector speaks. */
  protocolVersion?: string;
  /** How mature a connector is. `custom` ones belong to the deployment. */
  releaseStage?: ReleaseStage;
  /** Day on which this version came out, as `YYYY-MM-DD`. Format: date. */
  releaseDate?: string;
  /** What a source reads from. */
  sourceType?: SourceType;
  /** What the containers of a connector may use. */
  resourceRequirements?: DefinitionResources;
}

/** A job with the versions that it ran with. */
export interface JobDebug {
  /** Number of the job. */
  id: number;
  /** What a job does. */
  configType: JobConfigType;
  /** What the job runs for: of a sync or reset the id of the connection. */
  configId: string;
  /**
   * How far a job is: `incomplete` is between a failed attempt and the next one, `failed` after the
   * last.
   */
  status: JobStatus;
  /** Version of the platform. */
  airbyteVersion: string;
  /** A kind of source: a connector image in one version. */
  sourceDefinition: SourceDefinition;
  /** A kind of destination: a connector image in one version. */
  destinationDefinition: DestinationDefinition;
}

/** State of the workflow that runs the connection's jobs. */
export interface WorkflowState {
  /** Whether it is running. */
  running: boolean;
}

/** What is known of a job, for finding out why it failed. */
export interface JobDebugInfo {
  /** A job with the versions that it ran with. */
  job: JobDebug;
  /** The attempts, the first one first. */
  attempts: AttemptInfo[];
  /** State of the workflow that runs the connection's jobs. */
  workflowState?: WorkflowState;
}

/** The last job, if there was any. */
export interface LastJob {
  /** A job of a connection: a sync, or a reset. */
  job?: Job;
}

/** A job without its attempts. */
export interface JobInfoLight {
  /** A job of a connection: a sync, or a reset. */
  job: Job;
}

/** What an attempt leaves to normalize. */
export interface AttemptNormalizationStatus {
  /** Number of the attempt within its job, from 0 on. */
  attemptNumber?: number;
  /** Whether the attempt committed records. */
  hasRecordsCommitted?: boolean;
  /** Number of records that it committed. */
  recordsCommitted?: number;
  /** Whether normalizing them failed. */
  hasNormalizationFailed?: boolean;
}

/** What the attempts of a job leave to normalize. */
export interface AttemptNormalizationStatusList {
  /** The attempts. */
  attemptNormalizationStatuses?: AttemptNormalizationStatus[];
}

/** Which page to give. */
export interface Pagination {
  /** Page size. The server chooses when it is left out. */
  pageSize?: number | undefined;
  /** Number of jobs to skip from the start, 0 by default. */
  rowOffset?: number | undefined;
}

/** Whose jobs to list, and which page of them. */
export interface JobFilter {
  /** Types of jobs to list. */
  configTypes: JobConfigType[];
  /** What the jobs run for: of syncs and resets the id of the connection. */
  configId: string;
  /** Number of a job that the page must hold. */
  includingJobId?: number | undefined;
  /** Which page to give. */
  pagination?: Pagination | undefined;
}

/** A job with its attempts, without logs. */
export interface JobWithAttempts {
  /** A job of a connection: a sync, or a reset. */
  job?: Job;
  /** The attempts, the first one first. */
  attempts?: Attempt[];
}

/** A page of jobs. */
export interface JobList {
  /** The jobs, the newest first. */
  jobs: JobWithAttempts[];
  /** Number of jobs on all pages. */
  totalJobCount: number;
}

/** Whose log it is. */
export type LogType = "server" | "scheduler" | (string & {});

/** Which log to fetch. */
export interface LogsRequest {
  /** Whose log it is. */
  logType: LogType;
}

/** Which outcomes are told. */
export interface NotificationFields {
  /** Whether to tell of syncs that end well. Default: false. */
  sendOnSuccess: boolean;
  /** Whether to tell of syncs that fail. Default: true. */
  sendOnFailure: boolean;
}

/** How to reach a Slack channel. */
export interface SlackSettings {
  /** URL of an incoming webhook of the channel. Whoever has it can post there. */
  webhook: string;
}

/** A message to a Slack channel. */
export interface SlackNotification extends NotificationFields {
  /** A message to a Slack channel. */
  notificationType: "slack";
  /** How to reach a Slack channel. */
  slackConfiguration?: SlackSettings | undefined;
}

/** Settings of mails through Customer.io. There are none so far. */
export type CustomerioSettings = Record<string, unknown>;

/** A mail through Customer.io. */
export interface CustomerioNotification extends NotificationFields {
  /** A mail through Customer.io. */
  notificationType: "customerio";
  /** Settings of mails through Customer.io. There are none so far. */
  customerioConfiguration?: CustomerioSettings | undefined;
}

/** Whether a Slack channel is told, or people by mail through Customer.io. */
export type NotificationType = "slack" | "customerio";

/**
 * Where the outcome of syncs is told, and which outcomes. `notificationType` says whose settings it
 * has.
 */
export type AirbyteNotification = {
  /** Whether a Slack channel is told, or people by mail through Customer.io. */
  notificationType: NotificationType;
} & (SlackNotification | CustomerioNotification);

/** Whether a trial message went out. */
export interface NotificationTrial {
  /** Whether a check, or a trial, went well. */
  status: CheckStatus;
  /** Why it did not, for people to read. */
  message?: string;
}

/** How raw records become tables. */
export interface NormalizationSettings {
  /** Kind of normalization. */
  option?: "basic" | (string & {}) | undefined;
}

/** Turns the raw records in the destination into tables. */
export interface NormalizationOperator {
  /** Turns raw records into tables. */
  operatorType: "normalization";
  /** How raw records become tables. */
  normalization?: NormalizationSettings | undefined;
}

/** The dbt project that an operation runs. */
export interface DbtSettings {
  /** URL of the Git repository that holds the project. */
  gitRepoUrl: string;
  /** Branch to use. The default branch when it is left out. */
  gitRepoBranch?: string | undefined;
  /** Docker image that runs dbt. */
  dockerImage?: string | undefined;
  /** Arguments of dbt, such as `run --select sales`. */
  dbtArguments?: string | undefined;
}

/** Runs a dbt project on the destination. */
export interface DbtOperator {
  /** Runs a dbt project. */
  operatorType: "dbt";
  /** The dbt project that an operation runs. */
  dbt?: DbtSettings | undefined;
}

/** The dbt Cloud job that a webhook starts. */
export interface DbtCloudJob {
  /** Number of the dbt Cloud account. */
  accountId: number;
  /** Number of the job. */
  jobId: number;
}

/** The webhook that an operation calls. */
export interface WebhookSettings {
  /** Id of the webhook among the `webhookConfigs` of the workspace. Format: uuid. */
  webhookConfigId?: string | undefined;
  /** Whom the webhook calls, and so whose settings there are. */
  webhookType?: "dbtCloud" | (string & {}) | undefined;
  /** The dbt Cloud job that a webhook starts. */
  dbtCloud?: DbtCloudJob | undefined;
  /**
   * URL to call. Use `webhookType` with its settings.
   * @deprecated
   */
  executionUrl?: string | undefined;
  /**
   * Body to send. Use `webhookType` with its settings.
   * @deprecated
   */
  executionBody?: string | undefined;
}

/** Calls a webhook of the workspace. */
export interface WebhookOperator {
  /** Calls a webhook. */
  operatorType: "webhook";
  /** The webhook that an operation calls. */
  webhook?: WebhookSettings | undefined;
}

/** What an operation does: turn raw records into tables, run a dbt project, or call a webhook. */
export type OperatorType = "normalization" | "dbt" | "webhook";

/** What an operation does. `operatorType` says whose settings it has. */
export type OperatorConfiguration = {
  /** What an operation does: turn raw records into tables, run a dbt project, or call a webhook. */
  operatorType: OperatorType;
} & (NormalizationOperator | DbtOperator | WebhookOperator);

/** Whether an operation could be created. */
export interface OperationCheck {
  /** Whether a check, or a trial, went well. */
  status: CheckStatus;
  /** Why it could not, for people to read. */
  message?: string;
}

/** An operation to create. */
export interface OperationCreate {
  /** Id of the workspace to create it in. Format: uuid. */
  workspaceId: string;
  /** Name of the operation. */
  name: string;
  /** What an operation does. `operatorType` says whose settings it has. */
  operatorConfiguration: OperatorConfiguration;
}

/** A step after the sync of a connection, such as normalization. */
export interface ConnectionOperation {
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** Id of the operation. Format: uuid. */
  operationId: string;
  /** Name of the operation. */
  name: string;
  /** What an operation does. `operatorType` says whose settings it has. */
  operatorConfiguration: OperatorConfiguration;
}

/** Names an operation by its id. */
export interface OperationReference {
  /** Id of the operation. Format: uuid. */
  operationId: string;
}

/** All operations of a connection. */
export interface ConnectionOperationList {
  /** The operations. */
  operations: ConnectionOperation[];
}

/** An operation with its new settings. Give those that stay as well. */
export interface OperationUpdate {
  /** Id of the operation to change. Format: uuid. */
  operationId: string;
  /** Name of the operation. */
  name: string;
  /** What an operation does. `operatorType` says whose settings it has. */
  operatorConfiguration: OperatorConfiguration;
}

/** A destination configuration that need not be stored. */
export interface DestinationDraft {
  /** Id of the stored destination that it may become the configuration of. Format: uuid. */
  destinationId?: string | undefined;
  /** Id of the destination definition. Format: uuid. */
  destinationDefinitionId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `destinationDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: DestinationConfiguration;
  /** Id of the workspace that it is tried for. Format: uuid. */
  workspaceId: string;
}

/** A source configuration that need not be stored. */
export interface SourceDraft {
  /** Id of the stored source that it may become the configuration of. Format: uuid. */
  sourceId?: string | undefined;
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: SourceConfiguration;
  /** Id of the workspace that it is tried for. Format: uuid. */
  workspaceId: string;
}

/** Path of a field: its name after those of the objects that it is in. */
export type FieldName = string[];

/** JSON Schema of a field. */
export type FieldSchema = Record<string, unknown>;

/** A new field, of `add_field` only. */
export interface FieldAdd {
  /** JSON Schema of a field. */
  schema?: FieldSchema;
}

/** A field that is gone, of `remove_field` only. */
export interface FieldRemove {
  /** JSON Schema of a field. */
  schema?: FieldSchema;
}

/** A field of another type than before, of `update_field_schema` only. */
export interface FieldSchemaUpdate {
  /** JSON Schema of a field. */
  oldSchema: FieldSchema;
  /** JSON Schema of a field. */
  newSchema: FieldSchema;
}

/** A change of a field. */
export interface FieldTransform {
  /** Whether the field is new, gone or of another type. */
  transformType: "add_field" | "remove_field" | "update_field_schema";
  /** Path of a field: its name after those of the objects that it is in. */
  fieldName: FieldName;
  /** Whether syncs fail until the connection is adapted. */
  breaking: boolean;
  /** A new field, of `add_field` only. */
  addField?: FieldAdd;
  /** A field that is gone, of `remove_field` only. */
  removeField?: FieldRemove;
  /** A field of another type than before, of `update_field_schema` only. */
  updateFieldSchema?: FieldSchemaUpdate;
}

/** A change of a stream. */
export interface StreamTransform {
  /** Whether the stream is new, gone or different. */
  transformType: "add_stream" | "remove_stream" | "update_stream";
  /** Names a stream. */
  streamDescriptor: StreamDescriptor;
  /** The changes inside the stream, of `update_stream` only. */
  updateStream?: FieldTransform[];
}

/** What changed between two catalogs. */
export interface CatalogDiff {
  /** The changes, one for each stream. */
  transforms: StreamTransform[];
}

/** The streams that a source offers. */
export interface DiscoveredSchema {
  /** Streams, and how each one is synced. */
  catalog?: AirbyteCatalog;
  /** The job that ran while the call waited. */
  jobInfo: SynchronousJob;
  /** Id under which the catalog is stored. Format: uuid. */
  catalogId?: string;
  /** What changed between two catalogs. */
  catalogDiff?: CatalogDiff;
  /** Whether the connection given can no longer sync as it is configured. */
  breakingChange?: boolean;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  connectionStatus?: ConnectionStatus;
}

/** A source connector of one's own. */
export interface SourceDefinitionCreate {
  /** Name of the connector. */
  name: string;
  /** Docker repository of the connector. */
  dockerRepository: string;
  /** Tag of the connector's image. */
  dockerImageTag: string;
  /** URL of the connector's documentation. Format: uri. */
  documentationUrl: string;
  /** The connector's icon as SVG. */
  icon?: string | undefined;
  /** What the containers of a connector may use. */
  resourceRequirements?: DefinitionResources | undefined;
}

/** A source connector of one's own, for one workspace. */
export interface CustomSourceDefinitionCreate {
  /** Id of the workspace that may use it. Format: uuid. */
  workspaceId: string;
  /** A source connector of one's own. */
  sourceDefinition: SourceDefinitionCreate;
}

/** Names a source definition by its id. */
export interface SourceDefinitionReference {
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
}

/** Names a source definition and a workspace. */
export interface SourceDefinitionInWorkspace {
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
}

/** A private source definition, and whether a workspace may use it. */
export interface PrivateSourceDefinition {
  /** A kind of source: a connector image in one version. */
  sourceDefinition: SourceDefinition;
  /** Whether the workspace may use it. */
  granted: boolean;
}

/** Source definitions, all that match. */
export interface SourceDefinitionList {
  /** The source definitions. */
  sourceDefinitions: SourceDefinition[];
}

/** All private source definitions. */
export interface PrivateSourceDefinitionList {
  /** The definitions, each with its grant. */
  sourceDefinitions: PrivateSourceDefinition[];
}

/** A source definition with its new version. */
export interface SourceDefinitionUpdate {
  /** Id of the source definition to change. Format: uuid. */
  sourceDefinitionId: string;
  /** The new tag of the connector's image. */
  dockerImageTag: string;
  /** What the containers of a connector may use. */
  resourceRequirements?: DefinitionResources | undefined;
}

/** JSON Schema that the `connectionConfiguration` of a source fits. */
export type SourceConfigurationSchema = Record<string, unknown>;

/** What a source of this definition has to be configured with. */
export interface SourceDefinitionSpecification {
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
  /** URL of the connector's documentation. */
  documentationUrl?: string;
  /** JSON Schema that the `connectionConfiguration` of a source fits. */
  connectionSpecification?: SourceConfigurationSchema;
  /** Where a configuration holds what OAuth gives: the older form of `advancedAuth`. */
  authSpecification?: AuthSpecification;
  /** How users sign in with OAuth instead of typing credentials. */
  advancedAuth?: AdvancedAuth;
  /** The job that ran while the call waited. */
  jobInfo: SynchronousJob;
}

/** Names a source by its id. */
export interface SourceReference {
  /** Id of the source. Format: uuid. */
  sourceId: string;
}

/** A source with its new configuration. Give what stays as well. */
export interface SourceUpdate {
  /** Id of the source to change. Format: uuid. */
  sourceId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: SourceConfiguration;
  /** Name of the source. */
  name: string;
}

/** What is different in a copied source. */
export interface SourceCloneChanges {
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration?: SourceConfiguration | undefined;
  /** Name of the copy. */
  name?: string | undefined;
}

/** A source to copy, and what is different in the copy. */
export interface SourceClone {
  /** Id of the source to copy. Format: uuid. */
  sourceCloneId: string;
  /** What is different in a copied source. */
  sourceConfiguration?: SourceCloneChanges | undefined;
}

/** A source: a connector with what it needs to read from one system. */
export interface Source {
  /** Id of the source definition: the kind of source. Format: uuid. */
  sourceDefinitionId: string;
  /** Id of the source. Format: uuid. */
  sourceId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: SourceConfiguration;
  /** Name of the source. */
  name: string;
  /** Name of the source definition. */
  sourceName: string;
  /** The connector's icon as SVG. */
  icon?: string;
}

/** A source to create. */
export interface SourceCreate {
  /** Id of the source definition: the kind of source. Format: uuid. */
  sourceDefinitionId: string;
  /**
   * What the connector needs to reach its system. Any JSON that fits the schema which
   * `sourceDefinitions.specifications.get` gives. Secrets come back masked.
   */
  connectionConfiguration: SourceConfiguration;
  /** Id of the workspace to create it in. Format: uuid. */
  workspaceId: string;
  /** Name of the source. */
  name: string;
}

/** A source to discover, and what to do with the result. */
export interface SchemaDiscovery {
  /** Id of the source to read. Format: uuid. */
  sourceId: string;
  /** Id of a connection whose catalog is compared with what is found. Format: uuid. */
  connectionId?: string | undefined;
  /** Whether to ask the source even if the result of an earlier discovery is stored. */
  disable_cache?: boolean | undefined;
  /** Whether to tell the workspace when the schema has changed. */
  notifySchemaChange?: boolean | undefined;
}

/** Sources, all that match. */
export interface SourceList {
  /** The sources. */
  sources: Source[];
}

/** The catalog that was discovered last. */
export interface RecentCatalog {
  /** When it was discovered, as a Unix time. The unit is not documented. */
  updatedAt?: number;
  /** The catalog as it is stored, any object. */
  catalog?: Record<string, unknown>;
}

/** A catalog that a worker has discovered. */
export interface DiscoveredCatalog {
  /** Streams, and how each one is synced. */
  catalog: AirbyteCatalog;
  /** Id of the source that it was found in. Format: uuid. */
  sourceId?: string | undefined;
  /** Version of the connector that found it. */
  connectorVersion?: string | undefined;
  /** Hash of the configuration with which it was found. */
  configurationHash?: string | undefined;
}

/** Where a catalog is stored. */
export interface StoredCatalog {
  /** Id of the catalog. Format: uuid. */
  catalogId: string;
}

/** What the consent page returned with, for a source. */
export interface SourceOAuthCompletion {
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** URL that the consent page returned to, the same as before. */
  redirectUrl?: string | undefined;
  /** Query parameters with which the consent page returned, such as `code` and `state`. */
  queryParams?: Record<string, unknown> | undefined;
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  oAuthInputConfiguration?: OAuthConfiguration | undefined;
  /** Id of a stored source, whose configuration fills what the input lacks. Format: uuid. */
  sourceId?: string | undefined;
}

/** A source definition that a user is to sign in for. */
export interface SourceOAuthConsentRequest {
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** URL that the consent page returns to. */
  redirectUrl: string;
  /** What a connector's OAuth flow works with. Any JSON, as the connector specifies it. */
  oAuthInputConfiguration?: OAuthConfiguration | undefined;
  /** Id of a stored source, whose configuration fills what the input lacks. Format: uuid. */
  sourceId?: string | undefined;
}

/** What all sources of a definition sign in with. */
export interface SourceOAuthParams {
  /** Id of the source definition. Format: uuid. */
  sourceDefinitionId: string;
  /** Fields that are put into the configurations, such as `client_id` and `client_secret`. */
  params: Record<string, unknown>;
}

/** A connection with its new state. */
export interface ConnectionStateUpdate {
  /** Id of the connection. Format: uuid. */
  connectionId: string;
  /** How far a connection has read its source. `stateType` says which form the state has. */
  connectionState: ConnectionState;
}

/** How many connectors have a newer version. */
export interface ConnectorUpdates {
  /** Number of destination definitions. */
  destinationDefinitions: number;
  /** Number of source definitions. */
  sourceDefinitions: number;
}

/** A connection to create, with new operations. */
export interface WebBackendConnectionCreate {
  /** Name of the connection. The platform chooses one when it is left out. */
  name?: string | undefined;
  /**
   * Which namespace streams get in the destination: that of the source, that of the destination, or
   * `namespaceFormat`.
   */
  namespaceDefinition?: NamespaceDefinition | undefined;
  /**
   * Namespace in the destination when `namespaceDefinition` is `customformat`. `${SOURCE_NAMESPACE}`
   * stands for that of the source.
   * Default: null.
   */
  namespaceFormat?: string | null | undefined;
  /** Text before the name of each stream in the destination. */
  prefix?: string | undefined;
  /** Id of the source. Format: uuid. */
  sourceId: string;
  /** Id of the destination. Format: uuid. */
  destinationId: string;
  /** Ids of operations that exist and run after each sync. */
  operationIds?: string[] | undefined;
  /** Streams, and how each one is synced. */
  syncCatalog?: AirbyteCatalog | undefined;
  /** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
  schedule?: LegacySchedule | undefined;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType | undefined;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData | undefined;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status: ConnectionStatus;
  /** CPU and memory of a container, in the units of Kubernetes. */
  resourceRequirements?: ResourceRequirements | undefined;
  /** Operations to create that run after each sync. */
  operations?: OperationCreate[] | undefined;
  /** Id of the discovered catalog that `syncCatalog` was made from. Format: uuid. */
  sourceCatalogId?: string | undefined;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  geography?: Geography | undefined;
  /** What to do when the source's schema changes without breaking the connection: go on, or pause it. */
  nonBreakingChangesPreference?: NonBreakingChangesPreference | undefined;
}

/** Whether the source's schema has changed since the connection was configured. */
export type SchemaChange = "no_change" | "non_breaking" | "breaking";

/** A connection with its source, destination, operations and last sync. */
export interface WebBackendConnection {
  /** Id of the connection. Format: uuid. */
  connectionId: string;
  /** Name of the connection. */
  name: string;
  /**
   * Which namespace streams get in the destination: that of the source, that of the destination, or
   * `namespaceFormat`.
   */
  namespaceDefinition?: NamespaceDefinition;
  /**
   * Namespace in the destination when `namespaceDefinition` is `customformat`. `${SOURCE_NAMESPACE}`
   * stands for that of the source.
   * Default: null.
   */
  namespaceFormat?: string | null;
  /** Text before the name of each stream in the destination. */
  prefix?: string;
  /** Id of the source. Format: uuid. */
  sourceId: string;
  /** Id of the destination. Format: uuid. */
  destinationId: string;
  /** Streams, and how each one is synced. */
  syncCatalog: AirbyteCatalog;
  /** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
  schedule?: LegacySchedule;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status: ConnectionStatus;
  /** Ids of the operations that run after each sync. */
  operationIds?: string[];
  /** A source: a connector with what it needs to read from one system. */
  source: Source;
  /** A destination: a connector with what it needs to write to one system. */
  destination: Destination;
  /** The operations that run after each sync. */
  operations?: ConnectionOperation[];
  /**
   * When the last sync was created, as a Unix time. The unit is not documented. Absent before the first
   * one.
   */
  latestSyncJobCreatedAt?: number;
  /**
   * How far a job is: `incomplete` is between a failed attempt and the next one, `failed` after the
   * last.
   */
  latestSyncJobStatus?: JobStatus;
  /** Whether a sync is running. */
  isSyncing: boolean;
  /** CPU and memory of a container, in the units of Kubernetes. */
  resourceRequirements?: ResourceRequirements;
  /** Id of the catalog that the source was last found to have. Format: uuid. */
  catalogId?: string;
  /** What changed between two catalogs. */
  catalogDiff?: CatalogDiff;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  geography?: Geography;
  /** Whether the source's schema has changed since the connection was configured. */
  schemaChange: SchemaChange;
  /** Whether the workspace is told when the source's schema changes. */
  notifySchemaChanges: boolean;
  /** What to do when the source's schema changes without breaking the connection: go on, or pause it. */
  nonBreakingChangesPreference: NonBreakingChangesPreference;
}

/** Names a connection, and says whether to look at its source again. */
export interface WebBackendConnectionReference {
  /** Whether to discover the schema of the source again and compare. */
  withRefreshedCatalog?: boolean | undefined;
  /** Id of the connection. Format: uuid. */
  connectionId: string;
}

/** Which connections to list. */
export interface WebBackendConnectionFilter {
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** Only connections from one of these sources. */
  sourceId?: string[] | undefined;
  /** Only connections to one of these destinations. */
  destinationId?: string[] | undefined;
}

/** A source without its configuration. */
export interface SourceSummary {
  /** Id of the source. Format: uuid. */
  sourceId: string;
  /** Name of the source. */
  name: string;
  /** Id of the source definition: the kind of source. Format: uuid. */
  sourceDefinitionId: string;
  /** Name of the source definition. */
  sourceName: string;
  /** The connector's icon as SVG. */
  icon?: string;
}

/** A destination without its configuration. */
export interface DestinationSummary {
  /** Id of the destination. Format: uuid. */
  destinationId: string;
  /** Name of the destination. */
  name: string;
  /** Id of the destination definition: the kind of destination. Format: uuid. */
  destinationDefinitionId: string;
  /** Name of the destination definition. */
  destinationName: string;
  /** The connector's icon as SVG. */
  icon?: string;
}

/** A connection with its last sync, as lists show it. */
export interface WebBackendConnectionSummary {
  /** Id of the connection. Format: uuid. */
  connectionId: string;
  /** Name of the connection. */
  name: string;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status: ConnectionStatus;
  /** A source without its configuration. */
  source: SourceSummary;
  /** A destination without its configuration. */
  destination: DestinationSummary;
  /**
   * When the last sync was created, as a Unix time. The unit is not documented. Absent before the first
   * one.
   */
  latestSyncJobCreatedAt?: number;
  /**
   * How far a job is: `incomplete` is between a failed attempt and the next one, `failed` after the
   * last.
   */
  latestSyncJobStatus?: JobStatus;
  /** Whether a sync is running. */
  isSyncing: boolean;
  /** Whether the source's schema has changed since the connection was configured. */
  schemaChange: SchemaChange;
}

/** Connections of the workspace, all that match. */
export interface WebBackendConnectionList {
  /** The connections. */
  connections: WebBackendConnectionSummary[];
}

/** An operation to create, or to change if it has an id. */
export interface WebBackendOperation {
  /** Id of the operation to change. Absent for a new one. Format: uuid. */
  operationId?: string | undefined;
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** Name of the operation. */
  name: string;
  /** What an operation does. `operatorType` says whose settings it has. */
  operatorConfiguration: OperatorConfiguration;
}

/** A connection with its new settings and operations. */
export interface WebBackendConnectionUpdate {
  /** Name of the connection. */
  name?: string | undefined;
  /** Id of the connection to change. Format: uuid. */
  connectionId: string;
  /**
   * Which namespace streams get in the destination: that of the source, that of the destination, or
   * `namespaceFormat`.
   */
  namespaceDefinition?: NamespaceDefinition | undefined;
  /**
   * Namespace in the destination when `namespaceDefinition` is `customformat`. `${SOURCE_NAMESPACE}`
   * stands for that of the source.
   * Default: null.
   */
  namespaceFormat?: string | null | undefined;
  /** Text before the name of each stream in the destination. */
  prefix?: string | undefined;
  /** Streams, and how each one is synced. */
  syncCatalog?: AirbyteCatalog | undefined;
  /** A sync every so often: the older form of `scheduleType` and `scheduleData`. */
  schedule?: LegacySchedule | undefined;
  /**
   * When syncs start: by hand only, every so often (`scheduleData.basicSchedule`), or by a cron
   * expression (`scheduleData.cron`).
   */
  scheduleType?: ConnectionScheduleType | undefined;
  /** When syncs start, in the form that `scheduleType` names. `manual` has none. */
  scheduleData?: ConnectionScheduleData | undefined;
  /** Whether the connection syncs: `inactive` is paused, `deprecated` is deleted. */
  status?: ConnectionStatus | undefined;
  /** CPU and memory of a container, in the units of Kubernetes. */
  resourceRequirements?: ResourceRequirements | undefined;
  /** Whether to leave the data in the destination alone, although streams have changed. */
  skipReset?: boolean | undefined;
  /** All operations that run after each sync: those with an id are changed, those without are created. */
  operations?: WebBackendOperation[] | undefined;
  /** Id of the discovered catalog that `syncCatalog` was made from. Format: uuid. */
  sourceCatalogId?: string | undefined;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  geography?: Geography | undefined;
  /** Whether the workspace is told when the source's schema changes. */
  notifySchemaChanges?: boolean | undefined;
  /** What to do when the source's schema changes without breaking the connection: go on, or pause it. */
  nonBreakingChangesPreference?: NonBreakingChangesPreference | undefined;
}

/** All geographies to choose from. */
export interface GeographyList {
  /** The geographies. */
  geographies: Geography[];
}

/** What a workspace has. */
export interface WorkspaceContents {
  /** Whether it has a connection. */
  hasConnections: boolean;
  /** Whether it has a source. */
  hasSources: boolean;
  /** Whether it has a destination. */
  hasDestinations: boolean;
}

/** A webhook to keep in the workspace. */
export interface WebhookConfigWrite {
  /** Name of the webhook. */
  name?: string | undefined;
  /** Token that calls of the webhook carry. */
  authToken?: string | undefined;
  /** URL that is called once to prove that the token works. */
  validationUrl?: string | undefined;
}

/** A workspace to create. */
export interface WorkspaceCreate {
  /** Address that the platform may write to. Format: email. */
  email?: string | undefined;
  /** Whether usage data may be collected without names. */
  anonymousDataCollection?: boolean | undefined;
  /** Name of the workspace. */
  name: string;
  /** Whether to send news about the platform to `email`. */
  news?: boolean | undefined;
  /** Whether to send security advice to `email`. */
  securityUpdates?: boolean | undefined;
  /** Where to tell the outcome of syncs. */
  notifications?: AirbyteNotification[] | undefined;
  /** Whether the web app shows its setup wizard. */
  displaySetupWizard?: boolean | undefined;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  defaultGeography?: Geography | undefined;
  /** Webhooks that operations of the workspace can call. */
  webhookConfigs?: WebhookConfigWrite[] | undefined;
}

/** A webhook of the workspace. Its token and URL can be written, never read. */
export interface WebhookConfig {
  /** Id of the webhook, which operations refer to. Format: uuid. */
  id: string;
  /** Name of the webhook. */
  name?: string;
}

/** A workspace, which holds sources, destinations and the connections between them. */
export interface Workspace {
  /** Id of the workspace. Format: uuid. */
  workspaceId: string;
  /** Id of the customer that the workspace belongs to. Format: uuid. */
  customerId: string;
  /** Address that the platform writes to. Format: email. */
  email?: string;
  /** Name of the workspace. */
  name: string;
  /** Name of the workspace in URLs, made from its name. Another way to find it. */
  slug: string;
  /** Whether the first setup in the web app is done. */
  initialSetupComplete: boolean;
  /** Whether the web app shows its setup wizard. */
  displaySetupWizard?: boolean;
  /** Whether usage data is collected without names. */
  anonymousDataCollection?: boolean;
  /** Whether news about the platform is sent to `email`. */
  news?: boolean;
  /** Whether security advice is sent to `email`. */
  securityUpdates?: boolean;
  /** Where the outcome of syncs is told. */
  notifications?: AirbyteNotification[];
  /** Whether a sync in the workspace has ever ended well. */
  firstCompletedSync?: boolean;
  /** Whether the web app need not ask for feedback any more. */
  feedbackDone?: boolean;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  defaultGeography?: Geography;
  /** Webhooks that operations of the workspace can call. */
  webhookConfigs?: WebhookConfig[];
}

/** Names a workspace by its slug. */
export interface WorkspaceSlug {
  /** Name of the workspace in URLs. */
  slug: string;
}

/** All workspaces of the deployment. */
export interface WorkspaceList {
  /** The workspaces. */
  workspaces: Workspace[];
}

/** A workspace with its new settings. Give those that stay as well. */
export interface WorkspaceUpdate {
  /** Id of the workspace to change. Format: uuid. */
  workspaceId: string;
  /** Address that the platform may write to. Format: email. */
  email?: string | undefined;
  /** Whether the first setup in the web app is done. */
  initialSetupComplete?: boolean | undefined;
  /** Whether the web app shows its setup wizard. */
  displaySetupWizard?: boolean | undefined;
  /** Whether usage data may be collected without names. */
  anonymousDataCollection?: boolean | undefined;
  /** Whether to send news about the platform to `email`. */
  news?: boolean | undefined;
  /** Whether to send security advice to `email`. */
  securityUpdates?: boolean | undefined;
  /** Where to tell the outcome of syncs. */
  notifications?: AirbyteNotification[] | undefined;
  /** Where syncs run. `auto` leaves the choice to the platform. */
  defaultGeography?: Geography | undefined;
  /** Webhooks that operations of the workspace can call. */
  webhookConfigs?: WebhookConfigWrite[] | undefined;
}

/** A workspace with its new name. */
export interface WorkspaceNameUpdate {
  /** Id of the workspace to rename. Format: uuid. */
  workspaceId: string;
  /** The new name. */
  name: string;
}

export interface components {
  schemas: {
    AttemptStats: AttemptStats;
    AttemptStreamStats: AttemptStreamStats;
    AttemptStatsReport: AttemptStatsReport;
    AirbyteError: AirbyteError;
    InternalResult: InternalResult;
    AirbyteNotFound: AirbyteNotFound;
    InvalidInputField: InvalidInputField;
    AirbyteInvalidInput: AirbyteInvalidInput;
    SourceConfiguration: SourceConfiguration;
    DestinationConfiguration: DestinationConfiguration;
    StateBlob: StateBlob;
    LegacyConnectionState: LegacyConnectionState;
    StreamDescriptor: StreamDescriptor;
    StreamState: StreamState;
    StreamConnectionState: StreamConnectionState;
    GlobalState: GlobalState;
    GlobalConnectionState: GlobalConnectionState;
    UnsetConnectionState: UnsetConnectionState;
    ConnectionStateType: ConnectionStateType;
    ConnectionState: ConnectionState;
    AttemptSyncConfig: AttemptSyncConfig;
    AttemptSyncConfigReport: AttemptSyncConfigReport;
    AttemptWorkflow: AttemptWorkflow;
    NamespaceDefinition: NamespaceDefinition;
    StreamJsonSchema: StreamJsonSchema;
    SyncMode: SyncMode;
    AirbyteStream: AirbyteStream;
    DestinationSyncMode: DestinationSyncMode;
    SelectedField: SelectedField;
    StreamConfiguration: StreamConfiguration;
    StreamAndConfiguration: StreamAndConfiguration;
    AirbyteCatalog: AirbyteCatalog;
    ScheduleTimeUnit: ScheduleTimeUnit;
    LegacySchedule: LegacySchedule;
    ConnectionScheduleType: ConnectionScheduleType;
    BasicSchedule: BasicSchedule;
    CronSchedule: CronSchedule;
    ConnectionScheduleData: ConnectionScheduleData;
    ConnectionStatus: ConnectionStatus;
    ResourceRequirements: ResourceRequirements;
    Geography: Geography;
    NonBreakingChangesPreference: NonBreakingChangesPreference;
    ConnectionCreate: ConnectionCreate;
    Connection: Connection;
    ConnectionReference: ConnectionReference;
    WorkspaceReference: WorkspaceReference;
    ConnectionList: ConnectionList;
    JobConfigType: JobConfigType;
    JobStatus: JobStatus;
    ResetConfig: ResetConfig;
    Job: Job;
    AttemptStatus: AttemptStatus;
    AttemptFailureOrigin: AttemptFailureOrigin;
    AttemptFailureType: AttemptFailureType;
    AttemptFailure: AttemptFailure;
    AttemptFailureSummary: AttemptFailureSummary;
    Attempt: Attempt;
    JobLog: JobLog;
    AttemptInfo: AttemptInfo;
    JobInfo: JobInfo;
    SourceSearch: SourceSearch;
    DestinationSearch: DestinationSearch;
    ConnectionSearch: ConnectionSearch;
    ConnectionUpdate: ConnectionUpdate;
    JobType: JobType;
    JobResources: JobResources;
    DefinitionResources: DefinitionResources;
    DestinationDefinitionCreate: DestinationDefinitionCreate;
    CustomDestinationDefinitionCreate: CustomDestinationDefinitionCreate;
    ReleaseStage: ReleaseStage;
    NormalizationSupport: NormalizationSupport;
    DestinationDefinition: DestinationDefinition;
    DestinationDefinitionReference: DestinationDefinitionReference;
    DestinationDefinitionInWorkspace: DestinationDefinitionInWorkspace;
    PrivateDestinationDefinition: PrivateDestinationDefinition;
    DestinationDefinitionList: DestinationDefinitionList;
    PrivateDestinationDefinitionList: PrivateDestinationDefinitionList;
    DestinationDefinitionUpdate: DestinationDefinitionUpdate;
    DestinationConfigurationSchema: DestinationConfigurationSchema;
    OAuth2Specification: OAuth2Specification;
    AuthSpecification: AuthSpecification;
    OAuthConfiguration: OAuthConfiguration;
    OAuthConfigSpecification: OAuthConfigSpecification;
    AdvancedAuth: AdvancedAuth;
    SynchronousJob: SynchronousJob;
    DestinationDefinitionSpecification: DestinationDefinitionSpecification;
    DestinationReference: DestinationReference;
    CheckStatus: CheckStatus;
    ConnectionCheck: ConnectionCheck;
    DestinationUpdate: DestinationUpdate;
    DestinationCloneChanges: DestinationCloneChanges;
    DestinationClone: DestinationClone;
    Destination: Destination;
    DestinationCreate: DestinationCreate;
    DestinationList: DestinationList;
    DestinationOAuthCompletion: DestinationOAuthCompletion;
    OAuthOutput: OAuthOutput;
    DestinationOAuthConsentRequest: DestinationOAuthConsentRequest;
    OAuthConsent: OAuthConsent;
    DestinationOAuthParams: DestinationOAuthParams;
    HealthStatus: HealthStatus;
    JobReference: JobReference;
    SourceType: SourceType;
    SourceDefinition: SourceDefinition;
    JobDebug: JobDebug;
    WorkflowState: WorkflowState;
    JobDebugInfo: JobDebugInfo;
    LastJob: LastJob;
    JobInfoLight: JobInfoLight;
    AttemptNormalizationStatus: AttemptNormalizationStatus;
    AttemptNormalizationStatusList: AttemptNormalizationStatusList;
    Pagination: Pagination;
    JobFilter: JobFilter;
    JobWithAttempts: JobWithAttempts;
    JobList: JobList;
    LogType: LogType;
    LogsRequest: LogsRequest;
    NotificationFields: NotificationFields;
    SlackSettings: SlackSettings;
    SlackNotification: SlackNotification;
    CustomerioSettings: CustomerioSettings;
    CustomerioNotification: CustomerioNotification;
    NotificationType: NotificationType;
    AirbyteNotification: AirbyteNotification;
    NotificationTrial: NotificationTrial;
    NormalizationSettings: NormalizationSettings;
    NormalizationOperator: NormalizationOperator;
    DbtSettings: DbtSettings;
    DbtOperator: DbtOperator;
    DbtCloudJob: DbtCloudJob;
    WebhookSettings: WebhookSettings;
    WebhookOperator: WebhookOperator;
    OperatorType: OperatorType;
    OperatorConfiguration: OperatorConfiguration;
    OperationCheck: OperationCheck;
    OperationCreate: OperationCreate;
    ConnectionOperation: ConnectionOperation;
    OperationReference: OperationReference;
    ConnectionOperationList: ConnectionOperationList;
    OperationUpdate: OperationUpdate;
    DestinationDraft: DestinationDraft;
    SourceDraft: SourceDraft;
    FieldName: FieldName;
    FieldSchema: FieldSchema;
    FieldAdd: FieldAdd;
    FieldRemove: FieldRemove;
    FieldSchemaUpdate: FieldSchemaUpdate;
    FieldTransform: FieldTransform;
    StreamTransform: StreamTransform;
    CatalogDiff: CatalogDiff;
    DiscoveredSchema: DiscoveredSchema;
    SourceDefinitionCreate: SourceDefinitionCreate;
    CustomSourceDefinitionCreate: CustomSourceDefinitionCreate;
    SourceDefinitionReference: SourceDefinitionReference;
    SourceDefinitionInWorkspace: SourceDefinitionInWorkspace;
    PrivateSourceDefinition: PrivateSourceDefinition;
    SourceDefinitionList: SourceDefinitionList;
    PrivateSourceDefinitionList: PrivateSourceDefinitionList;
    SourceDefinitionUpdate: SourceDefinitionUpdate;
    SourceConfigurationSchema: SourceConfigurationSchema;
    SourceDefinitionSpecification: SourceDefinitionSpecification;
    SourceReference: SourceReference;
    SourceUpdate: SourceUpdate;
    SourceCloneChanges: SourceCloneChanges;
    SourceClone: SourceClone;
    Source: Source;
    SourceCreate: SourceCreate;
    SchemaDiscovery: SchemaDiscovery;
    SourceList: SourceList;
    RecentCatalog: RecentCatalog;
    DiscoveredCatalog: DiscoveredCatalog;
    StoredCatalog: StoredCatalog;
    SourceOAuthCompletion: SourceOAuthCompletion;
    SourceOAuthConsentRequest: SourceOAuthConsentRequest;
    SourceOAuthParams: SourceOAuthParams;
    ConnectionStateUpdate: ConnectionStateUpdate;
    ConnectorUpdates: ConnectorUpdates;
    WebBackendConnectionCreate: WebBackendConnectionCreate;
    SchemaChange: SchemaChange;
    WebBackendConnection: WebBackendConnection;
    WebBackendConnectionReference: WebBackendConnectionReference;
    WebBackendConnectionFilter: WebBackendConnectionFilter;
    SourceSummary: SourceSummary;
    DestinationSummary: DestinationSummary;
    WebBackendConnectionSummary: WebBackendConnectionSummary;
    WebBackendConnectionList: WebBackendConnectionList;
    WebBackendOperation: WebBackendOperation;
    WebBackendConnectionUpdate: WebBackendConnectionUpdate;
    GeographyList: GeographyList;
    WorkspaceContents: WorkspaceContents;
    WebhookConfigWrite: WebhookConfigWrite;
    WorkspaceCreate: WorkspaceCreate;
    WebhookConfig: WebhookConfig;
    Workspace: Workspace;
    WorkspaceSlug: WorkspaceSlug;
    WorkspaceList: WorkspaceList;
    WorkspaceUpdate: WorkspaceUpdate;
    WorkspaceNameUpdate: WorkspaceNameUpdate;
  };
  responses: {
    Unexpected: {
      content: {
        "application/json": AirbyteError;
      };
    };
    Unauthorized: {
      content: {
        "application/json": AirbyteError;
      };
    };
    UndocumentedNotFound: {
      content: {
        "application/json": AirbyteNotFound;
      };
    };
    UndocumentedInvalidInput: {
      content: {
        "application/json": AirbyteInvalidInput;
      };
    };
    InvalidInput: {
      content: {
        "application/json": AirbyteInvalidInput;
      };
    };
    NotFound: {
      content: {
        "application/json": AirbyteNotFound;
      };
    };
    BadRequest: {
      content: {
        "application/json": AirbyteError;
      };
    };
  };
  requestBodies: {
    ConnectionReference: {
      content: {
        "application/json": ConnectionReference;
      };
    };
    WorkspaceReference: {
      content: {
        "application/json": WorkspaceReference;
      };
    };
    DestinationDefinitionReference: {
      content: {
        "application/json": DestinationDefinitionReference;
      };
    };
    DestinationDefinitionInWorkspace: {
      content: {
        "application/json": DestinationDefinitionInWorkspace;
      };
    };
    DestinationReference: {
      content: {
        "application/json": DestinationReference;
      };
    };
    DestinationUpdate: {
      content: {
        "application/json": DestinationUpdate;
      };
    };
    JobReference: {
      content: {
        "application/json": JobReference;
      };
    };
    OperationReference: {
      content: {
        "application/json": OperationReference;
      };
    };
    SourceDraft: {
      content: {
        "application/json": SourceDraft;
      };
    };
    SourceDefinitionReference: {
      content: {
        "application/json": SourceDefinitionReference;
      };
    };
    SourceDefinitionInWorkspace: {
      content: {
        "application/json": SourceDefinitionInWorkspace;
      };
    };
    SourceReference: {
      content: {
        "application/json": SourceReference;
      };
    };
    SourceUpdate: {
      content: {
        "application/json": SourceUpdate;
      };
    };
  };
}

export interface paths {
  "/v1/attempt/save_stats": {
    /** Stores the counts of an attempt that runs. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AttemptStatsReport;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": InternalResult;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/attempt/save_sync_config": {
    /** Stores what an attempt syncs with. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AttemptSyncConfigReport;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": InternalResult;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/attempt/set_workflow_in_attempt": {
    /** Notes which workflow runs an attempt. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AttemptWorkflow;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": InternalResult;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/create": {
    /** Creates a connection between a source and a destination. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectionCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Connection;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/delete": {
    /** Deletes a connection. What it has synced stays. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/get": {
    /** Fetches a connection with its catalog. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": Connection;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/list": {
    /** Lists the connections of a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/list_all": {
    /** Lists the connections of a workspace, deleted ones too. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/reset": {
    /** Removes what a connection has synced, and its state. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": JobInfo;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/search": {
    /** Finds connections by what they have in common. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectionSearch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/sync": {
    /** Starts a sync of a connection. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": JobInfo;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/connections/update": {
    /** Changes the settings of a connection. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectionUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Connection;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/create_custom": {
    /** Adds a destination connector of one's own to a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CustomDestinationDefinitionCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/delete": {
    /** Deletes a destination definition with the destinations made of it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationDefinitionReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/get": {
    /** Fetches a destination definition. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationDefinitionReference"];
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/get_for_workspace": {
    /** Fetches a destination definition if a workspace can use it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationDefinitionInWorkspace"];
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/grant_definition": {
    /** Lets a workspace use a private destination definition. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationDefinitionInWorkspace"];
      responses: {
        200: {
          content: {
            "application/json": PrivateDestinationDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/list": {
    /** Lists the destination definitions that the deployment has. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/list_for_workspace": {
    /** Lists the destination definitions that a workspace can use. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/list_latest": {
    /** Lists the newest version of each destination connector that Airbyte offers. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/list_private": {
    /** Lists the private destination definitions with their grants. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": PrivateDestinationDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/revoke_definition": {
    /** Takes a private destination definition from a workspace again. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationDefinitionInWorkspace"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definitions/update": {
    /** Changes the version of a destination connector. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationDefinitionUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_definition_specifications/get": {
    /** Fetches what a destination of a definition has to be configured with. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationDefinitionInWorkspace"];
      responses: {
        200: {
          content: {
            "application/json": DestinationDefinitionSpecification;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/check_connection": {
    /** Tests whether a destination can be reached. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionCheck;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/check_connection_for_update": {
    /** Tests whether a destination could be reached with another configuration. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationUpdate"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionCheck;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/clone": {
    /** Copies a destination with its secrets. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationClone;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Destination;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/create": {
    /** Creates a destination. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Destination;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/delete": {
    /** Deletes a destination with its connections. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/get": {
    /** Fetches a destination with its configuration. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationReference"];
      responses: {
        200: {
          content: {
            "application/json": Destination;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/list": {
    /** Lists the destinations of a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": DestinationList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/search": {
    /** Finds destinations by what they have in common. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationSearch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DestinationList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destinations/update": {
    /** Replaces the configuration of a destination. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["DestinationUpdate"];
      responses: {
        200: {
          content: {
            "application/json": Destination;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_oauths/complete_oauth": {
    /** Exchanges what the consent page returned with for the tokens of a destination. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationOAuthCompletion;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OAuthOutput;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_oauths/get_consent_url": {
    /** Fetches the URL where a user consents to access for a destination. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationOAuthConsentRequest;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OAuthConsent;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/destination_oauths/oauth_params/create": {
    /** Sets what all destinations of a definition sign in with. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationOAuthParams;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/health": {
    /** Tells whether the platform works. */
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
            "application/json": HealthStatus;
          };
        };
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/jobs/cancel": {
    /** Cancels a job. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["JobReference"];
      responses: {
        200: {
          content: {
            "application/json": JobInfo;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/jobs/get": {
    /** Fetches a job with its attempts and their logs. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["JobReference"];
      responses: {
        200: {
          content: {
            "application/json": JobInfo;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/jobs/get_debug_info": {
    /** Fetches what is known of a job, for finding out why it failed. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["JobReference"];
      responses: {
        200: {
          content: {
            "application/json": JobDebugInfo;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/jobs/get_last_replication_job": {
    /** Fetches the last sync or reset of a connection. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": LastJob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/jobs/get_light": {
    /** Fetches a job without its attempts. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["JobReference"];
      responses: {
        200: {
          content: {
            "application/json": JobInfoLight;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/jobs/get_normalization_status": {
    /** Fetches what the attempts of a job leave to normalize. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["JobReference"];
      responses: {
        200: {
          content: {
            "application/json": AttemptNormalizationStatusList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/jobs/list": {
    /** Lists the jobs of a connection, the newest first. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": JobFilter;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": JobList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/logs/get": {
    /** Downloads a log of the platform. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": LogsRequest;
        };
      };
      responses: {
        200: {
          content: {
            "text/plain": string;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/notifications/try": {
    /** Sends a trial message with notification settings. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AirbyteNotification;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": NotificationTrial;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/openapi": {
    /** Downloads the OpenAPI document of the deployment. */
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
            "text/plain": string;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/operations/check": {
    /** Tests whether an operation could be created. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OperatorConfiguration;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OperationCheck;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/operations/create": {
    /** Creates an operation for the connections of a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OperationCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectionOperation;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/operations/delete": {
    /** Deletes an operation. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["OperationReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/operations/get": {
    /** Fetches an operation. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["OperationReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionOperation;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/operations/list": {
    /** Lists the operations of a connection. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionOperationList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/operations/update": {
    /** Replaces the settings of an operation. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": OperationUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectionOperation;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/scheduler/destinations/check_connection": {
    /** Tests a destination configuration that need not be stored. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationDraft;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectionCheck;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/scheduler/sources/check_connection": {
    /** Tests a source configuration that need not be stored. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDraft"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionCheck;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/scheduler/sources/discover_schema": {
    /** Asks a source that need not be stored which streams it offers. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDraft"];
      responses: {
        200: {
          content: {
            "application/json": DiscoveredSchema;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/create_custom": {
    /** Adds a source connector of one's own to a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CustomSourceDefinitionCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/delete": {
    /** Deletes a source definition with the sources made of it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDefinitionReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/get": {
    /** Fetches a source definition. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDefinitionReference"];
      responses: {
        200: {
          content: {
            "application/json": SourceDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/get_for_workspace": {
    /** Fetches a source definition if a workspace can use it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDefinitionInWorkspace"];
      responses: {
        200: {
          content: {
            "application/json": SourceDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/grant_definition": {
    /** Lets a workspace use a private source definition. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDefinitionInWorkspace"];
      responses: {
        200: {
          content: {
            "application/json": PrivateSourceDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/list": {
    /** Lists the source definitions that the deployment has. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SourceDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/list_for_workspace": {
    /** Lists the source definitions that a workspace can use. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": SourceDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/list_latest": {
    /** Lists the newest version of each source connector that Airbyte offers. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SourceDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/list_private": {
    /** Lists the private source definitions with their grants. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": PrivateSourceDefinitionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/revoke_definition": {
    /** Takes a private source definition from a workspace again. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDefinitionInWorkspace"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definitions/update": {
    /** Changes the version of a source connector. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceDefinitionUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceDefinition;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_definition_specifications/get": {
    /** Fetches what a source of a definition has to be configured with. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceDefinitionInWorkspace"];
      responses: {
        200: {
          content: {
            "application/json": SourceDefinitionSpecification;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/check_connection": {
    /** Tests whether a source can be reached. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionCheck;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/check_connection_for_update": {
    /** Tests whether a source could be reached with another configuration. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceUpdate"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionCheck;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/clone": {
    /** Copies a source with its secrets. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceClone;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Source;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/create": {
    /** Creates a source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Source;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/delete": {
    /** Deletes a source with its connections. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/discover_schema": {
    /** Asks a source which streams it offers. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SchemaDiscovery;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DiscoveredSchema;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/get": {
    /** Fetches a source with its configuration. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceReference"];
      responses: {
        200: {
          content: {
            "application/json": Source;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/list": {
    /** Lists the sources of a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": SourceList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/most_recent_source_actor_catalog": {
    /** Fetches the catalog that was last discovered for a source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceReference"];
      responses: {
        200: {
          content: {
            "application/json": RecentCatalog;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/search": {
    /** Finds sources by what they have in common. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceSearch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SourceList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/update": {
    /** Replaces the configuration of a source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["SourceUpdate"];
      responses: {
        200: {
          content: {
            "application/json": Source;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/sources/write_discover_catalog_result": {
    /** Stores a catalog that a worker has discovered. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DiscoveredCatalog;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": StoredCatalog;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_oauths/complete_oauth": {
    /** Exchanges what the consent page returned with for the tokens of a source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceOAuthCompletion;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OAuthOutput;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_oauths/get_consent_url": {
    /** Fetches the URL where a user consents to access for a source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceOAuthConsentRequest;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": OAuthConsent;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/source_oauths/oauth_params/create": {
    /** Sets what all sources of a definition sign in with. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SourceOAuthParams;
        };
      };
      responses: {
        200: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/state/create_or_update": {
    /** Replaces how far a connection has read its source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ConnectionStateUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectionState;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/state/get": {
    /** Fetches how far a connection has read its source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionState;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/check_updates": {
    /** Counts the connectors that have a newer version. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ConnectorUpdates;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/connections/create": {
    /** Creates a connection together with its operations. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WebBackendConnectionCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": WebBackendConnection;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/connections/get": {
    /** Fetches a connection with its source, destination and last sync. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WebBackendConnectionReference;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": WebBackendConnection;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/connections/list": {
    /** Lists the connections of a workspace with their last syncs. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WebBackendConnectionFilter;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": WebBackendConnectionList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/connections/update": {
    /** Changes a connection together with its operations. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WebBackendConnectionUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": WebBackendConnection;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["UndocumentedNotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/geographies/list": {
    /** Lists the geographies that syncs can run in. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": GeographyList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/state/get_type": {
    /** Fetches which form the state of a connection has. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": ConnectionStateType;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/web_backend/workspace/state": {
    /** Fetches what a workspace has: sources, destinations, connections. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": WorkspaceContents;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/create": {
    /** Creates a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WorkspaceCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Workspace;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/delete": {
    /** Deletes a workspace with everything in it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/get": {
    /** Fetches a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        200: {
          content: {
            "application/json": Workspace;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/get_by_connection_id": {
    /** Fetches the workspace that a connection belongs to. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ConnectionReference"];
      responses: {
        200: {
          content: {
            "application/json": Workspace;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/get_by_slug": {
    /** Fetches the workspace that has this slug. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WorkspaceSlug;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Workspace;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/list": {
    /** Lists the workspaces of the deployment. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": WorkspaceList;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/tag_feedback_status_as_done": {
    /** Notes that the users of a workspace have given feedback. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: components["requestBodies"]["WorkspaceReference"];
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UndocumentedInvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/update": {
    /** Replaces the settings of a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WorkspaceUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Workspace;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/v1/workspaces/update_name": {
    /** Renames a workspace. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": WorkspaceNameUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Workspace;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
}
