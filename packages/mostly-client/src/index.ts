// The client with all its operations. To pay for single operations only, import `@org/mostly-client/operations`.

export * from "./generated/index.ts";

// With workflows: these take the place of what is generated under the same name.
export { MostlyAI } from "./workflows/mostly-ai.ts";
export type { Generators, GeneratorsTrainingOperations } from "./workflows/generators.ts";
export type { About, Computes, Models } from "./workflows/shortcuts.ts";
export type {
  SyntheticDatasets,
  SyntheticDatasetsGenerationOperations,
} from "./workflows/synthetic-datasets.ts";

// The same as functions of a client, to bundle only what is called.
export { connect, type ConnectOptions } from "./workflows/connect.ts";
export { generate, type GenerateParams } from "./workflows/generate.ts";
export { importGenerator, type GeneratorSource } from "./workflows/import-generator.ts";
export { probe, type ProbeParams, type ProbeRow } from "./workflows/probe.ts";
export { train, type TrainFromConfig, type TrainFromData, type TrainParams } from "./workflows/train.ts";

export { JobError } from "./workflows/job-error.ts";
export type { ProgressDisplay } from "./workflows/progress-display.ts";
export type { JobOptions, JobWaitOptions } from "./workflows/run-job.ts";
export type { SampleChoices } from "./workflows/sample-of.ts";
export type { Seed } from "./workflows/seed-of.ts";
