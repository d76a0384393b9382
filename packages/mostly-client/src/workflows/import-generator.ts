import type { ClientCore, RequestOptions } from "@org/client-runtime";
import { generatorsImportFromFile } from "../generated/operations/generators.ts";
import type { MostlyGenerator } from "../generated/schema.ts";
import { loadFiles } from "./load-entry.ts";

/** An exported generator, wherever it is. */
export interface GeneratorSource {
  /**
   * The archive: a `Blob`, or, in Node, Bun and Deno, its path or address. A string is an address if it
   * begins with `http://` or `https://`; it is fetched without the client's credentials.
   */
  file: string | URL | Blob;
}

/**
 * Creates a generator from an exported archive.
 *
 * @throws UsageError when there is nothing to read. ApiError.
 *
 * @example
 * const { id } = await importGenerator(client, { file: "./census.zip" });
 */
export async function importGenerator(
  client: ClientCore,
  { file }: GeneratorSource,
  options?: RequestOptions,
): Promise<MostlyGenerator> {
  const archive = file instanceof Blob ? file : await (await loadFiles()).generatorFile(file, options);
  return generatorsImportFromFile(client, { file: archive }, options);
}
