// Connects a database, looks at a table, and meets an error. It reads HOTDATA_TOKEN, HOTDATA_WORKSPACE_ID and,
// for a mock, HOTDATA_BASE_URL from the environment.

import { Hotdata } from "@org/hotdata-client";

const hotdata = new Hotdata();

const connection = await hotdata.connections.create({
  name: "warehouse",
  source_type: "postgres",
  config: { host: "db.example.com", port: 5432, database: "shop" },
});
console.log(`connections.create → ${connection.id}, ${connection.tables_discovered} tables found`);

for await (const { name, source_type } of hotdata.connections.list())
  console.log(`connections.list → ${name} (${source_type})`);

const { columns } = await hotdata.connections.tables.profile({
  connection_id: connection.id,
  schema: "public",
  table: "orders",
});
for (const { name, profile } of columns) {
  if (profile?.type === "numeric")
    console.log(`connections.tables.profile → ${name} from ${profile.min} to ${profile.max}`);
}

const stranger = new Hotdata({ token: "not-a-token" });
const refused = await stranger.connections.get({ connection_id: connection.id }).result();
if (!refused.ok) console.log(`connections.get with a wrong token → ${refused.error.message}`);
