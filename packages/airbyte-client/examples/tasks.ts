// Five tasks of a deployment's everyday life. The README shows them, and test/tasks.test.ts runs them.

import { PollError, type Airbyte, type Connection, type JobInfo } from "@org/airbyte-client";

export async function printWorkspaces(airbyte: Airbyte): Promise<void> {
  for await (const { name, workspaceId } of airbyte.workspaces.list()) console.log(workspaceId, name);
}

export async function copyShop(
  airbyte: Airbyte,
  workspaceId: string,
  password: string,
  interval?: number,
): Promise<JobInfo> {
  const { sourceId } = await airbyte.sources.create({
    workspaceId,
    name: "Shop",
    sourceDefinitionId: "decd338e-5647-4c0b-adf4-da0e75f5a750", // Postgres
    connectionConfiguration: {
      host: "db.example.com",
      port: 5432,
      database: "shop",
      username: "reader",
      password,
    },
  });
  const { catalog, catalogId, jobInfo } = await airbyte.sources.discoverSchema({ sourceId });
  if (catalog === undefined) throw new Error(`no schema: ${jobInfo.logs?.logLines.at(-1)}`);

  const destinations = await airbyte.destinations.search({ workspaceId, name: "Warehouse" });
  const [warehouse] = destinations.items;
  if (warehouse === undefined) throw new Error("no warehouse to copy to");

  const { connectionId } = await airbyte.connections.create({
    name: "Shop to warehouse",
    sourceId,
    destinationId: warehouse.destinationId,
    sourceCatalogId: catalogId,
    syncCatalog: catalog, // all streams, with what the source suggests for each
    scheduleType: "basic",
    scheduleData: { basicSchedule: { timeUnit: "hours", units: 6 } },
    status: "active",
  });
  return airbyte.connections.syncAndWait(
    { connectionId },
    { interval, onProgress: ({ records = 0, max }) => console.log(`${records} of ${max ?? "?"} records`) },
  );
}

export async function pausedConnections(airbyte: Airbyte): Promise<Connection[]> {
  return airbyte.connections.search({ status: "inactive" }).toArray({ max: 100 });
}

export async function startAfresh(airbyte: Airbyte, connectionId: string): Promise<JobInfo> {
  const { job } = await airbyte.connections.reset({ connectionId }); // also removes what was copied
  await airbyte.jobs.wait({ id: job.id });
  return airbyte.connections.syncAndWait({ connectionId });
}

export async function explainFailure(airbyte: Airbyte, connectionId: string): Promise<string[]> {
  try {
    await airbyte.connections.syncAndWait({ connectionId });
    return [];
  } catch (error) {
    if (!(error instanceof PollError)) throw error;
    const { attempts } = error.data as JobInfo;
    const server = await airbyte.logs.get({ logType: "server" }); // `.asResponse()` streams a large one
    return [error.message, ...(attempts.at(-1)?.logs.logLines ?? []), ...server.split("\n").slice(-5)];
  }
}
