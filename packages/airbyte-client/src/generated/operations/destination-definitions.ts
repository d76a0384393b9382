// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  CustomDestinationDefinitionCreate,
  DestinationDefinition,
  DestinationDefinitionInWorkspace,
  DestinationDefinitionList,
  DestinationDefinitionReference,
  DestinationDefinitionSpecification,
  DestinationDefinitionUpdate,
  PrivateDestinationDefinition,
  PrivateDestinationDefinitionList,
  WorkspaceReference,
} from "../schema.ts";

/** Parameters of `destinationDefinitions.createCustom`. */
export type DestinationDefinitionsCreateCustomParams = CustomDestinationDefinitionCreate;

/** How `destinationDefinitions.createCustom` fails. */
export type DestinationDefinitionsCreateCustomFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const createCustom = {
  id: "destinationDefinitions.createCustom",
  method: "POST",
  path: "/v1/destination_definitions/create_custom",
  body: json,
} as const;

/**
 * Adds a destination connector of one's own to a workspace.
 * `POST /v1/destination_definitions/create_custom`
 */
export function destinationDefinitionsCreateCustom(
  client: ClientCore,
  params: DestinationDefinitionsCreateCustomParams,
  options?: RequestOptions,
): Call<DestinationDefinition, DestinationDefinitionsCreateCustomFailure> {
  return new Call(client, createCustom, params, options);
}

/** Parameters of `destinationDefinitions.delete`. */
export type DestinationDefinitionsDeleteParams = DestinationDefinitionReference;

/** How `destinationDefinitions.delete` fails. */
export type DestinationDefinitionsDeleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const deleteOperation = {
  id: "destinationDefinitions.delete",
  method: "POST",
  path: "/v1/destination_definitions/delete",
  body: json,
} as const;

/**
 * Deletes a destination definition with the destinations made of it.
 * `POST /v1/destination_definitions/delete`
 */
export function destinationDefinitionsDelete(
  client: ClientCore,
  params: DestinationDefinitionsDeleteParams,
  options?: RequestOptions,
): Call<void, DestinationDefinitionsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `destinationDefinitions.get`. */
export type DestinationDefinitionsGetParams = DestinationDefinitionReference;

/** How `destinationDefinitions.get` fails. */
export type DestinationDefinitionsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "destinationDefinitions.get",
  method: "POST",
  path: "/v1/destination_definitions/get",
  retry: "safe",
  body: json,
} as const;

/** Fetches a destination definition. `POST /v1/destination_definitions/get` */
export function destinationDefinitionsGet(
  client: ClientCore,
  params: DestinationDefinitionsGetParams,
  options?: RequestOptions,
): Call<DestinationDefinition, DestinationDefinitionsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `destinationDefinitions.getForWorkspace`. */
export type DestinationDefinitionsGetForWorkspaceParams = DestinationDefinitionInWorkspace;

/** How `destinationDefinitions.getForWorkspace` fails. */
export type DestinationDefinitionsGetForWorkspaceFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const getForWorkspace = {
  id: "destinationDefinitions.getForWorkspace",
  method: "POST",
  path: "/v1/destination_definitions/get_for_workspace",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches a destination definition if a workspace can use it.
 * `POST /v1/destination_definitions/get_for_workspace`
 */
export function destinationDefinitionsGetForWorkspace(
  client: ClientCore,
  params: DestinationDefinitionsGetForWorkspaceParams,
  options?: RequestOptions,
): Call<DestinationDefinition, DestinationDefinitionsGetForWorkspaceFailure> {
  return new Call(client, getForWorkspace, params, options);
}

/** Parameters of `destinationDefinitions.grant`. */
export type DestinationDefinitionsGrantParams = DestinationDefinitionInWorkspace;

/** How `destinationDefinitions.grant` fails. */
export type DestinationDefinitionsGrantFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const grant = {
  id: "destinationDefinitions.grant",
  method: "POST",
  path: "/v1/destination_definitions/grant_definition",
  body: json,
} as const;

/**
 * Lets a workspace use a private destination definition.
 * `POST /v1/destination_definitions/grant_definition`
 */
export function destinationDefinitionsGrant(
  client: ClientCore,
  params: DestinationDefinitionsGrantParams,
  options?: RequestOptions,
): Call<PrivateDestinationDefinition, DestinationDefinitionsGrantFailure> {
  return new Call(client, grant, params, options);
}

const list = {
  id: "destinationDefinitions.list",
  method: "POST",
  path: "/v1/destination_definitions/list",
  retry: "safe",
  pages: { items: "/destinationDefinitions" },
} as const;

/** Lists the destination definitions that the deployment has. `POST /v1/destination_definitions/list` */
export function destinationDefinitionsList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<DestinationDefinition, DestinationDefinitionList, ApiError<ErrorStatus, AirbyteError>> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `destinationDefinitions.listForWorkspace`. */
export type DestinationDefinitionsListForWorkspaceParams = WorkspaceReference;

/** How `destinationDefinitions.listForWorkspace` fails. */
export type DestinationDefinitionsListForWorkspaceFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const listForWorkspace = {
  id: "destinationDefinitions.listForWorkspace",
  method: "POST",
  path: "/v1/destination_definitions/list_for_workspace",
  retry: "safe",
  body: json,
  pages: { items: "/destinationDefinitions" },
} as const;

/**
 * Lists the destination definitions that a workspace can use.
 * `POST /v1/destination_definitions/list_for_workspace`
 */
export function destinationDefinitionsListForWorkspace(
  client: ClientCore,
  params: DestinationDefinitionsListForWorkspaceParams,
  options?: ListOptions,
): ListCall<DestinationDefinition, DestinationDefinitionList, DestinationDefinitionsListForWorkspaceFailure> {
  return new ListCall(client, listForWorkspace, params, options);
}

const listLatest = {
  id: "destinationDefinitions.listLatest",
  method: "POST",
  path: "/v1/destination_definitions/list_latest",
  retry: "safe",
  pages: { items: "/destinationDefinitions" },
} as const;

/**
 * Lists the newest version of each destination connector that Airbyte offers.
 * `POST /v1/destination_definitions/list_latest`
 */
export function destinationDefinitionsListLatest(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<DestinationDefinition, DestinationDefinitionList, ApiError<ErrorStatus, AirbyteError>> {
  return new ListCall(client, listLatest, params, options);
}

/** Parameters of `destinationDefinitions.listPrivate`. */
export type DestinationDefinitionsListPrivateParams = WorkspaceReference;

/** How `destinationDefinitions.listPrivate` fails. */
export type DestinationDefinitionsListPrivateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const listPrivate = {
  id: "destinationDefinitions.listPrivate",
  method: "POST",
  path: "/v1/destination_definitions/list_private",
  retry: "safe",
  body: json,
  pages: { items: "/destinationDefinitions" },
} as const;

/**
 * Lists the private destination definitions with their grants.
 * `POST /v1/destination_definitions/list_private`
 */
export function destinationDefinitionsListPrivate(
  client: ClientCore,
  params: DestinationDefinitionsListPrivateParams,
  options?: ListOptions,
): ListCall<
  PrivateDestinationDefinition,
  PrivateDestinationDefinitionList,
  DestinationDefinitionsListPrivateFailure
> {
  return new ListCall(client, listPrivate, params, options);
}

/** Parameters of `destinationDefinitions.revoke`. */
export type DestinationDefinitionsRevokeParams = DestinationDefinitionInWorkspace;

/** How `destinationDefinitions.revoke` fails. */
export type DestinationDefinitionsRevokeFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const revoke = {
  id: "destinationDefinitions.revoke",
  method: "POST",
  path: "/v1/destination_definitions/revoke_definition",
  body: json,
} as const;

/**
 * Takes a private destination definition from a workspace again.
 * `POST /v1/destination_definitions/revoke_definition`
 */
export function destinationDefinitionsRevoke(
  client: ClientCore,
  params: DestinationDefinitionsRevokeParams,
  options?: RequestOptions,
): Call<void, DestinationDefinitionsRevokeFailure> {
  return new Call(client, revoke, params, options);
}

/** Parameters of `destinationDefinitions.update`. */
export type DestinationDefinitionsUpdateParams = DestinationDefinitionUpdate;

/** How `destinationDefinitions.update` fails. */
export type DestinationDefinitionsUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const update = {
  id: "destinationDefinitions.update",
  method: "POST",
  path: "/v1/destination_definitions/update",
  body: json,
} as const;

/** Changes the version of a destination connector. `POST /v1/destination_definitions/update` */
export function destinationDefinitionsUpdate(
  client: ClientCore,
  params: DestinationDefinitionsUpdateParams,
  options?: RequestOptions,
): Call<DestinationDefinition, DestinationDefinitionsUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `destinationDefinitions.specifications.get`. */
export type DestinationDefinitionsSpecificationsGetParams = DestinationDefinitionInWorkspace;

/** How `destinationDefinitions.specifications.get` fails. */
export type DestinationDefinitionsSpecificationsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const specificationsGet = {
  id: "destinationDefinitions.specifications.get",
  method: "POST",
  path: "/v1/destination_definition_specifications/get",
  retry: "safe",
  body: json,
} as const;

/**
 * Fetches what a destination of a definition has to be configured with.
 * `POST /v1/destination_definition_specifications/get`
 */
export function destinationDefinitionsSpecificationsGet(
  client: ClientCore,
  params: DestinationDefinitionsSpecificationsGetParams,
  options?: RequestOptions,
): Call<DestinationDefinitionSpecification, DestinationDefinitionsSpecificationsGetFailure> {
  return new Call(client, specificationsGet, params, options);
}

/** The kinds of destinations there are, each a connector image in one version. */
export interface DestinationDefinitions {
  /**
   * Adds a destination connector of one's own to a workspace.
   * `POST /v1/destination_definitions/create_custom`
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const custom = await airbyte.destinationDefinitions.createCustom({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   *   destinationDefinition: {
   *     name: "Archive",
   *     dockerRepository: "example/destination-archive",
   *     dockerImageTag: "0.1.0",
   *     documentationUrl: "https://example.com/archive",
   *   },
   * });
   */
  createCustom(
    params: DestinationDefinitionsCreateCustomParams,
    options?: RequestOptions,
  ): Call<DestinationDefinition, DestinationDefinitionsCreateCustomFailure>;

  /**
   * Deletes a destination definition with the destinations made of it.
   * `POST /v1/destination_definitions/delete`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  delete(
    params: DestinationDefinitionsDeleteParams,
    options?: RequestOptions,
  ): Call<void, DestinationDefinitionsDeleteFailure>;

  /**
   * Fetches a destination definition. `POST /v1/destination_definitions/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: DestinationDefinitionsGetParams,
    options?: RequestOptions,
  ): Call<DestinationDefinition, DestinationDefinitionsGetFailure>;

  /**
   * Fetches a destination definition if a workspace can use it.
   * `POST /v1/destination_definitions/get_for_workspace`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  getForWorkspace(
    params: DestinationDefinitionsGetForWorkspaceParams,
    options?: RequestOptions,
  ): Call<DestinationDefinition, DestinationDefinitionsGetForWorkspaceFailure>;

  /**
   * Lets a workspace use a private destination definition.
   * `POST /v1/destination_definitions/grant_definition`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  grant(
    params: DestinationDefinitionsGrantParams,
    options?: RequestOptions,
  ): Call<PrivateDestinationDefinition, DestinationDefinitionsGrantFailure>;

  /**
   * Lists the destination definitions that the deployment has. `POST /v1/destination_definitions/list`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const destinationDefinition of airbyte.destinationDefinitions.list()) {
   *   console.log(destinationDefinition);
   * }
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<DestinationDefinition, DestinationDefinitionList, ApiError<ErrorStatus, AirbyteError>>;

  /**
   * Lists the destination definitions that a workspace can use.
   * `POST /v1/destination_definitions/list_for_workspace`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const item of airbyte.destinationDefinitions.listForWorkspace({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(item);
   * }
   */
  listForWorkspace(
    params: DestinationDefinitionsListForWorkspaceParams,
    options?: ListOptions,
  ): ListCall<
    DestinationDefinition,
    DestinationDefinitionList,
    DestinationDefinitionsListForWorkspaceFailure
  >;

  /**
   * Lists the newest version of each destination connector that Airbyte offers.
   * `POST /v1/destination_definitions/list_latest`
   *
   * Compare with `destinationDefinitions.list` to find what can be updated.
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const item of airbyte.destinationDefinitions.listLatest()) console.log(item);
   */
  listLatest(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<DestinationDefinition, DestinationDefinitionList, ApiError<ErrorStatus, AirbyteError>>;

  /**
   * Lists the private destination definitions with their grants.
   * `POST /v1/destination_definitions/list_private`
   *
   * For administrators: each one says whether the workspace given may use it.
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const item of airbyte.destinationDefinitions.listPrivate({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   * })) {
   *   console.log(item);
   * }
   */
  listPrivate(
    params: DestinationDefinitionsListPrivateParams,
    options?: ListOptions,
  ): ListCall<
    PrivateDestinationDefinition,
    PrivateDestinationDefinitionList,
    DestinationDefinitionsListPrivateFailure
  >;

  /**
   * Takes a private destination definition from a workspace again.
   * `POST /v1/destination_definitions/revoke_definition`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  revoke(
    params: DestinationDefinitionsRevokeParams,
    options?: RequestOptions,
  ): Call<void, DestinationDefinitionsRevokeFailure>;

  /**
   * Changes the version of a destination connector. `POST /v1/destination_definitions/update`
   *
   * All destinations of the definition use the new version from then on.
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(
    params: DestinationDefinitionsUpdateParams,
    options?: RequestOptions,
  ): Call<DestinationDefinition, DestinationDefinitionsUpdateFailure>;

  /** What connectors have to be configured with. */
  readonly specifications: DestinationDefinitionsSpecificationsOperations;
}

/** What connectors have to be configured with. */
export interface DestinationDefinitionsSpecificationsOperations {
  /**
   * Fetches what a destination of a definition has to be configured with.
   * `POST /v1/destination_definition_specifications/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(
    params: DestinationDefinitionsSpecificationsGetParams,
    options?: RequestOptions,
  ): Call<DestinationDefinitionSpecification, DestinationDefinitionsSpecificationsGetFailure>;
}
