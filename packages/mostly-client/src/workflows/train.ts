import { UsageError, type ClientCore, type RequestOptions } from "@org/client-runtime";
import type { InlineTable } from "../data/source-table.ts";
import type { TableInput } from "../data/table-file.ts";
import {
  generatorsCreate,
  generatorsGet,
  generatorsTrainingStart,
  generatorsTrainingWait,
} from "../generated/operations/generators.ts";
import type { GeneratorConfig, MostlyGenerator } from "../generated/schema.ts";
import { loadData } from "./load-entry.ts";
import { runJob, type Job, type JobOptions } from "./run-job.ts";

/** Parameters and options of `train`: what to learn from is either `config` or `data`. */
export type TrainParams = JobOptions & {
  /** Name of the generator. Default: that in `config`, else one that the platform chooses. */
  name?: string | undefined;
} & (TrainFromConfig | TrainFromData);

/** Training with all that can be set. */
export interface TrainFromConfig {
  /**
   * What the generator is made from. Its tables come from connectors, or from `sourceTable` of
   * `@org/mostly-client/data`.
   */
  config: GeneratorConfig;
  data?: undefined;
}

/** Training on one table, as it is. */
export interface TrainFromData {
  /**
   * The table: rows as objects, a path of a CSV or Parquet file (Node, Bun, Deno), its address, a `Blob` or
   * `File`; or what `sourceTable` made of one of these. It is named after the file, else `data`. All but the
   * last load `@org/mostly-client/data`, which needs the package `hyparquet-writer` for what is not Parquet
   * yet.
   */
  data: TableInput | InlineTable;
  config?: undefined;
}

/**
 * Creates a generator, trains it, waits for the end and gives the trained generator.
 *
 * @throws UsageError before anything is sent. ApiError. JobError when the training fails or is canceled: it
 * names the step, and the generator stays. TimeoutError after the option `deadline`: the training goes on.
 *
 * @example
 * const generator = await train(client, { data: "./census.csv", name: "census" });
 */
export async function train(
  client: ClientCore,
  { config, data, name, ...options }: TrainParams,
): Promise<MostlyGenerator> {
  if ((config === undefined) === (data === undefined)) {
    throw new UsageError("train: give either `config` or `data`: one of them, and not both.");
  }
  const create = async (rest: RequestOptions): Promise<MostlyGenerator> => {
    const source = config ?? { tables: data === undefined ? [] : [await tableOf(data, rest.signal)] };
    return generatorsCreate(client, { ...source, name: name ?? config?.name }, rest);
  };
  return runJob(client, training, create, options);
}

/** The job that trains a generator. */
export const training: Job<MostlyGenerator> = {
  name: "training of generator",
  title: "Training",
  start: generatorsTrainingStart,
  wait: generatorsTrainingWait,
  get: generatorsGet,
};

async function tableOf(
  data: TableInput | InlineTable,
  signal: AbortSignal | undefined,
): Promise<InlineTable> {
  if (typeof data === "object" && "data" in data) return data;
  const { sourceTable } = await loadData();
  return sourceTable(data, { signal });
}
