import { Civis as Operations } from "../generated/client.ts";
import type { CivisOptions } from "../generated/core.ts";
import { extendFiles, type Files } from "./files.ts";
import type { Queries } from "./queries.ts";
import { runQuery } from "./run-query.ts";
import { extendScripts, type Scripts } from "./scripts.ts";

/**
 * Civis Platform with all its operations and what takes several of them. It runs SQL, code and imports next to
 * databases, on a schedule or on demand. What runs is a job; each time it runs is a run, with a state that can be waited
 * for. Paging counts pages from 1.
 *
 * @example
 * const civis = new Civis();
 * const { rows } = await civis.queries.run({ database: "Warehouse", sql: "select 1" });
 */
export class Civis extends Operations {
  declare readonly files: Files;
  declare readonly queries: Queries;
  declare readonly scripts: Scripts;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: CivisOptions) {
    super(options);
    extendFiles(this, this.files);
    extendScripts(this, this.scripts);
    this.queries.run = (...rest) => runQuery(this, ...rest);
  }
}
