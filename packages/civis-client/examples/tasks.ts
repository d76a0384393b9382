// Five tasks of an analyst's everyday life. The README shows them, and test/tasks.test.ts runs them.

import type { Civis, Import, SqlScript } from "@org/civis-client";

export async function membersByState(
  civis: Civis,
  database: number | string,
  interval?: number,
): Promise<Record<string, string | null>[]> {
  const sql = "select state, count(*) as members from crm.members group by state";
  const { columns, rows } = await civis.queries.run({ database, sql }, { interval });
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [columns[at] ?? at, value])));
}

export async function printFailures(civis: Civis): Promise<void> {
  for await (const { id, name, lastRun } of civis.scripts.list({ status: ["failed"], order: "name" }))
    console.log(id, name, lastRun?.error ?? "no word about it");
}

export async function runWithLog(civis: Civis, id: number, interval?: number): Promise<string[]> {
  const { runs } = civis.scripts.python3;
  const { id: run_id } = await runs.create({ id });
  const lines: string[] = [];
  for await (const { message } of runs.logs.follow({ id, run_id }, { interval })) lines.push(message);
  const { error } = await runs.get({ id, run_id });
  return error === null ? lines : [...lines, error];
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
