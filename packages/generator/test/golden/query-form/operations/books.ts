// Generated from specs/query-form/openapi.yaml. Do not edit; run `npm run generate query-form`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.find`. */
export interface BooksFindParams {
  /** Books with any of these tags. */
  tags?: string[] | undefined;
  /** Format: date-time. */
  since: string | Date;
  in_print?: boolean | undefined;
  /** @deprecated */
  order?: "title" | "price" | undefined;
}

const find = { id: "books.find", method: "GET", path: "/books" } as const;

/** Finds books. `GET /books` */
export function booksFind(
  client: ClientCore,
  params: BooksFindParams,
  options?: RequestOptions,
): Call<string[], ApiError<ErrorStatus, unknown>> {
  return new Call(client, find, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Finds books. `GET /books` */
  find(params: BooksFindParams, options?: RequestOptions): Call<string[], ApiError<ErrorStatus, unknown>>;
}
