// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

/** What went wrong. */
export interface QlusterErrorDetail {
  /** What went wrong, for people to read. */
  msg?: string;
  /** The same, as the web app shows it. */
  response_msg?: string;
  /** Heading of the message. */
  title?: string;
  /** How bad it is. */
  severity?: string;
  /** What went wrong, for programs to compare. */
  error_code?: string;
  /** Id of the failure, to give to support. */
  error_id?: string;
  /** Page of the web app where the problem is solved. */
  redirect_url?: string;
}

/** The body of a failed call. */
export interface QlusterError {
  /** What went wrong: a text, an object with more, or a list of problems. */
  detail?: string | QlusterErrorDetail | unknown[];
}

/** The `start` or `end` that asks for a neighbouring page; the other one is null or absent. */
export interface PageRange {
  /** The `start` of that page. */
  start?: number | null;
  /** The `end` of that page. */
  end?: number | null;
}

/** What went wrong. */
export type AlertType =
  | "access_denied"
  | "anomaly"
  | "bad_backup_settings"
  | "bad_data_source_settings"
  | "bad_destination_settings"
  | "bad_json_schema"
  | "bad_looking_firstname"
  | "bad_looking_fullname"
  | "bad_looking_lastname"
  | "bad_settings"
  | "bad_user_choice"
  | "boolean_casting"
  | "bucket_not_found"
  | "bug"
  | "cant_detect_file_type"
  | "cant_sniff_header"
  | "car_model_belongs_to_another_make"
  | "casting"
  | "confirmed_migration"
  | "connection_issue"
  | "content_type_not_supported"
  | "csv"
  | "data_inferring_conflict"
  | "data_loading_issue"
  | "date_casting"
  | "datetime_casting"
  | "decimal_casting"
  | "deduplicated"
  | "deduplication_failed"
  | "destination_table_already_exists"
  | "duplicate_header"
  | "encryption"
  | "exceeds_max_number"
  | "excel_issue"
  | "exception"
  | "file_already_ingested"
  | "file_ready_to_download"
  | "gpg"
  | "image_pull"
  | "incompatible_schema"
  | "info"
  | "ingestion_blocked_till_trained"
  | "ingestion_job_killed"
  | "initial_fields"
  | "integer_casting"
  | "internal_connection_issue"
  | "invalid_basic_upc"
  | "invalid_column_override"
  | "invalid_datetime"
  | "invalid_email"
  | "invalid_gpc"
  | "invalid_keyword"
  | "invalid_language"
  | "invalid_ml_model"
  | "invalid_no_area_code_phone"
  | "invalid_phone"
  | "invalid_uk_city"
  | "invalid_upc"
  | "invalid_url"
  | "invalid_url_array"
  | "invalid_us_address_line"
  | "invalid_us_address_line2"
  | "invalid_us_city"
  | "invalid_us_full_address"
  | "invalid_us_zip"
  | "item_not_found_in_cettings_db"
  | "json_casting"
  | "max_dry_run_restart_exceeded"
  | "max_try_count_passed"
  | "migration_failed"
  | "migration_ready_to_run"
  | "multi_known_date_formats"
  | "multi_known_datetime_formats"
  | "multiple_date_formats"
  | "multiple_datetime_formats"
  | "multiple_sheets_found"
  | "needs_review_migration"
  | "no_current_migration"
  | "no_match_found_when_gathering_stats"
  | "not_nullable"
  | "numeric_range"
  | "out_of_range"
  | "path_not_found"
  | "quarantine_rows"
  | "ran_out_of_memory"
  | "raw_data_extraction_failed"
  | "remote_key_not_found"
  | "reported_issue"
  | "required_field"
  | "restart_edgy_predictor"
  | "row_leak"
  | "rule_bug"
  | "rule_validation"
  | "string_length"
  | "stuck_queue_message"
  | "suggested_validation"
  | "training_data_item_already_exists"
  | "unexpected_characters_in_date_error"
  | "unexpected_characters_in_date_time_error"
  | "unexpected_field_name"
  | "unknown_apparel_size"
  | "unknown_brand"
  | "unknown_car_body_type"
  | "unknown_car_make"
  | "unknown_car_model"
  | "unknown_car_model_for_make"
  | "unknown_cloth_sizing"
  | "unknown_color"
  | "unknown_company_name"
  | "unknown_country"
  | "unknown_currency"
  | "unknown_fabric_type"
  | "unknown_gender"
  | "unknown_geometry_unit"
  | "unknown_granularity"
  | "unknown_mass_unit"
  | "unknown_material_phase"
  | "unknown_product_category"
  | "unknown_temperature_unit"
  | "unknown_time_unit"
  | "unknown_us_district"
  | "unknown_us_state"
  | "unknown_week_day"
  | "user_not_authorized"
  | "validation"
  | "validation_problem"
  | "version_id_mismatch"
  | (string & {});

/** A file that an alert is about, with the place in it. */
export interface AlertedFile {
  /** Name of the file. Null when there is none. */
  file_name?: string | null;
  /** Row of the file. Null when the whole file is meant. */
  row_number?: number | null;
  /** Id of the file. */
  stored_item_id?: number;
}

/** An alert as lists show it. */
export interface AlertSummary {
  /** Id of the alert. */
  id: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Number of times that the problem was met. */
  count?: number;
  /** What is wrong, for people to read. */
  msg?: string;
  /** What went wrong. */
  alert_type?: AlertType;
  /** Whether a migration resolves the alert. Default: false. */
  resolve_after_migration?: boolean;
  /** When the alert was raised. Null when there is none. Format: date-time. */
  created_at?: string | null;
  /** When the alert was resolved. Null until then. Format: date-time. */
  resolved_at?: string | null;
  /** Whether users can resolve the alert. */
  resolvable_by_user?: boolean;
  /** Name of the data source. Null when the alert belongs to none. */
  data_source_model_name?: string | null;
  /** Id of the data source. Null when the alert belongs to none. */
  data_source_model_id?: number | null;
  /** The files that the alert is about. Null for none. Default: []. */
  stored_items_to_alerts?: AlertedFile[] | null;
  /** Page of the web app where the problem is solved. Null when there is none. */
  redirect_url?: string | null;
}

/** A page of alerts. */
export interface AlertList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The alerts of this page. */
  results?: AlertSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** A part of the input that breaks a rule. */
export interface InvalidField {
  /** Where it is: `body`, `query` or `path`, then names and positions. */
  loc: (string | number)[];
  /** What is wrong, for people to read. */
  msg: string;
  /** What is wrong, for programs to compare. */
  type: string;
}

/** The body of a call whose input breaks a rule. */
export interface InvalidInput {
  /** What is wrong, field by field. */
  detail?: InvalidField[];
}

/** A way to resolve an alert. The `alert_actions` of the alert say which ones it allows. */
export type AlertAction =
  | "apply_migration"
  | "discard_migration"
  | "rerun_training"
  | "expand_fields"
  | "override_model"
  | "edit_destination_settings"
  | "go_to_migration_review"
  | "check_learning_jobs"
  | "edit_settings"
  | "edit_data_source_model_settings"
  | "review_migration_again"
  | "put_file_for_learning"
  | "mark_data_as_valid"
  | "set_value_to_null"
  | "set_value_to_null_for_field"
  | "set_value_to_null_for_source"
  | "set_value_to_null_for_field_for_source"
  | "set_value_to_true"
  | "set_value_to_true_for_field"
  | "set_value_to_true_for_source"
  | "set_value_to_true_for_field_for_source"
  | "set_value_to_false"
  | "set_value_to_false_for_field"
  | "set_value_to_false_for_source"
  | "set_value_to_false_for_field_for_source"
  | "define_datetime_format"
  | "define_datetime_format_for_field"
  | "define_datetime_format_for_source"
  | "define_datetime_format_for_field_for_source"
  | "infer_datetime_format_for_field"
  | "infer_datetime_format_for_field_for_source"
  | "allow_multi_datetime_formats"
  | "allow_multi_formats_n_define_datetime_format"
  | "allow_multi_formats_n_define_datetime_format_for_field"
  | "allow_multi_formats_n_define_datetime_format_for_source"
  | "allow_multi_formats_n_define_datetime_format_for_field_for_source"
  | "not_a_datetime_field"
  | "try_again"
  | "hide"
  | "ignore_file"
  | "ignore_alert_associated_files"
  | "ignore_row"
  | "ignore_row_for_file"
  | "validation_add_a_new_keyword"
  | "validation_rename_to_existing_keyword"
  | "reprocess_file"
  | "proceed_with_sheet_name"
  | "download_file";

/** How an alert is resolved. Which fields are needed depends on the `action`. */
export interface AlertResolution {
  /**
   * Format of the dates, in the notation of Python's `strftime`, for actions that define one.
   * Default: "".
   */
  new_datetime_format?: string | undefined;
  /** Sheet to read, for `proceed_with_sheet_name`. Default: "". */
  sheet_name?: string | undefined;
  /** A way to resolve an alert. The `alert_actions` of the alert say which ones it allows. */
  action?: AlertAction | undefined;
  /**
   * What to do about each unexpected field. For a field `sku`: `action__sku` is `rename`, `add` or
   * `ignore`; `new__sku` names the known field it is renamed to; `scope__sku` is `dataset` or `source`.
   * Only superusers can add fields.
   */
  new_fields_actions?:
    | Record<string, string | ("rename" | "add" | "ignore") | ("dataset" | "source")>
    | undefined;
  /** Signature of the row to ignore. Required for `ignore_row`. */
  line_signature?: string | undefined;
}

/** What to show once the alert is resolved. */
export interface AlertResolved {
  /** Page of the web app to open next; empty when there is none. Null when there is none. Default: "". */
  redirect_post_submit_to?: string | null;
}

/** Kind of object that a recommended setting belongs to. */
export type SettingsModule =
  | "SettingsModel"
  | "BackupSettings"
  | "DataSet"
  | "DataSourceModel"
  | "StoredItem"
  | (string & {});

/** Something that went wrong with the data, and how it can be put right. */
export interface Alert {
  /** Id of the alert. */
  id?: number;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Number of times that the problem was met. */
  count?: number;
  /** Field of the dataset that has the problem. */
  field_name?: string;
  /** Name of that field in the file. */
  original_field_name?: string;
  /** Value that raised the alert. */
  field_value?: string;
  /** Values of the row that raised the alert, in the order of `row_header`. */
  row_value?: unknown[];
  /** Fields of that row. */
  row_header?: string[];
  /** Fields of the file, as named there. */
  original_headers?: string[];
  /** What is wrong, for people to read. */
  msg?: string;
  /**
   * Details that depend on `alert_type`, such as suggested values, duplicates in the header or the rows
   * in question.
   */
  body?: Record<string, unknown>;
  /** What went wrong. */
  alert_type?: AlertType;
  /** Values that the field had before. */
  previous_values?: unknown[];
  /** Whether the alert is resolved. Default: false. */
  resolved?: boolean;
  /** Whether a migration resolves the alert. Default: false. */
  resolve_after_migration?: boolean;
  /** Whether training waits for the alert. Default: false. */
  blocks_learning?: boolean;
  /** Whether no file of the dataset is ingested until the alert is resolved. Default: false. */
  blocks_ingestion_for_dataset?: boolean;
  /** Whether no file of the data source is ingested until the alert is resolved. Default: false. */
  blocks_ingestion_for_data_source?: boolean;
  /** Whether the file is held back until the alert is resolved. Default: false. */
  blocks_stored_item?: boolean;
  /** When the alert was raised. Null when there is none. Format: date-time. */
  created_at?: string | null;
  /** When the alert was resolved. Null until then. Format: date-time. */
  resolved_at?: string | null;
  /** When the alert lapsed. Null while it stands. Format: date-time. */
  expired_at?: string | null;
  /** Id of the file for training that raised the alert. Null when none did. */
  training_data_item_id?: number | null;
  /** Id of the training job that raised the alert. Null when none did. */
  training_job_id?: number | null;
  /** Id of the migration that the alert is about. Null when it is about none. */
  migration_model_id?: number | null;
  /** Formats of dates that are known here, in the notation of Python's `strftime`. Default: []. */
  datetime_formats?: string[];
  /** Texts that are read as null. Default: []. */
  null_values?: string[];
  /** Texts that are read as null in this field. Default: []. */
  null_values_for_this_column?: unknown[];
  /** What `alerts.resolve` takes as `action` for this alert. Default: []. */
  alert_actions?: AlertAction[];
  /** Further actions that the web app offers. */
  alert_secondary_actions?: Record<string, unknown>;
  /** Whether users can resolve the alert. */
  resolvable_by_user?: boolean;
  /** Name of the data source. Null when the alert belongs to none. */
  data_source_model_name?: string | null;
  /** Id of the data source. Null when the alert belongs to none. */
  data_source_model_id?: number | null;
  /** The files that the alert is about. Null for none. Default: []. */
  stored_items_to_alerts?: AlertedFile[] | null;
  /** Label of the button that resolves the alert in the web app. Default: "". */
  submit_button_text?: string;
  /** Page of the web app where the problem is solved. Null when there is none. */
  redirect_url?: string | null;
  /**
   * What to do about fields that the dataset does not know: suggestions, and the known fields that the
   * file lacks.
   */
  new_fields_recommendations?: Record<string, unknown>;
  /** Lists of values at the bounds of what was seen, by name. */
  boundary_data?: Record<string, unknown[]>;
  /** Id of the user who made the last change. Format: uuid. */
  whodunit_id?: string;
  /** Kind of object that a recommended setting belongs to. */
  recommended_settings_module_to_update?: SettingsModule;
  /** Name of the setting that should change. */
  recommended_settings_field_name?: string;
  /** Value that is recommended for it. */
  recommended_settings_value?: string;
  /** Stack trace of the failure behind the alert, if there was one. Null when there is none. Default: "". */
  stack_trace?: string | null;
  /** Links that belong to the alert. */
  related_urls?: unknown[];
}

/** Kind of storage that backups go to: Amazon S3, MinIO or Google Cloud Storage. */
export type BackupType = "s3" | "minio" | "gs";

/** Backup settings as lists show them. */
export interface BackupSettingsSummary {
  /** Id of the backup settings. */
  id: number;
  /** Kind of storage that backups go to: Amazon S3, MinIO or Google Cloud Storage. */
  backup_type?: BackupType;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** Bucket that backups go to. */
  bucket?: string;
}

/** A page of backup settings. */
export interface BackupSettingsList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The backup settings of this page. */
  results?: BackupSettingsSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** The storage that backups go to, and the keys that encrypt them. */
export interface BackupStorage {
  /** Public GPG key that backups are encrypted with. */
  backup_gpg_public_key?: string | undefined;
  /** Recipient of that key. */
  backup_gpg_recipient?: string | undefined;
  /** Private GPG key that backups are decrypted with. */
  backup_gpg_private_key?: string | undefined;
  /** Passphrase of the private key. */
  backup_gpg_passphrase?: string | undefined;
  /** Access key of S3 or MinIO. */
  backup_s3_access_key?: string | undefined;
  /** Secret key of S3 or MinIO. */
  backup_s3_secret_key?: string | undefined;
  /** Address of the storage, for MinIO and others that speak S3. */
  backup_s3_endpoint_url?: string | undefined;
  /** Region of the bucket. */
  backup_s3_region_name?: string | undefined;
  /** Size of the buffer for uploads. */
  backup_s3_default_buffer_size?: number | undefined;
  /** Bucket on S3 or MinIO. */
  backup_s3_bucket?: string | undefined;
  /** Key of a service account of Google Cloud, as JSON text. */
  backup_gs_service_account_key?: string | undefined;
  /** Bucket on Google Cloud Storage. */
  backup_gs_bucket?: string | undefined;
}

/** New backup settings. Start from those of `backupSettings.blank`. */
export interface BackupSettingsCreate extends BackupStorage {
  /** Kind of storage that backups go to: Amazon S3, MinIO or Google Cloud Storage. */
  backup_type: BackupType;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | null | undefined;
}

/** Where and how raw files are backed up. */
export interface BackupSettingsDetails extends BackupStorage {
  /** Id of the backup settings. */
  id?: number;
  /** Number that grows with each change. An update has to give the one that it was read with. */
  version_id?: number;
  /** Kind of storage that backups go to: Amazon S3, MinIO or Google Cloud Storage. */
  backup_type?: BackupType;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** Page of the web app to open after the call; empty or null when there is none. Default: "". */
  redirect_post_submit_to?: string | null;
  /** Id of the user who made the last change. Null when it is not known. Format: uuid. */
  whodunit_id?: string | null;
}

/** Changes of backup settings. Fields that are left out keep their values. */
export interface BackupSettingsUpdate extends BackupStorage {
  /** Id of the backup settings. */
  id: number;
  /** The `version_id` that the settings were read with. */
  version_id: number;
  /** Kind of storage that backups go to: Amazon S3, MinIO or Google Cloud Storage. */
  backup_type?: BackupType | undefined;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | undefined;
}

/** Whether files are taken from the data source. */
export type DataSourceState = "active" | "draft" | "disabled" | "deleted";

/** Kind of place that files come from. */
export type DataSourceType = "s3" | "minio" | "sftp" | "gs" | "dropbox" | "stream" | "custom";

/** A data source as lists show it. */
export interface DataSourceSummary {
  /** Id of the data source. */
  id?: number;
  /** Name of the data source. */
  name?: string;
  /** When files were last looked for. Null before the first time. Format: date-time. */
  last_sync?: string | null;
  /** Name of the dataset. */
  dataset_name?: string;
  /** Name of the destination. */
  destination_name?: string;
  /** Id of the dataset. The documentation shows a text here, and a number everywhere else. */
  dataset_id?: string | number;
  /** Number of alerts that nobody has resolved. */
  unresolved_alerts?: number;
  /** Kind of place that files come from. */
  data_source_type?: DataSourceType;
  /** When files are looked for, as a cron expression. Null for never. */
  schedule?: string | null;
  /** Whether files are taken from the data source. */
  state?: DataSourceState;
}

/** A page of data sources. */
export interface DataSourceList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The data sources of this page. */
  results?: DataSourceSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/**
 * How the platform reaches the files of a data source, and decrypts them. Only the fields of its type
 * matter.
 */
export interface DataSourceAccess {
  /** How long to wait for a connection, presumably in seconds. */
  connection_timeout?: number | undefined;
  /** Access key of S3 or MinIO. */
  s3_access_key?: string | undefined;
  /** Secret key of S3 or MinIO. */
  s3_secret_key?: string | undefined;
  /** Address of the storage, for MinIO and others that speak S3. */
  s3_endpoint_url?: string | undefined;
  /** Region of the bucket. */
  s3_region_name?: string | undefined;
  /** Size of the buffer for downloads. */
  s3_default_buffer_size?: number | undefined;
  /** Bucket on S3 or MinIO. */
  s3_bucket?: string | undefined;
  /** Folder in the bucket. */
  s3_prefix?: string | undefined;
  /** Host of the SFTP server. */
  sftp_host?: string | undefined;
  /** Port of the SFTP server. */
  sftp_port?: number | undefined;
  /** User on the SFTP server. */
  sftp_user?: string | undefined;
  /** Password of that user. */
  sftp_password?: string | undefined;
  /** Private SSH key of that user. */
  sftp_ssh_key?: string | undefined;
  /** Passphrase of the SSH key. */
  sftp_ssh_key_passphrase?: string | undefined;
  /** Folder on the SFTP server. */
  sftp_folder?: string | undefined;
  /** Key of a service account of Google Cloud, as JSON text. */
  gs_service_account_key?: string | undefined;
  /** Bucket on Google Cloud Storage. */
  gs_bucket?: string | undefined;
  /** Folder in that bucket. */
  gs_prefix?: string | undefined;
  /** Private GPG key that files are decrypted with. */
  gpg_private_key?: string | undefined;
  /** Passphrase of the GPG key. */
  gpg_passphrase?: string | undefined;
  /** Password of protected files. */
  file_password?: string | undefined;
  /** Access token of Dropbox. */
  dropbox_access_token?: string | undefined;
  /** Folder in Dropbox. */
  dropbox_folder?: string | undefined;
}

/** How Excel files count days: from 1900 (`mode_0`) or from 1904 (`mode_1`). */
export type ExcelDateMode = "mode_0" | "mode_1";

/**
 * How the files of a data source are found and read. Fields that end in `_override` take the place of
 * the dataset's setting of that name; null leaves it in force.
 */
export interface DataSourceParsing {
  /** Encoding to try first. */
  encoding_probably?: string | undefined;
  /** Names that tell which row of a file is its header. */
  identify_header_by_column_names?: string[] | undefined;
  /** Header to use for files that have none. */
  raw_headers?: string[] | undefined;
  /** How much of a file is read to find its header. */
  chunk_size_to_read_for_header?: number | undefined;
  /** Regular expression that the names of files must match. */
  pattern?: string | undefined;
  /** Regular expression for files inside archives. */
  archive_pattern?: string | undefined;
  /** Character between the values of a CSV file. Null to detect it. */
  csv_delimiter?: string | null | undefined;
  /** Character around values of a CSV file. Null to detect it. */
  csv_quotechar?: string | null | undefined;
  /** Character before one that is meant literally in a CSV file. Null for none. */
  csv_escapechar?: string | null | undefined;
  /** End of a line in a CSV file. */
  csv_lineterminator?: string | undefined;
  /** Columns to ignore, by id. */
  ignore_column_ids?: string[] | undefined;
  /** Sheet of Excel files to read. */
  excel_sheet_name?: string | undefined;
  /** Formats of dates, by field. */
  datetime_formats_per_column_override?: Record<string, string[]> | null | undefined;
  /** Whether files are processed again when settings change. */
  should_reprocess_override?: boolean | null | undefined;
  /** How Excel files count days: from 1900 (`mode_0`) or from 1904 (`mode_1`). */
  xls_date_mode_override?: ExcelDateMode | undefined;
  /** Texts that mean null. */
  null_values_override?: string[] | null | undefined;
  /** Texts that mean null, by field. */
  null_values_per_column_override?: Record<string, string[]> | null | undefined;
  /** Texts that mean true. */
  boolean_true_override?: string[] | null | undefined;
  /** Texts that mean false. */
  boolean_false_override?: string[] | null | undefined;
  /** Characters that dates may have. */
  datetime_allowed_characters_override?: string | null | undefined;
  /** Formats of dates, in the notation of Python's `strftime`. */
  datetime_formats_override?: string[] | null | undefined;
  /** Characters between the elements of lists. */
  array_delimiters_override?: string[] | null | undefined;
  /** New names of fields, by the name in the file. */
  field_name_full_conversion_override?: Record<string, string> | null | undefined;
  /** New texts for parts of field names, by the present text. */
  field_name_part_conversion_override?: Record<string, string> | null | undefined;
  /** Characters; a line of nothing else is ignored. */
  ignore_lines_that_include_only_subset_of_characters_override?: string[] | null | undefined;
  /** Words; a line of nothing else is ignored. */
  ignore_lines_that_include_only_subset_of_words_override?: string[] | null | undefined;
  /** Values that make a row ignored, by field. */
  ignore_matchers_override?: Record<string, string[]> | null | undefined;
  /** Columns to ignore, by name. */
  ignore_column_names_override?: string[] | null | undefined;
  /** Whether text columns have no limit of length. */
  use_text_instead_of_string_override?: boolean | null | undefined;
  /** Whether a row with a problem goes into quarantine, instead of holding back its file. */
  quarantine_row_if_row_level_issue_override?: boolean | undefined;
  /** Whether texts that are too long are cut, instead of raising an alert. */
  trim_string_instead_of_raising_err_override?: boolean | null | undefined;
  /** Fields with nested values that become fields of their own. */
  fields_to_expand_override?: string[] | null | undefined;
  /** Fields where dates are recognized without a given format. */
  infer_datetime_for_columns_override?: string[] | null | undefined;
}

/** A new data source. Start from the one of `dataSources.blank` or `dataSources.prepareCopy`. */
export interface DataSourceCreate extends DataSourceAccess, DataSourceParsing {
  /** Name of the data source. */
  name: string;
  /** Name of the dataset. */
  dataset_name?: string | undefined;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id: number;
  /** Id of the dataset. */
  dataset_id?: number | undefined;
  /** Kind of place that files come from. */
  data_source_type?: DataSourceType | undefined;
  /** When files are looked for, as a cron expression. Null for never. */
  schedule?: string | null | undefined;
  /** Whether files are taken from the data source. */
  state?: DataSourceState | undefined;
  /** Whether a file is deleted at its source once it is backed up. */
  delete_source_file_after_backup?: boolean | undefined;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null | undefined;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | null | undefined;
}

/** A place that files of a dataset come from, with its credentials and the way its files are read. */
export interface DataSource extends DataSourceAccess, DataSourceParsing {
  /** Id of the data source. */
  id?: number;
  /** Name of the data source. */
  name?: string;
  /** Name of the dataset. */
  dataset_name?: string;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Number that grows with each change. An update has to give the one that it was read with. */
  version_id?: number;
  /** Kind of place that files come from. */
  data_source_type?: DataSourceType;
  /** When files are looked for, as a cron expression. Null for never. */
  schedule?: string | null;
  /** Whether files are taken from the data source. */
  state?: DataSourceState;
  /** Whether a file is deleted at its source once it is backed up. */
  delete_source_file_after_backup?: boolean;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null;
  /** Page of the web app to open after the call; empty or null when there is none. Default: "". */
  redirect_post_submit_to?: string | null;
}

/** Changes of a data source. Fields that are left out keep their values. */
export interface DataSourceUpdate extends DataSourceAccess, DataSourceParsing {
  /** Id of the data source, the same as in the path. */
  id: number;
  /** Name of the data source. */
  name?: string | undefined;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number | undefined;
  /** Id of the dataset. */
  dataset_id?: number | undefined;
  /** The `version_id` that the data source was read with. */
  version_id: number;
  /** Kind of place that files come from. */
  data_source_type?: DataSourceType | undefined;
  /** When files are looked for, as a cron expression. */
  schedule?: string | undefined;
  /** Whether files are taken from the data source. */
  state?: DataSourceState | undefined;
  /** Whether a file is deleted at its source once it is backed up. */
  delete_source_file_after_backup?: boolean | undefined;
  /** Number of rows in quarantine. */
  bad_rows_count?: number | undefined;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | undefined;
}

/** The name of what is deleted, as a safeguard. */
export interface DeleteConfirmation {
  /** Name of what is deleted. It has to be the right one. */
  name: string;
}

/** What came of the call. */
export interface Outcome {
  /** What was done, for people to read. */
  result?: string;
}

/** Former states of a data source. Their form is not documented. */
export type DataSourceHistory = Record<string, unknown>[];

/** Rules as a table: the first row holds the names of the columns, each other one the rules of a field. */
export type ValidationTable = unknown[][];

/** Whether the dataset is in use. Lists leave deleted ones out unless asked for them. */
export type DatasetState = "active" | "disabled" | "deleted" | (string & {});

/** A dataset as lists show it. */
export interface DatasetSummary {
  /** Id of the dataset. */
  id: number;
  /** Number that grows with each change. An update has to give the one that it was read with. */
  version_id?: number;
  /** Name of the dataset. */
  name?: string;
  /** Whether the dataset is in use. Lists leave deleted ones out unless asked for them. */
  state?: DatasetState;
  /** Number of rows that passed all checks. Null when they were not counted. */
  successful_rows_count?: number | null;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null;
  /** Name of the destination. */
  destination_name?: string;
  /** Number of alerts that nobody has resolved. */
  unresolved_alerts?: number;
}

/** A page of datasets. */
export interface DatasetList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The datasets of this page. */
  results?: DatasetSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** When a change of the table is carried out: once a user agrees, at once, at a set time, or never. */
export type MigrationPolicy = "ask_user" | "apply_asap" | "migration_window" | "locked";

/** How backups of raw files are compressed. */
export type CompressionType = "gzip" | "zip" | "snappy_stream";

/**
 * How rows get into the destination: in place of the old ones, merged with them, or as a snapshot
 * beside them.
 */
export type LoadingProcess = "replace" | "upsert" | "snapshot";

/** How the files of a dataset are backed up, checked and loaded. */
export interface DatasetProcessing {
  /** When a change of the table is carried out: once a user agrees, at once, at a set time, or never. */
  migration_policy?: MigrationPolicy | undefined;
  /** Whether backups of raw files are encrypted. */
  encrypt_raw_data_during_backup?: boolean | undefined;
  /** How backups of raw files are compressed. */
  compression_type_of_backup_data?: CompressionType | undefined;
  /** Pattern of the names that backups get. */
  backup_key_format?: string | undefined;
  /** The destinations to choose from, each as a pair, for the web app. */
  destinations_list?: unknown[][] | undefined;
  /**
   * How rows get into the destination: in place of the old ones, merged with them, or as a snapshot
   * beside them.
   */
  data_loading_process?: LoadingProcess | undefined;
  /** Whether files are processed again when settings change. */
  should_reprocess?: boolean | undefined;
  /** Number of times that a failed job is tried again. */
  max_retry_count?: number | undefined;
  /** Whether all dates of a column must have the same format. */
  strictly_one_datetime_format_in_a_column?: boolean | undefined;
  /** Whether formats of dates are guessed during ingestion. */
  guess_datetime_format_in_ingestion?: boolean | undefined;
  /** Number of rows that passed all checks. */
  successful_rows_count?: number | undefined;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null | undefined;
  /** Number of attempts to mend broken JSON. */
  max_tries_to_fix_json?: number | undefined;
  /** Id of the user who made the last change. Null when it is not known. Format: uuid. */
  whodunit_id?: string | null | undefined;
}

/** Type of a column in the database. Names come in more than one spelling. */
export type FieldType =
  | "SmallInteger"
  | "boolean"
  | "text"
  | "string"
  | "Array"
  | "Json"
  | "BigIntArray"
  | "BigInteger"
  | "Boolean"
  | "Bytea"
  | "Date"
  | "DateTime"
  | "Decimal"
  | "Float"
  | "IntArray"
  | "Integer"
  | "Jsonb"
  | "String"
  | "Text"
  | "Varbit"
  | (string & {});

/** How a field is kept in the database. */
export interface FieldDefinition {
  /** Arguments of the type, such as a length. */
  args?: number[] | undefined;
  /** Formats of dates, in the notation of Python's `strftime`. */
  datetime_formats?: string[] | undefined;
  /** Whether the column has an index. */
  indexed?: boolean | undefined;
  /** Whether the field is no longer loaded. */
  is_deleted?: boolean | undefined;
  /** Whether values are amounts of money. */
  is_dollar?: boolean | undefined;
  /** Whether values may be null. */
  is_nullable?: boolean | undefined;
  /** Whether values are percentages. */
  is_percent?: boolean | undefined;
  /** Name of the field in the files. */
  original_name?: string | undefined;
  /** Whether the column has a trigram index, for searching in texts. */
  trgm_indexed?: boolean | undefined;
  /** Type of a column in the database. Names come in more than one spelling. */
  type?: FieldType | undefined;
}

/** How values are read and typed. A change of these may start a training job and lead to a migration. */
export interface SettingsFields {
  /** Characters between the elements of lists. Null for none. */
  array_delimiters?: string[] | null | undefined;
  /** Texts that mean false. */
  boolean_false?: string[] | undefined;
  /** Texts that mean false, by field. Null for none. */
  boolean_false_per_column?: Record<string, string[]> | null | undefined;
  /** Texts that mean true. */
  boolean_true?: string[] | undefined;
  /** Texts that mean true, by field. Null for none. */
  boolean_true_per_column?: Record<string, string[]> | null | undefined;
  /** Values that users declared valid, by field. Null for none. */
  data_marked_as_valid_for_db_field?: Record<string, string[]> | null | undefined;
  /** Characters that dates may have. */
  datetime_allowed_characters?: string | undefined;
  /** Formats of dates, in the notation of Python's `strftime`. Null for none. */
  datetime_formats?: string[] | null | undefined;
  /** Formats of dates, by field. Null for none. */
  datetime_formats_per_column?: Record<string, string[]> | null | undefined;
  /** Digits to add to the width of decimal columns. */
  decimal_field_padding?: number | undefined;
  /** Values to use where one cannot be read, by field. */
  default_value_for_field_when_casting_error?: Record<string, unknown> | undefined;
  /** Whether amounts of money are kept in cents. */
  dollar_to_cent?: boolean | undefined;
  /** Words in the name of a field that make it an amount of money. */
  dollar_value_if_word_in_field_name?: string[] | undefined;
  /** Whether columns may be integers. */
  enable_integer?: boolean | undefined;
  /** Whether columns may be small integers. */
  enable_small_integer?: boolean | undefined;
  /** Fields whose values are encrypted. */
  encrypt_columns?: string[] | undefined;
  /** New names of fields, by the name in the file. */
  field_name_full_conversion?: Record<string, string> | undefined;
  /** New texts for parts of field names, by the present text. */
  field_name_part_conversion?: Record<string, string> | undefined;
  /** Fields with nested values that become fields of their own. Null for none. */
  fields_to_expand?: string[] | null | undefined;
  /** Columns to ignore, by name. */
  ignore_column_names?: string[] | undefined;
  /** Words in the name of a column that make it ignored. */
  ignore_column_names_that_have_any_of_words?: string[] | undefined;
  /** Fields that do not count when rows are compared. */
  ignore_fields_in_signature_calculation?: string[] | undefined;
  /** Characters; a line of nothing else is ignored. */
  ignore_lines_that_include_only_subset_of_characters?: string[] | undefined;
  /** Words; a line of nothing else is ignored. */
  ignore_lines_that_include_only_subset_of_words?: string[] | undefined;
  /** Values that make a row ignored, by field. Null for none. */
  ignore_matchers?: Record<string, string[]> | null | undefined;
  /** Whether fields that the dataset does not know are ignored. */
  ignore_not_seen_before_fields_when_importing?: boolean | undefined;
  /** Whether dates are recognized without a given format. Null when it was never set. */
  infer_datetime?: boolean | null | undefined;
  /** Fields where dates are recognized without a given format. */
  infer_datetime_for_columns?: string[] | undefined;
  /** Longest value that is kept as an example of a bound. */
  max_boundary_element_length?: number | undefined;
  /** Whether a field is an amount of money, by field. Null for none. */
  monetary_columns_override?: Record<string, boolean> | null | undefined;
  /** Whether all columns but texts may be null. */
  non_string_fields_are_all_nullable?: boolean | undefined;
  /** Texts that mean null. */
  null_values?: string[] | undefined;
  /** Texts that mean null, by field. */
  null_values_per_column?: Record<string, string[]> | null | undefined;
  /** Whether percentages are kept as fractions. */
  percent_to_decimal?: boolean | undefined;
  /** How fields are kept in the database, by name, in place of what training found. */
  schema_overrides?:
    | {
        [key: string]: FieldDefinition;
      }
    | undefined;
  /** Characters to add to the width of text columns. */
  string_field_padding?: number | undefined;
  /** Whether text columns may be null. */
  string_fields_can_be_nullable?: boolean | undefined;
  /** Whether texts that are too long are cut, instead of raising an alert. */
  trim_string_instead_of_raising_err?: boolean | undefined;
  /** Whether text columns have no limit of length. */
  use_text_instead_of_string?: boolean | undefined;
  /** New values, by the present one. */
  value_mapping?: Record<string, string> | undefined;
  /** New values by the present one, by field. */
  value_mapping_per_column?:
    | {
        [key: string]: Record<string, string>;
      }
    | undefined;
  /** Id of the user who made the last change. Null when it is not known. Format: uuid. */
  whodunit_id?: string | null | undefined;
  /** How Excel files count days: from 1900 (`mode_0`) or from 1904 (`mode_1`). */
  xls_date_mode?: ExcelDateMode | undefined;
  [key: string]: unknown;
}

/** The settings of a new dataset. The documentation names no fields; further ones are passed on. */
export type DatasetSettingsCreate = SettingsFields;

/** A new dataset. Start from the one of `datasets.blank` or `datasets.prepareCopy`. */
export interface DatasetCreate extends DatasetProcessing {
  /** Name of the dataset. */
  name: string;
  /** Schema of the table in the destination. */
  schema_name: string;
  /** Database of the table in the destination. */
  database_name: string;
  /** Name of the table in the destination. */
  table_name: string;
  /** Id of the backup settings. */
  backup_settings_id: number;
  /** Id of the destination. */
  destination_id?: number | undefined;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | null | undefined;
  /** Fields that are not loaded. Null for none. */
  disabled_fields?: string[] | null | undefined;
  /** The settings of a new dataset. The documentation names no fields; further ones are passed on. */
  settings_model?: DatasetSettingsCreate | undefined;
}

/** The settings of a dataset, with the id and version that an update has to give. */
export type DatasetSettings = SettingsFields & {
  /** Id of the settings. */
  id?: number;
  /** Number that grows with each change. An update has to give the one that it was read with. */
  version_id?: number;
};

/** Files of one form that end up in one table of a destination. */
export interface Dataset extends DatasetProcessing {
  /** Id of the dataset. */
  id?: number;
  /** Number that grows with each change. An update has to give the one that it was read with. */
  version_id?: number;
  /** Name of the dataset. */
  name?: string;
  /** Schema of the table in the destination. */
  schema_name?: string;
  /** Database of the table in the destination. */
  database_name?: string;
  /** Name of the table in the destination. */
  table_name?: string;
  /** Whether the dataset is in use. Lists leave deleted ones out unless asked for them. */
  state?: DatasetState;
  /** The backup settings to choose from, for the web app. */
  backup_settings_list?: unknown[];
  /** Id of the backup settings. */
  backup_settings_id?: number;
  /** Id of the destination. */
  destination_id?: number;
  /** Page of the web app to open after the call; empty or null when there is none. Default: "". */
  redirect_post_submit_to?: string | null;
  /** Fields that are not loaded. Null for none. */
  disabled_fields?: string[] | null;
  /** The settings of a dataset, with the id and version that an update has to give. */
  settings_model?: DatasetSettings;
}

/** Changes of a dataset's settings, with the id and version that they were read with. */
export type DatasetSettingsUpdate = SettingsFields & {
  /** Id of the settings. */
  id: number;
  /** The `version_id` that the settings were read with. */
  version_id: number;
};

/** Changes of a dataset and its settings. Fields that are left out keep their values. */
export interface DatasetUpdate extends DatasetProcessing {
  /** Id of the dataset. */
  id: number;
  /** The `version_id` that the dataset was read with. */
  version_id: number;
  /** Name of the dataset. */
  name?: string | undefined;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | undefined;
  /** Changes of a dataset's settings, with the id and version that they were read with. */
  settings_model?: DatasetSettingsUpdate | undefined;
}

/** Whether the dataset is being trained. */
export interface TrainingActivity {
  /** Whether a training job of the dataset runs now. */
  result?: boolean;
}

/** A page of rows, with the names of their columns. */
export interface DatasetRowList {
  /** Heading of the table in the web app. Default: "". */
  title?: string;
  /** Number of pages in all. */
  total_page_count?: number;
  /** Number of rows in all. */
  total_rows?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** Names of the columns. Rows in quarantine have an `id` and a `_signature` too. */
  fields?: string[];
  /** The rows of this page, each a list of values in the order of `fields`. */
  results?: unknown[][];
  /** The filters that the rows were chosen with, for the web app. */
  filters?: Record<string, unknown>;
}

/** Where the draft migration is reviewed. */
export interface DraftMigrationReview {
  /** Id of the alert under which the draft is reviewed. */
  alert_item_id?: number;
}

/** A dataset with its migration, destination and alerts. */
export interface DatasetDetails extends Dataset {
  /** Id of the migration that describes the table as it is. */
  current_migration_model_id?: number;
  /** Name of the destination. */
  destination_name?: string;
  /** Number of alerts that nobody has resolved. */
  unresolved_alerts?: number;
}

/** Former states of a dataset and its settings. Their form is not documented. */
export interface DatasetHistory {
  /** Former states of the dataset. */
  dataset_history?: unknown[];
  /** Former states of its settings. */
  settings_model_history?: unknown[];
}

/** Lines to ignore, now and in files to come. */
export interface IgnoredLines {
  /**
   * Pairs of the id of a data source and the `_signature` of a line, both as `datasets.rows.list` gives
   * them.
   */
  data_source_model_to_line_signatures: [number, string][];
}

/** Changes of the fields of a draft migration. */
export interface FieldsModification {
  /** New names of fields, by the present one. */
  renames?: Record<string, string> | undefined;
  /**
   * Types that fields should have in the database, by name. One that the data does not fit is passed
   * over.
   */
  field_name_to_type_suggestion?: Record<string, unknown> | undefined;
}

/** Ids of what the call acts on. */
export interface IdSelection {
  /** The ids. */
  ids: number[];
}

/** How many rows a dataset has. */
export interface DatasetStats {
  /** Number of rows in quarantine. Null when it is unknown. */
  bad_rows_count?: number | null;
}

/** Type that values must have, in the words of JSON Schema, and `email`. */
export type ValidationType = "string" | "email" | "integer" | "number" | "boolean" | "array" | "object";

/** The rules that the values of a field have to keep. */
export interface FieldValidation {
  /** Whether the field has rules at all. Default: true. */
  to_include?: boolean | undefined;
  /** Whether each row must have a value. Default: false. */
  is_required?: boolean | undefined;
  /** Type that values must have, in the words of JSON Schema, and `email`. */
  json_schema_field_type: ValidationType;
  /** The only values allowed. Absent when all are. */
  limit_to_values?: (string | number)[] | undefined;
  /** Largest value allowed. */
  maximum?: number | undefined;
  /** Smallest value allowed. */
  minimum?: number | undefined;
  /** The types that the field can be given, for the web app. */
  allowed_json_schema_field_type?: ValidationType[] | undefined;
}

/** Kind of database. */
export type DestinationType = "postgresql";

/** A destination as lists show it. */
export interface DestinationSummary {
  /** Id of the destination. */
  id: number;
  /** Name of the destination. */
  name?: string;
  /** Kind of database. */
  destination_type?: DestinationType;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
}

/** A page of destinations. */
export interface DestinationList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The destinations of this page. */
  results?: DestinationSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** A new destination. Start from the one of `destinations.blank`. */
export interface DestinationCreate {
  /** Name of the destination. */
  name?: string | undefined;
  /** Kind of database. */
  destination_type: DestinationType;
  /** Name of the database. */
  database_name: string;
  /** Host of the database server. */
  host?: string | undefined;
  /** User of the database. */
  user?: string | undefined;
  /** Port of the database server, as text. */
  port?: string | undefined;
  /** Password of that user. */
  password?: string | undefined;
  /** Seconds to wait for a connection. */
  connect_timeout?: number | undefined;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | null | undefined;
}

/** A database that clean rows are loaded into. */
export interface Destination {
  /** Id of the destination. */
  id?: number;
  /** Name of the destination. */
  name?: string;
  /** Kind of database. */
  destination_type?: DestinationType;
  /** Name of the database. */
  database_name?: string;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
  /** Host of the database server. */
  host?: string;
  /** User of the database. */
  user?: string;
  /** Port of the database server, as text. */
  port?: string;
  /** The password, made unreadable. */
  password?: string;
  /** Seconds to wait for a connection. */
  connect_timeout?: number;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** Page of the web app to open after the call; empty or null when there is none. Default: "". */
  redirect_post_submit_to?: string | null;
}

/** Changes of a destination. Fields that are left out keep their values. */
export interface DestinationUpdate {
  /** Id of the destination. */
  id: number;
  /** Name of the destination. */
  name?: string | undefined;
  /** Name of the database. */
  database_name?: string | undefined;
  /** Host of the database server. */
  host?: string | undefined;
  /** User of the database. */
  user?: string | undefined;
  /** Port of the database server, as text. */
  port?: string | undefined;
  /** Password of that user. */
  password?: string | undefined;
  /** Seconds to wait for a connection. */
  connect_timeout?: number | undefined;
  /** Page of the web app to open after the call; empty or null when there is none. */
  redirect_post_submit_to?: string | undefined;
}

/** A failure as lists show it. */
export interface FatalErrorSummary {
  /** Name of the job in Kubernetes, such as `sensor-1`. Null when there is none. */
  job_name?: string | null;
  /** Module that failed, such as `sensor`. */
  module?: string;
  /** What happened, for people to read. */
  msg?: string;
  /** Id of the failure. */
  id: number;
  /** Number of times that the failure happened. */
  count?: number;
  /** Id of the dataset. Null when there is none. */
  dataset_id?: number | null;
  /** When it was created. Null when there is none. Format: date-time. */
  created_at?: string | null;
  /** Name of the dataset. */
  dataset_name?: string;
}

/** A page of failures. */
export interface FatalErrorList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The failures of this page. */
  results?: FatalErrorSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** Whether the failure came from a single job or a scheduled one. */
export type JobType = "job" | "cronjob";

/** A failure to record. */
export interface FatalErrorReport {
  /** Name of the job in Kubernetes, such as `sensor-1`. */
  job_name?: string | undefined;
  /** Whether the failure came from a single job or a scheduled one. */
  job_type?: JobType | undefined;
  /** Class of the error, such as `AccessDeniedError`, with some detail. Failures are counted by it. */
  error: string;
  /** Module that failed, such as `sensor`. */
  module: string;
  /** What happened, for people to read. */
  msg: string;
  /** Stack trace of the failure, if there was one. Default: "". */
  stack_trace?: string | undefined;
  /** Id of the data source. */
  data_source_model_id?: number | undefined;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number | undefined;
  /** Id of the alert that was raised. */
  alert_item_id?: number | undefined;
  /** Id of the file. */
  stored_item_id?: number | undefined;
  /** What else is known, by name. */
  meta_data?: Record<string, string | number | boolean | (number | string)[]> | undefined;
}

/** A failure of the platform itself, such as a job that crashed. Equal ones are counted, not repeated. */
export interface FatalError {
  /** Name of the job in Kubernetes, such as `sensor-1`. Null when there is none. */
  job_name?: string | null;
  /** Whether the failure came from a single job or a scheduled one. */
  job_type?: JobType;
  /** Class of the error, such as `AccessDeniedError`, with some detail. Failures are counted by it. */
  error?: string;
  /** Module that failed, such as `sensor`. */
  module?: string;
  /** What happened, for people to read. */
  msg?: string;
  /** Stack trace of the failure, if there was one. Null when there is none. Default: "". */
  stack_trace?: string | null;
  /** Id of the data source. Null when there is none. */
  data_source_model_id?: number | null;
  /** Id of the dataset's settings; each dataset has one set. Null when there is none. */
  settings_model_id?: number | null;
  /** Id of the alert that was raised. Null when none was. */
  alert_item_id?: number | null;
  /** Id of the file. Null when there is none. */
  stored_item_id?: number | null;
  /** What else is known, by name. Null for none. */
  meta_data?: Record<string, string | number | boolean | (number | string)[]> | null;
  /** Id of the failure. */
  id?: number;
  /** Number of times that the failure happened. */
  count?: number;
  /** Id of the dataset. Null when there is none. */
  dataset_id?: number | null;
  /** When it was created. Null when there is none. Format: date-time. */
  created_at?: string | null;
  /** Whether the failure is deleted. */
  deleted?: boolean;
}

/** Which failures to delete: all that match every field given. */
export interface FatalErrorSelection {
  /** Id of the failure. */
  id?: number | undefined;
  /** Name of the job. */
  job_name?: string | undefined;
  /** Whether the failure came from a single job or a scheduled one. */
  job_type?: JobType | undefined;
  /** Class of the error. */
  error?: string | undefined;
}

/** How far an ingestion job has come. */
export type IngestionJobState =
  | "created"
  | "running"
  | "blocked"
  | "stopped"
  | "error"
  | "killed"
  | "version_id_mismatch"
  | "finished"
  | "requeued";

/** An ingestion job as lists show it. */
export interface IngestionJobSummary {
  /** Id of the job. */
  id: number;
  /** How far an ingestion job has come. */
  state?: IngestionJobState;
  /** Key of the file in the storage. */
  key?: string;
  /** Id of the file. Null when there is none yet. */
  stored_item_id?: number | null;
  /** Id of the alert that the job raised. Null when it raised none. */
  alert_item_id?: number | null;
  /** Whether that alert is resolved. Null when there is none. */
  is_alert_resolved?: boolean | null;
  /** Number of rows that passed all checks. Null when they were not counted. */
  successful_rows_count?: number | null;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null;
  /** Number of rows that are ignored. Null when they were not counted. */
  ignored_rows_count?: number | null;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** Why the job is in its state, for people to read. Null when there is nothing to say. */
  msg?: string | null;
  /** Number of attempts so far. */
  try_count?: number;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
}

/** A page of ingestion jobs. */
export interface IngestionJobList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The jobs of this page. */
  results?: IngestionJobSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** The work of checking one file and loading its rows. */
export interface IngestionJob {
  /** Id of the job. */
  id?: number;
  /** How far an ingestion job has come. */
  state?: IngestionJobState;
  /** Key of the file in the storage. */
  key?: string;
  /** Id of the file. Null when there is none yet. */
  stored_item_id?: number | null;
  /** Id of the data source. */
  data_source_model_id?: number;
  /** Name of the data source. */
  data_source_model_name?: string;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Id of the alert that the job raised. Null when it raised none. */
  alert_item_id?: number | null;
  /** Whether that alert is resolved. Null when there is none. */
  is_alert_resolved?: boolean | null;
  /** Number of rows that passed all checks. */
  successful_rows_count?: number;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null;
  /** Number of rows that are ignored. Null when they were not counted. */
  ignored_rows_count?: number | null;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** Why the job is in its state, for people to read. Null when there is nothing to say. */
  msg?: string | null;
  /** Number of attempts so far. */
  try_count?: number;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** When it began. Null before. Format: date-time. */
  started_at?: string | null;
  /** When it ended. Null before. Format: date-time. */
  finished_at?: string | null;
}

/** Counts for the menu of the web app. */
export interface MenuCounts {
  /** Number of datasets. */
  datasets_count?: number;
  /** Number of data sources. */
  data_source_models_count?: number;
  /** Number of destinations. */
  destinations_count?: number;
  /** Number of failures of the platform. */
  errors_count?: number;
  /** Number of alerts that nobody has resolved. */
  unresolved_alerts_count?: number;
}

/**
 * Whether the migration is being prepared, was carried out, describes the table as it is, or is
 * deleted.
 */
export type MigrationState = "draft" | "applied" | "current" | "deleted";

/** A migration as lists show it. */
export interface MigrationSummary {
  /** Id of the migration. */
  id: number;
  /**
   * Whether the migration is being prepared, was carried out, describes the table as it is, or is
   * deleted.
   */
  state?: MigrationState;
  /** Whether a user agreed to the migration. */
  confirmed?: boolean;
  /** Id of the migration that this one follows. Null for the first. */
  down_id?: number | null;
  /** When it last changed. Null when there is none. Format: date-time. */
  updated_at?: string | null;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
}

/** A page of migrations. */
export interface MigrationList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The migrations of this page. */
  results?: MigrationSummary[];
}

/** A change of the table that a dataset is loaded into. */
export interface Migration {
  /** Id of the migration. */
  id?: number;
  /**
   * Whether the migration is being prepared, was carried out, describes the table as it is, or is
   * deleted.
   */
  state?: MigrationState;
  /** Whether a user agreed to the migration. */
  confirmed?: boolean;
  /** Id of the migration that this one follows. Null for the first. */
  down_id?: number | null;
  /** When it last changed. Null when there is none. Format: date-time. */
  updated_at?: string | null;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** The fields of the table after the migration, by name. */
  model?: {
    [key: string]: FieldDefinition;
  };
  /** The same fields, as the web app shows them. */
  display_model?: unknown[];
  /** What is known of fields whose type was set by hand. */
  column_overrides_info?: Record<string, unknown>;
  /** What is known of the formats of fields. */
  format_info?: Record<string, unknown>;
  /** When it was created. Format: date-time. */
  created_at?: string;
}

/** A message in a queue of the platform. */
export interface QueueMessage {
  /** Id of the message. */
  id?: number;
  /** When the message was put into the queue. Format: date-time. */
  enqueued_at?: string;
  /** When the message was taken from the queue. Null before. Format: date-time. */
  dequeued_at?: string | null;
  /** When the message is due. Null when it is due at once. Format: date-time. */
  expected_at?: string | null;
  /** When the message is put into the queue. Null when that is not planned. Format: date-time. */
  schedule_at?: string | null;
  /** Name of the queue. */
  q_name?: string;
  /** Key that the message is told from others by. Null when it has none. */
  key?: string | null;
  /** What the message carries. */
  data?: Record<string, unknown>;
  /** Whether the work is done. */
  acknowledged?: boolean;
  /** Id of the data source. Null when the message belongs to none. */
  data_source_model_id?: number | null;
  /** Number of times that the message was put into the queue. */
  put_count?: number;
  /** Number of times that the message was taken from the queue. */
  receive_count?: number;
}

/** A page of messages. */
export interface QueueMessageList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The messages of this page. */
  results?: QueueMessage[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** Format of the file. */
export type StoredItemFileType =
  | "snappy"
  | "csv"
  | "gpg"
  | "gzip"
  | "json"
  | "jsonl"
  | "snappy_stream"
  | "tgz"
  | "xls"
  | "xls_xml"
  | "xlsx"
  | "zip"
  | (string & {});

/** A file as lists show it. */
export interface StoredItemSummary {
  /** Id of the file. */
  id: number;
  /** Key of the file in the storage. */
  key?: string;
  /** Format of the file. */
  file_type?: StoredItemFileType;
  /** Id of the data source. */
  data_source_model_id?: number;
  /** Name of the data source. */
  data_source_model_name?: string;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null;
  /** Number of rows that passed all checks. Null when they were not counted. */
  successful_rows_count?: number | null;
  /** Number of rows that are ignored. Null when they were not counted. */
  ignored_rows_count?: number | null;
  /**
   * Whether the file is left out: its rows are hidden, its bad rows and alerts deleted, and the same
   * content is ignored in the future.
   */
  ignore_file?: boolean;
  /** Whether the rows of the file were loaded. Default: false. */
  is_ingested?: boolean;
  /** Whether the file was uploaded by a pre-signed URL. Default: false. */
  is_uploaded_via_signed_url?: boolean;
  /** When the file was first seen. Format: date-time. */
  created_at?: string;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
}

/** A page of files. */
export interface StoredItemList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The files of this page. */
  results?: StoredItemSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
}

/** A file that is about to be uploaded. */
export interface StoredItemCreate {
  /** Id of the data source. */
  data_source_model_id: number;
  /** Key that the file will have in the backup storage. */
  key: string;
}

/** HTTP method that the upload is sent with. */
export type UploadMethod = "GET" | "POST" | "PUT" | "DELETE" | (string & {});

/** Where the file goes: a pre-signed URL of the storage, which is called without credentials. */
export interface StoredItemUpload {
  /** Id of the file, which `storedItems.publish` and `storedItems.delete` take. */
  id?: number;
  /** Pre-signed URL that takes the file. */
  url?: string;
  /** HTTP method that the upload is sent with. */
  http_method?: UploadMethod;
  /**
   * With `POST`: fields of the form that go before the part `file`. With other methods: the header
   * `Content-Type` to send. Null for none.
   */
  fields?: Record<string, string> | null;
  /**
   * What the platform has to say about the upload; empty when nothing. Null when there is none.
   * Default: "".
   */
  msg?: string | null;
}

/** Whether a file counts. */
export interface StoredItemUpdate {
  /** Id of the file. */
  id: number;
  /**
   * Whether the file is left out: its rows are hidden, its bad rows and alerts deleted, and the same
   * content is ignored in the future.
   */
  ignore_file: boolean;
}

/** A file that came from a data source or was uploaded. */
export interface StoredItem {
  /** Id of the file. */
  id?: number;
  /** Key of the file in the storage. */
  key?: string;
  /** Format of the file. */
  file_type?: StoredItemFileType;
  /** Id of the data source. */
  data_source_model_id?: number;
  /** Name of the data source. */
  data_source_model_name?: string;
  /** Number of rows in quarantine. Null when they were not counted. */
  bad_rows_count?: number | null;
  /** Number of rows that passed all checks. */
  successful_rows_count?: number;
  /** Number of rows that are ignored. Null when they were not counted. */
  ignored_rows_count?: number | null;
  /**
   * Whether the file is left out: its rows are hidden, its bad rows and alerts deleted, and the same
   * content is ignored in the future.
   */
  ignore_file?: boolean;
  /** Whether the rows of the file were loaded. Default: false. */
  is_ingested?: boolean;
  /** Whether the file was uploaded by a pre-signed URL. Default: false. */
  is_uploaded_via_signed_url?: boolean;
  /** When the file was first seen. Format: date-time. */
  created_at?: string;
  /** Id of the archive that held the file. Null when it came by itself. */
  parent_id?: number | null;
  /** Key of the backup. */
  backup_key?: string;
  /** Id of the backup settings. Null when there is no backup. */
  backup_settings_id?: number | null;
  /** Encoding of the text in the file. */
  encoding?: string;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Signature of the content, by which the same file is known again. Null before it is computed. */
  signature?: string | null;
  /** Other names that the same content came under. Null for none. */
  other_names?: string[] | null;
  /** Id of the file that has the same content. Null when there is none. */
  duplicate_of_id?: number | null;
  /** Signatures of ignored lines, by their number. */
  ignored_rows_line_number_to_signature?: Record<string, string>;
  /** Character between the values. Null for other formats than CSV. */
  csv_delimiter?: string | null;
  /** Character around values. Null for other formats than CSV. */
  csv_quotechar?: string | null;
  /** Character before one that is meant literally. Null for none. */
  csv_escapechar?: string | null;
  /** End of a line. */
  csv_lineterminator?: string;
  /** Whether the backup is encrypted. Null when there is none. */
  is_backup_encrypted?: boolean | null;
  /** How backups of raw files are compressed. */
  compression_type_of_backup_data?: CompressionType;
  /** Id of the user who made the last change. Null when it is not known. Format: uuid. */
  whodunit_id?: string | null;
}

/** The job that takes the file over. */
export interface StoredItemPublished {
  /** Id of the job, for `ingestionJobs.wait`. Null when none was started. */
  ingestion_job_id?: number | null;
}

/** Name and password of a user, sent as a form. */
export interface LoginForm {
  /** The flow of OAuth2: `password`. Pattern: `password`. */
  grant_type?: string | undefined;
  /** Name of the user, as a rule an e-mail address. */
  username: string;
  /** Password of the user. */
  password: string;
  /** Ignored by the platform. Default: "". */
  scope?: string | undefined;
  /** Ignored by the platform. */
  client_id?: string | undefined;
  /** Ignored by the platform. */
  client_secret?: string | undefined;
}

/** A token that the calls of a user carry. */
export interface AccessToken {
  /** The token. It goes into the header `Authorization` after `Bearer`. */
  access_token?: string;
  /** Kind of token: `bearer`. */
  token_type?: string;
  /** Page of the web app to open after the call; empty or null when there is none. Default: "". */
  redirect_post_submit_to?: string;
}

/** A file for training, as lists show it. */
export interface TrainingDataItemSummary {
  /** Id of the file for training. */
  id: number;
  /** Whether training jobs analyze the file. */
  enabled?: boolean;
  /** Name of the file. */
  name?: string;
  /** Id of the file. */
  stored_item_id?: number;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** When it was created. Format: date-time. */
  created_at?: string;
}

/** A page of files for training. */
export interface TrainingDataItemList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The files for training of this page. */
  results?: TrainingDataItemSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** A file that training jobs analyze. */
export interface TrainingDataItem {
  /** Id of the file for training. */
  id?: number;
  /** Whether training jobs analyze the file. */
  enabled?: boolean;
  /** Name of the file. */
  name?: string;
  /** Id of the file. */
  stored_item_id?: number;
  /** Ids of the alerts that the file raised. */
  alert_items_ids?: number[];
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
}

/** How far a training job or one of its tasks has come. */
export type TrainingJobState =
  | "created"
  | "running"
  | "blocked"
  | "stopped"
  | "partial_error"
  | "error"
  | "killed"
  | "version_id_mismatch"
  | "finished"
  | "ignore"
  | "requeued";

/** What a training job is doing. */
export type TrainingJobStep = "analysis" | "combine" | "migrate" | "finished" | (string & {});

/** A training job as lists show it. */
export interface TrainingJobSummary {
  /** Id of the job. */
  id: number;
  /** How far a training job or one of its tasks has come. */
  state?: TrainingJobState;
  /** What a training job is doing. */
  step?: TrainingJobStep;
  /** Why the job is in its state, for people to read. Null when there is nothing to say. */
  msg?: string | null;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
}

/** A page of training jobs. */
export interface TrainingJobList {
  /** What asks for the next page. Null on the last one. */
  next?: PageRange | null;
  /** What asks for the page before. Null on the first one. */
  previous?: PageRange | null;
  /** The jobs of this page. */
  results?: TrainingJobSummary[];
  /** The filters that the list was made with, for the web app. */
  filters?: Record<string, unknown>;
  /** Heading of the list in the web app. Default: "". */
  title?: string;
}

/** An analysis task as its training job shows it. */
export interface AnalysisTaskSummary {
  /** Id of the file for training. */
  training_data_item_id?: number;
  /** Key of the file in the storage. */
  stored_item_key?: string;
  /** How far a training job or one of its tasks has come. */
  state?: TrainingJobState;
  /** Why the task is in its state, for people to read. */
  msg?: string;
  /** Number of attempts so far. */
  try_count?: number;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
}

/** An analysis of all files for training, which may recommend changes of the table. */
export interface TrainingJob {
  /** Id of the job. */
  id?: number;
  /** How far a training job or one of its tasks has come. */
  state?: TrainingJobState;
  /** What a training job is doing. */
  step?: TrainingJobStep;
  /** Why the job is in its state, for people to read. Null when there is nothing to say. */
  msg?: string | null;
  /** Id of the dataset's settings; each dataset has one set. */
  settings_model_id?: number;
  /** Id of the migration that the job led to. Null when it led to none. */
  migration_model_id?: number | null;
  /** Id of the dataset. */
  dataset_id?: number;
  /** Name of the dataset. */
  dataset_name?: string;
  /** Number of alerts that nobody has resolved. */
  unresolved_alerts?: number;
  /** The tasks of the job, one for each file. */
  analysis_tasks?: AnalysisTaskSummary[];
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** When it began. Null before. Format: date-time. */
  started_at?: string | null;
  /** When it ended. Null before. Format: date-time. */
  finished_at?: string | null;
}

/** The state that a training job is put into. */
export interface TrainingJobUpdate {
  /** How far a training job or one of its tasks has come. */
  state: TrainingJobState;
}

/** A run of the analyzer over one file, as a part of a training job. */
export interface AnalysisTask {
  /** Id of the file for training. */
  training_data_item_id?: number;
  /** Id of the training job. */
  training_job_id?: number;
  /** Id of the file. */
  stored_item_id?: number;
  /** Key of the file in the storage. */
  stored_item_key?: string;
  /** How far a training job or one of its tasks has come. */
  state?: TrainingJobState;
  /** Why the task is in its state, for people to read. */
  msg?: string;
  /** Version of the settings that the task worked with. */
  settings_version_id?: number;
  /** What the analysis found, by field. */
  analyzed_content?: Record<string, unknown>;
  /** The same, as the web app shows it. */
  display_analyzed_content?: unknown[];
  /** Fields whose type is in doubt. */
  questionable_fields?: Record<string, unknown>;
  /** Fields whose type could not be inferred. Null when there are none. */
  failed_to_infer_fields?: string[] | null;
  /** Number of attempts so far. */
  try_count?: number;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** When it ended. Null before. Format: date-time. */
  finished_at?: string | null;
}

/**
 * What the user may do. `limited_to_source` users see only the data sources in
 * `data_source_model_ids`.
 */
export type UserType = "superuser" | "editor" | "limited_to_source" | "read_only" | "billing";

/** A new account. */
export interface UserCreate {
  /** E-mail address. Format: email. */
  email: string;
  /** The same password once more. */
  raw_password2: string;
  /** New password, in clear. */
  raw_password: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Whether the user may log in. */
  is_active: boolean;
  /** Whether the e-mail address is verified. */
  is_verified: boolean;
  /**
   * What the user may do. `limited_to_source` users see only the data sources in
   * `data_source_model_ids`.
   */
  user_type: UserType;
  /** Ids of the data sources that a `limited_to_source` user may see. */
  data_source_model_ids?: number[] | undefined;
}

/** An account of the platform. */
export interface User {
  /** Id of the user. Format: uuid. */
  id?: string;
  /** E-mail address. Format: email. */
  email?: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Whether the user may log in. Null when it was never set. */
  is_active?: boolean | null;
  /** Whether the e-mail address is verified. */
  is_verified?: boolean;
  /**
   * What the user may do. `limited_to_source` users see only the data sources in
   * `data_source_model_ids`.
   */
  user_type?: UserType;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
  /** What stands in place of the password. */
  password?: string;
  /** When logins last failed. */
  last_failed_logins_at?: unknown[];
  /** Ids of the data sources that a `limited_to_source` user may see. Null for none. */
  data_source_model_ids?: number[] | null;
  /** Id of the user who created the account. */
  created_by_user_id?: string;
  /** E-mail address of the user who created the account. */
  created_by_user_email?: string;
  /** Page of the web app to open after the call; empty or null when there is none. Default: "". */
  redirect_post_submit_to?: string | null;
}

/** Changes of an account. Fields that are left out keep their values. */
export interface UserUpdate {
  /** E-mail address. Format: email. */
  email?: string | undefined;
  /** The same password once more. */
  raw_password2?: string | undefined;
  /** New password, in clear. */
  raw_password?: string | undefined;
  /** First name. */
  first_name?: string | undefined;
  /** Last name. */
  last_name?: string | undefined;
  /** Whether the user may log in. */
  is_active?: boolean | undefined;
  /** Whether the e-mail address is verified. */
  is_verified?: boolean | undefined;
  /**
   * What the user may do. `limited_to_source` users see only the data sources in
   * `data_source_model_ids`.
   */
  user_type?: UserType | undefined;
  /** Ids of the data sources that a `limited_to_source` user may see. */
  data_source_model_ids?: number[] | undefined;
  /** Id of the user. Format: uuid. */
  id: string;
}

/**
 * The calling user. The documentation shows no field at all; those given here are the fields of `User`
 * that a later version has too.
 */
export interface CurrentUser {
  /** Id of the user. Format: uuid. */
  id?: string;
  /** E-mail address. Format: email. */
  email?: string;
  /** First name. */
  first_name?: string;
  /** Last name. */
  last_name?: string;
  /** Whether the user may log in. Null when it was never set. */
  is_active?: boolean | null;
  /** When it was created. Format: date-time. */
  created_at?: string;
  /** When it last changed. Format: date-time. */
  updated_at?: string;
  [key: string]: unknown;
}

export interface components {
  schemas: {
    QlusterErrorDetail: QlusterErrorDetail;
    QlusterError: QlusterError;
    PageRange: PageRange;
    AlertType: AlertType;
    AlertedFile: AlertedFile;
    AlertSummary: AlertSummary;
    AlertList: AlertList;
    InvalidField: InvalidField;
    InvalidInput: InvalidInput;
    AlertAction: AlertAction;
    AlertResolution: AlertResolution;
    AlertResolved: AlertResolved;
    SettingsModule: SettingsModule;
    Alert: Alert;
    BackupType: BackupType;
    BackupSettingsSummary: BackupSettingsSummary;
    BackupSettingsList: BackupSettingsList;
    BackupStorage: BackupStorage;
    BackupSettingsCreate: BackupSettingsCreate;
    BackupSettingsDetails: BackupSettingsDetails;
    BackupSettingsUpdate: BackupSettingsUpdate;
    DataSourceState: DataSourceState;
    DataSourceType: DataSourceType;
    DataSourceSummary: DataSourceSummary;
    DataSourceList: DataSourceList;
    DataSourceAccess: DataSourceAccess;
    ExcelDateMode: ExcelDateMode;
    DataSourceParsing: DataSourceParsing;
    DataSourceCreate: DataSourceCreate;
    DataSource: DataSource;
    DataSourceUpdate: DataSourceUpdate;
    DeleteConfirmation: DeleteConfirmation;
    Outcome: Outcome;
    DataSourceHistory: DataSourceHistory;
    ValidationTable: ValidationTable;
    DatasetState: DatasetState;
    DatasetSummary: DatasetSummary;
    DatasetList: DatasetList;
    MigrationPolicy: MigrationPolicy;
    CompressionType: CompressionType;
    LoadingProcess: LoadingProcess;
    DatasetProcessing: DatasetProcessing;
    FieldType: FieldType;
    FieldDefinition: FieldDefinition;
    SettingsFields: SettingsFields;
    DatasetSettingsCreate: DatasetSettingsCreate;
    DatasetCreate: DatasetCreate;
    DatasetSettings: DatasetSettings;
    Dataset: Dataset;
    DatasetSettingsUpdate: DatasetSettingsUpdate;
    DatasetUpdate: DatasetUpdate;
    TrainingActivity: TrainingActivity;
    DatasetRowList: DatasetRowList;
    DraftMigrationReview: DraftMigrationReview;
    DatasetDetails: DatasetDetails;
    DatasetHistory: DatasetHistory;
    IgnoredLines: IgnoredLines;
    FieldsModification: FieldsModification;
    IdSelection: IdSelection;
    DatasetStats: DatasetStats;
    ValidationType: ValidationType;
    FieldValidation: FieldValidation;
    DestinationType: DestinationType;
    DestinationSummary: DestinationSummary;
    DestinationList: DestinationList;
    DestinationCreate: DestinationCreate;
    Destination: Destination;
    DestinationUpdate: DestinationUpdate;
    FatalErrorSummary: FatalErrorSummary;
    FatalErrorList: FatalErrorList;
    JobType: JobType;
    FatalErrorReport: FatalErrorReport;
    FatalError: FatalError;
    FatalErrorSelection: FatalErrorSelection;
    IngestionJobState: IngestionJobState;
    IngestionJobSummary: IngestionJobSummary;
    IngestionJobList: IngestionJobList;
    IngestionJob: IngestionJob;
    MenuCounts: MenuCounts;
    MigrationState: MigrationState;
    MigrationSummary: MigrationSummary;
    MigrationList: MigrationList;
    Migration: Migration;
    QueueMessage: QueueMessage;
    QueueMessageList: QueueMessageList;
    StoredItemFileType: StoredItemFileType;
    StoredItemSummary: StoredItemSummary;
    StoredItemList: StoredItemList;
    StoredItemCreate: StoredItemCreate;
    UploadMethod: UploadMethod;
    StoredItemUpload: StoredItemUpload;
    StoredItemUpdate: StoredItemUpdate;
    StoredItem: StoredItem;
    StoredItemPublished: StoredItemPublished;
    LoginForm: LoginForm;
    AccessToken: AccessToken;
    TrainingDataItemSummary: TrainingDataItemSummary;
    TrainingDataItemList: TrainingDataItemList;
    TrainingDataItem: TrainingDataItem;
    TrainingJobState: TrainingJobState;
    TrainingJobStep: TrainingJobStep;
    TrainingJobSummary: TrainingJobSummary;
    TrainingJobList: TrainingJobList;
    AnalysisTaskSummary: AnalysisTaskSummary;
    TrainingJob: TrainingJob;
    TrainingJobUpdate: TrainingJobUpdate;
    AnalysisTask: AnalysisTask;
    UserType: UserType;
    UserCreate: UserCreate;
    User: User;
    UserUpdate: UserUpdate;
    CurrentUser: CurrentUser;
  };
  responses: {
    Unexpected: {
      content: {
        "application/json": QlusterError;
      };
    };
    Unauthorized: {
      content: {
        "application/json": QlusterError;
      };
    };
    InvalidInput: {
      content: {
        "application/json": InvalidInput;
      };
    };
    Forbidden: {
      content: {
        "application/json": QlusterError;
      };
    };
    NotFound: {
      content: {
        "application/json": QlusterError;
      };
    };
    VersionConflict: {
      content: {
        "application/json": QlusterError;
      };
    };
    BadCredentials: {
      content: {
        "application/json": QlusterError;
      };
    };
  };
}

export interface paths {
  "/alerts": {
    /** Lists alerts, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether to list resolved alerts, false by default. */
          resolved?: boolean | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Only what belongs to the dataset with this id. */
          dataset_id?: number | undefined;
          /**
           * Whether to list muted alerts, false by default. These belong to rows in quarantine and show up
           * beside them only.
           */
          is_muted?: boolean | undefined;
          /** Only what belongs to the data source with this id. */
          data_source_model_id?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AlertList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/alerts/resolve/{alert_item_id}": {
    /** Resolves an alert by one of the actions that it allows. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the alert. */
          alert_item_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": AlertResolution;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": AlertResolved;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/alerts/{alert_item_id}": {
    /** Fetches an alert with all that is known about it. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the alert. */
          alert_item_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Alert;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/backup-settings": {
    /** Lists backup settings, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": BackupSettingsList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates backup settings. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BackupSettingsCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": BackupSettingsDetails;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes backup settings. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BackupSettingsUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": BackupSettingsDetails;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["VersionConflict"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/backup-settings/new": {
    /** Gives backup settings with default values, as a start for `backupSettings.create`. */
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
            "application/json": BackupSettingsDetails;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/backup-settings/{backup_settings_model_id}": {
    /** Fetches backup settings. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the backup settings. */
          backup_settings_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": BackupSettingsDetails;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources": {
    /** Lists data sources, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Only what belongs to the dataset with this id. */
          dataset_id?: number | undefined;
          /** States to list: all but `deleted` by default. */
          states?: DataSourceState[] | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DataSourceList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a data source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DataSourceCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DataSource;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}": {
    /** Fetches a data source. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DataSource;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a data source. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DataSourceUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DataSource;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["VersionConflict"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/copy": {
    /** Creates a data source as a copy of another. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DataSourceCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": DataSource;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/delete": {
    /** Deletes a data source, whose name has to be given as a safeguard. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteConfirmation;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/disable-sensor-cronjob": {
    /** Stops the scheduled search for files of a data source. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/history": {
    /** Fetches the former states of a data source. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DataSourceHistory;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/run-sensor-cronjob": {
    /** Runs the scheduled search for files of a data source now. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/run-sensor-job": {
    /** Looks for new files of a data source now. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/tiny": {
    /** Fetches the few fields of a data source that lists show. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DataSourceSummary;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/data-sources/{data_source_model_id}/validation-model": {
    /** Fetches the rules for all fields of a data source, as a table. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": ValidationTable;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets": {
    /** Lists datasets, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** States to list: `active` and `disabled` by default. */
          states?: DatasetState[] | undefined;
          /** Only datasets with the destination of this id. */
          destination_id?: number | undefined;
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
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a dataset with its settings. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatasetCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Dataset;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a dataset and, with `settings_model`, its settings. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
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
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        409: components["responses"]["VersionConflict"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/new": {
    /** Gives a dataset with default values, as a start for `datasets.create`. */
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
            "application/json": Dataset;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}": {
    /** Fetches a dataset with its settings. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
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
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/any-training-job-running": {
    /** Tells whether a training job of a dataset runs now. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TrainingActivity;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/copy": {
    /** Gives a copy of a dataset that is not stored, as a start for `datasets.copy`. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
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
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Creates a dataset as a copy of another. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DatasetCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Dataset;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/data": {
    /** Lists the rows of a dataset, or with `is_bad_data` those in quarantine. */
    get: {
      parameters: {
        query?: {
          /** Number of the page, from 1, the default. */
          page?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Only what belongs to the data source with this id. */
          data_source_model_id?: number | undefined;
          /** Only rows of the file with this id. */
          stored_item_id?: number | undefined;
          /** Whether to list the rows in quarantine, false by default. */
          is_bad_data?: boolean | undefined;
          /** Columns to sort by; a `~` before the name turns the order round, as in `~id`, the default. */
          order_by?: string[] | undefined;
        };
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetRowList;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/data-sources/new": {
    /** Gives a data source with default values for a dataset, as a start for `dataSources.create`. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DataSource;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/data-sources/{data_source_model_id}/copy": {
    /** Gives a copy of a data source that is not stored, as a start for `dataSources.copy`. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
          /** Id of the data source. */
          data_source_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DataSource;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/delete": {
    /** Deletes a dataset, whose name has to be given as a safeguard. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteConfirmation;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/draft-migration": {
    /** Finds the draft migration of a dataset for review, or creates one like the current migration. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DraftMigrationReview;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/extra-details": {
    /** Fetches a dataset with its migration, destination and open alerts. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetDetails;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/history": {
    /** Fetches the former states of a dataset and of its settings. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetHistory;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/ignore_line_signature": {
    /** Ignores lines by their signatures, and takes them out of quarantine. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": IgnoredLines;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/migrations": {
    /** Renames fields of the draft migration of a dataset, or suggests types for them. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": FieldsModification;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/reprocess-bad-rows": {
    /** Checks rows in quarantine again, by their ids. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": IdSelection;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/stats": {
    /** Counts the rows of a dataset that are in quarantine. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": DatasetStats;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/datasets/{dataset_id}/validation_info/{field_name}": {
    /** Fetches the rules for one field of a dataset. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
          /** Name of the field. */
          field_name: string;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": FieldValidation;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Sets the rules for one field of a dataset. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset. */
          dataset_id: number;
          /** Name of the field. */
          field_name: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": FieldValidation;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/destinations": {
    /** Lists destinations, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
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
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a destination. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DestinationUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Destination;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/destinations/new": {
    /** Gives a destination with default values, as a start for `destinations.create`. */
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
            "application/json": Destination;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/destinations/{destination_id}": {
    /** Fetches a destination, its password made unreadable. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the destination. */
          destination_id: number;
        };
        cookie?: never;
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
  "/errors": {
    /** Lists failures of the platform, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Only failures of the job with this name. */
          job_name?: string | undefined;
          /** Only failures of this module. */
          module?: string | undefined;
          /** Whether to list deleted failures, false by default. */
          deleted?: boolean | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": FatalErrorList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Records a failure, for jobs that run outside of the platform. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": FatalErrorReport;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": FatalError;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/errors/delete": {
    /** Deletes the failures that match every field given. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": FatalErrorSelection;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": unknown;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/errors/{error_id}": {
    /** Fetches a failure with its stack trace. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the failure. */
          error_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": FatalError;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/ingestion-jobs": {
    /** Lists ingestion jobs, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Only what belongs to the dataset settings with this id. */
          settings_model_id?: number | undefined;
          /** Only what belongs to the dataset with this id. */
          dataset_id?: number | undefined;
          /** Only what belongs to the data source with this id. */
          data_source_model_id?: number | undefined;
          /** Only those in this state. */
          state?: IngestionJobState | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": IngestionJobList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/ingestion-jobs/{ingestion_job_id}": {
    /** Fetches an ingestion job with its counts of rows. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          ingestion_job_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": IngestionJob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/ingestion-jobs/{ingestion_job_id}/kill-ingestion-job": {
    /** Ends an ingestion job before it is done. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          ingestion_job_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/ingestion-jobs/{ingestion_job_id}/run-ingestion-job": {
    /** Runs an ingestion job now. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          ingestion_job_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/menu-stats": {
    /** Counts datasets, data sources, destinations, failures and open alerts. */
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
            "application/json": MenuCounts;
          };
        };
        401: components["responses"]["Unauthorized"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/migrations": {
    /** Lists migrations, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Only those in this state. */
          state?: MigrationState | undefined;
          /** Only what belongs to the dataset settings with this id. */
          settings_model_id?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": MigrationList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/migrations/{migration_id}": {
    /** Fetches a migration with the fields that the table will have. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the migration. */
          migration_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Migration;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queue-messages": {
    /** Lists messages in the queues, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Only messages whose work is done, or with false only others. */
          acknowledged?: boolean | undefined;
          /** Only messages of this queue. */
          q_name?: string | undefined;
          /** Only what belongs to the data source with this id. */
          data_source_model_id?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": QueueMessageList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queue-messages/reschedule": {
    /** Puts messages into their queues again. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": IdSelection;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/queue-messages/{msg_id}": {
    /** Fetches a message of a queue. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the message. */
          msg_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": QueueMessage;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/settings-models/{settings_model_id}/run-training-job": {
    /** Starts a training job over all files for training of a dataset. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the dataset's settings, as `settings_model.id` of the dataset. */
          settings_model_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/stored-items": {
    /** Lists files, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Only what belongs to the data source with this id. */
          data_source_model_id?: number | undefined;
          /** Only files from the archive with this id. */
          parent_id?: number | undefined;
          /** Only files that were uploaded by a pre-signed URL, or with false only others. */
          is_uploaded_via_signed_url?: boolean | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": StoredItemList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Records a file that is about to be uploaded, and gives the URL that takes it. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": StoredItemCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": StoredItemUpload;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Leaves a file out of its dataset, or takes it back in. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": StoredItemUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": StoredItem;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/stored-items/{stored_item_id}": {
    /** Fetches a file with its counts of rows. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          stored_item_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": StoredItem;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/stored-items/{stored_item_id}/delete": {
    /** Deletes the record of a file, mainly after an upload that failed. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          stored_item_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": Outcome;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/stored-items/{stored_item_id}/publish-for-ingestion": {
    /** Tells the platform that the upload of a file is complete, and starts its ingestion. */
    put: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file. */
          stored_item_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": StoredItemPublished;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/token": {
    /** Logs a user in by name and password, and gives a token. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": LoginForm;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": AccessToken;
          };
        };
        401: components["responses"]["BadCredentials"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/training-data-items": {
    /** Lists files for training, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Only what belongs to the dataset with this id. */
          dataset_id?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TrainingDataItemList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/training-data-items/{training_data_item_id}": {
    /** Fetches a file for training. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the file for training. */
          training_data_item_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TrainingDataItem;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/training-jobs": {
    /** Lists training jobs, the newest first unless `reverse` is false. */
    get: {
      parameters: {
        query?: {
          /** Id that the page starts from: the smallest on it. Not together with `end`. */
          start?: number | undefined;
          /** Id that the page ends at: the largest on it. Not together with `start`. */
          end?: number | undefined;
          /** Page size, 20 by default. */
          limit?: number | undefined;
          /** Whether the largest id comes first, true by default. */
          reverse?: boolean | undefined;
          /** Only what belongs to the dataset with this id. */
          dataset_id?: number | undefined;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TrainingJobList;
          };
        };
        401: components["responses"]["Unauthorized"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/training-jobs/{training_job_id}": {
    /** Fetches a training job with its tasks. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          training_job_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": TrainingJob;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Puts a training job into another state. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          training_job_id: number;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": TrainingJobUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": TrainingJob;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/training-jobs/{training_job_id}/analysis-tasks/{training_data_item_id}": {
    /** Fetches what a training job found in one file. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the job. */
          training_job_id: number;
          /** Id of the file for training. */
          training_data_item_id: number;
        };
        cookie?: never;
      };
      responses: {
        200: {
          content: {
            "application/json": AnalysisTask;
          };
        };
        401: components["responses"]["Unauthorized"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/users": {
    /** Creates a user. */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UserCreate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": User;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
    /** Changes a user. */
    patch: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": UserUpdate;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": User;
          };
        };
        401: components["responses"]["Unauthorized"];
        403: components["responses"]["Forbidden"];
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
  "/users/me": {
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
  };
  "/users/{user_id}": {
    /** Fetches a user. */
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          /** Id of the user. */
          user_id: string;
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
        404: components["responses"]["NotFound"];
        422: components["responses"]["InvalidInput"];
        default: components["responses"]["Unexpected"];
      };
    };
  };
}
