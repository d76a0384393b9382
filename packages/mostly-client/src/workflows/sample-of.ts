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
    refuseUnknown(who, known, name);
    refuseSize(who, name, sampleSize);
    configure(name, { sampleSize });
  }
  for (const [name, rows] of seeds) {
    refuseUnknown(who, known, name, rows);
    configure(name, await seedOf(rows, options.signal));
  }
  return { generatorId, tables: tables.size > 0 ? [...tables.values()] : undefined };
}

function subjectsOf({ tables }: MostlyGenerator): string[] {
  return (tables ?? [])
    .filter(({ foreignKeys }) => !foreignKeys?.some(({ isContext }) => isContext)) // it may be null
    .map(({ name }) => name);
}

function refuseSize(who: string, name: string, size: number): void {
  if (Number.isSafeInteger(size) && size > 0) return;
  throw new UsageError(`${who}: the size of ${name} is ${size}. Make it a whole number from 1 on.`);
}

/** Nothing is fetched for this, but where the tables are at hand, the platform need not be asked. */
function refuseUnknown(who: string, known: MostlyGenerator | undefined, name: string, seed?: Seed): void {
  const isRows = Array.isArray(seed);
  if (isRows && seed.length === 0) {
    throw new UsageError(`${who}: the seed of ${name} has no rows. Give one at least, or leave it out.`);
  }
  if (!known?.tables || known.tables.length === 0) return;
  const table = known.tables.find((one) => one.name === name);
  if (!table) throw new UsageError(`${who}: the generator has no table ${listed(name, known.tables)}.`);
  const { columns } = table;
  if (!isRows || !columns || columns.length === 0) return;
  const names = new Set(columns.map((column) => column.name));
  const lacking = seed.flatMap((row) => Object.keys(row)).find((column) => !names.has(column));
  if (lacking === undefined) return;
  throw new UsageError(`${who}: the table ${name} has no column ${listed(lacking, columns, " for a seed")}.`);
}

function listed(name: string, known: readonly { name: string }[], what = ""): string {
  return `${JSON.stringify(name)}${what}, but: ${known.map((one) => one.name).join(", ")}`;
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
