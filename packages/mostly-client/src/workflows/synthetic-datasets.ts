import type { ClientCore } from "@org/client-runtime";
import type { SavedFile } from "@org/client-runtime/files";
import type { DataRow } from "../data/data-row.ts";
import type { SaveSyntheticDataOptions } from "../data/save-synthetic-data.ts";
import type { SyntheticDataParams } from "../data/synthetic-archive.ts";
import type { SyntheticDataOptions } from "../data/synthetic-data.ts";
import type {
  SyntheticDatasets as SyntheticDatasetOperations,
  SyntheticDatasetsDownloadParams,
  SyntheticDatasetsGenerationGetParams,
  SyntheticDatasetsGenerationOperations as GenerationOperations,
} from "../generated/operations/synthetic-datasets.ts";
import type { JobProgress } from "../generated/schema.ts";
import { generation } from "./generate.ts";
import { loadData, loadFiles } from "./load-entry.ts";
import { waitForJob, type JobWaitOptions } from "./run-job.ts";

/** Tables that a trained generator made, to download or deliver. */
export interface SyntheticDatasets extends SyntheticDatasetOperations {
  /**
   * Downloads a synthetic dataset and gives its rows: of a single table as an array, of several by the name
   * of the table. For more rows than fit into memory there is `syntheticRows` of `@org/mostly-client/data`,
   * which this loads; it needs the package `hyparquet`.
   *
   * `Row` names the columns, for the editor; nothing checks it.
   *
   * @throws ApiError with status 401 or 404. ConnectionError when the download breaks off. UsageError when
   * there is no such table.
   * @example
   * const people = await mostly.syntheticDatasets.data<Person>({ id }, { table: "people" });
   */
  data<Row extends object = DataRow>(
    params: SyntheticDataParams,
    options: SyntheticDataOptions & { table: string },
  ): Promise<Row[]>;
  data<Row extends object = DataRow>(
    params: SyntheticDataParams,
    options: SyntheticDataOptions & { unwrap: false },
  ): Promise<Record<string, Row[]>>;
  data<Row extends object = DataRow>(
    params: SyntheticDataParams,
    options?: SyntheticDataOptions,
  ): Promise<Row[] | Record<string, Row[]>>;

  /**
   * Downloads the rows of a synthetic dataset as a zip archive and saves it, in constant memory; a download
   * that breaks off continues where it ended. Its `format` is `PARQUET` by default. Node, Bun and Deno; loads
   * `@org/mostly-client/files`.
   *
   * @throws ApiError with status 401 or 404. UsageError when the path can hold no file. DownloadError when
   * the file cannot be completed.
   * @example
   * const { path } = await mostly.syntheticDatasets.save({ id, format: "CSV" }, { to: "./downloads/" });
   */
  save(params: SyntheticDatasetsDownloadParams, options?: SaveSyntheticDataOptions): Promise<SavedFile>;

  /** The job that generates a synthetic dataset. */
  readonly generation: SyntheticDatasetsGenerationOperations;
}

/** The job that generates a synthetic dataset. */
export interface SyntheticDatasetsGenerationOperations extends GenerationOperations {
  /**
   * Looks at the generation until it ends, and gives it when it is `DONE`. `progress: true` shows it in the
   * terminal.
   *
   * With the option `cancelOnAbort`, an abort of `signal` cancels the generation too.
   *
   * @throws JobError when the generation fails or is canceled: it names the step. TimeoutError after the
   * option `deadline`.
   */
  wait(params: SyntheticDatasetsGenerationGetParams, options?: JobWaitOptions): Promise<JobProgress>;
}

/** Adds to the operations what takes several of them. */
export function extendSyntheticDatasets(
  client: ClientCore,
  operations: SyntheticDatasetOperations,
): SyntheticDatasets {
  // what the options make of it, the overloads say
  const data = async (params: SyntheticDataParams, options?: SyntheticDataOptions): Promise<never> =>
    (await loadData()).syntheticData(client, params, options) as Promise<never>;
  return {
    ...operations,
    data,
    save: async (params, options) => (await loadFiles()).saveSyntheticData(client, params, options),
    generation: {
      ...operations.generation,
      wait: (params, options) => waitForJob(client, generation, params, options),
    },
  };
}
