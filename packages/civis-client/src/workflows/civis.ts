import { Civis as Operations } from "../generated/client.ts";
import { bindFiles, type Files } from "./files.ts";
import { bindQueries, type Queries } from "./queries.ts";
import { bindScripts, type Scripts } from "./scripts.ts";

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
  override readonly files: Files = bindFiles(this);
  override readonly queries: Queries = bindQueries(this);
  override readonly scripts: Scripts = bindScripts(this);
}
