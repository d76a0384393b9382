// Generated from specs/civis/openapi.yaml. Do not edit; run `npm run generate civis`.

import { byPage, Call, commas, json, ListCall, optional } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { CivisFailure } from "../failures.ts";
import type {
  CivisCredential,
  CredentialAuthenticate,
  CredentialInput,
  TemporaryCredential,
  TemporaryCredentialCreate,
} from "../schema.ts";

/** Parameters of `credentials.list`. */
export interface CredentialsListParams {
  /** Only credentials of these types. */
  type?:
    | (
        | "Amazon Web Services S3"
        | "Bitbucket"
        | "CASS/NCOA PAF"
        | "Certificate"
        | "Civis Platform"
        | "Custom"
        | "Database"
        | "Google"
        | "Github"
        | "Salesforce User"
        | "Salesforce Client"
        | "TableauUser"
        | (string & {})
      )[]
    | undefined;
  /** Only credentials of this database or service. */
  remote_host_id?: number | undefined;
  /** True for the default credential of the calling user alone, as a list of one. */
  default?: boolean | undefined;
  /** True for the credentials that the platform itself uses, in place of people. */
  system_credentials?: boolean | undefined;
  /** Only credentials of these users, by id, as far as the calling user may see them. */
  users?: number[] | undefined;
  /** Only credentials with this text in their name. */
  name?: string | undefined;
  /** Page size, 1000 by default, which is also the most. Maximum: 1000. */
  limit?: number | undefined;
  /** Page to fetch, counted from 1, which is the default. */
  page_num?: number | undefined;
  /** Field to sort by, `updated_at` by default. */
  order?: "updated_at" | "created_at" | "name" | undefined;
  /** Direction to sort in, `desc` by default. */
  order_dir?: "asc" | "desc" | undefined;
}

const list = {
  id: "credentials.list",
  method: "GET",
  path: "/credentials",
  query: { type: commas, users: commas },
  pages: {
    by: byPage,
    page: "/page_num",
    limit: "/limit",
    maximum: 1000,
    pages: { header: "X-Pagination-Total-Pages" },
    total: { header: "X-Pagination-Total-Entries" },
    items: "",
  },
} as const;

/** Lists the credentials that the calling user may use. `GET /credentials` */
export function credentialsList(
  client: ClientCore,
  params?: CredentialsListParams,
  options?: ListOptions,
): ListCall<CivisCredential, CivisCredential[], CivisFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `credentials.create`. */
export type CredentialsCreateParams = CredentialInput;

const create = {
  id: "credentials.create",
  method: "POST",
  path: "/credentials",
  retryOn: [429, 503],
  body: json,
  secrets: ["password"],
} as const;

/** Stores a credential. `POST /credentials` */
export function credentialsCreate(
  client: ClientCore,
  params: CredentialsCreateParams,
  options?: RequestOptions,
): Call<CivisCredential, CivisFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `credentials.authenticate`. */
export type CredentialsAuthenticateParams = CredentialAuthenticate;

const authenticate = {
  id: "credentials.authenticate",
  method: "POST",
  path: "/credentials/authenticate",
  retryOn: [429, 503],
  body: json,
  secrets: ["password"],
} as const;

/**
 * Signs in to a database or service, and keeps what it was given as a credential.
 * `POST /credentials/authenticate`
 */
export function credentialsAuthenticate(
  client: ClientCore,
  params: CredentialsAuthenticateParams,
  options?: RequestOptions,
): Call<CivisCredential, CivisFailure> {
  return new Call(client, authenticate, params, options);
}

/** Parameters of `credentials.get`. */
export interface CredentialsGetParams {
  /** Id of the credential. */
  id: number;
}

const get = { id: "credentials.get", method: "GET", path: "/credentials/{id}" } as const;

/** Fetches a credential without its secret. `GET /credentials/{id}` */
export function credentialsGet(
  client: ClientCore,
  params: CredentialsGetParams,
  options?: RequestOptions,
): Call<CivisCredential, CivisFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `credentials.replace`. */
export interface CredentialsReplaceParams extends CredentialInput {
  /** Id of the credential. */
  id: number;
}

const replace = {
  id: "credentials.replace",
  method: "PUT",
  path: "/credentials/{id}",
  body: json,
  secrets: ["password"],
} as const;

/** Writes a credential anew, its secret included. `PUT /credentials/{id}` */
export function credentialsReplace(
  client: ClientCore,
  params: CredentialsReplaceParams,
  options?: RequestOptions,
): Call<CivisCredential, CivisFailure> {
  return new Call(client, replace, params, options);
}

/** Parameters of `credentials.temporary.create`. */
export interface CredentialsTemporaryCreateParams extends TemporaryCredentialCreate {
  /** Id of the credential. */
  id: number;
}

const temporaryCreate = {
  id: "credentials.temporary.create",
  method: "POST",
  path: "/credentials/{id}/temporary",
  retry: "idempotent",
  retryOn: [429, 503],
  body: /* @__PURE__ */ optional(json),
} as const;

/**
 * Makes keys for S3 that expire by themselves, from a credential for S3.
 * `POST /credentials/{id}/temporary`
 */
export function credentialsTemporaryCreate(
  client: ClientCore,
  params: CredentialsTemporaryCreateParams,
  options?: RequestOptions,
): Call<TemporaryCredential, CivisFailure> {
  return new Call(client, temporaryCreate, params, options);
}

/** User names, passwords and keys that the platform uses for databases and services. */
export interface Credentials {
  /**
   * Lists the credentials that the calling user may use. `GET /credentials`
   *
   * @throws ApiError with status 400, 401 or 429.
   * @example
   * for await (const credential of civis.credentials.list()) console.log(credential);
   */
  list(
    params?: CredentialsListParams,
    options?: ListOptions,
  ): ListCall<CivisCredential, CivisCredential[], CivisFailure>;

  /**
   * Stores a credential. `POST /credentials`
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   * @example
   * const credential = await civis.credentials.create({
   *   name: "Redshift reader",
   *   type: "Database",
   *   username: "reader",
   *   password: "correct-horse",
   *   remoteHostId: 326,
   *   default: true,
   * });
   */
  create(params: CredentialsCreateParams, options?: RequestOptions): Call<CivisCredential, CivisFailure>;

  /**
   * Signs in to a database or service, and keeps what it was given as a credential.
   * `POST /credentials/authenticate`
   *
   * @throws ApiError with status 400, 401, 403 or 422.
   */
  authenticate(
    params: CredentialsAuthenticateParams,
    options?: RequestOptions,
  ): Call<CivisCredential, CivisFailure>;

  /**
   * Fetches a credential without its secret. `GET /credentials/{id}`
   *
   * @throws ApiError with status 401 or 404.
   */
  get(params: CredentialsGetParams, options?: RequestOptions): Call<CivisCredential, CivisFailure>;

  /**
   * Writes a credential anew, its secret included. `PUT /credentials/{id}`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   */
  replace(params: CredentialsReplaceParams, options?: RequestOptions): Call<CivisCredential, CivisFailure>;

  readonly temporary: CredentialsTemporaryOperations;
}

/** The operations of `credentials.temporary`. */
export interface CredentialsTemporaryOperations {
  /**
   * Makes keys for S3 that expire by themselves, from a credential for S3.
   * `POST /credentials/{id}/temporary`
   *
   * @throws ApiError with status 400, 401, 403, 404 or 422.
   * @example
   * const temporary = await civis.credentials.temporary.create({ id: 4821 });
   */
  create(
    params: CredentialsTemporaryCreateParams,
    options?: RequestOptions,
  ): Call<TemporaryCredential, CivisFailure>;
}
