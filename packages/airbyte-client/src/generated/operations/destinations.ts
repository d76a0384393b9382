// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404, ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  ConnectionCheck,
  Destination,
  DestinationClone,
  DestinationCreate,
  DestinationList,
  DestinationOAuthCompletion,
  DestinationOAuthConsentRequest,
  DestinationOAuthParams,
  DestinationReference,
  DestinationSearch,
  DestinationUpdate,
  OAuthConsent,
  OAuthOutput,
  WorkspaceReference,
} from "../schema.ts";

/** Parameters of `destinations.checkConnection`. */
export type DestinationsCheckConnectionParams = DestinationReference;

/** How `destinations.checkConnection` fails. */
export type DestinationsCheckConnectionFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const checkConnection = {
  id: "destinations.checkConnection",
  method: "POST",
  path: "/v1/destinations/check_connection",
  retry: "idempotent",
  body: json,
} as const;

/** Tests whether a destination can be reached. `POST /v1/destinations/check_connection` */
export function destinationsCheckConnection(
  client: ClientCore,
  params: DestinationsCheckConnectionParams,
  options?: RequestOptions,
): Call<ConnectionCheck, DestinationsCheckConnectionFailure> {
  return new Call(client, checkConnection, params, options);
}

/** Parameters of `destinations.checkConnectionForUpdate`. */
export type DestinationsCheckConnectionForUpdateParams = DestinationUpdate;

/** How `destinations.checkConnectionForUpdate` fails. */
export type DestinationsCheckConnectionForUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const checkConnectionForUpdate = {
  id: "destinations.checkConnectionForUpdate",
  method: "POST",
  path: "/v1/destinations/check_connection_for_update",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Tests whether a destination could be reached with another configuration.
 * `POST /v1/destinations/check_connection_for_update`
 */
export function destinationsCheckConnectionForUpdate(
  client: ClientCore,
  params: DestinationsCheckConnectionForUpdateParams,
  options?: RequestOptions,
): Call<ConnectionCheck, DestinationsCheckConnectionForUpdateFailure> {
  return new Call(client, checkConnectionForUpdate, params, options);
}

/** Parameters of `destinations.clone`. */
export type DestinationsCloneParams = DestinationClone;

/** How `destinations.clone` fails. */
export type DestinationsCloneFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const clone = {
  id: "destinations.clone",
  method: "POST",
  path: "/v1/destinations/clone",
  body: json,
} as const;

/** Copies a destination with its secrets. `POST /v1/destinations/clone` */
export function destinationsClone(
  client: ClientCore,
  params: DestinationsCloneParams,
  options?: RequestOptions,
): Call<Destination, DestinationsCloneFailure> {
  return new Call(client, clone, params, options);
}

/** Parameters of `destinations.create`. */
export type DestinationsCreateParams = DestinationCreate;

/** How `destinations.create` fails. */
export type DestinationsCreateFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const create = {
  id: "destinations.create",
  method: "POST",
  path: "/v1/destinations/create",
  body: json,
} as const;

/** Creates a destination. `POST /v1/destinations/create` */
export function destinationsCreate(
  client: ClientCore,
  params: DestinationsCreateParams,
  options?: RequestOptions,
): Call<Destination, DestinationsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `destinations.delete`. */
export type DestinationsDeleteParams = DestinationReference;

/** How `destinations.delete` fails. */
export type DestinationsDeleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const deleteOperation = {
  id: "destinations.delete",
  method: "POST",
  path: "/v1/destinations/delete",
  body: json,
} as const;

/** Deletes a destination with its connections. `POST /v1/destinations/delete` */
export function destinationsDelete(
  client: ClientCore,
  params: DestinationsDeleteParams,
  options?: RequestOptions,
): Call<void, DestinationsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `destinations.get`. */
export type DestinationsGetParams = DestinationReference;

/** How `destinations.get` fails. */
export type DestinationsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "destinations.get",
  method: "POST",
  path: "/v1/destinations/get",
  retry: "safe",
  body: json,
} as const;

/** Fetches a destination with its configuration. `POST /v1/destinations/get` */
export function destinationsGet(
  client: ClientCore,
  params: DestinationsGetParams,
  options?: RequestOptions,
): Call<Destination, DestinationsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `destinations.list`. */
export type DestinationsListParams = WorkspaceReference;

/** How `destinations.list` fails. */
export type DestinationsListFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const list = {
  id: "destinations.list",
  method: "POST",
  path: "/v1/destinations/list",
  retry: "safe",
  body: json,
  pages: { items: "/destinations" },
} as const;

/** Lists the destinations of a workspace. `POST /v1/destinations/list` */
export function destinationsList(
  client: ClientCore,
  params: DestinationsListParams,
  options?: ListOptions,
): ListCall<Destination, DestinationList, DestinationsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `destinations.search`. */
export type DestinationsSearchParams = DestinationSearch;

/** How `destinations.search` fails. */
export type DestinationsSearchFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const search = {
  id: "destinations.search",
  method: "POST",
  path: "/v1/destinations/search",
  retry: "safe",
  body: json,
  pages: { items: "/destinations" },
} as const;

/** Finds destinations by what they have in common. `POST /v1/destinations/search` */
export function destinationsSearch(
  client: ClientCore,
  params?: DestinationsSearchParams,
  options?: ListOptions,
): ListCall<Destination, DestinationList, DestinationsSearchFailure> {
  return new ListCall(client, search, params, options);
}

/** Parameters of `destinations.update`. */
export type DestinationsUpdateParams = DestinationUpdate;

/** How `destinations.update` fails. */
export type DestinationsUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const update = {
  id: "destinations.update",
  method: "POST",
  path: "/v1/destinations/update",
  body: json,
} as const;

/** Replaces the configuration of a destination. `POST /v1/destinations/update` */
export function destinationsUpdate(
  client: ClientCore,
  params: DestinationsUpdateParams,
  options?: RequestOptions,
): Call<Destination, DestinationsUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `destinations.oauth.complete`. */
export type DestinationsOauthCompleteParams = DestinationOAuthCompletion;

/** How `destinations.oauth.complete` fails. */
export type DestinationsOauthCompleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const oauthComplete = {
  id: "destinations.oauth.complete",
  method: "POST",
  path: "/v1/destination_oauths/complete_oauth",
  body: json,
} as const;

/**
 * Exchanges what the consent page returned with for the tokens of a destination.
 * `POST /v1/destination_oauths/complete_oauth`
 */
export function destinationsOauthComplete(
  client: ClientCore,
  params: DestinationsOauthCompleteParams,
  options?: RequestOptions,
): Call<OAuthOutput, DestinationsOauthCompleteFailure> {
  return new Call(client, oauthComplete, params, options);
}

/** Parameters of `destinations.oauth.getConsentUrl`. */
export type DestinationsOauthGetConsentUrlParams = DestinationOAuthConsentRequest;

/** How `destinations.oauth.getConsentUrl` fails. */
export type DestinationsOauthGetConsentUrlFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const oauthGetConsentUrl = {
  id: "destinations.oauth.getConsentUrl",
  method: "POST",
  path: "/v1/destination_oauths/get_consent_url",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches the URL where a user consents to access for a destination.
 * `POST /v1/destination_oauths/get_consent_url`
 */
export function destinationsOauthGetConsentUrl(
  client: ClientCore,
  params: DestinationsOauthGetConsentUrlParams,
  options?: RequestOptions,
): Call<OAuthConsent, DestinationsOauthGetConsentUrlFailure> {
  return new Call(client, oauthGetConsentUrl, params, options);
}

/** Parameters of `destinations.oauth.params.create`. */
export type DestinationsOauthParamsCreateParams = DestinationOAuthParams;

/** How `destinations.oauth.params.create` fails. */
export type DestinationsOauthParamsCreateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<ErrorStatusBut404, AirbyteError>;

const oauthParamsCreate = {
  id: "destinations.oauth.params.create",
  method: "POST",
  path: "/v1/destination_oauths/oauth_params/create",
  body: json,
  secrets: ["params"],
} as const;

/**
 * Sets what all destinations of a definition sign in with.
 * `POST /v1/destination_oauths/oauth_params/create`
 */
export function destinationsOauthParamsCreate(
  client: ClientCore,
  params: DestinationsOauthParamsCreateParams,
  options?: RequestOptions,
): Call<void, DestinationsOauthParamsCreateFailure> {
  return new Call(client, oauthParamsCreate, params, options);
}

/** Systems that data is copied to. */
export interface Destinations {
  /**
   * Tests whether a destination can be reached. `POST /v1/destinations/check_connection`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  checkConnection(
    params: DestinationsCheckConnectionParams,
    options?: RequestOptions,
  ): Call<ConnectionCheck, DestinationsCheckConnectionFailure>;

  /**
   * Tests whether a destination could be reached with another configuration.
   * `POST /v1/destinations/check_connection_for_update`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`. The configuration given
   * is not stored.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  checkConnectionForUpdate(
    params: DestinationsCheckConnectionForUpdateParams,
    options?: RequestOptions,
  ): Call<ConnectionCheck, DestinationsCheckConnectionForUpdateFailure>;

  /**
   * Copies a destination with its secrets. `POST /v1/destinations/clone`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  clone(
    params: DestinationsCloneParams,
    options?: RequestOptions,
  ): Call<Destination, DestinationsCloneFailure>;

  /**
   * Creates a destination. `POST /v1/destinations/create`
   *
   * The configuration has to fit the definition's schema; whether it works,
   * `destinations.checkConnection` tells.
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const destination = await airbyte.destinations.create({
   *   destinationDefinitionId: "22f6c74f-5699-40ff-833c-4a879ea40133",
   *   connectionConfiguration: {
   *     project_id: "example-analytics",
   *     dataset_id: "shop",
   *     dataset_location: "EU",
   *     credentials_json: "{}",
   *   },
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   *   name: "Warehouse",
   * });
   */
  create(
    params: DestinationsCreateParams,
    options?: RequestOptions,
  ): Call<Destination, DestinationsCreateFailure>;

  /**
   * Deletes a destination with its connections. `POST /v1/destinations/delete`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  delete(params: DestinationsDeleteParams, options?: RequestOptions): Call<void, DestinationsDeleteFailure>;

  /**
   * Fetches a destination with its configuration. `POST /v1/destinations/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: DestinationsGetParams, options?: RequestOptions): Call<Destination, DestinationsGetFailure>;

  /**
   * Lists the destinations of a workspace. `POST /v1/destinations/list`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const destination of airbyte.destinations.list({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(destination);
   * }
   */
  list(
    params: DestinationsListParams,
    options?: ListOptions,
  ): ListCall<Destination, DestinationList, DestinationsListFailure>;

  /**
   * Finds destinations by what they have in common. `POST /v1/destinations/search`
   *
   * Without fields it gives all of the deployment.
   *
   * @throws ApiError with status 401 or 422.
   */
  search(
    params?: DestinationsSearchParams,
    options?: ListOptions,
  ): ListCall<Destination, DestinationList, DestinationsSearchFailure>;

  /**
   * Replaces the configuration of a destination. `POST /v1/destinations/update`
   *
   * Secrets that are sent masked, as they were read, keep their value.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(
    params: DestinationsUpdateParams,
    options?: RequestOptions,
  ): Call<Destination, DestinationsUpdateFailure>;

  /** Signing in to sources and destinations by consent, instead of typing credentials. */
  readonly oauth: DestinationsOauthOperations;
}

/** Signing in to sources and destinations by consent, instead of typing credentials. */
export interface DestinationsOauthOperations {
  /**
   * Exchanges what the consent page returned with for the tokens of a destination.
   * `POST /v1/destination_oauths/complete_oauth`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  complete(
    params: DestinationsOauthCompleteParams,
    options?: RequestOptions,
  ): Call<OAuthOutput, DestinationsOauthCompleteFailure>;

  /**
   * Fetches the URL where a user consents to access for a destination.
   * `POST /v1/destination_oauths/get_consent_url`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getConsentUrl(
    params: DestinationsOauthGetConsentUrlParams,
    options?: RequestOptions,
  ): Call<OAuthConsent, DestinationsOauthGetConsentUrlFailure>;

  readonly params: DestinationsOauthParamsOperations;
}

/** The operations of `destinations.oauth.params`. */
export interface DestinationsOauthParamsOperations {
  /**
   * Sets what all destinations of a definition sign in with.
   * `POST /v1/destination_oauths/oauth_params/create`
   *
   * They are put into each configuration before a connector runs, so that users need not know them.
   * Those set before are replaced.
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * await airbyte.destinations.oauth.params.create({
   *   destinationDefinitionId: "22f6c74f-5699-40ff-833c-4a879ea40133",
   *   params: { client_id: "sample-client", client_secret: "sample-secret" },
   * });
   */
  create(
    params: DestinationsOauthParamsCreateParams,
    options?: RequestOptions,
  ): Call<void, DestinationsOauthParamsCreateFailure>;
}
