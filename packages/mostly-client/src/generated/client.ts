// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { MostlyAICore } from "./core.ts";
import { bindAbout, type About } from "./operations/about.ts";
import { bindComputes, type Computes } from "./operations/computes.ts";
import { bindConnectors, type Connectors } from "./operations/connectors.ts";
import { bindGenerators, type Generators } from "./operations/generators.ts";
import { bindModels, type Models } from "./operations/models.ts";
import { bindSyntheticDatasets, type SyntheticDatasets } from "./operations/synthetic-datasets.ts";
import { bindSyntheticProbes, type SyntheticProbes } from "./operations/synthetic-probes.ts";
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

  /** Hardware that jobs can run on. */
  readonly computes: Computes = bindComputes(this);

  /** Access to the databases and storages that data is read from and delivered to. */
  readonly connectors: Connectors = bindConnectors(this);

  /** Models that are trained on source tables and generate synthetic data. */
  readonly generators: Generators = bindGenerators(this);

  /** Models that a generator can be trained with. */
  readonly models: Models = bindModels(this);

  /** Tables that a trained generator made, to download or deliver. */
  readonly syntheticDatasets: SyntheticDatasets = bindSyntheticDatasets(this);

  /** A few synthetic rows from a generator, at once and without a job. */
  readonly syntheticProbes: SyntheticProbes = bindSyntheticProbes(this);

  /** The users of the platform. */
  readonly users: Users = bindUsers(this);
}
