// Generated from specs/open-enum/openapi.yaml. Do not edit; run `npm run generate open-enum`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";
import type { Genre } from "../schema.ts";

/** Parameters of `books.find`. */
export interface BooksFindParams {
  genre?: Genre | undefined;
  languages?: ("de" | "en" | (string & {}))[] | undefined;
}

const find = { id: "books.find", method: "GET", path: "/books" } as const;

/** Finds books. `GET /books` */
export function booksFind(
  client: ClientCore,
  params?: BooksFindParams,
  options?: RequestOptions,
): Call<Genre, ApiError<ErrorStatus, unknown>> {
  return new Call(client, find, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Finds books. `GET /books` */
  find(params?: BooksFindParams, options?: RequestOptions): Call<Genre, ApiError<ErrorStatus, unknown>>;
}
