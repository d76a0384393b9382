// Runs a query, follows the log of a script, and meets an error. It reads CIVIS_API_KEY and, for a mock,
// CIVIS_API_ENDPOINT from the environment.

import { Civis } from "@org/civis-client";

const civis = new Civis();

const [database] = (await civis.databases.list()).items;
if (database === undefined) throw new Error("The key can reach no database: ask an administrator for one.");
console.log(`databases.list → ${database.name} (${database.adapter})`);

const sql = "select precinct, score from turnout.scores";
const { columns, rows, query } = await civis.queries.run({ database: database.name, sql });
console.log(`queries.run → ${rows.length} rows of ${columns.join(", ")}`);

for await (const script of civis.scripts.list({ type: "python3", limit: 5 })) {
  const { id: run_id } = await civis.scripts.python3.runs.create({ id: script.id });
  for await (const { message } of civis.scripts.python3.runs.logs.follow({ id: script.id, run_id }))
    console.log(`scripts.python3.runs.logs.follow → ${message}`);
  const { state } = await civis.scripts.python3.runs.get({ id: script.id, run_id });
  console.log(`scripts.python3.runs.get → ${script.name} ${state}`);
  break;
}

const stranger = new Civis({ apiKey: "not-a-key" });
const refused = await stranger.queries.get({ id: query.id }).result();
if (!refused.ok) console.log(`queries.get with a wrong key → ${refused.error.message}`);
