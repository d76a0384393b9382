// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { byOffset, Call, commas, json, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { Artifact, ArtifactCreate, ArtifactList, ArtifactSortField, ArtifactUpdate } from "../schema.ts";

/** Parameters of `artifacts.list`. */
export interface ArtifactsListParams {
  /** Number of items to skip from the start, 0 by default. */
  offset?: number | undefined;
  /** Page size, 50 by default, 1000 at most. Minimum: 1. */
  limit?: number | undefined;
  /** Only items whose name or description contains this text. */
  searchTerm?: string | undefined;
  /** Only items created on this day or later, as `YYYY-MM-DD`. Format: date. */
  createdFrom?: string | undefined;
  /** Only items created on this day or earlier, as `YYYY-MM-DD`. Format: date. */
  createdTo?: string | undefined;
  /** What to sort by, the most important first. The newest or most used come first. */
  sortBy?: ArtifactSortField[] | undefined;
}

const list = {
  id: "artifacts.list",
  method: "GET",
  path: "/api/v2/artifacts",
  query: { sortBy: commas },
  pages: {
    by: byOffset,
    offset: "/offset",
    limit: "/limit",
    items: "/results",
    total: "/totalCount",
    maximum: 1000,
  },
} as const;

/** Lists the artifacts that the calling user can see. `GET /api/v2/artifacts` */
export function artifactsList(
  client: ClientCore,
  params?: ArtifactsListParams,
  options?: ListOptions,
): ListCall<Artifact, ArtifactList, MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Parameters of `artifacts.create`. */
export type ArtifactsCreateParams = ArtifactCreate;

const create = { id: "artifacts.create", method: "POST", path: "/api/v2/artifacts", body: json } as const;

/** Creates an artifact from a message of the assistant, to share it by a link. `POST /api/v2/artifacts` */
export function artifactsCreate(
  client: ClientCore,
  params: ArtifactsCreateParams,
  options?: RequestOptions,
): Call<Artifact, MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** Parameters of `artifacts.get`. */
export interface ArtifactsGetParams {
  /** Id of the artifact. */
  id: string;
}

const get = { id: "artifacts.get", method: "GET", path: "/api/v2/artifacts/{id}", security: [[]] } as const;

/** Fetches an artifact, with the links to it. `GET /api/v2/artifacts/{id}` */
export function artifactsGet(
  client: ClientCore,
  params: ArtifactsGetParams,
  options?: RequestOptions,
): Call<Artifact, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** Parameters of `artifacts.update`. */
export interface ArtifactsUpdateParams extends ArtifactUpdate {
  /** Id of the artifact. */
  id: string;
}

const update = {
  id: "artifacts.update",
  method: "PATCH",
  path: "/api/v2/artifacts/{id}",
  retry: "idempotent",
  body: json,
} as const;

/** Changes the name or description of an artifact. `PATCH /api/v2/artifacts/{id}` */
export function artifactsUpdate(
  client: ClientCore,
  params: ArtifactsUpdateParams,
  options?: RequestOptions,
): Call<Artifact, MostlyAIFailure> {
  return new Call(client, update, params, options);
}

/** Parameters of `artifacts.delete`. */
export interface ArtifactsDeleteParams {
  /** Id of the artifact. */
  id: string;
}

const deleteOperation = { id: "artifacts.delete", method: "DELETE", path: "/api/v2/artifacts/{id}" } as const;

/** Deletes an artifact; links to it stop working. `DELETE /api/v2/artifacts/{id}` */
export function artifactsDelete(
  client: ClientCore,
  params: ArtifactsDeleteParams,
  options?: RequestOptions,
): Call<void, MostlyAIFailure> {
  return new Call(client, deleteOperation, params, options);
}

/** Images and pages from assistant threads, to be shared by a link. */
export interface Artifacts {
  /**
   * Lists the artifacts that the calling user can see. `GET /api/v2/artifacts`
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * for await (const artifact of mostly.artifacts.list()) console.log(artifact);
   */
  list(
    params?: ArtifactsListParams,
    options?: ListOptions,
  ): ListCall<Artifact, ArtifactList, MostlyAIFailure>;

  /**
   * Creates an artifact from a message of the assistant, to share it by a link. `POST /api/v2/artifacts`
   *
   * The message is one that shows an image or a page, such as one with the content type `artifact/image`
   * or `artifact/html`.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const artifact = await mostly.artifacts.create({
   *   assistantMessageId: "3ead2f60-8142-45b9-a703-a2191dcf4e50",
   * });
   */
  create(params: ArtifactsCreateParams, options?: RequestOptions): Call<Artifact, MostlyAIFailure>;

  /**
   * Fetches an artifact, with the links to it. `GET /api/v2/artifacts/{id}`
   *
   * Takes no credentials, so that artifacts can be shared with anyone who has the id.
   *
   * @throws ApiError with status 404.
   */
  get(params: ArtifactsGetParams, options?: RequestOptions): Call<Artifact, MostlyAIFailure>;

  /**
   * Changes the name or description of an artifact. `PATCH /api/v2/artifacts/{id}`
   *
   * Fields that are left out keep their value.
   *
   * @throws ApiError with status 400, 401, 403 or 404.
   */
  update(params: ArtifactsUpdateParams, options?: RequestOptions): Call<Artifact, MostlyAIFailure>;

  /**
   * Deletes an artifact; links to it stop working. `DELETE /api/v2/artifacts/{id}`
   *
   * @throws ApiError with status 401, 403 or 404.
   */
  delete(params: ArtifactsDeleteParams, options?: RequestOptions): Call<void, MostlyAIFailure>;
}
