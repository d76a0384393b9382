import { UsageError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import { generatorsGet } from "../generated/operations/generators.ts";
import type {
  GeneratorListItem,
  MostlyGenerator,
  SyntheticProbeConfig,
  SyntheticTableConfigWrite,
} from "../generated/schema.ts";
import { seedOf, type Seed } from "./seed-of.ts";

/** What to sample: from which generator, how much, and from which rows on. */
export interface SampleChoices {
  /** The generator, as a list or `get` gives it, or its id. Default: `generatorId` in `config`. */
  generator?: string | MostlyGenerator | GeneratorListItem | undefined;
  /** Everything that can be set, single tables included. `size` and `seed` go before what it says. */
  config?: SyntheticProbeConfig | undefined;
  /**
   * Number of rows: of each subject table, or by the name of the table. Subject tables are those without a
   * context. Default: that of the seed; without one that of the source table, or 1 in a probe.
   */
  size?: number | Readonly<Record<string, number>> | undefined;
  /**
   * Rows with some of the columns, whose others are made: for each subject table, or by the name of the
   * table.
   */
  seed?: Seed | Readonly<Record<string, Seed>> | undefined;
}

/**
 * The generator and tables to send. The generator is fetched only where its subject tables have to be known.
 *
 * @throws UsageError when it is not clear which generator is meant, or nothing could have the size or seed.
 */
export async function sampleOf(
  client: ClientCore,
  who: string,
  { generator, config = {}, size, seed }: SampleChoices,
  options: RequestOptions,
): Promise<SyntheticProbeConfig> {
  const generatorId = typeof generator === "object" ? generator.id : (generator ?? config.generatorId);
  if (generatorId === undefined) {
    throw new UsageError(`${who}: name a generator, as \`generator\` or as \`generatorId\` in \`config\`.`);
  }
  if ((config.generatorId ?? generatorId) !== generatorId) {
    throw new UsageError(`${who}: \`generator\` and \`config.generatorId\` differ. Leave one of them out.`);
  }
  const isNamed = (size === undefined || typeof size === "object") && (seed === undefined || isByTable(seed));
  const known = typeof generator === "object" && "tables" in generator ? generator : undefined;
  const subjects = isNamed
    ? []
    : subjectsOf(known ?? (await generatorsGet(client, { id: generatorId }, options)));
  if (!isNamed && subjects.length === 0) {
    throw new UsageError(
      `${who}: the generator has no tables for \`size\` and \`seed\` yet. Train it first.`,
    );
  }

  const tables = new Map((config.tables ?? []).map((table) => [table.name, table]));
  const configure = (name: string, choice: SyntheticTableConfigWrite["configuration"]): void => {
    const table = tables.get(name) ?? { name };
    tables.set(name, { ...table, configuration: { ...table.configuration, ...choice } });
  };
  const sizes = typeof size === "object" ? Object.entries(size) : forEach(subjects, size);
  const seeds = isByTable(seed) ? Object.entries(seed) : forEach(subjects, seed);
  for (const [name, sampleSize] of sizes) {
    check(who, known, name, { size: sampleSize });
    configure(name, { sampleSize });
  }
  for (const [name, rows] of seeds) {
    check(who, known, name, { seed: rows });
    configure(name, await seedOf(rows, options.signal));
  }
  return { generatorId, tables: tables.size > 0 ? [...tables.values()] : undefined };
}

function subjectsOf({ tables }: MostlyGenerator): string[] {
  return (tables ?? [])
    .filter(({ foreignKeys }) => !foreignKeys?.some(({ isContext }) => isContext)) // it may be null
    .map(({ name }) => name);
}

/** Nothing is fetched for this, but where the tables are at hand, the platform need not be asked. */
function check(
  who: string,
  known: MostlyGenerator | undefined,
  name: string,
  { size = 1, seed }: { size?: number; seed?: Seed },
): void {
  const rows = Array.isArray(seed) ? seed : [{}];
  const tables = known?.tables ?? [];
  const table = tables.find((one) => one.name === name);
  const columns = table?.columns ?? [];
  const lacking = rows.flatMap(Object.keys).find((key) => !columns.some((column) => column.name === key));
  let problem: string | undefined;
  if (!Number.isSafeInteger(size) || size < 1)
    problem = `has the size ${size}; make it a whole number from 1`;
  else if (rows.length === 0) problem = "has a seed without rows; leave it out";
  else if (!table && tables.length > 0) problem = `is not in the generator, which has ${listed(tables)}`;
  else if (lacking !== undefined && columns.length > 0)
    problem = `has no column ${JSON.stringify(lacking)} for a seed, but ${listed(columns)}`;
  if (problem) throw new UsageError(`${who}: table ${name} ${problem}.`);
}

function listed(items: readonly { name: string }[]): string {
  return items.map(({ name }) => name).join(", ");
}

function forEach<Value>(names: readonly string[], value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : names.map((name) => [name, value]);
}

function isByTable(
  seed: Seed | Readonly<Record<string, Seed>> | undefined,
): seed is Readonly<Record<string, Seed>> {
  return (
    typeof seed === "object" && !Array.isArray(seed) && !(seed instanceof Blob) && !(seed instanceof URL)
  );
}
