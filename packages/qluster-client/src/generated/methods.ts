// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { byIdRange, byPage, json, urlEncoded, wait, watch } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Qluster } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Qluster> {
  return {
    PATH: "",
    alerts: {
      PATH: "/*",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      resolve: { POST: "/*/{alert_item_id}", body: json },
      get: { GET: "/{alert_item_id}" },
    },
    backupSettings: {
      PATH: "/backup-settings",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      create: {
        POST: "",
        body: json,
        secrets: [
          "backup_gpg_passphrase",
          "backup_gpg_private_key",
          "backup_gs_service_account_key",
          "backup_s3_secret_key",
        ],
      },
      update: {
        PATCH: "",
        body: json,
        secrets: [
          "backup_gpg_passphrase",
          "backup_gpg_private_key",
          "backup_gs_service_account_key",
          "backup_s3_secret_key",
        ],
      },
      blank: { GET: "/new" },
      get: { GET: "/{backup_settings_model_id}" },
    },
    dataSources: {
      PATH: "",
      list: {
        GET: "/data-sources",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      create: {
        POST: "/data-sources",
        body: json,
        secrets: [
          "dropbox_access_token",
          "file_password",
          "gpg_passphrase",
          "gpg_private_key",
          "gs_service_account_key",
          "s3_secret_key",
          "sftp_password",
          "sftp_ssh_key",
          "sftp_ssh_key_passphrase",
        ],
      },
      get: { GET: "/data-sources/{data_source_model_id}" },
      update: {
        PATCH: "/data-sources/{data_source_model_id}",
        body: json,
        secrets: [
          "dropbox_access_token",
          "file_password",
          "gpg_passphrase",
          "gpg_private_key",
          "gs_service_account_key",
          "s3_secret_key",
          "sftp_password",
          "sftp_ssh_key",
          "sftp_ssh_key_passphrase",
        ],
      },
      copy: {
        POST: "/data-sources/{data_source_model_id}/*",
        body: json,
        secrets: [
          "dropbox_access_token",
          "file_password",
          "gpg_passphrase",
          "gpg_private_key",
          "gs_service_account_key",
          "s3_secret_key",
          "sftp_password",
          "sftp_ssh_key",
          "sftp_ssh_key_passphrase",
        ],
      },
      delete: { POST: "/data-sources/{data_source_model_id}/*", retry: "idempotent", body: json },
      disableSensorCronjob: {
        POST: "/data-sources/{data_source_model_id}/disable-sensor-cronjob",
        retry: "idempotent",
      },
      getHistory: { GET: "/data-sources/{data_source_model_id}/history" },
      runSensorCronjob: { POST: "/data-sources/{data_source_model_id}/run-sensor-cronjob" },
      runSensor: { POST: "/data-sources/{data_source_model_id}/run-sensor-job" },
      getSummary: { GET: "/data-sources/{data_source_model_id}/tiny" },
      blank: { GET: "/datasets/{dataset_id}/data-sources/new" },
      prepareCopy: { GET: "/datasets/{dataset_id}/data-sources/{data_source_model_id}/copy" },
    },
    validation: {
      PATH: "",
      dataSources: {
        PATH: "/data-sources/{data_source_model_id}/validation-model",
        get: { GET: "" },
      },
      fields: {
        PATH: "/datasets/{dataset_id}/validation_info/{field_name}",
        get: { GET: "" },
        update: { POST: "", retry: "idempotent", body: json },
      },
    },
    datasets: {
      PATH: "/*",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      create: { POST: "", body: json },
      update: { PATCH: "", body: json },
      blank: { GET: "/new" },
      get: { GET: "/{dataset_id}" },
      isTraining: { GET: "/{dataset_id}/any-training-job-running" },
      prepareCopy: { GET: "/{dataset_id}/copy" },
      copy: { POST: "/{dataset_id}/*", body: json },
      delete: { POST: "/{dataset_id}/*", retry: "idempotent", body: json },
      getDetails: { GET: "/{dataset_id}/extra-details" },
      getHistory: { GET: "/{dataset_id}/history" },
      getStats: { GET: "/{dataset_id}/stats" },
      rows: {
        PATH: "/{dataset_id}",
        list: {
          GET: "/data",
          pages: {
            by: byPage,
            page: "/page",
            first: 1,
            limit: "/limit",
            items: "/results",
            total: "/total_rows",
            pages: "/total_page_count",
          },
        },
        ignore: { POST: "/ignore_line_signature", retry: "idempotent", body: json },
        reprocess: { POST: "/reprocess-bad-rows", body: json },
      },
    },
    migrations: {
      PATH: "",
      ensureDraft: { GET: "/datasets/{dataset_id}/draft-migration", retry: "idempotent" },
      list: {
        GET: "/migrations",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      get: { GET: "/migrations/{migration_id}" },
      fields: {
        PATH: "/datasets/{dataset_id}/migrations",
        update: { PATCH: "", body: json },
      },
    },
    destinations: {
      PATH: "/*",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      create: { POST: "", body: json, secrets: ["password"] },
      update: { PATCH: "", retry: "idempotent", body: json, secrets: ["password"] },
      blank: { GET: "/new" },
      get: { GET: "/{destination_id}" },
    },
    errors: {
      PATH: "/*",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      create: { POST: "", body: json },
      delete: { POST: "/*", retry: "idempotent", body: json },
      get: { GET: "/{error_id}" },
    },
    ingestionJobs: {
      PATH: "/ingestion-jobs",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      get: {
        GET: "/{ingestion_job_id}",
        poll: {
          by: { wait, watch },
          status: "/state",
          active: ["created", "running", "blocked", "requeued"],
          succeeded: ["finished"],
          failed: ["error", "stopped", "version_id_mismatch"],
          canceled: ["killed"],
          error: "/msg",
          interval: 5000,
          cancel: ".kill",
          cancelParams: ["ingestion_job_id"],
        },
      },
      kill: { POST: "/{ingestion_job_id}/kill-ingestion-job", retry: "idempotent" },
      run: { POST: "/{ingestion_job_id}/run-ingestion-job" },
    },
    menuStats: {
      PATH: "/menu-stats",
      get: { GET: "" },
    },
    queueMessages: {
      PATH: "/queue-messages",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      reschedule: { POST: "/*", body: json },
      get: { GET: "/{msg_id}" },
    },
    trainingJobs: {
      PATH: "",
      run: { POST: "/settings-models/{settings_model_id}/run-training-job" },
      list: {
        GET: "/training-jobs",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      get: {
        GET: "/training-jobs/{training_job_id}",
        poll: {
          by: { wait, watch },
          status: "/state",
          active: ["created", "running", "blocked", "requeued"],
          succeeded: ["finished"],
          failed: ["partial_error", "error", "stopped", "version_id_mismatch"],
          canceled: ["killed", "ignore"],
          error: "/msg",
          interval: 5000,
        },
      },
      update: { PATCH: "/training-jobs/{training_job_id}", body: json },
      analysisTasks: {
        PATH: "/training-jobs/{training_job_id}/analysis-tasks/{training_data_item_id}",
        get: { GET: "" },
      },
    },
    storedItems: {
      PATH: "/stored-items",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      create: { PUT: "", retry: "never", body: json },
      update: { PATCH: "", retry: "idempotent", body: json },
      get: { GET: "/{stored_item_id}" },
      delete: { POST: "/{stored_item_id}/*", retry: "idempotent" },
      publish: { PUT: "/{stored_item_id}/publish-for-ingestion", retry: "never" },
    },
    auth: {
      PATH: "/token",
      login: {
        POST: "",
        retry: "safe",
        body: urlEncoded,
        secrets: ["client_secret", "password"],
        security: [[]],
      },
    },
    trainingDataItems: {
      PATH: "/training-data-items",
      list: {
        GET: "",
        pages: {
          by: byIdRange,
          start: "/start",
          end: "/end",
          next: "/next",
          limit: "/limit",
          items: "/results",
        },
      },
      get: { GET: "/{training_data_item_id}" },
    },
    users: {
      PATH: "/*",
      create: { POST: "", body: json, secrets: ["raw_password", "raw_password2"] },
      update: { PATCH: "", retry: "idempotent", body: json, secrets: ["raw_password", "raw_password2"] },
      get: { GET: "/{user_id}" },
      me: {
        PATH: "/*",
        get: { GET: "" },
      },
    },
  };
}
