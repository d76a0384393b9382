// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { bind, byNothing, ListCall } from "@org/client-runtime";
import type { ClientCore, ListOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { ComputeListItem } from "../schema.ts";

const list = {
  id: "computes.list",
  method: "GET",
  path: "/api/v2/computes",
  pages: { by: byNothing, items: "" },
} as const;

/** Lists the hardware that jobs can run on. `GET /api/v2/computes` */
export function computesList(
  client: ClientCore,
  params?: Record<string, never>,
  options?: ListOptions,
): ListCall<ComputeListItem, ComputeListItem[], MostlyAIFailure> {
  return new ListCall(client, list, params, options);
}

/** Hardware that jobs can run on. */
export interface Computes {
  /**
   * Lists the hardware that jobs can run on. `GET /api/v2/computes`
   *
   * @throws ApiError with status 401.
   * @example
   * for await (const compute of mostly.computes.list()) console.log(compute);
   */
  list(
    params?: Record<string, never>,
    options?: ListOptions,
  ): ListCall<ComputeListItem, ComputeListItem[], MostlyAIFailure>;
}

/** Makes the methods of `computes`. */
export function bindComputes(client: ClientCore): Computes {
  return bind<Computes>(client, { list });
}
