// A user's program. It compiles in all settings that consumers may have, and runs on all Nodes against the mock.

import {
  Airbyte,
  connectionsSyncAndWait,
  NotFoundError,
  type AirbyteOptions,
  type OperatorConfiguration,
} from "@org/airbyte-client";
import { createHttp } from "@org/airbyte-client/http";
import { AirbyteCore, workspacesGet } from "@org/airbyte-client/operations";
import { zWorkspace } from "@org/airbyte-client/validators";

/** Calls the platform through every entry, and tells what came back. */
export async function use(options: AirbyteOptions): Promise<unknown> {
  const airbyte = new Airbyte(options);
  const workspaceId = "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94";
  const connectionId = "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035";

  const names: (string | undefined)[] = [];
  for await (const { name } of airbyte.sources.list({ workspaceId })) names.push(name);

  const jobs: (number | undefined)[] = [];
  const filter = { configTypes: ["sync"], configId: connectionId, pagination: { pageSize: 20 } };
  for await (const { job } of airbyte.jobs.list(filter)) jobs.push(job?.id);

  const refused = await airbyte.connections
    .get({ connectionId }, { headers: { prefer: "code=404" } })
    .result();
  if (refused.ok || refused.error.status !== 404) throw new Error("expected that nothing is there");
  const message: string = refused.error.body.message;

  const seen: (number | undefined)[] = [];
  const { job, attempts } = await airbyte.connections.syncAndWait(
    { connectionId },
    { onProgress: ({ records, bytes }) => seen.push(records, bytes) },
  );

  const log: string = await airbyte.logs.get({ logType: "server" });

  const core = new AirbyteCore(options);
  const same = await connectionsSyncAndWait(core, { connectionId });
  const workspace = await workspacesGet(core, { workspaceId });

  const { data, error } = await createHttp(core).POST("/v1/workspaces/get", { body: { workspaceId } });
  if (error !== undefined) throw new Error(error.message);

  const checked = await zWorkspace["~standard"].validate(workspace);
  if (checked.issues !== undefined) throw new Error(checked.issues[0]?.message);

  return {
    "sources.list": names,
    "jobs.list": jobs,
    "connections.get": [message, refused.error instanceof NotFoundError],
    "connections.syncAndWait": [job.status, attempts.at(-1)?.attempt.recordsSynced, ...seen, same.job.id],
    "logs.get": typeof log,
    "/operations": workspace.slug,
    "/http": data.slug,
    "/validators": checked.value.slug,
  };
}

/** Compiles only if the type of an operator narrows its settings. */
export function repositoryOf(operator: OperatorConfiguration): string | undefined {
  return operator.operatorType === "dbt" ? operator.dbt?.gitRepoUrl : undefined;
}

/** Never called. Compiles only if each of these is an error. */
export async function misuse(airbyte: Airbyte): Promise<void> {
  const connection = await airbyte.connections.get({ connectionId: "1" });
  // @ts-expect-error: the answer has no such field
  console.log(connection.connection_id);
  // @ts-expect-error: the id is required
  await airbyte.connections.get({});
  // @ts-expect-error: it is the connection that is synced, not a source
  await airbyte.connections.syncAndWait({ sourceId: "1" });
  // @ts-expect-error: there is no such option
  await airbyte.connections.syncAndWait({ connectionId: "1" }, { cancel: true });
  // @ts-expect-error: a schedule is by hand, basic or cron
  await airbyte.connections.search({ scheduleType: "hourly" });
  // @ts-expect-error: there is no such operation
  await airbyte.connections.rename({ connectionId: "1" });
  // @ts-expect-error: there is no such path
  await createHttp(airbyte).POST("/v1/connection/get");
}
