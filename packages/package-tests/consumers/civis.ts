// A user's program. It compiles in all settings that consumers may have, and runs on all Nodes against the mock.

import {
  Civis,
  NotFoundError,
  type CivisOptions,
  type Files,
  type RunOutput,
  type ScriptRunLogCreate,
} from "@org/civis-client";
import { createHttp } from "@org/civis-client/http";
import { CivisCore, databasesList, queriesGet } from "@org/civis-client/operations";
import { zDatabase } from "@org/civis-client/validators";

/** Calls the platform through every entry, and tells what came back. */
export async function use(options: CivisOptions): Promise<unknown> {
  const civis = new Civis(options);

  const names: string[] = [];
  for await (const { name, author } of civis.scripts.list({ status: ["failed"], limit: 50 }))
    names.push(`${name} of ${author.username}`);

  const { columns, rows, query } = await civis.queries.run({ database: 326, sql: "select 1" });
  const { id } = query;
  const { output } = await civis.scripts.sql.runAndWait({ id: 7 });

  const log: string[] = [];
  for await (const { level, message } of civis.scripts.containers.runs.logs.follow({ id: 7, run_id: 8 }))
    log.push(`${level}: ${message}`);
  const outputs = await civis.scripts.containers.runs.outputs.list({ id: 7, run_id: 8 }).toArray({ max: 10 });

  const asked = { headers: { prefer: "code=404" } };
  const refused = await civis.imports.batches.get({ id: 1 }, asked).result();
  if (refused.ok || refused.error.status !== 404) throw new Error("expected that nothing is there");
  const said: string = refused.error.body.errorDescription;

  const core = new CivisCore(options);
  const { state } = await queriesGet(core, { id });
  const [database] = (await databasesList(core)).items;

  const path = { id };
  const { data, error } = await createHttp(core).GET("/queries/{id}", { params: { path } });
  if (error !== undefined) throw new Error(error.errorDescription);

  const checked = await zDatabase["~standard"].validate(database);
  if (checked.issues !== undefined) throw new Error(checked.issues[0]?.message);

  return {
    "scripts.list": names,
    "queries.run": [columns, rows],
    "scripts.sql.runAndWait": output.map(({ outputName }) => outputName),
    "scripts.containers.runs.logs.follow": log,
    "scripts.containers.runs.outputs.list": outputs.map(describe),
    "imports.batches.get": [said, refused.error instanceof NotFoundError],
    "/operations": state,
    "/http": data.state,
    "/validators": checked.value.adapter,
  };
}

/** Compiles only if the kinds of an output are known, and others pass. */
export function describe({ objectType, name }: RunOutput): string {
  return objectType === "File" ? `the file ${name}` : `${objectType} ${name}`;
}

/** Never called. Compiles only if each of these is an error. */
export async function misuse(civis: Civis, lines: ScriptRunLogCreate): Promise<void> {
  const query = await civis.queries.get({ id: 1 });
  // @ts-expect-error: the answer has no such field
  console.log(query.result_rows);
  // @ts-expect-error: the run is named too
  await civis.scripts.containers.runs.get({ id: 1 });
  // @ts-expect-error: `runId` is not what the parameter is called
  await civis.scripts.containers.runs.get({ id: 1, runId: 2 });
  // @ts-expect-error: an id is a number
  await civis.scripts.containers.runs.logs.create({ id: "1", run_id: 2, ...lines });
  // @ts-expect-error: there is no such permission
  await civis.reports.shares.users.replace({ id: 1, userIds: [2], permissionLevel: "own" });
  // @ts-expect-error: the number of rows to keep is required
  await civis.queries.create({ database: 1, sql: "select 1" });
  // @ts-expect-error: there is no such order
  await civis.queries.list({ order: "name" });
  // @ts-expect-error: there is no such operation
  await civis.scripts.python3.runs.restart({ id: 1, run_id: 2 });
  // @ts-expect-error: there is no such path
  await createHttp(civis).GET("/query/{id}", { params: { path: { id: 1 } } });
}

/** Compiles only if a download with a path is saved, and one without is an answer. */
export async function copy(files: Files, file: Blob): Promise<string> {
  const { id, fileSize } = await files.upload({ name: "voters.csv", file });
  const { path } = await files.download({ id, to: "./" });
  const { status } = await files.download({ id });
  return `${path} of ${fileSize} bytes, ${status}`;
}
