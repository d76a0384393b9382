import type { Queries as QueryOperations } from "../generated/operations/queries.ts";
import type { QueriesRunOptions, QueriesRunParams, QueryResult } from "./run-query.ts";

/** SQL that runs once, with a preview of its result. */
export interface Queries extends QueryOperations {
  /**
   * Runs SQL, waits for its end, and gives columns and rows. `database` is an id or a name. There are `previewRows`
   * rows at most, 1000 by default, for the platform keeps no more of a query. For all rows of a larger result run a SQL
   * script (`scripts.sql.runAndWait`), whose run has them as files in `output`.
   *
   * The query is created again only where the platform refuses it for now (429, 503), never where it may have arrived;
   * the looks at it are repeated as any read. With the option `cancelOnAbort`, an abort of `signal` cancels it too.
   *
   * @throws PollError when it fails, with the words of the database in its message, or is cancelled; `data` is the
   * query. UsageError when no database has that name. ApiError. TimeoutError after the option `deadline`, an hour by
   * default: the query itself goes on.
   * @example
   * const sql = "select state, count(*) from crm.members group by state";
   * const { rows } = await civis.queries.run({ database: "Warehouse", sql });
   * for (const [state, members] of rows) console.log(state, members);
   */
  run(params: QueriesRunParams, options?: QueriesRunOptions): Promise<QueryResult>;
}
