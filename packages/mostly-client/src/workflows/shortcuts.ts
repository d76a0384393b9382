import type { Call, ListCall, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../generated/failures.ts";
import type { About as AboutOperations } from "../generated/operations/about.ts";
import type { Computes as ComputeOperations } from "../generated/operations/computes.ts";
import type { Models as ModelOperations } from "../generated/operations/models.ts";
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
export function callableAbout(about: AboutOperations): About {
  return Object.assign((options?: RequestOptions) => about.get({}, options), about);
}

/** Makes `computes`, which can be called. */
export function callableComputes(computes: ComputeOperations): Computes {
  return Object.assign((options?: ListOptions) => computes.list({}, options), computes);
}

/** Makes `models`, which can be called. */
export function callableModels(models: ModelOperations): Models {
  return Object.assign(
    (modelType: ModelType, options?: ListOptions) => models.list({ modelType }, options),
    models,
  );
}
