import { UsageError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import { syntheticProbesCreate } from "../generated/operations/synthetic-probes.ts";
import type { Probe } from "../generated/schema.ts";
import { sampleOf, type SampleChoices } from "./sample-of.ts";

/** A row of a probe, by column. Dates and times are text. */
export type ProbeRow = Record<string, unknown>;

/** Parameters and options of `probe`. */
export interface ProbeParams extends SampleChoices, RequestOptions {
  /** Only this table, as an array of its rows. Default: all tables. */
  table?: string | undefined;
  /**
   * Whether a single table is given as an array of its rows, as it is by default, or by its name as several
   * are.
   */
  unwrap?: boolean | undefined;
}

/**
 * Generates a few rows, at once and without a job: those of a single table as an array, of several by the
 * name of the table. Nothing is stored. Without `size` and `seed` it is one row of each subject table, with
 * what belongs to it.
 *
 * `Row` names the columns, for the editor; nothing checks it.
 *
 * @throws UsageError when it is not clear which generator is meant, or there is no such table. ApiError.
 *
 * @example
 * const people = await probe(client, { generator, seed: [{ age: 63 }, { age: 45 }], table: "census" });
 */
export async function probe<Row extends object = ProbeRow>(
  client: ClientCore,
  params: ProbeParams & { table: string },
): Promise<Row[]>;
export async function probe<Row extends object = ProbeRow>(
  client: ClientCore,
  params: ProbeParams & { unwrap: false },
): Promise<Record<string, Row[]>>;
export async function probe<Row extends object = ProbeRow>(
  client: ClientCore,
  params: ProbeParams,
): Promise<Row[] | Record<string, Row[]>>;
export async function probe(
  client: ClientCore,
  { generator, config, size, seed, table, unwrap = true, ...options }: ProbeParams,
): Promise<ProbeRow[] | Record<string, ProbeRow[]>> {
  const sample = await sampleOf(client, "probe", { generator, config, size, seed }, options);
  const probes = await syntheticProbesCreate(client, { ...config, ...sample }, options);
  if (table !== undefined) return rowsOf(probes, table);
  const [only] = probes;
  if (unwrap && only !== undefined && probes.length === 1) return only.rows ?? [];
  return Object.fromEntries(probes.map(({ name = "", rows = [] }) => [name, rows]));
}

function rowsOf(probes: readonly Probe[], table: string): ProbeRow[] {
  const found = probes.find(({ name }) => name === table);
  if (found) return found.rows ?? [];
  const names = probes.map(({ name }) => name).join(", ");
  throw new UsageError(`probe: the generator has no table ${JSON.stringify(table)}, but: ${names}.`);
}
