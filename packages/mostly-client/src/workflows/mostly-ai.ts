import type { Call, RequestOptions } from "@org/client-runtime";
import { MostlyAI as Operations } from "../generated/client.ts";
import type { MostlyAIOptions } from "../generated/core.ts";
import type { MostlyAIFailure } from "../generated/failures.ts";
import type {
  Connector,
  ConnectorCreate,
  CurrentUser,
  MostlyGenerator,
  SyntheticDataset,
} from "../generated/schema.ts";
import { connect, type ConnectOptions } from "./connect.ts";
import { generate, type GenerateParams } from "./generate.ts";
import { extendGenerators, type Generators } from "./generators.ts";
import { probe, type ProbeParams, type ProbeRow } from "./probe.ts";
import {
  callableAbout,
  callableComputes,
  callableModels,
  type About,
  type Computes,
  type Models,
} from "./shortcuts.ts";
import { extendSyntheticDatasets, type SyntheticDatasets } from "./synthetic-datasets.ts";
import { train, type TrainParams } from "./train.ts";

/**
 * The API of MOSTLY AI, with all its operations and what takes several of them. A connector reads source
 * tables, a generator learns their patterns, a synthetic dataset or a probe samples from a trained generator.
 *
 * @example
 * const mostly = new MostlyAI();
 * const generator = await mostly.train({ data: "./census.csv", progress: true });
 * const { id } = await mostly.generate({ generator, size: 1000, progress: true });
 */
export class MostlyAI extends Operations {
  declare readonly about: About;
  declare readonly computes: Computes;
  declare readonly generators: Generators;
  declare readonly models: Models;
  declare readonly syntheticDatasets: SyntheticDatasets;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: MostlyAIOptions) {
    super(options);
    this.about = callableAbout(this.about);
    this.computes = callableComputes(this.computes);
    this.generators = extendGenerators(this, this.generators);
    this.models = callableModels(this.models);
    this.syntheticDatasets = extendSyntheticDatasets(this, this.syntheticDatasets);
  }

  /** Fetches the calling user: short for `users.me.get`. */
  me(options?: RequestOptions): Call<CurrentUser, MostlyAIFailure> {
    return this.users.me.get({}, options);
  }

  /**
   * Connects a database or storage, by default after a test of the connection.
   *
   * @throws ApiError, with status 400 when the connection cannot be made.
   *
   * @example
   * const { id } = await mostly.connect({
   *   type: "POSTGRES", // decides what `config`, `secrets` and `ssl` take
   *   config: { host: "db.example.com", username: "reader", database: "shop" },
   *   secrets: { password },
   * });
   */
  connect(config: ConnectorCreate, options?: ConnectOptions): Call<Connector, MostlyAIFailure> {
    return connect(this, config, options);
  }

  /**
   * Creates a generator from `data` or `config`, trains it, waits for the end and gives the trained
   * generator.
   *
   * @throws UsageError before anything is sent. ApiError. JobError when the training fails or is canceled: it
   * names the step, and the generator stays. TimeoutError after the option `deadline`: the training goes on.
   *
   * @example
   * const generator = await mostly.train({ data: "./census.csv", name: "census", progress: true });
   */
  train(params: TrainParams): Promise<MostlyGenerator> {
    return train(this, params);
  }

  /**
   * Creates a synthetic dataset, generates it, waits for the end and gives the generated dataset.
   *
   * @throws UsageError before anything is sent. ApiError. JobError when the generation fails or is canceled:
   * it names the step, and the synthetic dataset stays. TimeoutError after the option `deadline`: the
   * generation goes on.
   *
   * @example
   * const { id } = await mostly.generate({ generator, size: 1000 });
   * const rows = await mostly.syntheticDatasets.data({ id });
   */
  generate(params: GenerateParams): Promise<SyntheticDataset> {
    return generate(this, params);
  }

  /**
   * Generates a few rows, at once and without a job: those of a single table as an array, of several by the
   * name of the table. Nothing is stored. Without `size` and `seed` it is one row of each subject table, with
   * what belongs to it.
   *
   * `Row` names the columns, for the editor; nothing checks it.
   *
   * @throws UsageError when it is not clear which generator is meant, or there is no such table. ApiError.
   *
   * @example
   * const people = await mostly.probe({ generator, seed: [{ age: 63 }, { age: 45 }], table: "census" });
   */
  probe<Row extends object = ProbeRow>(params: ProbeParams & { table: string }): Promise<Row[]>;
  probe<Row extends object = ProbeRow>(
    params: ProbeParams & { unwrap: false },
  ): Promise<Record<string, Row[]>>;
  probe<Row extends object = ProbeRow>(params: ProbeParams): Promise<Row[] | Record<string, Row[]>>;
  probe<Row extends object>(params: ProbeParams): Promise<Row[] | Record<string, Row[]>> {
    return probe<Row>(this, params);
  }
}
