// Generated from specs/query-deep-object/openapi.yaml. Do not edit; run `npm run generate query-deep-object`.

import { Call, deepObject } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.find`. */
export interface BooksFindParams {
  price?:
    | {
        /** At least this much. */
        from?: number | undefined;
        to?: number | undefined;
      }
    | undefined;
}

const find = { id: "books.find", method: "GET", path: "/books", query: { price: deepObject } } as const;

/** Finds books. `GET /books` */
export function booksFind(
  client: ClientCore,
  params?: BooksFindParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, find, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Finds books. `GET /books` */
  find(params?: BooksFindParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
