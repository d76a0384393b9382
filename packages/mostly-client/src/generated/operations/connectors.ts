// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { byOffset, Call, commas, decodeMedia, form, json, ListCall, multipart } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type {
  Connector,
  ConnectorAccessType,
  ConnectorColumn,
  ConnectorConfig,
  ConnectorCreate,
  ConnectorDeleteDataConfig,
  ConnectorList,
  ConnectorListItem,
  ConnectorQueryConfig,
  ConnectorReadDataConfig,
  ConnectorSortField,
  ConnectorUpdate,
  ConnectorWriteDataConfig,
  OwnershipTransfer,
  Visibility,
  VisibilityUpdate,
} from "../schema.ts";

/** Parameters of `connectors.list`. */
export interface ConnectorsListParams {
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /** Page size, 50 by default, 1000 at most. Minimum: 1. */
  limit?: number | undefined;
  /** Only items whose name or description contains this text. */
  searchTerm?: string | undefined;
  /** Only connectors with one of these access types. */
  accessType?: ConnectorAccessType[] | undefined;
  /** Only items that one of these accounts owns, by the id of a user or an organization. */
  ownerId?: string[] | undefined;
  /** Only items with one of these visibilities. */
  visibility?: Visibility[] | undefined;
  /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
  createdFrom?: string | undefined;
  /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
  createdTo?: string | undefined;
  /** What to sort by, the most important first. The newest, most liked or most used come first. */
  sortBy?: ConnectorSortField[] | undefined;
}

const list = {
  id: "connectors.list",
  method: "GET",
  path: "/api/v2/connectors",
  query: { accessType: commas, ownerId: commas, visibility: commas, sortBy: commas },
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/results",
    total: "/totalCount",
    maximum: 1000,
  },
} as const;

/** Lists the connectors that the calling user can see. `GET /api/v2/connectors` */
export function connectorsList(
  client: ClientCore,
  params?: ConnectorsListParams,
  options?: ListOptions,
): ListCall<ConnectorListItem, ConnectorList, MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `connectors.create`. */
export type ConnectorsCreateParams = ConnectorCreate & {
  /** Whether a connector that cannot connect is refused. True by default. */
  testConnection?: boolean | undefined;
};

const create = {
  id: "connectors.create",
  method: "POST",
  path: "/api/v2/connectors",
  query: { testConnection: form },
  body: json,
  secrets: [
    "accessToken",
    "accountKey",
    "caCertificate",
    "clientSecret",
    "kerberosKeytab",
    "keyFile",
    "password",
    "rootCertificate",
    "secretKey",
    "sslCertificate",
    "sslCertificateKey",
  ],
} as const;

/** Creates a connector, by default after a test of its connection. `POST /api/v2/connectors` */
export function connectorsCreate(
  client: ClientCore,
  params: ConnectorsCreateParams,
  options?: RequestOptions,
): Call<Connector, MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `connectors.get`. */
export interface ConnectorsGetParams {
  /** Id of the connector. */
  id: string;
}

const get = { id: "connectors.get", method: "GET", path: "/api/v2/connectors/{id}" } as const;

/** Fetches a connector, without the values of its secrets. `GET /api/v2/connectors/{id}` */
export function connectorsGet(
  client: ClientCore,
  params: ConnectorsGetParams,
  options?: RequestOptions,
): Call<Connector, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `connectors.update`. */
export interface ConnectorsUpdateParams extends ConnectorUpdate {
  /** Id of the connector. */
  id: string;
  /** Whether a change after which the connector cannot connect is refused. True by default. */
  testConnection?: boolean | undefined;
}

const update = {
  id: "connectors.update",
  method: "PATCH",
  path: "/api/v2/connectors/{id}",
  retry: "idempotent",
  query: { testConnection: form },
  body: json,
  secrets: [
    "accessToken",
    "accountKey",
    "caCertificate",
    "clientSecret",
    "kerberosKeytab",
    "keyFile",
    "password",
    "rootCertificate",
    "secretKey",
    "sslCertificate",
    "sslCertificateKey",
  ],
} as const;

/** Changes a connector, by default after a test of its connection. `PATCH /api/v2/connectors/{id}` */
export function connectorsUpdate(
  client: ClientCore,
  params: ConnectorsUpdateParams,
  options?: RequestOptions,
): Call<Connector, MostlyAIFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `connectors.delete`. */
export interface ConnectorsDeleteParams {
  /** Id of the connector. */
  id: string;
}

const deleteOperation = {
  id: "connectors.delete",
  method: "DELETE",
  path: "/api/v2/connectors/{id}",
} as const;

/** Deletes a connector. `DELETE /api/v2/connectors/{id}` */
export function connectorsDelete(
  client: ClientCore,
  params: ConnectorsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `connectors.deleteData`. */
export interface ConnectorsDeleteDataParams extends ConnectorDeleteDataConfig {
  /** Id of the connector. */
  id: string;
}

const deleteData = {
  id: "connectors.deleteData",
  method: "POST",
  path: "/api/v2/connectors/{id}/delete-data",
  body: json,
} as const;

/** Deletes a table or file in a connector. `POST /api/v2/connectors/{id}/delete-data` */
export function connectorsDeleteData(
  client: ClientCore,
  params: ConnectorsDeleteDataParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteData, params, options);
}

/** Parameters of `connectors.like`. */
export interface ConnectorsLikeParams {
  /** Id of the connector. */
  id: string;
}

const like = {
  id: "connectors.like",
  method: "POST",
  path: "/api/v2/connectors/{id}/like",
  retry: "idempotent",
} as const;

/** Likes a connector on behalf of the calling user. `POST /api/v2/connectors/{id}/like` */
export function connectorsLike(
  client: ClientCore,
  params: ConnectorsLikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, like, params, options);
}

/** Parameters of `connectors.unlike`. */
export interface ConnectorsUnlikeParams {
  /** Id of the connector. */
  id: string;
}

const unlike = { id: "connectors.unlike", method: "DELETE", path: "/api/v2/connectors/{id}/like" } as const;

/** Takes back the calling user's like of a connector. `DELETE /api/v2/connectors/{id}/like` */
export function connectorsUnlike(
  client: ClientCore,
  params: ConnectorsUnlikeParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, unlike, params, options);
}

/** Parameters of `connectors.query`. */
export interface ConnectorsQueryParams extends ConnectorQueryConfig {
  /** Id of the connector. */
  id: string;
}

const query = {
  id: "connectors.query",
  method: "POST",
  path: "/api/v2/connectors/{id}/query",
  retry: "safe",
  body: json,
  accept: "application/octet-stream, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Runs a SQL query in a connector and reads the rows it gives. `POST /api/v2/connectors/{id}/query` */
export function connectorsQuery(
  client: ClientCore,
  params: ConnectorsQueryParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, query, params, options);
}

/** Parameters of `connectors.readData`. */
export interface ConnectorsReadDataParams extends ConnectorReadDataConfig {
  /** Id of the connector. */
  id: string;
}

const readData = {
  id: "connectors.readData",
  method: "POST",
  path: "/api/v2/connectors/{id}/read-data",
  retry: "safe",
  body: json,
  accept: "application/octet-stream, application/json;q=0.9",
  decode: decodeMedia,
} as const;

/** Reads the rows of a table or file in a connector. `POST /api/v2/connectors/{id}/read-data` */
export function connectorsReadData(
  client: ClientCore,
  params: ConnectorsReadDataParams,
  options?: RequestOptions,
): Call<Blob, MostlyAIFailure> {
  return new Call(client, readData, params, options);
}

/** Parameters of `connectors.transfer`. */
export interface ConnectorsTransferParams extends OwnershipTransfer {
  /** Id of the connector. */
  id: string;
}

const transfer = {
  id: "connectors.transfer",
  method: "PUT",
  path: "/api/v2/connectors/{id}/transfer",
  body: json,
} as const;

/** Hands a connector over to another user or organization. `PUT /api/v2/connectors/{id}/transfer` */
export function connectorsTransfer(
  client: ClientCore,
  params: ConnectorsTransferParams,
  options?: RequestOptions,
): Call<Connector, MostlyAIFailure> {
  return new Call(client, transfer, params, options);
}

/** Parameters of `connectors.setVisibility`. */
export interface ConnectorsSetVisibilityParams extends VisibilityUpdate {
  /** Id of the connector. */
  id: string;
}

const setVisibility = {
  id: "connectors.setVisibility",
  method: "PUT",
  path: "/api/v2/connectors/{id}/visibility",
  body: json,
} as const;

/** Sets who can see a connector. `PUT /api/v2/connectors/{id}/visibility` */
export function connectorsSetVisibility(
  client: ClientCore,
  params: ConnectorsSetVisibilityParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, setVisibility, params, options);
}

/** Parameters of `connectors.writeData`. */
export interface ConnectorsWriteDataParams extends ConnectorWriteDataConfig {
  /** Id of the connector. */
  id: string;
}

const writeData = {
  id: "connectors.writeData",
  method: "POST",
  path: "/api/v2/connectors/{id}/write-data",
  body: multipart,
} as const;

/** Writes rows to a table or file in a connector. `POST /api/v2/connectors/{id}/write-data` */
export function connectorsWriteData(
  client: ClientCore,
  params: ConnectorsWriteDataParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, writeData, params, options);
}

/** Parameters of `connectors.config.get`. */
export interface ConnectorsConfigGetParams {
  /** Id of the connector. */
  id: string;
}

const configGet = {
  id: "connectors.config.get",
  method: "GET",
  path: "/api/v2/connectors/{id}/config",
} as const;

/**
 * Fetches what a connector was configured with, to base another one on.
 * `GET /api/v2/connectors/{id}/config`
 */
export function connectorsConfigGet(
  client: ClientCore,
  params: ConnectorsConfigGetParams,
  options?: RequestOptions,
): Call<ConnectorConfig, MostlyAIFailure> {
  return new Call(client, configGet, params, options);
}

/** Parameters of `connectors.locations.list`. */
export interface ConnectorsLocationsListParams {
  /** Id of the connector. */
  id: string;
  /** Schema, database, bucket or path to look into. The top level by default. */
  prefix?: string | undefined;
}

const locationsList = {
  id: "connectors.locations.list",
  method: "GET",
  path: "/api/v2/connectors/{id}/locations",
  pages: { items: "" },
} as const;

/** Lists what is in a connector, one level at a time. `GET /api/v2/connectors/{id}/locations` */
export function connectorsLocationsList(
  client: ClientCore,
  params: ConnectorsLocationsListParams,
  options?: ListOptions,
): ListCall<string, string[], MostlyAIFailure> {
  return new ListCall(client, locationsList, params, options);
}

/** Parameters of `connectors.schema.get`. */
export interface ConnectorsSchemaGetParams {
  /** Id of the connector. */
  id: string;
  /**
   * Where the table is, as `connectors.locations.list` gives it: `schema.table`, `database.table` or
   * `dataset.table` in a database, `bucket/path` in a storage.
   */
  location?: string | undefined;
}

const schemaGet = {
  id: "connectors.schema.get",
  method: "GET",
  path: "/api/v2/connectors/{id}/schema",
} as const;

/** Fetches the columns of a table or file in a connector. `GET /api/v2/connectors/{id}/schema` */
export function connectorsSchemaGet(
  client: ClientCore,
  params: ConnectorsSchemaGetParams,
  options?: RequestOptions,
): Call<ConnectorColumn[], MostlyAIFailure> {
  return new Call(client, schemaGet, params, options);
}

/** Access to the databases and storages that data is read from and delivered to. */
export interface Connectors {
  /**
   * Lists the connectors that the calling user can see. `GET /api/v2/connectors`
   *
   * Those that belong to a single table of a generator or synthetic dataset are left out.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const connector of mostly.connectors.list()) console.log(connector);
   */
  list(
    params?: ConnectorsListParams,
    options?: ListOptions,
  ): ListCall<ConnectorListItem, ConnectorList, MostlyAIFailure>;

  /**
   * Creates a connector, by default after a test of its connection. `POST /api/v2/connectors`
   *
   * What `config`, `secrets` and `ssl` hold depends on `type`.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const connector = await mostly.connectors.create({
   *   name: "Warehouse",
   *   type: "POSTGRES",
   *   accessType: "WRITE_DATA",
   *   config: { host: "db.example.com", username: "reader", database: "sales", sslEnabled: true },
   *   secrets: { password: "correct-horse" },
   *   ssl: { rootCertificate: "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t" },
   * });
   */
  create(params: ConnectorsCreateParams, options?: RequestOptions): Call<Connector, MostlyAIFailure>;

  /**
   * Fetches a connector, without the values of its secrets. `GET /api/v2/connectors/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ConnectorsGetParams, options?: RequestOptions): Call<Connector, MostlyAIFailure>;

  /**
   * Changes a connector, by default after a test of its connection. `PATCH /api/v2/connectors/{id}`
   *
   * Fields that are left out keep their value; the type stays as it is. `config`, `secrets` and `ssl`
   * hold what they hold for that type when it is created.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: ConnectorsUpdateParams, options?: RequestOptions): Call<Connector, MostlyAIFailure>;

  /**
   * Deletes a connector. `DELETE /api/v2/connectors/{id}`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  delete(params: ConnectorsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Deletes a table or file in a connector. `POST /api/v2/connectors/{id}/delete-data`
   *
   * The access type of the connector is `WRITE_DATA`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  deleteData(params: ConnectorsDeleteDataParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Likes a connector on behalf of the calling user. `POST /api/v2/connectors/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  like(params: ConnectorsLikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Takes back the calling user's like of a connector. `DELETE /api/v2/connectors/{id}/like`
   *
   * @throws ApiError with status 401 or 404.
   */
  unlike(params: ConnectorsUnlikeParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Runs a SQL query in a connector and reads the rows it gives. `POST /api/v2/connectors/{id}/query`
   *
   * Gives a Parquet file. The access type of the connector is `READ_DATA` or `WRITE_DATA`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  query(params: ConnectorsQueryParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Reads the rows of a table or file in a connector. `POST /api/v2/connectors/{id}/read-data`
   *
   * Gives a Parquet file. The access type of the connector is `READ_DATA` or `WRITE_DATA`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  readData(params: ConnectorsReadDataParams, options?: RequestOptions): Call<Blob, MostlyAIFailure>;

  /**
   * Hands a connector over to another user or organization. `PUT /api/v2/connectors/{id}/transfer`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  transfer(params: ConnectorsTransferParams, options?: RequestOptions): Call<Connector, MostlyAIFailure>;

  /**
   * Sets who can see a connector. `PUT /api/v2/connectors/{id}/visibility`
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  setVisibility(params: ConnectorsSetVisibilityParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  /**
   * Writes rows to a table or file in a connector. `POST /api/v2/connectors/{id}/write-data`
   *
   * The access type of the connector is `WRITE_DATA`.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  writeData(params: ConnectorsWriteDataParams, options?: RequestOptions): Call<void, MostlyAIFailure>;

  readonly config: ConnectorsConfigOperations;

  readonly locations: ConnectorsLocationsOperations;

  readonly schema: ConnectorsSchemaOperations;
}

/** The operations of `connectors.config`. */
export interface ConnectorsConfigOperations {
  /**
   * Fetches what a connector was configured with, to base another one on.
   * `GET /api/v2/connectors/{id}/config`
   *
   * Without the values of its secrets, which another connector needs anew.
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: ConnectorsConfigGetParams, options?: RequestOptions): Call<ConnectorConfig, MostlyAIFailure>;
}

/** The operations of `connectors.locations`. */
export interface ConnectorsLocationsOperations {
  /**
   * Lists what is in a connector, one level at a time. `GET /api/v2/connectors/{id}/locations`
   *
   * Without `prefix` the schemas of a database (its databases, where it has no schemas) or the buckets
   * of a storage; with it the tables of a schema or the folders and files of a path.
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const location of mostly.connectors.locations.list({
   *   id: "8b1f7f0e-3c0d-4a54-9a3e-5f6b2c1d7e90",
   * })) {
   *   console.log(location);
   * }
   */
  list(
    params: ConnectorsLocationsListParams,
    options?: ListOptions,
  ): ListCall<string, string[], MostlyAIFailure>;
}

/** The operations of `connectors.schema`. */
export interface ConnectorsSchemaOperations {
  /**
   * Fetches the columns of a table or file in a connector. `GET /api/v2/connectors/{id}/schema`
   *
   * @throws ApiError with status 400, 401 or 404.
   */
  get(params: ConnectorsSchemaGetParams, options?: RequestOptions): Call<ConnectorColumn[], MostlyAIFailure>;
}
