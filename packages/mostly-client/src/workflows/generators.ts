import type { Call, ClientCore, RequestOptions } from "@org/client-runtime";
import type { SavedFile } from "@org/client-runtime/files";
import type { MostlyAIFailure } from "../generated/failures.ts";
import type {
  Generators as GeneratorOperations,
  GeneratorsExportToFileParams,
  GeneratorsImportFromFileParams,
  GeneratorsTrainingGetParams,
  GeneratorsTrainingOperations as TrainingOperations,
} from "../generated/operations/generators.ts";
import type { JobProgress, MostlyGenerator } from "../generated/schema.ts";
import { importGenerator, type GeneratorSource } from "./import-generator.ts";
import { loadFiles } from "./load-entry.ts";
import { waitForJob, type JobWaitOptions } from "./run-job.ts";
import type { SaveGeneratorOptions } from "./save-generator.ts";
import { training } from "./train.ts";

/** Models that are trained on source tables and generate synthetic data. */
export interface Generators extends GeneratorOperations {
  /**
   * Creates a generator from an exported archive. `POST /api/v2/generators/import-from-file`
   *
   * @throws ApiError with status 400 or 401.
   */
  importFromFile(
    params: GeneratorsImportFromFileParams,
    options?: RequestOptions,
  ): Call<MostlyGenerator, MostlyAIFailure>;
  /**
   * Creates a generator from an exported archive: a `Blob`, or, in Node, Bun and Deno, its path or address.
   * An address is fetched without the client's credentials. Loads `@org/mostly-client/files`.
   *
   * @throws UsageError when there is nothing to read. ApiError with status 400 or 401.
   * @example
   * const { id } = await mostly.generators.importFromFile({ file: "./census.zip" });
   */
  importFromFile(params: GeneratorSource, options?: RequestOptions): Promise<MostlyGenerator>;

  /**
   * Exports a trained generator and saves the archive, in constant memory; a download that breaks off
   * continues where it ended. Node, Bun and Deno; loads `@org/mostly-client/files`.
   *
   * @throws ApiError with status 401 or 404. UsageError when the path can hold no file. DownloadError when
   * the file cannot be completed.
   * @example
   * const { path } = await mostly.generators.save({ id }, { to: "./census.zip" });
   */
  save(params: GeneratorsExportToFileParams, options?: SaveGeneratorOptions): Promise<SavedFile>;

  /** The job that trains a generator. */
  readonly training: GeneratorsTrainingOperations;
}

/** The job that trains a generator. */
export interface GeneratorsTrainingOperations extends TrainingOperations {
  /**
   * Looks at the training until it ends, and gives it when it is `DONE`. `progress: true` shows it in the
   * terminal.
   *
   * With the option `cancelOnAbort`, an abort of `signal` cancels the training too.
   *
   * @throws JobError when the training fails or is canceled: it names the step. TimeoutError after the option
   * `deadline`.
   */
  wait(params: GeneratorsTrainingGetParams, options?: JobWaitOptions): Promise<JobProgress>;
}

/** Adds to the operations what takes several of them. */
export function extendGenerators(client: ClientCore, operations: GeneratorOperations): Generators {
  function importFromFile(
    params: GeneratorsImportFromFileParams,
    options?: RequestOptions,
  ): Call<MostlyGenerator, MostlyAIFailure>;
  function importFromFile(params: GeneratorSource, options?: RequestOptions): Promise<MostlyGenerator>;
  function importFromFile({ file }: GeneratorSource, options?: RequestOptions): Promise<MostlyGenerator> {
    if (file instanceof Blob) return operations.importFromFile({ file }, options);
    return importGenerator(client, { file }, options);
  }
  return {
    ...operations,
    importFromFile,
    save: async (params, options) => (await loadFiles()).saveGenerator(client, params, options),
    training: {
      ...operations.training,
      wait: (params, options) => waitForJob(client, training, params, options),
    },
  };
}
