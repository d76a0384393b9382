// A user's program. It compiles in all settings that consumers may have, and runs on all Nodes against the mock.

import {
  datasetsRowsListRecords,
  NotFoundError,
  Qluster,
  type AlertAction,
  type QlusterOptions,
  type UploadProgress,
} from "@org/qluster-client";
import { withProgress } from "@org/qluster-client/files";
import { createHttp } from "@org/qluster-client/http";
import { login, QlusterCore, usersMeGet } from "@org/qluster-client/operations";
import { zDataset } from "@org/qluster-client/validators";

/** Calls the platform through every entry, and tells what came back. */
export async function use(options: QlusterOptions): Promise<unknown> {
  const qluster = new Qluster(options);
  const dataset_id = 7;

  const alerts = await qluster.alerts.list({ resolved: false, limit: 1 }).toArray({ max: 1 });
  const { results: rows = [] } = (await qluster.datasets.rows.list({ dataset_id })).body;
  type Order = { id: number; order_id: string };
  const orders = await qluster.datasets.rows.listRecords<Order>({ dataset_id }).toArray({ max: 2 });

  const refused = await qluster.datasets.get({ dataset_id }, { headers: { prefer: "code=404" } }).result();
  if (refused.ok || refused.error.status !== 404) throw new Error("expected that nothing is there");

  const edited = await qluster.datasets.edit(dataset_id, ({ name }) => ({ name: `${name} (old)` }));
  const job = await qluster.ingestionJobs.wait({ ingestion_job_id: 5120 });

  // the mock's storage is somewhere else, and this program's network ends here
  const sent: string[] = [];
  const pieces: number[] = [];
  const steps: UploadProgress["step"][] = [];
  const uploader = new Qluster({
    ...options,
    fetch: async (url, init) => {
      if (url.startsWith(String(options.baseUrl))) return fetch(url, init);
      sent.push(`${init.method} ${url} ${init.headers["authorization"]}`);
      return new Response(null, { status: 204 });
    },
  });
  const file = withProgress(new Blob(["order_id\n"]), ({ bytes }) => pieces.push(bytes));
  const uploaded = await uploader.storedItems.upload(
    { data_source_model_id: 12, key: "orders.csv", file },
    { onProgress: ({ step }) => steps.push(step) },
  );

  const { accessToken, ...user } = options;
  const core = new QlusterCore({ ...user, login });
  const me = await usersMeGet(core);
  const [first] = await datasetsRowsListRecords(core, { dataset_id }).toArray({ max: 1 });

  const { data, error } = await createHttp(core).GET("/datasets/{dataset_id}", {
    params: { path: { dataset_id } },
  });
  if (error !== undefined) throw new Error(JSON.stringify(error));

  const checked = await zDataset["~standard"].validate(data);
  if (checked.issues !== undefined) throw new Error(checked.issues[0]?.message);

  return {
    "alerts.list": alerts.map(({ msg }) => msg),
    "datasets.rows.list": rows[0],
    "datasets.rows.listRecords": orders.map(({ order_id }) => order_id),
    "datasets.get": [refused.error instanceof NotFoundError],
    "datasets.edit": [edited.id, edited.version_id],
    "ingestionJobs.wait": [job.state, job.successful_rows_count],
    "storedItems.upload": [uploaded.stored_item_id, uploaded.job?.ingestion_job_id, ...steps, ...sent],
    "/operations": [typeof accessToken, me.email, first?.["order_id"]],
    "/http": data.name,
    "/validators": checked.value.name,
  };
}

/** Compiles only if the values of an enum are known. */
export function isFinal(action: AlertAction): boolean {
  return action === "hide" || action === "discard_migration";
}

/** Never called. Compiles only if each of these is an error. */
export async function misuse(qluster: Qluster): Promise<void> {
  const dataset = await qluster.datasets.get({ dataset_id: 1 });
  // @ts-expect-error: the answer has no such field
  console.log(dataset.datasetName);
  // @ts-expect-error: the id is required
  await qluster.datasets.get({});
  // @ts-expect-error: ids are numbers here
  await qluster.datasets.get({ dataset_id: "1" });
  // @ts-expect-error: versions are filled in
  await qluster.datasets.edit(1, { version_id: 3 });
  // @ts-expect-error: an upload needs a file
  await qluster.storedItems.upload({ data_source_model_id: 1, key: "a" });
  // @ts-expect-error: a number is no file
  await qluster.storedItems.upload({ data_source_model_id: 1, key: "a", file: 1 });
  // @ts-expect-error: there is no such action
  await qluster.alerts.resolve({ alert_item_id: 1, action: "forget" });
  // @ts-expect-error: there is no such operation
  await qluster.datasets.rename({ dataset_id: 1 });
  // @ts-expect-error: a password needs the login
  await usersMeGet(new QlusterCore({ username: "ada@example.com", password: "p" }));
  // @ts-expect-error: there is no such path
  await createHttp(qluster).GET("/dataset/new");
}
