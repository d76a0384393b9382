// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call } from "@org/client-runtime";
import type { ClientCore, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { AboutService } from "../schema.ts";

const get = { id: "about.get", method: "GET", path: "/api/v2/about" } as const;

/** Fetches the version and abilities of the platform. `GET /api/v2/about` */
export function aboutGet(
  client: ClientCore,
  params?: Record<string, never>,
  options?: RequestOptions,
): Call<AboutService, MostlyAIFailure> {
  return new Call(client, get, params, options);
}

/** The deployment that answers. */
export interface About {
  /**
   * Fetches the version and abilities of the platform. `GET /api/v2/about`
   *
   * @throws ApiError with status 401.
   */
  get(params?: Record<string, never>, options?: RequestOptions): Call<AboutService, MostlyAIFailure>;
}
