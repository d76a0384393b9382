// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { bind } from "@org/client-runtime";
import { MostlyAICore, type MostlyAIOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { About } from "./operations/about.ts";
import type { Artifacts } from "./operations/artifacts.ts";
import type { Assistant } from "./operations/assistant.ts";
import type { Billing } from "./operations/billing.ts";
import type { Computes } from "./operations/computes.ts";
import type { Connectors } from "./operations/connectors.ts";
import type { Datasets } from "./operations/datasets.ts";
import type { Generators } from "./operations/generators.ts";
import type { Integrations } from "./operations/integrations.ts";
import type { Models } from "./operations/models.ts";
import type { Organizations } from "./operations/organizations.ts";
import type { SyntheticDatasets } from "./operations/synthetic-datasets.ts";
import type { SyntheticProbes } from "./operations/synthetic-probes.ts";
import type { UsageReport } from "./operations/usage-report.ts";
import type { Users } from "./operations/users.ts";

/**
 * A connector reads source tables, a generator learns their patterns, a synthetic dataset or a probe
 * samples from a trained generator. Training and generation are jobs: start them, then wait for their
 * progress to end.
 *
 * @example
 * const mostly = new MostlyAI();
 */
export class MostlyAI extends MostlyAICore {
  /** The deployment that answers. */
  declare readonly about: About;

  /** Images and pages from assistant threads, to be shared by a link. */
  declare readonly artifacts: Artifacts;

  /** An assistant that answers questions about data in threads, with Python code that it runs. */
  declare readonly assistant: Assistant;

  /** Plans to subscribe to, and the calling user's subscription. */
  declare readonly billing: Billing;

  /** Hardware that jobs can run on. */
  declare readonly computes: Computes;

  /** Access to the databases and storages that data is read from and delivered to. */
  declare readonly connectors: Connectors;

  /** Data under one name, in connectors and uploaded files. */
  declare readonly datasets: Datasets;

  /** Models that are trained on source tables and generate synthetic data. */
  declare readonly generators: Generators;

  /** Services on the web that users connect by OAuth, for the assistant to use. */
  declare readonly integrations: Integrations;

  /** Models that a generator can be trained with. */
  declare readonly models: Models;

  /** Groups of users that own resources together. */
  declare readonly organizations: Organizations;

  /** Tables that a trained generator made, to download or deliver. */
  declare readonly syntheticDatasets: SyntheticDatasets;

  /** A few synthetic rows from a generator, at once and without a job. */
  declare readonly syntheticProbes: SyntheticProbes;

  /** What users of the platform have used, in credits, time and tokens. */
  declare readonly usageReport: UsageReport;

  /** The users of the platform. */
  declare readonly users: Users;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: MostlyAIOptions) {
    super(options);
    bind(this, methods());
  }
}
