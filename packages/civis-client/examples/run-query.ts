// Runs SQL and prints its rows: `node run-query.ts Warehouse "select 1"`. The query is cancelled when the process is
// told to end. It reads CIVIS_API_KEY from the environment.

import { Civis, PollError, UsageError } from "@org/civis-client";

const civis = new Civis();
const [database = "redshift-general", sql = "select precinct, score from turnout.scores"] =
  process.argv.slice(2);
const controller = new AbortController();
process.once("SIGTERM", () => controller.abort(new Error("No time left.")));

try {
  const { columns, rows, mayHaveMore } = await civis.queries.run(
    { database, sql, hidden: true },
    { signal: controller.signal, cancelOnAbort: true, deadline: 600_000 },
  );
  console.log(columns.join("\t"));
  for (const row of rows) console.log(row.map((value) => value ?? "NULL").join("\t"));
  if (mayHaveMore) console.log("… and perhaps more: a SQL script writes all rows to a file.");
} catch (error) {
  // what the database says about it, or which databases there are
  if (!(error instanceof PollError || error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
