// Lists workspaces, finds what is paused, and runs a sync to its end. It reads AIRBYTE_USERNAME, AIRBYTE_PASSWORD and
// AIRBYTE_URL from the environment; a deployment on this computer needs none, or airbyte and password.

import { Airbyte } from "@org/airbyte-client";

const airbyte = new Airbyte();

for await (const { name, slug } of airbyte.workspaces.list()) {
  console.log(`workspaces.list → ${name} (${slug})`);
}

const [connection] = await airbyte.connections.search({ scheduleType: "basic" }).toArray({ max: 1 });
if (connection === undefined) throw new Error("There is no connection with a schedule: create one first.");
console.log(`connections.search → ${connection.name}, ${connection.status}`);

const { connectionId } = connection;
const { job, attempts } = await airbyte.connections.syncAndWait(
  { connectionId },
  {
    onProgress: ({ status, records = 0 }) =>
      console.log(`connections.syncAndWait: ${status}, ${records} records`),
  },
);
const { recordsSynced, bytesSynced } = attempts.at(-1)?.attempt ?? {};
console.log(
  `connections.syncAndWait → job ${job.id} ${job.status}: ${recordsSynced} records, ${bytesSynced} bytes`,
);

const stranger = new Airbyte({ username: "airbyte", password: "not-this-one" });
const refused = await stranger.workspaces.list().result();
if (!refused.ok) console.log(`workspaces.list with a wrong password → ${refused.error.message}`);
