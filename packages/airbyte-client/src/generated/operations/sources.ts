// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404, ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  ConnectionCheck,
  DiscoveredCatalog,
  DiscoveredSchema,
  OAuthConsent,
  OAuthOutput,
  RecentCatalog,
  SchemaDiscovery,
  Source,
  SourceClone,
  SourceCreate,
  SourceList,
  SourceOAuthCompletion,
  SourceOAuthConsentRequest,
  SourceOAuthParams,
  SourceReference,
  SourceSearch,
  SourceUpdate,
  StoredCatalog,
  WorkspaceReference,
} from "../schema.ts";

/** Parameters of `sources.checkConnection`. */
export type SourcesCheckConnectionParams = SourceReference;

/** How `sources.checkConnection` fails. */
export type SourcesCheckConnectionFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const checkConnection = {
  id: "sources.checkConnection",
  method: "POST",
  path: "/v1/sources/check_connection",
  retry: "idempotent",
  body: json,
} as const;

/** Tests whether a source can be reached. `POST /v1/sources/check_connection` */
export function sourcesCheckConnection(
  client: ClientCore,
  params: SourcesCheckConnectionParams,
  options?: RequestOptions,
): Call<ConnectionCheck, SourcesCheckConnectionFailure> {
  return new Call(client, checkConnection, params, options);
}

/** Parameters of `sources.checkConnectionForUpdate`. */
export type SourcesCheckConnectionForUpdateParams = SourceUpdate;

/** How `sources.checkConnectionForUpdate` fails. */
export type SourcesCheckConnectionForUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const checkConnectionForUpdate = {
  id: "sources.checkConnectionForUpdate",
  method: "POST",
  path: "/v1/sources/check_connection_for_update",
  retry: "idempotent",
  body: json,
} as const;

/**
 * Tests whether a source could be reached with another configuration.
 * `POST /v1/sources/check_connection_for_update`
 */
export function sourcesCheckConnectionForUpdate(
  client: ClientCore,
  params: SourcesCheckConnectionForUpdateParams,
  options?: RequestOptions,
): Call<ConnectionCheck, SourcesCheckConnectionForUpdateFailure> {
  return new Call(client, checkConnectionForUpdate, params, options);
}

/** Parameters of `sources.clone`. */
export type SourcesCloneParams = SourceClone;

/** How `sources.clone` fails. */
export type SourcesCloneFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const clone = { id: "sources.clone", method: "POST", path: "/v1/sources/clone", body: json } as const;

/** Copies a source with its secrets. `POST /v1/sources/clone` */
export function sourcesClone(
  client: ClientCore,
  params: SourcesCloneParams,
  options?: RequestOptions,
): Call<Source, SourcesCloneFailure> {
  return new Call(client, clone, params, options);
}

/** Parameters of `sources.create`. */
export type SourcesCreateParams = SourceCreate;

/** How `sources.create` fails. */
export type SourcesCreateFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const create = { id: "sources.create", method: "POST", path: "/v1/sources/create", body: json } as const;

/** Creates a source. `POST /v1/sources/create` */
export function sourcesCreate(
  client: ClientCore,
  params: SourcesCreateParams,
  options?: RequestOptions,
): Call<Source, SourcesCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `sources.delete`. */
export type SourcesDeleteParams = SourceReference;

/** How `sources.delete` fails. */
export type SourcesDeleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const deleteOperation = {
  id: "sources.delete",
  method: "POST",
  path: "/v1/sources/delete",
  body: json,
} as const;

/** Deletes a source with its connections. `POST /v1/sources/delete` */
export function sourcesDelete(
  client: ClientCore,
  params: SourcesDeleteParams,
  options?: RequestOptions,
): Call<void, SourcesDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `sources.discoverSchema`. */
export type SourcesDiscoverSchemaParams = SchemaDiscovery;

/** How `sources.discoverSchema` fails. */
export type SourcesDiscoverSchemaFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const discoverSchema = {
  id: "sources.discoverSchema",
  method: "POST",
  path: "/v1/sources/discover_schema",
  body: json,
} as const;

/** Asks a source which streams it offers. `POST /v1/sources/discover_schema` */
export function sourcesDiscoverSchema(
  client: ClientCore,
  params: SourcesDiscoverSchemaParams,
  options?: RequestOptions,
): Call<DiscoveredSchema, SourcesDiscoverSchemaFailure> {
  return new Call(client, discoverSchema, params, options);
}

/** Parameters of `sources.get`. */
export type SourcesGetParams = SourceReference;

/** How `sources.get` fails. */
export type SourcesGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "sources.get",
  method: "POST",
  path: "/v1/sources/get",
  retry: "safe",
  body: json,
} as const;

/** Fetches a source with its configuration. `POST /v1/sources/get` */
export function sourcesGet(
  client: ClientCore,
  params: SourcesGetParams,
  options?: RequestOptions,
): Call<Source, SourcesGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `sources.list`. */
export type SourcesListParams = WorkspaceReference;

/** How `sources.list` fails. */
export type SourcesListFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const list = {
  id: "sources.list",
  method: "POST",
  path: "/v1/sources/list",
  retry: "safe",
  body: json,
  pages: { items: "/sources" },
} as const;

/** Lists the sources of a workspace. `POST /v1/sources/list` */
export function sourcesList(
  client: ClientCore,
  params: SourcesListParams,
  options?: ListOptions,
): ListCall<Source, SourceList, SourcesListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `sources.getMostRecentActorCatalog`. */
export type SourcesGetMostRecentActorCatalogParams = SourceReference;

/** How `sources.getMostRecentActorCatalog` fails. */
export type SourcesGetMostRecentActorCatalogFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getMostRecentActorCatalog = {
  id: "sources.getMostRecentActorCatalog",
  method: "POST",
  path: "/v1/sources/most_recent_source_actor_catalog",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches the catalog that was last discovered for a source.
 * `POST /v1/sources/most_recent_source_actor_catalog`
 */
export function sourcesGetMostRecentActorCatalog(
  client: ClientCore,
  params: SourcesGetMostRecentActorCatalogParams,
  options?: RequestOptions,
): Call<RecentCatalog, SourcesGetMostRecentActorCatalogFailure> {
  return new Call(client, getMostRecentActorCatalog, params, options);
}

/** Parameters of `sources.search`. */
export type SourcesSearchParams = SourceSearch;

/** How `sources.search` fails. */
export type SourcesSearchFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const search = {
  id: "sources.search",
  method: "POST",
  path: "/v1/sources/search",
  retry: "safe",
  body: json,
  pages: { items: "/sources" },
} as const;

/** Finds sources by what they have in common. `POST /v1/sources/search` */
export function sourcesSearch(
  client: ClientCore,
  params?: SourcesSearchParams,
  options?: ListOptions,
): ListCall<Source, SourceList, SourcesSearchFailure> {
  return new ListCall(client, search, params, options);
}

/** Parameters of `sources.update`. */
export type SourcesUpdateParams = SourceUpdate;

/** How `sources.update` fails. */
export type SourcesUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const update = { id: "sources.update", method: "POST", path: "/v1/sources/update", body: json } as const;

/** Replaces the configuration of a source. `POST /v1/sources/update` */
export function sourcesUpdate(
  client: ClientCore,
  params: SourcesUpdateParams,
  options?: RequestOptions,
): Call<Source, SourcesUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `sources.writeDiscoverCatalogResult`. */
export type SourcesWriteDiscoverCatalogResultParams = DiscoveredCatalog;

/** How `sources.writeDiscoverCatalogResult` fails. */
export type SourcesWriteDiscoverCatalogResultFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const writeDiscoverCatalogResult = {
  id: "sources.writeDiscoverCatalogResult",
  method: "POST",
  path: "/v1/sources/write_discover_catalog_result",
  body: json,
} as const;

/** Stores a catalog that a worker has discovered. `POST /v1/sources/write_discover_catalog_result` */
export function sourcesWriteDiscoverCatalogResult(
  client: ClientCore,
  params: SourcesWriteDiscoverCatalogResultParams,
  options?: RequestOptions,
): Call<StoredCatalog, SourcesWriteDiscoverCatalogResultFailure> {
  return new Call(client, writeDiscoverCatalogResult, params, options);
}

/** Parameters of `sources.oauth.complete`. */
export type SourcesOauthCompleteParams = SourceOAuthCompletion;

/** How `sources.oauth.complete` fails. */
export type SourcesOauthCompleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const oauthComplete = {
  id: "sources.oauth.complete",
  method: "POST",
  path: "/v1/source_oauths/complete_oauth",
  body: json,
} as const;

/**
 * Exchanges what the consent page returned with for the tokens of a source.
 * `POST /v1/source_oauths/complete_oauth`
 */
export function sourcesOauthComplete(
  client: ClientCore,
  params: SourcesOauthCompleteParams,
  options?: RequestOptions,
): Call<OAuthOutput, SourcesOauthCompleteFailure> {
  return new Call(client, oauthComplete, params, options);
}

/** Parameters of `sources.oauth.getConsentUrl`. */
export type SourcesOauthGetConsentUrlParams = SourceOAuthConsentRequest;

/** How `sources.oauth.getConsentUrl` fails. */
export type SourcesOauthGetConsentUrlFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const oauthGetConsentUrl = {
  id: "sources.oauth.getConsentUrl",
  method: "POST",
  path: "/v1/source_oauths/get_consent_url",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches the URL where a user consents to access for a source.
 * `POST /v1/source_oauths/get_consent_url`
 */
export function sourcesOauthGetConsentUrl(
  client: ClientCore,
  params: SourcesOauthGetConsentUrlParams,
  options?: RequestOptions,
): Call<OAuthConsent, SourcesOauthGetConsentUrlFailure> {
  return new Call(client, oauthGetConsentUrl, params, options);
}

/** Parameters of `sources.oauth.params.create`. */
export type SourcesOauthParamsCreateParams = SourceOAuthParams;

/** How `sources.oauth.params.create` fails. */
export type SourcesOauthParamsCreateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<ErrorStatusBut404, AirbyteError>;

const oauthParamsCreate = {
  id: "sources.oauth.params.create",
  method: "POST",
  path: "/v1/source_oauths/oauth_params/create",
  body: json,
  secrets: ["params"],
} as const;

/** Sets what all sources of a definition sign in with. `POST /v1/source_oauths/oauth_params/create` */
export function sourcesOauthParamsCreate(
  client: ClientCore,
  params: SourcesOauthParamsCreateParams,
  options?: RequestOptions,
): Call<void, SourcesOauthParamsCreateFailure> {
  return new Call(client, oauthParamsCreate, params, options);
}

/** Systems that data is copied from. */
export interface Sources {
  /**
   * Tests whether a source can be reached. `POST /v1/sources/check_connection`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  checkConnection(
    params: SourcesCheckConnectionParams,
    options?: RequestOptions,
  ): Call<ConnectionCheck, SourcesCheckConnectionFailure>;

  /**
   * Tests whether a source could be reached with another configuration.
   * `POST /v1/sources/check_connection_for_update`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`. The configuration given
   * is not stored.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  checkConnectionForUpdate(
    params: SourcesCheckConnectionForUpdateParams,
    options?: RequestOptions,
  ): Call<ConnectionCheck, SourcesCheckConnectionForUpdateFailure>;

  /**
   * Copies a source with its secrets. `POST /v1/sources/clone`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  clone(params: SourcesCloneParams, options?: RequestOptions): Call<Source, SourcesCloneFailure>;

  /**
   * Creates a source. `POST /v1/sources/create`
   *
   * The configuration has to fit the definition's schema; whether it works, `sources.checkConnection`
   * tells.
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const source = await airbyte.sources.create({
   *   sourceDefinitionId: "decd338e-5647-4c0b-adf4-da0e75f5a750",
   *   connectionConfiguration: {
   *     host: "db.example.com",
   *     port: 5432,
   *     database: "shop",
   *     username: "reader",
   *     password: "correct-horse",
   *   },
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   *   name: "Shop",
   * });
   */
  create(params: SourcesCreateParams, options?: RequestOptions): Call<Source, SourcesCreateFailure>;

  /**
   * Deletes a source with its connections. `POST /v1/sources/delete`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  delete(params: SourcesDeleteParams, options?: RequestOptions): Call<void, SourcesDeleteFailure>;

  /**
   * Asks a source which streams it offers. `POST /v1/sources/discover_schema`
   *
   * Takes as long as the connector does: for minutes, give a longer `timeout`. A discovery that fails is
   * a successful answer without `catalog`, whose `jobInfo.succeeded` is false.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  discoverSchema(
    params: SourcesDiscoverSchemaParams,
    options?: RequestOptions,
  ): Call<DiscoveredSchema, SourcesDiscoverSchemaFailure>;

  /**
   * Fetches a source with its configuration. `POST /v1/sources/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: SourcesGetParams, options?: RequestOptions): Call<Source, SourcesGetFailure>;

  /**
   * Lists the sources of a workspace. `POST /v1/sources/list`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const source of airbyte.sources.list({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(source);
   * }
   */
  list(params: SourcesListParams, options?: ListOptions): ListCall<Source, SourceList, SourcesListFailure>;

  /**
   * Fetches the catalog that was last discovered for a source.
   * `POST /v1/sources/most_recent_source_actor_catalog`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getMostRecentActorCatalog(
    params: SourcesGetMostRecentActorCatalogParams,
    options?: RequestOptions,
  ): Call<RecentCatalog, SourcesGetMostRecentActorCatalogFailure>;

  /**
   * Finds sources by what they have in common. `POST /v1/sources/search`
   *
   * Without fields it gives all of the deployment.
   *
   * @throws ApiError with status 401 or 422.
   */
  search(
    params?: SourcesSearchParams,
    options?: ListOptions,
  ): ListCall<Source, SourceList, SourcesSearchFailure>;

  /**
   * Replaces the configuration of a source. `POST /v1/sources/update`
   *
   * Secrets that are sent masked, as they were read, keep their value.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(params: SourcesUpdateParams, options?: RequestOptions): Call<Source, SourcesUpdateFailure>;

  /**
   * Stores a catalog that a worker has discovered. `POST /v1/sources/write_discover_catalog_result`
   *
   * For the platform's own workers.
   *
   * @throws ApiError with status 401 or 422.
   */
  writeDiscoverCatalogResult(
    params: SourcesWriteDiscoverCatalogResultParams,
    options?: RequestOptions,
  ): Call<StoredCatalog, SourcesWriteDiscoverCatalogResultFailure>;

  /** Signing in to sources and destinations by consent, instead of typing credentials. */
  readonly oauth: SourcesOauthOperations;
}

/** Signing in to sources and destinations by consent, instead of typing credentials. */
export interface SourcesOauthOperations {
  /**
   * Exchanges what the consent page returned with for the tokens of a source.
   * `POST /v1/source_oauths/complete_oauth`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  complete(
    params: SourcesOauthCompleteParams,
    options?: RequestOptions,
  ): Call<OAuthOutput, SourcesOauthCompleteFailure>;

  /**
   * Fetches the URL where a user consents to access for a source.
   * `POST /v1/source_oauths/get_consent_url`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getConsentUrl(
    params: SourcesOauthGetConsentUrlParams,
    options?: RequestOptions,
  ): Call<OAuthConsent, SourcesOauthGetConsentUrlFailure>;

  readonly params: SourcesOauthParamsOperations;
}

/** The operations of `sources.oauth.params`. */
export interface SourcesOauthParamsOperations {
  /**
   * Sets what all sources of a definition sign in with. `POST /v1/source_oauths/oauth_params/create`
   *
   * They are put into each configuration before a connector runs, so that users need not know them.
   * Those set before are replaced.
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * await airbyte.sources.oauth.params.create({
   *   sourceDefinitionId: "decd338e-5647-4c0b-adf4-da0e75f5a750",
   *   params: { client_id: "sample-client", client_secret: "sample-secret" },
   * });
   */
  create(
    params: SourcesOauthParamsCreateParams,
    options?: RequestOptions,
  ): Call<void, SourcesOauthParamsCreateFailure>;
}
