import type { ClientCore, RequestOptions } from "@org/client-runtime";
import {
  syntheticDatasetsCreate,
  syntheticDatasetsGenerationStart,
  syntheticDatasetsGenerationWait,
  syntheticDatasetsGet,
} from "../generated/operations/synthetic-datasets.ts";
import type { SyntheticDataset, SyntheticDatasetConfigWrite } from "../generated/schema.ts";
import { runJob, type Job, type JobOptions } from "./run-job.ts";
import { sampleOf, type SampleChoices } from "./sample-of.ts";

/** Parameters and options of `generate`. */
export interface GenerateParams extends SampleChoices, JobOptions {
  /** Everything that can be set, single tables included. `size` and `seed` go before what it says. */
  config?: SyntheticDatasetConfigWrite | undefined;
  /** Name of the synthetic dataset. Default: that in `config`, else one that the platform chooses. */
  name?: string | undefined;
}

/**
 * Creates a synthetic dataset, generates it, waits for the end and gives the generated dataset.
 *
 * @throws UsageError before anything is sent. ApiError. JobError when the generation fails or is canceled: it
 * names the step, and the synthetic dataset stays. TimeoutError after the option `deadline`: the generation
 * goes on.
 *
 * @example
 * const { id } = await generate(client, { generator, size: 1000 });
 */
export async function generate(
  client: ClientCore,
  { generator, config, size, seed, name, ...options }: GenerateParams,
): Promise<SyntheticDataset> {
  const create = async (rest: RequestOptions): Promise<SyntheticDataset> => {
    const sample = await sampleOf(client, "generate", { generator, config, size, seed }, rest);
    return syntheticDatasetsCreate(client, { ...config, ...sample, name: name ?? config?.name }, rest);
  };
  return runJob(client, generation, create, options);
}

/** The job that generates a synthetic dataset. */
export const generation: Job<SyntheticDataset> = {
  name: "generation of synthetic dataset",
  title: "Generating",
  start: syntheticDatasetsGenerationStart,
  wait: syntheticDatasetsGenerationWait,
  get: syntheticDatasetsGet,
};
