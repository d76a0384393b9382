// A user's program. It compiles in all settings that consumers may have, and runs on all Nodes against the mock.

import { ConflictError, Hotdata, type ColumnProfile, type HotdataOptions } from "@org/hotdata-client";
import { createHttp } from "@org/hotdata-client/http";
import { connectionsGet, HotdataCore } from "@org/hotdata-client/operations";
import { zConnection } from "@org/hotdata-client/validators";

/** Calls the platform through every entry, and tells what came back. */
export async function use(options: HotdataOptions): Promise<unknown> {
  const hotdata = new Hotdata(options);

  const names: string[] = [];
  for await (const { name } of hotdata.connections.list()) names.push(name);

  const table = { connection_id: "conn_1", schema: "public", table: "users" };
  const { columns } = await hotdata.connections.tables.profile(table);

  const asked = { headers: { prefer: "code=409" } };
  const made = await hotdata.secrets.create({ name: "pg", value: "v" }, asked).result();
  if (made.ok || made.error.status !== 409) throw new Error("expected a conflict");
  const code: string = made.error.body.error.code;

  const core = new HotdataCore(options);
  const connection = await connectionsGet(core, { connection_id: "conn_1" });

  const path = { connection_id: "conn_1" };
  const { data, error } = await createHttp(core).GET("/v1/connections/{connection_id}", { params: { path } });
  if (error !== undefined) throw new Error(error.error.message);

  const checked = await zConnection["~standard"].validate(connection);
  if (checked.issues !== undefined) throw new Error(checked.issues[0]?.message);

  return {
    "connections.list": names,
    "connections.tables.profile": columns.map(largest),
    "secrets.create": [code, made.error instanceof ConflictError],
    "/operations": connection.table_count,
    "/http": data.table_count,
    "/validators": checked.value.table_count,
  };
}

/** Compiles only if the kind of a profile narrows it. */
function largest({ profile }: ColumnProfile): string {
  return profile?.type === "numeric" ? `at most ${profile.max}` : "no numbers";
}

/** Never called. Compiles only if each of these is an error. */
export async function misuse(hotdata: Hotdata): Promise<void> {
  const connection = await hotdata.connections.get({ connection_id: "conn_1" });
  // @ts-expect-error: the answer has no such field
  console.log(connection.tableCount);
  // @ts-expect-error: the id is required
  await hotdata.connections.get({});
  // @ts-expect-error: `id` is not what the parameter is called
  await hotdata.connections.get({ connection_id: "conn_1", id: "conn_1" });
  const created = await hotdata.connections.create({ name: "pg", source_type: "postgres", config: {} });
  // @ts-expect-error: there is no such status of a discovery
  if (created.discovery_status === "done") return;
  // @ts-expect-error: a field of the body is missing
  await hotdata.secrets.create({ name: "pg" });
  // @ts-expect-error: there is no such operation
  await hotdata.connections.rename({ connection_id: "conn_1" });
  // @ts-expect-error: a limit is a number
  await hotdata.datasets.list({ limit: "50" });
  // @ts-expect-error: there is no such path
  await createHttp(hotdata).GET("/v1/connection");
}
