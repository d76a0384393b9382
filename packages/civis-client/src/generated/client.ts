// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { bind } from "@org/client-runtime";
import { CivisCore, type CivisOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Credentials } from "./operations/credentials.ts";
import type { Databases } from "./operations/databases.ts";
import type { Files } from "./operations/files.ts";
import type { Imports } from "./operations/imports.ts";
import type { Jobs } from "./operations/jobs.ts";
import type { Models } from "./operations/models.ts";
import type { Predictions } from "./operations/predictions.ts";
import type { Projects } from "./operations/projects.ts";
import type { Queries } from "./operations/queries.ts";
import type { Reports } from "./operations/reports.ts";
import type { Scripts } from "./operations/scripts.ts";

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
  declare readonly credentials: Credentials;

  /** Databases, their schemas, and the addresses that may connect to them. */
  declare readonly databases: Databases;

  /** Files that the platform stores, for scripts and imports to use. */
  declare readonly files: Files;

  /** Jobs that bring data into a database, or from one to another. */
  declare readonly imports: Imports;

  /** Everything that runs, of whatever kind, with what it triggers. */
  declare readonly jobs: Jobs;

  /** Models that learn from a table, with their builds. */
  declare readonly models: Models;

  /** Scores that a model gives the rows of a table. */
  declare readonly predictions: Predictions;

  /** Collections of scripts, imports, reports and other items that belong together. */
  declare readonly projects: Projects;

  /** SQL that runs once, with a preview of its result. */
  declare readonly queries: Queries;

  /** Pages that show the result of a script or query. */
  declare readonly reports: Reports;

  /** Code that runs on the platform, in SQL, Python, R, JavaScript or a container. */
  declare readonly scripts: Scripts;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: CivisOptions) {
    super(options);
    bind(this, methods());
  }
}
