// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  CustomSourceDefinitionCreate,
  PrivateSourceDefinition,
  PrivateSourceDefinitionList,
  SourceDefinition,
  SourceDefinitionInWorkspace,
  SourceDefinitionList,
  SourceDefinitionReference,
  SourceDefinitionSpecification,
  SourceDefinitionUpdate,
  WorkspaceReference,
} from "../schema.ts";

/** Parameters of `sourceDefinitions.createCustom`. */
export type SourceDefinitionsCreateCustomParams = CustomSourceDefinitionCreate;

/** How `sourceDefinitions.createCustom` fails. */
export type SourceDefinitionsCreateCustomFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const createCustom = {
  id: "sourceDefinitions.createCustom",
  method: "POST",
  path: "/v1/source_definitions/create_custom",
  body: json,
} as const;

/** Adds a source connector of one's own to a workspace. `POST /v1/source_definitions/create_custom` */
export function sourceDefinitionsCreateCustom(
  client: ClientCore,
  params: SourceDefinitionsCreateCustomParams,
  options?: RequestOptions,
): Call<SourceDefinition, SourceDefinitionsCreateCustomFailure> {
  return new Call(client, createCustom, params, options);
}

/** Parameters of `sourceDefinitions.delete`. */
export type SourceDefinitionsDeleteParams = SourceDefinitionReference;

/** How `sourceDefinitions.delete` fails. */
export type SourceDefinitionsDeleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const deleteOperation = {
  id: "sourceDefinitions.delete",
  method: "POST",
  path: "/v1/source_definitions/delete",
  body: json,
} as const;

/** Deletes a source definition with the sources made of it. `POST /v1/source_definitions/delete` */
export function sourceDefinitionsDelete(
  client: ClientCore,
  params: SourceDefinitionsDeleteParams,
  options?: RequestOptions,
): Call<void, SourceDefinitionsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `sourceDefinitions.get`. */
export type SourceDefinitionsGetParams = SourceDefinitionReference;

/** How `sourceDefinitions.get` fails. */
export type SourceDefinitionsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "sourceDefinitions.get",
  method: "POST",
  path: "/v1/source_definitions/get",
  retry: "safe",
  body: json,
} as const;

/** Fetches a source definition. `POST /v1/source_definitions/get` */
export function sourceDefinitionsGet(
  client: ClientCore,
  params: SourceDefinitionsGetParams,
  options?: RequestOptions,
): Call<SourceDefinition, SourceDefinitionsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `sourceDefinitions.getForWorkspace`. */
export type SourceDefinitionsGetForWorkspaceParams = SourceDefinitionInWorkspace;

/** How `sourceDefinitions.getForWorkspace` fails. */
export type SourceDefinitionsGetForWorkspaceFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getForWorkspace = {
  id: "sourceDefinitions.getForWorkspace",
  method: "POST",
  path: "/v1/source_definitions/get_for_workspace",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches a source definition if a workspace can use it.
 * `POST /v1/source_definitions/get_for_workspace`
 */
export function sourceDefinitionsGetForWorkspace(
  client: ClientCore,
  params: SourceDefinitionsGetForWorkspaceParams,
  options?: RequestOptions,
): Call<SourceDefinition, SourceDefinitionsGetForWorkspaceFailure> {
  return new Call(client, getForWorkspace, params, options);
}

/** Parameters of `sourceDefinitions.grant`. */
export type SourceDefinitionsGrantParams = SourceDefinitionInWorkspace;

/** How `sourceDefinitions.grant` fails. */
export type SourceDefinitionsGrantFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const grant = {
  id: "sourceDefinitions.grant",
  method: "POST",
  path: "/v1/source_definitions/grant_definition",
  body: json,
} as const;

/** Lets a workspace use a private source definition. `POST /v1/source_definitions/grant_definition` */
export function sourceDefinitionsGrant(
  client: ClientCore,
  params: SourceDefinitionsGrantParams,
  options?: RequestOptions,
): Call<PrivateSourceDefinition, SourceDefinitionsGrantFailure> {
  return new Call(client, grant, params, options);
}

const list = {
  id: "sourceDefinitions.list",
  method: "POST",
  path: "/v1/source_definitions/list",
  retry: "safe",
  pages: { items: "/sourceDefinitions" },
} as const;

/** Lists the source definitions that the deployment has. `POST /v1/source_definitions/list` */
export function sourceDefinitionsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<SourceDefinition, SourceDefinitionList, ApiError<ErrorStatus, AirbyteError>> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `sourceDefinitions.listForWorkspace`. */
export type SourceDefinitionsListForWorkspaceParams = WorkspaceReference;

/** How `sourceDefinitions.listForWorkspace` fails. */
export type SourceDefinitionsListForWorkspaceFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const listForWorkspace = {
  id: "sourceDefinitions.listForWorkspace",
  method: "POST",
  path: "/v1/source_definitions/list_for_workspace",
  retry: "safe",
  body: json,
  pages: { items: "/sourceDefinitions" },
} as const;

/**
 * Lists the source definitions that a workspace can use.
 * `POST /v1/source_definitions/list_for_workspace`
 */
export function sourceDefinitionsListForWorkspace(
  client: ClientCore,
  params: SourceDefinitionsListForWorkspaceParams,
  options?: ListOptions,
): ListCall<SourceDefinition, SourceDefinitionList, SourceDefinitionsListForWorkspaceFailure> {
  return new ListCall(client, listForWorkspace, params, options);
}

const listLatest = {
  id: "sourceDefinitions.listLatest",
  method: "POST",
  path: "/v1/source_definitions/list_latest",
  retry: "safe",
  pages: { items: "/sourceDefinitions" },
} as const;

/**
 * Lists the newest version of each source connector that Airbyte offers.
 * `POST /v1/source_definitions/list_latest`
 */
export function sourceDefinitionsListLatest(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<SourceDefinition, SourceDefinitionList, ApiError<ErrorStatus, AirbyteError>> {
  return new ListCall(client, listLatest, params, options);
}

/** Parameters of `sourceDefinitions.listPrivate`. */
export type SourceDefinitionsListPrivateParams = WorkspaceReference;

/** How `sourceDefinitions.listPrivate` fails. */
export type SourceDefinitionsListPrivateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const listPrivate = {
  id: "sourceDefinitions.listPrivate",
  method: "POST",
  path: "/v1/source_definitions/list_private",
  retry: "safe",
  body: json,
  pages: { items: "/sourceDefinitions" },
} as const;

/** Lists the private source definitions with their grants. `POST /v1/source_definitions/list_private` */
export function sourceDefinitionsListPrivate(
  client: ClientCore,
  params: SourceDefinitionsListPrivateParams,
  options?: ListOptions,
): ListCall<PrivateSourceDefinition, PrivateSourceDefinitionList, SourceDefinitionsListPrivateFailure> {
  return new ListCall(client, listPrivate, params, options);
}

/** Parameters of `sourceDefinitions.revoke`. */
export type SourceDefinitionsRevokeParams = SourceDefinitionInWorkspace;

/** How `sourceDefinitions.revoke` fails. */
export type SourceDefinitionsRevokeFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const revoke = {
  id: "sourceDefinitions.revoke",
  method: "POST",
  path: "/v1/source_definitions/revoke_definition",
  body: json,
} as const;

/**
 * Takes a private source definition from a workspace again.
 * `POST /v1/source_definitions/revoke_definition`
 */
export function sourceDefinitionsRevoke(
  client: ClientCore,
  params: SourceDefinitionsRevokeParams,
  options?: RequestOptions,
): Call<void, SourceDefinitionsRevokeFailure> {
  return new Call(client, revoke, params, options);
}

/** Parameters of `sourceDefinitions.update`. */
export type SourceDefinitionsUpdateParams = SourceDefinitionUpdate;

/** How `sourceDefinitions.update` fails. */
export type SourceDefinitionsUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const update = {
  id: "sourceDefinitions.update",
  method: "POST",
  path: "/v1/source_definitions/update",
  body: json,
} as const;

/** Changes the version of a source connector. `POST /v1/source_definitions/update` */
export function sourceDefinitionsUpdate(
  client: ClientCore,
  params: SourceDefinitionsUpdateParams,
  options?: RequestOptions,
): Call<SourceDefinition, SourceDefinitionsUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `sourceDefinitions.specifications.get`. */
export type SourceDefinitionsSpecificationsGetParams = SourceDefinitionInWorkspace;

/** How `sourceDefinitions.specifications.get` fails. */
export type SourceDefinitionsSpecificationsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const specificationsGet = {
  id: "sourceDefinitions.specifications.get",
  method: "POST",
  path: "/v1/source_definition_specifications/get",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches what a source of a definition has to be configured with.
 * `POST /v1/source_definition_specifications/get`
 */
export function sourceDefinitionsSpecificationsGet(
  client: ClientCore,
  params: SourceDefinitionsSpecificationsGetParams,
  options?: RequestOptions,
): Call<SourceDefinitionSpecification, SourceDefinitionsSpecificationsGetFailure> {
  return new Call(client, specificationsGet, params, options);
}

/** The kinds of sources there are, each a connector image in one version. */
export interface SourceDefinitions {
  /**
   * Adds a source connector of one's own to a workspace. `POST /v1/source_definitions/create_custom`
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const custom = await airbyte.sourceDefinitions.createCustom({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   *   sourceDefinition: {
   *     name: "Warehouse scale",
   *     dockerRepository: "example/source-scale",
   *     dockerImageTag: "0.1.0",
   *     documentationUrl: "https://example.com/scale",
   *   },
   * });
   */
  createCustom(
    params: SourceDefinitionsCreateCustomParams,
    options?: RequestOptions,
  ): Call<SourceDefinition, SourceDefinitionsCreateCustomFailure>;

  /**
   * Deletes a source definition with the sources made of it. `POST /v1/source_definitions/delete`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  delete(
    params: SourceDefinitionsDeleteParams,
    options?: RequestOptions,
  ): Call<void, SourceDefinitionsDeleteFailure>;

  /**
   * Fetches a source definition. `POST /v1/source_definitions/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: SourceDefinitionsGetParams,
    options?: RequestOptions,
  ): Call<SourceDefinition, SourceDefinitionsGetFailure>;

  /**
   * Fetches a source definition if a workspace can use it.
   * `POST /v1/source_definitions/get_for_workspace`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getForWorkspace(
    params: SourceDefinitionsGetForWorkspaceParams,
    options?: RequestOptions,
  ): Call<SourceDefinition, SourceDefinitionsGetForWorkspaceFailure>;

  /**
   * Lets a workspace use a private source definition. `POST /v1/source_definitions/grant_definition`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  grant(
    params: SourceDefinitionsGrantParams,
    options?: RequestOptions,
  ): Call<PrivateSourceDefinition, SourceDefinitionsGrantFailure>;

  /**
   * Lists the source definitions that the deployment has. `POST /v1/source_definitions/list`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const sourceDefinition of airbyte.sourceDefinitions.list()) {
   *   console.log(sourceDefinition);
   * }
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<SourceDefinition, SourceDefinitionList, ApiError<ErrorStatus, AirbyteError>>;

  /**
   * Lists the source definitions that a workspace can use.
   * `POST /v1/source_definitions/list_for_workspace`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const item of airbyte.sourceDefinitions.listForWorkspace({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(item);
   * }
   */
  listForWorkspace(
    params: SourceDefinitionsListForWorkspaceParams,
    options?: ListOptions,
  ): ListCall<SourceDefinition, SourceDefinitionList, SourceDefinitionsListForWorkspaceFailure>;

  /**
   * Lists the newest version of each source connector that Airbyte offers.
   * `POST /v1/source_definitions/list_latest`
   *
   * Compare with `sourceDefinitions.list` to find what can be updated.
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const item of airbyte.sourceDefinitions.listLatest()) console.log(item);
   */
  listLatest(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<SourceDefinition, SourceDefinitionList, ApiError<ErrorStatus, AirbyteError>>;

  /**
   * Lists the private source definitions with their grants. `POST /v1/source_definitions/list_private`
   *
   * For administrators: each one says whether the workspace given may use it.
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const item of airbyte.sourceDefinitions.listPrivate({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(item);
   * }
   */
  listPrivate(
    params: SourceDefinitionsListPrivateParams,
    options?: ListOptions,
  ): ListCall<PrivateSourceDefinition, PrivateSourceDefinitionList, SourceDefinitionsListPrivateFailure>;

  /**
   * Takes a private source definition from a workspace again.
   * `POST /v1/source_definitions/revoke_definition`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  revoke(
    params: SourceDefinitionsRevokeParams,
    options?: RequestOptions,
  ): Call<void, SourceDefinitionsRevokeFailure>;

  /**
   * Changes the version of a source connector. `POST /v1/source_definitions/update`
   *
   * All sources of the definition use the new version from then on.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(
    params: SourceDefinitionsUpdateParams,
    options?: RequestOptions,
  ): Call<SourceDefinition, SourceDefinitionsUpdateFailure>;

  /** What connectors have to be configured with. */
  readonly specifications: SourceDefinitionsSpecificationsOperations;
}

/** What connectors have to be configured with. */
export interface SourceDefinitionsSpecificationsOperations {
  /**
   * Fetches what a source of a definition has to be configured with.
   * `POST /v1/source_definition_specifications/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: SourceDefinitionsSpecificationsGetParams,
    options?: RequestOptions,
  ): Call<SourceDefinitionSpecification, SourceDefinitionsSpecificationsGetFailure>;
}
