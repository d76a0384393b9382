import { PollError, type ClientCore, type WaitOptions } from "@org/client-runtime";
import { databasesList, type Databases } from "../generated/operations/databases.ts";
import {
  queriesCreate,
  queriesGet,
  queriesRunsCancel,
  queriesWait,
  type Queries,
  type QueriesRunsOperations,
} from "../generated/operations/queries.ts";
import type { QueryCreate, QueryDetail } from "../generated/schema.ts";
import { databaseId } from "./database-id.ts";
import { anHour, sharingDeadline } from "./sharing-deadline.ts";
import { starting } from "./starting.ts";

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
 * The query is created again only where the platform refuses it for now (429, 503), never where it may have arrived;
 * the looks at it are repeated as any read.
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
  return runQuery(
    {
      databases: { list: (...rest) => databasesList(client, ...rest) },
      queries: {
        create: (...rest) => queriesCreate(client, ...rest),
        get: (...rest) => queriesGet(client, ...rest),
        wait: (...rest) => queriesWait(client, ...rest),
        runs: { cancel: (...rest) => queriesRunsCancel(client, ...rest) },
      },
    },
    params,
    options,
  );
}

/** The operations that it takes. The class gives its own methods, so that it carries none of them twice. */
export interface QueryOperations {
  readonly databases: Pick<Databases, "list">;
  readonly queries: Pick<Queries, "create" | "get" | "wait"> & {
    readonly runs: Pick<QueriesRunsOperations, "cancel">;
  };
}

/** The same, with the operations of any client. */
export async function runQuery(
  { databases, queries }: QueryOperations,
  { database, previewRows = 1000, ...params }: QueriesRunParams,
  options: QueriesRunOptions = {},
): Promise<QueryResult> {
  const left = sharingDeadline(options, anHour);
  const where = typeof database === "string" ? await databaseId(databases, database, left()) : database;
  const query = { ...params, previewRows, database: where };
  const { id } = await queries.create(query, starting("queries.run", left()));
  try {
    const ended = await queries.wait({ id }, left());
    const { resultColumns: columns, resultRows: rows } = ended;
    return { columns, rows, mayHaveMore: rows.length >= previewRows, query: ended };
  } catch (error) {
    if (error instanceof PollError) throw withReason(error as PollError<QueryDetail>);
    if (options.cancelOnAbort && options.signal?.aborted) await cancelQuery(queries, id, options);
    throw error;
  }
}

/** Cancels the last run of a query, which only the query itself knows. */
async function cancelQuery(
  { get, runs }: QueryOperations["queries"],
  id: number,
  { onCancelFailure, ...options }: QueriesRunOptions,
): Promise<void> {
  const left = sharingDeadline({ ...options, signal: undefined, deadline: 10_000 });
  try {
    const { lastRunId } = await get({ id }, left());
    await runs.cancel({ id, run_id: lastRunId as number }, left()); // null is refused
  } catch (error) {
    onCancelFailure?.(error);
  }
}

/** The same error, in the words of the database. */
function withReason({ data, outcome }: PollError<QueryDetail>): PollError<QueryDetail> {
  const reason = data.exception ?? data.error ?? "no reason given";
  return new PollError(`queries.run: query ${data.id} ${outcome}: ${reason}`, { data, outcome });
}
