// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

/** The body of a failed call. */
export interface CivisError {
  /** What went wrong, for programs to compare, such as `not_found`. */
  error?: string;
  /** What went wrong, for people to read. */
  errorDescription: string;
  /** The HTTP status once more. */
  code?: number;
}

/** A user of the platform, as it appears on what they own or run. */
export interface User {
  /** Id of the user. */
  id: number;
  /** Full name. */
  name: string;
  /** Name that the user signs in with. */
  username: string;
  /** Initials, for small pictures. */
  initials: string;
  /** Whether the user is signed in right now, null where the platform does not tell. */
  online: boolean | null;
}

/**
 * A user name and password, or keys, that the platform uses on behalf of their owner. The secret never
 * comes back.
 */
export interface CivisCredential {
  /** Id of the credential. */
  id: number;
  /** Name of the credential, as people see it. */
  name: string;
  /** What the credential is for, such as `Database` or `Amazon Web Services S3`. */
  type:
    | "Amazon Web Services S3"
    | "Bitbucket"
    | "CASS/NCOA PAF"
    | "Certificate"
    | "Civis Platform"
    | "Custom"
    | "Database"
    | "Google"
    | "Github"
    | "Salesforce User"
    | "Salesforce Client"
    | "TableauUser"
    | (string & {});
  /** User name, or access key. */
  username: string;
  /** What the credential is for, in the words of its owner; null for none. */
  description: string | null;
  /** User name of the owner. */
  owner: string;
  /** A user of the platform, as it appears on what they own or run. */
  user: User;
  /** Id of the database or service that it belongs to, null for none. */
  remoteHostId: number | null;
  /** Name of that database or service, null for none. */
  remoteHostName: string | null;
  /** State in the United States that the credential stands for, null where it has none. */
  state: string | null;
  /** When the credential was made. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** Whether it is what its owner uses where no credential is named. */
  default: boolean;
  /** Whether it was made by signing in at the other service. */
  oauth: boolean;
}

/** A credential to store. */
export interface CredentialInput {
  /** Name for people to see. */
  name?: string | undefined;
  /** What the credential is for, such as `Database` or `Amazon Web Services S3`. */
  type:
    | "Amazon Web Services S3"
    | "Bitbucket"
    | "CASS/NCOA PAF"
    | "Certificate"
    | "Civis Platform"
    | "Custom"
    | "Database"
    | "Google"
    | "Github"
    | "Salesforce User"
    | "Salesforce Client"
    | "TableauUser"
    | (string & {});
  /** What it is for, in your words. */
  description?: string | undefined;
  /** User name, or access key. */
  username: string;
  /** Password, or secret key. */
  password: string;
  /** Id of the database or service that it belongs to. */
  remoteHostId?: number | undefined;
  /** Id of the user who shall own it, where that is not the caller. Administrators only. */
  userId?: number | undefined;
  /** State in the United States that it stands for, where its type has one. */
  state?: string | undefined;
  /** Whether the platform itself shall use it, in place of people. */
  systemCredential?: boolean | undefined;
  /** Whether its owner uses it where no credential is named. */
  default?: boolean | undefined;
  /** Whether it was made by signing in at the other service. */
  oauth?: boolean | undefined;
  /**
   * A database or service to make along with the credential. Later versions of the platform take
   * `remoteHostId` only.
   * @deprecated
   */
  remoteHost?:
    | {
        /** Name for people to see. */
        name?: string | undefined;
        /** Where it is reached. */
        url?: string | undefined;
        /** What it is, such as `RemoteHostTypes::Redshift`. */
        type?: string | undefined;
      }
    | undefined;
}

/** Where to sign in, and with what. */
export interface CredentialAuthenticate {
  /** Where the database or service is reached. */
  url: string;
  /** What it is. */
  remoteHostType:
    | "RemoteHostTypes::Bigquery"
    | "RemoteHostTypes::Bitbucket"
    | "RemoteHostTypes::GitSSH"
    | "RemoteHostTypes::Github"
    | "RemoteHostTypes::GoogleDoc"
    | "RemoteHostTypes::JDBC"
    | "RemoteHostTypes::Postgres"
    | "RemoteHostTypes::Redshift"
    | "RemoteHostTypes::S3Storage"
    | "RemoteHostTypes::Salesforce"
    | (string & {});
  /** User name, or access key. */
  username: string;
  /** Password, or secret key. */
  password: string;
}

/** How long keys shall be valid. */
export interface TemporaryCredentialCreate {
  /**
   * Seconds that the keys are valid: 900 (15 minutes) by default, 129600 (36 hours) at most.
   * Minimum: 900.
   */
  duration?: number | undefined;
}

/** Keys for S3 that expire by themselves. */
export interface TemporaryCredential {
  /** Access key. */
  accessKey: string;
  /** Secret key. */
  secretAccessKey: string;
  /** Token that goes with the two keys. */
  sessionToken: string;
}

/** A database that scripts, queries and imports can use. */
export interface Database {
  /** Id of the database. Elsewhere it is called `remoteHostId`. */
  id: number;
  /** Name of the database, as people see it. */
  name: string;
  /** Kind of database, such as `redshift`. */
  adapter: string;
  /** Name of its cluster, null where it has none. */
  clusterIdentifier: string | null;
  /** Host name. */
  host: string;
  /** Port. */
  port: number;
  /** Name of the database on its server. */
  databaseName: string;
  /** Whether Civis runs it. */
  managed: boolean;
}

/** A schema of a database. */
export interface DatabaseSchema {
  /** Name of the schema. */
  schema: string;
}

/** A rule that lets addresses connect to a database, as it appears in lists. */
export interface DatabaseWhitelistedIPSummary {
  /** Id of the rule. */
  id: number;
  /** Id of the database that the rule is about. */
  remoteHostId: number;
  /** Id of the security group that holds the rule. */
  securityGroupId: string;
  /** Addresses that may connect, such as `192.0.2.0/24`. */
  subnetMask: string;
  /** When the rule was made. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
}

/** Addresses that may connect. */
export interface DatabaseWhitelistedIPCreate {
  /** The addresses, such as `192.0.2.0/24`. */
  subnetMask: string;
}

/** A rule that lets addresses connect to a database. */
export interface DatabaseWhitelistedIP extends DatabaseWhitelistedIPSummary {
  /** User who made the rule. */
  authorizedBy: string;
  /** Whether the rule holds; false once it is revoked. */
  isActive: boolean;
}

/** A file to upload. */
export interface FileCreate {
  /** Name of the file. */
  name: string;
  /** When the file is deleted: after 30 days by default, null for never. Format: date-time. */
  expiresAt?: string | null | undefined;
  /** What the file holds. */
  description?: string | undefined;
}

/** What the calling user may do. `manage` includes sharing and deleting. */
export type PermissionLevel = "read" | "write" | "manage" | (string & {});

/** A new file, and where its bytes go. */
export interface FileUpload {
  /** Id of the file. */
  id: number;
  /** Name of the file. */
  name: string;
  /** When the file was made. Format: date-time. */
  createdAt: string;
  /** Size in bytes, null until it is uploaded. */
  fileSize: number | null;
  /** When the file is deleted; null keeps it. Format: date-time. */
  expiresAt: string | null;
  /** What the file holds, null for nothing said. */
  description: string | null;
  /** URL that takes the bytes by POST, as a form whose last field is `file`. */
  uploadUrl: string;
  /** Fields of that form, all before `file`. */
  uploadFields: Record<string, string>;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
}

/** A file to make from parts. */
export interface FileMultipartCreate {
  /** Name of the file. */
  name: string;
  /** When the file is deleted: after 30 days by default, null for never. Format: date-time. */
  expiresAt?: string | null | undefined;
  /** What the file holds. */
  description?: string | undefined;
  /** Number of parts. */
  numParts: number;
}

/** A new file, and where its parts go. */
export interface FileMultipartUpload {
  /** Id of the file. */
  id: number;
  /** Name of the file. */
  name: string;
  /** When the file was made. Format: date-time. */
  createdAt: string;
  /** Size in bytes, null until it is uploaded. */
  fileSize: number | null;
  /** When the file is deleted; null keeps it. Format: date-time. */
  expiresAt: string | null;
  /** What the file holds, null for nothing said. */
  description: string | null;
  /** One URL per part, in order, that takes its bytes by PUT. */
  uploadUrls: string[];
}

/** A column of a table in a file. */
export interface FileTableColumns {
  /** Name of the column. */
  name: string;
  /** Type that suits it in a database, such as `VARCHAR(64)`. */
  sqlType: string;
}

/** What the platform found out about a table in a file. */
export interface FileDetectedInfo {
  /** Whether the first row holds the names of the columns. */
  includeHeader: boolean;
  /** What stands between two fields. */
  columnDelimiter: "comma" | "tab" | "pipe" | (string & {});
  /** How the file is compressed. */
  compression: "gzip" | "none" | (string & {});
  /** The columns, in their order. */
  tableColumns: FileTableColumns[];
}

/** A file that the platform stores. */
export interface CivisFile {
  /** Id of the file. */
  id: number;
  /** Name of the file. */
  name: string;
  /** When the file was made. Format: date-time. */
  createdAt: string;
  /** Size in bytes, null until it is uploaded. */
  fileSize: number | null;
  /** When the file is deleted; null keeps it. Format: date-time. */
  expiresAt: string | null;
  /** What the file holds, null for nothing said. */
  description: string | null;
  /** A user of the platform, as it appears on what they own or run. */
  author: User;
  /** The same as `fileUrl` with facts about it, as JSON in a text. */
  downloadUrl: string;
  /**
   * URL to download from, signed and valid until `link_expires_at`. It needs no credentials; send none
   * there.
   */
  fileUrl: string;
  /** What the platform found out about a table in the file, null where it is none. */
  detectedInfo: FileDetectedInfo | null;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
}

/** A collection of scripts, imports, reports and other items that belong together. */
export interface Project {
  /** Id of the project. */
  id: number;
  /** A user of the platform, as it appears on what they own or run. */
  author: User;
  /** Name of the project. */
  name: string;
  /** What the project is for. */
  description: string;
  /** Users that the project is shared with. */
  users: User[];
  /** Whether items that are added take over the shares of the project. */
  autoShare: boolean;
  /** When the project was made. Format: date-time. */
  createdAt: string;
  /** When the project changed last. Format: date-time. */
  updatedAt: string;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
}

/** A user that an item is shared with. */
export interface ShareUser {
  /** Id of the user. */
  id: number;
  /** Full name. */
  name: string;
}

/** A group that an item is shared with. */
export interface ShareGroup {
  /** Id of the group. */
  id: number;
  /** Name of the group. */
  name: string;
}

/** The users and groups on one level of permission. */
export interface ShareSet {
  /** Users on this level. */
  users: ShareUser[];
  /** Groups on this level. */
  groups: ShareGroup[];
}

/** Who can do what with an item. */
export interface Shares {
  /** The users and groups on one level of permission. */
  readers: ShareSet;
  /** The users and groups on one level of permission. */
  writers: ShareSet;
  /** The users and groups on one level of permission. */
  owners: ShareSet;
  /** Number of users that the item is shared with, on any level. */
  totalUserShares: number;
  /** Number of groups that the item is shared with, on any level. */
  totalGroupShares: number;
}

/** A level of permission: `read` to see, `write` to change, `manage` to share and delete as well. */
export type SharePermission = "read" | "write" | "manage";

/** Groups to share an item with, all on one level. */
export interface ShareGroupsInput {
  /** Ids of the groups. */
  groupIds: number[];
  /** A level of permission: `read` to see, `write` to change, `manage` to share and delete as well. */
  permissionLevel: SharePermission;
  /** Text for the email to the members of these groups. */
  shareEmailBody?: string | undefined;
  /** Whether the members of these groups get an email about it. */
  sendSharedEmail?: boolean | undefined;
}

/** Users to share an item with, all on one level. */
export interface ShareUsersInput {
  /** Ids of the users. */
  userIds: number[];
  /** A level of permission: `read` to see, `write` to change, `manage` to share and delete as well. */
  permissionLevel: SharePermission;
  /** Text for the email to these users. */
  shareEmailBody?: string | undefined;
  /** Whether these users get an email about it. */
  sendSharedEmail?: boolean | undefined;
}

/**
 * What the import does: copies tables between databases (`Dbsync`), loads files (`AutoImport`), or
 * reads (`GdocImport`) or writes (`GdocExport`) a Google sheet.
 */
export type ImportSyncType = "Dbsync" | "AutoImport" | "GdocImport" | "GdocExport" | (string & {});

/** One side of an import: where data comes from or goes to. */
export interface ImportDataSource {
  /** Id of the remote host, such as a database. */
  remoteHostId: number;
  /** Id of the credential for that host. */
  credentialId: number;
  /** Ids of further credentials that some kinds of import need. For Salesforce: one, that of its client. */
  additionalCredentials: number[];
  /** Name of the remote host. */
  name: string;
}

/** When a job runs by itself. */
export interface Schedule {
  /** Whether the schedule is on, null where there never was one. */
  scheduled: boolean | null;
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  scheduledDays: number[];
  /** Hours of the day, 0 to 23. */
  scheduledHours: number[];
  /** Minutes of the hour, 0 to 59. */
  scheduledMinutes: number[];
  /** Number of runs per hour where no minutes are given, else null. */
  scheduledRunsPerHour: number | null;
  /** Days of the month, from 1; empty where days of the week count. */
  scheduledDaysOfMonth: number[];
}

/** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
export type RunState =
  | "queued"
  | "running"
  | "succeeded"
  | "success"
  | "failed"
  | "cancelled"
  | (string & {});

/** One run of a job. */
export interface Run {
  /** Id of the run. */
  id: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** When the run was asked for. Format: date-time. */
  createdAt: string;
  /** When the run started, null while it is queued. Format: date-time. */
  startedAt: string | null;
  /** When the run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** Why the run failed, else null. */
  error: string | null;
}

/** An import as lists show it, without its syncs and notifications. */
export interface ImportSummary {
  /** Id of the import. */
  id: number;
  /** Name of the import. */
  name: string;
  /** Kind of import. Null where a script stands in for an import. */
  syncType: ImportSyncType | null;
  /** Where data comes from. Null where the kind of import has no source host, as for files. */
  source: ImportDataSource | null;
  /** Where data goes. Null while it is not set. */
  destination: ImportDataSource | null;
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Whether data leaves the platform. */
  isOutbound: boolean;
  /** Kind of job that the platform runs for it. */
  jobType: string;
  /** State of the latest run, `idle` before the first, or `scheduled`. */
  state: string;
  /** When it was created. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** The latest run. Null when there was none. */
  lastRun: Run | null;
  /** A user of the platform, as it appears on what they own or run. */
  user: User;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone: string;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
}

/** One side of an import: a remote host, and the credential to reach it with. */
export interface ImportDataSourceCreate {
  /** Id of the remote host, such as a database. */
  remoteHostId: number;
  /** Id of the credential for that host. */
  credentialId: number;
  /** Ids of further credentials that some kinds of import need. For Salesforce: one, that of its client. */
  additionalCredentials?: number[] | undefined;
}

/** When a job shall run by itself. Give days of the week or of the month, and minutes or runs per hour. */
export interface ScheduleCreate {
  /** Whether the schedule is on. */
  scheduled?: boolean | undefined;
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  scheduledDays?: number[] | undefined;
  /** Hours of the day, 0 to 23. */
  scheduledHours?: number[] | undefined;
  /** Minutes of the hour, 0 to 59. */
  scheduledMinutes?: number[] | undefined;
  /** Number of runs per hour, in place of minutes. */
  scheduledRunsPerHour?: number | undefined;
  /** Days of the month, from 1, in place of days of the week. */
  scheduledDaysOfMonth?: number[] | undefined;
}

/** Who shall hear of it when a job ends or stalls, and how. */
export interface NotificationsCreate {
  /** URLs that get a POST when the job ends. */
  urls?: string[] | undefined;
  /** Subject of the email after a success. */
  successEmailSubject?: string | undefined;
  /** Text of the email after a success. */
  successEmailBody?: string | undefined;
  /** Addresses that get an email after a success. */
  successEmailAddresses?: string[] | undefined;
  /** Name of the sender, `Civis` by default. */
  successEmailFromName?: string | undefined;
  /** Address that answers go to. */
  successEmailReplyTo?: string | undefined;
  /** Addresses that get an email after a failure. */
  failureEmailAddresses?: string[] | undefined;
  /** Minutes after which an email warns of a run that does not end. */
  stallWarningMinutes?: number | undefined;
  /** Whether emails are sent after a success. */
  successOn?: boolean | undefined;
  /** Whether emails are sent after a failure. */
  failureOn?: boolean | undefined;
}

/** Settings of an import, in place of those it has. */
export interface ImportUpdate {
  /** Name of the import. */
  name: string;
  /**
   * What the import does: copies tables between databases (`Dbsync`), loads files (`AutoImport`), or
   * reads (`GdocImport`) or writes (`GdocExport`) a Google sheet.
   */
  syncType: ImportSyncType;
  /** One side of an import: a remote host, and the credential to reach it with. */
  source?: ImportDataSourceCreate | undefined;
  /** One side of an import: a remote host, and the credential to reach it with. */
  destination?: ImportDataSourceCreate | undefined;
  /** When a job shall run by itself. Give days of the week or of the month, and minutes or runs per hour. */
  schedule?: ScheduleCreate | undefined;
  /** Who shall hear of it when a job ends or stalls, and how. */
  notifications?: NotificationsCreate | undefined;
  /** Id of a job whose runs shall start this import. */
  parentId?: number | undefined;
  /** Whether data leaves the platform. */
  isOutbound: boolean;
  /** When the schedule shall start it next. Format: date-time. */
  nextRunAt?: string | undefined;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone?: string | undefined;
}

/** Settings of a new import. What it copies is told by its syncs, which are made afterwards. */
export interface ImportCreate extends ImportUpdate {
  /** Whether lists shall leave it out. It can still be fetched by id. */
  hidden?: boolean | undefined;
}

/** Who hears of it when a job ends or stalls, and how. */
export interface Notifications {
  /** URLs that get a POST when the job ends. */
  urls: string[];
  /** Subject of the email after a success, null for the platform's own. */
  successEmailSubject: string | null;
  /** Text of the email after a success, null for the platform's own. */
  successEmailBody: string | null;
  /** Addresses that get an email after a success. */
  successEmailAddresses: string[];
  /** Name of the sender, null for the platform's own. */
  successEmailFromName: string | null;
  /** Address that answers go to, null for none. */
  successEmailReplyTo: string | null;
  /** Addresses that get an email after a failure. */
  failureEmailAddresses: string[];
  /** Minutes after which an email warns of a run that does not end, null for never. */
  stallWarningMinutes: number | null;
  /** Whether emails are sent after a success. */
  successOn: boolean;
  /** Whether emails are sent after a failure. */
  failureOn: boolean;
}

/** A table of a database. */
export interface ImportDatabaseTable {
  /** Schema of the table. */
  schema: string;
  /** Name of the table, without the schema. */
  table: string;
  /** Always false: tables cannot be used without their schema any more. */
  useWithoutSchema: boolean;
}

/** A file stored on the platform. */
export interface ImportFile {
  /** Id of the file. */
  id: number;
}

/** A worksheet of a Google spreadsheet. */
export interface ImportGoogleWorksheet {
  /** Title of the spreadsheet. */
  spreadsheet: string;
  /** Id of the spreadsheet at Google. Null when only the title was given. */
  spreadsheetId: string | null;
  /** Title of the worksheet. */
  worksheet: string;
  /** Id of the worksheet within the spreadsheet. Null when only the title was given. */
  worksheetId: number | null;
}

/** What a sync reads. The fields that do not fit the kind of import are null. */
export interface ImportSyncSource {
  /** Id of the table or file. Null where it has none. */
  id: number | null;
  /** What is read: a table as `schema.table` in quotes, the name of a file, or SQL. */
  path: string | null;
  /** The table, for an import from a database. */
  databaseTable: ImportDatabaseTable | null;
  /** The stored file, for an import of files. */
  file: ImportFile | null;
  /** The worksheet, for an import from Google. */
  googleWorksheet: ImportGoogleWorksheet | null;
}

/** What a sync writes. The fields that do not fit the kind of import are null. */
export interface ImportSyncDestination {
  /** What is written: a table as `schema.table` in quotes, or a sheet as `spreadsheet.worksheet`. */
  path: string | null;
  /** The table, for an import into a database. */
  databaseTable: ImportDatabaseTable | null;
  /** The worksheet, for an export to Google. */
  googleWorksheet: ImportGoogleWorksheet | null;
}

/**
 * What happens to a table that is there already: the import ends with an error (`fail`, the default),
 * empties it first (`truncate`), adds rows (`append`), or makes it anew (`drop`).
 */
export type ExistingTableRows = "fail" | "truncate" | "append" | "drop" | (string & {});

/** What separates the columns of a file. */
export type ColumnDelimiter = "comma" | "tab" | "pipe" | (string & {});

/** Name and type that a column gets in place of its own. */
export interface ImportColumnOverride {
  /** Name for the column. Null or absent where its own is kept. */
  name: string | null;
  /** SQL type for the column. Null or absent where the detected one is kept. */
  type: string | null;
}

/**
 * Where an export to Google goes: a new spreadsheet (`newsprsht`), a new worksheet (`newwksht`), or a
 * present worksheet, which it overwrites (`updatewksht`) or extends (`appendwksht`).
 */
export type SheetExportAction = "newsprsht" | "newwksht" | "updatewksht" | "appendwksht" | (string & {});

/** How a sync copies. Which options count depends on the kind of import; those not set are null. */
export interface ImportAdvancedSyncOptions {
  /** Number of bad rows to skip before the sync fails. */
  maxErrors: number | null;
  /** What happens to a table that is there already. */
  existingTableRows: ExistingTableRows | null;
  /** Whether the first row of a file holds the column names. */
  firstRowIsHeader: boolean | null;
  /** How Redshift spreads the rows over its nodes. */
  diststyle: string | null;
  /** Column by which Redshift spreads the rows. */
  distkey: string | null;
  /** Column by which Redshift sorts the table. */
  sortkey1: string | null;
  /** Second column of the sort key. */
  sortkey2: string | null;
  /** What separates the columns of a file. */
  columnDelimiter: ColumnDelimiter | null;
  /** Names and types for columns of a file in place of those detected, by index of the column from 0. */
  columnOverrides: {
    [key: string]: ImportColumnOverride;
  };
  /** Whether a backslash in a file escapes the next character. */
  escaped: boolean;
  /** Column that counts up with each row, by which changed rows are found. */
  identityColumn: string | null;
  /** Column that tells when a row changed, by which changed rows are found. */
  lastModifiedColumn: string | null;
  /** Number of rows to copy at a time. */
  rowChunkSize: number | null;
  /** Whether to empty the table before the copy. */
  wipeDestinationTable: boolean;
  /** Whether text that is too long for its column is cut. */
  truncateLongLines: boolean;
  /** Character that stands in for those which the database cannot store. */
  invalidCharReplacement: string | null;
  /** Whether to compare the row counts of both sides after the copy. */
  verifyTableRowCounts: boolean;
  /** Column by which a partitioned table is copied in parts. */
  partitionColumnName: string | null;
  /** Schema of the table that lists the partitions. */
  partitionSchemaName: string | null;
  /** Table that lists the partitions. */
  partitionTableName: string | null;
  /** Column of that table with the lowest value of each partition. */
  partitionTablePartitionColumnMinName: string | null;
  /** Column of that table with the highest value of each partition. */
  partitionTablePartitionColumnMaxName: string | null;
  /** Whether a MySQL catalog is named as the schema is. */
  mysqlCatalogMatchesSchema: boolean;
  /** How a table is divided into chunks: `sorted_by_identity_columns`, or as the platform thinks best. */
  chunkingMethod: string | null;
  /** Where an export to Google goes. */
  exportAction: SheetExportAction | null;
  /**
   * SQL whose rows are copied in place of a table, for exports to Google. `source` is an empty object
   * then.
   */
  sqlQuery: string | null;
  /** Contact lists to import, for Silverpop. */
  contactLists: string | null;
  /** SOQL whose records are copied, for Salesforce. */
  soqlQuery: string | null;
  /** Whether deleted records are copied too, for Salesforce. */
  includeDeletedRecords: boolean | null;
}

/** One thing that an import copies, from where to where. */
export interface ImportSync {
  /** Id of the sync. */
  id: number;
  /** What a sync reads. The fields that do not fit the kind of import are null. */
  source: ImportSyncSource;
  /** What a sync writes. The fields that do not fit the kind of import are null. */
  destination: ImportSyncDestination;
  /** How a sync copies. Which options count depends on the kind of import; those not set are null. */
  advancedOptions: ImportAdvancedSyncOptions;
}

/** A job that moves data into, out of or between databases. */
export interface Import {
  /** Id of the import. */
  id: number;
  /** Name of the import. */
  name: string;
  /** Kind of import. Null where a script stands in for an import. */
  syncType: ImportSyncType | null;
  /** Where data comes from. Null where the kind of import has no source host, as for files. */
  source: ImportDataSource | null;
  /** Where data goes. Null while it is not set. */
  destination: ImportDataSource | null;
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Who hears of it when a job ends or stalls, and how. */
  notifications: Notifications;
  /** Id of the job whose runs start this one. Null for none. */
  parentId: number | null;
  /** Whether data leaves the platform. */
  isOutbound: boolean;
  /** Kind of job that the platform runs for it. */
  jobType: string;
  /** What the import copies, one entry for each table, file or sheet. */
  syncs: ImportSync[];
  /** State of the latest run, `idle` before the first, or `scheduled`. */
  state: string;
  /** When it was created. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** The latest run. Null when there was none. */
  lastRun: Run | null;
  /** A user of the platform, as it appears on what they own or run. */
  user: User;
  /** A user of the platform, as it appears on what they own or run. */
  runningAs: User;
  /** When the schedule starts it next. Null without a schedule. Format: date-time. */
  nextRunAt: string | null;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone: string;
  /** Whether lists leave it out. It can still be fetched by id. */
  hidden: boolean;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
}

/** A batch as lists show it. */
export interface ImportBatchSummary {
  /** Id of the batch, which is an import. */
  id: number;
  /** Schema of the table. */
  schema: string;
  /** Name of the table, without the schema. */
  table: string;
  /** Id of the database. */
  remoteHostId: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** When the run started. Null while it is queued. Format: date-time. */
  startedAt: string | null;
  /** When the run ended. Null before that. Format: date-time. */
  finishedAt: string | null;
  /** Why the run failed. Null when it did not. */
  error: string | null;
}

/** Stored files to load, and the table to load them into. */
export interface ImportBatchCreate {
  /** Ids of the files. */
  fileIds: number[];
  /** Schema of the table. It must exist. */
  schema: string;
  /** Name of the table, without the schema. It must exist. */
  table: string;
  /** Id of the database. */
  remoteHostId: number;
  /** Id of the credential for the database. */
  credentialId: number;
  /** What separates the columns of the files, `comma` by default. */
  columnDelimiter?: "comma" | "tab" | "pipe" | (string & {}) | undefined;
  /** Whether the first row of each file holds the column names. False by default. */
  firstRowIsHeader?: boolean | undefined;
  /** How the files are compressed, `gzip` by default. */
  compression?: "gzip" | "zip" | "none" | (string & {}) | undefined;
  /** Whether lists shall leave it out. It can still be fetched by id. */
  hidden?: boolean | undefined;
}

/** An import of several files into one table. */
export interface ImportBatch {
  /** Id of the batch, which is an import. */
  id: number;
  /** Schema of the table. */
  schema: string;
  /** Name of the table, without the schema. */
  table: string;
  /** Id of the database. */
  remoteHostId: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** When the run started. Null while it is queued. Format: date-time. */
  startedAt: string | null;
  /** When the run ended. Null before that. Format: date-time. */
  finishedAt: string | null;
  /** Why the run failed. Null when it did not. */
  error: string | null;
  /** Whether lists leave it out. It can still be fetched by id. */
  hidden: boolean;
}

/** Where the rows of a file shall go, and how the file is written. */
export interface ImportFileUploadCreate {
  /** Schema of the table to write. */
  schema: string;
  /** Name of the table to write, without the schema. */
  name: string;
  /** Id of the database. */
  remoteHostId: number;
  /** Id of the credential for the database. */
  credentialId: number;
  /** Number of bad rows to skip before the import fails. */
  maxErrors?: number | undefined;
  /**
   * What happens to a table that is there already: the import ends with an error (`fail`, the default),
   * empties it first (`truncate`), adds rows (`append`), or makes it anew (`drop`).
   */
  existingTableRows?: ExistingTableRows | undefined;
  /** How Redshift spreads the rows over its nodes: `even`, `all` or `key`. */
  diststyle?: "even" | "all" | "key" | (string & {}) | undefined;
  /** Column by which Redshift spreads the rows. */
  distkey?: string | undefined;
  /** Column by which Redshift sorts the table. */
  sortkey1?: string | undefined;
  /** Second column of the sort key. */
  sortkey2?: string | undefined;
  /** What separates the columns of a file. */
  columnDelimiter?: ColumnDelimiter | undefined;
  /** Whether the first row holds the column names. Detected from the file when left out. */
  firstRowIsHeader?: boolean | undefined;
  /** Whether the upload is a form POST with `uploadFields` in place of a PUT. False by default. */
  multipart?: boolean | undefined;
  /** Whether a backslash in the file escapes the next character. False by default. */
  escaped?: boolean | undefined;
  /** Whether lists leave it out. It can still be fetched by id. */
  hidden?: boolean | undefined;
}

/** Where to upload the file, and how to start the import of it. */
export interface ImportFileUploadResult {
  /** Id of the import. */
  id: number;
  /** URL that takes the file. It needs no credentials: whoever has it can upload. */
  uploadUri: string;
  /** URL that starts the run once the file is uploaded; `imports.files.runs.create` calls it. */
  runUri: string;
  /** Fields to send before the file, in this order, when `multipart` was true. Empty otherwise. */
  uploadFields: Record<string, string>;
}

/** One run of an import. */
export interface ImportRun {
  /** Id of the run. */
  id: number;
  /** Id of the import. */
  importId: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** Whether cancellation was asked for. */
  isCancelRequested: boolean;
  /** When the run was asked for. Format: date-time. */
  createdAt: string;
  /** When the run started. Null while it is queued. Format: date-time. */
  startedAt: string | null;
  /** When the run ended. Null before that. Format: date-time. */
  finishedAt: string | null;
  /** Why the run failed. Null when it did not. */
  error: string | null;
}

/** Whether an item shall be archived. */
export interface ArchiveInput {
  /** True to archive the item, false to restore it. */
  status: boolean;
}

/** A run after someone asked to cancel it. */
export interface RunCancellation {
  /** Id of the run. */
  id: number;
  /** Where the run stands. It goes on until the platform has stopped it. */
  state: "queued" | "running" | "cancelled" | (string & {});
  /** Whether cancellation was asked for. */
  isCancelRequested: boolean;
}

/** The run that was started. */
export interface ImportRunStarted {
  /** Id of the run. */
  runId: number;
}

/** A table of a database. */
export interface ImportDatabaseTableCreate {
  /** Schema of the table. */
  schema: string;
  /** Name of the table, without the schema. */
  table: string;
  /**
   * No longer available, so leave it out. False by default.
   * @deprecated
   */
  useWithoutSchema?: boolean | undefined;
}

/** A file stored on the platform. */
export interface ImportFileCreate {
  /** Id of the file. */
  id?: number | undefined;
}

/** A worksheet of a Google spreadsheet. */
export interface ImportGoogleWorksheetCreate {
  /** Title of the spreadsheet. */
  spreadsheet: string;
  /** Id of the spreadsheet at Google. */
  spreadsheetId?: string | undefined;
  /** Title of the worksheet. */
  worksheet: string;
  /** Id of the worksheet within the spreadsheet. */
  worksheetId?: number | undefined;
}

/** What to read. Give one of the fields, as fits the kind of import. */
export interface ImportSyncSourceCreate {
  /** Older way to name a table, as `schema.table`. Prefer the other fields. */
  path?: string | undefined;
  /** A table of a database. */
  databaseTable?: ImportDatabaseTableCreate | undefined;
  /** A file stored on the platform. */
  file?: ImportFileCreate | undefined;
  /** A worksheet of a Google spreadsheet. */
  googleWorksheet?: ImportGoogleWorksheetCreate | undefined;
}

/** What to write. Give one of the fields, as fits the kind of import. */
export interface ImportSyncDestinationCreate {
  /**
   * Older way to name a table, as `schema.table`, or a sheet, as `spreadsheet.worksheet`. Prefer the
   * other fields.
   */
  path?: string | undefined;
  /** A table of a database. */
  databaseTable?: ImportDatabaseTableCreate | undefined;
  /** A worksheet of a Google spreadsheet. */
  googleWorksheet?: ImportGoogleWorksheetCreate | undefined;
}

/** Name and type for a column, in place of its own. */
export interface ImportColumnOverrideCreate {
  /** Name for the column. */
  name?: string | undefined;
  /** SQL type for the column, such as `VARCHAR(512)`. */
  type?: string | undefined;
}

/** How to copy. Which options count depends on the kind of import. */
export interface ImportAdvancedSyncOptionsCreate {
  /** Number of bad rows to skip before the sync fails. */
  maxErrors?: number | undefined;
  /**
   * What happens to a table that is there already: the import ends with an error (`fail`, the default),
   * empties it first (`truncate`), adds rows (`append`), or makes it anew (`drop`).
   */
  existingTableRows?: ExistingTableRows | undefined;
  /** Whether the first row of a file holds the column names. */
  firstRowIsHeader?: boolean | undefined;
  /** How Redshift spreads the rows over its nodes. */
  diststyle?: string | undefined;
  /** Column by which Redshift spreads the rows. */
  distkey?: string | undefined;
  /** Column by which Redshift sorts the table. */
  sortkey1?: string | undefined;
  /** Second column of the sort key. */
  sortkey2?: string | undefined;
  /** What separates the columns of a file. */
  columnDelimiter?: ColumnDelimiter | undefined;
  /** Names and types for columns of a file in place of those detected, by index of the column from 0. */
  columnOverrides?:
    | {
        [key: string]: ImportColumnOverrideCreate;
      }
    | undefined;
  /** Whether a backslash in a file escapes the next character. False by default. */
  escaped?: boolean | undefined;
  /** Column that counts up with each row, by which changed rows are found. */
  identityColumn?: string | undefined;
  /** Column that tells when a row changed, by which changed rows are found. Found by itself by default. */
  lastModifiedColumn?: string | undefined;
  /** Number of rows to copy at a time. */
  rowChunkSize?: number | undefined;
  /** Whether to empty the table before the copy. */
  wipeDestinationTable?: boolean | undefined;
  /** Whether text that is too long for its column is cut. */
  truncateLongLines?: boolean | undefined;
  /** Character that stands in for those which the database cannot store. */
  invalidCharReplacement?: string | undefined;
  /** Whether to compare the row counts of both sides after the copy. */
  verifyTableRowCounts?: boolean | undefined;
  /** Column by which a partitioned table is copied in parts. */
  partitionColumnName?: string | undefined;
  /** Schema of the table that lists the partitions. */
  partitionSchemaName?: string | undefined;
  /** Table that lists the partitions. */
  partitionTableName?: string | undefined;
  /** Column of that table with the lowest value of each partition. */
  partitionTablePartitionColumnMinName?: string | undefined;
  /** Column of that table with the highest value of each partition. */
  partitionTablePartitionColumnMaxName?: string | undefined;
  /** Whether a MySQL catalog is named as the schema is. True by default. */
  mysqlCatalogMatchesSchema?: boolean | undefined;
  /** How a table is divided into chunks: `sorted_by_identity_columns`, or as the platform thinks best. */
  chunkingMethod?: string | undefined;
  /**
   * Where an export to Google goes: a new spreadsheet (`newsprsht`), a new worksheet (`newwksht`), or a
   * present worksheet, which it overwrites (`updatewksht`) or extends (`appendwksht`).
   */
  exportAction?: SheetExportAction | undefined;
  /**
   * SQL whose rows are copied in place of a table, for exports to Google. `source` is an empty object
   * then.
   */
  sqlQuery?: string | undefined;
  /** Contact lists to import, for Silverpop. */
  contactLists?: string | undefined;
  /** SOQL whose records are copied, for Salesforce. */
  soqlQuery?: string | undefined;
  /** Whether deleted records are copied too, for Salesforce. */
  includeDeletedRecords?: boolean | undefined;
}

/** What to copy from where to where, and how. */
export interface ImportSyncInput {
  /** What to read. Give one of the fields, as fits the kind of import. */
  source: ImportSyncSourceCreate;
  /** What to write. Give one of the fields, as fits the kind of import. */
  destination: ImportSyncDestinationCreate;
  /** How to copy. Which options count depends on the kind of import. */
  advancedOptions?: ImportAdvancedSyncOptionsCreate | undefined;
}

/** Where a job stands: `idle` before its first run, then as its last run. */
export type JobState = "idle" | "queued" | "running" | "succeeded" | "failed" | "cancelled" | (string & {});

/** What every view of a job shows. */
export interface JobFields {
  /** Id of the job. A script or import has the same id as its job. */
  id: number;
  /** Name of the job. */
  name: string;
  /** Kind of job, such as `JobTypes::SqlRunner`. */
  type: string;
  /** Id of the template that the job was made from, null for none. */
  fromTemplateId: number | null;
  /** Where a job stands: `idle` before its first run, then as its last run. */
  state: JobState;
  /** When the job was made. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** The last run, null before the first. */
  lastRun: Run | null;
}

/** A job, as it appears in lists. */
export interface JobSummary extends JobFields {
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
  /** A user of the platform, as it appears on what they own or run. */
  author: User;
  /** When a job runs by itself. */
  schedule: Schedule;
}

/** Something that runs on the platform: a script, an import, an export, a model or the like. */
export interface Job extends JobFields {
  /** The latest runs, the last one first. */
  runs: Run[];
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden: boolean;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
  /** A user of the platform, as it appears on what they own or run. */
  author: User;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
  /** Subject of the email after a success, null for the platform's own. */
  successEmailSubject: string | null;
  /** Text of the email after a success, null for the platform's own. */
  successEmailBody: string | null;
  /** User with whose permissions the job runs, null for its author. */
  runningAsUser: string | null;
  /** User who started the last run, null before the first. */
  runByUser: string | null;
  /** When a job runs by itself. */
  schedule: Schedule;
}

/** A job with those that it triggers. */
export interface NestedJob extends JobFields {
  /** The latest runs, the last one first. */
  runs: Run[];
  /** The jobs that start when this one ends, each with its own. */
  children: NestedJob[];
}

/** An address that starts a job. */
export interface TriggerEmail {
  /** Address; an email to it starts a run. */
  triggerEmail: string;
}

/** Where the latest build or prediction stands; `idle` when there was none. */
export type ModelState = "succeeded" | "failed" | "queued" | "running" | "idle" | (string & {});

/** A finished training of a model that can make predictions. */
export interface ModelBuildSummary {
  /** Id of the build. */
  id: number;
  /** Name of the build. */
  name: string;
  /** When the build was created. */
  createdAt: string;
  /** What the build is about. Null for none. */
  description: string | null;
  /** Root of the mean squared error of a continuous model. Null for other models. */
  rootMeanSquaredError: number | null;
  /** R squared of a continuous model. Null for other models. */
  rSquaredError: number | null;
  /** Area under the ROC curve of a binary, multinomial or ordinal model. Null for other models. */
  rocAuc: number | null;
}

/** A table that the model is applied to, without its schedule. */
export interface ModelPredictionSummary {
  /** Id of the prediction. */
  id: number;
  /** Table to predict for, as `schema.table`. */
  tableName: string;
  /** Columns that identify a row of that table. */
  primaryKey: string[];
  /** SQL condition that chooses the rows to predict for. Null for all rows. */
  limitingSQL: string | null;
  /** Table that is made for the predictions, as `schema.table`. */
  outputTable: string;
  /** Where the latest build or prediction stands; `idle` when there was none. */
  state: ModelState;
}

/** A model as lists show it. */
export interface ModelSummary {
  /** Id of the model. */
  id: number;
  /** Table with the training data, as `schema.table`. */
  tableName: string;
  /** Id of the database that holds the training data. */
  databaseId: number;
  /** Id of the credential that reads the training data. */
  credentialId: number;
  /** Name of the model. */
  modelName: string;
  /** What the model is for. Null for none. */
  description: string | null;
  /** Whether the training looks for interactions between columns. */
  interactionTerms: boolean;
  /**
   * Whether the dependent variable is transformed towards a normal distribution, for continuous models.
   * Null where not set.
   */
  boxCoxTransformation: boolean | null;
  /** Id of the kind of model; `models.types.list` gives them. */
  modelTypeId: number;
  /** Column that identifies a row of the training data. */
  primaryKey: string;
  /** Column to predict. */
  dependentVariable: string;
  /** Values of the dependent variable in their order, for ordinal models. */
  dependentVariableOrder: string[];
  /** Columns that the model must not learn from. */
  excludedColumns: string[];
  /** SQL condition that chooses the training rows, such as `id > 105`. Null for all rows. */
  limitingSQL: string | null;
  /** Values to try in cross validation by parameter, for tree methods, such as `max_depth: [2, 3]`. */
  crossValidationParameters: Record<string, unknown>;
  /** Number of folds in cross validation. Null for the default of 5. */
  numberOfFolds: number | null;
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Id of the job whose runs start this one. Null for none. */
  parentId: number | null;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone: string;
  /** The latest run. Null when there was none. */
  lastRun: Run | null;
  /** A user of the platform, as it appears on what they own or run. */
  user: User;
  /** When it was created. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** Where the latest build or prediction stands; `idle` when there was none. */
  currentBuildState: ModelState;
  /** Why the latest build failed. Null when it did not. */
  currentBuildException: string | null;
  /** Finished builds that can make predictions. */
  builds: ModelBuildSummary[];
  /** Tables that the model is applied to. */
  predictions: ModelPredictionSummary[];
  /** Where the JSON output of the latest build is. Null before the first. */
  lastOutputLocation: string | null;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
}

/** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
export interface LegacySchedule {
  /** Whether the schedule is on. */
  scheduled?: boolean | undefined;
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  scheduledDays?: number[] | undefined;
  /** Hours of the day, 0 to 23. */
  scheduledHours?: number[] | undefined;
  /** Minutes of the hour, 0 to 59. */
  scheduledMinutes?: number[] | undefined;
  /** Number of runs per hour, in place of minutes. */
  scheduledRunsPerHour?: number | undefined;
}

/** Settings of a model that shall change; the others stay. */
export interface ModelUpdate {
  /** Table with the training data, as `schema.table`. */
  tableName?: string | undefined;
  /** Id of the database that holds the training data. */
  databaseId?: number | undefined;
  /** Id of the credential that reads the training data. The default credential of the user when left out. */
  credentialId?: number | undefined;
  /** Name of the model. */
  modelName?: string | undefined;
  /** What the model is for. */
  description?: string | undefined;
  /** Whether the training looks for interactions between columns. */
  interactionTerms?: boolean | undefined;
  /**
   * Whether to transform the dependent variable towards a normal distribution. For continuous models
   * only.
   */
  boxCoxTransformation?: boolean | undefined;
  /** Id of the kind of model; `models.types.list` gives them. */
  modelTypeId?: number | undefined;
  /** Column that identifies a row of the training data. */
  primaryKey?: string | undefined;
  /** Column to predict. */
  dependentVariable?: string | undefined;
  /** Values of the dependent variable in their order, for ordinal models. */
  dependentVariableOrder?: string[] | undefined;
  /** Columns that the model must not learn from. */
  excludedColumns?: string[] | undefined;
  /** SQL condition that chooses the training rows, such as `id > 105`. */
  limitingSQL?: string | undefined;
  /** Id of the build that shall make the predictions. */
  activeBuildId?: number | undefined;
  /** Values to try in cross validation by parameter, for tree methods, such as `max_depth: [2, 3]`. */
  crossValidationParameters?: Record<string, unknown> | undefined;
  /** Number of folds in cross validation, 5 by default. */
  numberOfFolds?: number | undefined;
  /** Who hears of it when a job ends or stalls, and how. */
  notifications?: Notifications | undefined;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule | undefined;
  /** Id of a job whose runs shall start a build. */
  parentId?: number | undefined;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone?: string | undefined;
}

/** Settings of a new model. */
export interface ModelCreate extends ModelUpdate {
  /** Whether lists leave it out. It can still be fetched by id. */
  hidden?: boolean | undefined;
}

/** A table that the model is applied to, as the platform answered while tables could be added. */
export interface LegacyModelPrediction {
  /** Id of the prediction. */
  id?: number;
  /** Table to predict for, as `schema.table`. */
  tableName?: string;
  /** Columns that identify a row of that table. */
  primaryKey?: string[];
  /** SQL condition that chooses the rows to predict for. Null for all rows. */
  limitingSQL?: string | null;
  /** Table that is made for the predictions, as `schema.table`. */
  outputTable?: string;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule;
  /** Where the latest build or prediction stands; `idle` when there was none. */
  state?: ModelState;
}

/** A model as the platform answered when models could still be created. */
export interface LegacyModel {
  /** Id of the model. */
  id?: number;
  /** Table with the training data, as `schema.table`. */
  tableName?: string;
  /** Id of the database that holds the training data. */
  databaseId?: number;
  /** Id of the credential that reads the training data. */
  credentialId?: number;
  /** Name of the model. */
  modelName?: string;
  /** What the model is for. Null for none. */
  description?: string | null;
  /** Whether the training looks for interactions between columns. */
  interactionTerms?: boolean;
  /**
   * Whether the dependent variable is transformed towards a normal distribution, for continuous models.
   * Null where not set.
   */
  boxCoxTransformation?: boolean | null;
  /** Id of the kind of model; `models.types.list` gives them. */
  modelTypeId?: number;
  /** Column that identifies a row of the training data. */
  primaryKey?: string;
  /** Column to predict. */
  dependentVariable?: string;
  /** Values of the dependent variable in their order, for ordinal models. */
  dependentVariableOrder?: string[];
  /** Columns that the model must not learn from. */
  excludedColumns?: string[];
  /** SQL condition that chooses the training rows, such as `id > 105`. Null for all rows. */
  limitingSQL?: string | null;
  /** Id of the build that makes the predictions. Null before the first build. */
  activeBuildId?: number | null;
  /** Values to try in cross validation by parameter, for tree methods, such as `max_depth: [2, 3]`. */
  crossValidationParameters?: Record<string, unknown>;
  /** Number of folds in cross validation. Null for the default of 5. */
  numberOfFolds?: number | null;
  /** Who hears of it when a job ends or stalls, and how. */
  notifications?: Notifications;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule;
  /** Id of the job whose runs start this one. Null for none. */
  parentId?: number | null;
  /** A user of the platform, as it appears on what they own or run. */
  runningAs?: User;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone?: string;
  /** The latest run. Null when there was none. */
  lastRun?: Run | null;
  /** Whether lists leave it out. It can still be fetched by id. */
  hidden?: boolean;
  /** A user of the platform, as it appears on what they own or run. */
  user?: User;
  /** When it was created. Format: date-time. */
  createdAt?: string;
  /** When it changed last. Format: date-time. */
  updatedAt?: string;
  /** Where the latest build or prediction stands; `idle` when there was none. */
  currentBuildState?: ModelState;
  /** Why the latest build failed. Null when it did not. */
  currentBuildException?: string | null;
  /** Finished builds that can make predictions. */
  builds?: ModelBuildSummary[];
  /** Tables that the model is applied to. */
  predictions?: LegacyModelPrediction[];
  /** Where the JSON output of the latest build is. Null before the first. */
  lastOutputLocation?: string | null;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived?: boolean | string;
}

/** A kind of model that the platform can train. */
export interface ModelType {
  /** Id of the kind, which `modelTypeId` takes. */
  id: number;
  /** Algorithm that trains the model. */
  algorithm: string;
  /** Kind of dependent variable that it predicts. */
  dvType: string;
  /** Whether it can look for interactions between columns. */
  fintAllowed: boolean;
}

/** A table that the model is applied to. */
export interface ModelPrediction {
  /** Id of the prediction. */
  id: number;
  /** Table to predict for, as `schema.table`. */
  tableName: string;
  /** Columns that identify a row of that table. */
  primaryKey: string[];
  /** SQL condition that chooses the rows to predict for. Null for all rows. */
  limitingSQL: string | null;
  /** Table that is made for the predictions, as `schema.table`. */
  outputTable: string;
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Where the latest build or prediction stands; `idle` when there was none. */
  state: ModelState;
}

/** A predictive model: its training data, its settings, its builds and its predictions. */
export interface Model {
  /** Id of the model. */
  id: number;
  /** Table with the training data, as `schema.table`. */
  tableName: string;
  /** Id of the database that holds the training data. */
  databaseId: number;
  /** Id of the credential that reads the training data. */
  credentialId: number;
  /** Name of the model. */
  modelName: string;
  /** What the model is for. Null for none. */
  description: string | null;
  /** Whether the training looks for interactions between columns. */
  interactionTerms: boolean;
  /**
   * Whether the dependent variable is transformed towards a normal distribution, for continuous models.
   * Null where not set.
   */
  boxCoxTransformation: boolean | null;
  /** Id of the kind of model; `models.types.list` gives them. */
  modelTypeId: number;
  /** Column that identifies a row of the training data. */
  primaryKey: string;
  /** Column to predict. */
  dependentVariable: string;
  /** Values of the dependent variable in their order, for ordinal models. */
  dependentVariableOrder: string[];
  /** Columns that the model must not learn from. */
  excludedColumns: string[];
  /** SQL condition that chooses the training rows, such as `id > 105`. Null for all rows. */
  limitingSQL: string | null;
  /** Id of the build that makes the predictions. Null before the first build. */
  activeBuildId: number | null;
  /** Values to try in cross validation by parameter, for tree methods, such as `max_depth: [2, 3]`. */
  crossValidationParameters: Record<string, unknown>;
  /** Number of folds in cross validation. Null for the default of 5. */
  numberOfFolds: number | null;
  /** Who hears of it when a job ends or stalls, and how. */
  notifications: Notifications;
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Id of the job whose runs start this one. Null for none. */
  parentId: number | null;
  /** A user of the platform, as it appears on what they own or run. */
  runningAs: User;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone: string;
  /** The latest run. Null when there was none. */
  lastRun: Run | null;
  /** Whether lists leave it out. It can still be fetched by id. */
  hidden: boolean;
  /** A user of the platform, as it appears on what they own or run. */
  user: User;
  /** When it was created. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** Where the latest build or prediction stands; `idle` when there was none. */
  currentBuildState: ModelState;
  /** Why the latest build failed. Null when it did not. */
  currentBuildException: string | null;
  /** Finished builds that can make predictions. */
  builds: ModelBuildSummary[];
  /** Tables that the model is applied to. */
  predictions: ModelPrediction[];
  /** Where the JSON output of the latest build is. Null before the first. */
  lastOutputLocation: string | null;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
}

/** One training of a model, with its quality and its output. */
export interface ModelBuild {
  /** Id of the build. */
  id: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** Why the build failed. Null when it did not. */
  error: string | null;
  /** Name of the build. */
  name: string;
  /** When the build was created. */
  createdAt: string;
  /** What the build is about. Null for none. */
  description: string | null;
  /** Root of the mean squared error of a continuous model. Null for other models. */
  rootMeanSquaredError: number | null;
  /** R squared of a continuous model. Null for other models. */
  rSquaredError: number | null;
  /** Area under the ROC curve of a binary, multinomial or ordinal model. Null for other models. */
  rocAuc: number | null;
  /** How column names were changed for the training, as JSON text. Null before the build ended. */
  transformationMetadata: string | null;
  /**
   * Output of the build as JSON text. Null when it is 10 kB or more, or not there yet; see
   * `outputLocation`.
   */
  output: string | null;
  /** URL of the whole JSON output, valid for 5 minutes. Null before the build ended. */
  outputLocation: string | null;
}

/** A table to apply the model to. */
export interface ModelPredictionUpdate {
  /** Table to predict for, as `schema.table`. */
  tableName: string;
  /** Columns that identify a row of that table. */
  primaryKey: string[];
  /** SQL condition that chooses the rows to predict for. */
  limitingSQL?: string | undefined;
  /** Table that is made for the predictions, as `schema.table`. */
  outputTable?: string | undefined;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule | undefined;
}

/** When a model is built by itself. */
export interface ModelSchedule {
  /** Id of the model. */
  id: number;
  /** When a job runs by itself. */
  schedule: Schedule;
}

/** When a model shall be built by itself. */
export interface ModelScheduleUpdate {
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule: LegacySchedule;
}

/** When a model is built by itself, as the platform answered while that could be changed. */
export interface LegacyModelSchedule {
  /** Id of the model. */
  id?: number;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule;
}

/** The scores that a model gives the rows of a table, as they appear in lists. */
export interface PredictionSummary {
  /** Id of the prediction. */
  id: number;
  /** Id of the model that makes it. */
  modelId: number;
  /** Id of the table that is scored. */
  scoredTableId: number;
  /** Name of the table that is scored. */
  scoredTableName: string;
  /** Name of the table that takes the scores. */
  outputTableName: string;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** Why the last run failed, else null. */
  error: string | null;
  /** When the last run started, null before that. Format: date-time. */
  startedAt: string | null;
  /** When the last run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** The last run, null before the first. */
  lastRun: Run | null;
}

/** Figures on one score. */
export interface PredictionScoreStat {
  /** Name of the score. */
  scoreName: string;
  /** Number of rows per bin, from the lowest scores to the highest. */
  histogram: number[];
  /** Mean. */
  avgScore: number;
  /** Lowest score. */
  minScore: number;
  /** Highest score. */
  maxScore: number;
}

/** A table of scores. */
export interface PredictionScoredTable {
  /** Id of the table. */
  id: number;
  /** Schema of the table. */
  schema: string;
  /** Name of the table. */
  name: string;
  /** When the table was made. Format: date-time. */
  createdAt: string;
  /** Figures on the scores in it, one item per score. */
  scoreStats: PredictionScoreStat[];
}

/** The scores that a model gives the rows of a table. */
export interface PredictionDetail extends PredictionSummary {
  /** The tables of scores made so far. */
  scoredTables: PredictionScoredTable[];
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Condition, as of a SQL `where`, that picks the rows to score; null for all. */
  limitingSQL: string | null;
  /** Columns that make the primary key of the scored table. */
  primaryKey: string[];
}

/** What shall change. */
export interface PredictionUpdate {
  /** Name of the table that takes the scores. */
  outputTableName?: string | undefined;
  /** Condition, as of a SQL `where`, that picks the rows to score. */
  limitingSQL?: string | undefined;
  /** Columns that make the primary key of the scored table. */
  primaryKey?: string[] | undefined;
}

/** The scores that a model gives the rows of a table, as versions until 2020 answered. */
export interface Prediction {
  /** Id of the prediction. */
  id?: number;
  /** Id of the model that makes it. */
  modelId?: number;
  /** Id of the table that is scored. */
  scoredTableId?: number;
  /** Name of the table that is scored. */
  scoredTableName?: string;
  /** Name of the table that takes the scores. */
  outputTableName?: string;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state?: RunState;
  /** Why the last run failed, else null. */
  error?: string | null;
  /** When the last run started, null before that. Format: date-time. */
  startedAt?: string | null;
  /** When the last run ended, null before that. Format: date-time. */
  finishedAt?: string | null;
  /** The last run, null before the first. */
  lastRun?: Run | null;
  /** The tables of scores made so far. */
  scoredTables?: PredictionScoredTable[];
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule;
  /** Condition, as of a SQL `where`, that picks the rows to score; null for all. */
  limitingSQL?: string | null;
  /** Columns that make the primary key of the scored table. */
  primaryKey?: string[];
}

/** One run of a prediction. */
export interface PredictionRun {
  /** Id of the run. */
  id?: number;
  /** Id of the prediction. */
  predictionId?: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state?: RunState;
  /** Why the run failed, else null. */
  exception?: string | null;
  /** Name of the table that the run makes. */
  name?: string;
  /** When that table was made, null before that. Format: date-time. */
  createdAt?: string | null;
  /** Figures on the scores of the run, one item per score. */
  scoreStats?: PredictionScoreStat[];
}

/** When a prediction runs by itself. */
export interface PredictionSchedule {
  /** Id of the prediction. */
  id: number;
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Whether the prediction also runs after each build of its model. */
  scoreOnModelBuild: boolean;
}

/** When a prediction shall run by itself. */
export interface PredictionScheduleUpdate {
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule | undefined;
  /** Whether the prediction also runs after each build of its model. */
  scoreOnModelBuild?: boolean | undefined;
}

/** When a prediction runs by itself, as versions until 2020 answered. */
export interface LegacyPredictionSchedule {
  /** Id of the prediction. */
  id?: number;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule;
  /** Whether the prediction also runs after each build of its model. */
  scoreOnModelBuild?: boolean;
}

/** A project to make. */
export interface ProjectCreate {
  /** Name of the project. */
  name: string;
  /** What the project is for. */
  description: string;
  /** Notes on the project, in Markdown. */
  note?: string | undefined;
  /** Whether items that are added take over the shares of the project. */
  autoShare?: boolean | undefined;
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden?: boolean | undefined;
}

/** A table in a project. */
export interface ProjectTable {
  /** Schema of the table. */
  schema: string;
  /** Name of the table. */
  name: string;
  /** Number of rows, null before the first count. */
  rowCount: number | null;
  /** Number of columns, null before the first count. */
  columnCount: number | null;
  /** When the platform first saw the table. Format: date-time. */
  createdAt: string;
  /** When that changed last. Format: date-time. */
  updatedAt: string;
}

/** What every item of a project shows, save for tables. */
export interface ProjectItemFields {
  /** Id of the item. */
  id: number;
  /** When the item was made. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
}

/** A survey in a project. */
export type ProjectSurvey = ProjectItemFields;

/** Where the latest run, execution or deployment stands. */
export interface ProjectLatestStatus {
  /** Where it stands, such as `succeeded`. */
  state: string;
  /** When that changed last. Format: date-time. */
  updatedAt: string;
}

/** A script in a project. */
export interface ProjectScript extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Kind of script, such as `JobTypes::SqlRunner`. */
  type: string;
  /** When the last run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** Where the script stands. */
  state: string;
  /** Where the last run stands, null before the first. */
  lastRun: ProjectLatestStatus | null;
}

/** An import or export in a project. */
export interface ProjectImportOrExport extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Kind of import or export, such as `JobTypes::Import`. */
  type: string;
  /** When the last run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** Where it stands. */
  state: string;
  /** Where the last run stands, null before the first. */
  lastRun: ProjectLatestStatus | null;
}

/** A model in a project. */
export interface ProjectModel extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Where the last build stands. */
  state: string;
}

/** A notebook in a project. */
export interface ProjectNotebook extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Id of the deployment that runs now, null for none. */
  currentDeploymentId: number | null;
  /** Where the last deployment stands, null before the first. */
  lastDeploy: ProjectLatestStatus | null;
}

/** A service in a project. */
export interface ProjectService extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Id of the deployment that runs now, null for none. */
  currentDeploymentId: number | null;
  /** Where the last deployment stands, null before the first. */
  lastDeploy: ProjectLatestStatus | null;
}

/** A workflow in a project. */
export interface ProjectWorkflow extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Where the workflow stands. */
  state: string;
  /** Where the last execution stands, null before the first. */
  lastExecution: ProjectLatestStatus | null;
}

/** A report in a project. */
export interface ProjectReport extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Where the job behind it stands. */
  state: string;
}

/** A template of scripts in a project. */
export interface ProjectTemplate extends ProjectItemFields {
  /** Name of the item. */
  name: string;
}

/** A file in a project. */
export interface ProjectFile extends ProjectItemFields {
  /** Name of the file. */
  fileName: string;
  /** Size in bytes, null until it is uploaded. */
  fileSize: number | null;
  /** Whether the file has expired and is gone. */
  expired: boolean;
}

/** An enhancement in a project. */
export interface ProjectEnhancement extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** Where the last run stands, null before the first. */
  lastRun: ProjectLatestStatus | null;
}

/** A project in another one. */
export interface ProjectSubProject extends ProjectItemFields {
  /** Name of the item. */
  name: string;
  /** What the project is for. */
  description: string;
}

/** Something in a project, with the fields that all kinds have. */
export interface ProjectObject {
  /** Id of the project. */
  projectId: number;
  /** Id of the item, among items of its kind. */
  objectId: number;
  /** Kind of item, such as `Script`. */
  objectType: string;
  /** Kind of item, as addresses of the platform name it, such as `scripts/sql`. */
  fcoType: string;
  /** Kind within the kind, null where there are none. */
  subType: string | null;
  /** Name of the item. */
  name: string;
  /** Name of the icon that stands for it. */
  icon: string;
  /** Name of its author. */
  author: string;
  /** When it changed last, null where that is unknown. Format: date-time. */
  updatedAt: string | null;
  /** Whether it takes over the shares of the project, null where it cannot. */
  autoShare: boolean | null;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden: boolean;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
}

/** The project that another one is in. */
export interface ParentProject {
  /** Id of the project. */
  id: number;
  /** Name of the project. The platform documents a number; names are text everywhere else. */
  name: string | number;
}

/** A project with everything in it. */
export interface ProjectDetail extends Project {
  /** Tables of databases. */
  tables: ProjectTable[];
  /** Surveys. */
  surveys: ProjectSurvey[];
  /** Scripts of all kinds. */
  scripts: ProjectScript[];
  /** Imports. */
  imports: ProjectImportOrExport[];
  /** Exports. */
  exports: ProjectImportOrExport[];
  /** Models. */
  models: ProjectModel[];
  /** Notebooks. */
  notebooks: ProjectNotebook[];
  /** Services, which are apps that keep running. */
  services: ProjectService[];
  /** Workflows. */
  workflows: ProjectWorkflow[];
  /** Reports. */
  reports: ProjectReport[];
  /** Templates of scripts. */
  scriptTemplates: ProjectTemplate[];
  /** Files. */
  files: ProjectFile[];
  /** Enhancements. */
  enhancements: ProjectEnhancement[];
  /** Projects in this one. */
  projects: ProjectSubProject[];
  /** Everything above once more, in one list and with the same fields. */
  allObjects: ProjectObject[];
  /** Notes on the project, in Markdown; null for none. */
  note: string | null;
  /** Whether the calling user may turn `autoShare` on. */
  canCurrentUserEnableAutoShare: boolean;
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden: boolean;
  /** The project that this one is in, null for none. */
  parentProject: ParentProject | null;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
}

/** What shall change; the rest stays. */
export interface ProjectUpdate {
  /** Name of the project. */
  name?: string | undefined;
  /** What the project is for. */
  description?: string | undefined;
  /** Notes on the project, in Markdown. */
  note?: string | undefined;
}

/** What every view of a query shows. */
export interface QueryFields {
  /** Id of the query. */
  id: number;
  /** Id of the database. */
  database: number;
  /** The SQL. */
  sql: string;
  /** Id of the credential. */
  credential: number;
  /** The first rows, each a list of texts in the order of the columns. */
  resultRows: (string | null)[][];
  /** Names of the columns. */
  resultColumns: string[];
  /** Why the last run failed, else null. */
  error: string | null;
  /** When the last run started, null while it is queued. Format: date-time. */
  startedAt: string | null;
  /** When the last run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** Id of the script that the query belongs to, null for none. */
  scriptId: number | null;
  /** Why the last run failed, with the words of the database; null after a success. */
  exception: string | null;
  /** When the query was made. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** Id of the last run, null before the first. */
  lastRunId: number | null;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
  /** Id of the report that shows the result, null for none. */
  reportId: number | null;
}

/** A query, as it appears in lists. */
export interface QuerySummary extends QueryFields {
  /** Number of rows that are kept for `resultRows`, 1000 at most. */
  previewRows: number;
}

/** SQL to run. */
export interface QueryCreate {
  /** Id of the database. */
  database: number;
  /** The SQL. */
  sql: string;
  /** Id of the credential, the default one of the calling user where it is left out. */
  credential?: number | undefined;
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden?: boolean | undefined;
  /**
   * Has no effect.
   * @deprecated
   */
  interactive?: boolean | undefined;
  /** Number of rows that are kept for `resultRows`, 1000 at most. */
  previewRows: number;
  /** Whether the first row of the CSV file holds the names of the columns, true by default. */
  includeHeader?: boolean | undefined;
  /** How the CSV file is compressed: `gzip` by default, `zip` or `none`. */
  compression?: "gzip" | "zip" | "none" | (string & {}) | undefined;
  /** What stands between two fields: `comma` by default, `tab` or `pipe`. */
  columnDelimiter?: "comma" | "tab" | "pipe" | (string & {}) | undefined;
  /** Whether fields are written without quotes. */
  unquoted?: boolean | undefined;
  /** Start of the name of the CSV file. */
  filenamePrefix?: string | undefined;
}

/** A query that was just made, with the settings of its CSV file. */
export interface Query extends QueryFields {
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden: boolean;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
  /**
   * Has no effect.
   * @deprecated
   */
  interactive: boolean;
  /** Number of rows that are kept for `resultRows`, 1000 at most. */
  previewRows: number;
  /** Whether the first row of the CSV file holds the names of the columns. */
  includeHeader: boolean;
  /** How the CSV file is compressed. */
  compression: "gzip" | "zip" | "none" | (string & {});
  /** What stands between two fields. */
  columnDelimiter: "comma" | "tab" | "pipe" | (string & {});
  /** Whether fields are written without quotes. */
  unquoted: boolean;
  /** Start of the name of the CSV file, null for none. */
  filenamePrefix: string | null;
}

/** A query, its last run and the first rows of the result. */
export interface QueryDetail extends QueryFields {
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden: boolean;
  /** Name of the query, null for none. */
  name: string | null;
  /** A user of the platform, as it appears on what they own or run. */
  author: User;
}

/** One run of a query. */
export interface QueryRun {
  /** Id of the run. */
  id: number;
  /** Id of the query. */
  queryId: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** Whether cancellation was asked for. The run goes on until the platform has stopped it. */
  isCancelRequested: boolean;
  /** When the run was asked for. Format: date-time. */
  createdAt: string;
  /** When the run started, null while it is queued. Format: date-time. */
  startedAt: string | null;
  /** When the run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** Why the run failed, else null. */
  error: string | null;
}

/** A project that contains the item. */
export interface ProjectRef {
  /** Id of the project. */
  id: number;
  /** Name of the project. */
  name: string;
}

/** The script that feeds a report. */
export interface ScriptRef {
  /** Id of the script. */
  id: number;
  /** Name of the script. */
  name: string;
  /** Its SQL, null for scripts in other languages. */
  sql: string | null;
}

/** A page that shows the result of a script or query, as it appears in lists. */
export interface CivisReport {
  /** Id of the report. */
  id: number;
  /** Name of the report. */
  name: string;
  /** A user of the platform, as it appears on what they own or run. */
  user: User;
  /** When the report was made. Format: date-time. */
  createdAt: string;
  /** When it changed last. Format: date-time. */
  updatedAt: string;
  /** Kind of report. */
  type:
    | "ReportTypes::HTML"
    | "ReportTypes::Tableau"
    | "ReportTypes::ShinyApp"
    | "ReportTypes::SQL"
    | (string & {});
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
  /** Projects that the report belongs to. */
  projects: ProjectRef[];
  /** Where the last run stands, `idle` before the first. */
  state: "idle" | "queued" | "running" | "succeeded" | "failed" | "cancelled" | (string & {});
  /** When the last run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** When the picture changed last, null before the first. Format: date-time. */
  vizUpdatedAt: string | null;
  /** The script that feeds the report, null for none. */
  script: ScriptRef | null;
  /** Address of the job behind the report, null for none. */
  jobPath: string | null;
  /** Id of the workbook in Tableau, null for other kinds. */
  tableauId: number | null;
  /** Id of the template that the report is made from, null for none. */
  templateId: number | null;
  /** URL of a small picture, null for none. */
  authThumbnailUrl: string | null;
  /** The last run, null before the first. */
  lastRun: Run | null;
}

/** A report to make. */
export interface ReportCreate {
  /** Id of the script or query that feeds it. */
  scriptId?: number | undefined;
  /** Name of the report. */
  name?: string | undefined;
  /** Code of the page, as HTML. */
  codeBody?: string | undefined;
  /** State that the code of the report keeps, by name. */
  appState?: Record<string, string> | undefined;
  /** Whether the report asks its viewers for an API key, which its code then uses. */
  provideAPIKey?: boolean | undefined;
  /** Id of the template to make it from. */
  templateId?: number | undefined;
  /** What the report shows. */
  description?: string | undefined;
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden?: boolean | undefined;
}

/** A page that shows the result of a script or query. */
export interface ReportDetail extends CivisReport {
  /** What the report shows, null for nothing said. */
  description: string | null;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
  /** Whether lists leave it out unless they are asked for hidden items. */
  hidden: boolean;
  /** URL of the data that the report shows, null for none. */
  authDataUrl: string | null;
  /** URL of its code, null for none. */
  authCodeUrl: string | null;
  /** Configuration of the report, as a text of its own; null for none. */
  config: string | null;
  /** Whether the job behind the report has a file to show. */
  validOutputFile: boolean;
  /** Whether the report asks its viewers for an API key. */
  provideAPIKey: boolean;
  /** API key that the report uses, null for none. */
  apiKey: string | null;
  /** Id of that key, null for none. It tells what the report did in the logs. */
  apiKeyId: number | null;
  /** State that the code of the report keeps, by name. */
  appState: Record<string, string>;
  /** Whether Tableau filters rows by the name of the viewer. */
  useViewersTableauUsername: boolean;
}

/** What shall change; the rest stays. */
export interface ReportUpdate {
  /** Name of the report. */
  name?: string | undefined;
  /** Id of the script or query that feeds it. */
  scriptId?: number | undefined;
  /** Code of the page, as HTML. */
  codeBody?: string | undefined;
  /** Configuration of the report, as a text of its own. */
  config?: string | undefined;
  /** State that the code of the report keeps, by name. */
  appState?: Record<string, string> | undefined;
  /** Whether the report asks its viewers for an API key, which its code then uses. */
  provideAPIKey?: boolean | undefined;
  /** Id of the template; null ends the use of one. Another template clears `appState`. */
  templateId?: number | null | undefined;
  /** Whether Tableau filters rows by the name of the viewer. */
  useViewersTableauUsername?: boolean | undefined;
  /** What the report shows. */
  description?: string | undefined;
}

/** A picture of a report that is made by itself and sent by email. */
export interface ReportSnapshot {
  /** Id of the report. */
  id?: number;
  /** Where the last run stands, null before the first. */
  state?: string | null;
  /** When the last run ended, null before that. Format: date-time. */
  finishedAt?: string | null;
  /** Whether an email goes out when the picture is made. */
  sendEmailOnCompletion?: boolean;
  /** Text of the email, null for the platform's own. */
  emailTemplate?: string | null;
  /** Addresses that get it, separated by commas; null for none. */
  recipientEmailAddresses?: string | null;
  /** Subject of the email, null for the platform's own. */
  emailSubject?: string | null;
  /** Height of the picture in pixels, 600 or more. */
  height?: number;
  /** Width of the picture in pixels, 600 or more. */
  width?: number;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule;
  /** Id of the job whose end makes the picture, null for none. */
  parentId?: number | null;
}

/** How the picture of a report shall be made and sent. */
export interface ReportSnapshotInput {
  /** Where the last run stands. */
  state?: string | undefined;
  /** When the last run ended. Format: date-time. */
  finishedAt?: string | undefined;
  /** Whether an email goes out when the picture is made. */
  sendEmailOnCompletion?: boolean | undefined;
  /** Text of the email. */
  emailTemplate?: string | undefined;
  /** Addresses that get it, separated by commas. */
  recipientEmailAddresses?: string | undefined;
  /** Subject of the email. */
  emailSubject?: string | undefined;
  /** Height of the picture in pixels: 900 by default, 600 at least. */
  height?: number | undefined;
  /** Width of the picture in pixels: 1440 by default, 600 at least. */
  width?: number | undefined;
  /** When a job runs by itself, as versions before 2021 wrote it, without days of the month. */
  schedule?: LegacySchedule | undefined;
  /** Id of the job whose end makes the picture. */
  parentId?: number | undefined;
}

/** How the latest run went, `idle` before the first. */
export type ScriptState =
  | "idle"
  | "scheduled"
  | "queued"
  | "running"
  | "succeeded"
  | "failed"
  | "cancelled"
  | (string & {});

/** What lists tell of a script of any kind. */
export interface ScriptSummaryFields {
  /** Id of the script. */
  id: number;
  /** Name of the script. */
  name: string;
  /** Kind of the script, such as `Container`. */
  type: string;
  /** When the script was made. Format: date-time. */
  createdAt: string;
  /** When the script changed last. Format: date-time. */
  updatedAt: string;
  /** A user of the platform, as it appears on what they own or run. */
  author: User;
  /** How the latest run went, `idle` before the first. */
  state: ScriptState;
  /** When the latest run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** The projects that contain the script. */
  projects: ProjectRef[];
  /** Id of the job that starts this script when it succeeds, null for none. */
  parentId: number | null;
  /** Id of the template that the script was made from, null for none. */
  fromTemplateId: number | null;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone: string;
  /** The latest run, null before the first. */
  lastRun: Run | null;
  /** Whether it is archived. A boolean, though the platform documents a string. */
  archived: boolean | string;
}

/** Where the API tells more of the script. */
export interface ScriptLinks {
  /** URL of the script with all its fields. */
  details: string;
  /** URL of the runs of the script. */
  runs: string;
}

/** A script of any kind, as lists show it. */
export interface ScriptSummary extends ScriptSummaryFields {
  /** Whether other scripts are made from this one. */
  isTemplate: boolean;
  /** Where the API tells more of the script. */
  links: ScriptLinks;
  /** Id of the script behind the template, null without one. */
  templateScriptId: number | null;
}

/** What a parameter is like, apart from its name and type. */
export interface ScriptParamSettings {
  /** What people see in place of the name. */
  label?: string | undefined;
  /** Hint for the people who fill it in. */
  description?: string | undefined;
  /** Whether the script cannot run without a value. */
  required?: boolean | undefined;
  /** Fixed value that arguments cannot change. */
  value?: string | undefined;
  /** Value where the arguments give none. Not for required parameters or credentials. */
  default?: string | undefined;
  /** The values to choose from, each with its `label`. Any value will do where it is left out. */
  allowedValues?: Record<string, unknown>[] | undefined;
}

/** Type of the values. A `credential_…` gives the code the user name and password of a credential. */
export type ScriptParamType =
  | "string"
  | "multi_line_string"
  | "integer"
  | "float"
  | "bool"
  | "file"
  | "table"
  | "database"
  | "credential_aws"
  | "credential_redshift"
  | "credential_custom"
  | (string & {});

/** A parameter to declare. */
export interface ScriptParamCreate extends ScriptParamSettings {
  /** Name of the variable in the code. */
  name: string;
  /** Type of the values. A `credential_…` gives the code the user name and password of a credential. */
  type: ScriptParamType;
}

/** Values for the parameters of the script, by the name of the parameter. */
export type ScriptArguments = Record<string, unknown>;

/** A SQL script to create. */
export interface ScriptCreate {
  /** Name of the script. */
  name: string;
  /** Id of the database to run on. */
  remoteHostId: number;
  /** Id of the credential to sign in to the database with. */
  credentialId: number;
  /** The SQL, with parameters in double braces. */
  sql: string;
  /** The parameters that the SQL reads. */
  params?: ScriptParamCreate[] | undefined;
  /** Values for the parameters of the script, by the name of the parameter. */
  arguments?: ScriptArguments | undefined;
  /** Id of the script to use as a template. It takes no `sql` and `params` of its own then. */
  templateScriptId?: number | undefined;
  /** Who shall hear of it when a job ends or stalls, and how. */
  notifications?: NotificationsCreate | undefined;
  /** Whether lists leave the script out. */
  hidden?: boolean | undefined;
}

/** A parameter that the code of a script reads. */
export interface ScriptParam {
  /** Name of the variable in the code. */
  name: string;
  /** What people see in place of the name, null for none. */
  label: string | null;
  /** Hint for the people who fill it in, null for none. */
  description: string | null;
  /** Type of the values. A `credential_…` gives the code the user name and password of a credential. */
  type: ScriptParamType;
  /** Whether the script cannot run without a value. */
  required: boolean;
  /** Fixed value that arguments cannot change, null for none. */
  value: string | null;
  /** Value where the arguments give none, null for none. */
  default: string | null;
  /** The values to choose from, each with its `label`. Empty when any value will do. */
  allowedValues: Record<string, unknown>[];
}

/** What is known of a script of any kind. */
export interface ScriptFields extends ScriptSummaryFields {
  /** What the script is for. */
  category: "script" | "import" | "export" | "enhancement" | (string & {});
  /** The parameters that `arguments` gives values for. */
  params: ScriptParam[];
  /** Values for the parameters of the script, by the name of the parameter. */
  arguments: ScriptArguments;
  /** Whether other scripts are made from this one. */
  isTemplate: boolean;
  /** Id of the template that this script backs, null for none. */
  publishedAsTemplateId: number | null;
  /** Name of the script behind the template, null without one. */
  templateScriptName: string | null;
  /** When a job runs by itself. */
  schedule: Schedule;
  /** Who hears of it when a job ends or stalls, and how. */
  notifications: Notifications;
  /** A user of the platform, as it appears on what they own or run. */
  runningAs: User;
  /** What the calling user may do. `manage` includes sharing and deleting. */
  myPermissionLevel: PermissionLevel;
  /** Whether lists leave the script out. */
  hidden: boolean;
  /** Id of the project that outputs of runs are added to, null for none. */
  targetProjectId: number | null;
}

/** Whose rights count when the script runs as a template. */
export type ScriptUserContext = "runner" | "author" | (string & {});

/** What is known of a script with code of its own, which is any but a custom script. */
export interface ScriptCodeFields extends ScriptFields {
  /** Whose rights count when the script runs as a template. */
  userContext: ScriptUserContext;
  /** Number of scripts that were made from this one. */
  templateDependentsCount: number;
  /** Where the API tells more of the script. */
  links: ScriptLinks;
}

/** What is known of a script in a language, be it JavaScript, Python, R or SQL. */
export interface ScriptLanguageFields extends ScriptCodeFields {
  /** When the schedule starts the script next, null without a schedule. Format: date-time. */
  nextRunAt: string | null;
}

/** A SQL script without its SQL. */
export interface Script extends ScriptLanguageFields {
  /** Id of the script behind the template, null without one. */
  templateScriptId: number | null;
}

/** What can be set on a script of any kind. */
export interface ScriptSettings {
  /** Id of the job that starts this script when it succeeds. */
  parentId?: number | undefined;
  /** Values for the parameters of the script, by the name of the parameter. */
  arguments?: ScriptArguments | undefined;
  /** When a job shall run by itself. Give days of the week or of the month, and minutes or runs per hour. */
  schedule?: ScheduleCreate | undefined;
  /** Who shall hear of it when a job ends or stalls, and how. */
  notifications?: NotificationsCreate | undefined;
  /** Time zone of the schedule, such as `America/Chicago`. */
  timeZone?: string | undefined;
  /** Id of the project that outputs of runs are added to. */
  targetProjectId?: number | undefined;
  /** Id of the user to run as. The calling user by default. */
  runningAsId?: number | undefined;
}

/** What can be set on a script that runs in a Docker container, apart from its resources. */
export interface ScriptContainerSettings {
  /** EC2 instance type to run on. The cluster's default where it is left out. */
  instanceType?: string | undefined;
  /** Seconds that a canceled run has to end by itself before it is killed. Default: 0. */
  cancelTimeout?: number | undefined;
  /** Tag of the Docker image, `latest` by default. */
  dockerImageTag?: string | undefined;
  /** Partition of the cluster to run in. */
  partitionLabel?: string | undefined;
}

/** What can be set on a container script, apart from its parameters and resources. */
export interface ContainerScriptSettings extends ScriptSettings, ScriptContainerSettings {
  /** Name of the script. */
  name?: string | undefined;
  /** Whose rights count when the script runs as a template. */
  userContext?: ScriptUserContext | undefined;
  /** Git repository to clone, such as `github.com/my-user/my-repo.git`. */
  repoHttpUri?: string | undefined;
  /** Branch or tag to check out. */
  repoRef?: string | undefined;
  /** Id of the database credential that the container finds in its environment. */
  remoteHostCredentialId?: number | undefined;
  /**
   * Id of the credential to clone with, by default the author's first one. Public repositories need
   * none.
   */
  gitCredentialId?: number | undefined;
  /** Command to run, as `sh -c` takes it. */
  dockerCommand?: string | undefined;
  /** Docker image to run, from Docker Hub. */
  dockerImageName?: string | undefined;
}

/** What the container of a run shall get. */
export interface ScriptRequiredResourcesCreate {
  /** CPU shares, of which a core has about 1000. Minimum: 2. */
  cpu: number;
  /** Memory in MiB. Minimum: 4. */
  memory: number;
  /** Disk space in GB, for the code and all that it writes to disk. Fractions will do. */
  diskSpace?: number | undefined;
}

/** All settings of a container script. */
export interface ContainerScriptUpdate extends ContainerScriptSettings {
  /** The parameters, which the container finds as environment variables. */
  params?: ScriptParamCreate[] | undefined;
  /** What the container of a run shall get. */
  requiredResources: ScriptRequiredResourcesCreate;
}

/** A container script to create. */
export interface ContainerScriptCreate extends ContainerScriptUpdate {
  /** Whether lists shall leave the script out. */
  hidden?: boolean | undefined;
}

/** What the container of a run gets. */
export interface ScriptRequiredResources {
  /** CPU shares, of which a core has about 1000. Minimum: 2. */
  cpu: number;
  /** Memory in MiB. Minimum: 4. */
  memory: number;
  /** Disk space in GB, for the code and all that it writes to disk. */
  diskSpace: number;
}

/** What a script that runs in a Docker container gets from the platform. */
export interface ScriptContainerFields {
  /** What the container of a run gets. */
  requiredResources: ScriptRequiredResources;
  /** EC2 instance type to run on, null for the cluster's default. */
  instanceType: string | null;
  /** Seconds that a canceled run has to end by itself before it is killed. */
  cancelTimeout: number;
  /** Tag of the Docker image, null for `latest`. */
  dockerImageTag: string | null;
  /** Partition of the cluster to run in, null for the default one. */
  partitionLabel: string | null;
  /** Id of the user that the script runs as. */
  runningAsId: number;
}

/** A readable name that a template is known by. */
export interface AliasRef {
  /** Id of the alias. */
  id: number;
  /** Id of the template. */
  objectId: number;
  /** The name. */
  alias: string;
}

/** A script that runs a command in a Docker image. */
export interface ContainerScript extends ScriptCodeFields, ScriptContainerFields {
  /** Aliases of the template that the script was made from. */
  fromTemplateAliases: AliasRef[];
  /** Git repository to clone, such as `github.com/my-user/my-repo.git`. Null for none. */
  repoHttpUri: string | null;
  /** Branch or tag to check out, null without a repository. */
  repoRef: string | null;
  /** Id of the database credential that the container finds in its environment, null for none. */
  remoteHostCredentialId: number | null;
  /** Id of the credential to clone with, null for the author's first one. */
  gitCredentialId: number | null;
  /** Command to run, as `sh -c` takes it. Null for the image's own. */
  dockerCommand: string | null;
  /** Docker image to run, from Docker Hub. Null when none was given. */
  dockerImageName: string | null;
}

/** A parameter to declare or to change. */
export interface ScriptParamPatch extends ScriptParamSettings {
  /** Name of the variable in the code. */
  name?: string | undefined;
  /** Type of the values. A `credential_…` gives the code the user name and password of a credential. */
  type?: ScriptParamType | undefined;
}

/** Changes to what the container of a run shall get. */
export interface ScriptRequiredResourcesPatch {
  /** CPU shares, of which a core has about 1000. Minimum: 2. */
  cpu?: number | undefined;
  /** Memory in MiB. Minimum: 4. */
  memory?: number | undefined;
  /** Disk space in GB, for the code and all that it writes to disk. Fractions will do. */
  diskSpace?: number | undefined;
}

/** Changes to a container script. */
export interface ContainerScriptPatch extends ContainerScriptSettings {
  /** The parameters, in place of those so far. */
  params?: ScriptParamPatch[] | undefined;
  /** Changes to what the container of a run shall get. */
  requiredResources?: ScriptRequiredResourcesPatch | undefined;
}

/** What is known of a run of any kind of script. */
export interface ScriptRunFields {
  /** Id of the run. */
  id: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** Whether someone asked to cancel the run. */
  isCancelRequested: boolean;
  /** When the run was asked for. Format: date-time. */
  createdAt: string;
  /** When the run started, null while it is queued. Format: date-time. */
  startedAt: string | null;
  /** When the run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** Why the run failed, else null. */
  error: string | null;
}

/** What a run in a container used. */
export interface ScriptRunUsageFields {
  /** Most memory that the run used, in MB. Null until it ended. */
  maxMemoryUsage: number | null;
  /** Most CPU that the run used, in thousandths of a core. Null until it ended. */
  maxCpuUsage: number | null;
}

/** A run of a container script. */
export interface ContainerRun extends ScriptRunFields, ScriptRunUsageFields {
  /** Id of the script. */
  containerId: number;
}

/** How far a container is, as it reports by itself. */
export interface ScriptContainersRunPatch {
  /** State of the run. */
  state?: string | undefined;
  /** When the cluster's scheduler took the run. Format: date-time. */
  bocceAcceptedAt?: string | undefined;
  /** When the cluster's scheduler started the run. Format: date-time. */
  bocceStartedAt?: string | undefined;
}

/** A message in the log of a run. */
export interface RunLog {
  /** Id of the message. Later messages have larger ids. */
  id: number;
  /** When the message was written. Format: date-time. */
  createdAt: string;
  /** Text of the message. */
  message: string;
  /** How serious the message is. */
  level: "unknown" | "fatal" | "error" | "warn" | "info" | "debug" | (string & {});
}

/** A message to log. */
export interface ScriptRunLogMessageCreate {
  /** Text of the message. */
  message: string;
  /** How serious the message is, `info` by default. */
  level?: "unknown" | "fatal" | "error" | "warn" | "info" | "debug" | (string & {}) | undefined;
  /** When the message was written. Now by default. Format: date-time. */
  createdAt?: string | undefined;
}

/** Messages to log. */
export interface ScriptRunLogCreate {
  /** Text of the one message. */
  message?: string | undefined;
  /** How serious the one message is, `info` by default. */
  level?: "unknown" | "fatal" | "error" | "warn" | "info" | "debug" | (string & {}) | undefined;
  /** Several messages, in place of `message` and `level`. */
  messages?: ScriptRunLogMessageCreate[] | undefined;
  /** Id of the job that the messages are about, where the run started another one. */
  childJobId?: number | undefined;
}

/** Something that a run made, or named as its result. */
export interface RunOutput {
  /** What the output is. */
  objectType: "File" | "Table" | "Report" | "Project" | "Credential" | "JSONValue" | (string & {});
  /** Id of the output among the objects of its type. */
  objectId: number;
  /** Name of the output. */
  name: string;
  /** URL of the output in the API. */
  link: string;
  /** The JSON of a `JSONValue`. Null for the other types. */
  value: string | number | boolean | Record<string, unknown> | unknown[] | null;
}

/** An object to name as an output of a run. */
export interface RunOutputCreate {
  /** What the object is. */
  objectType: "File" | "Table" | "Report" | "Project" | "Credential" | "JSONValue";
  /** Id of the object among those of its type. */
  objectId: number;
}

/** Kind of the script behind the template, such as `containers`. */
export type BackingScriptType = string;

/** The latest run that succeeded, null before the first. */
export type LastSuccessfulRun = Run | null;

/** A custom script, as lists show it. */
export interface CustomScriptSummary extends ScriptSummaryFields {
  /** Kind of the script behind the template, such as `containers`. */
  backingScriptType: BackingScriptType;
  /** The latest run that succeeded, null before the first. */
  lastSuccessfulRun: LastSuccessfulRun;
}

/** What the container of a run shall get, in place of what the template asks for. */
export interface ScriptRequiredResourcesCustomCreate {
  /** CPU shares, of which a core has about 1000. */
  cpu?: number | undefined;
  /** Memory in MiB. */
  memory?: number | undefined;
  /** Disk space in GB. Fractions will do. */
  diskSpace?: number | undefined;
}

/** Settings of a custom script. */
export interface CustomScriptUpdate extends ScriptSettings {
  /** Name of the script. */
  name?: string | undefined;
  /** Id of the database to run on. */
  remoteHostId?: number | undefined;
  /** Id of the credential to sign in to the database with. */
  credentialId?: number | undefined;
  /** What the container of a run shall get, in place of what the template asks for. */
  requiredResources?: ScriptRequiredResourcesCustomCreate | undefined;
  /** Partition of the cluster to run in. */
  partitionLabel?: string | undefined;
}

/** A custom script to create. */
export interface CustomScriptCreate extends CustomScriptUpdate {
  /** Id of the template whose code to run. */
  fromTemplateId: number;
  /** Whether lists shall leave the script out. */
  hidden?: boolean | undefined;
}

/** What the container of a run gets. */
export interface ScriptRequiredResourcesCustom {
  /** CPU shares, of which a core has about 1000. */
  cpu: number;
  /** Memory in MiB. */
  memory: number;
  /** Disk space in GB. */
  diskSpace: number;
}

/** A script that runs the code of a template with arguments of its own. */
export interface CustomScript extends ScriptFields {
  /** Aliases of the template. */
  fromTemplateAliases: AliasRef[];
  /** Kind of the script behind the template, such as `containers`. */
  backingScriptType: BackingScriptType;
  /** Where the template's own HTML form is. Null when it has none. */
  uiReportUrl: number | string | null;
  /** Id of the report with the template's own form, null when it has none. */
  uiReportId: number | null;
  /** Whether that form gets an API key of the user. Null when there is none. */
  uiReportProvideAPIKey: boolean | null;
  /** What the template says of itself, in Markdown. Null for nothing. */
  templateNote: string | null;
  /** Id of the database to run on, null when the code uses none. */
  remoteHostId: number | null;
  /** Id of the credential to sign in to the database with, null for none. */
  credentialId: number | null;
  /** The code to run, with the arguments put in. Null when it cannot be shown. */
  codePreview: string | null;
  /** The latest run that succeeded, null before the first. */
  lastSuccessfulRun: LastSuccessfulRun;
  /** What the container of a run gets. Null when the code runs in none. */
  requiredResources: ScriptRequiredResourcesCustom | null;
  /** Partition of the cluster to run in, null for the default one. */
  partitionLabel: string | null;
  /** Id of the user that the script runs as. */
  runningAsId: number;
}

/** A run of a custom script. */
export interface CustomRun extends ScriptRunFields, ScriptRunUsageFields {
  /** Id of the script. */
  customId: number;
}

/** What can be set on a script in a language, be it JavaScript, Python, R or SQL. */
export interface ScriptLanguageSettings extends ScriptSettings {
  /** Whose rights count when the script runs as a template. */
  userContext?: ScriptUserContext | undefined;
  /** When the schedule starts the script next. Format: date-time. */
  nextRunAt?: string | undefined;
}

/** What any script in a language is made of, apart from its code. */
export interface ScriptLanguageInput extends ScriptLanguageSettings {
  /** Name of the script. */
  name: string;
  /** The parameters that `arguments` gives values for. */
  params?: ScriptParamCreate[] | undefined;
}

/** The database that a JavaScript or SQL script shall work on. */
export interface ScriptDatabaseInput {
  /** Id of the database, from `databases.list`. */
  remoteHostId: number;
  /** Id of the credential that signs in to the database, from `credentials.list`. */
  credentialId: number;
}

/** All that a JavaScript script is made of, to put in place of what it was. */
export interface JavascriptScriptUpdate extends ScriptLanguageInput, ScriptDatabaseInput {
  /** The JavaScript code. */
  source: string;
}

/** A JavaScript script to create. */
export interface JavascriptScriptCreate extends JavascriptScriptUpdate {
  /** Whether lists leave the script out. */
  hidden?: boolean | undefined;
}

/** The database that a JavaScript or SQL script works on, and as whom. */
export interface ScriptDatabaseFields {
  /** Id of the database. */
  remoteHostId: number;
  /** Id of the credential that signs in to the database. */
  credentialId: number;
  /** Id of the user that the script runs as. */
  runningAsId: number;
}

/** A JavaScript script, as it is kept. */
export interface JavascriptScript extends ScriptLanguageFields, ScriptDatabaseFields {
  /** The JavaScript code. */
  source: string;
}

/** What can change on any script in a language, apart from its code. */
export interface ScriptLanguageChanges extends ScriptLanguageSettings {
  /** Name of the script. */
  name?: string | undefined;
  /** The parameters that `arguments` gives values for, in place of those before. */
  params?: ScriptParamPatch[] | undefined;
}

/** Another database for a JavaScript or SQL script to work on, or another credential. */
export interface ScriptDatabaseChanges {
  /** Id of the database, from `databases.list`. */
  remoteHostId?: number | undefined;
  /** Id of the credential that signs in to the database, from `credentials.list`. */
  credentialId?: number | undefined;
}

/** What shall change on a JavaScript script. The rest stays as it is. */
export interface JavascriptScriptPatch extends ScriptLanguageChanges, ScriptDatabaseChanges {
  /** The JavaScript code. */
  source?: string | undefined;
}

/** A run of a JavaScript script. */
export interface JavascriptRun extends ScriptRunFields {
  /** Id of the script. */
  javascriptId: number;
}

/** All that a Python script is made of, to put in place of what it was. */
export interface PythonScriptUpdate extends ScriptLanguageInput, ScriptContainerSettings {
  /** What the container of a run shall get. */
  requiredResources?: ScriptRequiredResourcesCreate | undefined;
  /** The Python code. */
  source: string;
}

/** A Python script to create. */
export interface PythonScriptCreate extends PythonScriptUpdate {
  /** Whether lists leave the script out. */
  hidden?: boolean | undefined;
}

/** A Python script, as it is kept. */
export interface PythonScript extends ScriptLanguageFields, ScriptContainerFields {
  /** The Python code. */
  source: string;
}

/** What shall change on a Python script. The rest stays as it is. */
export interface PythonScriptPatch extends ScriptLanguageChanges, ScriptContainerSettings {
  /** Changes to what the container of a run shall get. */
  requiredResources?: ScriptRequiredResourcesPatch | undefined;
  /** The Python code. */
  source?: string | undefined;
}

/** A run of a Python script. */
export interface PythonRun extends ScriptRunFields, ScriptRunUsageFields {
  /** Id of the script. */
  pythonId: number;
}

/** All that an R script is made of, to put in place of what it was. */
export interface RScriptUpdate extends ScriptLanguageInput, ScriptContainerSettings {
  /** What the container of a run shall get. */
  requiredResources?: ScriptRequiredResourcesCreate | undefined;
  /** The R code. */
  source: string;
}

/** An R script to create. */
export interface RScriptCreate extends RScriptUpdate {
  /** Whether lists leave the script out. */
  hidden?: boolean | undefined;
}

/** An R script, as it is kept. */
export interface RScript extends ScriptLanguageFields, ScriptContainerFields {
  /** The R code. */
  source: string;
}

/** What shall change on an R script. The rest stays as it is. */
export interface RScriptPatch extends ScriptLanguageChanges, ScriptContainerSettings {
  /** Changes to what the container of a run shall get. */
  requiredResources?: ScriptRequiredResourcesPatch | undefined;
  /** The R code. */
  source?: string | undefined;
}

/** A run of an R script. */
export interface RRun extends ScriptRunFields, ScriptRunUsageFields {
  /** Id of the script. */
  rId: number;
}

/** How the rows that a SQL script selects shall be written to CSV files. */
export interface ScriptCsvSettingsCreate {
  /** Whether the first line names the columns, as it does by default. */
  includeHeader?: boolean | undefined;
  /** How to compress the files, `gzip` by default. */
  compression?: "none" | "zip" | "gzip" | undefined;
  /** What to put between the values of a line, `comma` by default. */
  columnDelimiter?: "comma" | "tab" | "pipe" | undefined;
  /** Whether to write values without quotes. By default they have them. */
  unquoted?: boolean | undefined;
  /** Whether to split the rows over several files. By default there is one. */
  forceMultifile?: boolean | undefined;
  /** What the names of the files shall begin with. */
  filenamePrefix?: string | undefined;
  /** Largest size of a file, in MB. Only with `forceMultifile`. */
  maxFileSize?: number | undefined;
}

/** All that a SQL script is made of, to put in place of what it was. */
export interface SqlScriptUpdate extends ScriptLanguageInput, ScriptDatabaseInput {
  /** The SQL, with its parameters as `{{NAME}}`. */
  sql: string;
  /** How the rows that a SQL script selects shall be written to CSV files. */
  csvSettings?: ScriptCsvSettingsCreate | undefined;
}

/** A SQL script to create. */
export interface SqlScriptCreate extends SqlScriptUpdate {
  /** Whether lists leave the script out. */
  hidden?: boolean | undefined;
}

/** How the rows that a SQL script selects are written to CSV files. */
export interface ScriptCsvSettings {
  /** Whether the first line names the columns. */
  includeHeader: boolean;
  /** How the files are compressed. */
  compression: "none" | "zip" | "gzip" | (string & {});
  /** What stands between the values of a line. */
  columnDelimiter: "comma" | "tab" | "pipe" | (string & {});
  /** Whether values are written without quotes. */
  unquoted: boolean;
  /** Whether the rows are split over several files. */
  forceMultifile: boolean;
  /** What the names of the files begin with, null for the platform's choice. */
  filenamePrefix: string | null;
  /** Largest size of one of several files, in MB. Null for no limit. */
  maxFileSize: number | null;
}

/** A SQL script, as it is kept. */
export interface SqlScript extends ScriptLanguageFields, ScriptDatabaseFields {
  /** The SQL, with its parameters as `{{NAME}}`. */
  sql: string;
  /** The arguments in the form that runs get them. */
  expandedArguments: Record<string, unknown>;
  /** The SQL with its arguments filled in. */
  codePreview: string;
  /** How the rows that a SQL script selects are written to CSV files. */
  csvSettings: ScriptCsvSettings;
}

/** What shall change on a SQL script. The rest stays as it is. */
export interface SqlScriptPatch extends ScriptLanguageChanges, ScriptDatabaseChanges {
  /** The SQL, with its parameters as `{{NAME}}`. */
  sql?: string | undefined;
  /** How the rows that a SQL script selects shall be written to CSV files. */
  csvSettings?: ScriptCsvSettingsCreate | undefined;
}

/** A file that a run of SQL wrote. */
export interface ScriptOutput {
  /** Name of the output. */
  outputName: string;
  /** Id of the file, null when it is not stored as a file of the platform. */
  fileId: number | null;
  /** URL to download the file from, for 36 hours. Null when there is none. */
  path: string | null;
}

/** A run of a SQL script. */
export interface SqlRun extends ScriptRunFields {
  /** Id of the script. */
  sqlId: number;
  /** The files that hold the rows. Empty until the run succeeded. */
  output: ScriptOutput[];
  /**
   * When the files were first written, where the run took them from a cache. Else null.
   * Format: date-time.
   */
  outputCachedOn: string | null;
}

/** A kind of script. */
export interface ScriptType {
  /** Name of the kind, such as `python3`. */
  name: string;
}

/** A script of any kind, with what SQL scripts have. */
export interface ScriptDetail extends Script {
  /** The SQL. Null for the other kinds. */
  sql: string | null;
  /** The arguments as the code gets them. */
  expandedArguments: Record<string, unknown>;
}

/** Changes to a SQL script. What is left out stays. */
export interface ScriptPatch {
  /** Name of the script. */
  name?: string | undefined;
  /** The SQL, with parameters in double braces. */
  sql?: string | undefined;
  /** The parameters that the SQL reads, in place of those so far. */
  params?: ScriptParamPatch[] | undefined;
  /** Values for the parameters of the script, by the name of the parameter. */
  arguments?: ScriptArguments | undefined;
  /** Id of the script to use as a template. */
  templateScriptId?: number | undefined;
  /** When a job runs by itself. */
  schedule?: Schedule | undefined;
  /** Who hears of it when a job ends or stalls, and how. */
  notifications?: Notifications | undefined;
  /** Id of the job that starts this script when it succeeds. */
  parentId?: number | undefined;
  /** Id of the user to run as. */
  runningAsId?: number | undefined;
}

/** A past run of a SQL script. */
export interface ScriptHistory {
  /** Id of the run. */
  id: number;
  /** Id of the script. */
  sqlId: number;
  /** Where a run stands. `success` is another word for `succeeded` that the clients of the platform know. */
  state: RunState;
  /** Whether someone asked to cancel the run. */
  isCancelRequested: boolean;
  /** When the run ended, null before that. Format: date-time. */
  finishedAt: string | null;
  /** Why the run failed, else null. */
  error: string | null;
  /** The files that the run wrote. */
  output: ScriptOutput[];
}

export interface components {
  schemas: {
    CivisError: CivisError;
    User: User;
    CivisCredential: CivisCredential;
    CredentialInput: CredentialInput;
    CredentialAuthenticate: CredentialAuthenticate;
    TemporaryCredentialCreate: TemporaryCredentialCreate;
    TemporaryCredential: TemporaryCredential;
    Database: Database;
    DatabaseSchema: DatabaseSchema;
    DatabaseWhitelistedIPSummary: DatabaseWhitelistedIPSummary;
    DatabaseWhitelistedIPCreate: DatabaseWhitelistedIPCreate;
    DatabaseWhitelistedIP: DatabaseWhitelistedIP;
    FileCreate: FileCreate;
    PermissionLevel: PermissionLevel;
    FileUpload: FileUpload;
    FileMultipartCreate: FileMultipartCreate;
    FileMultipartUpload: FileMultipartUpload;
    FileTableColumns: FileTableColumns;
    FileDetectedInfo: FileDetectedInfo;
    CivisFile: CivisFile;
    Project: Project;
    ShareUser: ShareUser;
    ShareGroup: ShareGroup;
    ShareSet: ShareSet;
    Shares: Shares;
    SharePermission: SharePermission;
    ShareGroupsInput: ShareGroupsInput;
    ShareUsersInput: ShareUsersInput;
    ImportSyncType: ImportSyncType;
    ImportDataSource: ImportDataSource;
    Schedule: Schedule;
    RunState: RunState;
    Run: Run;
    ImportSummary: ImportSummary;
    ImportDataSourceCreate: ImportDataSourceCreate;
    ScheduleCreate: ScheduleCreate;
    NotificationsCreate: NotificationsCreate;
    ImportUpdate: ImportUpdate;
    ImportCreate: ImportCreate;
    Notifications: Notifications;
    ImportDatabaseTable: ImportDatabaseTable;
    ImportFile: ImportFile;
    ImportGoogleWorksheet: ImportGoogleWorksheet;
    ImportSyncSource: ImportSyncSource;
    ImportSyncDestination: ImportSyncDestination;
    ExistingTableRows: ExistingTableRows;
    ColumnDelimiter: ColumnDelimiter;
    ImportColumnOverride: ImportColumnOverride;
    SheetExportAction: SheetExportAction;
    ImportAdvancedSyncOptions: ImportAdvancedSyncOptions;
    ImportSync: ImportSync;
    Import: Import;
    ImportBatchSummary: ImportBatchSummary;
    ImportBatchCreate: ImportBatchCreate;
    ImportBatch: ImportBatch;
    ImportFileUploadCreate: ImportFileUploadCreate;
    ImportFileUploadResult: ImportFileUploadResult;
    ImportRun: ImportRun;
    ArchiveInput: ArchiveInput;
    RunCancellation: RunCancellation;
    ImportRunStarted: ImportRunStarted;
    ImportDatabaseTableCreate: ImportDatabaseTableCreate;
    ImportFileCreate: ImportFileCreate;
    ImportGoogleWorksheetCreate: ImportGoogleWorksheetCreate;
    ImportSyncSourceCreate: ImportSyncSourceCreate;
    ImportSyncDestinationCreate: ImportSyncDestinationCreate;
    ImportColumnOverrideCreate: ImportColumnOverrideCreate;
    ImportAdvancedSyncOptionsCreate: ImportAdvancedSyncOptionsCreate;
    ImportSyncInput: ImportSyncInput;
    JobState: JobState;
    JobFields: JobFields;
    JobSummary: JobSummary;
    Job: Job;
    NestedJob: NestedJob;
    TriggerEmail: TriggerEmail;
    ModelState: ModelState;
    ModelBuildSummary: ModelBuildSummary;
    ModelPredictionSummary: ModelPredictionSummary;
    ModelSummary: ModelSummary;
    LegacySchedule: LegacySchedule;
    ModelUpdate: ModelUpdate;
    ModelCreate: ModelCreate;
    LegacyModelPrediction: LegacyModelPrediction;
    LegacyModel: LegacyModel;
    ModelType: ModelType;
    ModelPrediction: ModelPrediction;
    Model: Model;
    ModelBuild: ModelBuild;
    ModelPredictionUpdate: ModelPredictionUpdate;
    ModelSchedule: ModelSchedule;
    ModelScheduleUpdate: ModelScheduleUpdate;
    LegacyModelSchedule: LegacyModelSchedule;
    PredictionSummary: PredictionSummary;
    PredictionScoreStat: PredictionScoreStat;
    PredictionScoredTable: PredictionScoredTable;
    PredictionDetail: PredictionDetail;
    PredictionUpdate: PredictionUpdate;
    Prediction: Prediction;
    PredictionRun: PredictionRun;
    PredictionSchedule: PredictionSchedule;
    PredictionScheduleUpdate: PredictionScheduleUpdate;
    LegacyPredictionSchedule: LegacyPredictionSchedule;
    ProjectCreate: ProjectCreate;
    ProjectTable: ProjectTable;
    ProjectItemFields: ProjectItemFields;
    ProjectSurvey: ProjectSurvey;
    ProjectLatestStatus: ProjectLatestStatus;
    ProjectScript: ProjectScript;
    ProjectImportOrExport: ProjectImportOrExport;
    ProjectModel: ProjectModel;
    ProjectNotebook: ProjectNotebook;
    ProjectService: ProjectService;
    ProjectWorkflow: ProjectWorkflow;
    ProjectReport: ProjectReport;
    ProjectTemplate: ProjectTemplate;
    ProjectFile: ProjectFile;
    ProjectEnhancement: ProjectEnhancement;
    ProjectSubProject: ProjectSubProject;
    ProjectObject: ProjectObject;
    ParentProject: ParentProject;
    ProjectDetail: ProjectDetail;
    ProjectUpdate: ProjectUpdate;
    QueryFields: QueryFields;
    QuerySummary: QuerySummary;
    QueryCreate: QueryCreate;
    Query: Query;
    QueryDetail: QueryDetail;
    QueryRun: QueryRun;
    ProjectRef: ProjectRef;
    ScriptRef: ScriptRef;
    CivisReport: CivisReport;
    ReportCreate: ReportCreate;
    ReportDetail: ReportDetail;
    ReportUpdate: ReportUpdate;
    ReportSnapshot: ReportSnapshot;
    ReportSnapshotInput: ReportSnapshotInput;
    ScriptState: ScriptState;
    ScriptSummaryFields: ScriptSummaryFields;
    ScriptLinks: ScriptLinks;
    ScriptSummary: ScriptSummary;
    ScriptParamSettings: ScriptParamSettings;
    ScriptParamType: ScriptParamType;
    ScriptParamCreate: ScriptParamCreate;
    ScriptArguments: ScriptArguments;
    ScriptCreate: ScriptCreate;
    ScriptParam: ScriptParam;
    ScriptFields: ScriptFields;
    ScriptUserContext: ScriptUserContext;
    ScriptCodeFields: ScriptCodeFields;
    ScriptLanguageFields: ScriptLanguageFields;
    Script: Script;
    ScriptSettings: ScriptSettings;
    ScriptContainerSettings: ScriptContainerSettings;
    ContainerScriptSettings: ContainerScriptSettings;
    ScriptRequiredResourcesCreate: ScriptRequiredResourcesCreate;
    ContainerScriptUpdate: ContainerScriptUpdate;
    ContainerScriptCreate: ContainerScriptCreate;
    ScriptRequiredResources: ScriptRequiredResources;
    ScriptContainerFields: ScriptContainerFields;
    AliasRef: AliasRef;
    ContainerScript: ContainerScript;
    ScriptParamPatch: ScriptParamPatch;
    ScriptRequiredResourcesPatch: ScriptRequiredResourcesPatch;
    ContainerScriptPatch: ContainerScriptPatch;
    ScriptRunFields: ScriptRunFields;
    ScriptRunUsageFields: ScriptRunUsageFields;
    ContainerRun: ContainerRun;
    ScriptContainersRunPatch: ScriptContainersRunPatch;
    RunLog: RunLog;
    ScriptRunLogMessageCreate: ScriptRunLogMessageCreate;
    ScriptRunLogCreate: ScriptRunLogCreate;
    RunOutput: RunOutput;
    RunOutputCreate: RunOutputCreate;
    BackingScriptType: BackingScriptType;
    LastSuccessfulRun: LastSuccessfulRun;
    CustomScriptSummary: CustomScriptSummary;
    ScriptRequiredResourcesCustomCreate: ScriptRequiredResourcesCustomCreate;
    CustomScriptUpdate: CustomScriptUpdate;
    CustomScriptCreate: CustomScriptCreate;
    ScriptRequiredResourcesCustom: ScriptRequiredResourcesCustom;
    CustomScript: CustomScript;
    CustomRun: CustomRun;
    ScriptLanguageSettings: ScriptLanguageSettings;
    ScriptLanguageInput: ScriptLanguageInput;
    ScriptDatabaseInput: ScriptDatabaseInput;
    JavascriptScriptUpdate: JavascriptScriptUpdate;
    JavascriptScriptCreate: JavascriptScriptCreate;
    ScriptDatabaseFields: ScriptDatabaseFields;
    JavascriptScript: JavascriptScript;
    ScriptLanguageChanges: ScriptLanguageChanges;
    ScriptDatabaseChanges: ScriptDatabaseChanges;
    JavascriptScriptPatch: JavascriptScriptPatch;
    JavascriptRun: JavascriptRun;
    PythonScriptUpdate: PythonScriptUpdate;
    PythonScriptCreate: PythonScriptCreate;
    PythonScript: PythonScript;
    PythonScriptPatch: PythonScriptPatch;
    PythonRun: PythonRun;
    RScriptUpdate: RScriptUpdate;
    RScriptCreate: RScriptCreate;
    RScript: RScript;
    RScriptPatch: RScriptPatch;
    RRun: RRun;
    ScriptCsvSettingsCreate: ScriptCsvSettingsCreate;
    SqlScriptUpdate: SqlScriptUpdate;
    SqlScriptCreate: SqlScriptCreate;
    ScriptCsvSettings: ScriptCsvSettings;
    SqlScript: SqlScript;
    SqlScriptPatch: SqlScriptPatch;
    ScriptOutput: ScriptOutput;
    SqlRun: SqlRun;
    ScriptType: ScriptType;
    ScriptDetail: ScriptDetail;
    ScriptPatch: ScriptPatch;
    ScriptHistory: ScriptHistory;
  };
  responses: {
    Unexpected: {
      content: {
        "application/json": CivisError;
      };
    };
    BadRequest: {
      content: {
        "application/json": CivisError;
      };
    };
    Unauthorized: {
      headers: {
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CivisError;
      };
    };
    TooManyRequests: {
      headers: {
        "Retry-After": components["headers"]["Retry-After"];
        "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
        "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
        [name: string]: unknown;
      };
      content: {
        "application/json": CivisError;
      };
    };
    Forbidden: {
      content: {
        "application/json": CivisError;
      };
    };
    UnprocessableEntity: {
      content: {
        "application/json": CivisError;
      };
    };
    NotFound: {
      content: {
        "application/json": CivisError;
      };
    };
    ProjectsRead: {
      content: {
        "application/json": Project[];
      };
    };
    SharesRead: {
      content: {
        "application/json": Shares[];
      };
    };
    SharesChanged: {
      content: {
        "application/json": Shares;
      };
    };
    Conflict: {
      content: {
        "application/json": CivisError;
      };
    };
    ScriptLogLines: {
      content: {
        "application/json": RunLog[];
      };
    };
    ScriptOutputPage: {
      headers: {
        "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
        "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
        "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
        [name: string]: unknown;
      };
      content: {
        "application/json": RunOutput[];
      };
    };
    ScriptOutputAdded: {
      content: {
        "application/json": RunOutput;
      };
    };
  };
  requestBodies: {
    ShareGroups: {
      content: {
        "application/json": ShareGroupsInput;
      };
    };
    ShareUsers: {
      content: {
        "application/json": ShareUsersInput;
      };
    };
    Archive: {
      content: {
        "application/json": ArchiveInput;
      };
    };
    ScriptOutputAdd: {
      content: {
        "application/json": RunOutputCreate;
      };
    };
  };
  headers: {
    "X-Pagination-Current-Page": number;
    "X-Pagination-Total-Pages": number;
    "X-Pagination-Total-Entries": number;
    "WWW-Authenticate": string;
    "Retry-After": number;
    "X-RateLimit-Limit": number;
    "X-RateLimit-Remaining": number;
  };
}

export interface paths {
  "/credentials": {
    /** Lists the credentials that the calling user may use. */
    get: {
      parameters: {
        query?: {
          /** Only credentials of these types. */
          type?:
            | (
                | "Amazon Web Services S3"
                | "Bitbucket"
                | "CASS/NCOA PAF"
                | "Certificate"
                | "Civis Platform"
                | "Custom"
                | "Database"
                | "Google"
                | "Github"
                | "Salesforce User"
                | "Salesforce Client"
                | "TableauUser"
                | (string & {})
              )[]
            | undefined;
          /** Only credentials of this database or service. */
          remote_host_id?: number | undefined;
          /** True for the default credential of the calling user alone, as a list of one. */
          default?: boolean | undefined;
          /** True for the credentials that the platform itself uses, in place of people. */
          system_credentials?: boolean | undefined;
          /** Only credentials of these users, by id, as far as the calling user may see them. */
          users?: number[] | undefined;
          /** Only credentials with this text in their name. */
          name?: string | undefined;
          /** Page size, 1000 by default, which is also the most. Maximum: 1000. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "created_at" | "name" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": CivisCredential[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Stores a credential. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CredentialInput;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": CivisCredential;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/credentials/authenticate": {
    /** Signs in to a database or service, and keeps what it was given as a credential. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CredentialAuthenticate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": CivisCredential;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/credentials/{id}": {
    /** Fetches a credential without its secret. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the credential. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": CivisCredential;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Writes a credential anew, its secret included. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the credential. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CredentialInput;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": CivisCredential;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/credentials/{id}/temporary": {
    /** Makes keys for S3 that expire by themselves, from a credential for S3. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the credential. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": TemporaryCredentialCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": TemporaryCredential;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/databases": {
    /** Lists the databases that the calling user can reach. */
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
            "application/json": Database[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/databases/{id}/schemas": {
    /** Lists the schemas of a database. */
    get: {
      parameters: {
        query?: {
          /** Only schemas with this text in their name. */
          name?: string | undefined;
          /** Only schemas that this credential may see. */
          credential_id?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the database. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatabaseSchema[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/databases/{id}/whitelist-ips": {
    /** Lists the rules that let addresses connect to a database. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the database. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatabaseWhitelistedIPSummary[];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Lets addresses connect to a database.
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the database. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatabaseWhitelistedIPCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": DatabaseWhitelistedIP;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/databases/{id}/whitelist-ips/{whitelisted_ip_id}": {
    /** Fetches a rule that lets addresses connect to a database. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the database. */
          id: number;
          /** Id of the rule. */
          whitelisted_ip_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatabaseWhitelistedIP;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Revokes a rule, so that its addresses can no longer connect.
     * @deprecated
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the database. */
          id: number;
          /** Id of the rule. */
          whitelisted_ip_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files": {
    /** Makes a file and says where to upload its bytes. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": FileCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": FileUpload;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/multipart": {
    /** Makes a file and says where to upload each of its parts. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": FileMultipartCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": FileMultipartUpload;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/multipart/{id}/complete": {
    /** Makes a file of its uploaded parts. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}": {
    /** Fetches a file with a URL to download it from. */
    get: {
      parameters: {
        query?: {
          /** Until when `fileUrl` is valid: 30 minutes from now by default, 36 hours at most. Format: date-time. */
          link_expires_at?: string | undefined;
          /** True for a `fileUrl` that a browser shows in place of saving it. */
          inline?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": CivisFile;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}/projects": {
    /** Lists the projects that a file belongs to. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}/projects/{project_id}": {
    /** Adds a file to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a file out of a project; both stay. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}/shares": {
    /** Lists the users and groups that may read, write or manage a file. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}/shares/groups": {
    /** Sets what groups may do with a file. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}/shares/groups/{group_id}": {
    /** Ends a group's access to a file. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}/shares/users": {
    /** Sets what users may do with a file. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/files/{id}/shares/users/{user_id}": {
    /** Ends a user's access to a file. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports": {
    /** Lists the imports that the calling user can see. */
    get: {
      parameters: {
        query?: {
          /** Only imports of these kinds. */
          type?: ImportSyncType[] | undefined;
          /** Only imports into these remote hosts, by id. */
          destination?: number[] | undefined;
          /** Only imports from these remote hosts, by id. Needs `type` to be `Dbsync`. */
          source?: number[] | undefined;
          /** Only items with one of these statuses. */
          status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
          /** Only items of these users, by id. */
          author?: number[] | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Page size, 20 by default, 50 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "name" | "created_at" | "last_run.updated_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": ImportSummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates an import, which copies nothing before it has syncs. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ImportCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": Import;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/batches": {
    /** Lists the batches of files that were imported. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Page size, 20 by default, 50 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "created_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": ImportBatchSummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Loads several stored files into one table. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ImportBatchCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": ImportBatch;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/batches/{id}": {
    /** Fetches a batch of files that is or was imported. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ImportBatch;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/files": {
    /** Prepares the import of one file and gives the URL to upload it to. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ImportFileUploadCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": ImportFileUploadResult;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/files/{id}/runs": {
    /** Lists the runs of an import, the newest first. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": ImportRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Loads the uploaded file into its table. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          headers: {
            Location?: string;
            [name: string]: unknown;
          };
          content: {
            "application/json": ImportRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/files/{id}/runs/{run_id}": {
    /** Fetches a run of an import. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ImportRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Asks the platform to cancel a run of an import. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}": {
    /** Fetches an import with its syncs and its latest run. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Import;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Replaces the settings of an import; its syncs stay. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ImportUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Import;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/archive": {
    /** Archives an import, or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": Import;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/cancel": {
    /** Asks the platform to cancel the present run of an import. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": RunCancellation;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/projects": {
    /** Lists the projects that contain an import. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/projects/{project_id}": {
    /** Adds an import to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes an import out of a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/runs": {
    /** Lists the runs of an import, the whole history at once. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Run[];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Starts a run of an import. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": ImportRunStarted;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/shares": {
    /** Lists the users and groups that an import is shared with. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/shares/groups": {
    /** Shares an import with groups, on the level given. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/shares/groups/{group_id}": {
    /** Stops sharing an import with a group. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/shares/users": {
    /** Shares an import with users, on the level given. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/shares/users/{user_id}": {
    /** Stops sharing an import with a user. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/syncs": {
    /** Adds something to copy to an import. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ImportSyncInput;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": ImportSync;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/imports/{id}/syncs/{sync_id}": {
    /** Replaces what a sync copies, and how. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the sync. */
          sync_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ImportSyncInput;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ImportSync;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Takes something to copy out of an import.
     * @deprecated
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the import. */
          id: number;
          /** Id of the sync. */
          sync_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs": {
    /** Lists jobs of all kinds. */
    get: {
      parameters: {
        query?: {
          /** Only jobs whose last run has one of these states. */
          state?: ("queued" | "running" | "succeeded" | "failed" | "cancelled" | (string & {}))[] | undefined;
          /** Only jobs of these kinds. */
          type?: string[] | undefined;
          /** Only jobs with this text in their id, name or kind. */
          q?: string | undefined;
          /** Only items on which the calling user has this permission. */
          permission?: SharePermission | undefined;
          /** True for jobs that have a schedule, false for those without. */
          scheduled?: boolean | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Only items of these users, by id. */
          author?: number[] | undefined;
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Jobs are ordered by their last change only. Default: "updated_at". */
          order?: "updated_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": JobSummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}": {
    /** Fetches a job with its latest runs. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Job;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/children": {
    /** Lists the jobs that a job triggers, each with its own, down to the last. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": NestedJob[];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/parents": {
    /** Lists the jobs that trigger a job, up to the first. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Job[];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/projects": {
    /** Lists the projects that a job belongs to. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/projects/{project_id}": {
    /** Adds a job to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a job out of a project; both stay. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/runs": {
    /** Starts a run of a job. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        201: {
          content: {
            "application/json": Run;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/runs/{run_id}": {
    /** Fetches a run of a job. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Run;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/shares": {
    /** Lists the users and groups that may read, write or manage a job. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/shares/groups": {
    /** Sets what groups may do with a job. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/shares/groups/{group_id}": {
    /** Ends a group's access to a job. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/shares/users": {
    /** Sets what users may do with a job. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/shares/users/{user_id}": {
    /** Ends a user's access to a job. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/jobs/{id}/trigger_email": {
    /** Makes an address that starts a run of a job when it gets an email. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TriggerEmail;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models": {
    /** Lists the models that the calling user can see. */
    get: {
      parameters: {
        query?: {
          /** Only models whose name contains this. */
          model_name?: string | undefined;
          /** Only models whose training table has this in its name. */
          training_table_name?: string | undefined;
          /** Only models whose dependent variable has this in its name. */
          dependent_variable?: string | undefined;
          /** Only items with one of these statuses. */
          status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
          /** Only items of these users, by id. */
          author?: number[] | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "name" | "created_at" | "last_run.updated_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": ModelSummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Creates a model.
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ModelCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LegacyModel;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/types": {
    /** Lists the kinds of model that the platform can train. */
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
            "application/json": ModelType[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}": {
    /** Fetches a model with its builds and predictions. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Model;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Changes settings of a model.
     * @deprecated
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ModelUpdate;
        };
      };
      responses: {
        204: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/archive": {
    /** Archives a model, or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": Model;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/builds": {
    /** Lists the builds of a model, the newest first. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Builds are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": ModelBuild[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Starts a build of a model.
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": ModelBuild;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/builds/{build_id}": {
    /** Fetches a build of a model. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
          /** Id of the build. */
          build_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ModelBuild;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Asks the platform to cancel a build of a model. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
          /** Id of the build. */
          build_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/predictions": {
    /**
     * Adds a table that the model is applied to.
     * @deprecated
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModelPredictionUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LegacyModelPrediction;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/projects": {
    /** Lists the projects that contain a model. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/projects/{project_id}": {
    /** Adds a model to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a model out of a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/schedules": {
    /** Fetches the schedule by which a model is built. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ModelSchedule;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Replaces the schedule by which a model is built.
     * @deprecated
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModelScheduleUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LegacyModelSchedule;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/shares": {
    /** Lists the users and groups that a model is shared with. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/shares/groups": {
    /** Shares a model with groups, on the level given. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/shares/groups/{group_id}": {
    /** Stops sharing a model with a group. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/shares/users": {
    /** Shares a model with users, on the level given. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/models/{id}/shares/users/{user_id}": {
    /** Stops sharing a model with a user. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the model. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/predictions": {
    /** Lists predictions. */
    get: {
      parameters: {
        query?: {
          /** Only predictions of this model. */
          model_id?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": PredictionSummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/predictions/{id}": {
    /** Fetches a prediction with the tables of scores made so far. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": PredictionDetail;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Changes where a prediction writes and what it scores.
     * @deprecated
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": PredictionUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Prediction;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/predictions/{id}/runs": {
    /**
     * Lists the runs of a prediction.
     * @deprecated
     */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": PredictionRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Starts a run of a prediction.
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": PredictionRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/predictions/{id}/runs/{run_id}": {
    /**
     * Fetches a run of a prediction.
     * @deprecated
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": PredictionRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Asks the platform to stop a run of a prediction.
     * @deprecated
     */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/predictions/{id}/schedules": {
    /** Fetches when a prediction runs by itself. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": PredictionSchedule;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Sets when a prediction runs by itself.
     * @deprecated
     */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the prediction. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": PredictionScheduleUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": LegacyPredictionSchedule;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects": {
    /** Lists projects, without what is in them. */
    get: {
      parameters: {
        query?: {
          /** Only items on which the calling user has this permission. */
          permission?: SharePermission | undefined;
          /** True for projects that share what is added to them, false for the others. */
          auto_share?: boolean | undefined;
          /** Only items of these users, by id. */
          author?: number[] | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Page size, 20 by default, 1000 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "name" | "created_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": Project[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Makes a project. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ProjectCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ProjectDetail;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects/{id}/archive": {
    /** Archives a project, or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": ProjectDetail;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects/{id}/shares": {
    /** Lists the users and groups that may read, write or manage a project. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects/{id}/shares/groups": {
    /** Sets what groups may do with a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects/{id}/shares/groups/{group_id}": {
    /** Ends a group's access to a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects/{id}/shares/users": {
    /** Sets what users may do with a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects/{id}/shares/users/{user_id}": {
    /** Ends a user's access to a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/projects/{project_id}": {
    /** Fetches a project with everything in it. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ProjectDetail;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the name, description or note of a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ProjectUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ProjectDetail;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queries": {
    /** Lists queries. */
    get: {
      parameters: {
        query?: {
          /** Only queries with this text in their SQL. */
          query?: string | undefined;
          /** Only queries on this database. */
          database_id?: number | undefined;
          /** Only queries with this credential. */
          credential_id?: number | undefined;
          /** Only queries of this user. */
          author_id?: number | undefined;
          /** Only queries made before this. Format: date-time. */
          created_before?: string | undefined;
          /** Only queries made after this. Format: date-time. */
          created_after?: string | undefined;
          /** Only queries whose last run started before this. Format: date-time. */
          started_before?: string | undefined;
          /** Only queries whose last run started after this. Format: date-time. */
          started_after?: string | undefined;
          /** Only queries whose last run has one of these states. */
          "state[]"?: ("queued" | "running" | "succeeded" | "failed" | "cancelled")[] | undefined;
          /** True to leave out the rows, which makes the answer smaller. */
          exclude_results?: boolean | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Page size, 20 by default, 50 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `created_at` by default. */
          order?: "created_at" | "started_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": QuerySummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Runs SQL on a database and keeps the first rows. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": QueryCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Query;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queries/{id}": {
    /** Fetches a query with the state of its last run and the first rows of the result. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the query. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": QueryDetail;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queries/{id}/runs": {
    /** Lists the runs of a query. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the query. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": QueryRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Runs a query once more. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the query. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": QueryRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queries/{id}/runs/{run_id}": {
    /** Fetches a run of a query. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the query. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": QueryRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Asks the platform to stop a run of a query. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the query. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queries/{id}/scripts/{script_id}": {
    /** Makes a script the one that a query belongs to. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the query. */
          id: number;
          /** Id of the script. */
          script_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": QueryDetail;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports": {
    /** Lists reports. */
    get: {
      parameters: {
        query?: {
          /** Only reports of these kinds. */
          type?: ("tableau" | "other" | (string & {}))[] | undefined;
          /** Only reports made from this template. */
          template_id?: number | undefined;
          /** Only items of these users, by id. */
          author?: number[] | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Page size, 20 by default, 50 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "name" | "created_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": CivisReport[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Makes a report. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ReportCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ReportDetail;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}": {
    /** Fetches a report. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ReportDetail;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a report. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ReportUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ReportDetail;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/archive": {
    /** Archives a report, or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": ReportDetail;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/grants": {
    /** Lets a report call the platform with the rights of the calling user. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ReportDetail;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes from a report the right to call the platform. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/projects": {
    /** Lists the projects that a report belongs to. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/projects/{project_id}": {
    /** Adds a report to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a report out of a project; both stay. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/shares": {
    /** Lists the users and groups that may read, write or manage a report. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/shares/groups": {
    /** Sets what groups may do with a report. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/shares/groups/{group_id}": {
    /** Ends a group's access to a report. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/shares/users": {
    /** Sets what users may do with a report. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/shares/users/{user_id}": {
    /** Ends a user's access to a report. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/reports/{id}/snapshots": {
    /**
     * Fetches how the picture of a report is made and sent.
     * @deprecated
     */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ReportSnapshot;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Has a picture of a report made and sent.
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ReportSnapshotInput;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ReportSnapshot;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Changes how the picture of a report is made and sent.
     * @deprecated
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the report. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ReportSnapshotInput;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ReportSnapshot;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts": {
    /** Lists scripts of any kind. */
    get: {
      parameters: {
        query?: {
          /** Only scripts of this kind. */
          type?: "sql" | "python3" | "r" | "javascript" | (string & {}) | undefined;
          /** Only scripts for this use. */
          category?: "script" | "import" | "export" | "enhancement" | undefined;
          /** Only items of these users, by id. */
          author?: number[] | undefined;
          /** Only items with one of these statuses. */
          status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Page size, 20 by default, 50 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "name" | "created_at" | "last_run.updated_at" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": ScriptSummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a SQL script. `scripts.sql.create` can set more of it. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ScriptCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Script;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers": {
    /** Creates a container script, which runs a command in a Docker image. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ContainerScriptCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": ContainerScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}": {
    /** Fetches a container script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ContainerScript;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Replaces all settings of a container script. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ContainerScriptUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ContainerScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes some settings of a container script and keeps the others. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ContainerScriptPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ContainerScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/archive": {
    /** Archives a container script, or brings it back. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": ContainerScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/projects": {
    /** Lists the projects that contain a container script. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/projects/{project_id}": {
    /** Adds a container script to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a container script out of a project. The script itself stays. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/runs": {
    /** Lists the runs of a container script, the latest first. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": ContainerRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Starts a container script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": ContainerRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/runs/{run_id}": {
    /** Tells how far a run of a container script is. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ContainerRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Cancels a run of a container script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Reports the state of a run, from within its container.
     * @deprecated
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ScriptContainersRunPatch;
        };
      };
      responses: {
        204: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/runs/{run_id}/heartbeats": {
    /**
     * Reports that a run is alive, from within its container.
     * @deprecated
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/runs/{run_id}/logs": {
    /** Lists what a run of a container script logged. */
    get: {
      parameters: {
        query?: {
          /**
           * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
           * platform would send the newest messages first without it.
           */
          last_id?: number | undefined;
          /** Number of log messages per page, 10000 by default. */
          limit?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptLogLines"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Adds one or several messages to the log of a run. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ScriptRunLogCreate;
        };
      };
      responses: {
        204: {
          content?: never;
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/runs/{run_id}/outputs": {
    /** Lists the files, tables and other objects that a run made. */
    get: {
      parameters: {
        query?: {
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `created_at` by default. */
          order?: "created_at" | "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptOutputPage"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Names an object as an output of a run, mostly from within its container. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ScriptOutputAdd"];
      responses: {
        202: components["responses"]["ScriptOutputAdded"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/shares": {
    /** Lists who can read, change and manage a container script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/shares/groups": {
    /** Gives groups one level of permission on a container script. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/shares/groups/{group_id}": {
    /** Ends a group's access to a container script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/shares/users": {
    /** Gives users one level of permission on a container script. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/containers/{id}/shares/users/{user_id}": {
    /** Ends a user's access to a container script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom": {
    /** Lists custom scripts, those that run a template. */
    get: {
      parameters: {
        query?: {
          /** Only scripts made from these templates, by id. */
          from_template_id?: number[] | undefined;
          /** Only items of these users, by id. */
          author?: number[] | undefined;
          /** Only items with one of these statuses. */
          status?: ("running" | "failed" | "succeeded" | "idle" | "scheduled" | (string & {}))[] | undefined;
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
          /** Only items with this archival status, written as a string. */
          archived?: string | undefined;
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `updated_at` by default. */
          order?: "updated_at" | "name" | "created_at" | undefined;
          /** Direction to sort in, `asc` by default, unlike in other lists. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": CustomScriptSummary[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a custom script from a template. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CustomScriptCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": CustomScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}": {
    /** Fetches a custom script, with a preview of its code. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": CustomScript;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Replaces all settings of a custom script. The template stays. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": CustomScriptUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": CustomScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes some settings of a custom script and keeps the others. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": CustomScriptUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": CustomScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/archive": {
    /** Archives a custom script, or brings it back. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": CustomScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/projects": {
    /** Lists the projects that contain a custom script. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/projects/{project_id}": {
    /** Adds a custom script to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Takes a custom script out of a project. The script itself stays. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/runs": {
    /** Lists the runs of a custom script, the latest first. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": CustomRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Starts a custom script with its arguments. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": CustomRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/runs/{run_id}": {
    /** Tells how far a run of a custom script is. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": CustomRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Cancels a run of a custom script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/runs/{run_id}/logs": {
    /** Lists what a run of a custom script logged. */
    get: {
      parameters: {
        query?: {
          /**
           * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
           * platform would send the newest messages first without it.
           */
          last_id?: number | undefined;
          /** Number of log messages per page, 10000 by default. */
          limit?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptLogLines"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/runs/{run_id}/outputs": {
    /** Lists the files, tables and other objects that a run of a custom script made. */
    get: {
      parameters: {
        query?: {
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `created_at` by default. */
          order?: "created_at" | "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptOutputPage"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Names an object as an output of a run of a custom script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ScriptOutputAdd"];
      responses: {
        202: components["responses"]["ScriptOutputAdded"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/shares": {
    /** Lists who can read, change and manage a custom script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/shares/groups": {
    /** Gives groups one level of permission on a custom script. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/shares/groups/{group_id}": {
    /** Ends a group's access to a custom script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/shares/users": {
    /** Gives users one level of permission on a custom script. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/custom/{id}/shares/users/{user_id}": {
    /** Ends a user's access to a custom script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript": {
    /** Creates a JavaScript script that works on a database. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": JavascriptScriptCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": JavascriptScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}": {
    /** Fetches a JavaScript script with its code, its database and its last run. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": JavascriptScript;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Puts new code and settings in place of all that a JavaScript script has. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": JavascriptScriptUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": JavascriptScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the given settings of a JavaScript script, or its code. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": JavascriptScriptPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": JavascriptScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/archive": {
    /** Archives a JavaScript script or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": JavascriptScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/projects": {
    /** Lists the projects that contain a JavaScript script. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/projects/{project_id}": {
    /** Adds a JavaScript script to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Removes a JavaScript script from a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/runs": {
    /** Lists the runs of a JavaScript script, the latest first. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": JavascriptRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Starts a run of a JavaScript script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": JavascriptRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/runs/{run_id}": {
    /** Fetches a run of a JavaScript script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": JavascriptRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Cancels a run of a JavaScript script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/runs/{run_id}/logs": {
    /** Lists what a run of a JavaScript script logged. */
    get: {
      parameters: {
        query?: {
          /**
           * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
           * platform would send the newest messages first without it.
           */
          last_id?: number | undefined;
          /** Number of log messages per page, 10000 by default. */
          limit?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptLogLines"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/runs/{run_id}/outputs": {
    /** Lists the files, tables and values that a run of a JavaScript script made. */
    get: {
      parameters: {
        query?: {
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `created_at` by default. */
          order?: "created_at" | "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptOutputPage"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Names an object as an output of a run of a JavaScript script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ScriptOutputAdd"];
      responses: {
        202: components["responses"]["ScriptOutputAdded"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/shares": {
    /** Lists the users and groups that may see, change or manage a JavaScript script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/shares/groups": {
    /** Shares a JavaScript script with groups, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/shares/groups/{group_id}": {
    /** Ends the access of a group to a JavaScript script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/shares/users": {
    /** Shares a JavaScript script with users, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/javascript/{id}/shares/users/{user_id}": {
    /** Ends the access of a user to a JavaScript script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3": {
    /** Creates a Python script from its code. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": PythonScriptCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": PythonScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}": {
    /** Fetches a Python script with its code, its container and its last run. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": PythonScript;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Puts new code and settings in place of all that a Python script has. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": PythonScriptUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": PythonScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the given settings of a Python script, or its code. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": PythonScriptPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": PythonScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/archive": {
    /** Archives a Python script or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": PythonScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/projects": {
    /** Lists the projects that contain a Python script. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/projects/{project_id}": {
    /** Adds a Python script to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Removes a Python script from a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/runs": {
    /** Lists the runs of a Python script, the latest first. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": PythonRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Starts a run of a Python script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": PythonRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/runs/{run_id}": {
    /** Fetches a run of a Python script, with what it used of memory and CPU. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": PythonRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Cancels a run of a Python script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/runs/{run_id}/logs": {
    /** Lists what a run of a Python script printed and logged. */
    get: {
      parameters: {
        query?: {
          /**
           * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
           * platform would send the newest messages first without it.
           */
          last_id?: number | undefined;
          /** Number of log messages per page, 10000 by default. */
          limit?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptLogLines"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/runs/{run_id}/outputs": {
    /** Lists the files, tables and values that a run of a Python script made. */
    get: {
      parameters: {
        query?: {
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `created_at` by default. */
          order?: "created_at" | "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptOutputPage"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Names an object as an output of a run of a Python script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ScriptOutputAdd"];
      responses: {
        202: components["responses"]["ScriptOutputAdded"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/shares": {
    /** Lists the users and groups that may see, change or manage a Python script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/shares/groups": {
    /** Shares a Python script with groups, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/shares/groups/{group_id}": {
    /** Ends the access of a group to a Python script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/shares/users": {
    /** Shares a Python script with users, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/python3/{id}/shares/users/{user_id}": {
    /** Ends the access of a user to a Python script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r": {
    /** Creates an R script from its code. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": RScriptCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": RScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}": {
    /** Fetches an R script with its code, its container and its last run. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": RScript;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Puts new code and settings in place of all that an R script has. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": RScriptUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": RScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the given settings of an R script, or its code. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": RScriptPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": RScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/archive": {
    /** Archives an R script or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": RScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/projects": {
    /** Lists the projects that contain an R script. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/projects/{project_id}": {
    /** Adds an R script to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Removes an R script from a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/runs": {
    /** Lists the runs of an R script, the latest first. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": RRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Starts a run of an R script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": RRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/runs/{run_id}": {
    /** Fetches a run of an R script, with what it used of memory and CPU. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": RRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Cancels a run of an R script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/runs/{run_id}/logs": {
    /** Lists the messages that a run of an R script wrote. */
    get: {
      parameters: {
        query?: {
          /**
           * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
           * platform would send the newest messages first without it.
           */
          last_id?: number | undefined;
          /** Number of log messages per page, 10000 by default. */
          limit?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptLogLines"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/runs/{run_id}/outputs": {
    /** Lists the files, tables and values that a run of an R script made. */
    get: {
      parameters: {
        query?: {
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `created_at` by default. */
          order?: "created_at" | "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptOutputPage"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Names an object as an output of a run of an R script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ScriptOutputAdd"];
      responses: {
        202: components["responses"]["ScriptOutputAdded"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/shares": {
    /** Lists the users and groups that may see, change or manage an R script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/shares/groups": {
    /** Shares an R script with groups, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/shares/groups/{group_id}": {
    /** Ends the access of a group to an R script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/shares/users": {
    /** Shares an R script with users, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/r/{id}/shares/users/{user_id}": {
    /** Ends the access of a user to an R script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql": {
    /** Creates a SQL script for a database. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SqlScriptCreate;
        };
      };
      responses: {
        201: {
          content: {
            "application/json": SqlScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}": {
    /** Fetches a SQL script, also with its arguments filled in. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SqlScript;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Puts new SQL and settings in place of all that a SQL script has. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": SqlScriptUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SqlScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes the given settings of a SQL script, or its SQL. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": SqlScriptPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": SqlScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/archive": {
    /** Archives a SQL script or restores it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["Archive"];
      responses: {
        200: {
          content: {
            "application/json": SqlScript;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/projects": {
    /** Lists the projects that contain a SQL script. */
    get: {
      parameters: {
        query?: {
          /** True for the hidden items in place of the visible ones. Default: false. */
          hidden?: boolean | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ProjectsRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/projects/{project_id}": {
    /** Adds a SQL script to a project. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Removes a SQL script from a project. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the project. */
          project_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/runs": {
    /** Lists the runs of a SQL script, the latest first, with their files. */
    get: {
      parameters: {
        query?: {
          /** Page size, 20 by default, 100 at most. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by. Runs are ordered by id only. Default: "id". */
          order?: "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          headers: {
            "X-Pagination-Current-Page": components["headers"]["X-Pagination-Current-Page"];
            "X-Pagination-Total-Pages": components["headers"]["X-Pagination-Total-Pages"];
            "X-Pagination-Total-Entries": components["headers"]["X-Pagination-Total-Entries"];
            [name: string]: unknown;
          };
          content: {
            "application/json": SqlRun[];
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Starts a run of a SQL script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": SqlRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/runs/{run_id}": {
    /** Fetches a run of a SQL script, with the CSV files once it succeeded. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": SqlRun;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Cancels a run of a SQL script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/runs/{run_id}/logs": {
    /** Lists what a run of a SQL script logged. */
    get: {
      parameters: {
        query?: {
          /**
           * Id of the last log message that was seen; only later ones come. A list starts with 0, since the
           * platform would send the newest messages first without it.
           */
          last_id?: number | undefined;
          /** Number of log messages per page, 10000 by default. */
          limit?: number | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptLogLines"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/runs/{run_id}/outputs": {
    /** Lists the outputs of a run of a SQL script, such as its CSV files. */
    get: {
      parameters: {
        query?: {
          /** Page size, 50 by default, which is also the most. Maximum: 50. */
          limit?: number | undefined;
          /** Page to fetch, counted from 1, which is the default. */
          page_num?: number | undefined;
          /** Field to sort by, `created_at` by default. */
          order?: "created_at" | "id" | undefined;
          /** Direction to sort in, `desc` by default. */
          order_dir?: "asc" | "desc" | undefined;
        };
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the run. */
          run_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["ScriptOutputPage"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/shares": {
    /** Lists the users and groups that may see, change or manage a SQL script. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: components["responses"]["SharesRead"];
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/shares/groups": {
    /** Shares a SQL script with groups, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareGroups"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/shares/groups/{group_id}": {
    /** Ends the access of a group to a SQL script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the group. */
          group_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/shares/users": {
    /** Shares a SQL script with users, all on one level. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody: components["requestBodies"]["ShareUsers"];
      responses: {
        200: components["responses"]["SharesChanged"];
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/sql/{id}/shares/users/{user_id}": {
    /** Ends the access of a user to a SQL script. */
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
          /** Id of the user. */
          user_id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/types": {
    /** Lists the kinds of scripts that the calling user can create. */
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
            "application/json": ScriptType[];
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/{id}": {
    /** Fetches a script of any kind. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ScriptDetail;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
    /**
     * Changes some fields of a SQL script. Use `scripts.sql.update` instead.
     * @deprecated
     */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      requestBody?: {
        content: {
          "application/json": ScriptPatch;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": ScriptDetail;
          };
        };
        400: components["responses"]["BadRequest"];
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["UnprocessableEntity"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/{id}/cancel": {
    /** Asks the platform to cancel the present run of a script. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        202: {
          content: {
            "application/json": RunCancellation;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/{id}/history": {
    /** Lists the past runs of a SQL script with the files they wrote. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ScriptHistory[];
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/scripts/{id}/run": {
    /** Starts a script of any kind, without telling the run's id. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the script. */
          id: number;
        };
        cookie?: never;
      };
      responses: {
        204: {
          content?: never;
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["Conflict"];
        429: components["responses"]["TooManyRequests"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
}
