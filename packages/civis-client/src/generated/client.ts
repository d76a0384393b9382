// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { CivisCore } from "./core.ts";
import { bindCredentials, type Credentials } from "./operations/credentials.ts";
import { bindDatabases, type Databases } from "./operations/databases.ts";
import { bindFiles, type Files } from "./operations/files.ts";
import { bindImports, type Imports } from "./operations/imports.ts";
import { bindJobs, type Jobs } from "./operations/jobs.ts";
import { bindModels, type Models } from "./operations/models.ts";
import { bindPredictions, type Predictions } from "./operations/predictions.ts";
import { bindProjects, type Projects } from "./operations/projects.ts";
import { bindQueries, type Queries } from "./operations/queries.ts";
import { bindReports, type Reports } from "./operations/reports.ts";
import { bindScripts, type Scripts } from "./operations/scripts.ts";

/**
 * Civis Platform runs SQL, code and imports next to databases, on a schedule or on demand. What runs
 * is a job; each time it runs is a run, with a state that can be waited for. Paging counts pages from
 * 1.
 *
 * @example
 * const civis = new Civis();
 */
export class Civis extends CivisCore {
  /** User names, passwords and keys that the platform uses for databases and services. */
  readonly credentials: Credentials = bindCredentials(this);

  /** Databases, their schemas, and the addresses that may connect to them. */
  readonly databases: Databases = bindDatabases(this);

  /** Files that the platform stores, for scripts and imports to use. */
  readonly files: Files = bindFiles(this);

  /** Jobs that bring data into a database, or from one to another. */
  readonly imports: Imports = bindImports(this);

  /** Everything that runs, of whatever kind, with what it triggers. */
  readonly jobs: Jobs = bindJobs(this);

  /** Models that learn from a table, with their builds. */
  readonly models: Models = bindModels(this);

  /** Scores that a model gives the rows of a table. */
  readonly predictions: Predictions = bindPredictions(this);

  /** Collections of scripts, imports, reports and other items that belong together. */
  readonly projects: Projects = bindProjects(this);

  /** SQL that runs once, with a preview of its result. */
  readonly queries: Queries = bindQueries(this);

  /** Pages that show the result of a script or query. */
  readonly reports: Reports = bindReports(this);

  /** Code that runs on the platform, in SQL, Python, R, JavaScript or a container. */
  readonly scripts: Scripts = bindScripts(this);
}
