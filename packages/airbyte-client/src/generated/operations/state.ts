// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { Call, json } from "@org/client-runtime";
import type { ApiError, ClientCore, RequestOptions } from "@org/client-runtime";
import type { ErrorStatusBut404And422 } from "../failures.ts";
import type {
  AirbyteError,
  AirbyteInvalidInput,
  AirbyteNotFound,
  ConnectionReference,
  ConnectionState,
  ConnectionStateUpdate,
} from "../schema.ts";

/** Parameters of `state.createOrUpdate`. */
export type StateCreateOrUpdateParams = ConnectionStateUpdate;

/** How `state.createOrUpdate` fails. */
export type StateCreateOrUpdateFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const createOrUpdate = {
  id: "state.createOrUpdate",
  method: "POST",
  path: "/v1/state/create_or_update",
  body: json,
} as const;

/** Replaces how far a connection has read its source. `POST /v1/state/create_or_update` */
export function stateCreateOrUpdate(
  client: ClientCore,
  params: StateCreateOrUpdateParams,
  options?: RequestOptions,
): Call<ConnectionState, StateCreateOrUpdateFailure> {
  return new Call(client, createOrUpdate, params, options);
}

/** Parameters of `state.get`. */
export type StateGetParams = ConnectionReference;

/** How `state.get` fails. */
export type StateGetFailure =
  | ApiError<404, AirbyteNotFound>
  | ApiError<422, AirbyteInvalidInput>
  | ApiError<ErrorStatusBut404And422, AirbyteError>;

const get = { id: "state.get", method: "POST", path: "/v1/state/get", retry: "safe", body: json } as const;

/** Fetches how far a connection has read its source. `POST /v1/state/get` */
export function stateGet(
  client: ClientCore,
  params: StateGetParams,
  options?: RequestOptions,
): Call<ConnectionState, StateGetFailure> {
  return new Call(client, get, params, options);
}

/** How far connections have read their sources. */
export interface State {
  /**
   * Replaces how far a connection has read its source. `POST /v1/state/create_or_update`
   *
   * Made for the platform's own use. The next sync goes on from the state given; a wrong one loses or
   * repeats records.
   *
   * @throws ApiError with status 401, 404 or 422.
   * @example
   * const orUpdate = await airbyte.state.createOrUpdate({
   *   connectionId: "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035",
   *   connectionState: {
   *     stateType: "stream",
   *     connectionId: "c0a8f5d2-3e7b-4916-9d4c-8b2f1e6a7035",
   *     streamState: [
   *       {
   *         streamDescriptor: { name: "orders", namespace: "public" },
   *         streamState: { cursor: "2026-03-14T09:00:00Z" },
   *       },
   *     ],
   *   },
   * });
   */
  createOrUpdate(
    params: StateCreateOrUpdateParams,
    options?: RequestOptions,
  ): Call<ConnectionState, StateCreateOrUpdateFailure>;

  /**
   * Fetches how far a connection has read its source. `POST /v1/state/get`
   *
   * @throws ApiError with status 401, 404 or 422.
   */
  get(params: StateGetParams, options?: RequestOptions): Call<ConnectionState, StateGetFailure>;
}
