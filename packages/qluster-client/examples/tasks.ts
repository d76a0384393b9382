// Five tasks of everyday life with Qluster. The README shows them, and test/tasks.test.ts runs them.

import type { DataSource, IngestionJob, Qluster, UploadSource } from "@org/qluster-client";

export async function workOffAlerts(qluster: Qluster, new_datetime_format: string): Promise<number> {
  let resolved = 0;
  for await (const { id: alert_item_id } of qluster.alerts.list({ resolved: false })) {
    const { msg, dataset_name, alert_actions = [] } = await qluster.alerts.get({ alert_item_id });
    const action = "define_datetime_format_for_field";
    if (!alert_actions.includes(action)) {
      console.log(`${dataset_name}: ${msg}`); // for a person to decide
      continue;
    }
    await qluster.alerts.resolve({ alert_item_id, action, new_datetime_format });
    resolved++;
  }
  return resolved;
}

export async function addReturns(qluster: Qluster, sftp_password: string): Promise<DataSource> {
  const [backup] = await qluster.backupSettings.list().toArray({ max: 1 });
  if (backup === undefined) throw new Error("no backup settings yet: create some first");

  const dataset = await qluster.datasets.create({
    ...(await qluster.datasets.blank()), // the defaults of the deployment
    name: "returns",
    schema_name: "sales",
    database_name: "warehouse",
    table_name: "returns",
    backup_settings_id: backup.id,
  });
  const { id: dataset_id, settings_model } = dataset;
  if (dataset_id === undefined || settings_model?.id === undefined) throw new Error("no id came back");

  return qluster.dataSources.create({
    ...(await qluster.dataSources.blank({ dataset_id })),
    name: "returns by SFTP",
    settings_model_id: settings_model.id,
    data_source_type: "sftp",
    sftp_host: "files.example.com",
    sftp_user: "qluster",
    sftp_password,
    pattern: "returns-.*\\.csv",
    schedule: "0 6 * * *",
  });
}

export async function uploadOrders(
  qluster: Qluster,
  data_source_model_id: number,
  file: UploadSource, // a path, a Blob, bytes or a stream
  interval?: number,
): Promise<IngestionJob | undefined> {
  const { job } = await qluster.storedItems.upload(
    { data_source_model_id, key: "orders/orders-2026-03-14.csv", file },
    { onProgress: ({ step, bytes, total }) => console.log(`${step}: ${bytes} of ${total} bytes`) },
  );
  return job && qluster.ingestionJobs.wait(job, { interval });
}

export async function reviewQuarantine(
  qluster: Qluster,
  dataset_id: number,
  data_source_model_id: number,
): Promise<void> {
  const lines: [number, string][] = [];
  const ids: number[] = [];
  type BadOrder = { id: number; _signature: string; total_cost: string };
  const quarantine = { dataset_id, data_source_model_id, is_bad_data: true };
  // to the end before anything is done, for what is done moves the pages
  const rows = qluster.datasets.rows.listRecords<BadOrder>(quarantine);
  for await (const { id, total_cost, _signature: signature } of rows) {
    if (Number(total_cost) > 0) ids.push(id);
    else lines.push([data_source_model_id, signature]);
  }
  if (lines.length > 0)
    await qluster.datasets.rows.ignore({ dataset_id, data_source_model_to_line_signatures: lines });
  if (ids.length > 0) await qluster.datasets.rows.reprocess({ dataset_id, ids });
}

export async function limitScore(qluster: Qluster, dataset_id: number): Promise<void> {
  const field = { dataset_id, field_name: "score" };
  const rules = await qluster.validation.fields.get(field);
  await qluster.validation.fields.update({ ...rules, ...field, is_required: true, minimum: 0, maximum: 100 });
}
