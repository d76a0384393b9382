// Generated from specs/body-open/openapi.yaml. Do not edit; run `npm run generate body-open`.

import { Call, json, whole } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `books.label`. */
export interface BooksLabelParams {
  id: string;
  body: Record<string, string | null>;
}

const label = {
  id: "books.label",
  method: "PATCH",
  path: "/books/{id}/labels",
  body: /* @__PURE__ */ whole(json),
} as const;

/** Sets labels of a book. `PATCH /books/{id}/labels` */
export function booksLabel(
  client: ClientCore,
  params: BooksLabelParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, label, params, options);
}

/** The operations of `books`. */
export interface Books {
  /** Sets labels of a book. `PATCH /books/{id}/labels` */
  label(params: BooksLabelParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
