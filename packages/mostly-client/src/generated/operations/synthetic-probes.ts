// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { Call, json } from "@org/client-runtime";
import type { ClientCore, RequestOptions } from "@org/client-runtime";
import type { MostlyAIFailure } from "../failures.ts";
import type { Probe, SyntheticProbeConfig } from "../schema.ts";

/** Parameters of `syntheticProbes.create`. */
export type SyntheticProbesCreateParams = SyntheticProbeConfig;

const create = {
  id: "syntheticProbes.create",
  method: "POST",
  path: "/api/v2/synthetic-probes",
  body: json,
} as const;

/** Generates a few synthetic rows and answers with them at once. `POST /api/v2/synthetic-probes` */
export function syntheticProbesCreate(
  client: ClientCore,
  params?: SyntheticProbesCreateParams,
  options?: RequestOptions,
): Call<Probe[], MostlyAIFailure> {
  return new Call(client, create, params, options);
}

/** A few synthetic rows from a generator, at once and without a job. */
export interface SyntheticProbes {
  /**
   * Generates a few synthetic rows and answers with them at once. `POST /api/v2/synthetic-probes`
   *
   * Nothing is stored. Without `tables` one row is made for each subject table, with the rows of other
   * tables that belong to it.
   *
   * @throws ApiError with status 400 or 401.
   * @example
   * const syntheticProbes = await mostly.syntheticProbes.create({
   *   generatorId: "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11",
   *   tables: [{ name: "census", configuration: { sampleSize: 10 } }],
   * });
   */
  create(params?: SyntheticProbesCreateParams, options?: RequestOptions): Call<Probe[], MostlyAIFailure>;
}
