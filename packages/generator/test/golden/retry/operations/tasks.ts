// Generated from specs/retry/openapi.yaml. Do not edit; run `npm run generate retry`.

import { Call } from "@org/client-runtime";
import type { ApiError, ClientCore, ErrorStatus, RequestOptions } from "@org/client-runtime";

const get = { id: "tasks.get", method: "POST", path: "/tasks/get", retry: "safe" } as const;

/** Fetches the tasks, though by POST. `POST /tasks/get` */
export function tasksGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, get, params, options);
}

const replace = { id: "tasks.replace", method: "PUT", path: "/tasks", retryOn: [429, 503] } as const;

/** Replaces the tasks. `PUT /tasks` */
export function tasksReplace(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, replace, params, options);
}

const take = { id: "tasks.take", method: "GET", path: "/tasks/next", retry: "never" } as const;

/** Takes the next task away. `GET /tasks/next` */
export function tasksTake(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<void, ApiError<ErrorStatus, unknown>> {
  return new Call(client, take, params, options);
}

/** The operations of `tasks`. */
export interface Tasks {
  /** Fetches the tasks, though by POST. `POST /tasks/get` */
  get(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;

  /** Replaces the tasks. `PUT /tasks` */
  replace(
    params?: Record<string, never>,
    options?: RequestOptions,
  ): Call<void, ApiError<ErrorStatus, unknown>>;

  /** Takes the next task away. `GET /tasks/next` */
  take(params?: Record<string, never>, options?: RequestOptions): Call<void, ApiError<ErrorStatus, unknown>>;
}
