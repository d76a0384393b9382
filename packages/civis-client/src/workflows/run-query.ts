import { PollError, type ClientCore, type WaitOptions } from "@org/client-runtime";
import { databasesList, type Databases } from "../generated/operations/databases.ts";
import {
  queriesCreate,
  queriesRunsCancel,
  queriesWait,
  type Queries,
  type QueriesRunsOperations,
} from "../generated/operations/queries.ts";
import type { QueryCreate, QueryDetail } from "../generated/schema.ts";
import { databaseId } from "./database-id.ts";
import { startAndWait } from "./start-and-wait.ts";

/** Parameters of `queries.run`. */
export interface QueriesRunParams extends Omit<QueryCreate, "database" | "previewRows"> {
  /** The database: its id, or its name, which is looked up. */
  database: number | string;
  /** How many rows to give, 1000 at most, which is the default. */
  previewRows?: number | undefined;
}

/** Options of `queries.run`. `deadline` covers everything. */
export type QueriesRunOptions = WaitOptions<QueryDetail>;

/** What a query gave. */
export interface QueryResult {
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** The first rows, each a list of texts in the order of the columns; null is null in the database. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Whether there may be more rows in the database: as many came as `previewRows` allows. */
  readonly mayHaveMore: boolean;
  /** The query, as it was when it had ended. */
  readonly query: QueryDetail;
}

/**
 * Runs SQL, waits for its end, and gives columns and rows. There are `previewRows` rows at most, 1000 by default, for
 * the platform keeps no more of a query. For all rows of a larger result run a SQL script (`scripts.sql.runAndWait`),
 * whose run has them as files in `output`.
 *
 * The query is never created twice; the looks at it are repeated as any read.
 *
 * @throws PollError when it fails, with the words of the database in its message, or is cancelled; `data` is the query.
 * UsageError when no database has that name. ApiError. TimeoutError after the option `deadline`, an hour by default:
 * the query itself goes on.
 *
 * @example
 * const { columns, rows } = await queriesRun(client, { database: "Warehouse", sql: "select 1" });
 */
export async function queriesRun(
  client: ClientCore,
  params: QueriesRunParams,
  options?: QueriesRunOptions,
): Promise<QueryResult> {
  const operations: QueryOperations = {
    list: (...rest) => databasesList(client, ...rest),
    create: (...rest) => queriesCreate(client, ...rest),
    wait: (...rest) => queriesWait(client, ...rest),
    cancel: (...rest) => queriesRunsCancel(client, ...rest),
  };
  return runQuery(operations, params, options);
}

/** The operations that it takes. The class gives its own methods, so that it carries none of them twice. */
export type QueryOperations = Pick<Databases, "list"> &
  Pick<Queries, "create" | "wait"> &
  Pick<QueriesRunsOperations, "cancel">;

/** The same, with the operations of any client. */
export async function runQuery(
  { list, create, wait, cancel }: QueryOperations,
  { database, previewRows = 1000, ...params }: QueriesRunParams,
  options: QueriesRunOptions = {},
): Promise<QueryResult> {
  const { cancelOnAbort, onCancelFailure, signal } = options;
  const query = await startAndWait<{ id: number; lastRunId: number | null }, QueryDetail>(
    options,
    async (starting) => {
      const id =
        typeof database === "string" ? await databaseId(list, database, { ...starting, signal }) : database;
      return create({ ...params, previewRows, database: id }, starting);
    },
    async ({ id, lastRunId }, waiting) => {
      try {
        return await wait({ id }, waiting);
      } catch (error) {
        if (error instanceof PollError) throw withReason(error as PollError<QueryDetail>);
        if (cancelOnAbort && signal?.aborted && lastRunId !== null) {
          const own = { ...waiting, signal: undefined, deadline: 10_000 };
          await cancel({ id, run_id: lastRunId }, own).catch((failure: unknown) =>
            onCancelFailure?.(failure),
          );
        }
        throw error;
      }
    },
  );
  const { resultColumns: columns, resultRows: rows } = query;
  return { columns, rows, mayHaveMore: rows.length >= previewRows, query };
}

/** The same error, in the words of the database. */
function withReason({ data, outcome }: PollError<QueryDetail>): PollError<QueryDetail> {
  const reason = data.exception ?? data.error ?? "no reason given";
  return new PollError(`queries.run: query ${data.id} ${outcome}: ${reason}`, { data, outcome });
}
