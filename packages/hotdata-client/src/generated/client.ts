// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { bind } from "@org/client-runtime";
import { HotdataCore, type HotdataOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Connections } from "./operations/connections.ts";
import type { Datasets } from "./operations/datasets.ts";
import type { Uploads } from "./operations/uploads.ts";
import type { InformationSchema } from "./operations/information-schema.ts";
import type { SavedQueries } from "./operations/saved-queries.ts";
import type { Query } from "./operations/query.ts";
import type { QueryRuns } from "./operations/query-runs.ts";
import type { Refresh } from "./operations/refresh.ts";
import type { Results } from "./operations/results.ts";
import type { Secrets } from "./operations/secrets.ts";
import type { Workspaces } from "./operations/workspaces.ts";

/**
 * Hotdata connects to databases, caches their tables in columnar form and answers SQL over all of
 * them. Tables are addressed as `connection.schema.table`, datasets as `datasets.table`.
 *
 * @example
 * const hotdata = new Hotdata();
 */
export class Hotdata extends HotdataCore {
  /** Connections to databases and warehouses, their cached tables and column profiles. */
  declare readonly connections: Connections;

  /** Tables made from uploaded files or inline data, beside those of the connections. */
  declare readonly datasets: Datasets;

  /** Files that were uploaded to become datasets. */
  declare readonly uploads: Uploads;

  /** The catalog of tables and columns that Hotdata knows. */
  declare readonly informationSchema: InformationSchema;

  /** Named SQL statements with a version history. */
  declare readonly savedQueries: SavedQueries;

  /** Runs SQL across all connections and datasets. */
  declare readonly query: Query;

  /** History of the queries that ran. */
  declare readonly queryRuns: QueryRuns;

  /** Brings cached tables and the catalog up to date with their sources. */
  declare readonly refresh: Refresh;

  /** Stored results of queries, kept for later reading. */
  declare readonly results: Results;

  /** Passwords and tokens that connections use. Values can be written, never read. */
  declare readonly secrets: Secrets;

  /** Workspaces of an organization. These calls need a token, no workspace. */
  declare readonly workspaces: Workspaces;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: HotdataOptions) {
    super(options);
    bind(this, methods());
  }
}
