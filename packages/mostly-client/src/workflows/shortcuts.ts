import type { Call, ClientCore, ListCall, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../generated/failures.ts";
import {
  aboutGet,
  bindAbout as bindAboutOperations,
  type About as AboutOperations,
} from "../generated/operations/about.ts";
import {
  bindComputes as bindComputeOperations,
  computesList,
  type Computes as ComputeOperations,
} from "../generated/operations/computes.ts";
import {
  bindModels as bindModelOperations,
  modelsList,
  type Models as ModelOperations,
} from "../generated/operations/models.ts";
import type { AboutService, ComputeListItem, ModelType } from "../generated/schema.ts";

/** The deployment that answers. */
export interface About extends AboutOperations {
  /** Fetches the version and abilities of the platform: short for `about.get`. */
  (options?: RequestOptions): Call<AboutService, MostlyAIFailure>;
}

/** Hardware that jobs can run on. */
export interface Computes extends ComputeOperations {
  /** Lists the hardware that jobs can run on: short for `computes.list`. */
  (options?: ListOptions): ListCall<ComputeListItem, ComputeListItem[], MostlyAIFailure>;
}

/** Models that a generator can be trained with. */
export interface Models extends ModelOperations {
  /**
   * Lists the names of the models of a type: short for `models.list`.
   *
   * @example
   * const [first] = (await mostly.models("TABULAR")).items;
   */
  (modelType: ModelType, options?: ListOptions): ListCall<string, string[], MostlyAIFailure>;
}

/** Makes `about`, which can be called. */
export function bindAbout(client: ClientCore): About {
  return Object.assign(
    (options?: RequestOptions) => aboutGet(client, {}, options),
    bindAboutOperations(client),
  );
}

/** Makes `computes`, which can be called. */
export function bindComputes(client: ClientCore): Computes {
  return Object.assign(
    (options?: ListOptions) => computesList(client, {}, options),
    bindComputeOperations(client),
  );
}

/** Makes `models`, which can be called. */
export function bindModels(client: ClientCore): Models {
  return Object.assign(
    (modelType: ModelType, options?: ListOptions) => modelsList(client, { modelType }, options),
    bindModelOperations(client),
  );
}
