// Five tasks of an analyst's everyday life. The README shows them, and test/tasks.test.ts runs them.

import { PollError, type Civis, type Import, type SqlScript } from "@org/civis-client";

export async function membersByState(
  civis: Civis,
  database: number,
  interval?: number,
): Promise<Record<string, string | null>[]> {
  const sql = "select state, count(*) as members from crm.members group by state";
  const { id } = await civis.queries.create({ database, sql, previewRows: 100 });
  const { resultColumns, resultRows } = await civis.queries.wait({ id }, { interval });
  return resultRows.map((row) =>
    Object.fromEntries(row.map((value, at) => [resultColumns[at] ?? at, value])),
  );
}

export async function printFailures(civis: Civis): Promise<void> {
  for await (const { id, name, lastRun } of civis.scripts.list({ status: ["failed"], order: "name" }))
    console.log(id, name, lastRun?.error ?? "no word about it");
}

export async function runWithLog(civis: Civis, id: number, interval?: number): Promise<string[]> {
  const { id: run_id } = await civis.scripts.python3.runs.create({ id });
  const run = await civis.scripts.python3.runs.wait({ id, run_id }, { interval }).catch((error: unknown) => {
    if (!(error instanceof PollError)) throw error;
    return { error: error.message }; // it failed or was cancelled, and the log says more
  });
  const lines = run.error === null ? [] : [run.error];
  for await (const { message } of civis.scripts.python3.runs.logs.list({ id, run_id })) lines.push(message);
  return lines;
}

export async function copyVoters(
  civis: Civis,
  source: { remoteHostId: number; credentialId: number },
  destination: { remoteHostId: number; credentialId: number },
  interval?: number,
): Promise<Import> {
  const copy = { name: "Voters to analytics", syncType: "Dbsync", isOutbound: false, source, destination };
  const { id } = await civis.imports.create(copy);
  await civis.imports.syncs.create({
    id,
    source: { databaseTable: { schema: "public", table: "voters" } },
    destination: { databaseTable: { schema: "staging", table: "voters" } },
    advancedOptions: { existingTableRows: "truncate", verifyTableRowCounts: true },
  });
  const { runId: run_id } = await civis.imports.runs.create({ id });
  await civis.jobs.runs.wait({ id, run_id }, { interval }); // every import is a job
  return civis.imports.get({ id });
}

export async function scheduleForTeam(
  civis: Civis,
  script: { name: string; sql: string; remoteHostId: number; credentialId: number },
  project_id: number,
  group: number,
): Promise<SqlScript> {
  const created = await civis.scripts.sql.create({
    ...script,
    timeZone: "America/Chicago",
    schedule: {
      scheduled: true,
      scheduledDays: [1, 2, 3, 4, 5],
      scheduledHours: [6],
      scheduledMinutes: [30],
    },
    notifications: { failureEmailAddresses: ["data-team@example.com"], failureOn: true },
  });
  const { id } = created;
  await civis.scripts.sql.projects.add({ id, project_id });
  await civis.scripts.sql.shares.groups.replace({ id, groupIds: [group], permissionLevel: "write" });
  return created;
}
