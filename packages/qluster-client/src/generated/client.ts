// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { bind } from "@org/client-runtime";
import { login, QlusterCore, type QlusterOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Alerts } from "./operations/alerts.ts";
import type { BackupSettings } from "./operations/backup-settings.ts";
import type { DataSources } from "./operations/data-sources.ts";
import type { Validation } from "./operations/validation.ts";
import type { Datasets } from "./operations/datasets.ts";
import type { Migrations } from "./operations/migrations.ts";
import type { Destinations } from "./operations/destinations.ts";
import type { Errors } from "./operations/errors.ts";
import type { IngestionJobs } from "./operations/ingestion-jobs.ts";
import type { MenuStats } from "./operations/menu-stats.ts";
import type { QueueMessages } from "./operations/queue-messages.ts";
import type { TrainingJobs } from "./operations/training-jobs.ts";
import type { StoredItems } from "./operations/stored-items.ts";
import type { Auth } from "./operations/auth.ts";
import type { TrainingDataItems } from "./operations/training-data-items.ts";
import type { Users } from "./operations/users.ts";

/**
 * Qluster takes files from data sources, checks them, and loads their rows into the table of a
 * dataset. Rows that break a rule go into quarantine; what a person has to decide becomes an alert.
 * Files are called stored items, and data sources data source models, on the wire. The platform
 * documents neither paths nor most methods: many operations are inferred, and say so.
 *
 * @example
 * const qluster = new Qluster();
 */
export class Qluster extends QlusterCore {
  /** What went wrong with the data, and how to put it right. */
  declare readonly alerts: Alerts;

  /** Where raw files are backed up. */
  declare readonly backupSettings: BackupSettings;

  /** Places that files come from. Some names on the wire call them data source models. */
  declare readonly dataSources: DataSources;

  /** Rules that the values of fields have to keep. */
  declare readonly validation: Validation;

  /** Files of one form that are loaded into one table, with their settings. */
  declare readonly datasets: Datasets;

  /** Changes of the tables that datasets are loaded into. */
  declare readonly migrations: Migrations;

  /** Databases that rows are loaded into. */
  declare readonly destinations: Destinations;

  /** Failures of the platform itself. */
  declare readonly errors: Errors;

  /** Jobs that check files and load their rows. */
  declare readonly ingestionJobs: IngestionJobs;

  /** Counts for the menu of the web app. */
  declare readonly menuStats: MenuStats;

  /** Messages between the parts of the platform. */
  declare readonly queueMessages: QueueMessages;

  /** Jobs that analyze files to find out how to read them. */
  declare readonly trainingJobs: TrainingJobs;

  /** Files, whether they came from a data source or were uploaded. */
  declare readonly storedItems: StoredItems;

  /** Logging in. */
  declare readonly auth: Auth;

  /** Files that training jobs analyze. */
  declare readonly trainingDataItems: TrainingDataItems;

  /** Accounts of the platform. */
  declare readonly users: Users;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: QlusterOptions) {
    super({ ...options, login });
    bind(this, methods());
  }
}
