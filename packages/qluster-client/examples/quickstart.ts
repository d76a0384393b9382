// Who am I, what is wrong, and a file on its way into its table. It reads QLUSTER_URL, QLUSTER_USERNAME and
// QLUSTER_PASSWORD from the environment, or QLUSTER_ACCESS_TOKEN in place of the last two.

import { Qluster } from "@org/qluster-client";

const qluster = new Qluster();

const { first_name, last_name } = await qluster.users.me.get();
console.log(`users.me.get → ${first_name} ${last_name}`);

const [alert] = await qluster.alerts.list({ resolved: false, limit: 10 }).toArray({ max: 1 });
console.log(`alerts.list → ${alert?.count} times in ${alert?.dataset_name}: ${alert?.msg}`);

const [row] = await qluster.datasets.rows.listRecords({ dataset_id: 7 }).toArray({ max: 1 });
console.log("datasets.rows.listRecords →", row);

const { name, version_id } = await qluster.datasets.edit(7, { max_retry_count: 3 });
console.log(`datasets.edit → ${name}, version ${version_id}`);

const job = await qluster.ingestionJobs.wait(
  { ingestion_job_id: 5120 },
  { interval: 1000, onProgress: ({ status }) => console.log(`ingestionJobs.wait: ${status}`) },
);
console.log(`ingestionJobs.wait → ${job.state}: ${job.successful_rows_count} rows loaded`);

const stranger = new Qluster({ accessToken: "not-this-one" });
const refused = await stranger.users.me.get().result();
if (!refused.ok) console.log(`users.me.get with a wrong token → ${refused.error.message}`);
