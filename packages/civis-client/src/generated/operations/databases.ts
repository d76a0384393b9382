// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { Call, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { CivisFailure } from "../failures.ts";
import type {
  Database,
  DatabaseSchema,
  DatabaseWhitelistedIP,
  DatabaseWhitelistedIPCreate,
  DatabaseWhitelistedIPSummary,
} from "../schema.ts";

const list = { id: "databases.list", method: "GET", path: "/databases", pages: { items: "" } } as const;

/** Lists the databases that the calling user can reach. `GET /databases` */
export function databasesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<Database, Database[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `databases.schemas.list`. */
export interface DatabasesSchemasListParams {
  /** Id of the database. */
  id: number;
  /** Only schemas with this text in their name. */
  name?: string | undefined;
  /** Only schemas that this credential may see. */
  credential_id?: number | undefined;
}

const schemasList = {
  id: "databases.schemas.list",
  method: "GET",
  path: "/databases/{id}/schemas",
  pages: { items: "" },
} as const;

/** Lists the schemas of a database. `GET /databases/{id}/schemas` */
export function databasesSchemasList(
  client: ClientCore,
  params: DatabasesSchemasListParams,
  options?: ListOptions,
): ListCall<DatabaseSchema, DatabaseSchema[], CivisFailure> {
  return new ListCall(client, schemasList, params, options);
}

/** Parameters of `databases.whitelistIps.list`. */
export interface DatabasesWhitelistIpsListParams {
  /** Id of the database. */
  id: number;
}

const whitelistIpsList = {
  id: "databases.whitelistIps.list",
  method: "GET",
  path: "/databases/{id}/whitelist-ips",
  pages: { items: "" },
} as const;

/** Lists the rules that let addresses connect to a database. `GET /databases/{id}/whitelist-ips` */
export function databasesWhitelistIpsList(
  client: ClientCore,
  params: DatabasesWhitelistIpsListParams,
  options?: ListOptions,
): ListCall<DatabaseWhitelistedIPSummary, DatabaseWhitelistedIPSummary[], CivisFailure> {
  return new ListCall(client, whitelistIpsList, params, options);
}

/** Parameters of `databases.whitelistIps.create`. */
export interface DatabasesWhitelistIpsCreateParams extends DatabaseWhitelistedIPCreate {
  /** Id of the database. */
  id: number;
}

const whitelistIpsCreate = {
  id: "databases.whitelistIps.create",
  method: "POST",
  path: "/databases/{id}/whitelist-ips",
  retryOn: [429, 503],
  body: json,
} as const;

/**
 * Lets addresses connect to a database. `POST /databases/{id}/whitelist-ips`
 *
 * @deprecated
 */
export function databasesWhitelistIpsCreate(
  client: ClientCore,
  params: DatabasesWhitelistIpsCreateParams,
  options?: RequestOptions,
): Call<DatabaseWhitelistedIP, CivisFailure> {
  return new Call(client, whitelistIpsCreate, params, options);
}

/** Parameters of `databases.whitelistIps.get`. */
export interface DatabasesWhitelistIpsGetParams {
  /** Id of the database. */
  id: number;
  /** Id of the rule. */
  whitelisted_ip_id: number;
}

const whitelistIpsGet = {
  id: "databases.whitelistIps.get",
  method: "GET",
  path: "/databases/{id}/whitelist-ips/{whitelisted_ip_id}",
} as const;

/**
 * Fetches a rule that lets addresses connect to a database.
 * `GET /databases/{id}/whitelist-ips/{whitelisted_ip_id}`
 */
export function databasesWhitelistIpsGet(
  client: ClientCore,
  params: DatabasesWhitelistIpsGetParams,
  options?: RequestOptions,
): Call<DatabaseWhitelistedIP, CivisFailure> {
  return new Call(client, whitelistIpsGet, params, options);
}

/** Parameters of `databases.whitelistIps.delete`. */
export interface DatabasesWhitelistIpsDeleteParams {
  /** Id of the database. */
  id: number;
  /** Id of the rule. */
  whitelisted_ip_id: number;
}

const whitelistIpsDelete = {
  id: "databases.whitelistIps.delete",
  method: "DELETE",
  path: "/databases/{id}/whitelist-ips/{whitelisted_ip_id}",
} as const;

/**
 * Revokes a rule, so that its addresses can no longer connect.
 * `DELETE /databases/{id}/whitelist-ips/{whitelisted_ip_id}`
 *
 * @deprecated
 */
export function databasesWhitelistIpsDelete(
  client: ClientCore,
  params: DatabasesWhitelistIpsDeleteParams,
  options?: RequestOptions,
): Call<void, CivisFailure> {
  return new Call(client, whitelistIpsDelete, params, options);
}

/** Databases, their schemas, and the addresses that may connect to them. */
export interface Databases {
  /**
   * Lists the databases that the calling user can reach. `GET /databases`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const database of civis.databases.list()) console.log(database);
   */
  list(params?: Record<string, never>, options?: ListOptions): ListCall<Database, Database[], CivisFailure>;

  readonly schemas: DatabasesSchemasOperations;

  readonly whitelistIps: DatabasesWhitelistIpsOperations;
}

/** The operations of `databases.schemas`. */
export interface DatabasesSchemasOperations {
  /**
   * Lists the schemas of a database. `GET /databases/{id}/schemas`
   *
   * @throws ApiError with status 400, 401 or 404.
   * @example
   * for await (const schema of civis.databases.schemas.list({ id: 326 })) console.log(schema);
   */
  list(
    params: DatabasesSchemasListParams,
    options?: ListOptions,
  ): ListCall<DatabaseSchema, DatabaseSchema[], CivisFailure>;
}

/** The operations of `databases.whitelistIps`. */
export interface DatabasesWhitelistIpsOperations {
  /**
   * Lists the rules that let addresses connect to a database. `GET /databases/{id}/whitelist-ips`
   *
   * @throws ApiError with status 401 or 404.
   * @example
   * for await (const whitelistIp of civis.databases.whitelistIps.list({ id: 326 })) {
   *   console.log(whitelistIp);
   * }
   */
  list(
    params: DatabasesWhitelistIpsListParams,
    options?: ListOptions,
  ): ListCall<DatabaseWhitelistedIPSummary, DatabaseWhitelistedIPSummary[], CivisFailure>;

  /**
   * Lets addresses connect to a database. `POST /databases/{id}/whitelist-ips`
   *
   * The platform has removed this; its documents had it last on 2021-11-01.
   *
   * @deprecated
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const whitelistIp = await civis.databases.whitelistIps.create({
   *   id: 326,
   *   subnetMask: "192.0.2.0/24",
   * });
   */
  create(
    params: DatabasesWhitelistIpsCreateParams,
    options?: RequestOptions,
  ): Call<DatabaseWhitelistedIP, CivisFailure>;

  /**
   * Fetches a rule that lets addresses connect to a database.
   * `GET /databases/{id}/whitelist-ips/{whitelisted_ip_id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(
    params: DatabasesWhitelistIpsGetParams,
    options?: RequestOptions,
  ): Call<DatabaseWhitelistedIP, CivisFailure>;

  /**
   * Revokes a rule, so that its addresses can no longer connect.
   * `DELETE /databases/{id}/whitelist-ips/{whitelisted_ip_id}`
   *
   * The platform has removed this; its documents had it last on 2021-11-01.
   *
   * @deprecated
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: DatabasesWhitelistIpsDeleteParams, options?: RequestOptions): Call<void, CivisFailure>;
}
