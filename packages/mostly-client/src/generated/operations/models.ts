// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { bind, byNothing, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { ModelType } from "../schema.ts";

/** Parameters of `models.list`. */
export interface ModelsListParams {
  /**
   * Type of the models: `TABULAR` for models of tables, trained from scratch, or `LANGUAGE` for models
   * of text, which may be pre-trained.
   */
  modelType: ModelType;
}

const list = {
  id: "models.list",
  method: "GET",
  path: "/api/v2/models/{modelType}",
  pages: { by: byNothing, items: "" },
} as const;

/** Lists the models of a type that a generator can be trained with. `GET /api/v2/models/{modelType}` */
export function modelsList(
  client: ClientCore,
  params: ModelsListParams,
  options?: ListOptions,
): ListCall<string, string[], MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Models that a generator can be trained with. */
export interface Models {
  /**
   * Lists the models of a type that a generator can be trained with. `GET /api/v2/models/{modelType}`
   *
   * An item is what goes into `model` of a model configuration.
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const model of mostly.models.list({ modelType: "TABULAR" })) console.log(model);
   */
  list(params: ModelsListParams, options?: ListOptions): ListCall<string, string[], MostlyAIFailure>;
}

/** Makes the methods of `models`. */
export function bindModels(client: ClientCore): Models {
  return bind<Models>(client, { list });
}
