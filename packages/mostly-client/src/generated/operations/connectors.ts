// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { bind, byNothing, byOffset, Call, commas, form, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type {
  Connector,
  ConnectorAccessType,
  ConnectorColumn,
  ConnectorCreate,
  ConnectorList,
  ConnectorListItem,
  ConnectorSortField,
  ConnectorUpdate,
  Visibility,
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
  pages: { by: byNothing, items: "" },
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

  readonly locations: ConnectorsLocationsOperations;

  readonly schema: ConnectorsSchemaOperations;
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

/** Makes the methods of `connectors`. */
export function bindConnectors(client: ClientCore): Connectors {
  return bind<Connectors>(client, {
    list,
    create,
    get,
    update,
    delete: deleteOperation,
    locations: { list: locationsList },
    schema: { get: schemaGet },
  });
}
