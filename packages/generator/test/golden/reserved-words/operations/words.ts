// Generated from specs/reserved-words/openapi.yaml. Do not edit; run `npm run generate reserved-words`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

/** Parameters of `words.delete`. */
export interface WordsDeleteParams {
  default: string;
  class?: string | undefined;
}

const deleteOperation = { id: "words.delete", method: "DELETE", path: "/words/{default}" } as const;

/** Deletes a word. `DELETE /words/{default}` */
export function wordsDelete(
  client: ClientCore,
  params: WordsDeleteParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, deleteOperation, params, options);
}

/** Parameters of `words.default`. */
export interface WordsDefaultParams {
  default: string;
}

const defaultOperation = { id: "words.default", method: "GET", path: "/words/{default}" } as const;

/** Fetches a word. `GET /words/{default}` */
export function wordsDefault(
  client: ClientCore,
  params: WordsDefaultParams,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, defaultOperation, params, options);
}

const waitOperation = { id: "words.wait", method: "POST", path: "/words/wait" } as const;

/** Waits for a word. `POST /words/wait` */
export function wordsWait(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, waitOperation, params, options);
}

const newImport = { id: "words.new.import", method: "POST", path: "/words/new/import" } as const;

/** Imports new words. `POST /words/new/import` */
export function wordsNewImport(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, newImport, params, options);
}

/** The operations of `words`. */
export interface Words {
  /** Deletes a word. `DELETE /words/{default}` */
  delete(params: WordsDeleteParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /** Fetches a word. `GET /words/{default}` */
  default(params: WordsDefaultParams, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /** Waits for a word. `POST /words/wait` */
  wait(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  readonly new: WordsNewOperations;
}

/** The operations of `words.new`. */
export interface WordsNewOperations {
  /** Imports new words. `POST /words/new/import` */
  import(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, unknown>>;
}
