// Generated from specs/deprecation/openapi.yaml. Do not edit; run `npm run generate deprecation`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.fetch`. */
export interface BooksFetchParams {
  id: string;
  /**
   * Ignored since 2025.
   *
   * @deprecated
   */
  edition?: string | undefined;
}

const fetch = { id: "books.fetch", method: "GET", path: "/books/{id}" } as const;

/**
 * Fetches a book. `GET /books/{id}`
 *
 * @deprecated
 */
export function booksFetch(
  client: ClientCore,
  params: BooksFetchParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, fetch, params, options);
}

/** The operations of `books`. */
export interface Books {
  /**
   * Fetches a book. `GET /books/{id}`
   *
   * Use `books.get`, which also knows editions.
   *
   * @deprecated
   */
  fetch(params: BooksFetchParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
