// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ApiError, ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422, ErrorStatusBut422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  ConnectionOperation,
  ConnectionOperationList,
  ConnectionReference,
  OperationCheck,
  OperationCreate,
  OperationReference,
  OperationUpdate,
  OperatorConfiguration,
} from "../schema.ts";

/** Parameters of `operations.check`. */
export type OperationsCheckParams = OperatorConfiguration;

/** How `operations.check` fails. */
export type OperationsCheckFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const check = {
  id: "operations.check",
  method: "POST",
  path: "/v1/operations/check",
  retry: "safe",
  body: json,
} as const;

/** Tests whether an operation could be created. `POST /v1/operations/check` */
export function operationsCheck(
  client: ClientCore,
  params: OperationsCheckParams,
  options?: RequestOptions,
): Call<OperationCheck, OperationsCheckFailure> {
  return new Call(client, check, params, options);
}

/** Parameters of `operations.create`. */
export type OperationsCreateParams = OperationCreate;

/** How `operations.create` fails. */
export type OperationsCreateFailure =
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut422, AirbyteError>;

const create = {
  id: "operations.create",
  method: "POST",
  path: "/v1/operations/create",
  body: json,
} as const;

/** Creates an operation for the connections of a workspace. `POST /v1/operations/create` */
export function operationsCreate(
  client: ClientCore,
  params: OperationsCreateParams,
  options?: RequestOptions,
): Call<ConnectionOperation, OperationsCreateFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `operations.delete`. */
export type OperationsDeleteParams = OperationReference;

/** How `operations.delete` fails. */
export type OperationsDeleteFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const deleteOperation = {
  id: "operations.delete",
  method: "POST",
  path: "/v1/operations/delete",
  body: json,
} as const;

/** Deletes an operation. `POST /v1/operations/delete` */
export function operationsDelete(
  client: ClientCore,
  params: OperationsDeleteParams,
  options?: RequestOptions,
): Call<void, OperationsDeleteFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `operations.get`. */
export type OperationsGetParams = OperationReference;

/** How `operations.get` fails. */
export type OperationsGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = {
  id: "operations.get",
  method: "POST",
  path: "/v1/operations/get",
  retry: "safe",
  body: json,
} as const;

/** Fetches an operation. `POST /v1/operations/get` */
export function operationsGet(
  client: ClientCore,
  params: OperationsGetParams,
  options?: RequestOptions,
): Call<ConnectionOperation, OperationsGetFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `operations.list`. */
export type OperationsListParams = ConnectionReference;

/** How `operations.list` fails. */
export type OperationsListFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const list = {
  id: "operations.list",
  method: "POST",
  path: "/v1/operations/list",
  retry: "safe",
  body: json,
  pages: { items: "/operations" },
} as const;

/** Lists the operations of a connection. `POST /v1/operations/list` */
export function operationsList(
  client: ClientCore,
  params: OperationsListParams,
  options?: ListOptions,
): ListCall<ConnectionOperation, ConnectionOperationList, OperationsListFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `operations.update`. */
export type OperationsUpdateParams = OperationUpdate;

/** How `operations.update` fails. */
export type OperationsUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const update = {
  id: "operations.update",
  method: "POST",
  path: "/v1/operations/update",
  body: json,
} as const;

/** Replaces the settings of an operation. `POST /v1/operations/update` */
export function operationsUpdate(
  client: ClientCore,
  params: OperationsUpdateParams,
  options?: RequestOptions,
): Call<ConnectionOperation, OperationsUpdateFailure> {
  return new Call(client, update, params, options);
}

/** Steps after a sync, such as normalization or a dbt project. */
export interface Operations {
  /**
   * Tests whether an operation could be created. `POST /v1/operations/check`
   *
   * @throws ApiError with status 401 or 422.
   */
  check(
    params: OperationsCheckParams,
    options?: RequestOptions,
  ): Call<OperationCheck, OperationsCheckFailure>;

  /**
   * Creates an operation for the connections of a workspace. `POST /v1/operations/create`
   *
   * It runs once its id stands in the `operationIds` of a connection.
   *
   * @throws ApiError with status 401 or 422.
   * @example
   * const operation = await airbyte.operations.create({
   *   workspaceId: "9f1c2b7e-4a63-4d58-8c0f-1e7b5a3d2c94",
   *   name: "Normalization",
   *   operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
   * });
   */
  create(
    params: OperationsCreateParams,
    options?: RequestOptions,
  ): Call<ConnectionOperation, OperationsCreateFailure>;

  /**
   * Deletes an operation. `POST /v1/operations/delete`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  delete(params: OperationsDeleteParams, options?: RequestOptions): Call<void, OperationsDeleteFailure>;

  /**
   * Fetches an operation. `POST /v1/operations/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: OperationsGetParams, options?: RequestOptions): Call<ConnectionOperation, OperationsGetFailure>;

  /**
   * Lists the operations of a connection. `POST /v1/operations/list`
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * for await (const operation of airbyte.operations.list({
   *   connectionId: "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035",
   * })) {
   *   console.log(operation);
   * }
   */
  list(
    params: OperationsListParams,
    options?: ListOptions,
  ): ListCall<ConnectionOperation, ConnectionOperationList, OperationsListFailure>;

  /**
   * Replaces the settings of an operation. `POST /v1/operations/update`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  update(
    params: OperationsUpdateParams,
    options?: RequestOptions,
  ): Call<ConnectionOperation, OperationsUpdateFailure>;
}
