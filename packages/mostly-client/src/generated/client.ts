// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { MostlyAICore } from "./core.ts";
import { bindAbout, type About } from "./operations/about.ts";
import { bindArtifacts, type Artifacts } from "./operations/artifacts.ts";
import { bindAssistant, type Assistant } from "./operations/assistant.ts";
import { bindBilling, type Billing } from "./operations/billing.ts";
import { bindComputes, type Computes } from "./operations/computes.ts";
import { bindConnectors, type Connectors } from "./operations/connectors.ts";
import { bindDatasets, type Datasets } from "./operations/datasets.ts";
import { bindGenerators, type Generators } from "./operations/generators.ts";
import { bindIntegrations, type Integrations } from "./operations/integrations.ts";
import { bindModels, type Models } from "./operations/models.ts";
import { bindOrganizations, type Organizations } from "./operations/organizations.ts";
import { bindSyntheticDatasets, type SyntheticDatasets } from "./operations/synthetic-datasets.ts";
import { bindSyntheticProbes, type SyntheticProbes } from "./operations/synthetic-probes.ts";
import { bindUsageReport, type UsageReport } from "./operations/usage-report.ts";
import { bindUsers, type Users } from "./operations/users.ts";

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
  readonly about: About = bindAbout(this);

  /** Images and pages from assistant threads, to be shared by a link. */
  readonly artifacts: Artifacts = bindArtifacts(this);

  /** An assistant that answers questions about data in threads, with Python code that it runs. */
  readonly assistant: Assistant = bindAssistant(this);

  /** Plans to subscribe to, and the calling user's subscription. */
  readonly billing: Billing = bindBilling(this);

  /** Hardware that jobs can run on. */
  readonly computes: Computes = bindComputes(this);

  /** Access to the databases and storages that data is read from and delivered to. */
  readonly connectors: Connectors = bindConnectors(this);

  /** Data under one name, in connectors and uploaded files. */
  readonly datasets: Datasets = bindDatasets(this);

  /** Models that are trained on source tables and generate synthetic data. */
  readonly generators: Generators = bindGenerators(this);

  /** Services on the web that users connect by OAuth, for the assistant to use. */
  readonly integrations: Integrations = bindIntegrations(this);

  /** Models that a generator can be trained with. */
  readonly models: Models = bindModels(this);

  /** Groups of users that own resources together. */
  readonly organizations: Organizations = bindOrganizations(this);

  /** Tables that a trained generator made, to download or deliver. */
  readonly syntheticDatasets: SyntheticDatasets = bindSyntheticDatasets(this);

  /** A few synthetic rows from a generator, at once and without a job. */
  readonly syntheticProbes: SyntheticProbes = bindSyntheticProbes(this);

  /** What users of the platform have used, in credits, time and tokens. */
  readonly usageReport: UsageReport = bindUsageReport(this);

  /** The users of the platform. */
  readonly users: Users = bindUsers(this);
}
