// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut400, MostlyAIFailure } from "../failures.ts";
import type {
  Integration,
  IntegrationAuthorization,
  IntegrationAuthorizationError,
  IntegrationAuthorize,
  IntegrationProvider,
  IntegrationProviderList,
  IntegrationProviderListWrite,
  IntegrationProvidersCreated,
  MostlyError,
} from "../schema.ts";

const list = {
  id: "integrations.list",
  method: "GET",
  path: "/api/v2/integrations",
  pages: { items: "" },
} as const;

/** Lists all services that the calling user can connect, connected or not. `GET /api/v2/integrations` */
export function integrationsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<Integration, Integration[], MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `integrations.get`. */
export interface IntegrationsGetParams {
  /** Id of the provider, as `integrations.list` gives it. */
  providerId: string;
}

const get = { id: "integrations.get", method: "GET", path: "/api/v2/integrations/{providerId}" } as const;

/**
 * Fetches whether and how the calling user has connected a service.
 * `GET /api/v2/integrations/{providerId}`
 */
export function integrationsGet(
  client: ClientCore,
  params: IntegrationsGetParams,
  options?: RequestOptions,
): Call<Integration, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `integrations.delete`. */
export interface IntegrationsDeleteParams {
  /** Id of the provider, as `integrations.list` gives it. */
  providerId: string;
}

const deleteOperation = {
  id: "integrations.delete",
  method: "DELETE",
  path: "/api/v2/integrations/{providerId}",
} as const;

/** Disconnects a service from the calling user's account. `DELETE /api/v2/integrations/{providerId}` */
export function integrationsDelete(
  client: ClientCore,
  params: IntegrationsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `integrations.authorize`. */
export interface IntegrationsAuthorizeParams extends IntegrationAuthorize {
  /** Id of the provider, as `integrations.list` gives it. */
  providerId: string;
}

/** How `integrations.authorize` fails. */
export type IntegrationsAuthorizeFailure =
  | ApiError<400, IntegrationAuthorizationError>
  | ApiError<ErrorStatusBut400, MostlyError>;

const authorize = {
  id: "integrations.authorize",
  method: "POST",
  path: "/api/v2/integrations/{providerId}/authorize",
  body: json,
} as const;

/**
 * Begins to connect a service and gives the URL where the user consents.
 * `POST /api/v2/integrations/{providerId}/authorize`
 */
export function integrationsAuthorize(
  client: ClientCore,
  params: IntegrationsAuthorizeParams,
  options?: RequestOptions,
): Call<IntegrationAuthorization, IntegrationsAuthorizeFailure> {
  return new Call(client, authorize, params, options);
}

/** Parameters of `integrations.refresh`. */
export interface IntegrationsRefreshParams {
  /** Id of the provider, as `integrations.list` gives it. */
  providerId: string;
}

const refresh = {
  id: "integrations.refresh",
  method: "POST",
  path: "/api/v2/integrations/{providerId}/refresh",
} as const;

/**
 * Renews the access token that the platform keeps for a connected service.
 * `POST /api/v2/integrations/{providerId}/refresh`
 */
export function integrationsRefresh(
  client: ClientCore,
  params: IntegrationsRefreshParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, refresh, params, options);
}

const providersList = {
  id: "integrations.providers.list",
  method: "GET",
  path: "/api/v2/integrations/providers",
  pages: { items: "/providers" },
} as const;

/**
 * Lists the providers that the deployment offers as integrations, with their OAuth settings.
 * `GET /api/v2/integrations/providers`
 */
export function integrationsProvidersList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<IntegrationProvider, IntegrationProviderList, MostlyAIFailure> {
  return new ListCall(client, providersList, params, options);
}

/** Parameters of `integrations.providers.create`. */
export type IntegrationsProvidersCreateParams = IntegrationProviderListWrite;

const providersCreate = {
  id: "integrations.providers.create",
  method: "POST",
  path: "/api/v2/integrations/providers",
  retry: "idempotent",
  body: json,
  secrets: ["clientSecret"],
} as const;

/**
 * Creates providers that users can connect, or updates those whose id exists.
 * `POST /api/v2/integrations/providers`
 */
export function integrationsProvidersCreate(
  client: ClientCore,
  params: IntegrationsProvidersCreateParams,
  options?: RequestOptions,
): Call<IntegrationProvidersCreated, MostlyAIFailure> {
  return new Call(client, providersCreate, params, options);
}

/** Services on the web that users connect by OAuth, for the assistant to use. */
export interface Integrations {
  /**
   * Lists all services that the calling user can connect, connected or not. `GET /api/v2/integrations`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const integration of mostly.integrations.list()) console.log(integration);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<Integration, Integration[], MostlyAIFailure>;

  /**
   * Fetches whether and how the calling user has connected a service.
   * `GET /api/v2/integrations/{providerId}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: IntegrationsGetParams, options?: RequestOptions): Call<Integration, MostlyAIFailure>;

  /**
   * Disconnects a service from the calling user's account. `DELETE /api/v2/integrations/{providerId}`
   *
   * @throws ApiError with status 401 or 404.
   */
  delete(params: IntegrationsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Begins to connect a service and gives the URL where the user consents.
   * `POST /api/v2/integrations/{providerId}/authorize`
   *
   * Open the URL in the user's browser; once the user has agreed, the status is `CONNECTED`.
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  authorize(
    params: IntegrationsAuthorizeParams,
    options?: RequestOptions,
  ): Call<IntegrationAuthorization, IntegrationsAuthorizeFailure>;

  /**
   * Renews the access token that the platform keeps for a connected service.
   * `POST /api/v2/integrations/{providerId}/refresh`
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  refresh(params: IntegrationsRefreshParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  readonly providers: IntegrationsProvidersOperations;
}

/** The operations of `integrations.providers`. */
export interface IntegrationsProvidersOperations {
  /**
   * Lists the providers that the deployment offers as integrations, with their OAuth settings.
   * `GET /api/v2/integrations/providers`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const provider of mostly.integrations.providers.list()) console.log(provider);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<IntegrationProvider, IntegrationProviderList, MostlyAIFailure>;

  /**
   * Creates providers that users can connect, or updates those whose id exists.
   * `POST /api/v2/integrations/providers`
   *
   * @throws ApiError with status 400, 401 or 403.
   * @example
   * const provider = await mostly.integrations.providers.create({
   *   providers: [
   *     {
   *       id: "github",
   *       name: "GitHub",
   *       description: "Repositories and issues.",
   *       authorizationUrl: "https://github.com/login/oauth/authorize",
   *       accessTokenUrl: "https://github.com/login/oauth/access_token",
   *       scopes: [
   *         {
   *           id: "550e8400-e29b-41d4-a716-446655440000",
   *           name: "Read repositories",
   *           value: "repo",
   *         },
   *       ],
   *       clientId: "Iv1.example",
   *       clientSecret: "correct-horse-battery",
   *     },
   *   ],
   * });
   */
  create(
    params: IntegrationsProvidersCreateParams,
    options?: RequestOptions,
  ): Call<IntegrationProvidersCreated, MostlyAIFailure>;
}
