// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import * as z from "zod";

export const zQlusterErrorDetail = z.looseObject({
  msg: z.string().optional(),
  response_msg: z.string().optional(),
  title: z.string().optional(),
  severity: z.string().optional(),
  error_code: z.string().optional(),
  error_id: z.string().optional(),
  redirect_url: z.string().optional(),
});

export const zQlusterError = z.looseObject({
  detail: z.union([z.string(), zQlusterErrorDetail, z.array(z.unknown())]).optional(),
});

export const zPageRange = z.looseObject({
  start: z.int().nullish(),
  end: z.int().nullish(),
});

export const zAlertType = z.string();

export const zAlertedFile = z.looseObject({
  file_name: z.string().nullish(),
  row_number: z.int().nullish(),
  stored_item_id: z.int().optional(),
});

export const zAlertSummary = z.looseObject({
  id: z.int(),
  dataset_name: z.string().optional(),
  dataset_id: z.int().optional(),
  count: z.int().optional(),
  msg: z.string().optional(),
  alert_type: zAlertType.optional(),
  resolve_after_migration: z.boolean().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  resolved_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  resolvable_by_user: z.boolean().optional(),
  data_source_model_name: z.string().nullish(),
  data_source_model_id: z.int().nullish(),
  stored_items_to_alerts: z.array(zAlertedFile).nullish(),
  redirect_url: z.string().nullish(),
});

export const zAlertList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zAlertSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zInvalidField = z.looseObject({
  loc: z.array(z.union([z.string(), z.int()])),
  msg: z.string(),
  type: z.string(),
});

export const zInvalidInput = z.looseObject({
  detail: z.array(zInvalidField).optional(),
});

export const zAlertAction = z.enum([
  "apply_migration",
  "discard_migration",
  "rerun_training",
  "expand_fields",
  "override_model",
  "edit_destination_settings",
  "go_to_migration_review",
  "check_learning_jobs",
  "edit_settings",
  "edit_data_source_model_settings",
  "review_migration_again",
  "put_file_for_learning",
  "mark_data_as_valid",
  "set_value_to_null",
  "set_value_to_null_for_field",
  "set_value_to_null_for_source",
  "set_value_to_null_for_field_for_source",
  "set_value_to_true",
  "set_value_to_true_for_field",
  "set_value_to_true_for_source",
  "set_value_to_true_for_field_for_source",
  "set_value_to_false",
  "set_value_to_false_for_field",
  "set_value_to_false_for_source",
  "set_value_to_false_for_field_for_source",
  "define_datetime_format",
  "define_datetime_format_for_field",
  "define_datetime_format_for_source",
  "define_datetime_format_for_field_for_source",
  "infer_datetime_format_for_field",
  "infer_datetime_format_for_field_for_source",
  "allow_multi_datetime_formats",
  "allow_multi_formats_n_define_datetime_format",
  "allow_multi_formats_n_define_datetime_format_for_field",
  "allow_multi_formats_n_define_datetime_format_for_source",
  "allow_multi_formats_n_define_datetime_format_for_field_for_source",
  "not_a_datetime_field",
  "try_again",
  "hide",
  "ignore_file",
  "ignore_alert_associated_files",
  "ignore_row",
  "ignore_row_for_file",
  "validation_add_a_new_keyword",
  "validation_rename_to_existing_keyword",
  "reprocess_file",
  "proceed_with_sheet_name",
  "download_file",
]);

export const zAlertResolution = z.looseObject({
  new_datetime_format: z.string().optional(),
  sheet_name: z.string().optional(),
  action: zAlertAction.optional(),
  new_fields_actions: z
    .record(z.string(), z.string())
    .and(fieldsLike("^action__", z.enum(["rename", "add", "ignore"])))
    .and(fieldsLike("^new__", z.string()))
    .and(fieldsLike("^scope__", z.enum(["dataset", "source"])))
    .optional(),
  line_signature: z.string().optional(),
});

export const zAlertResolved = z.looseObject({
  redirect_post_submit_to: z.string().nullish(),
});

export const zSettingsModule = z.string();

export const zAlert = z.looseObject({
  id: z.int().optional(),
  settings_model_id: z.int().optional(),
  dataset_name: z.string().optional(),
  dataset_id: z.int().optional(),
  count: z.int().optional(),
  field_name: z.string().optional(),
  original_field_name: z.string().optional(),
  field_value: z.string().optional(),
  row_value: z.array(z.unknown()).optional(),
  row_header: z.array(z.string()).optional(),
  original_headers: z.array(z.string()).optional(),
  msg: z.string().optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  alert_type: zAlertType.optional(),
  previous_values: z.array(z.unknown()).optional(),
  resolved: z.boolean().optional(),
  resolve_after_migration: z.boolean().optional(),
  blocks_learning: z.boolean().optional(),
  blocks_ingestion_for_dataset: z.boolean().optional(),
  blocks_ingestion_for_data_source: z.boolean().optional(),
  blocks_stored_item: z.boolean().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  resolved_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  expired_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  training_data_item_id: z.int().nullish(),
  training_job_id: z.int().nullish(),
  migration_model_id: z.int().nullish(),
  datetime_formats: z.array(z.string()).optional(),
  null_values: z.array(z.string()).optional(),
  null_values_for_this_column: z.array(z.unknown()).optional(),
  alert_actions: z.array(zAlertAction).optional(),
  alert_secondary_actions: z.record(z.string(), z.unknown()).optional(),
  resolvable_by_user: z.boolean().optional(),
  data_source_model_name: z.string().nullish(),
  data_source_model_id: z.int().nullish(),
  stored_items_to_alerts: z.array(zAlertedFile).nullish(),
  submit_button_text: z.string().optional(),
  redirect_url: z.string().nullish(),
  new_fields_recommendations: z.record(z.string(), z.unknown()).optional(),
  boundary_data: z.record(z.string(), z.array(z.unknown())).optional(),
  whodunit_id: z.guid().optional(),
  recommended_settings_module_to_update: zSettingsModule.optional(),
  recommended_settings_field_name: z.string().optional(),
  recommended_settings_value: z.string().optional(),
  stack_trace: z.string().nullish(),
  related_urls: z.array(z.unknown()).optional(),
});

export const zBackupType = z.enum(["s3", "minio", "gs"]);

export const zBackupSettingsSummary = z.looseObject({
  id: z.int(),
  backup_type: zBackupType.optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  bucket: z.string().optional(),
});

export const zBackupSettingsList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zBackupSettingsSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zBackupStorage = z.looseObject({
  backup_gpg_public_key: z.string().optional(),
  backup_gpg_recipient: z.string().optional(),
  backup_gpg_private_key: z.string().optional(),
  backup_gpg_passphrase: z.string().optional(),
  backup_s3_access_key: z.string().optional(),
  backup_s3_secret_key: z.string().optional(),
  backup_s3_endpoint_url: z.string().optional(),
  backup_s3_region_name: z.string().optional(),
  backup_s3_default_buffer_size: z.int().optional(),
  backup_s3_bucket: z.string().optional(),
  backup_gs_service_account_key: z.string().optional(),
  backup_gs_bucket: z.string().optional(),
});

export const zBackupSettingsCreate = zBackupStorage.and(
  z.looseObject({
    backup_type: zBackupType,
    redirect_post_submit_to: z.string().nullish(),
  }),
);

export const zBackupSettingsDetails = zBackupStorage.and(
  z.looseObject({
    id: z.int().optional(),
    version_id: z.int().optional(),
    backup_type: zBackupType.optional(),
    created_at: z.iso.datetime({ offset: true, local: true }).optional(),
    redirect_post_submit_to: z.string().nullish(),
    whodunit_id: z.guid().nullish(),
  }),
);

export const zBackupSettingsUpdate = zBackupStorage.and(
  z.looseObject({
    id: z.int(),
    version_id: z.int(),
    backup_type: zBackupType.optional(),
    redirect_post_submit_to: z.string().optional(),
  }),
);

export const zDataSourceState = z.enum(["active", "draft", "disabled", "deleted"]);

export const zDataSourceType = z.enum(["s3", "minio", "sftp", "gs", "dropbox", "stream", "custom"]);

export const zDataSourceSummary = z.looseObject({
  id: z.int().optional(),
  name: z.string().optional(),
  last_sync: z.iso.datetime({ offset: true, local: true }).nullish(),
  dataset_name: z.string().optional(),
  destination_name: z.string().optional(),
  dataset_id: z.union([z.string(), z.int()]).optional(),
  unresolved_alerts: z.int().optional(),
  data_source_type: zDataSourceType.optional(),
  schedule: z.string().nullish(),
  state: zDataSourceState.optional(),
});

export const zDataSourceList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zDataSourceSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zDataSourceAccess = z.looseObject({
  connection_timeout: z.int().optional(),
  s3_access_key: z.string().optional(),
  s3_secret_key: z.string().optional(),
  s3_endpoint_url: z.string().optional(),
  s3_region_name: z.string().optional(),
  s3_default_buffer_size: z.int().optional(),
  s3_bucket: z.string().optional(),
  s3_prefix: z.string().optional(),
  sftp_host: z.string().optional(),
  sftp_port: z.int().optional(),
  sftp_user: z.string().optional(),
  sftp_password: z.string().optional(),
  sftp_ssh_key: z.string().optional(),
  sftp_ssh_key_passphrase: z.string().optional(),
  sftp_folder: z.string().optional(),
  gs_service_account_key: z.string().optional(),
  gs_bucket: z.string().optional(),
  gs_prefix: z.string().optional(),
  gpg_private_key: z.string().optional(),
  gpg_passphrase: z.string().optional(),
  file_password: z.string().optional(),
  dropbox_access_token: z.string().optional(),
  dropbox_folder: z.string().optional(),
});

export const zExcelDateMode = z.enum(["mode_0", "mode_1"]);

export const zDataSourceParsing = z.looseObject({
  encoding_probably: z.string().optional(),
  identify_header_by_column_names: z.array(z.string()).optional(),
  raw_headers: z.array(z.string()).optional(),
  chunk_size_to_read_for_header: z.int().optional(),
  pattern: z.string().optional(),
  archive_pattern: z.string().optional(),
  csv_delimiter: z.string().nullish(),
  csv_quotechar: z.string().nullish(),
  csv_escapechar: z.string().nullish(),
  csv_lineterminator: z.string().optional(),
  ignore_column_ids: z.array(z.string()).optional(),
  excel_sheet_name: z.string().optional(),
  datetime_formats_per_column_override: z.record(z.string(), z.array(z.string())).nullish(),
  should_reprocess_override: z.boolean().nullish(),
  xls_date_mode_override: zExcelDateMode.optional(),
  null_values_override: z.array(z.string()).nullish(),
  null_values_per_column_override: z.record(z.string(), z.array(z.string())).nullish(),
  boolean_true_override: z.array(z.string()).nullish(),
  boolean_false_override: z.array(z.string()).nullish(),
  datetime_allowed_characters_override: z.string().nullish(),
  datetime_formats_override: z.array(z.string()).nullish(),
  array_delimiters_override: z.array(z.string()).nullish(),
  field_name_full_conversion_override: z.record(z.string(), z.string()).nullish(),
  field_name_part_conversion_override: z.record(z.string(), z.string()).nullish(),
  ignore_lines_that_include_only_subset_of_characters_override: z.array(z.string()).nullish(),
  ignore_lines_that_include_only_subset_of_words_override: z.array(z.string()).nullish(),
  ignore_matchers_override: z.record(z.string(), z.array(z.string())).nullish(),
  ignore_column_names_override: z.array(z.string()).nullish(),
  use_text_instead_of_string_override: z.boolean().nullish(),
  quarantine_row_if_row_level_issue_override: z.boolean().optional(),
  trim_string_instead_of_raising_err_override: z.boolean().nullish(),
  fields_to_expand_override: z.array(z.string()).nullish(),
  infer_datetime_for_columns_override: z.array(z.string()).nullish(),
});

export const zDataSourceCreate = zDataSourceAccess.and(zDataSourceParsing).and(
  z.looseObject({
    name: z.string(),
    dataset_name: z.string().optional(),
    settings_model_id: z.int(),
    dataset_id: z.int().optional(),
    data_source_type: zDataSourceType.optional(),
    schedule: z.string().nullish(),
    state: zDataSourceState.optional(),
    delete_source_file_after_backup: z.boolean().optional(),
    bad_rows_count: z.int().nullish(),
    redirect_post_submit_to: z.string().nullish(),
  }),
);

export const zDataSource = zDataSourceAccess.and(zDataSourceParsing).and(
  z.looseObject({
    id: z.int().optional(),
    name: z.string().optional(),
    dataset_name: z.string().optional(),
    created_at: z.iso.datetime({ offset: true, local: true }).optional(),
    settings_model_id: z.int().optional(),
    dataset_id: z.int().optional(),
    version_id: z.int().optional(),
    data_source_type: zDataSourceType.optional(),
    schedule: z.string().nullish(),
    state: zDataSourceState.optional(),
    delete_source_file_after_backup: z.boolean().optional(),
    bad_rows_count: z.int().nullish(),
    redirect_post_submit_to: z.string().nullish(),
  }),
);

export const zDataSourceUpdate = zDataSourceAccess.and(zDataSourceParsing).and(
  z.looseObject({
    id: z.int(),
    name: z.string().optional(),
    settings_model_id: z.int().optional(),
    dataset_id: z.int().optional(),
    version_id: z.int(),
    data_source_type: zDataSourceType.optional(),
    schedule: z.string().optional(),
    state: zDataSourceState.optional(),
    delete_source_file_after_backup: z.boolean().optional(),
    bad_rows_count: z.int().optional(),
    redirect_post_submit_to: z.string().optional(),
  }),
);

export const zDeleteConfirmation = z.looseObject({
  name: z.string(),
});

export const zOutcome = z.looseObject({
  result: z.string().optional(),
});

export const zDataSourceHistory = z.array(z.record(z.string(), z.unknown()));

export const zValidationTable = z.array(z.array(z.unknown()));

export const zDatasetState = z.string();

export const zDatasetSummary = z.looseObject({
  id: z.int(),
  version_id: z.int().optional(),
  name: z.string().optional(),
  state: zDatasetState.optional(),
  successful_rows_count: z.int().nullish(),
  bad_rows_count: z.int().nullish(),
  destination_name: z.string().optional(),
  unresolved_alerts: z.int().optional(),
});

export const zDatasetList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zDatasetSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zMigrationPolicy = z.enum(["ask_user", "apply_asap", "migration_window", "locked"]);

export const zCompressionType = z.enum(["gzip", "zip", "snappy_stream"]);

export const zLoadingProcess = z.enum(["replace", "upsert", "snapshot"]);

export const zDatasetProcessing = z.looseObject({
  migration_policy: zMigrationPolicy.optional(),
  encrypt_raw_data_during_backup: z.boolean().optional(),
  compression_type_of_backup_data: zCompressionType.optional(),
  backup_key_format: z.string().optional(),
  destinations_list: z.array(z.tuple([z.unknown(), z.unknown()])).optional(),
  data_loading_process: zLoadingProcess.optional(),
  should_reprocess: z.boolean().optional(),
  max_retry_count: z.int().optional(),
  strictly_one_datetime_format_in_a_column: z.boolean().optional(),
  guess_datetime_format_in_ingestion: z.boolean().optional(),
  successful_rows_count: z.int().optional(),
  bad_rows_count: z.int().nullish(),
  max_tries_to_fix_json: z.int().optional(),
  whodunit_id: z.guid().nullish(),
});

export const zFieldType = z.string();

export const zFieldDefinition = z.looseObject({
  args: z.array(z.int()).optional(),
  datetime_formats: z.array(z.string()).optional(),
  indexed: z.boolean().optional(),
  is_deleted: z.boolean().optional(),
  is_dollar: z.boolean().optional(),
  is_nullable: z.boolean().optional(),
  is_percent: z.boolean().optional(),
  original_name: z.string().optional(),
  trgm_indexed: z.boolean().optional(),
  type: zFieldType.optional(),
});

export const zSettingsFields = z
  .looseObject({
    array_delimiters: z.array(z.string()).nullish(),
    boolean_false: z.array(z.string()).optional(),
    boolean_false_per_column: z.record(z.string(), z.array(z.string())).nullish(),
    boolean_true: z.array(z.string()).optional(),
    boolean_true_per_column: z.record(z.string(), z.array(z.string())).nullish(),
    data_marked_as_valid_for_db_field: z.record(z.string(), z.array(z.string())).nullish(),
    datetime_allowed_characters: z.string().optional(),
    datetime_formats: z.array(z.string()).nullish(),
    datetime_formats_per_column: z.record(z.string(), z.array(z.string())).nullish(),
    decimal_field_padding: z.int().optional(),
    default_value_for_field_when_casting_error: z.record(z.string(), z.unknown()).optional(),
    dollar_to_cent: z.boolean().optional(),
    dollar_value_if_word_in_field_name: z.array(z.string()).optional(),
    enable_integer: z.boolean().optional(),
    enable_small_integer: z.boolean().optional(),
    encrypt_columns: z.array(z.string()).optional(),
    field_name_full_conversion: z.record(z.string(), z.string()).optional(),
    field_name_part_conversion: z.record(z.string(), z.string()).optional(),
    fields_to_expand: z.array(z.string()).nullish(),
    ignore_column_names: z.array(z.string()).optional(),
    ignore_column_names_that_have_any_of_words: z.array(z.string()).optional(),
    ignore_fields_in_signature_calculation: z.array(z.string()).optional(),
    ignore_lines_that_include_only_subset_of_characters: z.array(z.string()).optional(),
    ignore_lines_that_include_only_subset_of_words: z.array(z.string()).optional(),
    ignore_matchers: z.record(z.string(), z.array(z.string())).nullish(),
    ignore_not_seen_before_fields_when_importing: z.boolean().optional(),
    infer_datetime: z.boolean().nullish(),
    infer_datetime_for_columns: z.array(z.string()).optional(),
    max_boundary_element_length: z.int().optional(),
    monetary_columns_override: z.record(z.string(), z.boolean()).nullish(),
    non_string_fields_are_all_nullable: z.boolean().optional(),
    null_values: z.array(z.string()).optional(),
    null_values_per_column: z.record(z.string(), z.array(z.string())).nullish(),
    percent_to_decimal: z.boolean().optional(),
    schema_overrides: z.record(z.string(), zFieldDefinition).optional(),
    string_field_padding: z.int().optional(),
    string_fields_can_be_nullable: z.boolean().optional(),
    trim_string_instead_of_raising_err: z.boolean().optional(),
    use_text_instead_of_string: z.boolean().optional(),
    value_mapping: z.record(z.string(), z.string()).optional(),
    value_mapping_per_column: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    whodunit_id: z.guid().nullish(),
    xls_date_mode: zExcelDateMode.optional(),
  })
  .catchall(z.unknown());

export const zDatasetSettingsCreate = zSettingsFields;

export const zDatasetCreate = zDatasetProcessing.and(
  z.looseObject({
    name: z.string(),
    schema_name: z.string(),
    database_name: z.string(),
    table_name: z.string(),
    backup_settings_id: z.int(),
    destination_id: z.int().optional(),
    redirect_post_submit_to: z.string().nullish(),
    disabled_fields: z.array(z.string()).nullish(),
    settings_model: zDatasetSettingsCreate.optional(),
  }),
);

export const zDatasetSettings = zSettingsFields.and(
  z.looseObject({
    id: z.int().optional(),
    version_id: z.int().optional(),
  }),
);

export const zDataset = zDatasetProcessing.and(
  z.looseObject({
    id: z.int().optional(),
    version_id: z.int().optional(),
    name: z.string().optional(),
    schema_name: z.string().optional(),
    database_name: z.string().optional(),
    table_name: z.string().optional(),
    state: zDatasetState.optional(),
    backup_settings_list: z.array(z.unknown()).optional(),
    backup_settings_id: z.int().optional(),
    destination_id: z.int().optional(),
    redirect_post_submit_to: z.string().nullish(),
    disabled_fields: z.array(z.string()).nullish(),
    settings_model: zDatasetSettings.optional(),
  }),
);

export const zDatasetSettingsUpdate = zSettingsFields.and(
  z.looseObject({
    id: z.int(),
    version_id: z.int(),
  }),
);

export const zDatasetUpdate = zDatasetProcessing.and(
  z.looseObject({
    id: z.int(),
    version_id: z.int(),
    name: z.string().optional(),
    redirect_post_submit_to: z.string().optional(),
    settings_model: zDatasetSettingsUpdate.optional(),
  }),
);

export const zTrainingActivity = z.looseObject({
  result: z.boolean().optional(),
});

export const zDatasetRowList = z.looseObject({
  title: z.string().optional(),
  total_page_count: z.int().optional(),
  total_rows: z.int().optional(),
  dataset_name: z.string().optional(),
  fields: z.array(z.string()).optional(),
  results: z.array(z.array(z.unknown())).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
});

export const zDraftMigrationReview = z.looseObject({
  alert_item_id: z.int().optional(),
});

export const zDatasetDetails = zDataset.and(
  z.looseObject({
    current_migration_model_id: z.int().optional(),
    destination_name: z.string().optional(),
    unresolved_alerts: z.int().optional(),
  }),
);

export const zDatasetHistory = z.looseObject({
  dataset_history: z.array(z.unknown()).optional(),
  settings_model_history: z.array(z.unknown()).optional(),
});

export const zIgnoredLines = z.looseObject({
  data_source_model_to_line_signatures: z.array(z.tuple([z.int(), z.string()])),
});

export const zFieldsModification = z.looseObject({
  renames: z.record(z.string(), z.string()).optional(),
  field_name_to_type_suggestion: z.record(z.string(), z.unknown()).optional(),
});

export const zIdSelection = z.looseObject({
  ids: z.array(z.int()),
});

export const zDatasetStats = z.looseObject({
  bad_rows_count: z.int().nullish(),
});

export const zValidationType = z.enum(["string", "email", "integer", "number", "boolean", "array", "object"]);

export const zFieldValidation = z.looseObject({
  to_include: z.boolean().optional(),
  is_required: z.boolean().optional(),
  json_schema_field_type: zValidationType,
  limit_to_values: z.array(z.union([z.string(), z.number()])).optional(),
  maximum: z.number().optional(),
  minimum: z.number().optional(),
  allowed_json_schema_field_type: z.array(zValidationType).optional(),
});

export const zDestinationType = z.enum(["postgresql"]);

export const zDestinationSummary = z.looseObject({
  id: z.int(),
  name: z.string().optional(),
  destination_type: zDestinationType.optional(),
  updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zDestinationList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zDestinationSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zDestinationCreate = z.looseObject({
  name: z.string().optional(),
  destination_type: zDestinationType,
  database_name: z.string(),
  host: z.string().optional(),
  user: z.string().optional(),
  port: z.string().optional(),
  password: z.string().optional(),
  connect_timeout: z.int().optional(),
  redirect_post_submit_to: z.string().nullish(),
});

export const zDestination = z.looseObject({
  id: z.int().optional(),
  name: z.string().optional(),
  destination_type: zDestinationType.optional(),
  database_name: z.string().optional(),
  updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
  host: z.string().optional(),
  user: z.string().optional(),
  port: z.string().optional(),
  password: z.string().optional(),
  connect_timeout: z.int().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  redirect_post_submit_to: z.string().nullish(),
});

export const zDestinationUpdate = z.looseObject({
  id: z.int(),
  name: z.string().optional(),
  database_name: z.string().optional(),
  host: z.string().optional(),
  user: z.string().optional(),
  port: z.string().optional(),
  password: z.string().optional(),
  connect_timeout: z.int().optional(),
  redirect_post_submit_to: z.string().optional(),
});

export const zFatalErrorSummary = z.looseObject({
  job_name: z.string().nullish(),
  module: z.string().optional(),
  msg: z.string().optional(),
  id: z.int(),
  count: z.int().optional(),
  dataset_id: z.int().nullish(),
  created_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  dataset_name: z.string().optional(),
});

export const zFatalErrorList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zFatalErrorSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zJobType = z.enum(["job", "cronjob"]);

export const zFatalErrorReport = z.looseObject({
  job_name: z.string().optional(),
  job_type: zJobType.optional(),
  error: z.string(),
  module: z.string(),
  msg: z.string(),
  stack_trace: z.string().optional(),
  data_source_model_id: z.int().optional(),
  settings_model_id: z.int().optional(),
  alert_item_id: z.int().optional(),
  stored_item_id: z.int().optional(),
  meta_data: z
    .record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.array(z.union([z.int(), z.string()]))]))
    .optional(),
});

export const zFatalError = z.looseObject({
  job_name: z.string().nullish(),
  job_type: zJobType.optional(),
  error: z.string().optional(),
  module: z.string().optional(),
  msg: z.string().optional(),
  stack_trace: z.string().nullish(),
  data_source_model_id: z.int().nullish(),
  settings_model_id: z.int().nullish(),
  alert_item_id: z.int().nullish(),
  stored_item_id: z.int().nullish(),
  meta_data: z
    .record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.array(z.union([z.int(), z.string()]))]))
    .nullish(),
  id: z.int().optional(),
  count: z.int().optional(),
  dataset_id: z.int().nullish(),
  created_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  deleted: z.boolean().optional(),
});

export const zFatalErrorSelection = z.looseObject({
  id: z.int().optional(),
  job_name: z.string().optional(),
  job_type: zJobType.optional(),
  error: z.string().optional(),
});

export const zIngestionJobState = z.enum([
  "created",
  "running",
  "blocked",
  "stopped",
  "error",
  "killed",
  "version_id_mismatch",
  "finished",
  "requeued",
]);

export const zIngestionJobSummary = z.looseObject({
  id: z.int(),
  state: zIngestionJobState.optional(),
  key: z.string().optional(),
  stored_item_id: z.int().nullish(),
  alert_item_id: z.int().nullish(),
  is_alert_resolved: z.boolean().nullish(),
  successful_rows_count: z.int().nullish(),
  bad_rows_count: z.int().nullish(),
  ignored_rows_count: z.int().nullish(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
  msg: z.string().nullish(),
  try_count: z.int().optional(),
  updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zIngestionJobList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zIngestionJobSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zIngestionJob = z.looseObject({
  id: z.int().optional(),
  state: zIngestionJobState.optional(),
  key: z.string().optional(),
  stored_item_id: z.int().nullish(),
  data_source_model_id: z.int().optional(),
  data_source_model_name: z.string().optional(),
  settings_model_id: z.int().optional(),
  alert_item_id: z.int().nullish(),
  is_alert_resolved: z.boolean().nullish(),
  successful_rows_count: z.int().optional(),
  bad_rows_count: z.int().nullish(),
  ignored_rows_count: z.int().nullish(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
  msg: z.string().nullish(),
  try_count: z.int().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  started_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  finished_at: z.iso.datetime({ offset: true, local: true }).nullish(),
});

export const zMenuCounts = z.looseObject({
  datasets_count: z.int().optional(),
  data_source_models_count: z.int().optional(),
  destinations_count: z.int().optional(),
  errors_count: z.int().optional(),
  unresolved_alerts_count: z.int().optional(),
});

export const zMigrationState = z.enum(["draft", "applied", "current", "deleted"]);

export const zMigrationSummary = z.looseObject({
  id: z.int(),
  state: zMigrationState.optional(),
  confirmed: z.boolean().optional(),
  down_id: z.int().nullish(),
  updated_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  settings_model_id: z.int().optional(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
});

export const zMigrationList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zMigrationSummary).optional(),
});

export const zMigration = z.looseObject({
  id: z.int().optional(),
  state: zMigrationState.optional(),
  confirmed: z.boolean().optional(),
  down_id: z.int().nullish(),
  updated_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  settings_model_id: z.int().optional(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
  model: z.record(z.string(), zFieldDefinition).optional(),
  display_model: z.array(z.unknown()).optional(),
  column_overrides_info: z.record(z.string(), z.unknown()).optional(),
  format_info: z.record(z.string(), z.unknown()).optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zQueueMessage = z.looseObject({
  id: z.int().optional(),
  enqueued_at: z.iso.datetime({ offset: true, local: true }).optional(),
  dequeued_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  expected_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  schedule_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  q_name: z.string().optional(),
  key: z.string().nullish(),
  data: z.record(z.string(), z.unknown()).optional(),
  acknowledged: z.boolean().optional(),
  data_source_model_id: z.int().nullish(),
  put_count: z.int().optional(),
  receive_count: z.int().optional(),
});

export const zQueueMessageList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zQueueMessage).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zStoredItemFileType = z.string();

export const zStoredItemSummary = z.looseObject({
  id: z.int(),
  key: z.string().optional(),
  file_type: zStoredItemFileType.optional(),
  data_source_model_id: z.int().optional(),
  data_source_model_name: z.string().optional(),
  bad_rows_count: z.int().nullish(),
  successful_rows_count: z.int().nullish(),
  ignored_rows_count: z.int().nullish(),
  ignore_file: z.boolean().optional(),
  is_ingested: z.boolean().optional(),
  is_uploaded_via_signed_url: z.boolean().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
});

export const zStoredItemList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zStoredItemSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
});

export const zStoredItemCreate = z.looseObject({
  data_source_model_id: z.int(),
  key: z.string(),
});

export const zUploadMethod = z.string();

export const zStoredItemUpload = z.looseObject({
  id: z.int().optional(),
  url: z.string().optional(),
  http_method: zUploadMethod.optional(),
  fields: z.record(z.string(), z.string()).nullish(),
  msg: z.string().nullish(),
});

export const zStoredItemUpdate = z.looseObject({
  id: z.int(),
  ignore_file: z.boolean(),
});

export const zStoredItem = z.looseObject({
  id: z.int().optional(),
  key: z.string().optional(),
  file_type: zStoredItemFileType.optional(),
  data_source_model_id: z.int().optional(),
  data_source_model_name: z.string().optional(),
  bad_rows_count: z.int().nullish(),
  successful_rows_count: z.int().optional(),
  ignored_rows_count: z.int().nullish(),
  ignore_file: z.boolean().optional(),
  is_ingested: z.boolean().optional(),
  is_uploaded_via_signed_url: z.boolean().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  parent_id: z.int().nullish(),
  backup_key: z.string().optional(),
  backup_settings_id: z.int().nullish(),
  encoding: z.string().optional(),
  dataset_id: z.int().optional(),
  signature: z.string().nullish(),
  other_names: z.array(z.string()).nullish(),
  duplicate_of_id: z.int().nullish(),
  ignored_rows_line_number_to_signature: z.record(z.string(), z.string()).optional(),
  csv_delimiter: z.string().nullish(),
  csv_quotechar: z.string().nullish(),
  csv_escapechar: z.string().nullish(),
  csv_lineterminator: z.string().optional(),
  is_backup_encrypted: z.boolean().nullish(),
  compression_type_of_backup_data: zCompressionType.optional(),
  whodunit_id: z.guid().nullish(),
});

export const zStoredItemPublished = z.looseObject({
  ingestion_job_id: z.int().nullish(),
});

export const zLoginForm = z.looseObject({
  grant_type: z
    .string()
    .regex(/password/)
    .optional(),
  username: z.string(),
  password: z.string(),
  scope: z.string().optional(),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
});

export const zAccessToken = z.looseObject({
  access_token: z.string().optional(),
  token_type: z.string().optional(),
  redirect_post_submit_to: z.string().optional(),
});

export const zTrainingDataItemSummary = z.looseObject({
  id: z.int(),
  enabled: z.boolean().optional(),
  name: z.string().optional(),
  stored_item_id: z.int().optional(),
  settings_model_id: z.int().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zTrainingDataItemList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zTrainingDataItemSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zTrainingDataItem = z.looseObject({
  id: z.int().optional(),
  enabled: z.boolean().optional(),
  name: z.string().optional(),
  stored_item_id: z.int().optional(),
  alert_items_ids: z.array(z.int()).optional(),
  settings_model_id: z.int().optional(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zTrainingJobState = z.enum([
  "created",
  "running",
  "blocked",
  "stopped",
  "partial_error",
  "error",
  "killed",
  "version_id_mismatch",
  "finished",
  "ignore",
  "requeued",
]);

export const zTrainingJobStep = z.string();

export const zTrainingJobSummary = z.looseObject({
  id: z.int(),
  state: zTrainingJobState.optional(),
  step: zTrainingJobStep.optional(),
  msg: z.string().nullish(),
  settings_model_id: z.int().optional(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
  updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zTrainingJobList = z.looseObject({
  next: zPageRange.nullish(),
  previous: zPageRange.nullish(),
  results: z.array(zTrainingJobSummary).optional(),
  filters: z.record(z.string(), z.unknown()).optional(),
  title: z.string().optional(),
});

export const zAnalysisTaskSummary = z.looseObject({
  training_data_item_id: z.int().optional(),
  stored_item_key: z.string().optional(),
  state: zTrainingJobState.optional(),
  msg: z.string().optional(),
  try_count: z.int().optional(),
  updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
});

export const zTrainingJob = z.looseObject({
  id: z.int().optional(),
  state: zTrainingJobState.optional(),
  step: zTrainingJobStep.optional(),
  msg: z.string().nullish(),
  settings_model_id: z.int().optional(),
  migration_model_id: z.int().nullish(),
  dataset_id: z.int().optional(),
  dataset_name: z.string().optional(),
  unresolved_alerts: z.int().optional(),
  analysis_tasks: z.array(zAnalysisTaskSummary).optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  started_at: z.iso.datetime({ offset: true, local: true }).nullish(),
  finished_at: z.iso.datetime({ offset: true, local: true }).nullish(),
});

export const zTrainingJobUpdate = z.looseObject({
  state: zTrainingJobState,
});

export const zAnalysisTask = z.looseObject({
  training_data_item_id: z.int().optional(),
  training_job_id: z.int().optional(),
  stored_item_id: z.int().optional(),
  stored_item_key: z.string().optional(),
  state: zTrainingJobState.optional(),
  msg: z.string().optional(),
  settings_version_id: z.int().optional(),
  analyzed_content: z.record(z.string(), z.unknown()).optional(),
  display_analyzed_content: z.array(z.unknown()).optional(),
  questionable_fields: z.record(z.string(), z.unknown()).optional(),
  failed_to_infer_fields: z.array(z.string()).nullish(),
  try_count: z.int().optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  finished_at: z.iso.datetime({ offset: true, local: true }).nullish(),
});

export const zUserType = z.enum(["superuser", "editor", "limited_to_source", "read_only", "billing"]);

export const zUserCreate = z.looseObject({
  email: z.string(),
  raw_password2: z.string(),
  raw_password: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  is_active: z.boolean(),
  is_verified: z.boolean(),
  user_type: zUserType,
  data_source_model_ids: z.array(z.int()).optional(),
});

export const zUser = z.looseObject({
  id: z.guid().optional(),
  email: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  is_active: z.boolean().nullish(),
  is_verified: z.boolean().optional(),
  user_type: zUserType.optional(),
  created_at: z.iso.datetime({ offset: true, local: true }).optional(),
  updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
  password: z.string().optional(),
  last_failed_logins_at: z.array(z.unknown()).optional(),
  data_source_model_ids: z.array(z.int()).nullish(),
  created_by_user_id: z.string().optional(),
  created_by_user_email: z.string().optional(),
  redirect_post_submit_to: z.string().nullish(),
});

export const zUserUpdate = z.looseObject({
  email: z.string().optional(),
  raw_password2: z.string().optional(),
  raw_password: z.string().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  is_active: z.boolean().optional(),
  is_verified: z.boolean().optional(),
  user_type: zUserType.optional(),
  data_source_model_ids: z.array(z.int()).optional(),
  id: z.guid(),
});

export const zCurrentUser = z
  .looseObject({
    id: z.guid().optional(),
    email: z.string().optional(),
    first_name: z.string().optional(),
    last_name: z.string().optional(),
    is_active: z.boolean().nullish(),
    created_at: z.iso.datetime({ offset: true, local: true }).optional(),
    updated_at: z.iso.datetime({ offset: true, local: true }).optional(),
  })
  .catchall(z.unknown());

/** The fields whose names match the pattern, each by the schema; others pass. */
function fieldsLike(pattern, schema) {
  const isLike = ([name]) => new RegExp(pattern, "u").test(name);
  return z
    .looseObject({})
    .transform((fields) => Object.fromEntries(Object.entries(fields).filter(isLike)))
    .pipe(z.record(z.string(), schema));
}
