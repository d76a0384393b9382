// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { LanguageModelSettings, ModelType } from "../schema.ts";

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
  pages: { items: "" },
} as const;

/** Lists the models of a type that a generator can be trained with. `GET /api/v2/models/{modelType}` */
export function modelsList(
  client: ClientCore,
  params: ModelsListParams,
  options?: ListOptions,
): ListCall<string, string[], MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

const configGet = { id: "models.config.get", method: "GET", path: "/api/v2/models/LANGUAGE/config" } as const;

/**
 * Fetches which language models the deployment offers, and the token it loads them with.
 * `GET /api/v2/models/LANGUAGE/config`
 */
export function modelsConfigGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<LanguageModelSettings, MostlyAIFailure> {
  return new Call(client, configGet, params, options);
}

/** Parameters of `models.config.update`. */
export type ModelsConfigUpdateParams = LanguageModelSettings;

const configUpdate = {
  id: "models.config.update",
  method: "PUT",
  path: "/api/v2/models/LANGUAGE/config",
  body: json,
  secrets: ["huggingFaceToken"],
} as const;

/**
 * Changes which language models the deployment offers, and the token it loads them with.
 * `PUT /api/v2/models/LANGUAGE/config`
 */
export function modelsConfigUpdate(
  client: ClientCore,
  params?: ModelsConfigUpdateParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, configUpdate, params, options);
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

  readonly config: ModelsConfigOperations;
}

/** The operations of `models.config`. */
export interface ModelsConfigOperations {
  /**
   * Fetches which language models the deployment offers, and the token it loads them with.
   * `GET /api/v2/models/LANGUAGE/config`
   *
   * For super administrators only.
   *
   * @throws ApiError with status 401 or 403.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<LanguageModelSettings, MostlyAIFailure>;

  /**
   * Changes which language models the deployment offers, and the token it loads them with.
   * `PUT /api/v2/models/LANGUAGE/config`
   *
   * For super administrators only. Nobody documents what becomes of fields that are left out, so send
   * both.
   *
   * @throws ApiError with status 400, 401 or 403.
   */
  update(params?: ModelsConfigUpdateParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}
