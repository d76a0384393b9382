import { base64 } from "../data/base64.ts";
import type { TableInput } from "../data/table-file.ts";
import type { SyntheticTableConfigurationWrite } from "../generated/schema.ts";
import { loadData } from "./load-entry.ts";

/**
 * Rows with some of a table's columns: objects, or a CSV or Parquet file by its path (Node, Bun, Deno), its
 * address or as a `Blob`. Files load `@org/mostly-client/data`, which needs the package `hyparquet-writer`
 * for CSV.
 */
export type Seed = TableInput;

/** The seed as the platform takes it, in place of any other: rows as lines of JSON, files as Parquet. */
export async function seedOf(
  seed: Seed,
  signal: AbortSignal | undefined,
): Promise<Pick<SyntheticTableConfigurationWrite, "sampleSeedDict" | "sampleSeedData">> {
  if (!isRows(seed)) {
    const { seedData } = await loadData();
    return { sampleSeedDict: undefined, sampleSeedData: await seedData(seed, { signal }) };
  }
  const lines = seed.map((row) => `${JSON.stringify(row, plain)}\n`);
  return { sampleSeedDict: base64(new TextEncoder().encode(lines.join(""))), sampleSeedData: undefined };
}

function isRows(seed: Seed): seed is readonly object[] {
  return Array.isArray(seed);
}

/** A whole number of 64 bits has no form of its own in JSON. */
function plain(_: string, value: unknown): unknown {
  return typeof value === "bigint"
    ? Number.isSafeInteger(Number(value))
      ? Number(value)
      : String(value)
    : value;
}
