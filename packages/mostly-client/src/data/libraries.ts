import { UsageError } from "@org/client-runtime";

/** Reads Parquet. */
export function loadHyparquet(): Promise<typeof import("hyparquet")> {
  return found("hyparquet", "Parquet is read", import("hyparquet"));
}

/** Writes Parquet. */
export function loadHyparquetWriter(): Promise<typeof import("hyparquet-writer")> {
  return found("hyparquet-writer", "Parquet is written", import("hyparquet-writer"));
}

/** Decompresses what `hyparquet` alone does not: everything but Snappy. */
export function loadCompressors(): Promise<typeof import("hyparquet-compressors")> {
  return found("hyparquet-compressors", "This compression is undone", import("hyparquet-compressors"));
}

/** Holds tables by column. */
export function loadArrow(): Promise<typeof import("apache-arrow")> {
  return found("apache-arrow", "Arrow tables are made", import("apache-arrow"));
}

/** Bundlers take a missing package for an error of the program, unless its import is caught. */
function found<Library>(name: string, purpose: string, library: Promise<Library>): Promise<Library> {
  return library.catch((cause: unknown) => {
    throw new UsageError(
      `${purpose} by the package ${name}, which cannot be loaded. Run: npm install ${name}`,
      {
        cause,
      },
    );
  });
}
