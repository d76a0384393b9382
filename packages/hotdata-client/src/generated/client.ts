// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { HotdataCore } from "./core.ts";
import { bindConnections, type Connections } from "./operations/connections.ts";
import { bindDatasets, type Datasets } from "./operations/datasets.ts";
import { bindUploads, type Uploads } from "./operations/uploads.ts";
import { bindInformationSchema, type InformationSchema } from "./operations/information-schema.ts";
import { bindSavedQueries, type SavedQueries } from "./operations/saved-queries.ts";
import { bindQuery, type Query } from "./operations/query.ts";
import { bindQueryRuns, type QueryRuns } from "./operations/query-runs.ts";
import { bindRefresh, type Refresh } from "./operations/refresh.ts";
import { bindResults, type Results } from "./operations/results.ts";
import { bindSecrets, type Secrets } from "./operations/secrets.ts";
import { bindWorkspaces, type Workspaces } from "./operations/workspaces.ts";

/**
 * Hotdata connects to databases, caches their tables in columnar form and answers SQL over all of
 * them. Tables are addressed as `connection.schema.table`, datasets as `datasets.table`.
 *
 * @example
 * const hotdata = new Hotdata();
 */
export class Hotdata extends HotdataCore {
  /** Connections to databases and warehouses, their cached tables and column profiles. */
  readonly connections: Connections = bindConnections(this);

  /** Tables made from uploaded files or inline data, beside those of the connections. */
  readonly datasets: Datasets = bindDatasets(this);

  /** Files that were uploaded to become datasets. */
  readonly uploads: Uploads = bindUploads(this);

  /** The catalog of tables and columns that Hotdata knows. */
  readonly informationSchema: InformationSchema = bindInformationSchema(this);

  /** Named SQL statements with a version history. */
  readonly savedQueries: SavedQueries = bindSavedQueries(this);

  /** Runs SQL across all connections and datasets. */
  readonly query: Query = bindQuery(this);

  /** History of the queries that ran. */
  readonly queryRuns: QueryRuns = bindQueryRuns(this);

  /** Brings cached tables and the catalog up to date with their sources. */
  readonly refresh: Refresh = bindRefresh(this);

  /** Stored results of queries, kept for later reading. */
  readonly results: Results = bindResults(this);

  /** Passwords and tokens that connections use. Values can be written, never read. */
  readonly secrets: Secrets = bindSecrets(this);

  /** Workspaces of an organization. These calls need a token, no workspace. */
  readonly workspaces: Workspaces = bindWorkspaces(this);
}
